import { COLON } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markField, pushSpan } from '../draft';
import { LayoutWord } from '../layout-words';
import { inkOf } from '../lines/line-shape';
import { datelineEnd } from './dateline';
import { isPlace } from './place-colon';

const HEAD_REACH = 40;
const SHORTEST_PARAGRAPH = 12;

/** A dateline alone on its line: `Jakarta -`. */
export function readDatelineLines(draft: LayoutDraft): void {
  const { tokens, lines } = draft.document;
  const count = Math.min(lines.length, HEAD_REACH);
  for (let line = 0; line < count; line++) {
    if (!isFree(draft, line) || inkOf(draft.features, line) > 8) continue;
    const end = lines.endToken[line];
    if (isPlaceOverText(draft, line)) markField(draft, line, 'dateline', { why: 'place-over-text' });
    else if (
      datelineEnd(tokens, draft.lexicon, lines.firstToken[line], end) === end &&
      end - lines.firstToken[line] > 1
    )
      markField(draft, line, 'dateline', { why: 'dateline' });
  }
}

/** `NEW DELHI:` or `NEW DELHI` right above the first paragraph. */
function isPlaceOverText(draft: LayoutDraft, line: number): boolean {
  const { document, lexicon, features } = draft;
  const { tokens, lines } = document;
  const first = lines.firstToken[line];
  const end = lines.endToken[line];
  if (line + 1 >= lines.length || !isParagraph(draft, line + 1)) return false;
  if (line === 0) return isKnownPlace(draft, first, end) && inkOf(features, 1) >= SHORTEST_PARAGRAPH;
  // A summary may stand above it, no more.
  let prose = 0;
  for (let above = 0; above < line; above++) if (isParagraph(draft, above)) prose++;
  if (prose > 1) return false;
  const colon = tokens.code[end - 1] === COLON;
  return isPlace(tokens, lexicon, first, colon ? end - 1 : end, colon);
}

/** A known city and nothing else, as it opens a file that begins with the article's text. */
function isKnownPlace(draft: LayoutDraft, first: number, end: number): boolean {
  const { tokens } = draft.document;
  if (end - first > 2) return false;
  for (let i = first; i < end; i++)
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & Shape.startsUpper) === 0) return false;
  return (draft.lexicon.classes.bits[tokens.word[end - 1]] & LayoutWord.place) !== 0;
}

/** Records the dateline that opens the article's first paragraph, or its second where the first has none. */
export function takeDateline(draft: LayoutDraft, bodyStart: number): void {
  const { tokens, lines } = draft.document;
  let tried = 0;
  for (let line = bodyStart; line < lines.length && tried < 2; line++) {
    if (!isParagraph(draft, line)) continue;
    tried++;
    let first = lines.firstToken[line];
    const end = lines.endToken[line];
    while (first < end && draft.hidden[first] === 1) first++;
    const to = datelineEnd(tokens, draft.lexicon, first, end);
    if (to <= first || to >= end) continue;
    pushSpan(draft.metadataSpans, draft.document, 'dateline', 'dateline', first, to);
    return;
  }
}
