import { STOP } from '../../../../text/punctuation';
import { Shape, TokenKind } from '../../../../text/tokens';
import { CUE_KIND, QuoteWord } from '../../quote-words';
import { SourceKind, type SourcePhrase } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { followsOpening, readAfterReport } from '../attribution/beside';
import { isAddition, keep, type Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { isClause } from '../report/clause';
import { reportAfter } from '../report/following';
import { hasPredicate } from '../report/predicate';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { absoluteSubject } from './absolute';
import { cueSubject, hasVerb, isPassive, isSomebody, isThing } from './cue-subject';
import { readList } from './list';
import { readPassive } from './passive';
import { isAnybody, mainVerb, relativeBefore } from './related';
import { isGuess, isRefused, isUnsaid } from './unsaid';
import { finiteBase, followsPreposition, isAdverbial, isNoun, isVerb } from './verb-form';

const B = IndirectBit;
/** How long a subject joined of two may be before its verb. */
const SUBJECT_REACH = 8;
/** What is told without a verb that is known for one is no shorter, in tokens. */
const SHORTEST = 4;
const KINDS =
  B.saying | B.stating | B.showing | B.telling | B.urging | B.promising | B.accusing | B.describing;

/** A verb with its subject before it: `X said …`, `X mengatakan, …`; or passive. */
export function readVerb(scan: IndirectScan, sentence: Sentence, at: number): void {
  const { tokens, lexicon } = scan.document;
  const b = lexicon.indirect.bits[tokens.word[at]];
  const kinds = b & KINDS;
  const passive = (b & B.passive) !== 0 || (!(b & B.participle) && isPassive(scan, at, sentence.first));
  if (passive) {
    readPassive(scan, sentence, at, kinds);
    return;
  }
  const source = cueSubject(scan, at, sentence);
  const personal = lexicon.indirect.personal.has(tokens.word[at]);
  if (source !== null && isSpoken(scan, source)) return;
  if (source !== null && !personal && isThing(scan, source)) return;
  if (source !== null && readList(scan, sentence, at, source)) return;
  if (isRefused(scan, at, sentence.first) || (b & B.nounLike && followsPreposition(scan, at))) return;
  if (lexicon.indirect.evidencing.has(tokens.word[at]) && source?.kind !== SourceKind.document) return;
  const human = source?.kind === SourceKind.pronoun || source?.kind === SourceKind.person;
  if (isGuess(scan, at, sentence.first)) return;
  const infinitive = at > sentence.first && (lexicon.indirect.bits[tokens.word[at - 1]] & B.infinitive) !== 0;
  // `|It| is hard to believe it was true.`, `|Nobody| said it was true.`
  if (infinitive && source?.kind === SourceKind.pronoun && !lexicon.sources.headFirst) return;
  if (source !== null && lexicon.indirect.unsaid.has(tokens.word[source.firstToken])) return;
  const named = source !== null && isSomebody(scan, source);
  if (!(b & B.nounLike && !named) && readAfterReport(scan, sentence, at, kinds, b, source)) return;
  // `Meanwhile, X says, they …`
  if (
    !lexicon.sources.headFirst &&
    source !== null &&
    isPunctuation(scan, at + 1, COMMA) &&
    followsOpening(scan, sentence, source)
  ) {
    const behind = isAddition(scan, at + 2)
      ? null
      : report(scan, at + 2, sentence.end, 'cue-in-the-middle', 3);
    if (behind !== null) keep(scan, sentence, behind, at, at + 1, source);
    return;
  }
  const opens =
    (b & B.participle && at === sentence.first) || (source !== null && isSubordinate(scan, sentence, source));
  const relative = relativeBefore(scan, at, sentence.first);
  if (relative >= 0 && isAnybody(scan, relative)) return;
  const end = opens
    ? openingEnd(scan, at, sentence.end)
    : relative >= 0
      ? mainVerb(scan, at + 1, sentence.end)
      : sentence.end;
  if (!human && lexicon.indirect.pushing.has(tokens.word[at])) return;
  const base = (b & B.base) !== 0 && !(b & B.active);
  // `The study |found| the reef had lost …`: without `that` only a text does so.
  const thought = (lexicon.quotes.classes.bits[tokens.word[at]] & CUE_KIND) === QuoteWord.thought;
  const text = source?.kind === SourceKind.document || (human && thought);
  const shown = b & B.showing && text && !lexicon.sources.headFirst;
  const told = shown ? kinds | B.stating : kinds;
  const following = reportAfter(scan, at + 1, end, told, false);
  if (following === null) return;
  // `said |bad things|`
  if (
    following.why === 'clause' &&
    !lexicon.sources.headFirst &&
    following.end - following.first < SHORTEST &&
    !hasPredicate(scan, following.first, following.end)
  )
    return;
  const open = lexicon.indirect.bits[tokens.word[following.first]] & B.opener;
  // `did not |disclose| the number`
  const object = following.why === 'clause' && kinds & B.stating && !(kinds & B.saying);
  if ((open || object) && isUnsaid(scan, at, sentence.first)) return;
  const marked = following.why === 'complementizer';
  // `went on to |argue| the road was safe`
  const whole =
    marked ||
    (infinitive &&
      !lexicon.sources.headFirst &&
      (kinds & B.saying) !== 0 &&
      isClause(scan, following.first, end));
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
  if (
    b & B.participle &&
    !marked &&
    !isAdverbial(scan, at, sentence.first) &&
    absoluteSubject(scan, at, sentence.first) === null
  )
    return;
  if (
    !marked &&
    ((infinitive && following.why !== 'opener' && !whole) ||
      (b & B.nounLike && !human && !isVerb(scan, at, source)))
  )
    return;
  if (base && !finiteBase(scan, at, sentence.first, whole)) return;
  if (b & B.showing && (source === null || isPointing(scan, source))) return;
  // `Hal itu |memastikan| …`: a fact shows something, and nobody says it.
  if (source !== null && relative < 0 && source.firstToken === sentence.first && isPointing(scan, source))
    return;
  // `The works |continue| …`
  if (following.why === 'clause' && !human && lexicon.indirect.continuing.has(tokens.word[at])) return;
  keep(scan, sentence, following, at, at + 1, source);
}

/** `After X said that …, Y …`: the sentence opens with the clause of the cue, and its main clause is another. */
function isSubordinate(scan: IndirectScan, { first }: Sentence, { firstToken }: SourcePhrase): boolean {
  const { tokens, lexicon } = scan.document;
  if (lexicon.sources.headFirst || firstToken === first || firstToken > first + SUBJECT_REACH) return false;
  if (!(lexicon.indirect.bits[tokens.word[first]] & B.subordinator)) return false;
  for (let i = first + 1; i < firstToken; i++) if (tokens.kind[i] !== TokenKind.word) return false;
  return true;
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

/** `I`, `we` in the author's own text are the author. */
export function isSpoken({ document: { tokens, lexicon } }: IndirectScan, source: SourcePhrase): boolean {
  return (lexicon.sources.bits[tokens.word[source.firstToken]] & SourceBit.firstPerson) !== 0;
}

/** `hal itu`, `this`: shows something, but nobody says it. */
function isPointing({ document: { tokens, lexicon } }: IndirectScan, source: SourcePhrase): boolean {
  const bits = lexicon.indirect.bits;
  return (bits[tokens.word[source.firstToken]] & B.emptyObject) !== 0;
}
