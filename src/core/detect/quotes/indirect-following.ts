import { TokenKind } from '../../text/tokens';
import { hasPredicate, isPredicate, reportEnd, trimmed } from './indirect-clause';
import { COMMA, type IndirectScan, isPunctuation, Taken } from './indirect-scan';
import { IndirectBit, REPORTING_FORM } from './indirect-words';
import { sourceAfter } from './source-phrase';
import { SourceBit } from './source-words';

const B = IndirectBit;
/** How far behind the cue a complementizer may stand: `mengatakan kepada wartawan di Jakarta pada Senin (4/9) bahwa`. */
const COMPLEMENTIZER_REACH = 30;
const INFINITIVE_REACH = 18;
const MAX_ASIDES = 4;

export interface Report {
  readonly first: number;
  readonly end: number;
  /** Stable id of why this is taken for a report. */
  readonly why: string;
}

/**
 * The report that follows a cue of the kinds `kinds` which ends before token `at`; null where none does. `end` is
 * the end of the sentence. `passive`: the cue is passive, so that no object stands behind it.
 */
export function reportAfter(
  scan: IndirectScan,
  at: number,
  end: number,
  kinds: number,
  passive: boolean,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  if (at >= end) return null;
  const start = kinds & B.telling && !passive ? afterAddressee(scan, at, end) : at;
  const content = afterComplementizer(scan, start, end);
  if (content > 0) return report(scan, content, end, 'complementizer', 2);
  if (kinds & B.noun) return null;
  let k = start;
  if (kinds & B.telling && start > at) {
    k = afterAsides(scan, start, end);
    if (k >= end) return null;
    const b = bits[tokens.word[k]];
    if (b & B.opener) return report(scan, k, end, 'opener', 2);
    return isClause(scan, k, end) && !startsAside(scan, k) ? report(scan, k, end, 'clause', 3) : null;
  }
  if (kinds & (B.urging | B.promising | B.accusing | B.describing)) {
    const asked = commanded(scan, k, end, kinds, passive);
    if (asked !== null) return asked;
  }
  if (!(kinds & (B.saying | B.stating | B.showing))) return null;
  if (lexicon.sources.headFirst && isPunctuation(scan, k, COMMA) && !(kinds & B.showing))
    return isFree(scan, k + 1, end) && !isParticiple(scan, k + 1)
      ? report(scan, afterAsides(scan, k + 1, end), end, 'comma', 2)
      : null;
  const opener = bits[tokens.word[k]];
  if (opener & B.opener && !(opener & B.infinitive))
    return kinds & B.stating || kinds & B.urging ? report(scan, k, end, 'opener', 3) : null;
  if (kinds & B.showing && !(kinds & (B.saying | B.stating))) return null;
  k = afterAsides(scan, k, end);
  if (k >= end || !isFree(scan, k, end) || isEmpty(scan, k, end)) return null;
  if (startsAside(scan, k) && !(kinds & B.saying && hasPredicate(scan, k, end))) return null;
  if (kinds & B.stating && !isClause(scan, k, end)) return null;
  if (tokens.kind[k] === TokenKind.punctuation) return null;
  return report(scan, k, end, 'clause', 2);
}

/** A report that begins at `first`, shortened to where it ends; null where fewer than `least` words are left of it. */
export function report(
  scan: IndirectScan,
  first: number,
  end: number,
  why: string,
  least: number,
): Report | null {
  const stop = reportEnd(scan, first, end);
  const beforeMarks = stop < end && scan.taken[stop] === Taken.quoted;
  const [from, to] = trimmed(scan, first, stop, beforeMarks);
  if (to - from < least) return null;
  // Of a sentence with words in marks, the part outside is recorded where it stands alone.
  if (beforeMarks && (to - from < 3 || !hasPredicate(scan, from, to))) return null;
  return { first: from, end: to, why };
}

/** The token behind `bahwa` or `that`: straight at `at`, or behind adverbials of place, time and addressee; or 0. */
function afterComplementizer(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  if (at >= end) return 0;
  if (bits[tokens.word[at]] & B.complementizer) return skipMark(scan, at + 1);
  if (isPunctuation(scan, at, COMMA) && at + 1 < end && bits[tokens.word[at + 1]] & B.complementizer)
    return at + 2;
  const word = sources[tokens.word[at]];
  const aside =
    word & (SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.time | SourceBit.filler) ||
    bits[tokens.word[at]] & B.addressing ||
    isPunctuation(scan, at, COMMA) ||
    isPunctuation(scan, at, 0x28);
  // `menyatakan kekhawatirannya bahwa`: one noun between.
  if (!aside)
    return at + 1 < end &&
      tokens.kind[at] === TokenKind.word &&
      bits[tokens.word[at]] & B.noun &&
      bits[tokens.word[at + 1]] & B.complementizer
      ? at + 2
      : 0;
  const reach = Math.min(end, at + COMPLEMENTIZER_REACH);
  for (let i = at + 1; i < reach; i++) {
    if (scan.taken[i] !== Taken.free) return 0;
    const b = bits[tokens.word[i]];
    if (
      b & B.complementizer &&
      !(b & B.turn) &&
      !(
        sources[tokens.word[i]] & SourceBit.relative &&
        tokens.kind[i - 1] === TokenKind.word &&
        relativeLikely(scan, i)
      )
    )
      return i + 1;
    if (b & REPORTING_FORM && b & (B.active | B.participle | B.passive) && !(b & B.noun)) return 0;
  }
  return 0;
}

/** `that` straight behind a common noun is as often a relative word as not; behind a name or a date it is none. */
function relativeLikely({ people, document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const before = at - 1;
  if (people.mentionAt[before] >= 0 || tokens.shape[before] & 1) return false;
  return !(lexicon.sources.bits[tokens.word[before]] & (SourceBit.time | SourceBit.document));
}

function skipMark(_scan: IndirectScan, at: number): number {
  return at;
}

/** Behind `told reporters` or `told them`. */
function afterAddressee(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  if (bits[tokens.word[at]] & (B.complementizer | B.opener)) return at;
  const whom = sourceAfter(scan.document, scan.people, at, end);
  if (whom !== null) return whom.endToken;
  // `told us`, `told her`
  return tokens.kind[at] === TokenKind.word ? at + 1 : at;
}

/** Steps over `kepada wartawan, Senin (4/9),` and `Friday` between a cue and its report. */
function afterAsides(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon, sentences: _ } = scan.document;
  const sources = lexicon.sources.bits;
  let k = at;
  for (let n = 0; n < MAX_ASIDES && k < end; n++) {
    const w = tokens.word[k];
    const time = (sources[w] & SourceBit.time) !== 0 || isPunctuation(scan, k, 0x28);
    const opens =
      time ||
      (sources[w] & SourceBit.outerPreposition) !== 0 ||
      (lexicon.indirect.bits[w] & B.addressing) !== 0;
    if (!opens) break;
    const comma = commaBefore(scan, k, end);
    if (comma > 0) k = comma + 1;
    else if (time) {
      while (k < end && (sources[tokens.word[k]] & SourceBit.time || tokens.kind[k] === TokenKind.number))
        k++;
      if (isPunctuation(scan, k, 0x28)) break;
    } else break;
  }
  return k;
}

/** A comma that closes an adverbial: near, and nothing predicated before it. */
function commaBefore(scan: IndirectScan, from: number, end: number): number {
  const { tokens } = scan.document;
  const reach = Math.min(end, from + 20);
  for (let i = from; i < reach; i++) {
    if (isPunctuation(scan, i, COMMA)) return i + 1 < end ? i : -1;
    if (scan.taken[i] !== Taken.free) return -1;
    if (i > from && tokens.kind[i] === TokenKind.word && isPredicate(scan, i) && !isRelated(scan, i))
      return -1;
  }
  return -1;
}

function isRelated({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.relative) !== 0;
}

/** Asking, promising, accusing, describing: with an infinitive or a clause behind the object. */
function commanded(
  scan: IndirectScan,
  at: number,
  end: number,
  kinds: number,
  passive: boolean,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const headFirst = lexicon.sources.headFirst;
  if (!isFree(scan, at, end)) return null;
  const first = bits[tokens.word[at]];
  if (
    kinds & (B.promising | B.urging) &&
    first & B.infinitive &&
    (passive || headFirst || kinds & B.promising)
  )
    return report(scan, at, end, 'infinitive', 3);
  if (headFirst && kinds & B.promising && isPredicate(scan, at))
    return report(scan, at, end, 'infinitive', 2);
  if (passive && kinds & B.accusing && first & B.ofWord) return report(scan, at + 1, end, 'accusation', 2);
  if (passive && headFirst && isPredicate(scan, at)) return report(scan, at, end, 'passive', 2);
  const reach = Math.min(end, at + INFINITIVE_REACH);
  for (let i = at; i < reach; i++) {
    if (scan.taken[i] !== Taken.free) return null;
    const b = bits[tokens.word[i]];
    if (i > at && kinds & B.urging) {
      if (b & B.infinitive && !headFirst && !isLowerVerb(scan, i + 1)) continue;
      if (b & B.infinitive || (headFirst && (b & B.complementizer || isPredicate(scan, i))))
        return isRelated(scan, i) ? null : report(scan, at, end, 'request', 3);
    }
    if (passive && i < at + 6 && kinds & B.accusing && b & B.ofWord)
      return report(scan, i + 1, end, 'accusation', 2);
    if (i > at && kinds & B.accusing && !passive && (b & B.ofWord || (headFirst && isPredicate(scan, i))))
      return report(scan, at, end, 'accusation', 3);
    if (i > at && kinds & B.describing && !passive && b & B.asWord)
      return report(scan, at, end, 'description', 3);
    if (
      tokens.kind[i] === TokenKind.punctuation &&
      !isPunctuation(scan, i, 0x28) &&
      !headFirst &&
      !isPunctuation(scan, i, COMMA)
    )
      return null;
  }
  return null;
}

/** A lower-case word that can be an infinitive stands at `at`: not an article, not a name. */
function isLowerVerb({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (at >= tokens.length || tokens.kind[at] !== TokenKind.word || tokens.shape[at] & 1) return false;
  const b = lexicon.sources.bits[tokens.word[at]];
  return !(b & (SourceBit.determiner | SourceBit.innerPreposition | SourceBit.pronoun));
}

/** What stands at `at` reads as a clause. */
export function isClause(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  if (at >= end) return false;
  if (lexicon.sources.headFirst) return hasPredicate(scan, at, Math.min(end, at + 40));
  const b = sources[tokens.word[at]];
  if (
    b & SourceBit.pronoun &&
    !(b & SourceBit.determiner) &&
    at + 1 < end &&
    tokens.kind[at + 1] === TokenKind.word
  )
    return true;
  // The predicate must come before a relative word, a comma or a preposition that goes with the noun.
  const reach = Math.min(end, at + 25);
  for (let i = at + 1; i < reach; i++) {
    if (sources[tokens.word[i]] & SourceBit.relative) return false;
    if (isPunctuation(scan, i, COMMA) && i > at + 12) return false;
    if (isPredicate(scan, i)) return lexicon.indirect.bits[tokens.word[i]] & B.predicate ? true : i > at + 1;
  }
  return false;
}

function startsAside({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at]];
  return (
    (b & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.coordinator)) !== 0 &&
    (b & SourceBit.determiner) === 0
  );
}

function isParticiple({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.indirect.bits[tokens.word[at]] & B.participle) !== 0;
}

/** `hal itu`, `demikian`: refers to what was said elsewhere, and nothing is predicated of it. */
function isEmpty(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  let i = at;
  while (i < end && bits[tokens.word[i]] & B.emptyObject) i++;
  if (i === at) return false;
  return i >= end || !isClause(scan, i, end) || startsAside(scan, i) || tokens.kind[i] !== TokenKind.word;
}

function isFree(scan: IndirectScan, at: number, end: number): boolean {
  return at < end && scan.taken[at] === Taken.free && scan.hidden[at] === 0;
}
