import { TokenKind } from '../../../../text/tokens';
import { QuoteWord } from '../../quote-words';
import { SourceKind, type SourcePhrase } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isSomebody } from './cue-subject';

const B = IndirectBit;

/** `advisers have |suggested| …`, `the Herald |reports| …`: no noun, for an auxiliary or a name stands before it. */
export function isVerb(scan: IndirectScan, at: number, source: SourcePhrase | null): boolean {
  const { tokens, lexicon } = scan.document;
  if (source === null) return false;
  if (!(lexicon.indirect.bits[tokens.word[at]] & B.active)) return isPluralBefore(scan, at, source);
  const auxiliary = (lexicon.indirect.bits[tokens.word[at - 1]] & B.predicate) !== 0;
  return (
    auxiliary || (source.endToken === at && (isSomebody(scan, source) || source.kind === SourceKind.document))
  );
}

/** `toward |states| that`: behind a preposition stands a noun. */
export function followsPreposition({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const prepositions = SourceBit.innerPreposition | SourceBit.outerPreposition;
  const before = at > 0 ? tokens.word[at - 1] : 0;
  // `spoke by |warning| them against …`
  const gerund = lexicon.indirect.bits[before] & B.byWord;
  return (
    !gerund &&
    (lexicon.sources.bits[before] & prepositions) !== 0 &&
    !(lexicon.indirect.bits[before] & B.infinitive)
  );
}

/** The participle opens an adverbial clause, and is no adjective behind a noun: `reports urging new rules`. */
export function isAdverbial(scan: IndirectScan, at: number, first: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === first || tokens.kind[at - 1] !== TokenKind.word) return true;
  const before = tokens.word[at - 1];
  if (lexicon.quotes.classes.bits[before] & QuoteWord.noun) return true;
  return (
    (lexicon.sources.bits[before] &
      (SourceBit.coordinator |
        SourceBit.filler |
        SourceBit.outerPreposition |
        SourceBit.innerPreposition)) !==
      0 || (lexicon.indirect.bits[before] & (B.subordinator | B.passiveAuxiliary)) !== 0
  );
}

/** `a strong signal that`: an article a little before, and no plural straight before, makes it a noun. */
export function isNoun(scan: IndirectScan, at: number, first: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const last = text.charCodeAt(tokens.end[at - 1] - 1);
  if (last === 0x73 || scan.people.mentionAt[at - 1] >= 0) return false;
  // `denied |reports| that`: the object of a verb in the past.
  for (const ending of lexicon.indirect.verbEndings)
    if (text.startsWith(ending, tokens.end[at - 1] - ending.length)) return true;
  for (let i = at - 1; i >= first && i > at - 4; i--) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    const b = lexicon.sources.bits[tokens.word[i]];
    if (b & SourceBit.determiner && !(b & SourceBit.pronoun)) return true;
  }
  return false;
}

/** `Rescuers |fear| it will rise`: the plural right before has the verb in its plain form. */
function isPluralBefore(
  { document: { text, tokens, lexicon } }: IndirectScan,
  at: number,
  source: SourcePhrase,
): boolean {
  if (lexicon.sources.headFirst || source.endToken !== at || source.kind === SourceKind.person) return false;
  return text.charCodeAt(tokens.end[at - 1] - 1) === 0x73;
}

/** A plural or infinitive form is a finite verb here: `officials say`; or reports by its complementizer: `to say that`. */
export function finiteBase(scan: IndirectScan, at: number, first: number, marked: boolean): boolean {
  const { tokens, lexicon } = scan.document;
  if (at === first) return false;
  const before = at - 1;
  if (isPunctuation(scan, before, COMMA)) return true;
  if (tokens.kind[before] !== TokenKind.word) return false;
  if (lexicon.indirect.bits[tokens.word[before]] & B.infinitive) return marked;
  return !(lexicon.sources.bits[tokens.word[before]] & SourceBit.innerPreposition);
}
