import { COLON, COMMA, HASH, SEMICOLON } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';

const ASCII = 0x7f;
const ZERO = 0x30;
const SHORTEST_ICON = 6;
/** Signs may stand between two letters: `A`, `-`, `A`, `+`. */
const LETTER_REACH = 2;
const MOST_HASHTAGS = 20;
const BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Words in a row that open a sentence. */
const TEXT_WORDS = 4;
/** Code units that are looked at for the signs of a script. */
const LONGEST_SCRIPT = 200;

/**
 * One word that no article has on a line of its own: the name of an icon (`arrow-right`, `zoom-in-whiteEnlarge`), a
 * sign that was decoded wrongly, a letter of a button for the size of letters.
 */
export function isTemplateWord({ document, features }: LayoutDraft, line: number): boolean {
  const { tokens, lines } = document;
  const at = features.firstInk[line];
  if (tokens.kind[at] !== TokenKind.word || lines.endToken[line] - lines.firstToken[line] > 2) return false;
  const length = lines.end[line] - lines.start[line];
  if (length <= 2 && tokens.code[at] > ASCII) return true;
  if (at !== lines.firstToken[line] || lines.endToken[line] > at + 1) return false;
  const shape = tokens.shape[at];
  // `AA`, `Tt`: letters of two sizes.
  if (length === 2 && isDoubled(document.text, lines.start[line])) return true;
  if ((shape & Shape.startsUpper) === 0) return (shape & Shape.hasHyphen) !== 0 && length >= SHORTEST_ICON;
  if (length !== 1) return false;
  for (let other = line - LETTER_REACH; other <= line + LETTER_REACH; other++)
    if (other !== line && isLetter(document, other, at)) return true;
  return false;
}

/** `window.dataLayer = window.dataLayer || [];`, `.box { margin: 0; }`: a line of a script or a style sheet. */
export function isScript({ text, tokens, lines }: LayoutDraft['document'], line: number): boolean {
  if (!endsAsCode({ tokens, lines }, line)) return false;
  const last = tokens.code[lines.endToken[line] - 1];
  if (opensAsText(tokens, lines.firstToken[line])) return false;
  const from = Math.max(lines.start[line], lines.end[line] - LONGEST_SCRIPT);
  return last === CLOSE_BRACE || /[={}]|\(\)|\[\]/.test(text.slice(from, lines.end[line]));
}

/** `;`, `{` or `}`. */
export function endsAsCode(
  { tokens, lines }: Pick<LayoutDraft['document'], 'tokens' | 'lines'>,
  line: number,
): boolean {
  const last = tokens.code[lines.endToken[line] - 1];
  return last === SEMICOLON || last === BRACE || last === CLOSE_BRACE;
}

/** Words in a row, with nothing but blanks between them, as code hardly has them: `Write an object as { name: 1 }`. */
function opensAsText({ kind }: LayoutDraft['document']['tokens'], first: number): boolean {
  for (let i = first; i < first + TEXT_WORDS; i++) if (kind[i] !== TokenKind.word) return false;
  return true;
}

/** Whether a letter that buttons for the size of letters show stands twice at `at`. */
function isDoubled(text: string, at: number): boolean {
  const letter = text[at].toLowerCase();
  return (letter === 'a' || letter === 't') && text[at + 1].toLowerCase() === letter;
}

/** `0:00 / 1:28`: two times of a player, the first at its start, or that start alone. */
export function isPlayerTime(
  { document: { text, tokens, lines }, features: f }: LayoutDraft,
  line: number,
): boolean {
  if (f.words[line] > 0 || (f.numbers[line] < 4 && f.numbers[line] !== 2)) return false;
  const first = lines.firstToken[line];
  // `00:10` alone heads an entry of a live report.
  if (f.numbers[line] === 2 && tokens.code[first + 2] !== ZERO) return false;
  for (let i = first; i < first + 3; i++)
    if (tokens.kind[i] === TokenKind.number && text.charCodeAt(tokens.end[i] - 1) !== ZERO) return false;
  return tokens.code[first] === ZERO && tokens.code[first + 1] === COLON;
}

/** Whether line `line` is nothing but the letter that token `at` is. */
function isLetter({ tokens, lines }: LayoutDraft['document'], line: number, at: number): boolean {
  if (line < 0 || line >= lines.length || lines.end[line] - lines.start[line] !== 1) return false;
  return tokens.hash[lines.firstToken[line]] === tokens.hash[at];
}

/** Nothing but words with a number sign before each: tags. */
export function isHashtags({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const end = lines.endToken[line];
  let i = lines.firstToken[line];
  if (end - i > MOST_HASHTAGS * 2) return false;
  while (i < end) {
    const tag = tokens.code[i] === HASH && i + 1 < end && tokens.start[i + 1] === tokens.end[i];
    if (!tag || (tokens.kind[i + 1] !== TokenKind.word && tokens.kind[i + 1] !== TokenKind.number))
      return false;
    i += 2;
    while (i < end && tokens.start[i] === tokens.end[i - 1] && tokens.code[i] !== HASH) i++;
    if (i < end && tokens.code[i] === COMMA) i++;
  }
  return true;
}
