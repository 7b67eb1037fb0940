import type { Evidence } from '../../article';
import type { Document } from '../../text/document';
import { TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import { isClause, type Report, report, reportAfter } from './indirect-following';
import { reportBefore } from './indirect-preceding';
import { bareEnd, COMMA, type IndirectScan, indirectScan, isPunctuation, Taken } from './indirect-scan';
import { clauseSubject, cueSubject, isPassive } from './indirect-source';
import { According, CALLING_FOR, IndirectBit, REPORTING_FORM } from './indirect-words';
import { type QuoteCandidate, Reference } from './quote-candidate';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from './source-phrase';
import { SourceBit } from './source-words';

const B = IndirectBit;
const KINDS =
  B.saying | B.stating | B.showing | B.telling | B.urging | B.promising | B.accusing | B.describing;

/** One sentence while it is read: where it ends, and how far it has been given away to reports. */
interface Sentence {
  readonly first: number;
  readonly end: number;
  done: number;
}

/**
 * Finds reported speech without marks: a cue, its source, and the clause it reports. `direct` are the direct quotes
 * of the text, whose words and cues are not looked at again; `hidden` is 1 for tokens of boilerplate.
 */
export function findIndirectQuotes(
  document: Document,
  people: People,
  hidden: Uint8Array,
  direct: readonly QuoteCandidate[],
): QuoteCandidate[] {
  const scan = indirectScan(document, people, hidden, direct);
  const { sentences, tokens, lexicon } = document;
  const { bits, according, phrases } = lexicon.indirect;
  const found: QuoteCandidate[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.firstToken[s];
    const sentence = { first, end: bareEnd(scan, first, sentences.endToken[s]), done: first };
    for (let i = first; i < sentence.end; i++) {
      const word = tokens.word[i];
      if (word === 0 || i < sentence.done || scan.taken[i] !== Taken.free || hidden[i] === 1) continue;
      if (according.begins[word]) {
        const match = according.match(tokens, i);
        if (match !== null) readAccording(scan, sentence, i, match.endToken, match.value, found);
        if (i < sentence.done) continue;
      }
      if (phrases.begins[word]) {
        const match = phrases.match(tokens, i);
        if (match !== null) readPhrase(scan, sentence, i, match.endToken, match.value, found);
        if (i < sentence.done) continue;
      }
      const b = bits[word];
      if (b & B.accordingFused || (b & B.fused && b & KINDS)) readFused(scan, sentence, i, found);
      else if (b & B.bare && b & KINDS) readBare(scan, sentence, i, found);
      if (i < sentence.done) continue;
      if (b & (B.active | B.base | B.participle | B.passive) && b & KINDS) readVerb(scan, sentence, i, found);
      else if (b & B.noun) readNoun(scan, sentence, i, found);
    }
  }
  return found;
}

/** `menurut X, …`, `…, according to X`, `…, menurut X, …`. */
function readAccording(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  after: number,
  value: number,
  found: QuoteCandidate[],
): void {
  const source = sourceAfter(scan.document, scan.people, after, sentence.end);
  if (source === null) return;
  if (value === According.documentOnly && source.kind !== SourceKind.document) return;
  const opens = opensSentence(scan, sentence, at);
  const tail = skipTail(scan, source.endToken, sentence.end);
  const comma = isPunctuation(scan, tail, COMMA);
  if (!opens) {
    const closed = tail >= sentence.end;
    const before = reportBefore(scan, at, sentence.done, closed);
    if (before !== null && value !== According.documentOnly)
      push(scan, found, before, at, after, source, sentence);
    if (closed || (before !== null && !comma)) return;
  }
  if (tail >= sentence.end) return;
  const start = comma ? tail + 1 : tail;
  if (!comma && !isClause(scan, start, sentence.end)) return;
  const following = report(scan, start, sentence.end, 'according', 2);
  if (following !== null && !(isAddition(scan, following.first) && !opens))
    push(scan, found, following, at, after, source, sentence);
}

/** `called for …`, `pointed out that …`. */
function readPhrase(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  after: number,
  value: number,
  found: QuoteCandidate[],
): void {
  const source = cueSubject(scan, at, sentence.done);
  const following =
    value === CALLING_FOR
      ? report(scan, after, sentence.end, 'calling-for', 2)
      : reportAfter(scan, after, sentence.end, value, false);
  if (following !== null && source !== null) push(scan, found, following, at, after, source, sentence);
}

/** `katanya`, `menurutnya`: the source is a pronoun inside the word. */
function readFused(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const tail = skipTail(scan, at + 1, sentence.end);
  const comma = isPunctuation(scan, tail, COMMA);
  if (!opensSentence(scan, sentence, at)) {
    const closed = tail >= sentence.end;
    const before = reportBefore(scan, at, sentence.done, closed);
    if (before !== null) push(scan, found, before, at, at + 1, null, sentence, Reference.fused);
    if (closed || (before !== null && !comma)) return;
  }
  const according = scan.document.lexicon.indirect.bits[scan.document.tokens.word[at]] & B.accordingFused;
  if (!comma && !according) return;
  const following = report(scan, comma ? tail + 1 : tail, sentence.end, 'fused', 3);
  if (following !== null) push(scan, found, following, at, at + 1, null, sentence, Reference.fused);
}

/** `…, kata X`, and `Kata X, …` at the head of a sentence. */
function readBare(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { document, people } = scan;
  const opens = opensSentence(scan, sentence, at);
  const comma = at > sentence.first && isPunctuation(scan, at - 1, COMMA);
  const source = sourceAfter(document, people, at + 1, sentence.end);
  if (source === null) return;
  const named = source.kind === SourceKind.person || source.kind === SourceKind.pronoun;
  if (!opens && !comma && !named) return;
  const tail = skipTail(scan, source.endToken, sentence.end);
  const behind = isPunctuation(scan, tail, COMMA);
  if (opens) {
    if (!behind || !named) return;
    const following = report(scan, tail + 1, sentence.end, 'attribution-before', 3);
    if (following !== null) push(scan, found, following, at, at + 1, source, sentence);
    return;
  }
  const closed = tail >= sentence.end;
  if (!closed && !behind && !comma) return;
  const before = reportBefore(scan, at, sentence.done, closed);
  if (before === null) return;
  push(scan, found, before, at, at + 1, source, sentence);
  if (behind && !isAddition(scan, tail + 1)) {
    const following = report(scan, tail + 1, sentence.end, 'cue-in-the-middle', 3);
    if (following !== null && isClause(scan, following.first, following.end))
      push(scan, found, following, at, at + 1, source, sentence);
  }
}

/** A verb with its subject before it, or after it (`…, said X`). */
function readVerb(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const b = lexicon.indirect.bits[tokens.word[at]];
  const kinds = b & KINDS;
  const passive = (b & B.passive) !== 0 || isPassive(scan, at, sentence.first);
  if (passive) {
    readPassive(scan, sentence, at, kinds, found);
    return;
  }

  // `…, said X.`
  if (
    at > sentence.done &&
    isPunctuation(scan, at - 1, COMMA) &&
    b & B.active &&
    kinds & (B.saying | B.stating)
  ) {
    const inverted = sourceAfter(document, people, at + 1, sentence.end);
    if (inverted !== null && !lexicon.sources.headFirst) {
      const tail = skipTail(scan, inverted.endToken, sentence.end);
      const closed = tail >= sentence.end || isPunctuation(scan, tail, COMMA);
      const before = closed ? reportBefore(scan, at, sentence.done, true) : null;
      if (before !== null) {
        push(scan, found, before, at, at + 1, inverted, sentence);
        return;
      }
    }
  }

  if (b & B.base && !(b & B.active) && !finiteBase(scan, at, sentence.done)) return;
  const source = cueSubject(scan, at, sentence.done);
  if (readAfterReport(scan, sentence, at, kinds, b, source, found)) return;
  const following = reportAfter(scan, at + 1, sentence.end, kinds, false);
  if (following === null) return;
  if (source === null && following.why !== 'complementizer') return;
  if (b & B.noun && (source === null || following.why !== 'complementizer')) return;
  push(scan, found, following, at, at + 1, source, sentence);
}

/** `…, X said.` and `…, X said, …`: the report stands before the attribution, or on both sides. */
function readAfterReport(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  kinds: number,
  form: number,
  source: SourcePhrase | null,
  found: QuoteCandidate[],
): boolean {
  const { tokens } = scan.document;
  if (!(kinds & (B.saying | B.stating | B.telling)) || form & B.participle || source === null) return false;
  const before = source.firstToken - 1;
  if (before <= sentence.done || source.endToken > at || !isPunctuation(scan, before, COMMA)) return false;
  if (source.endToken < at - 4) return false;
  let tail = at + 1;
  if (kinds & B.telling && tail < sentence.end) {
    const whom = sourceAfter(scan.document, scan.people, tail, sentence.end);
    tail =
      whom === null
        ? Math.min(sentence.end, tail + (tokens.kind[tail] === TokenKind.word ? 1 : 0))
        : whom.endToken;
  }
  const behind = tail < sentence.end && isPunctuation(scan, tail, COMMA);
  const closed = tail >= sentence.end;
  if (!closed && !behind) {
    // `…, X said in Ohio on Monday.`: only adverbials follow.
    if (
      !opensTail(scan, tail) ||
      reportAfter(scan, at + 1, sentence.end, kinds, false)?.why === 'complementizer'
    )
      return false;
  }
  if (
    behind &&
    scan.document.lexicon.sources.headFirst &&
    reportBefore(scan, before + 1, sentence.done, false) === null
  )
    return false;
  const preceding = reportBefore(scan, before + 1, sentence.done, closed);
  if (preceding === null) return false;
  push(scan, found, preceding, at, at + 1, source, sentence);
  if (behind && !isAddition(scan, tail + 1)) {
    const following = report(scan, tail + 1, sentence.end, 'cue-in-the-middle', 3);
    if (following !== null) push(scan, found, following, at, at + 1, source, sentence);
  } else sentence.done = Math.max(sentence.done, at + 1);
  return true;
}

/** `were told …`, `was accused of …`, `disebut akan …`, `Diungkapkan, …`. */
function readPassive(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  kinds: number,
  found: QuoteCandidate[],
): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  let after = at + 1;
  let source: SourcePhrase | null = null;
  if (after < sentence.end && lexicon.indirect.bits[tokens.word[after]] & B.byWord) {
    source = sourceAfter(document, people, after + 1, sentence.end);
    if (source !== null) after = source.endToken;
  }
  const headFirst = lexicon.sources.headFirst;
  const opens = opensSentence(scan, sentence, at);
  let following = reportAfter(
    scan,
    after,
    sentence.end,
    headFirst
      ? B.showing | (kinds & (B.accusing | B.urging))
      : kinds & (B.telling | B.accusing | B.urging | B.showing),
    true,
  );
  if (
    following === null &&
    headFirst &&
    opens &&
    isPunctuation(scan, after, COMMA) &&
    kinds & (B.saying | B.stating)
  )
    following = report(scan, after + 1, sentence.end, 'comma', 3);
  if (following === null && headFirst && kinds & B.describing && !opens && isClauseStart(scan, after))
    following = report(scan, after, sentence.end, 'passive', 3);
  if (following === null) return;
  push(
    scan,
    found,
    following,
    at,
    after > at + 1 ? at + 1 : at + 1,
    source,
    sentence,
    opens ? Reference.previous : Reference.nobody,
  );
}

/** `the claim that …` with its owner before it. */
function readNoun(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const next = at + 1;
  if (next >= sentence.end || !(lexicon.indirect.bits[tokens.word[next]] & B.complementizer)) return;
  if (at === sentence.first) return;
  const owner = possessor(scan, at, sentence.first);
  if (owner === null) return;
  void document;
  void people;
  const following = reportAfter(scan, next, sentence.end, B.noun, false);
  if (following !== null) push(scan, found, following, at, next, owner, sentence);
}

/** `Trump's repeated |claim`, `his |vow`. */
function possessor(scan: IndirectScan, at: number, first: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  for (let i = at - 1; i >= first && i > at - 4; i--) {
    if (tokens.kind[i] === TokenKind.clitic) return sourceBefore(document, people, i, first);
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.possessive)
      return { firstToken: i, endToken: i + 1, kind: SourceKind.pronoun, person: -1 };
  }
  return null;
}

/** A plural or infinitive form that can be a finite verb here: `officials say`, `would say`, `to say`. */
function finiteBase(scan: IndirectScan, at: number, first: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === first) return false;
  const before = at - 1;
  if (tokens.kind[before] !== TokenKind.word && !isPunctuation(scan, before, COMMA)) return false;
  const b = lexicon.sources.bits[tokens.word[before]];
  return (b & (SourceBit.determiner | SourceBit.innerPreposition)) === 0 || (b & SourceBit.pronoun) !== 0;
}

function opensSentence(scan: IndirectScan, sentence: Sentence, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === sentence.first || at === sentence.done) return true;
  // One or two opening words: `Namun menurut X`, `Sementara itu, menurut X`.
  if (at - sentence.first > 3) return false;
  for (let i = sentence.first; i < at; i++) {
    if (tokens.kind[i] === TokenKind.punctuation) continue;
    const opener =
      lexicon.sources.bits[tokens.word[i]] &
      (SourceBit.breaks |
        SourceBit.filler |
        SourceBit.closer |
        SourceBit.coordinator |
        SourceBit.outerPreposition);
    if (!opener && !lexicon.indirect.discourse.begins[tokens.word[i]]) return false;
  }
  return true;
}

/** Steps over dates, brackets and adverbials of place that follow a source, up to a comma or the end. */
function skipTail(scan: IndirectScan, at: number, end: number): number {
  if (at >= end || isPunctuation(scan, at, COMMA)) return skipDate(scan, at, end);
  if (!opensTail(scan, at)) return at;
  const reach = Math.min(end, at + 25);
  for (let i = at; i < reach; i++) {
    if (isPunctuation(scan, i, COMMA)) return skipDate(scan, i, end);
    if (scan.taken[i] === Taken.quoted) return at;
  }
  return reach === end ? end : at;
}

/** `, Senin (4/9),` between a source and what follows. */
function skipDate(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  if (!isPunctuation(scan, at, COMMA) || at + 1 >= end) return at;
  if (!(lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.time)) return at;
  const reach = Math.min(end, at + 14);
  for (let i = at + 1; i < reach; i++) if (isPunctuation(scan, i, COMMA)) return i;
  return reach === end ? end : at;
}

function opensTail(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const w = tokens.word[at];
  return (
    (lexicon.sources.bits[w] & (SourceBit.outerPreposition | SourceBit.innerPreposition | SourceBit.time)) !==
      0 ||
    (lexicon.indirect.bits[w] & (B.addressing | B.subordinator)) !== 0 ||
    isPunctuation(scan, at, 0x28)
  );
}

/** What follows is the author's addition: a participle, a relative clause, a conjunction. */
function isAddition(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const w = tokens.word[at];
  return (
    (lexicon.indirect.bits[w] & (B.participle | B.turn)) !== 0 ||
    (lexicon.sources.bits[w] &
      (SourceBit.relative | SourceBit.coordinator | SourceBit.outerPreposition | SourceBit.time)) !==
      0
  );
}

function isClauseStart(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  return (lexicon.indirect.bits[tokens.word[at]] & B.predicate) !== 0;
}

function push(
  scan: IndirectScan,
  found: QuoteCandidate[],
  { first, end, why }: Report,
  cueFirst: number,
  cueEnd: number,
  source: SourcePhrase | null,
  sentence: Sentence,
  otherwise: Reference = Reference.none,
): void {
  const { tokens, text } = scan.document;
  const start = tokens.start[cueFirst];
  const stop = tokens.end[cueEnd - 1];
  const evidence: Evidence[] = [
    { why: 'cue', text: text.slice(start, stop), start, end: stop },
    { why: `report-${why}` },
  ];
  sentence.done = Math.max(sentence.done, end, cueEnd);
  found.push({
    type: 'indirect',
    fragment: false,
    firstToken: first,
    endToken: end,
    cueFirst,
    cueEnd,
    reference: source === null ? otherwise : Reference.phrase,
    source,
    via: null,
    evidence,
  });
}

void clauseSubject;
void REPORTING_FORM;
