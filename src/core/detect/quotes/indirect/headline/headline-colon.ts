import { QuoteWord } from '../../quote-words';
import type { SourcePhrase } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import type { IndirectScan } from '../scan';
import { isHeadlinePredicate } from './headline-predicate';
import { speakerBetween } from './headline-speaker';
import { HEADLINE_VERB, HeadlineBit } from './headline-words';

/** How many words of the noun for what is said may stand before its speaker: `Kritik Pedas |Rina|`. */
const NOUN_WITHIN = 2;

/**
 * Who speaks behind the colon of a headline whose part before it is tokens `first` to `colon`: `Menteri: …`, and where
 * the head of a phrase comes first `Menteri soal Beras: …`, `Pesan Menteri ke Petani: …`, `Menteri Bantah Isu: …`.
 */
export function speakerBefore(scan: IndirectScan, first: number, colon: number): SourcePhrase | null {
  const close = topicStart(scan, first, colon);
  const alone = speakerBetween(scan, first, close);
  if (alone !== null) return alone;
  if (isSpokenNoun(scan, first))
    for (let from = first + 1; from <= first + NOUN_WITHIN && from < close; from++) {
      const source = speakerBetween(scan, from, close);
      if (source !== null) return source;
    }
  return subjectBefore(scan, first, colon);
}

/** `Rina |Bantah| Isu Cerai: …`, `Rina |Tinjau| Banjir: Kami …`: who acts before the colon, by a verb of saying or with words of their own behind it. */
function subjectBefore(scan: IndirectScan, first: number, colon: number): SourcePhrase | null {
  const { tokens, lexicon } = scan.document;
  for (let verb = first + 1; verb < colon; verb++) {
    if (!isHeadlinePredicate(scan, verb)) continue;
    const source = speakerBetween(scan, first, verb);
    if (source === null) return null;
    const says = lexicon.indirect.headline.bits[tokens.word[verb]] & HEADLINE_VERB;
    return says ? source : null;
  }
  return null;
}

/** `Pesan`, `Kata`, `Kritik`; but `Kisah`, whose teller is the author. */
function isSpokenNoun({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  const word = tokens.word[at];
  const b = lexicon.quotes.classes.bits[word];
  if (b & QuoteWord.noun) return true;
  return (b & QuoteWord.bare) !== 0 && !(lexicon.indirect.headline.bits[word] & HeadlineBit.object);
}

/** Where what is talked about, or who is talked to, begins: `Menteri |soal Beras|`, `Rina |Usai Diperiksa|`; else `end`. */
function topicStart({ document: { tokens, lexicon } }: IndirectScan, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const word = tokens.word[i];
    const aside = lexicon.sources.bits[word] & SourceBit.outerPreposition;
    if (aside || lexicon.indirect.topics.has(word) || lexicon.indirect.bits[word] & IndirectBit.addressing)
      return i;
  }
  return end;
}
