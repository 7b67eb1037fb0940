import { Shape, TokenKind } from '../../../../text/tokens';
import { Class } from '../../../people/people-words';
import { openingSource } from '../../source/source-opening';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import type { Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { isPredicate } from '../report/predicate';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { absoluteSubject } from './absolute';

const B = IndirectBit;

/**
 * The subject of the cue at `cue` in the sentence that begins at `first`: the noun phrase before it, or the subject
 * of the main clause where the cue is not finite or follows a conjunction (`dan mengatakan`, `sambil menambahkan`).
 */
export function cueSubject(scan: IndirectScan, cue: number, sentence: Sentence): SourcePhrase | null {
  const { first } = sentence;
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  if (cue === first) return null;
  const absolute = absoluteSubject(scan, cue, first);
  if (absolute !== null) return absolute;
  const before = sources[tokens.word[cue - 1]];
  // `the mayor |is| telling them that`
  const progressive = (bits[tokens.word[cue - 1]] & B.passiveAuxiliary) !== 0;
  const dependent =
    (bits[tokens.word[cue]] & B.participle && !progressive) ||
    (before & SourceBit.coordinator) !== 0 ||
    (bits[tokens.word[cue - 1]] & (B.subordinator | B.infinitive | B.withWord)) !== 0;
  if (dependent) return sentence.source ?? clauseSubject(scan, cue, first);
  const found = sourceBefore(document, people, cue, Math.max(first, sentence.done));
  if (found !== null || before & SourceBit.relative) return found;
  return sentence.source ?? clauseSubject(scan, cue, first);
}

/** The subject of the clause that the sentence opens with, over an adverbial before a comma; null where none is seen. */
function clauseSubject(scan: IndirectScan, cue: number, first: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const sources = lexicon.sources.bits;
  const floor = Math.max(first, cue - 60);
  let at = floor;
  for (let n = 0; n < 3 && at < cue; n++) {
    const word = tokens.word[at];
    const opensAside =
      people.mentionAt[at] < 0 &&
      (sources[word] &
        (SourceBit.outerPreposition |
          SourceBit.innerPreposition |
          SourceBit.breaks |
          SourceBit.filler |
          SourceBit.time |
          SourceBit.coordinator) || lexicon.indirect.bits[word] & B.subordinator) !== 0;
    if (!opensAside) break;
    // One opening word (`But he said`) or an adverbial up to its comma.
    const comma = nextComma(scan, at, Math.min(cue, at + 40));
    if (comma > 0) at = comma + 1;
    else at++;
  }
  if (at >= cue) return null;
  const found = openingSource(document, people, at, cue);
  if (found !== null) return found;
  for (let i = floor; i < cue; i++)
    if (people.mentionAt[i] >= 0) return sourceAfter(document, people, i, cue);
  return null;
}

function nextComma(scan: IndirectScan, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isPunctuation(scan, i, COMMA)) return i;
  return -1;
}

/** Whether a form of `to be` stands before the cue, over adverbs: the verb is passive. */
export function isPassive(
  { document: { tokens, lexicon } }: IndirectScan,
  cue: number,
  first: number,
): boolean {
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  for (let i = cue - 1; i >= first && i > cue - 4; i--) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    if (bits[tokens.word[i]] & B.passiveAuxiliary) return true;
    if (!(sources[tokens.word[i]] & SourceBit.filler)) return false;
  }
  return false;
}

/** A person, or a body by its name: `the |Herald| reports`, not `the annual reports`. */
export function isSomebody(
  { document: { tokens } }: IndirectScan,
  { kind, endToken }: SourcePhrase,
): boolean {
  if (kind === SourceKind.person || kind === SourceKind.pronoun) return true;
  return (tokens.shape[endToken - 1] & Shape.startsUpper) !== 0;
}

/** A verb outside a relative clause stands in the phrase: it is no noun phrase. */
export function hasVerb(scan: IndirectScan, { firstToken, endToken, kind }: SourcePhrase): boolean {
  if (kind === SourceKind.person || kind === SourceKind.pronoun) return false;
  const { tokens, lexicon } = scan.document;
  for (let i = firstToken; i < endToken; i++) {
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.relative) return false;
    if (isPredicate(scan, i)) return true;
  }
  return false;
}

/**
 * `Kebijakan ini |memastikan| …`, `Kasus itu |mengingatkan| …`: a thing that was spoken of shows something, and nobody
 * says it. Somebody, a body and a text can speak; no other noun that a word points back to.
 */
export function isThing({ document }: IndirectScan, { kind, firstToken, endToken }: SourcePhrase): boolean {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (!headFirst || kind !== SourceKind.collective || endToken - firstToken < 2) return false;
  if (!(bits[tokens.word[endToken - 1]] & SourceBit.closer)) return false;
  const speaks =
    SourceBit.human |
    SourceBit.unnamed |
    SourceBit.body |
    SourceBit.party |
    SourceBit.mute |
    SourceBit.determiner |
    SourceBit.relational |
    SourceBit.closer;
  const { begins, classes } = lexicon.people;
  const head = tokens.word[firstToken];
  const body = Class.organisation | Class.state | Class.country | Class.place | Class.placeHead;
  return (bits[head] & speaks) === 0 && begins[head] === 0 && (classes.bits[head] & body) === 0;
}
