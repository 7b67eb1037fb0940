import { TokenKind } from '../../../../text/tokens';
import { QuoteWord } from '../../quote-words';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import { COLON, COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isClause } from './clause';
import { reportAsked } from './command';
import { afterAddressee, afterAsides, afterComplementizer } from './complement';
import {
  isEmpty,
  isFurther,
  isRelated,
  isRelativeThat,
  opensReport,
  startsAside,
  takesNoun,
} from './opening';
import { isPredicate } from './predicate';
import { type Report, report } from './report';

const B = IndirectBit;
/**
 * The report that follows a cue of the kinds `kinds` which ends before token `at`; null where none does. `end` is
 * the end of the sentence. `passive`: the cue is passive, so that no object stands behind it.
 */
export function reportAfter(
  scan: IndirectScan,
  at: number,
  end: number,
  kinds: number,
  passive: boolean,
): Report | null {
  const { tokens, lexicon } = scan.document;
  const bits = lexicon.indirect.bits;
  if (at >= end) return null;
  if (lexicon.indirect.topics.has(tokens.word[at]) && !(kinds & B.accusing) && !isTime(scan, at + 1))
    return null;
  // `asked |not to be named|`
  const negated = lexicon.indirect.unsaid.has(tokens.word[at]) && at + 1 < end;
  if (negated && kinds & B.urging && bits[tokens.word[at + 1]] & B.infinitive) return null;
  const whom = kinds & B.telling && !passive ? afterAddressee(scan, at, end) : at;
  // `warned |the road| would close`: no one spoken to, but the subject of the report.
  const subject = whom > at && whom < end && kinds & B.stating && isPredicate(scan, whom);
  const start = subject && !lexicon.sources.headFirst ? at : whom;
  // `rejected that argument`
  const content =
    kinds === B.describing || (start > at && isRelativeThat(scan, start))
      ? 0
      : afterComplementizer(scan, start, end);
  if (content > 0) return report(scan, content, end, 'complementizer', 2);
  const grants = !passive && lexicon.indirect.gerundVerbs.has(tokens.word[at - 1]);
  if (grants || kinds & (B.urging | B.promising | B.accusing | B.describing)) {
    const asked = reportAsked(scan, at, end, kinds, passive);
    if (asked !== null) return report(scan, asked.first, end, asked.why, lexicon.sources.headFirst ? 1 : 2);
  }
  if (start > at || (kinds & B.telling && passive)) {
    const k = afterAsides(scan, start, end);
    if (k >= end) return null;
    if (bits[tokens.word[k]] & B.opener) return report(scan, k, end, 'opener', 2);
    return isClause(scan, k, end) && !startsAside(scan, k) ? report(scan, k, end, 'clause', 3) : null;
  }
  if (!(kinds & (B.saying | B.stating))) {
    // `menjawab, jalan itu rusak`
    const speech = lexicon.quotes.classes.bits[tokens.word[at - 1]] & QuoteWord.speech;
    const comma = lexicon.sources.headFirst && isPunctuation(scan, at, COMMA);
    const goesOn = lexicon.sources.bits[tokens.word[at + 1]] & SourceBit.filler;
    return speech && comma && !passive && !goesOn ? afterComma(scan, at + 1, end) : null;
  }
  if (isPunctuation(scan, at, COLON) || (lexicon.sources.headFirst && isPunctuation(scan, at, COMMA)))
    return afterComma(scan, at + 1, end);
  if (bits[tokens.word[at]] & B.opener && !(bits[tokens.word[at]] & B.infinitive))
    return isUntold(scan, at, end) ? null : report(scan, at, end, 'opener', 3);
  const k = afterAsides(scan, at, end);
  if (k >= end || tokens.kind[k] === TokenKind.punctuation) return null;
  // Behind an adverbial and its comma: `testified in Bandung, where …`.
  if (k > at && isPunctuation(scan, k - 1, COMMA) && bits[tokens.word[k]] & B.opener) return null;
  const word = tokens.word[k];
  const topical = lexicon.indirect.topical.has(tokens.word[at - 1]);
  if (topical && k === at && !isPredicate(scan, k) && !startsAside(scan, k)) return null;
  if (isEmpty(scan, k, end) || isFurther(scan, k)) return null;
  if (lexicon.sources.bits[word] & SourceBit.coordinator) return null;
  // `Everything she says is a lie`, but `which she said is a lie`.
  if (!lexicon.sources.headFirst && bits[word] & (B.predicate | B.infinitive) && !isRelated(scan, at))
    return null;
  if (startsAside(scan, k)) {
    if (!opensReport(scan, k, end, kinds)) return null;
  } else if (takesNoun(scan, k, kinds) && !isClause(scan, k, end)) return null;
  return report(scan, k, end, 'clause', 2);
}

/** `explained |why| the road was closed`: only who asks says as much; but `mengatakan |siapa pun yang| datang akan …`. */
function isUntold(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { questions, asking } = lexicon.indirect;
  if (!questions.has(tokens.word[at]) || asking.has(tokens.word[at - 1])) return false;
  const relative = (i: number): boolean =>
    i < end && (lexicon.sources.bits[tokens.word[i]] & SourceBit.relative) !== 0;
  return !(lexicon.sources.headFirst && (relative(at + 1) || relative(at + 2)) && isClause(scan, at, end));
}

/** `X mengatakan, …` */
function afterComma(scan: IndirectScan, at: number, end: number): Report | null {
  if (at >= end) return null;
  return report(scan, afterAsides(scan, at, end), end, 'comma', 2);
}

/** A weekday, a month, or a unit: `on |Monday|`, `for |decades|`. */
function isTime({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  if (at >= tokens.length) return false;
  const named = (lexicon.sources.bits[tokens.word[at]] & SourceBit.time) !== 0;
  return named || lexicon.dates.units.match(tokens, at) !== null;
}
