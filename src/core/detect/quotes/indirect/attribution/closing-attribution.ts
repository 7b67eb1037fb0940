import { TokenKind } from '../../../../text/tokens';
import {
  headToken,
  isMute,
  SourceKind,
  type SourcePhrase,
  sourceAfter,
  sourceBefore,
} from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { isCue } from '../cue/cue';
import { hasVerb, isPassive, isSomebody } from '../cue/cue-subject';
import { isSpoken } from '../cue/verb';
import { isAddition, type Sentence, skipTail } from '../found';
import { According, IndirectBit } from '../indirect-words';
import { isClause } from '../report/clause';
import { isPredicate } from '../report/predicate';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';

const B = IndirectBit;
const SUBJECT_REACH = 14;

export interface Closing {
  readonly from: number;
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly source: SourcePhrase | null;
  /** The token where the report goes on behind the attribution: `…, says X, |is| …`; or 0. */
  readonly goesOn: number;
}

/** An attribution that begins at `at` and runs to the end of the sentence. */
export function attributionAt(scan: IndirectScan, at: number, { first, end }: Sentence): Closing | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits, according } = lexicon.indirect;
  const b = bits[tokens.word[at]];
  const match = according.begins.has(tokens.word[at]) ? according.match(tokens, at) : null;
  if (match?.value === According.anySource) {
    const source = sourceAfter(document, people, match.endToken, end);
    if (source === null || isMute(document, source) || !ends(scan, source.endToken, end)) return null;
    return { from: at, cueFirst: at, cueEnd: match.endToken, source, goesOn: 0 };
  }
  const verb = B.saying | B.stating | B.showing;
  if (
    (b & B.bare || (!lexicon.sources.headFirst && (b & B.active || (b & B.base && !(b & B.nounLike))))) &&
    b & verb &&
    !lexicon.indirect.evidencing.has(tokens.word[at])
  ) {
    const source = sourceAfter(document, people, at + 1, end);
    if (source !== null && canFollow(scan, source)) {
      const tail = skipTail(scan, source.endToken, end);
      const goesOn = isPunctuation(scan, tail, COMMA) && isFiniteVerb(scan, tail + 1) ? tail + 1 : 0;
      if (goesOn > 0 || ends(scan, source.endToken, end) || isApposed(scan, source, tail))
        return { from: at, cueFirst: at, cueEnd: at + 1, source, goesOn };
    }
  }
  const reach = Math.min(end, at + SUBJECT_REACH);
  for (let cue = at; cue < reach; cue++) {
    if (tokens.kind[cue] === TokenKind.punctuation && isPunctuation(scan, cue, COMMA)) return null;
    const c = bits[tokens.word[cue]];
    if (
      !(c & (B.active | B.base)) ||
      !(c & (verb | B.telling)) ||
      !isCue(scan, cue) ||
      lexicon.indirect.evidencing.has(tokens.word[cue])
    )
      continue;
    if (!closes(scan, cue + 1, end, c)) return null;
    if (isPassive(scan, cue, at)) return null;
    const source = sourceBefore(document, people, cue, first);
    if (source === null || source.firstToken > at || hasVerb(scan, source) || isSpoken(scan, source))
      return null;
    // `Rina |claims|`, but `the Moon Lander |Project|`
    if (c & B.nounLike && (!(c & B.active) || !isSomebody(scan, source))) return null;
    if (source.firstToken > first && !isPunctuation(scan, source.firstToken - 1, COMMA)) return null;
    return { from: source.firstToken, cueFirst: cue, cueEnd: cue + 1, source, goesOn: 0 };
  }
  return null;
}

/** Nothing but an addressee, a place or a date stands behind the cue, and no complementizer among them. */
function closes(scan: IndirectScan, at: number, end: number, kinds: number): boolean {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  let tail = at;
  if (tail < end && kinds & B.telling) {
    const whom = sourceAfter(document, people, at, end);
    if (whom !== null) tail = whom.endToken;
    else if (tokens.kind[at] === TokenKind.word) tail = at + 1;
  }
  // `he asked them |to| wait`
  if (kinds & B.urging && tail < end && lexicon.indirect.bits[tokens.word[tail]] & B.infinitive) return false;
  for (let i = at; i < end; i++) if (lexicon.indirect.bits[tokens.word[i]] & B.complementizer) return false;
  if (lexicon.sources.headFirst && predicates(scan, at, end)) return false;
  return tail >= end || skipTail(scan, tail, end) >= end;
}

/** A verb of its own stands there, before any subordinate clause: `Rina mengaku |sampai dikejar|`. */
function predicates(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  for (let i = at; i < end; i++) {
    const time = i + 1 < end && lexicon.sources.bits[tokens.word[i + 1]] & SourceBit.closer;
    if (!time && lexicon.indirect.bits[tokens.word[i]] & (B.subordinator | B.withWord)) return false;
    if (isPredicate(scan, i)) return true;
  }
  return false;
}

/** The sentence ends at `at`, or goes on with an adverbial or an aside that is no clause of its own. */
function ends(scan: IndirectScan, at: number, end: number): boolean {
  const tail = skipTail(scan, at, end);
  if (tail >= end) return true;
  return isPunctuation(scan, tail, COMMA) && (isAddition(scan, tail + 1) || !isClause(scan, tail + 1, end));
}

/** `said Rina Wati, |a teacher who| …`: who the person is, up to the end of the sentence. */
function isApposed(
  { document: { tokens, lexicon } }: IndirectScan,
  { kind }: SourcePhrase,
  tail: number,
): boolean {
  if (lexicon.sources.headFirst || kind !== SourceKind.person) return false;
  const at = tokens.code[tail] === COMMA ? tail + 1 : tail;
  const opens = at > tail ? SourceBit.article | SourceBit.relative : SourceBit.relative;
  return (lexicon.sources.bits[tokens.word[at]] & opens) !== 0;
}

/** A finite verb of a clause whose subject stands before the attribution. */
function isFiniteVerb({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return at < tokens.length && (lexicon.indirect.bits[tokens.word[at]] & B.predicate) !== 0;
}

/** Fit to stand behind its verb: `said |a spokesman|`, not `declared |bankruptcy|`. */
function canFollow(scan: IndirectScan, source: SourcePhrase): boolean {
  const { document } = scan;
  if (document.lexicon.sources.headFirst || isSomebody(scan, source)) return true;
  const word = document.tokens.word[headToken(document, source.firstToken, source.endToken)];
  const { human, unnamed, party, male, female, epithet, pronoun, body } = SourceBit;
  const nouns = human | unnamed | party | male | female | epithet | pronoun | body;
  return (document.lexicon.sources.bits[word] & nouns) !== 0 || document.lexicon.people.begins[word] !== 0;
}
