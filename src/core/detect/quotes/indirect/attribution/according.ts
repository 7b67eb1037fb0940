import { isMute, SourceKind, type SourcePhrase, sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { isAddition, keep, opensSentence, type Sentence, skipTail } from '../found';
import { According } from '../indirect-words';
import { isClause } from '../report/clause';
import { hasPredicate, isPredicate } from '../report/predicate';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { opensAside, reportBefore } from './preceding';

/** `menurut X, …`, `…, according to X`, `…, menurut X, …`. The cue is tokens `at` to `after`. */
export function readAccording(
  scan: IndirectScan,
  sentence: Sentence,
  at: number,
  after: number,
  value: number,
): void {
  const { tokens, lexicon } = scan.document;
  const source = namedBehind(
    scan,
    sourceAfter(scan.document, scan.people, after, sentence.end),
    sentence.end,
  );
  if (source === null) return;
  // `Menurut saya, …`, `Menurut Anda, apakah …?`: the author's own view, or a question.
  const own = lexicon.sources.bits[tokens.word[source.firstToken]] & SourceBit.firstPerson;
  if (own || isMute(scan.document, source)) return;
  const documentOnly = value === According.documentOnly;
  if (documentOnly && source.kind !== SourceKind.document) return;
  const adverbial =
    isPunctuation(scan, at - 1, COMMA) &&
    opensAside(scan, sentence.done, at - 1) &&
    !hasPredicate(scan, sentence.done, at);
  // `…, and, according to X, …`
  const joined =
    at - 2 > sentence.first &&
    isPunctuation(scan, at - 1, COMMA) &&
    (lexicon.sources.bits[tokens.word[at - 2]] & SourceBit.coordinator) !== 0;
  const opens = adverbial || joined || opensSentence(scan, sentence, at);
  const related =
    at > sentence.first && (lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.relative) !== 0;
  const tail = skipTail(scan, source.endToken, sentence.end);
  const comma = isPunctuation(scan, tail, COMMA);
  let before = null;
  if (!opens && !related && !documentOnly) {
    const closed = tail >= sentence.end;
    const verbBehind = comma && tail + 1 < sentence.end && isPredicate(scan, tail + 1);
    before = reportBefore(scan, at, sentence.done, closed, verbBehind);
    keep(scan, sentence, before, at, after, source);
    if (closed || (before !== null && !comma)) return;
  }
  if (source.endToken >= sentence.end || (documentOnly && !opens)) return;
  const start = comma ? tail + 1 : source.endToken;
  const verb = isPredicate(scan, start);
  const whole =
    (comma && (opens || (before !== null && verb))) ||
    (verb && (comma || related) && !lexicon.sources.headFirst && scan.taken[at - 1] === 0);
  if (!whole && ((verb && !lexicon.sources.headFirst) || !isClause(scan, start, sentence.end))) return;
  if (before !== null && isAddition(scan, start)) return;
  const following = report(scan, start, sentence.end, 'according', 2);
  keep(scan, sentence, following, at, after, source);
}

/** `menurut pengamat pasar, |Rina Wati|, …`: the name in apposition is the source's. */
function namedBehind(scan: IndirectScan, source: SourcePhrase | null, end: number): SourcePhrase | null {
  if (source === null || source.kind === SourceKind.person || !isPunctuation(scan, source.endToken, COMMA))
    return source;
  const at = source.endToken + 1;
  const mention = at < end ? scan.people.mentionAt[at] : -1;
  if (mention < 0) return source;
  const { phraseEnd, endToken, person } = scan.people.mentions[mention];
  const close = Math.max(phraseEnd, endToken);
  if (close < end && !isPunctuation(scan, close, COMMA)) return source;
  return { firstToken: source.firstToken, endToken: close, kind: SourceKind.person, person };
}
