import type { Document } from '../../../text/document';
import type { People } from '../../people/people';
import { nextCue, phraseAttribution } from '../cues';
import { Reference } from '../quote-candidate';
import { QuoteWord } from '../quote-words';
import { SourceKind, sourceAfter, sourceBefore } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import type { Attribution } from './attribution';
import type { Quoted } from './quoted';

const COMMA = 0x2c;
/** How far behind its verb what somebody is called may stand, in tokens. */
const AGENT_REACH = 5;

/** `was called "a masterpiece of its time" |by Ann Bell|`: who is named behind the passive of a verb of calling. */
export function agentBehind(
  document: Document,
  people: People,
  { pair, right }: Quoted,
  { cueFirst, cueEnd }: Attribution,
): Attribution | null {
  const { tokens, lexicon } = document;
  const by = pair.closeEnd;
  if (cueEnd === cueFirst || by + 1 >= right || !lexicon.quotes.by.has(tokens.word[by])) return null;
  const cue = lexicon.quotes.classes.bits[tokens.word[cueFirst]];
  if (!(cue & QuoteWord.calling) || pair.open - cueEnd > AGENT_REACH) return null;
  // `called a "desert" by many`
  if (lexicon.sources.bits[tokens.word[by + 1]] & SourceBit.pronoun) return null;
  const source = sourceAfter(document, people, by + 1, right);
  return source === null ? null : phraseAttribution('sentence', cueFirst, cueEnd, source);
}

/** `"…" announced in May, |said Ann Bell|`: a verb of saying behind a comma, and somebody behind it. */
export function invertedLater(
  document: Document,
  people: People,
  from: number,
  right: number,
): Attribution | null {
  const { tokens, lexicon } = document;
  if (!lexicon.quotes.activeInverts) return null;
  for (let i = from + 1; i < right; i++) {
    const bits = lexicon.quotes.classes.bits[tokens.word[i]];
    if (tokens.code[i - 1] !== COMMA || !(bits & QuoteWord.active) || !(bits & QuoteWord.speech)) continue;
    const source = sourceAfter(document, people, i + 1, right);
    if (source !== null && source.kind === SourceKind.person)
      return phraseAttribution('after', i, i + 1, source);
  }
  return null;
}

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
