import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';

/** Why a line is an author's where a role or an outlet follows the name. */
export const NAME_AND_ROLE = 'name-and-role';

const LONGEST = 10;
/** Words of a role or desk that signs alone, of a name, and of names with a word between them. */
const LONGEST_DESK = 3;
const LONGEST_NAME = 4;
const LONGEST_NAMES = 6;
const SHORTEST_WORD = 3;
const STOP = 0x2e;
/** `,`, `(`, `|`, `/`, `-`, `–`, `—`, `•`, `·` */
const PARTERS = new Set([0x2c, 0x28, 0x7c, 0x2f, 0x2d, 0x2013, 0x2014, 0x2022, 0xb7]);

/**
 * Whether a line tells its author by a role, an outlet or an agency behind a name: `Name Name, Staff Writer`,
 * `Name Name (Contributor)`, `Name Name | Outlet News`, `Name Name Columnist`; or is a role that signs (`Admin`).
 */
export function saysWhoWrites(draft: LayoutDraft, line: number): boolean {
  const { document, features: f, lexicon } = draft;
  const words = f.words[line];
  if (isNameAndSite(draft, line)) return true;
  if (
    words === 0 ||
    words > LONGEST ||
    f.numbers[line] > 0 ||
    f.small[line] > Math.min(1, f.titleSmall[line])
  )
    return false;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.endsColon | LineFlag.doubleMark)) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  const { bits } = lexicon.classes;
  let parter = first;
  while (parter < end && tokens.kind[parter] === TokenKind.word) parter++;
  if (parter === end) {
    if (words <= LONGEST_DESK && (bits[tokens.word[first]] & LayoutWord.role) !== 0) return true;
    // `Name Name Columnist`
    return (
      words >= 2 && words <= LONGEST_NAME && f.small[line] === 0 && isOf(draft, end - 1, LayoutWord.role)
    );
  }
  if (parter - first < 2 || parter - first > LONGEST_NAMES || !PARTERS.has(tokens.code[parter])) return false;
  if (isOf(draft, parter - 1, LayoutWord.outlet)) return false;
  if (lexicon.agencies.matchPrefix(tokens, parter + 1, end) > parter + 1) return true;
  for (let i = parter + 1; i < end; i++) if (isOf(draft, i, LayoutWord.role | LayoutWord.outlet)) return true;
  return false;
}

/** `Name Name - site.id`: two to four capitalised words, a sign, and the address of a site. */
function isNameAndSite({ document: { tokens, lines }, features: f }: LayoutDraft, line: number): boolean {
  const { kind, shape, code, start, end: ends } = tokens;
  const end = lines.endToken[line];
  let at = lines.firstToken[line];
  const first = at;
  while (at < end && kind[at] === TokenKind.word && (shape[at] & Shape.startsUpper) !== 0) at++;
  if (at - first < 2 || at - first > LONGEST_NAME || !PARTERS.has(code[at]) || f.numbers[line] > 0)
    return false;
  const site = at + 1;
  if (end - site < 3 || end - site > 5) return false;
  for (let i = site; i < end; i++) {
    if (i > site && start[i] !== ends[i - 1]) return false;
    if ((i - site) % 2 === 0 ? kind[i] !== TokenKind.word : code[i] !== STOP) return false;
  }
  return true;
}

/** An agency, or two or three capitalised words that name no place, section or outlet. */
export function isNameUnderHeadline(draft: LayoutDraft, line: number): boolean {
  const { document, features: f, lexicon } = draft;
  if (f.numbers[line] > 0 || (f.flags[line] & NO_NAME_FLAGS) !== 0) return false;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if (lexicon.agencies.match(tokens, first, end) !== null) return true;
  if (end - first < 2 || end - first > LONGEST_DESK || f.small[line] > 0 || draft.hint[line] !== undefined)
    return false;
  for (let i = first; i < end; i++) {
    const full = Shape.startsUpper | Shape.hasLower;
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & full) !== full) return false;
    if (tokens.end[i] - tokens.start[i] < SHORTEST_WORD || isOf(draft, i, NO_NAME)) return false;
  }
  return true;
}

/** Whether a word of the line is a button's, or a letter alone without a stop: whatever its capitals, it is no name. */
export function isNoName({ document: { tokens, lines }, lexicon }: LayoutDraft, line: number): boolean {
  const { bits } = lexicon.classes;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const letter = tokens.end[i] - tokens.start[i] === 1 && tokens.code[i + 1] !== STOP;
    const small = (tokens.shape[i] & Shape.startsUpper) === 0;
    // `Post` ends names of outlets too.
    const button = (bits[tokens.word[i]] & (LayoutWord.button | LayoutWord.outlet)) === LayoutWord.button;
    if (!small && (letter || button)) return true;
  }
  return false;
}

const NO_NAME_FLAGS =
  LineFlag.stop | LineFlag.endsColon | LineFlag.doubleMark | LineFlag.address | LineFlag.headlineWord;
const NO_NAME =
  LayoutWord.place |
  LayoutWord.section |
  LayoutWord.outlet |
  LayoutWord.opener |
  LayoutWord.titleWord |
  LayoutWord.picture |
  LayoutWord.dateWord |
  LayoutWord.month |
  LayoutWord.weekday |
  LayoutWord.button;

function isOf(draft: LayoutDraft, token: number, of: number): boolean {
  return (draft.lexicon.classes.bits[draft.document.tokens.word[token]] & of) !== 0;
}
