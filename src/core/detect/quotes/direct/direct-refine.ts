import type { Document } from '../../../text/document';
import { Shape } from '../../../text/tokens';
import { isHeadline } from '../indirect/indirect-cue';
import { IndirectBit } from '../indirect/indirect-words';
import { CUE_KIND, QuoteWord } from '../quote-words';
import { SourceKind } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { AT_MARK, type Attribution } from './attribution';
import { isPointedTo, isTitle, namesSomething } from './direct-names';
import type { Quoted } from './quoted';

const COMMA = 0x2c;
/** A quotation that begins and ends as speech does speaks for itself from so many words on. */
const WORDS_ALONE = 3;
/** Single marks stand for much else: they need a longer sentence, or speech before. */
const WORDS_SINGLE = 5;
/** A sentence between marks, be it written without a capital and a stop. */
const WORDS_LONG = 8;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Tells somebody's words from titles of works, nicknames, terms and irony between marks. */
export function isSpeech(
  document: Document,
  quoted: Quoted,
  attribution: Attribution,
  /** The pair of marks before was speech. */
  afterSpeech: boolean,
): boolean {
  const { words, startsUpper, endsAsSpeech, endsSentence, opensSentence, closesSentence, single } = quoted;
  const { where } = attribution;
  if (where === 'headline') return words > 1 && !namesSomething(document, quoted);
  if (opensSentence) {
    if (where === 'after') return true;
    if (startsUpper && endsAsSpeech && !single && words >= WORDS_ALONE) return true;
    if (words >= WORDS_LONG && !isTitle(document, quoted)) return true;
    if (where === 'sentence' && !single && words >= WORDS_ALONE && !isTitle(document, quoted)) return true;
    if (where === 'name') return true;
    if (!closesSentence || !startsUpper || !endsSentence) return false;
    return single ? (words >= WORDS_SINGLE || afterSpeech) && !isTitle(document, quoted) : words > 1;
  }
  if (isCalledBy(quoted, attribution)) return !hasCapital(document, quoted);
  if (namesSomething(document, quoted) && !isWhatSomebodyCalls(document, quoted, attribution)) return false;
  if (isPointedTo(document, quoted)) return false;
  if (quoted.introduced) {
    if (startsUpper && endsSentence && words >= WORDS_ALONE) return true;
    const atMark = quoted.pair.open - attribution.cueEnd <= AT_MARK;
    if (where !== 'none' && (endsAsSpeech || (words > 1 && (startsUpper || atMark)))) return true;
  }
  if (where === 'none') return false;
  if (isExclaimed(document, quoted, attribution)) return true;
  const headline = isHeadlined(document, quoted, attribution);
  if (isTitle(document, quoted) && !headline) return false;
  return words >= wordsNeeded(document, quoted, attribution) - (headline && single ? 1 : 0);
}

/**
 * `Mayor Says 'Not Enough Time'`: among words with capitals these say nothing of what stands between marks, and
 * single marks are the rule; a verb of saying stands at the mark.
 */
function isHeadlined(document: Document, { pair }: Quoted, { cueFirst, cueEnd }: Attribution): boolean {
  const cue = document.lexicon.quotes.classes.bits[document.tokens.word[cueFirst]];
  if (cueEnd === cueFirst || !(cue & QuoteWord.speech) || !(cue & QuoteWord.active)) return false;
  const atMark =
    cueEnd === pair.open || (cueFirst === pair.closeEnd && document.lexicon.quotes.activeInverts);
  return atMark && isHeadline(document, pair.open);
}

/** `shouted "Shame!"`: a verb of saying at the mark, and a call, be it a single word. */
function isExclaimed(
  { tokens, lexicon }: Document,
  { pair }: Quoted,
  { cueFirst, cueEnd, source }: Attribution,
): boolean {
  const cue = lexicon.quotes.classes.bits[tokens.word[cueFirst]];
  const last = tokens.code[pair.close - 1];
  return (
    source !== null &&
    cueEnd === pair.open &&
    (last === EXCLAMATION || last === QUESTION) &&
    (cue & QuoteWord.speech) !== 0 &&
    (cue & QuoteWord.active) !== 0
  );
}

/** `was called "a masterpiece of its time" by critics`: what somebody who is named calls it, and no name. */
function isCalledBy({ pair }: Quoted, { source, cueFirst, where }: Attribution): boolean {
  return where === 'sentence' && cueFirst < pair.open && source?.firstToken === pair.closeEnd + 1;
}

/** `what |she called| "a waste of time"`: her words for it. */
function isWhatSomebodyCalls(
  { tokens, lexicon }: Document,
  { pair, startsUpper }: Quoted,
  { source, cueEnd }: Attribution,
): boolean {
  if (source === null || cueEnd !== pair.open || source.firstToken === 0 || startsUpper) return false;
  return (lexicon.quotes.classes.bits[tokens.word[source.firstToken - 1]] & QuoteWord.complementizer) !== 0;
}

/** A name stands there: `dubbed "the Needle" by locals`. */
function hasCapital({ tokens }: Document, { pair }: Quoted): boolean {
  for (let i = pair.first; i < pair.close; i++) if (tokens.shape[i] & Shape.startsUpper) return true;
  return false;
}

/** How many words a fragment needs: the less the sentence speaks of saying, the more. */
function wordsNeeded(document: Document, quoted: Quoted, attribution: Attribution): number {
  const { tokens, lexicon } = document;
  const quotes = lexicon.quotes.classes.bits;
  const before = quoted.pair.open - 1;
  const word = before >= quoted.left ? tokens.word[before] : 0;
  let need = quoted.single ? 3 : 2;
  // `called the "…"`, but `said it was a "…"`.
  const copula =
    before > quoted.left && lexicon.indirect.bits[tokens.word[before - 1]] & IndirectBit.predicate;
  if (quotes[word] & QuoteWord.naming && !copula) need++;
  // `akan "…"`, `is "…"`, `who "…"`: a clause goes on inside the marks, as speech does and terms do not.
  if (quotes[word] & QuoteWord.complementizer || lexicon.sources.bits[word] & CLAUSE) need--;
  const kind = cueBits(document, attribution) & CUE_KIND;
  const { source, cueEnd } = attribution;
  // `the inspectors found "…"`, `a banner read "…"`
  const text = source?.kind === SourceKind.document || source?.kind === SourceKind.anonymous;
  if (kind !== 0 && !(kind & (QuoteWord.speech | QuoteWord.calling)))
    need += kind !== QuoteWord.weak ? 1 : text && cueEnd === quoted.pair.open ? 0 : FAR;
  if (isReported(document, quoted, attribution) || isAsCalled(document, quoted, attribution)) return 1;
  return Math.max(need, 2);
}

/** `the "gold rush", as the mayor calls it`. */
function isAsCalled(
  { tokens, lexicon }: Document,
  { pair }: Quoted,
  { cueFirst, cueEnd, source }: Attribution,
): boolean {
  if (source === null || cueEnd === cueFirst || cueFirst < pair.closeEnd) return false;
  const as = tokens.code[pair.closeEnd] === COMMA ? pair.closeEnd + 1 : pair.closeEnd;
  const calls = lexicon.quotes.classes.bits[tokens.word[cueFirst]] & QuoteWord.calling;
  return (
    calls !== 0 &&
    (lexicon.indirect.bits[tokens.word[as]] & IndirectBit.asWord) !== 0 &&
    source.firstToken === as + 1
  );
}

/** The bits of the cue; one of several words (`spoke of`) is a verb of saying. */
function cueBits({ tokens, lexicon }: Document, { cueFirst, cueEnd }: Attribution): number {
  if (cueEnd > cueFirst + 1) return QuoteWord.speech | QuoteWord.active;
  return cueEnd > cueFirst ? lexicon.quotes.classes.bits[tokens.word[cueFirst]] : 0;
}

/** How far behind its cue a word between marks is part of what is said, in tokens. */
const SAID_REACH = 12;
/** Nor so far behind a complementizer, where that stands far from the cue. */
const CLAUSE_REACH = 7;

/**
 * A single word is somebody's where it stands in what a verb of saying reports (`said it was "distressing"`), is what
 * somebody is asked to do (`asked them to "wait"`), or what something is called (`branded it a "failure"`).
 */
function isReported(document: Document, quoted: Quoted, attribution: Attribution): boolean {
  const { cueFirst, cueEnd, source } = attribution;
  const { tokens, lexicon } = document;
  const { open } = quoted.pair;
  if (source === null || cueEnd === cueFirst || cueEnd > open) return false;
  if (open - saidFrom(document, cueEnd, open) > SAID_REACH) return false;
  if (quoted.single || quoted.startsUpper) return false;
  const cue = cueBits(document, attribution);
  if (!(cue & (QuoteWord.active | QuoteWord.participle))) return false;
  const { bits } = lexicon.indirect;
  const before = tokens.word[open - 1];
  if (cue & QuoteWord.request && bits[before] & IndirectBit.infinitive) return true;
  // `said there were reports of "casualties"`: a noun behind a preposition is a term.
  if (cue & QuoteWord.speech) return !(lexicon.sources.bits[before] & SourceBit.innerPreposition);
  // `was called`, but `are calling`
  const passive = cue & QuoteWord.active && bits[tokens.word[cueFirst - 1]] & IndirectBit.passiveAuxiliary;
  return (
    (cue & QuoteWord.calling) !== 0 && !passive && !(lexicon.sources.bits[before] & SourceBit.possessive)
  );
}

/** Behind the complementizer of the cue, however long its adverbials: `said in a letter to the council that |…`. */
function saidFrom({ tokens, lexicon }: Document, cueEnd: number, open: number): number {
  for (let i = open - 1; i >= cueEnd && i > open - CLAUSE_REACH; i--)
    if (lexicon.indirect.bits[tokens.word[i]] & IndirectBit.strictComplementizer) return i + 1;
  return cueEnd;
}

/** A verb that only reports right beside the marks says nothing of marks elsewhere. */
const FAR = 100;
const CLAUSE = SourceBit.filler | SourceBit.relative;
