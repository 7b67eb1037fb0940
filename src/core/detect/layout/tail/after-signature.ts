import type { BoilerplateKind } from '../../../article';
import { SLASH } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTag } from '../lines/line-shape';
import { creditStart } from './credits';

/** Paragraphs under a signature that may be teasers, and the words of the longest. */
const MOST_TEASERS = 6;
const FEWEST_TEASERS = 2;
const LONGEST_TEASER = 60;
const FEWEST_LINES = 2;
const SQUARE = 0x5b;

/**
 * Marks teasers of other articles: two or more paragraphs without speech under the one that ends with the article's
 * signature, `… (OL-1)`, `… (abc/def)`, `… [ab]`, down to the end of the page.
 */
export function markTeasers(draft: LayoutDraft, bodyStart: number): void {
  const { features, document } = draft;
  const below: number[] = [];
  for (let line = document.lines.length - 1; line > bodyStart && below.length <= MOST_TEASERS; line--) {
    if (!isParagraph(draft, line)) continue;
    if (endsInSignature(draft, line)) {
      if (below.length < FEWEST_TEASERS) return;
      for (let teaser = line + 1; teaser <= below[0]; teaser++)
        markLitter(draft, teaser, 'related', { why: 'after-signature' });
      return;
    }
    const speech = (features.flags[line] & LineFlag.doubleMark) !== 0;
    if (speech || inkOf(features, line) > LONGEST_TEASER) return;
    below.push(line);
  }
}

/** Codes in brackets that are no abbreviation: with a stroke, a number behind a hyphen, or in square brackets. */
function endsInSignature(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  const end = lines.endToken[line];
  const from = creditStart(tokens, draft.lexicon, lines.firstToken[line], end);
  if (from >= end) return false;
  if (tokens.code[from] === SQUARE) return true;
  const numbered = Shape.hasHyphen | Shape.hasDigit;
  for (let i = from; i < end; i++)
    if (tokens.code[i] === SLASH || (tokens.shape[i] & numbered) === numbered) return true;
  return false;
}

/** Marks the lines below editor, author and source under the article: tags, and titles of other articles. */
export function markAfterEditor(draft: LayoutDraft, bodyEnd: number): void {
  const { features, document } = draft;
  const count = document.lines.length;
  let signed = bodyEnd;
  while (signed < count && !isSignature(draft, signed)) signed++;
  const below: number[] = [];
  for (let line = signed + 1; line < count; line++) {
    if (!isFree(draft, line) || inkOf(features, line) === 0) continue;
    const flags = features.flags[line];
    const cut = (flags & LineFlag.ellipsis) !== 0;
    const sentence = (flags & LineFlag.stop) !== 0 && (flags & LineFlag.loudStop) === 0;
    if ((flags & LineFlag.endsColon) !== 0 || ((sentence || isProse(features, line)) && !cut)) return;
    below.push(line);
  }
  if (below.length < FEWEST_LINES && !below.some((line) => isListed(draft, line))) return;
  for (const line of below) {
    const tag = isTag(features, line) && !isListed(draft, line);
    const known = draft.hint[line]?.why === 'near-litter' ? draft.hint[line]?.kind : undefined;
    const kind: BoilerplateKind = known ?? (tag ? 'widget' : 'related');
    markLitter(draft, line, kind, { why: 'after-editor' });
  }
}

function isSignature(draft: LayoutDraft, line: number): boolean {
  const field = draft.field[line];
  return (
    field === 'editor' ||
    field === 'source' ||
    field === 'credit' ||
    (field === 'byline' && draft.hint[line]?.why !== 'label')
  );
}

/** `- Title`, `• Title` */
function isListed({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  return tokens.kind[first] === TokenKind.punctuation && tokens.kind[first + 1] === TokenKind.word;
}
