import { SLASH, STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markField } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

const LONGEST_CREDIT = 8;
const LONGEST_OUTLET = 4;
const FEWEST_WORDS = 3;
/** What parts the words about a picture from its credit. */
const PARTERS = new Set([0x2d, 0x2013, 0x2014, 0x7c, 0x2e, 0x29]);

/** Why a line is a caption where it is the credit and nothing else. */
export const CREDIT_ALONE = 'credit-alone';

/**
 * Marks credits above the article's first paragraph that have neither brackets nor a label: `TRIBUNE/JANE DOE`,
 * `jane doe/net`, `… of the council - MI/ Jane Doe`, or the outlet's address under a caption.
 */
export function markCreditLineAbove(draft: LayoutDraft, line: number): void {
  const { features, document } = draft;
  if (!isFree(draft, line)) return;
  if (endsBehindStroke(draft, line)) markField(draft, line, 'caption', { why: 'picture-credit' });
  if (features.numbers[line] > 0 || isProse(features, line)) return;
  if ((features.flags[line] & (LineFlag.stop | LineFlag.endsColon | LineFlag.doubleMark)) !== 0) return;
  const slash = lastSlash(draft, line);
  const short = inkOf(features, line) <= LONGEST_CREDIT;
  if (slash < 0) {
    if (short && line > 0 && isAddress(draft, line) && isProse(features, line - 1))
      markField(draft, line, 'caption', { why: CREDIT_ALONE });
    return;
  }
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  if (short && (inCapitals(draft, line) || isKnown(draft, first, slash)))
    markField(draft, line, 'caption', { why: CREDIT_ALONE });
  else if (isKnown(draft, slash + 1, lines.endToken[line]) && short)
    markField(draft, line, 'caption', { why: 'picture-credit' });
  else if (slash - 2 > first && PARTERS.has(tokens.code[slash - 2]) && isName(draft, slash + 1, line))
    markField(draft, line, 'caption', { why: 'picture-credit' });
}

/**
 * Marks a credit between paragraphs that has no label: `Jane Doe/Outlet`. Text follows it;
 * below the article such a line signs it.
 */
export function markCreditInside(draft: LayoutDraft, line: number): void {
  const { features: f, document } = draft;
  if (!isFree(draft, line) || line + 1 >= document.lines.length || inkOf(f, line) > LONGEST_CREDIT) return;
  if (isNameAndCredit(draft, line)) {
    markField(draft, line, 'caption', { why: 'picture-credit' });
    return;
  }
  if (f.numbers[line] > 0 || f.words[line] < FEWEST_WORDS || f.small[line] > f.titleSmall[line] + 1) return;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.endsColon | LineFlag.doubleMark)) !== 0) return;
  // A heading may stand between.
  const follows = isProse(f, line + 1) ? line + 1 : line + 2;
  if (follows >= document.lines.length || !isParagraph(draft, follows)) return;
  const { tokens, lines } = document;
  const slash = lastSlash(draft, line);
  const named = slash >= lines.firstToken[line] + 2 && f.small[line] === 0 && isGlued(draft, slash);
  if (named)
    markField(draft, line, 'caption', {
      why: CREDIT_ALONE,
      text: document.text.slice(tokens.start[lines.firstToken[line]], lines.end[line]),
    });
}

/** `Jane Doe Submitted photo`: capitalised words, and two words of pictures that end the line; no row of buttons. */
function isNameAndCredit({ document, features: f, lexicon }: LayoutDraft, line: number): boolean {
  const { tokens, lines } = document;
  const { bits } = lexicon.classes;
  if (f.words[line] < FEWEST_WORDS || inkOf(f, line) > LONGEST_CREDIT || f.small[line] > 1) return false;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if ((tokens.shape[first] & Shape.startsUpper) === 0 || tokens.kind[end - 1] !== TokenKind.word)
    return false;
  for (let i = first; i < end; i++) {
    // `Jane P. Doe`
    const initial = tokens.code[i] === STOP && tokens.end[i - 1] - tokens.start[i - 1] === 1;
    if (tokens.kind[i] !== TokenKind.word && !initial) return false;
    if ((bits[tokens.word[i]] & LayoutWord.button) !== 0) return false;
  }
  const both = bits[tokens.word[end - 1]] & bits[tokens.word[end - 2]];
  return (both & LayoutWord.picture) !== 0 && (bits[tokens.word[end - 3]] & LayoutWord.picture) === 0;
}

/** No white space around the token. */
function isGlued({ document: { tokens } }: LayoutDraft, at: number): boolean {
  return tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at];
}

/** `… of the council. /Outlet/Name`: a stroke with white space before it alone, and a few words. */
function endsBehindStroke({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const end = lines.endToken[line];
  for (let i = end - 2; i > Math.max(lines.firstToken[line] + 2, end - LONGEST_CREDIT); i--) {
    if (tokens.kind[i] === TokenKind.number) return false;
    if (tokens.code[i] !== SLASH || tokens.kind[i + 1] !== TokenKind.word) continue;
    // `Rp 7.100 /kg`: a unit.
    if (tokens.kind[i - 1] === TokenKind.number) return false;
    if (tokens.start[i] > tokens.end[i - 1] && tokens.start[i + 1] === tokens.end[i]) return true;
  }
  return false;
}

/** The last stroke of the line, with a word on each side; -1 where there is none, or a web address with strokes. */
function lastSlash({ document: { tokens, lines } }: LayoutDraft, line: number): number {
  for (let i = lines.endToken[line] - 2; i > lines.firstToken[line]; i--)
    if (tokens.code[i] === SLASH)
      return tokens.kind[i - 1] === TokenKind.word && tokens.kind[i + 1] === TokenKind.word ? i : -1;
  return -1;
}

/** Whether an agency, a word of pictures or a web address stands among the few tokens `from` to `to`. */
function isKnown({ document: { tokens }, lexicon }: LayoutDraft, from: number, to: number): boolean {
  if (to - from > LONGEST_OUTLET) return false;
  for (let i = from; i < to; i++) {
    if ((lexicon.classes.bits[tokens.word[i]] & LayoutWord.picture) !== 0) return true;
    const stop = tokens.code[i] === STOP && i > from && i + 1 < to;
    if (stop && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]) return true;
  }
  return false;
}

/** Two words or more, all in capitals. */
function inCapitals({ features: f }: LayoutDraft, line: number): boolean {
  return f.words[line] >= 2 && f.capitals[line] === f.words[line];
}

/** One to four capitalised words up to the line's end. */
function isName({ document: { tokens, lines } }: LayoutDraft, from: number, line: number): boolean {
  const end = lines.endToken[line];
  if (end - from > LONGEST_OUTLET) return false;
  for (let i = from; i < end; i++)
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & 1) === 0) return false;
  return true;
}

/** `Outlet.org` alone: two or three words with stops between and no space. */
function isAddress({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if (end - first !== 3 && end - first !== 5) return false;
  for (let i = first + 1; i < end; i++) {
    if (tokens.start[i] !== tokens.end[i - 1]) return false;
    if ((i - first) % 2 === 1 && tokens.code[i] !== STOP) return false;
  }
  return true;
}
