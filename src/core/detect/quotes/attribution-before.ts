import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import type { Attribution } from './attribution';
import { cueEnd, phraseAttribution } from './cues';
import { Reference } from './quote-candidate';
import { CUE_FORM, QuoteWord } from './quote-words';
import type { Quoted } from './quoted';
import { sourceAfter, sourceBefore } from './source-phrase';
import { SourceBit } from './source-words';

const COMMA = 0x2c;

/**
 * The nearest cue with a source before the quotation in its sentence: `Rina said: "…`, `Rina mengatakan bahwa "…`,
 * `kata Rina, "…`, `Rina said that the plan is "…`. Quotations in between are passed over.
 */
export function attributedBefore(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const { classes, phrases, according } = lexicon.quotes;
  const { left } = quoted;
  const { open } = quoted.pair;
  let { index } = quoted;
  let unsourced: Attribution | null = null;
  for (let i = open - 1; i >= left; i--) {
    if (index > 0 && i < quoted.pairs[index - 1].closeEnd) {
      i = quoted.pairs[--index].open;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) continue;
    const id = tokens.word[i];
    const bits = classes.bits[id];
    const where = quoted.introduced || i === open - 1 ? 'introduced' : 'sentence';
    if (bits & (QuoteWord.fused | QuoteWord.accordingFused))
      return { where, cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    if (according.begins[id] === 1) {
      const match = according.match(tokens, i);
      const source = match === null ? null : sourceAfter(document, people, match.endToken, open);
      if (match !== null && source !== null) return phraseAttribution(where, i, match.endToken, source);
    }
    const isPhrase = phrases.begins[id] === 1 && phrases.match(tokens, i) !== null;
    if (!isPhrase && !(bits & (CUE_FORM | QuoteWord.noun))) continue;
    const end = cueEnd(document, i);
    if (!isPhrase && isNoun(document, i, left)) {
      if (
        !(bits & QuoteWord.noun) ||
        !(end >= open - 1 || classes.bits[tokens.word[end]] & QuoteWord.complementizer)
      )
        continue;
    }
    if (isPhrase || bits & (QuoteWord.active | QuoteWord.participle | QuoteWord.base)) {
      const source = sourceBefore(document, people, i, left);
      if (source !== null) return phraseAttribution(where, i, end, source);
    }
    if (bits & (QuoteWord.bare | QuoteWord.active | QuoteWord.passive)) {
      const inverted = i === left || !(bits & QuoteWord.active) || tokens.code[i - 1] === COMMA;
      const source = inverted ? sourceAfter(document, people, end, open) : null;
      if (source !== null) return phraseAttribution(where, i, end, source);
    }
    if (unsourced === null && bits & (QuoteWord.active | QuoteWord.participle) && bits & QuoteWord.speech)
      unsourced = { where, cueFirst: i, cueEnd: end, reference: Reference.previous, source: null };
  }
  return unsourced;
}

/** Whether the word is a noun there (`his claim`, `the Post`), whatever verb it can be. */
function isNoun(document: Document, at: number, left: number): boolean {
  const { tokens, lexicon } = document;
  if (at === left) return false;
  const capital =
    (tokens.shape[at] & Shape.startsUpper) !== 0 && (tokens.shape[at - 1] & Shape.startsUpper) !== 0;
  const before = lexicon.sources.bits[tokens.word[at - 1]];
  return capital || tokens.kind[at - 1] === TokenKind.clitic || (before & NOUN_BEFORE) !== 0;
}

const NOUN_BEFORE = SourceBit.determiner | SourceBit.innerPreposition | SourceBit.outerPreposition;
