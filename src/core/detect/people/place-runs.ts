import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import { hashStep } from '../../text/vocabulary';
import { Mark } from './capitals';
import { Class, Head } from './people-words';
import { COLON, COMMA, EN_DASH, OPEN } from './punctuation';

const HYPHEN = 0x2d;
const EM_DASH = 0x2014;
const FEWEST = 2;
const MOST = 3;
/** So many tokens of a dateline stand between the place and the dash at most (`KARANG INDAH, KABAR.COM -`). */
const OUTLET = 6;
const NO_PLACE = Class.placeHead | Class.organisation | Class.common | Class.private;

/** What `markPlaceRuns` needs to know of the capitals of a text. */
interface Rows {
  readonly document: Document;
  readonly mark: Uint8Array;
  readonly heads: Uint8Array;
  readonly starts: Uint32Array;
  readonly startCount: number;
  personCount(i: number): number;
}

/**
 * Marks the places of two or three words that the text itself shows to be places (`di Karang Indah`, `warga Desa
 * Tirta Kencana,`, a dateline) wherever they stand: in `Camat Karang Indah Budi Susilo` the name begins behind them.
 */
export function markPlaceRuns(rows: Rows): void {
  const { document, mark, starts, startCount } = rows;
  const { tokens } = document;
  if (!document.lexicon.people.headFirst) return;
  const seen = new Map<number, number>();
  let firsts = 0;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    const worth = worthAt(rows, i);
    if (worth === 0) continue;
    const end = runEnd(rows, i);
    if (!isClosed(rows, i, end)) continue;
    const key = keyOf(tokens.hash, i, end);
    seen.set(key, (seen.get(key) ?? 0) + (isNamed(rows, i, end) ? worth : 2));
    firsts |= 1 << (tokens.hash[i] & 31);
  }
  if (firsts === 0) return;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    if ((firsts & (1 << (tokens.hash[i] & 31))) === 0) continue;
    for (let end = i + MOST; end >= i + FEWEST; end--) {
      if (end > tokens.length || (seen.get(keyOf(tokens.hash, i, end)) ?? 0) < 2) continue;
      for (let at = i; at < end; at++) mark[at] |= Mark.place;
      break;
    }
  }
}

/** 2 where a dateline begins, 1 behind a word for a place, 0 elsewhere. */
function worthAt({ document, mark, heads }: Rows, i: number): number {
  const { tokens, sentences, lexicon } = document;
  if ((mark[i] & (Mark.capital | Mark.titleCase | Mark.place)) !== Mark.capital || i === 0) return 0;
  if (sentences.firstToken[sentences.ofToken[i]] === i) return opensDateline(document, mark, i) ? 2 : 0;
  const unit = i - 1;
  if (!lexicon.people.placeUnits.has(tokens.word[unit])) return 0;
  if ((mark[unit] & Mark.capital) === 0) return isTitles(heads, unit) ? 0 : 1;
  // `Polsek Kota Budi Susilo`, `Bawaslu (Panwas) Kota Budi Susilo`: the word belongs to a title or a body.
  if (unit === 0 || tokens.kind[unit - 1] !== TokenKind.word || (mark[unit - 1] & Mark.capital) !== 0)
    return 0;
  return isTitles(heads, unit) ? 0 : 1;
}

/** `kepala desa Budi Susilo`: whether the word at `unit` is the end of the head of a title, or follows one. */
function isTitles(heads: Uint8Array, unit: number): boolean {
  for (let k = Math.max(0, unit - 2); k <= unit; k++) {
    const end = heads[k] === 0 ? 0 : k + (heads[k] >> 3);
    // `warga Desa Karang Indah`
    if (end > unit || (end === unit && (heads[k] & 7) - 1 !== Head.person)) return true;
  }
  return false;
}

function opensDateline({ tokens }: Document, mark: Uint8Array, i: number): boolean {
  for (let k = i; k < i + MOST + OUTLET && k < tokens.length; k++) {
    const code = tokens.code[k];
    if (code === HYPHEN || code === EN_DASH || code === EM_DASH) return k > i + 1;
    if (code === COMMA || code === OPEN || (mark[k] & Mark.capital) !== 0) continue;
    if (k < i + FEWEST || code === COLON) return false;
  }
  return false;
}

/** The token after the words with a capital from `i` on that may be a place's. */
function runEnd({ document, mark, heads }: Rows, i: number): number {
  const { tokens, lexicon } = document;
  const { bits } = lexicon.people.classes;
  let end = i;
  while (end < i + MOST + 1 && end < tokens.length && (mark[end] & Mark.capital) !== 0) {
    if (heads[end] !== 0 || (bits[tokens.word[end]] & NO_PLACE) !== 0) break;
    end++;
  }
  return end;
}

/** Whether the run is of the right length, and nothing behind it shows that its last words are a person's. */
function isClosed(rows: Rows, i: number, end: number): boolean {
  const { tokens, lexicon } = rows.document;
  if (end < i + FEWEST || end > i + MOST || rows.personCount(i) > 0) return false;
  if (end >= tokens.length) return true;
  const { bits } = lexicon.people.classes;
  if ((rows.mark[end] & Mark.capital) !== 0) return lexicon.people.placeUnits.has(tokens.word[end]);
  return tokens.code[end] !== OPEN && (bits[tokens.word[end]] & (Class.speech | Class.act)) === 0;
}

/** Whether a word behind the first is known as a name: such a run needs to be seen twice. */
function isNamed({ document }: Rows, i: number, end: number): boolean {
  const { bits } = document.lexicon.people.classes;
  for (let k = i + 1; k < end; k++)
    if ((bits[document.tokens.word[k]] & (Class.given | Class.surname)) !== 0) return true;
  return false;
}

function keyOf(hash: ArrayLike<number>, first: number, end: number): number {
  let key = end - first;
  for (let i = first; i < end; i++) key = hashStep(key, hash[i]);
  return key;
}
