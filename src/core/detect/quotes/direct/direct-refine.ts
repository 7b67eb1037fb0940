import type { Document } from '../../../text/document';
import { isHeadline } from '../indirect/cue/cue';
import { QuoteWord } from '../quote-words';
import { SourceKind } from '../source/source-phrase';
import { AT_MARK, type Attribution } from './attribution';
import { isTitle, namesSomething } from './direct-names';
import type { Quoted } from './quoted';
import { wordsNeeded } from './words-needed';

/** A quotation that begins and ends as speech does speaks for itself from so many words on. */
const WORDS_ALONE = 3;
/** Single marks stand for much else: they need a longer sentence, or speech before. */
const WORDS_SINGLE = 5;
/** A sentence between marks, be it written without a capital and a stop. */
const WORDS_LONG = 8;

/** Tells somebody's words from titles of works, nicknames, terms and irony between marks. */
export function isSpeech(
  document: Document,
  quoted: Quoted,
  attribution: Attribution,
  /** The pair of marks before was speech. */
  afterSpeech: boolean,
): boolean {
  const { words, startsUpper, endsAsSpeech, endsSentence, opensSentence, closesSentence, single } = quoted;
  const { where } = attribution;
  if (where === 'headline') return words > 1 && !namesSomething(document, quoted);
  if (opensSentence) {
    if (where === 'after') return true;
    if (startsUpper && endsAsSpeech && !single && words >= WORDS_ALONE) return true;
    if (words >= WORDS_LONG && !isTitle(document, quoted)) return true;
    if (where === 'sentence' && !single && words >= WORDS_ALONE && !isTitle(document, quoted)) return true;
    if (where === 'name') return true;
    if (!closesSentence || !startsUpper || !endsSentence) return false;
    return single ? (words >= WORDS_SINGLE || afterSpeech) && !isTitle(document, quoted) : words > 1;
  }
  if (namesSomething(document, quoted) && !isWhatSomebodyCalls(document, quoted, attribution)) return false;
  if (quoted.introduced) {
    if (startsUpper && endsSentence && words >= WORDS_ALONE) return true;
    const atMark = quoted.pair.open - attribution.cueEnd <= AT_MARK;
    if (where !== 'none' && (endsAsSpeech || (words > 1 && (startsUpper || atMark)))) return true;
  }
  if (where === 'none') return false;
  const headline = isHeadlined(document, quoted, attribution);
  if (isTitle(document, quoted) && !headline) return false;
  return words >= wordsNeeded(document, quoted, attribution) - (headline && single ? 1 : 0);
}

/**
 * `Mayor Says 'Not Enough Time'`: among words with capitals these say nothing of what stands between marks, and
 * single marks are the rule; a verb of saying stands at the mark.
 */
function isHeadlined(document: Document, { pair }: Quoted, { cueFirst, cueEnd }: Attribution): boolean {
  const cue = document.lexicon.quotes.classes.bits[document.tokens.word[cueFirst]];
  if (cueEnd === cueFirst || !(cue & QuoteWord.speech) || !(cue & QuoteWord.active)) return false;
  const atMark =
    cueEnd === pair.open || (cueFirst === pair.closeEnd && document.lexicon.quotes.activeInverts);
  return atMark && isHeadline(document, pair.open);
}

/** `what |critics called| "a waste of time"`, `a goal |she called| "worthy of a final"`: somebody's words for it. */
function isWhatSomebodyCalls(
  { tokens, lexicon }: Document,
  { pair, startsUpper }: Quoted,
  { source, cueFirst, cueEnd }: Attribution,
): boolean {
  if (source === null || cueEnd !== pair.open || source.firstToken === 0 || startsUpper) return false;
  const human = source.kind === SourceKind.person || source.kind === SourceKind.pronoun;
  if (human && source.endToken === cueFirst && !lexicon.sources.headFirst) return true;
  return (lexicon.quotes.classes.bits[tokens.word[source.firstToken - 1]] & QuoteWord.complementizer) !== 0;
}
