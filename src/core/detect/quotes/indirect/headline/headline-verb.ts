import { TokenKind } from '../../../../text/tokens';
import { SourceKind, type SourcePhrase, sourceBefore } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { keep, type Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';
import { isHeadlinePredicate } from './headline-predicate';
import { partStart, speakerBetween } from './headline-speaker';
import { HEADLINE_VERB, HeadlineBit } from './headline-words';

const H = HeadlineBit;
/** A verb with its beginning has more letters. */
const SHORTEST_VERB = 7;
const PREPOSITION = SourceBit.innerPreposition | SourceBit.outerPreposition;

/** `Rina Sebut Harga Akan Turun`, `Rina Minta Petani Menunggu`. */
export function readShortVerb(scan: IndirectScan, sentence: Sentence): void {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits } = lexicon.indirect.headline;
  let subject: SourcePhrase | null = null;
  for (let at = sentence.first + 1; at < sentence.end - 1; at++) {
    const verb = bits[tokens.word[at]] & HEADLINE_VERB;
    if (verb === 0 || people.mentionAt[at] >= 0 || scan.taken[at] === 1) continue;
    // `Rina Sebut Harga Akan Turun, |Minta| Petani Menunggu`: the subject goes on.
    const goesOn: boolean = subject !== null && isPunctuation(scan, at - 1, COMMA);
    const source: SourcePhrase | null = goesOn
      ? subject
      : sourceBefore(document, people, at, partStart(scan, sentence.first, at));
    if (source === null || (!goesOn && !isSubject(scan, source, at))) continue;
    // `Capaian |Nilai| Investasi`, `Lari |Seru|`: nouns and adjectives as often; only somebody can say so.
    if (bits[tokens.word[at]] & H.noun && !speaks(scan, source)) continue;
    subject = source;
    const end = reportEnd(scan, at + 1, sentence.end);
    if (end - at < 3 || !isReport(scan, at + 1, end, verb)) continue;
    keep(scan, sentence, { first: at + 1, end, why: 'headline' }, at, at + 1, source);
    at = end - 1;
  }
}

function speaks(scan: IndirectScan, { kind, firstToken, endToken }: SourcePhrase): boolean {
  return kind === SourceKind.document || speakerBetween(scan, firstToken, endToken) !== null;
}

/** The verb has the phrase for its subject: nothing but an adverb between, no verb and no preposition in it. */
function isSubject(scan: IndirectScan, { firstToken, endToken }: SourcePhrase, at: number): boolean {
  const { tokens, lexicon } = scan.document;
  const sources = lexicon.sources.bits;
  if (at - endToken > 1) return false;
  if (at > endToken) {
    const between = tokens.word[endToken];
    if (!(sources[between] & SourceBit.filler) || lexicon.indirect.bits[between] & IndirectBit.predicate)
      return false;
  }
  for (let i = firstToken + 1; i < endToken; i++)
    if (isHeadlinePredicate(scan, i) || sources[tokens.word[i]] & SourceBit.relative) return false;
  if (endToken < 2) return true;
  return !(sources[tokens.word[endToken - 2]] & PREPOSITION);
}

/** What stands behind the verb is a clause, not an object. */
function isReport(scan: IndirectScan, first: number, end: number, verb: number): boolean {
  const { tokens, lexicon } = scan.document;
  const { headline, bits } = lexicon.indirect;
  // `Ungkap |5 Tanda|`
  const counted = tokens.kind[first] === TokenKind.number ? first + 1 : first;
  if (headline.bits[tokens.word[counted]] & H.object) return false;
  const word = tokens.word[first];
  if (bits[word] & (IndirectBit.opener | IndirectBit.noun) && !(bits[word] & IndirectBit.infinitive))
    return (bits[word] & IndirectBit.opener) !== 0 && (verb & H.saying) !== 0;
  for (let i = first; i < end && !isPunctuation(scan, i, COMMA); i++) {
    // `Desak NATO |untuk| …`
    if (verb & H.urging && i > first && bits[tokens.word[i]] & IndirectBit.infinitive) return true;
    // `Janji Bantuan |jika| Kalah`: the verb of a condition is not that of the report.
    if (verb === H.promising && bits[tokens.word[i]] & IndirectBit.subordinator) return false;
    if (!isHeadlinePredicate(scan, i)) continue;
    // `Ungkap Pejabat yang Ditahan`: the verb of a relative clause.
    if (i > first && lexicon.sources.bits[tokens.word[i - 1]] & SourceBit.relative) continue;
    return i > first || !(verb & H.urging) || isPrefixed(scan, i);
  }
  return false;
}

/** `Dibebaskan`, `Menangkan`: by its beginning a verb, whatever stands before it. */
function isPrefixed(scan: IndirectScan, at: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  if (!isHeadlinePredicate(scan, at) || tokens.end[at] - tokens.start[at] < SHORTEST_VERB) return false;
  const spelled = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return lexicon.indirect.verbPrefixes.some((prefix) => spelled.startsWith(prefix));
}

/** Before words in marks, or the comma before somebody else's verb. */
function reportEnd(scan: IndirectScan, first: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect.headline;
  let comma = 0;
  for (let i = first; i < end; i++) {
    if (scan.taken[i] === 1) return i;
    if (isPunctuation(scan, i, COMMA)) comma = i;
    else if (comma > 0 && bits[tokens.word[i]] & HEADLINE_VERB) return comma;
  }
  return end;
}
