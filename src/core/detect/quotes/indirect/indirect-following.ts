import { TokenKind } from '../../../text/tokens';
import { SourceBit } from '../source/source-words';
import { isCircumstance } from './indirect-circumstance';
import { isClause, startsAside } from './indirect-clause';
import { reportAsked } from './indirect-command';
import { afterAddressee, afterAsides, afterComplementizer } from './indirect-complement';
import { reportEnd, trimmed } from './indirect-end';
import { hasPredicate, isPredicate } from './indirect-predicate';
import { COLON, COMMA, type IndirectScan, isFree, isPunctuation, REPORT_REACH } from './indirect-scan';
import { IndirectBit } from './indirect-words';

const B = IndirectBit;
const EMPTY_REACH = 4;
const SUBORDINATE_REACH = 25;

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
  if (lexicon.indirect.topics.has(tokens.word[at]) && !(kinds & B.accusing) && !isTime(scan, at + 1))
    return null;
  const start = kinds & B.telling && !passive ? afterAddressee(scan, at, end) : at;
  // `rejected that argument`
  const content =
    kinds === B.describing || (start > at && isRelativeThat(scan, start))
      ? 0
      : afterComplementizer(scan, start, end);
  if (content > 0) return report(scan, content, end, 'complementizer', 2);
  if (kinds & B.noun) return null;
  const grants = !passive && lexicon.indirect.gerundVerbs.has(tokens.word[at - 1]);
  if (grants || kinds & (B.urging | B.promising | B.accusing | B.describing)) {
    const asked = reportAsked(scan, at, end, kinds, passive);
    if (asked !== null) return report(scan, asked.first, end, asked.why, asked.why === 'infinitive' ? 2 : 3);
  }
  if (start > at || (kinds & B.telling && passive)) {
    const k = afterAsides(scan, start, end);
    if (k >= end || lexicon.indirect.topics.has(tokens.word[k])) return null;
    if (bits[tokens.word[k]] & B.opener) return report(scan, k, end, 'opener', 2);
    return isClause(scan, k, end) && !startsAside(scan, k) ? report(scan, k, end, 'clause', 3) : null;
  }
  if (!(kinds & (B.saying | B.stating))) return null;
  if (isPunctuation(scan, at, COLON) || (lexicon.sources.headFirst && isPunctuation(scan, at, COMMA)))
    return afterComma(scan, at + 1, end);
  if (bits[tokens.word[at]] & B.opener && !(bits[tokens.word[at]] & B.infinitive))
    return report(scan, at, end, 'opener', 3);
  const k = afterAsides(scan, at, end);
  if (k >= end || !isFree(scan, k) || tokens.kind[k] === TokenKind.punctuation) return null;
  // Behind an adverbial and its comma: `testified in Bandung, where …`.
  if (k > at && isPunctuation(scan, k - 1, COMMA) && bits[tokens.word[k]] & B.opener) return null;
  const word = tokens.word[k];
  const topical = lexicon.indirect.topical.has(tokens.word[at - 1]);
  if (topical && k === at && !isPredicate(scan, k) && !startsAside(scan, k)) return null;
  if (lexicon.indirect.topics.has(word) || isEmpty(scan, k, end) || isFurther(scan, k, end)) return null;
  if (lexicon.sources.bits[word] & SourceBit.coordinator) return null;
  // `Everything she says is a lie`, but `which she said is a lie`.
  if (!lexicon.sources.headFirst && bits[word] & (B.predicate | B.infinitive) && !isRelated(scan, at))
    return null;
  if (startsAside(scan, k)) {
    if (!opensReport(scan, k, end, kinds)) return null;
  } else if (takesNoun(scan, k, kinds) && !isClause(scan, k, end)) return null;
  return report(scan, k, end, 'clause', 2);
}

/** Nothing but somebody's name stands there. */
function isName({ people }: IndirectScan, first: number, end: number): boolean {
  const mention = people.mentionAt[first];
  return mention >= 0 && people.mentions[mention].endToken >= end;
}

/** `menjelaskan |lebih lanjut| dan …`: a phrase that opens sentences, with nothing said behind it. */
function isFurther({ document: { tokens, lexicon } }: IndirectScan, at: number, end: number): boolean {
  const { discourse } = lexicon.indirect;
  const after = discourse.begins[tokens.word[at]] ? (discourse.match(tokens, at)?.endToken ?? 0) : 0;
  if (after < at + 2 || !lexicon.sources.headFirst) return false;
  const stops = SourceBit.coordinator | SourceBit.innerPreposition | SourceBit.outerPreposition;
  return (
    after >= end ||
    (lexicon.sources.bits[tokens.word[after]] & stops) !== 0 ||
    lexicon.indirect.topics.has(tokens.word[after])
  );
}

/** `told an audience |that included| …`: a verb straight behind the word. */
function isRelativeThat({ document: { text, tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (lexicon.sources.headFirst || at + 1 >= tokens.length) return false;
  const end = tokens.end[at + 1];
  return lexicon.indirect.verbEndings.some((ending) => text.startsWith(ending, end - ending.length));
}

/** What stands at `at` can be the bare object of such a verb: `announced |the plan|`, `berharap |dukungan|`. */
function takesNoun({ document: { tokens, lexicon } }: IndirectScan, at: number, kinds: number): boolean {
  return (kinds & (B.stating | (lexicon.indirect.nominal.has(tokens.word[at]) ? B.urging : 0))) !== 0;
}

/** `X mengatakan, …` */
function afterComma(scan: IndirectScan, at: number, end: number): Report | null {
  if (at >= end || !isFree(scan, at)) return null;
  return report(scan, afterAsides(scan, at, end), end, 'comma', 2);
}

/** A report that begins at `first`, shortened to where it ends; null where fewer than `least` words are left of it. */
export function report(
  scan: IndirectScan,
  first: number,
  end: number,
  why: string,
  least: number,
): Report | null {
  const stop = reportEnd(scan, first, OF_THE_SOURCE.has(why) ? turnEnd(scan, first, end) : end);
  const beforeMarks = stop < end && scan.taken[stop] === 1;
  const [from, to] = trimmed(scan, first, stop, beforeMarks);
  if (to - from < least || isCircumstance(scan, from, to) || isName(scan, from, to)) return null;
  // Of a sentence with words in marks, the part outside is recorded where it stands alone.
  if (beforeMarks && (to - from < 3 || !hasPredicate(scan, from, to) || lacksObject(scan, from, to, stop)))
    return null;
  return { first: from, end: withClosingMark(scan, from, to), why };
}

/** The part before the marks at `stop` is no clause of its own: its verb, or the object of its verb, stands in them. */
function lacksObject(scan: IndirectScan, from: number, to: number, stop: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, objectEndings } = lexicon.indirect;
  const sources = lexicon.sources.bits;
  if (!lexicon.sources.headFirst && hangsBefore(scan, from, to, stop)) return true;
  if (to !== stop && !(sources[tokens.word[stop - 1]] & SourceBit.determiner)) return false;
  const ending = objectEndings.some((end) => text.startsWith(end, tokens.end[to - 1] - end.length));
  if (to === stop && isPredicate(scan, to - 1) && !ending) return true;
  // `will provide |"…"|`, `would be making |the "…"|`; but `will remain |"for years"|`.
  if (lexicon.sources.headFirst || tokens.kind[to - 1] !== TokenKind.word || to - 2 < from) return false;
  if (!(bits[tokens.word[to - 2]] & (B.predicate | B.infinitive))) return false;
  const inside = stop + 1 < tokens.length ? sources[tokens.word[stop + 1]] : 0;
  // `viewed the delay |"as a mistake"|`
  if (stop + 1 < tokens.length && bits[tokens.word[stop + 1]] & B.asWord) return true;
  return !(inside & (SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.breaks));
}

/** `said that he |"did not …"|`, `said the town |has "become …"|`: a subject whose verb is in the marks or at them. */
function hangsBefore(scan: IndirectScan, from: number, to: number, stop: number): boolean {
  const { tokens, lexicon } = scan.document;
  const verbs = to < stop && (lexicon.indirect.bits[tokens.word[to]] & B.predicate) !== 0;
  if (!verbs) return (lexicon.sources.bits[tokens.word[to - 1]] & SourceBit.human) !== 0;
  // What stands before a comma is a clause of its own.
  for (let i = from; i < to; i++) if (isPunctuation(scan, i, COMMA)) return false;
  return true;
}

/** What stands behind these is short, and the source goes on acting behind it: `vowed to …, but has …`. */
const OF_THE_SOURCE = new Set(['infinitive', 'description', 'accusation']);
/** A clause ends at a `but` behind a comma, or before a finite verb. */
function turnEnd(scan: IndirectScan, first: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  if (lexicon.sources.headFirst) return end;
  const reach = Math.min(end - 1, first + REPORT_REACH);
  let negated = false;
  for (let i = first + 1; i < reach; i++) {
    negated ||= lexicon.indirect.unsaid.has(tokens.word[i]);
    // `to not only keep it, |but| …`
    if (!(bits[tokens.word[i]] & B.turn) || negated) continue;
    if (isPunctuation(scan, i - 1, COMMA)) return i - 1;
    if (bits[tokens.word[i + 1]] & B.predicate) return i;
  }
  return end;
}

/** `hal itu`, `demikian`, `so`: refers to what was said elsewhere, and nothing is predicated of it. */
function isEmpty(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  if (!(bits[tokens.word[at]] & B.emptyObject)) return false;
  // To the last of the words that point: `hal |yang mengejutkan itu|`.
  let behind = at + 1;
  const reach = Math.min(end, at + EMPTY_REACH);
  for (let i = at + 1; i < reach; i++) if (bits[tokens.word[i]] & B.emptyObject) behind = i + 1;
  return (
    behind >= end ||
    tokens.kind[behind] !== TokenKind.word ||
    startsAside(scan, behind) ||
    !hasPredicate(scan, behind, end)
  );
}

/** A relative word stands a little before the cue that ends at `at`: `which it said fell`. */
function isRelated({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 6; i--)
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.relative) return true;
  return false;
}

/** `on |Tuesday|`. */
function isTime({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return at < tokens.length && (lexicon.sources.bits[tokens.word[at]] & SourceBit.time) !== 0;
}

/** Takes in the mark that closes one opened inside: a term in marks at the end of the report. */
function withClosingMark({ document: { tokens }, taken }: IndirectScan, first: number, end: number): number {
  if (end >= tokens.length || tokens.kind[end] !== TokenKind.mark || taken[end] === 1) return end;
  let marks = 0;
  for (let i = first; i < end; i++) if (tokens.kind[i] === TokenKind.mark) marks++;
  return marks % 2 === 1 ? end + 1 : end;
}

/** A comma closes the subordinate clause at `at`, and a predicate stands behind it. */
function hasMainClause(scan: IndirectScan, at: number, end: number): boolean {
  const reach = Math.min(end, at + SUBORDINATE_REACH);
  for (let i = at; i < reach; i++) if (isPunctuation(scan, i, COMMA)) return hasPredicate(scan, i + 1, end);
  return false;
}

/** The first verb stands right behind a preposition or a subordinator: `kepada wartawan usai |bertemu|`. */
function subordinates(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  for (let i = at + 1; i < end && i < at + SUBORDINATE_REACH; i++) {
    if (!isPredicate(scan, i)) continue;
    if (lexicon.indirect.bits[tokens.word[i]] & B.predicate) return false;
    const before = tokens.word[i - 1];
    const infinitive = lexicon.indirect.bits[before] & B.infinitive;
    const binds =
      (lexicon.sources.bits[before] & SourceBit.outerPreposition) !== 0 ||
      (lexicon.indirect.bits[before] & B.subordinator) !== 0;
    return binds && !infinitive;
  }
  return false;
}

/** An adverbial at `at` belongs to the report: `said after the vote, …`; a strong verb needs less of a sign. */
function opensReport(scan: IndirectScan, at: number, end: number, kinds: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { headFirst, bits } = lexicon.sources;
  const word = tokens.word[at];
  const b = bits[word];
  const adverbial = headFirst && (b & (SourceBit.outerPreposition | SourceBit.innerPreposition)) !== 0;
  if ((lexicon.indirect.bits[word] & B.subordinator || adverbial) && hasMainClause(scan, at, end))
    return true;
  const own = lexicon.indirect.bits[word];
  if (!headFirst || at + 1 >= end) return false;
  // `mengatakan saat ini ada …`, `mengatakan dalam setahun kota itu telah …`; but `mengatakan usai bertemu …`
  if (bits[tokens.word[at + 1]] & SourceBit.closer) return isClause(scan, at + 2, end);
  if (own & (B.subordinator | B.asWord) || subordinates(scan, at, end)) return false;
  if (own & (B.addressing | B.infinitive) || isRelated(scan, at))
    return !(kinds & B.stating) && hasPredicate(scan, at, end);
  return isClause(scan, at, end);
}
