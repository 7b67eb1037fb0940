import { TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField, markLitter, tokenEvidence } from '../draft';
import {
  AUTHOR_AND_TIME,
  isAuthorAndAccount,
  isAuthorAndDate,
  isDateAndAuthor,
} from '../head/author-and-date';
import { DATE_LINE, isPlainDateLine } from '../head/date-line';
import { LayoutWord } from '../layout-words';
import { fitsField, fitsLitter, LONGEST_LITTER } from './fits';
import { LineFlag } from './line-flags';
import { inkOf } from './line-shape';
import { FLOATING_REACH, isBehindSentence } from './spans';

const { doubleMark, floatingStart, platformStart } = LineFlag;
const LONGEST_BAR = 12;
const BRACKET = 0x5b;

/** Labels the lines whose wording alone tells what they are, and notes hints where it does not. */
export function readWording(draft: LayoutDraft, line: number): void {
  const { document, lexicon, features } = draft;
  const at = features.firstInk[line];
  const end = document.lines.endToken[line];
  if (at >= end) return;
  const match = lexicon.lines.match(document.tokens, at, end, draft.hidden);
  if (match !== null) {
    const evidence = tokenEvidence(document, match.value.why, at, match.endToken);
    if (match.value.why === 'metadata') {
      if (match.value.field !== undefined && fitsField(draft, line, match)) {
        markField(draft, line, match.value.field, evidence);
        return;
      }
    } else if (match.value.why === 'heading' && document.tokens.code[at - 1] === BRACKET) {
      // `[SOURCES]` heads a part of the article.
    } else if (match.value.why === 'label' || match.value.why === 'near-litter') {
      draft.hint[line] = match.value;
      return;
    } else if (fitsLitter(draft, line, match)) {
      markLitter(draft, line, match.value.kind!, evidence);
      draft.hint[line] = match.value;
      return;
    }
  }
  if (isFree(draft, line) && isShareBar(draft, line)) {
    markLitter(draft, line, 'prompt', { why: 'share-bar' });
    return;
  }
  if ((features.flags[line] & (floatingStart | platformStart)) !== 0) readInside(draft, line);
}

/** Two or more words in a row that are each a button to share or comment: `Share Tweet Email`. */
function isShareBar(draft: LayoutDraft, line: number): boolean {
  const { document, lexicon, features } = draft;
  const { tokens, lines } = document;
  if (features.words[line] < 2 || features.words[line] > LONGEST_BAR) return false;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
    if (tokens.kind[i] === TokenKind.word && (lexicon.classes.bits[tokens.word[i]] & LayoutWord.button) === 0)
      return false;
  return true;
}

/** Patterns that stand anywhere, and calls on the reader that point to a channel of the outlet. */
function readInside(draft: LayoutDraft, line: number): void {
  const { document, lexicon, features } = draft;
  const { tokens, lines } = document;
  if (inkOf(features, line) > LONGEST_LITTER || (features.flags[line] & LineFlag.startsMark) !== 0) return;
  const quoted = (features.flags[line] & doubleMark) !== 0;
  const bits = lexicon.classes.bits;
  const first = features.firstInk[line];
  const end = lines.endToken[line];
  const calls = (bits[tokens.word[first]] & LayoutWord.call) !== 0;
  const reach = Math.min(end, first + FLOATING_REACH);
  for (let i = first; i < reach; i++) {
    const b = bits[tokens.word[i]];
    if ((b & LayoutWord.floatingStart) !== 0 && i > first) {
      const match = lexicon.floating.match(tokens, i, end);
      if (match !== null && !(quoted && match.named < 3)) {
        // What stands above the call is the article's: the call alone is a span.
        if (isBehindSentence(draft, line, i)) return;
        const evidence = tokenEvidence(document, 'wording', i, match.endToken);
        if (match.value.kind !== undefined) markLitter(draft, line, match.value.kind, evidence);
        else if (match.value.field !== undefined) markField(draft, line, match.value.field, evidence);
        return;
      }
    }
    if (calls && !quoted && i > first && (b & LayoutWord.platformStart) !== 0) {
      const match = lexicon.platforms.match(tokens, i, end);
      if (match !== null) {
        markLitter(draft, line, 'promo', tokenEvidence(document, 'call-to-channel', i, match.endToken));
        return;
      }
    }
  }
}

/** Labels a line that is nothing but a date, where such a line tells when the article appeared. */
export function readDateLine(draft: LayoutDraft, line: number): void {
  if (!isFree(draft, line)) return;
  if (isAuthorAndDate(draft, line)) markField(draft, line, 'byline', { why: AUTHOR_AND_TIME });
  else if (isAuthorAndAccount(draft, line)) markField(draft, line, 'byline', { why: 'author-and-account' });
  else if (isPlainDateLine(draft, line) || isDateAndAuthor(draft, line))
    markField(draft, line, 'published', { why: DATE_LINE });
}
