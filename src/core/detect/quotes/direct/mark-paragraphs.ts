import type { Document } from '../../../text/document';
import { Direction, directionOf, isLowerCue } from './mark-direction';
import { closedByCue, closedByParagraph, inTextOrder, longer, pairOf, withoutOverlap } from './mark-pairs';
import type { LineMarks, MarkPair, Marks } from './marks';

/** A quotation may run on over so many lines without a mark, and no more. */
const REACH = 6;

/** A quotation whose opening mark is missing is taken from the start of its paragraph, if that is so near, in tokens. */
const LONGEST = 120;

/**
 * Joins what the lines left open: a quotation over several paragraphs opens each with a mark and closes the last,
 * or opens the first only. A mark that stays open ends at its attribution, or with its paragraph.
 */
export function joinParagraphs(document: Document, hidden: Uint8Array, found: readonly LineMarks[]): Marks {
  const joiner = new ParagraphJoiner(document, hidden);
  for (const marks of found) joiner.add(marks);
  return joiner.finish();
}

class ParagraphJoiner {
  private readonly pairs: MarkPair[] = [];
  private readonly unclosed: number[] = [];
  private readonly unopened: number[] = [];
  /** An opener that waits for its closer in a later line, and the last line that went on from it. */
  private pending: MarkPair | null = null;
  private pendingLine = 0;

  constructor(
    private readonly document: Document,
    private readonly hidden: Uint8Array,
  ) {}

  add(marks: LineMarks): void {
    const first = this.firstVisible(marks.line);
    const { pairs, open, stray } = marks;
    let from = 0;
    let fromStray = 0;
    if (this.pending !== null) {
      const joined = this.goesOn(marks, first);
      if (joined === 'open') {
        for (let k = 1; k < open.length; k++) this.unclosed.push(open[k].open);
        for (const mark of stray) this.unopened.push(mark.open);
        return;
      }
      if (joined === 'pair') from = 1;
      if (joined === 'stray') fromStray = 1;
      if (joined === 'opener') open.shift();
    }
    for (let k = fromStray; k < stray.length; k++) {
      this.unopened.push(stray[k].open);
      if (k === 0 && (pairs.length === 0 || stray[0].open < pairs[0].open))
        this.withoutOpener(stray[0], first);
    }
    for (let k = from; k < pairs.length; k++) this.pairs.push(pairs[k]);
    this.openers(marks, first);
  }

  finish(): Marks {
    this.giveUp();
    return {
      pairs: withoutOverlap(inTextOrder(this.pairs)),
      unclosed: this.unclosed.sort((a, b) => a - b),
      unopened: this.unopened,
    };
  }

  /**
   * Whether the pending quotation goes on in this line: closed by its first pair, by a stray mark, by one that seemed to
   * open, or still open.
   */
  private goesOn(
    { line, pairs, open, stray }: LineMarks,
    first: number,
  ): 'pair' | 'stray' | 'opener' | 'open' | 'no' {
    const pending = this.pending!;
    const { text, tokens } = this.document;
    const head = pairs.length > 0 ? pairs[0] : null;
    if (this.visibleLinesBetween(this.pendingLine, line) <= REACH) {
      const same = (mark: MarkPair): boolean =>
        mark.open === first && text[tokens.start[mark.open]] === text[tokens.start[pending.open]];
      if (head !== null && same(head)) {
        this.close(head);
        return 'pair';
      }
      if (open.length > 0 && same(open[0])) {
        this.pendingLine = line;
        this.pending = longer(pending, pending.close, pending.closeEnd);
        return 'open';
      }
      if (stray.length > 0 && (head === null || stray[0].open < head.open)) {
        this.close(stray[0]);
        return 'stray';
      }
      // `…dan pulang," Sari Melati menjawab.`, which in a line by itself may have lost a space.
      if (open.length > 0 && (head === null || open[0].open < head.open) && this.seemsToClose(open[0])) {
        this.close(open[0]);
        return 'opener';
      }
    }
    this.giveUp();
    return 'no';
  }

  private seemsToClose({ open, first }: MarkPair): boolean {
    return directionOf(this.document, open, first, Direction.either) === Direction.closes;
  }

  /** `Saya datang," kata Rina.`: the paragraph begins with the quotation, and its mark is missing. */
  private withoutOpener(closer: MarkPair, first: number): void {
    if (!isLowerCue(this.document, closer.closeEnd) || closer.open - first > LONGEST) return;
    this.pairs.push(pairOf(closer, first, first, closer.close, closer.closeEnd));
  }

  private openers({ line, pairs, open }: LineMarks, first: number): void {
    const last = pairs.length > 0 ? pairs[pairs.length - 1].closeEnd : 0;
    for (let k = 0; k < open.length; k++) {
      const opener = open[k];
      const isLast = k === open.length - 1;
      const limit = isLast ? this.document.lines.endToken[line] : open[k + 1].open;
      const recovered = closedByCue(this.document, opener, limit);
      if (recovered === null && isLast && (opener.open === first || last <= opener.open)) {
        this.pending = opener;
        this.pendingLine = line;
        return;
      }
      this.unclosed.push(opener.open);
      if (recovered !== null) this.pairs.push(recovered);
    }
  }

  private close(closer: MarkPair): void {
    const { pending } = this;
    if (pending === null) return;
    this.pairs.push(longer(pending, closer.close, closer.closeEnd));
    this.pending = null;
  }

  private giveUp(): void {
    const { pending } = this;
    if (pending === null) return;
    this.unclosed.push(pending.open);
    const closed = closedByParagraph(this.document, pending);
    if (closed !== null) this.pairs.push(closed);
    this.pending = null;
  }

  private firstVisible(line: number): number {
    const { lines } = this.document;
    let at = lines.firstToken[line];
    while (at < lines.endToken[line] && this.hidden[at] === 1) at++;
    return at;
  }

  private visibleLinesBetween(from: number, to: number): number {
    let count = 0;
    for (let line = from + 1; line < to && count <= REACH; line++)
      if (this.hidden[this.document.lines.firstToken[line]] === 0) count++;
    return count;
  }
}
