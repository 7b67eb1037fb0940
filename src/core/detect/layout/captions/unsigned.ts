import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';

const SHORTEST = 5;
const LONGEST = 70;
/** How far into a line a date opens it, and the words before a side (`second from left`). */
const OPENING = 4;
const SIDE_WORDS = 3;

/**
 * Whether a line without a credit of its own tells what a picture shows: where somebody stands in it
 * (`Mara Voss, left, greets …`), or, with a credit alone right below (`overCredit`), the day on which it was taken.
 */
export function tellsWhatIsShown(draft: LayoutDraft, line: number, overCredit: boolean): boolean {
  const { features: f } = draft;
  const flags = f.flags[line];
  // Speech belongs to the article.
  if ((flags & (LineFlag.doubleMark | LineFlag.endsColon)) !== 0) return false;
  const ink = inkOf(f, line);
  if (ink < SHORTEST || ink > LONGEST) return false;
  if ((flags & LineFlag.side) !== 0 && hasSide(draft, line))
    return f.calendarWords[line] > 0 || (flags & LineFlag.stop) === 0;
  return overCredit && tellsDay(draft, line);
}

/** `Name, left, …`, `Name (right)`, `from left, Name`. */
function hasSide({ document: { tokens, lines }, lexicon }: LayoutDraft, line: number): boolean {
  const { bits } = lexicon.classes;
  const { code, kind, shape } = tokens;
  const end = lines.endToken[line];
  for (let i = lines.firstToken[line] + 1; i < end - 1; i++) {
    if ((bits[tokens.word[i]] & LayoutWord.side) === 0 || (shape[i] & Shape.startsUpper) !== 0) continue;
    // `, second from left,` and `, far left,`
    let from = i;
    while (
      from > i - SIDE_WORDS &&
      kind[from - 1] === TokenKind.word &&
      (shape[from - 1] & Shape.startsUpper) === 0
    )
      from--;
    const before = code[from - 1];
    const after = code[i + 1];
    if (before === OPEN && (after === CLOSE || after === COMMA || after === SEMICOLON)) return true;
    if (before === COMMA && after === COMMA) return true;
  }
  return false;
}

/** A month and a year, or a month and a weekday, and no date opens the line as in a list of events. */
function tellsDay({ document: { tokens, lines }, features: f, lexicon }: LayoutDraft, line: number): boolean {
  if (f.calendarWords[line] === 0 || f.numbers[line] === 0) return false;
  const { bits } = lexicon.classes;
  const { word, kind, start, end } = tokens;
  const first = lines.firstToken[line];
  let months = 0;
  let others = 0;
  for (let i = first; i < lines.endToken[line]; i++) {
    const calendar = bits[word[i]] & (LayoutWord.month | LayoutWord.weekday);
    if (i < first + OPENING && (calendar !== 0 || kind[i] === TokenKind.number)) return false;
    if ((calendar & LayoutWord.month) !== 0) months++;
    else if (calendar !== 0 || (kind[i] === TokenKind.number && end[i] - start[i] === 4)) others++;
  }
  return months > 0 && others > 0;
}
