import { STOP } from '../../../../text/punctuation';
import { Shape, TokenKind } from '../../../../text/tokens';
import { sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { opensTail } from '../found';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { hasPredicate, isPredicate } from './predicate';

const B = IndirectBit;
const BRACKET = 0x28;
/** How far behind the cue a complementizer may stand: `mengatakan kepada wartawan di Jakarta pada Senin (4/9) bahwa`. */
const COMPLEMENTIZER_REACH = 30;
const ASIDE_REACH = 20;
/** How long the possessor of a noun may be before its complementizer. */
const OWNED_REACH = 6;
const MAX_ASIDES = 4;

/** The token behind `bahwa` or `that`: straight at `at`, or behind adverbials of place, time and addressee; or 0. */
export function afterComplementizer(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  if (at >= end) return 0;
  if (isComplementizer(scan, at, end)) return at + 1;
  if (isPunctuation(scan, at, COMMA) && at + 1 < end && isComplementizer(scan, at + 1, end)) return at + 2;
  const aside =
    (sources[tokens.word[at]] &
      (SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.time | SourceBit.filler)) !==
      0 ||
    isPunctuation(scan, at, COMMA) ||
    isPunctuation(scan, at, BRACKET);
  // `menyatakan kekhawatirannya bahwa`, `expressed concern that`: one noun between.
  if (!aside) {
    if (at + 1 >= end || !(bits[tokens.word[at]] & B.noun)) return 0;
    if (isComplementizer(scan, at + 1, end)) return at + 2;
    // `menjawab pertanyaan para wartawan bahwa`
    if (!lexicon.sources.headFirst) return 0;
    for (let i = at + 1; i < end && i < at + OWNED_REACH && tokens.kind[i] === TokenKind.word; i++)
      if (bits[tokens.word[i]] & B.strictComplementizer) return i + 1;
    return 0;
  }
  // `mengatakan, jalan itu rusak …`: the report begins at the comma.
  const begins = isPunctuation(scan, at, COMMA) && lexicon.sources.headFirst && !opensTail(scan, at + 1);
  const reach = Math.min(end, at + COMPLEMENTIZER_REACH);
  for (let i = at + 1; i < reach; i++) {
    if (scan.taken[i] === 1) return 0;
    const b = bits[tokens.word[i]];
    if (b & B.strictComplementizer && isComplementizer(scan, i, end) && !isRelativeBehind(scan, i))
      return begins && hasPredicate(scan, at + 1, i) ? 0 : i + 1;
    // `menyampaikan kepada warga |agar| …`
    const told = bits[tokens.word[at]] & B.addressing && !(bits[tokens.word[at - 1]] & B.urging);
    if (lexicon.sources.headFirst && b & B.complementizer && told)
      return isComplementizer(scan, i, end) ? i + 1 : 0;
    // `was asked of her, |she| may think that …`: another clause.
    if (
      !lexicon.sources.headFirst &&
      isPunctuation(scan, i - 1, COMMA) &&
      sources[tokens.word[i]] & SourceBit.human
    )
      return 0;
    if (b & REPORTING_KIND && b & (B.active | B.participle | B.passive)) return 0;
  }
  return 0;
}

/** `that` with a verb straight behind it is a relative word; with a comma or another preposition, a pronoun. */
function isComplementizer(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const next = at + 1;
  if (!(bits[tokens.word[at]] & B.complementizer) || next >= end) return false;
  if (lexicon.sources.headFirst) return true;
  if (isPunctuation(scan, next, COMMA)) return true;
  if (tokens.kind[next] === TokenKind.clitic || lexicon.indirect.unsaid.has(tokens.word[at - 1]))
    return false;
  // `asked me |that question.|`
  if (next + 1 >= end || (tokens.code[next + 1] === STOP && !(tokens.shape[next] & Shape.startsUpper)))
    return false;
  return !(bits[tokens.word[next]] & B.predicate);
}

/** Behind a common noun `that` is a relative word as often as not; behind a name or a date it is none. */
function isRelativeBehind({ people, document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const sources = lexicon.sources.bits;
  if (lexicon.sources.headFirst) return false;
  const before = at - 1;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if (people.mentionAt[before] >= 0 || tokens.shape[before] & Shape.startsUpper) return false;
  const next = at + 1 < tokens.length ? sources[tokens.word[at + 1]] : 0;
  if (next & (SourceBit.pronoun | SourceBit.determiner)) return false;
  return !(sources[tokens.word[before]] & (SourceBit.time | SourceBit.document | SourceBit.unnamed));
}

/** Behind `told reporters`, `told them`; `at` itself where no addressee stands there. */
export function afterAddressee(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  if (lexicon.indirect.bits[tokens.word[at]] & (B.complementizer | B.opener)) return at;
  const whom = sourceAfter(scan.document, scan.people, at, complementizerFrom(scan, at, end));
  if (whom !== null) return whom.endToken;
  return tokens.kind[at] === TokenKind.word ? at + 1 : at;
}

/** Steps over `kepada wartawan, Senin (4/9),` and `Friday` between a cue and its report. */
export function afterAsides(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  let k = at;
  for (let n = 0; n < MAX_ASIDES && k < end; n++) {
    const w = tokens.word[k];
    const preposition = sources[w] & (SourceBit.innerPreposition | SourceBit.outerPreposition);
    const dated = preposition !== 0 && k + 1 < end && (sources[tokens.word[k + 1]] & SourceBit.time) !== 0;
    if (lexicon.indirect.topics.has(w) && !dated) break;
    const time = dated || (sources[w] & SourceBit.time) !== 0 || isPunctuation(scan, k, BRACKET);
    const opens =
      time ||
      (sources[w] & SourceBit.outerPreposition) !== 0 ||
      (lexicon.indirect.bits[w] & B.addressing) !== 0;
    if (!opens) break;
    // `mengatakan kepada wartawan, Senin, hujan …`: English puts no report behind such a comma.
    const comma = lexicon.sources.headFirst ? closingComma(scan, k, end) : -1;
    if (comma > 0) k = comma + 1;
    else if (time) {
      if (dated) k++;
      while (k < end && (sources[tokens.word[k]] & SourceBit.time || tokens.kind[k] === TokenKind.number))
        k++;
      if (isPunctuation(scan, k, BRACKET)) break;
    } else break;
  }
  return k;
}

/** The comma that closes an adverbial: near, and nothing predicated before it; or -1. */
function closingComma(scan: IndirectScan, from: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const reach = Math.min(end, from + ASIDE_REACH);
  for (let i = from; i < reach; i++) {
    if (isPunctuation(scan, i, COMMA)) return i + 1 < end ? i : -1;
    if (scan.taken[i] === 1) return -1;
    if (i === from || tokens.kind[i] !== TokenKind.word || !isPredicate(scan, i)) continue;
    if (!(lexicon.sources.bits[tokens.word[i - 1]] & SourceBit.relative)) return -1;
  }
  return -1;
}

/** The next complementizer from `at` on, which ends any addressee; or `end`. */
function complementizerFrom(
  { document: { tokens, lexicon } }: IndirectScan,
  at: number,
  end: number,
): number {
  const reach = Math.min(end, at + ASIDE_REACH);
  for (let i = at; i < reach; i++)
    if (lexicon.indirect.bits[tokens.word[i]] & B.strictComplementizer) return i;
  return end;
}
