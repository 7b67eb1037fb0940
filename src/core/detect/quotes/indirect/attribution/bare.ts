import { Shape, TokenKind } from '../../../../text/tokens';
import { Reference } from '../../quote-candidate';
import { SourceKind, sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { isAddition, keep, opensSentence, type Sentence, skipTail } from '../found';
import { IndirectBit } from '../indirect-words';
import { isClause } from '../report/clause';
import { isPlainWord } from '../report/main-verb';
import { hasPredicate, isPredicate } from '../report/predicate';
import { report } from '../report/report';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { openingPart, opensAside, reportBefore } from './preceding';

/** What opens a sentence before an attribution, with its comma, and is shorter is no clause: `Sesuai aturan, kata Rina, …`. */
const OPENING = 4;

/** `katanya`, `menurutnya`: the source is a pronoun inside the word. */
export function readFused(scan: IndirectScan, sentence: Sentence, at: number): void {
  const { tokens, lexicon } = scan.document;
  // `Dikatakannya |meski hujan, …|`: the subordinate clause is part of what is said.
  const subordinate =
    at === sentence.first && (lexicon.indirect.bits[tokens.word[at + 1]] & IndirectBit.subordinator) !== 0;
  const tail = subordinate ? at + 1 : skipTail(scan, afterAdverb(scan, at + 1), sentence.end);
  const comma = isPunctuation(scan, tail, COMMA);
  if (!opensSentence(scan, sentence, at)) {
    const closed = tail >= sentence.end;
    const before = reportBefore(
      scan,
      at,
      sentence.done,
      closed,
      comma && goesOn(scan, tail + 1, sentence.end),
    );
    keep(scan, sentence, before, at, at + 1, null, Reference.fused);
    if (closed || (before !== null && !comma)) return;
    if (comma && isAddition(scan, tail + 1) && (before !== null || scan.taken[at - 1] === 1)) return;
  }
  const according = lexicon.indirect.bits[tokens.word[at]] & IndirectBit.accordingFused;
  if (!comma && !according && !subordinate) return;
  const following = report(scan, comma ? tail + 1 : at + 1, sentence.end, 'fused', 2);
  keep(scan, sentence, following, at, at + 1, null, Reference.fused);
}

/** `Dikatakannya |juga|, …`: an adverb, and a comma behind it. */
function afterAdverb(scan: IndirectScan, at: number): number {
  const { bits } = scan.document.lexicon.sources;
  const adverb = (bits[scan.document.tokens.word[at]] & SourceBit.filler) !== 0;
  return adverb && isPunctuation(scan, at + 1, COMMA) ? at + 1 : at;
}

/** `…, kata X`, and `Kata X, …` at the head of a sentence. */
export function readBare(scan: IndirectScan, sentence: Sentence, at: number): void {
  const { document, people } = scan;
  const opens = opensSentence(scan, sentence, at);
  const comma = at > sentence.first && isPunctuation(scan, at - 1, COMMA);
  const source = sourceAfter(document, people, at + 1, sentence.end);
  if (source === null) return;
  const named = source.kind === SourceKind.person || source.kind === SourceKind.pronoun;
  if (!opens && !comma && !named) return;
  const tail = skipTail(scan, source.endToken, sentence.end);
  const behind = isPunctuation(scan, tail, COMMA);
  if (opens) {
    if (behind ? !comma && !named : !comma || !named) return;
    const first = behind ? tail + 1 : source.endToken;
    if (!behind && !runsOn(scan, first, sentence.end)) return;
    const following = report(scan, first, sentence.end, 'attribution-before', 2);
    keep(scan, sentence, following, at, at + 1, source);
    return;
  }
  const closed = tail >= sentence.end;
  if (!closed && !behind && !comma) return;
  // `Penataan itu, kata Rina, |bagian| dari rencana kota`
  const noun = behind && isNamedAgain(scan, at - 2) && isPlainWord(scan, tail + 1);
  const verbBehind = noun || (behind && goesOn(scan, tail + 1, sentence.end));
  const before =
    reportBefore(scan, at, sentence.done, closed, verbBehind) ??
    (behind ? openingPart(scan, sentence.done, at, verbBehind) : null);
  if (before !== null) keep(scan, sentence, before, at, at + 1, source);
  // `Untuk itu, kata Rina, …`, `Atas dasar itu kata Rina, …`: an adverbial opens what she says.
  else if (
    (!comma && (scan.taken[at - 1] === 1 || !opensAside(scan, sentence.done, at))) ||
    (at - sentence.done > OPENING && !opensAside(scan, sentence.done, comma ? at - 1 : at))
  )
    return;
  const start = behind ? tail + 1 : source.endToken;
  const isAside = before === null && scan.taken[at - 2] === 0;
  if (behind ? isAddition(scan, start) : !isAside || !runsOn(scan, start, sentence.end)) return;
  const following = report(scan, start, sentence.end, 'cue-in-the-middle', verbBehind ? 2 : 3);
  if (following !== null && (noun || isClause(scan, following.first, following.end)))
    keep(scan, sentence, following, at, at + 1, source);
}

/** `Tahun depan, kata Rina |akan bertambah|`: the comma behind her is missing, and a clause begins in small letters. */
function runsOn(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (at >= end || tokens.kind[at] !== TokenKind.word || (tokens.shape[at] & Shape.startsUpper) !== 0)
    return false;
  const word = tokens.word[at];
  const { innerPreposition, outerPreposition, coordinator, relative, breaks, conjunction, closer } =
    SourceBit;
  const noSubject =
    innerPreposition | outerPreposition | coordinator | relative | breaks | conjunction | closer;
  if (isPredicate(scan, at)) return true;
  return (lexicon.sources.bits[word] & noSubject) === 0 && hasPredicate(scan, at, end);
}

/** `penataan |itu|`: the end of a noun phrase that points back. */
function isNamedAgain({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const before = at > 0 ? lexicon.indirect.bits[tokens.word[at - 1]] & IndirectBit.emptyObject : 1;
  return before === 0 && (lexicon.sources.bits[tokens.word[at]] & SourceBit.closer) !== 0;
}

/** `Hujan, kata Rina, |akan turun|`: the verb of what stands before the attribution. */
function goesOn(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  let verb = at;
  while (verb < end && lexicon.sources.bits[tokens.word[verb]] & SourceBit.filler && !isPredicate(scan, verb))
    verb++;
  return verb < end && isPredicate(scan, verb);
}
