import { Shape, TokenKind } from '../../../../text/tokens';
import { Class } from '../../../people/people-words';
import { SourceBit } from '../../source/source-words';
import { HeadlineBit } from '../headline/headline-words';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isClause } from './clause';
import { afterAsides } from './complement';
import { gerundAt, isGerund } from './gerund';
import { isPredicate } from './predicate';

const B = IndirectBit;
/** How long an object may be before its infinitive. */
const OBJECT_REACH = 18;
/** How far behind a passive `of` may stand: `was accused by critics of`. */
const PASSIVE_REACH = 6;
/** How long an object may be before what it is called. */
const NAMED_REACH = 6;

export interface Asked {
  /** The token that the report begins with: the object, which is the subject of what is asked. */
  readonly first: number;
  readonly why: string;
}

/** Asking, promising, accusing, describing: an object with an infinitive or a clause behind it, from `at` on. */
export function reportAsked(
  scan: IndirectScan,
  at: number,
  end: number,
  kinds: number,
  passive: boolean,
): Asked | null {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  const headFirst = lexicon.sources.headFirst;
  // `mengimbau kepada warga untuk`
  // `berpesan kepada warga untuk`
  if (headFirst && kinds & (B.urging | B.promising) && bits[tokens.word[at]] & B.addressing && at + 1 < end)
    return reportAsked(scan, at + 1, end, B.urging, passive);
  const first = bits[tokens.word[at]];
  const direct = passive || headFirst || (kinds & B.promising) !== 0;
  if (kinds & (B.promising | B.urging) && first & B.infinitive && direct)
    return { first: at, why: 'infinitive' };
  // `pledged |on Friday| to …`
  if (kinds & B.promising && !headFirst) {
    const behind = afterAsides(scan, at, end);
    if (behind > at && behind < end && bits[tokens.word[behind]] & B.infinitive)
      return { first: behind, why: 'infinitive' };
  }
  if (headFirst && kinds & B.promising && isPredicate(scan, at)) return { first: at, why: 'infinitive' };
  if (headFirst && passive)
    return kinds & (B.accusing | B.urging) && isPredicate(scan, at) ? { first: at, why: 'passive' } : null;
  const gerund = headFirst ? 0 : gerundAt(scan, at);
  if (gerund > 0) return { first: gerund, why: 'gerund' };
  if (lexicon.sources.bits[tokens.word[at]] & (SourceBit.outerPreposition | SourceBit.coordinator))
    return null;
  const reach = Math.min(end, at + (passive ? PASSIVE_REACH : OBJECT_REACH));
  let related = false;
  // `berharap dukungan warga untuk …`: what is wished for is a thing, and the infinitive its purpose.
  const thing =
    lexicon.indirect.nominal.has(tokens.word[at]) ||
    (lexicon.indirect.headline.bits[tokens.word[at]] & HeadlineBit.object) !== 0;
  const pushes = lexicon.indirect.pushing.has(tokens.word[at - 1]);
  for (let i = at; i < reach; i++) {
    if (scan.taken[i] === 1) return null;
    const b = bits[tokens.word[i]];
    if (kinds & B.accusing && b & B.ofWord && (passive || i > at))
      return { first: passive ? i + 1 : at, why: 'accusation' };
    if (passive) continue;
    if (thing && i > at && endsThing(scan, i)) return null;
    // `menantang lawannya |ketika| hujan turun`
    if (headFirst && i > at && b & B.subordinator && !(b & B.complementizer)) return null;
    // `told the staff he wants them to`: a clause has begun before the infinitive.
    if (!headFirst && i > at && hasBegun(scan, i)) return null;
    // `denounced the plan, which he |sees as| …`
    if (kinds === B.describing && isPunctuation(scan, i, COMMA)) return null;
    if (kinds & B.describing && b & B.asWord && (i > at || !headFirst))
      return { first: at, why: 'description' };
    if (kinds & B.describing && i > at && names(scan, at, i)) return { first: at, why: 'description' };
    if (kinds & (B.urging | B.accusing) && i > at && turns(scan, i)) {
      if (thing && b & B.infinitive) return null;
      if (pushes && !(b & (B.infinitive | B.complementizer)) && !isSomebodyAt(scan, at)) return null;
      // Behind a relative clause only `untuk` or `agar` is no part of it.
      if (related && !(b & (B.infinitive | B.complementizer))) continue;
      if (lexicon.sources.bits[tokens.word[i - 1]] & SourceBit.relative) {
        if (isClause(scan, at, end)) return { first: at, why: 'request' };
        related = true;
        continue;
      }
      return { first: at, why: kinds & B.urging ? 'request' : 'accusation' };
    }
  }
  return null;
}

/** `meminta keterangan saksi |dan membawa| …`: the source goes on acting; in a headline the verb belongs to the thing. */
function endsThing(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const joins = (lexicon.sources.bits[tokens.word[at]] & SourceBit.coordinator) !== 0;
  if (joins) return isPredicate(scan, at + 1);
  return (tokens.shape[at] & Shape.startsUpper) !== 0 && isPredicate(scan, at);
}

/** `mendorong |pemerintah| menunda …`: somebody can be asked, a thing can only be pushed. */
function isSomebodyAt({ people, document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const somebody = SourceBit.human | SourceBit.unnamed | SourceBit.body | SourceBit.pronoun;
  const state = lexicon.people.classes.bits[tokens.word[at]] & Class.state;
  const named = (tokens.shape[at] & Shape.startsUpper) !== 0;
  return (
    named ||
    people.mentionAt[at] >= 0 ||
    state !== 0 ||
    (lexicon.sources.bits[tokens.word[at]] & somebody) !== 0
  );
}

/** What is asked of the object, or what it is accused of, begins at `at`. */
function turns(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const b = lexicon.indirect.bits[tokens.word[at]];
  if (lexicon.sources.headFirst)
    return (b & (B.infinitive | B.complementizer)) !== 0 || isPredicate(scan, at);
  // `warned them |against leaving|`
  if (lexicon.indirect.againstWords.has(tokens.word[at])) return isGerund(scan, at + 1);
  return (b & B.infinitive) !== 0;
}

/** `called the plan |a| failure`: an indefinite article behind an object, no span of time. */
function names({ document: { tokens, lexicon } }: IndirectScan, object: number, at: number): boolean {
  const bits = lexicon.sources.bits;
  const before = bits[tokens.word[at - 1]];
  return (
    !lexicon.sources.headFirst &&
    at - object <= NAMED_REACH &&
    (bits[tokens.word[at]] & SourceBit.article) !== 0 &&
    tokens.kind[at - 1] !== TokenKind.punctuation &&
    !(before & (SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.coordinator)) &&
    at + 1 < tokens.length
  );
}

function hasBegun({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const b = lexicon.sources.bits[tokens.word[at]];
  const pronoun = (b & (SourceBit.human | SourceBit.firstPerson)) !== 0;
  return pronoun || (lexicon.indirect.bits[tokens.word[at]] & B.predicate) !== 0;
}
