import { Shape, TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { startsAside } from './opening';
import { isPredicate } from './predicate';

const B = IndirectBit;
const SHORTEST_OWNED = 6;

/**
 * A verb that is not the relative clause's, where the noun comes first: `laporan yang dikirim |belum| dibaca`.
 * `nominal`: the first word takes a verb as its complement (`alasan memilih`), which is no main verb then.
 */
export function hasMainVerb(scan: IndirectScan, at: number, stop: number, nominal: boolean): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, complementVerbs, appositives, copulas, states } = lexicon.indirect;
  const sources = lexicon.sources.bits;
  /** 0 outside a relative clause, 1 before its verb, else the token behind its verbs. */
  let related = 0;
  /** Whether the verb of the relative clause was a full one, behind which no auxiliary is its own. */
  let full = false;
  let commas = 0;
  for (let i = at; i < stop; i++) {
    const word = tokens.word[i];
    if (sources[word] & SourceBit.relative) {
      related = 1;
      continue;
    }
    if (nominal && (bits[word] & (B.opener | B.turn) || lexicon.indirect.topics.has(word))) return false;
    if (nominal && isPunctuation(scan, i, COMMA)) return false;
    // `tiga hal, |yaitu| …`
    if (isPunctuation(scan, i, COMMA) && i + 1 < stop && appositives.has(tokens.word[i + 1])) return false;
    if (isPunctuation(scan, i, COMMA)) {
      commas++;
      if (i <= at + 3) continue;
      if (verbBehind(scan, i, stop)) return true;
      if (!isListed(scan, i, stop, commas)) return false;
      continue;
    }
    // `dua orang itu |anggota| koperasi`: a noun straight behind the words that close another.
    const closed = i > at && sources[tokens.word[i - 1]] & SourceBit.closer;
    if (closed && isPlainWord(scan, i)) return true;
    // `jemaah |dalam keadaan| sehat`
    if (
      i > at + 1 &&
      states.has(word) &&
      sources[tokens.word[i - 1]] & SourceBit.outerPreposition &&
      !related
    )
      return true;
    // `penyebabnya |korsleting| listrik`
    if (i > at && isOwned(scan, i - 1) && isPlainWord(scan, i) && !isPredicate(scan, i)) {
      if (related === 0 && !nominal) return true;
    }
    if (!isPredicate(scan, i) || (nominal && isBound(scan, i, at))) continue;
    // `penyebab |gagal| ginjal`: the noun's own.
    if (nominal && i === at + 1) continue;
    const auxiliary = (bits[word] & B.predicate) !== 0;
    if (related === 0) {
      if (
        !nominal ||
        auxiliary ||
        !complementVerbs.some((prefix) => text.startsWith(prefix, tokens.start[i]))
      )
        return true;
      continue;
    }
    const before = tokens.word[i - 1];
    // `kualitas yang baik |merupakan| …`
    if (related === 1 && copulas.has(word) && !(sources[before] & SourceBit.relative)) return true;
    const joined = (bits[before] & B.infinitive) !== 0 || (sources[before] & SourceBit.coordinator) !== 0;
    // `warga yang mengungsi |mencapai| …`, `syarat yang ditetapkan |harus| …`
    const straight = related === i && full && (auxiliary || lexicon.indirect.linking.has(word));
    if (related > 1 && (i > related || straight) && !joined) return true;
    full = !auxiliary;
    // Its auxiliary and its verb stand together.
    related = i + 1;
  }
  return false;
}

/** `daerah Bandung, |Garut| dan Subang, masuk …`, `beras, gula, |dan| garam akan …`: a list goes on behind the comma. */
function isListed(
  { document: { tokens, lexicon } }: IndirectScan,
  comma: number,
  stop: number,
  commas: number,
): boolean {
  if (comma + 1 >= stop) return false;
  const names = tokens.shape[comma + 1] & tokens.shape[comma - 1] & Shape.startsUpper;
  const joins = (lexicon.sources.bits[tokens.word[comma + 1]] & SourceBit.coordinator) !== 0;
  return names !== 0 || (commas > 1 && joins);
}

/** `untuk |menekan|`, `dalam |menekan|`, `upaya |menekan|`: a verb that belongs to the noun phrase. */
function isBound({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  if (at === first) return false;
  const before = tokens.word[at - 1];
  const binds = SourceBit.innerPreposition | SourceBit.outerPreposition;
  const b = lexicon.indirect.bits[before];
  return (b & B.predicate) === 0 && (lexicon.sources.bits[before] & binds) !== 0;
}

/** A verb stands behind the comma, or behind the aside that it opens: `…, seperti beras, |akan naik|`. */
function verbBehind(scan: IndirectScan, comma: number, stop: number): boolean {
  const next = comma + 1;
  if (next >= stop) return false;
  if (isPredicate(scan, next)) return true;
  if (!startsAside(scan, next)) return false;
  for (let i = next; i + 1 < stop; i++) if (isPunctuation(scan, i, COMMA)) return isPredicate(scan, i + 1);
  return false;
}

/** A noun with the ending of its possessor, which closes its phrase: `penyebabnya`. */
function isOwned({ document: { text, tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word || tokens.end[at] - tokens.start[at] < SHORTEST_OWNED) return false;
  return lexicon.indirect.objectEndings.some((ending) =>
    text.startsWith(ending, tokens.end[at] - ending.length),
  );
}

/** A word that can be a noun or an adjective: no preposition, no conjunction, no adverb. */
export function isPlainWord({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.word) return false;
  const other =
    SourceBit.innerPreposition |
    SourceBit.outerPreposition |
    SourceBit.coordinator |
    SourceBit.relative |
    SourceBit.breaks |
    SourceBit.closer |
    SourceBit.time |
    SourceBit.filler;
  return (lexicon.sources.bits[tokens.word[at]] & other) === 0;
}
