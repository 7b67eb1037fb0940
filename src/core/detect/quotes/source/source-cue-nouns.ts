import type { Document } from '../../../text/document';
import { CUE_FORM, QuoteWord } from '../quote-words';
import { SourceBit } from './source-words';

/** The last letter of most plurals. */
const PLURAL = 0x73;

/** `Consumer |advocates| are urging`: right before a verb no other stands. */
export function isPluralHead({ text, tokens, lexicon }: Document, at: number, end: number): boolean {
  if (lexicon.sources.headFirst || at !== end - 1) return false;
  return text.charCodeAt(tokens.end[at] - 1) === PLURAL;
}

/** `a |blog| post`, `the |text| message`: a plain form behind an article is no verb. */
export function isModifier({ tokens, lexicon }: Document, at: number, floor: number): boolean {
  if (lexicon.sources.headFirst || at <= floor) return false;
  const form = lexicon.quotes.classes.bits[tokens.word[at]] & CUE_FORM;
  return form === QuoteWord.base && (lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.determiner) !== 0;
}
