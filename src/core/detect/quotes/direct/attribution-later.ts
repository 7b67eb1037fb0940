import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { nextCue, phraseAttribution } from '../cues';
import { Reference } from '../quote-candidate';
import { CUE_FORM, QuoteWord } from '../quote-words';
import { sourceAfter, sourceBefore } from '../source/source-phrase';
import type { Attribution } from './attribution';
import { isSource } from './attribution-subject';
import type { Quoted } from './quoted';

/** `… "a few words" …, kata Rina`, `Calling it "a few words," Rina said`. */
export function laterInSentence(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const { right } = quoted;
  const bits = lexicon.quotes.classes.bits;
  const from = quoted.pair.closeEnd;
  for (let i = from + 1; i < right; i++) {
    const word = bits[tokens.word[i]];
    if (tokens.code[i - 1] !== COMMA || !(word & (QuoteWord.fused | CUE_FORM))) continue;
    if (word & QuoteWord.fused)
      return { where: 'sentence', cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    const source = sourceAfter(document, people, i + 1, right);
    if (source === null) continue;
    // `…, said the mayor.`, but `…, told reporters and left`
    const ends = source.endToken >= right || tokens.kind[source.endToken] === TokenKind.punctuation;
    if (ends || word & QuoteWord.bare) return phraseAttribution('sentence', i, i + 1, source);
  }
  const cue = nextCue(document, from, right);
  if (cue === null) return null;
  const source = sourceBefore(document, people, cue.first, from);
  if (source === null || !isSource(document, source)) return null;
  return phraseAttribution('sentence', cue.first, cue.end, source);
}
