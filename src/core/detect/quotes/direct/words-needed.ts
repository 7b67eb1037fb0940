import type { Document } from '../../../text/document';
import { IndirectBit } from '../indirect/indirect-words';
import { CUE_KIND, QuoteWord } from '../quote-words';
import { SourceKind } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import type { Attribution } from './attribution';
import type { Quoted } from './quoted';

/** How far behind its cue a word between marks is part of what is said, in tokens. */
const SAID_REACH = 12;
/** Nor so far behind a complementizer, where that stands far from the cue. */
const CLAUSE_REACH = 7;
/** A verb that only reports right beside the marks says nothing of marks elsewhere. */
const FAR = 100;
const CLAUSE = SourceBit.filler | SourceBit.relative;

/** How many words a fragment needs: the less the sentence speaks of saying, the more. */
export function wordsNeeded(document: Document, quoted: Quoted, attribution: Attribution): number {
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
  if (isReported(document, quoted, attribution)) return 1;
  return Math.max(need, 2);
}

/** The bits of the cue; one of several words (`spoke of`) is a verb of saying. */
function cueBits({ tokens, lexicon }: Document, { cueFirst, cueEnd }: Attribution): number {
  if (cueEnd > cueFirst + 1) return QuoteWord.speech | QuoteWord.active;
  return cueEnd > cueFirst ? lexicon.quotes.classes.bits[tokens.word[cueFirst]] : 0;
}

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
  if (cue & QuoteWord.speech)
    return !(lexicon.sources.bits[before] & (SourceBit.innerPreposition | SourceBit.possessive));
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
