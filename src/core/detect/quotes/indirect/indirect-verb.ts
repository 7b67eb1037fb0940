import { Shape, TokenKind } from '../../../text/tokens';
import type { QuoteCandidate } from '../quote-candidate';
import { CUE_KIND, QuoteWord } from '../quote-words';
import { SourceKind, type SourcePhrase, sourceAfter } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { isClause } from './indirect-clause';
import { afterComplementizer } from './indirect-complement';
import { type Report, report, reportAfter } from './indirect-following';
import { isAddition, keep, opensTail, type Sentence, skipTail } from './indirect-found';
import { readList } from './indirect-list';
import { readPassive } from './indirect-passive';
import { opensAside, reportBefore } from './indirect-preceding';
import { isPredicate } from './indirect-predicate';
import { isAnybody, mainVerb, relativeBefore } from './indirect-related';
import { COMMA, type IndirectScan, isPunctuation } from './indirect-scan';
import { cueSubject, hasVerb, isPassive, isSomebody } from './indirect-source';
import { IndirectBit } from './indirect-words';

const B = IndirectBit;
const STOP = 0x2e;
/** How far before a verb its negation stands. */
const UNSAID_REACH = 3;
/** How long a subject joined of two may be before its verb. */
const SUBJECT_REACH = 8;
const KINDS =
  B.saying | B.stating | B.showing | B.telling | B.urging | B.promising | B.accusing | B.describing;

/** A verb with its subject before it: `X said …`, `X mengatakan, …`; or passive. */
export function readVerb(scan: IndirectScan, sentence: Sentence, at: number, found: QuoteCandidate[]): void {
  const { tokens, lexicon } = scan.document;
  const b = lexicon.indirect.bits[tokens.word[at]];
  const kinds = b & KINDS;
  const passive = (b & B.passive) !== 0 || (!(b & B.participle) && isPassive(scan, at, sentence.first));
  if (passive) {
    readPassive(scan, sentence, at, kinds, found);
    return;
  }
  const source = cueSubject(scan, at, sentence);
  if (source !== null && isSpoken(scan, source)) return;
  if (source !== null && kinds & (B.saying | B.stating) && readList(scan, sentence, at, source, found))
    return;
  if (isRefused(scan, at, sentence.first) || (b & B.nounLike && followsPreposition(scan, at))) return;
  if (lexicon.indirect.evidencing.has(tokens.word[at]) && source?.kind !== SourceKind.document) return;
  const human = source?.kind === SourceKind.pronoun || source?.kind === SourceKind.person;
  if (isGuess(scan, at, sentence.first)) return;
  const infinitive = at > sentence.first && (lexicon.indirect.bits[tokens.word[at - 1]] & B.infinitive) !== 0;
  const named = source !== null && isSomebody(scan, source);
  if (!(b & B.nounLike && !named) && readAfterReport(scan, sentence, at, kinds, b, source, found)) return;
  // `Meanwhile, X says, they …`
  if (
    !lexicon.sources.headFirst &&
    source !== null &&
    (human || !(b & B.nounLike)) &&
    isPunctuation(scan, at + 1, COMMA) &&
    followsOpening(scan, sentence, source)
  ) {
    const behind = isAddition(scan, at + 2)
      ? null
      : report(scan, at + 2, sentence.end, 'cue-in-the-middle', 3);
    if (behind !== null) keep(scan, found, sentence, behind, at, at + 1, source);
    return;
  }
  const opens =
    (b & B.participle && at === sentence.first) || (source !== null && isSubordinate(scan, sentence, source));
  const parenthetic = asSomebodySays(scan, sentence, at, source);
  if (parenthetic !== null && source !== null) {
    keep(scan, found, sentence, parenthetic, at, at + 1, source);
    return;
  }
  const relative = relativeBefore(scan, at, sentence.first);
  if (relative >= 0 && isAnybody(scan, relative)) return;
  const end = opens
    ? openingEnd(scan, at, sentence.end)
    : relative >= 0
      ? mainVerb(scan, at + 1, sentence.end)
      : sentence.end;
  const base = (b & B.base) !== 0 && !(b & B.active);
  const following = reportAfter(scan, at + 1, end, kinds, false);
  if (following === null) return;
  const open = lexicon.indirect.bits[tokens.word[following.first]] & B.opener;
  // `did not |disclose| the number`
  const object = following.why === 'clause' && kinds & B.stating && !(kinds & B.saying);
  if ((open || object) && isUnsaid(scan, at, sentence.first)) return;
  const marked = following.why === 'complementizer';
  // Behind words in marks the verb is their attribution: `"…," said X`, `"…," X said in Bandung`.
  if (
    !marked &&
    !(b & B.participle) &&
    ((scan.taken[at - 1] === 1 && following.why === 'clause') ||
      followsQuoted(scan, source === null ? at : Math.min(at, source.firstToken)))
  )
    return;
  if (source === null && (!marked || !(b & (B.active | B.participle)))) return;
  // `the police debunked |reports| that …`
  if (b & B.nounLike && source !== null && hasVerb(scan, source)) return;
  // A word that is a noun as often (`report`, `claims`, `state`) needs more to be a verb.
  if (b & B.nounLike && base && isNoun(scan, at, sentence.first)) return;
  if (b & B.participle && !marked && !isAdverbial(scan, at, sentence.first)) return;
  if (
    !marked &&
    ((infinitive && following.why !== 'opener' && !isPronoun(scan, following.first)) ||
      (b & B.nounLike && !human && !(b & B.active && isVerb(scan, at, source))))
  )
    return;
  if (base && !finiteBase(scan, at, sentence.first, marked || isPronoun(scan, following.first))) return;
  if (b & B.showing && !(b & (B.saying | B.stating)) && (source === null || isPointing(scan, source))) return;
  // `Hal itu |memastikan| …`: a fact shows something, and nobody says it.
  if (source !== null && relative < 0 && source.firstToken === sentence.first && isPointing(scan, source))
    return;
  // `The works |continue| …`
  if (following.why === 'clause' && !human && lexicon.indirect.continuing.has(tokens.word[at])) return;
  keep(scan, found, sentence, following, at, at + 1, source);
}

/** `did not say |whether|`, `enggan menyebut |siapa|`: what is asked is not told. */
function isUnsaid({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - UNSAID_REACH; i--) {
    if (tokens.kind[i] > TokenKind.number && tokens.kind[i] !== TokenKind.clitic) return false;
    if (lexicon.indirect.unsaid.has(tokens.word[i])) return true;
  }
  return false;
}

/** `They may still |believe| …`: what the author supposes that somebody thinks. */
function isGuess({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  const { modals } = lexicon.indirect;
  if ((lexicon.quotes.classes.bits[tokens.word[at]] & CUE_KIND) !== QuoteWord.thought) return false;
  for (let i = at - 1; i >= first && i >= at - UNSAID_REACH; i--) {
    if (modals.has(tokens.word[i])) return true;
    if (!(lexicon.sources.bits[tokens.word[i]] & SourceBit.filler)) return false;
  }
  return false;
}

/** `advisers have |suggested| …`, `the Herald |reports| …`: no noun, for an auxiliary or a name stands before it. */
function isVerb(scan: IndirectScan, at: number, source: SourcePhrase | null): boolean {
  const { tokens, lexicon } = scan.document;
  if (source === null) return false;
  const auxiliary = (lexicon.indirect.bits[tokens.word[at - 1]] & B.predicate) !== 0;
  return auxiliary || (source.endToken === at && isSomebody(scan, source));
}

/** `to announce |it| would close` */
function isPronoun({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.sources.bits[tokens.word[at]] & SourceBit.human) !== 0;
}

/** `declined to repeat that`: nothing is told. */
function isRefused({ document: { tokens, lexicon } }: IndirectScan, at: number, first: number): boolean {
  return (
    at - 2 >= first &&
    (lexicon.indirect.bits[tokens.word[at - 1]] & B.infinitive) !== 0 &&
    lexicon.indirect.unsaid.has(tokens.word[at - 2])
  );
}

/** `toward |states| that`: behind a preposition stands a noun. */
function followsPreposition({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const prepositions = SourceBit.innerPreposition | SourceBit.outerPreposition;
  const before = at > 0 ? tokens.word[at - 1] : 0;
  // `spoke by |warning| them against …`
  const gerund =
    lexicon.indirect.bits[before] & B.byWord && lexicon.indirect.bits[tokens.word[at]] & B.participle;
  return (
    !gerund &&
    (lexicon.sources.bits[before] & prepositions) !== 0 &&
    !(lexicon.indirect.bits[before] & B.infinitive)
  );
}

/** `As the report |noted, …|`: what follows the comma is told by the source. */
function asSomebodySays(
  scan: IndirectScan,
  { first, end }: Sentence,
  at: number,
  source: SourcePhrase | null,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  if (lexicon.sources.headFirst || source === null || source.firstToken !== first + 1) return null;
  if (!(bits[tokens.word[first]] & B.asWord) || !(bits[tokens.word[at]] & B.active)) return null;
  const comma = skipTail(scan, at + 1, end);
  if (!isPunctuation(scan, comma, COMMA) || !isClause(scan, comma + 1, end)) return null;
  return report(scan, comma + 1, end, 'cue-in-the-middle', 4);
}

/** `After X said that …, Y …`: the sentence opens with the clause of the cue, and its main clause is another. */
function isSubordinate(scan: IndirectScan, { first }: Sentence, { firstToken }: SourcePhrase): boolean {
  const { tokens, lexicon } = scan.document;
  if (lexicon.sources.headFirst || firstToken === first || firstToken > first + SUBJECT_REACH) return false;
  if (!(lexicon.indirect.bits[tokens.word[first]] & B.subordinator)) return false;
  for (let i = first + 1; i < firstToken; i++) if (tokens.kind[i] !== TokenKind.word) return false;
  return true;
}

/** The participle opens an adverbial clause, and is no adjective behind a noun: `reports urging new rules`. */
function isAdverbial(scan: IndirectScan, at: number, first: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === first || tokens.kind[at - 1] !== TokenKind.word) return true;
  const before = tokens.word[at - 1];
  return (
    (lexicon.sources.bits[before] &
      (SourceBit.coordinator |
        SourceBit.filler |
        SourceBit.outerPreposition |
        SourceBit.innerPreposition)) !==
      0 || (lexicon.indirect.bits[before] & (B.subordinator | B.passiveAuxiliary)) !== 0
  );
}

/** Where the clause that opens the sentence ends: at the comma before the subject of the main clause. */
function openingEnd(scan: IndirectScan, at: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const subject = SourceBit.pronoun | SourceBit.determiner;
  for (let i = at + 2; i < end - 1; i++) {
    if (!isPunctuation(scan, i, COMMA)) continue;
    const next = i + 1;
    if (tokens.kind[next] !== TokenKind.word) continue;
    if (lexicon.sources.bits[tokens.word[next]] & subject || tokens.shape[next] & Shape.startsUpper) return i;
  }
  return end;
}

/** Words in marks stand before `at` in its paragraph, with no more than a comma between. */
function followsQuoted(scan: IndirectScan, at: number): boolean {
  const { tokens } = scan.document;
  if (at < 2) return false;
  // `"… tomorrow." Osgood said she …`: the words in marks ended with their sentence.
  if (scan.taken[at - 1] === 1) return tokens.code[at - 2] !== STOP;
  return isPunctuation(scan, at - 1, COMMA) && scan.taken[at - 2] === 1;
}

/** `a strong signal that`: an article a little before, and no plural straight before, makes it a noun. */
function isNoun(scan: IndirectScan, at: number, first: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  if (lexicon.sources.headFirst) return false;
  const last = text.charCodeAt(tokens.end[at - 1] - 1);
  if (last === 0x73 || scan.people.mentionAt[at - 1] >= 0) return false;
  // `denied |reports| that`: the object of a verb in the past.
  for (const ending of lexicon.indirect.verbEndings)
    if (text.startsWith(ending, tokens.end[at - 1] - ending.length)) return true;
  for (let i = at - 1; i >= first && i > at - 4; i--) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    const b = lexicon.sources.bits[tokens.word[i]];
    if (b & SourceBit.determiner && !(b & SourceBit.pronoun)) return true;
    if (b & (SourceBit.pronoun | SourceBit.filler)) return false;
  }
  return false;
}

/** `I`, `we` in the author's own text are the author. */
export function isSpoken({ document: { tokens, lexicon } }: IndirectScan, source: SourcePhrase): boolean {
  return (
    source.kind === SourceKind.pronoun &&
    (lexicon.sources.bits[tokens.word[source.firstToken]] & SourceBit.firstPerson) !== 0
  );
}

/** `hal itu`, `this`: shows something, but nobody says it. */
function isPointing({ document: { tokens, lexicon } }: IndirectScan, source: SourcePhrase): boolean {
  const bits = lexicon.indirect.bits;
  return (bits[tokens.word[source.firstToken]] & B.emptyObject) !== 0;
}

/** `…, X said, …`: the report stands before the attribution, or on both sides of it. */
function readAfterReport(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  kinds: number,
  form: number,
  source: SourcePhrase | null,
  found: QuoteCandidate[],
): boolean {
  const { tokens, lexicon } = scan.document;
  if (!(kinds & (B.saying | B.stating | B.telling)) || form & B.participle || source === null) return false;
  const comma = source.firstToken - 1;
  if (comma <= sentence.done || !isPunctuation(scan, comma, COMMA)) return false;
  if (source.endToken > at || source.endToken < at - 4) return false;
  let tail = at + 1;
  if (kinds & B.telling && tail < sentence.end) {
    const whom = sourceAfter(scan.document, scan.people, tail, sentence.end);
    if (whom !== null) tail = whom.endToken;
    else if (tokens.kind[tail] === TokenKind.word) tail++;
  }
  if (!lexicon.sources.headFirst && afterComplementizer(scan, tail, sentence.end) === 0)
    tail = skipTail(scan, tail, sentence.end);
  const behind = isPunctuation(scan, tail, COMMA);
  // `…, X said in Ohio on Monday`: only adverbials follow, then no report can.
  if (tail < sentence.end && !behind) {
    if (lexicon.sources.headFirst || !opensTail(scan, tail)) return false;
    if (reportAfter(scan, at + 1, sentence.end, kinds, false) !== null) return false;
  }
  // `The road, X said, |is| closed`
  const verbBehind = behind && tail + 1 < sentence.end && isPredicate(scan, tail + 1);
  const preceding = reportBefore(scan, comma + 1, sentence.done, false, verbBehind);
  if (preceding === null) return false;
  keep(scan, found, sentence, preceding, at, at + 1, source);
  if (!behind || isAddition(scan, tail + 1)) return true;
  const following = report(scan, tail + 1, sentence.end, 'cue-in-the-middle', 3);
  if (following !== null) keep(scan, found, sentence, following, at, at + 1, source);
  return true;
}

/** A plural or infinitive form is a finite verb here: `officials say`; or reports by its complementizer: `to say that`. */
function finiteBase(scan: IndirectScan, at: number, first: number, marked: boolean): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === first) return false;
  const before = at - 1;
  if (isPunctuation(scan, before, COMMA)) return true;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if (lexicon.indirect.bits[tokens.word[before]] & B.infinitive) return marked;
  return !(lexicon.sources.bits[tokens.word[before]] & SourceBit.innerPreposition);
}

/** Opening words and a comma stand before the source, and nothing else of the sentence. */
function followsOpening(scan: IndirectScan, sentence: Sentence, { firstToken }: SourcePhrase): boolean {
  const comma = firstToken - 1;
  return comma > sentence.done && isPunctuation(scan, comma, COMMA) && opensAside(scan, sentence.done, comma);
}
