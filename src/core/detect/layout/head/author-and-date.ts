import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-features';
import { inkOf } from '../lines/line-shape';
import { dateEnd, dateStart } from '../signatures';

const LONGEST = 22;
const MOST_NAMES = 6;
/** `-`, `–`, `—`, `|`, `•`, `·`, `,`: what parts an author from a time. */
const PARTERS = new Set([0x2d, 0x2013, 0x2014, 0x7c, 0x2022, 0xb7, 0x2c]);
const COMMA = 0x2c;
const STOP = 0x2e;

/**
 * `Name Name - Monday, 12 March 2021 | 10:20 WIB`, `Name • 28 January 2026 20:56`: capitalised words that are no
 * outlet's name, a sign, and a day up to the line's end.
 */
export function isAuthorAndDate(draft: LayoutDraft, line: number): boolean {
  const { document, features: f } = draft;
  if (f.numbers[line] < 2 || f.calendarWords[line] + f.numbers[line] < 3 || inkOf(f, line) > LONGEST)
    return false;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.doubleMark | LineFlag.endsColon)) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const date = dateStart(draft, first + 2, end);
  if (date < 0 || !PARTERS.has(tokens.code[date - 1]) || !isPerson(draft, first, date - 1)) return false;
  for (let i = dateEnd(draft, date, end); i < end; i++)
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) return false;
  return true;
}

/** Two to six capitalised words, commas and initials among them; none names an outlet or a section. */
function isPerson({ document: { tokens }, lexicon }: LayoutDraft, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) {
      const initial = tokens.code[i] === STOP && tokens.end[i - 1] - tokens.start[i - 1] <= 2;
      if (tokens.code[i] !== COMMA && !initial && !PARTERS.has(tokens.code[i])) return false;
      continue;
    }
    if ((tokens.shape[i] & Shape.startsUpper) === 0) return false;
    if ((lexicon.classes.bits[tokens.word[i]] & (LayoutWord.outlet | LayoutWord.section)) !== 0) return false;
    words++;
  }
  return words >= 2 && words <= MOST_NAMES;
}
