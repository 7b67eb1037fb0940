import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../text/punctuation';
import { Shape } from '../../text/tokens';
import type { NameAfter } from './name-after-title';
import type { NameReader } from './name-reader';
import { isBodys } from './named-bodies';
import { Class } from './people-words';
import { afterHonorifics, closingBracket } from './title';
import { partsOf } from './word-build';

/** `Ann Bell (F-Golkar)`, `Ben Stone (Lab)`, `Ben Stone (D-Ohio)`: a party, or a seat, in brackets. */
export function isPartyBehind(reader: NameReader, open: number): boolean {
  const { tokens } = reader;
  const word = open + 1;
  if (tokens.code[open] !== OPEN || !reader.isCapital(word)) return false;
  const close = reader.isAbbreviationStop(word + 1) ? word + 2 : word + 1;
  if (tokens.code[close] !== CLOSE) return false;
  const hyphened = (tokens.shape[word] & Shape.hasHyphen) !== 0;
  return (
    ((hyphened ? partsOf(reader, word).second : reader.classOf(word)) &
      (hyphened ? Class.state | Class.place : Class.state)) !==
    0
  );
}

/** A name before a bracketed abbreviation with more of the title after it is the end of the title's first part. */
export function followsWell(
  reader: NameReader,
  name: NameAfter,
  headEnd: number,
  at: number,
  limit: number,
): boolean {
  // `Kepala Korps Perairan dan Udara`: what looked a little like a name goes on as a title.
  // `President Bell and Democrats`: right behind the head the name is at hand.
  const atHead = !reader.lexicon.headFirst && name.first === headEnd;
  const known = (reader.classOf(name.first) & (Class.given | Class.surname)) !== 0;
  const alone = reader.tokens.word[name.first] === 0 && reader.isCapital(headEnd - 1);
  const sure = atHead && (known || alone || name.end > name.first + 1);
  if (name.score < 3 && !sure && at + 1 < limit && reader.classOf(at) & Class.conjunction) {
    if (reader.isCapital(at + 1) && reader.capitals.heads[at + 1] === 0 && reader.score(at + 1) < 1)
      return false;
  }
  if (at + 2 >= limit || reader.tokens.code[at] !== OPEN) return true;
  const close = closingBracket(reader, at, limit);
  if (close < 0 || sure || name.score >= 4 || isPartyBehind(reader, at)) return true;
  const after = close + 1;
  return !(
    after < limit &&
    reader.isCapital(at + 1) &&
    (reader.isCapital(after) || reader.tokens.code[after] === COMMA)
  );
}

/**
 * `Camat Sukamaju Kubu, Drs Hendra`, `Camat Sukamaju Kubu, Hendra, mengatakan`: what no other word of the text
 * shows to be a person is the place, and the name stands behind the comma at `comma`.
 */
export function isBehind(reader: NameReader, name: NameAfter, comma: number, limit: number): boolean {
  const { tokens, lexicon, capitals } = reader;
  if (!lexicon.headFirst || tokens.code[comma] !== COMMA || capitals.personCount(name.first) > 0)
    return false;
  const body = isBodys(reader, name.first);
  const first = afterHonorifics(reader, comma + 1, limit);
  if (name.score >= 3 && !body) return false;
  if (first >= limit || !reader.isCapital(first)) return false;
  if (first > comma + 1) return true;
  if (body) return capitals.heads[first] === 0 && reader.scoreOf(first, reader.readName(first, limit)) > 0;
  if (name.end !== name.first + 1 || !reader.isCapital(name.first - 1) || capitals.heads[first] !== 0)
    return false;
  const end = reader.readName(first, limit);
  if (end === first || reader.scoreOf(first, end) < 1) return false;
  if (tokens.code[end] === COMMA || tokens.code[end] === SEMICOLON) return true;
  return (
    (reader.classOf(end) & (Class.speech | Class.relative)) !== 0 || lexicon.auxiliaries.has(tokens.word[end])
  );
}
