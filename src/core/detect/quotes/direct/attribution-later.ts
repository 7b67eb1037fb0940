import type { Document } from '../../../text/document';
import type { People } from '../../people/people';
import { nextCue, phraseAttribution } from '../cues';
import { Reference } from '../quote-candidate';
import { QuoteWord } from '../quote-words';
import { sourceAfter, sourceBefore } from '../source/source-phrase';
import type { Attribution } from './attribution';
import type { Quoted } from './quoted';

/** `… "a few words" …, kata Rina`, `Calling it "a few words," Rina said`. */
export function laterInSentence(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const { right } = quoted;
  const bits = lexicon.quotes.classes.bits;
  const from = quoted.pair.closeEnd;
  for (let i = from + 1; i < right; i++) {
    const word = bits[tokens.word[i]];
    if (!(word & (QuoteWord.bare | QuoteWord.fused)) || tokens.code[i - 1] !== 0x2c) continue;
    if (word & QuoteWord.fused)
      return { where: 'sentence', cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    const source = sourceAfter(document, people, i + 1, right);
    if (source !== null) return phraseAttribution('sentence', i, i + 1, source);
  }
  const cue = nextCue(document, from, right);
  if (cue === null) return null;
  const source = sourceBefore(document, people, cue.first, from);
  return source === null ? null : phraseAttribution('sentence', cue.first, cue.end, source);
}
