import { Shape, TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { Begin, Class } from '../people/people-words';
import { HEADLINE_VERB, HeadlineBit } from './headline-words';
import { keep, type Sentence } from './indirect-found';
import { COLON, COMMA, type IndirectScan, isPunctuation, SEMICOLON } from './indirect-scan';
import { IndirectBit, REPORTING_FORM } from './indirect-words';
import type { QuoteCandidate } from './quote-candidate';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from './source-phrase';
import { SourceBit } from './source-words';

const H = HeadlineBit;
/** A source before a colon is no longer, in tokens. */
const SOURCE_LENGTH = 9;
/** Nor is a body's name. */
const BODY_LENGTH = 4;
/** Nor is the name of the outlet behind the last dash. */
const OUTLET_LENGTH = 4;
/** No headline is longer, in tokens. */
const LONGEST = 45;
const DASHES = new Set([0x2d, 0x2013, 0x2014]);
/** What parts a headline into what is talked about and who says what of it. */
const PARTING = new Set([COMMA, SEMICOLON, 0x3f, 0x21, 0x2013, 0x2014, 0x7c]);
const TITLE = Begin.head | Begin.honorific;
const PREPOSITION = SourceBit.innerPreposition | SourceBit.outerPreposition;

/**
 * Reads the headlines and summaries, which leave out what they can: `Rina: Harga Akan Turun`, `Harga Akan Turun –
 * Minister`, `Rina Sebut Harga Akan Turun`. Adds to `read` the sentences that need no further reading.
 */
export function readHeadlines(
  scan: IndirectScan,
  layout: Layout,
  found: QuoteCandidate[],
  read: Set<number>,
): void {
  const { lines, sentences } = scan.document;
  for (const [line, field] of layout.field) {
    if (field !== 'headline' && field !== 'deck') continue;
    const first = lines.firstToken[line];
    const end = withoutOutlet(scan, first, lines.endToken[line]);
    if (end - first < 3 || end - first > LONGEST) continue;
    const sentence: Sentence = { first, end, done: first, source: null };
    const known = found.length;
    const told =
      field === 'headline' && (readColon(scan, sentence, found) || readSigned(scan, sentence, found));
    if (!told) readShortVerb(scan, sentence, found);
    if (found.length > known)
      for (let s = sentences.ofToken[first]; s <= sentences.ofToken[end - 1]; s++) read.add(s);
  }
}

/** `Menteri: Harga Akan Turun`, `Bertemu Petani, Rina: Harga Akan Turun`. */
function readColon(scan: IndirectScan, sentence: Sentence, found: QuoteCandidate[]): boolean {
  const { tokens } = scan.document;
  for (let colon = sentence.first + 1; colon < sentence.end - 2; colon++) {
    if (!isPunctuation(scan, colon, COLON) || tokens.end[colon] === tokens.start[colon + 1]) continue;
    const source = speakerBetween(scan, partStart(scan, sentence.first, colon), colon);
    if (source === null) continue;
    return keepFree(scan, sentence, found, colon + 1, sentence.end, source);
  }
  return false;
}

/** `Harga Akan Turun – Menteri`, `Prices will fall: minister`. */
function readSigned(scan: IndirectScan, sentence: Sentence, found: QuoteCandidate[]): boolean {
  const { tokens, lexicon } = scan.document;
  const { headFirst } = lexicon.sources;
  for (let at = sentence.end - 2; at > sentence.first + 2 && at >= sentence.end - SOURCE_LENGTH; at--) {
    const dash = DASHES.has(tokens.code[at]) && tokens.end[at - 1] < tokens.start[at];
    if (!dash && (headFirst || !isPunctuation(scan, at, COLON))) continue;
    const source = speakerBetween(scan, at + 1, sentence.end);
    return source !== null && keepFree(scan, sentence, found, sentence.first, at, source);
  }
  return false;
}

function keepFree(
  scan: IndirectScan,
  sentence: Sentence,
  found: QuoteCandidate[],
  first: number,
  end: number,
  source: SourcePhrase,
): boolean {
  for (let i = first; i < end; i++) if (scan.taken[i] === 1 || scan.hidden[i] === 1) return false;
  if (end - first < 2) return false;
  keep(scan, found, sentence, { first, end, why: 'headline' }, source.firstToken, source.firstToken, source);
  return true;
}

/** `Rina Sebut Harga Akan Turun`, `Rina Minta Petani Menunggu`. */
function readShortVerb(scan: IndirectScan, sentence: Sentence, found: QuoteCandidate[]): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits } = lexicon.indirect.headline;
  for (let at = sentence.first + 1; at < sentence.end - 1; at++) {
    const verb = bits[tokens.word[at]] & HEADLINE_VERB;
    if (verb === 0 || people.mentionAt[at] >= 0 || scan.taken[at] === 1) continue;
    const source = sourceBefore(document, people, at, partStart(scan, sentence.first, at));
    if (source === null || !isSubject(scan, source, at)) continue;
    const end = reportEnd(scan, at + 1, sentence.end);
    if (end - at < 3 || !isReport(scan, at + 1, end, verb)) continue;
    keep(scan, found, sentence, { first: at + 1, end, why: 'headline' }, at, at + 1, source);
    return;
  }
}

/** The verb has the phrase for its subject: nothing but an adverb between, no verb and no preposition in it. */
function isSubject(scan: IndirectScan, { firstToken, endToken }: SourcePhrase, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  if (at - endToken > 1) return false;
  if (at > endToken) {
    const between = tokens.word[endToken];
    if (!(sources[between] & SourceBit.filler) || lexicon.indirect.bits[between] & IndirectBit.predicate)
      return false;
  }
  for (let i = firstToken + 1; i < endToken; i++)
    if (isPredicate(scan, i) || sources[tokens.word[i]] & SourceBit.relative) return false;
  return !(sources[tokens.word[endToken - 2]] & PREPOSITION && tokens.word[endToken - 1] !== 0);
}

/** What stands behind the verb is a clause, not an object. */
function isReport(scan: IndirectScan, first: number, end: number, verb: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { headline, bits } = lexicon.indirect;
  const word = tokens.word[first];
  if (headline.bits[word] & H.object || lexicon.indirect.nominal.has(word)) return false;
  if (bits[word] & (IndirectBit.opener | IndirectBit.noun) && !(bits[word] & IndirectBit.infinitive))
    return (bits[word] & IndirectBit.opener) !== 0 && (verb & H.saying) !== 0;
  for (let i = first; i < end && !isPunctuation(scan, i, COMMA); i++) {
    if (!isPredicate(scan, i)) continue;
    // `Ungkap Pejabat yang Ditahan`: the verb of a relative clause.
    if (i > first && lexicon.sources.bits[tokens.word[i - 1]] & SourceBit.relative) continue;
    return i > first || !(verb & H.urging);
  }
  return false;
}

/** Before words in marks, or the comma before somebody else's verb. */
function reportEnd(scan: IndirectScan, first: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect.headline;
  let comma = 0;
  for (let i = first; i < end; i++) {
    if (scan.taken[i] === 1) return i;
    if (isPunctuation(scan, i, COMMA)) comma = i;
    else if (comma > 0 && bits[tokens.word[i]] & HEADLINE_VERB) return comma;
  }
  return end;
}

/** As in sentences, with capitals, and with verbs that lack their beginning. */
function isPredicate(scan: IndirectScan, at: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, headline, noVerbs, verbPrefixes } = lexicon.indirect;
  if (tokens.kind[at] !== TokenKind.word || scan.people.mentionAt[at] >= 0) return false;
  const word = tokens.word[at];
  if (bits[word] & (IndirectBit.predicate | REPORTING_FORM)) return (bits[word] & IndirectBit.noun) === 0;
  if (headline.bits[word] & (H.predicate | HEADLINE_VERB)) return true;
  if (headline.bits[word] & H.noun || isOffice(scan, at)) return false;
  if (noVerbs.has(word) || lexicon.people.classes.bits[word] & (Class.place | Class.country)) return false;
  if (tokens.end[at] - tokens.start[at] < 6 || tokens.shape[at] & Shape.upperInside) return false;
  const spelled = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return (
    verbPrefixes.some((prefix) => spelled.startsWith(prefix)) ||
    (headline.endings.some((ending) => spelled.endsWith(ending)) &&
      !headline.nounBeginnings.some((beginning) => spelled.startsWith(beginning)))
  );
}

/** Somebody who can speak, from `first` to `end` and nothing else: a name, an office, a body, people. */
function speakerBetween(scan: IndirectScan, first: number, end: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (end <= first || end - first > SOURCE_LENGTH || tokens.kind[first] !== TokenKind.word) return null;
  if (bits[tokens.word[first]] & PREPOSITION) return null;
  const office = isOffice(scan, headFirst ? first : end - 1);
  const mention = people.mentionAt[end - 1];
  if (mention >= 0) {
    const { phraseFirst, person } = people.mentions[mention];
    const titled = phraseFirst <= first || (headFirst && lexicon.people.begins[tokens.word[first]] & TITLE);
    return titled ? { firstToken: first, endToken: end, kind: SourceKind.person, person } : null;
  }
  if (end - first === 1 && isCalled(scan, first))
    return { firstToken: first, endToken: end, kind: SourceKind.collective, person: -1 };
  for (let i = first; i < end; i++) {
    if (isPredicate(scan, i) || tokens.kind[i] > TokenKind.number) return null;
    if (tokens.kind[i] === TokenKind.number && !office) return null;
  }
  const source = sourceAfter(document, people, first, end);
  if (source === null || source.endToken !== end || source.kind === SourceKind.document) return null;
  if (source.kind === SourceKind.person) return source;
  const head = tokens.word[headFirst ? first : end - 1];
  const human = (bits[head] & (SourceBit.human | SourceBit.unnamed)) !== 0;
  const classes = lexicon.people.classes.bits[head];
  const body = (classes & Class.state) !== 0 && !(classes & Class.private);
  // A country alone is as often what is talked about; behind a comma it speaks.
  const parted = (headFirst || tokens.code[first - 1] === COMMA) && (classes & Class.country) !== 0;
  if (office || human) return source;
  return (body || parted) && end - first <= BODY_LENGTH ? source : null;
}

/** The word is the name of somebody further down. */
function isCalled({ people, document: { tokens } }: IndirectScan, at: number): boolean {
  return people.mentions.some(
    ({ firstToken, endToken }) => endToken - firstToken === 1 && tokens.hash[firstToken] === tokens.hash[at],
  );
}

function isOffice({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.people.begins[tokens.word[at]] & Begin.head) !== 0;
}

/** Where the part of the headline begins that ends before `at`. */
function partStart({ document: { tokens } }: IndirectScan, first: number, at: number): number {
  let from = at;
  while (
    from > first &&
    !(tokens.kind[from - 1] === TokenKind.punctuation && PARTING.has(tokens.code[from - 1]))
  )
    from--;
  return from;
}

/** Without ` - Kabar Kita` at its end. */
function withoutOutlet({ document: { tokens } }: IndirectScan, first: number, end: number): number {
  for (let at = end - 2; at > first + 2 && at >= end - OUTLET_LENGTH - 1; at--)
    if (tokens.code[at] === 0x2d || tokens.code[at] === 0x7c)
      return tokens.kind[at] === TokenKind.punctuation && tokens.end[at - 1] < tokens.start[at] ? at : end;
  return end;
}
