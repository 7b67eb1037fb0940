import type { Span } from '../../../article';
import type { Document } from '../../../text/document';
import { COLON } from '../../../text/punctuation';
import type { Layout } from '../../layout/layout';
import type { People } from '../../people/people';
import { phraseAttribution } from '../cues';
import { sourceAfter } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import type { Attribution } from './attribution';
import type { Quoted } from './quoted';

/** A name and a colon open a headline within so many tokens. */
const NAME_WITHIN = 8;
/** A headline is no longer, in tokens. */
const LONGEST = 45;

/** The headlines and summaries of an article: spans in which few words between marks are somebody's. */
export function headlinesOf(layout: Layout): Span[] {
  return layout.metadata.filter(({ field }) => field === 'headline' || field === 'deck');
}

/**
 * The attribution of words in marks inside a headline, which leaves out what it can: `Menteri: Harga "Akan Turun"`,
 * `Rina Sebut Harga "Akan Turun"` (the bare verb, its subject before it).
 */
export function attributedInHeadline(
  document: Document,
  people: People,
  quoted: Quoted,
  headlines: readonly Span[],
): Attribution | null {
  const { tokens } = document;
  const { open } = quoted.pair;
  const at = tokens.start[open];
  const headline = headlines.find(({ start, end }) => start <= at && at < end);
  if (headline === undefined) return null;
  let first = open;
  while (first > 0 && tokens.start[first - 1] >= headline.start && open - first < LONGEST) first--;
  for (let i = first + 1; i < open && i - first <= NAME_WITHIN; i++) {
    if (tokens.code[i] !== COLON || isPreposition(document, first)) continue;
    const source = sourceAfter(document, people, first, i);
    if (source !== null && source.endToken === i) return phraseAttribution('headline', i, i, source);
  }
  return null;
}

function isPreposition({ tokens, lexicon }: Document, at: number): boolean {
  const prepositions = SourceBit.innerPreposition | SourceBit.outerPreposition;
  return (lexicon.sources.bits[tokens.word[at]] & prepositions) !== 0;
}
