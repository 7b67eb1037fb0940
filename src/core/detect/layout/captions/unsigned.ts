import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';

const SHORTEST = 5;
const LONGEST_FRAGMENT = 10;
const LONGEST = 70;
/** How far the verb of a caption stands from its first word, and how far into a line a date opens it. */
const VERB_REACH = 24;
const OPENING = 4;
const SIDE_WORDS = 3;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;

/**
 * Whether a line without a credit tells what a picture shows: in the present tense and with the full day on which it was taken
 * (`Mara Voss waves to supporters in Oslo on May 4, 2019.`), or where somebody stands in it (`Mara Voss, left, greets …`).
 * `overCredit`: a credit alone stands right below, so that one of these is enough.
 */
export function tellsWhatIsShown(draft: LayoutDraft, line: number, overCredit: boolean): boolean {
  const { features: f } = draft;
  const flags = f.flags[line];
  if (!overCredit && (flags & (LineFlag.pictureVerb | LineFlag.side)) === 0) return false;
  // Speech, the past and what speaks to the reader belong to the article.
  const { doubleMark, startsMark, endsColon, telling, reader, address } = LineFlag;
  if ((flags & (doubleMark | startsMark | endsColon | telling | reader | address)) !== 0) return false;
  const ink = inkOf(f, line);
  if (ink < SHORTEST || ink > LONGEST) return false;
  const verb = (flags & LineFlag.pictureVerb) !== 0 && hasPictureVerb(draft, line);
  if ((flags & LineFlag.side) !== 0 && hasSide(draft, line))
    return verb || f.calendarWords[line] > 0 || (flags & LineFlag.stop) === 0;
  return overCredit
    ? verb || tellsDay(draft, line) || endsInYear(draft, line)
    : verb && tellsDay(draft, line);
}

/** `The harbour in 1987.`: a few words, the year last. */
function endsInYear({ document: { tokens, lines }, features: f }: LayoutDraft, line: number): boolean {
  if (inkOf(f, line) > LONGEST_FRAGMENT) return false;
  const end = lines.endToken[line];
  const last = tokens.kind[end - 1] === TokenKind.punctuation ? end - 2 : end - 1;
  return tokens.kind[last] === TokenKind.number && tokens.end[last] - tokens.start[last] === 4;
}

/** A verb that no auxiliary, article or preposition stands before. */
function hasPictureVerb({ document: { tokens, lines }, lexicon }: LayoutDraft, line: number): boolean {
  const { bits } = lexicon.classes;
  const first = lines.firstToken[line];
  const end = Math.min(lines.endToken[line], first + VERB_REACH);
  for (let i = first + 1; i < end; i++) {
    if ((bits[tokens.word[i]] & LayoutWord.pictureVerb) === 0) continue;
    if ((tokens.shape[i] & Shape.startsUpper) !== 0) continue;
    const before = bits[tokens.word[i - 1]];
    // `is seen`
    if ((before & LayoutWord.bioVerb) !== 0) return true;
    if ((before & (LayoutWord.headlineWord | LayoutWord.titleWord)) === 0) return true;
  }
  return false;
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
