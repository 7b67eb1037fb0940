import { STOP } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isNameLike, isProse, isTag } from '../lines/line-shape';

/** How far a name may stand from author or time, and the most words of what an author calls himself. */
const NEAR = 5;
const LONGEST_ROLE = 8;

/** Marks labels, names, accounts and agencies beside author and time, between `headline` (-1: none) and `end`. */
export function readSignatures(draft: LayoutDraft, headline: number, end: number): void {
  for (let line = headline + 1; line < end; line++) markLabel(draft, line);
  // Upwards and down again: a name stands by a role, and the role by the time.
  for (let line = end - 1; line > headline; line--) markSignature(draft, line);
  for (let line = headline + 1; line < end; line++) markSignature(draft, line);
}

/** `Editor`, and the name on the next line. */
function markLabel(draft: LayoutDraft, line: number): void {
  const hint = draft.hint[line];
  if (hint?.why !== 'label' || !isFree(draft, line)) return;
  if (hint.field !== 'byline' && hint.field !== 'editor') return;
  markField(draft, line, hint.field, { why: 'label' });
  if (isValue(draft, line + 1)) markField(draft, line + 1, hint.field, { why: 'label' });
}

/** A name, or one word as authors sign. */
function isValue(draft: LayoutDraft, line: number): boolean {
  if (line >= draft.document.lines.length || !isFree(draft, line) || draft.hint[line] !== undefined)
    return false;
  const { features } = draft;
  return isNameLike(features, line) || (inkOf(features, line) === 1 && isTag(features, line));
}

function markSignature(draft: LayoutDraft, line: number): void {
  if (draft.hint[line]?.why === 'near-litter' && !isRole(draft, line)) return;
  if (isFree(draft, line) && nearSignature(draft, line) && isSignature(draft, line))
    markField(draft, line, 'byline', { why: 'name-by-signature' });
}

/** A name or names, an account, an agency, or what the author calls himself. */
function isSignature(draft: LayoutDraft, line: number): boolean {
  const { document, features, lexicon } = draft;
  if (isNameLike(features, line)) return !isNoName(draft, line);
  const ink = inkOf(features, line);
  if (ink > LONGEST_ROLE || isProse(features, line)) return false;
  if ((features.flags[line] & LineFlag.address) !== 0) return true;
  const { tokens, lines } = document;
  if (lexicon.agencies.match(tokens, features.firstInk[line], lines.endToken[line]) !== null) return true;
  return isRole(draft, line);
}

/** Whether a word of the line is a button's, or a letter alone without a stop: whatever its capitals, it is no name. */
function isNoName({ document: { tokens, lines }, lexicon }: LayoutDraft, line: number): boolean {
  const { bits } = lexicon.classes;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const letter = tokens.end[i] - tokens.start[i] === 1 && tokens.code[i + 1] !== STOP;
    const small = (tokens.shape[i] & Shape.startsUpper) === 0;
    // `Post` ends names of outlets too.
    const button = (bits[tokens.word[i]] & (LayoutWord.button | LayoutWord.outlet)) === LayoutWord.button;
    if (!small && (letter || button)) return true;
  }
  return false;
}

/** Whether a word of the line says what an author is. */
function isRole({ document: { tokens, lines }, lexicon }: LayoutDraft, line: number): boolean {
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
    if ((lexicon.classes.bits[tokens.word[i]] & LayoutWord.role) !== 0) return true;
  return false;
}

/** Whether an author or a time is told close to `line`, with no unlabelled line between. */
export function nearSignature(draft: LayoutDraft, line: number): boolean {
  const count = draft.document.lines.length;
  // Buttons that are not sure to be some stand between too.
  const between = (i: number): boolean => !isFree(draft, i) || draft.hint[i]?.kind === 'prompt';
  for (let i = line + 1; i < Math.min(count, line + NEAR) && between(i); i++)
    if (isAuthorOrTime(draft, i)) return true;
  for (let i = line - 1; i > Math.max(-1, line - NEAR) && between(i); i--)
    if (isAuthorOrTime(draft, i)) return true;
  return false;
}

function isAuthorOrTime(draft: LayoutDraft, line: number): boolean {
  const field = draft.field[line];
  return field === 'published' || field === 'byline' || field === 'editor';
}
