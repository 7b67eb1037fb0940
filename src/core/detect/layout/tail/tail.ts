import type { Evidence } from '../../../article';
import { COLON } from '../../../text/punctuation';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isTag, isTitle } from '../lines/line-shape';

/** Tags in a row before the first sure litter that are taken for tags too. */
const TAG_RUN = 3;

/** The line after the last paragraph of the article; the number of lines where there is no paragraph. */
export function findBodyEnd(draft: LayoutDraft, bodyStart: number): number {
  let end = draft.document.lines.length;
  while (end > bodyStart && !isParagraph(draft, end - 1)) end--;
  return end > bodyStart ? end : draft.document.lines.length;
}

/** Marks the short lines that follow the article's last paragraph where sure litter stands among them. */
export function readTail(draft: LayoutDraft, end: number): void {
  const { document, features } = draft;
  const count = document.lines.length;
  if (end === 0 || end >= count) return;
  const listFollows = (features.flags[end - 1] & LineFlag.endsColon) !== 0;
  if (!listFollows) markTitleRun(draft, end);
  let sure = -1;
  for (let line = end; line < count && sure < 0; line++) if (endsArticle(draft, line)) sure = line;
  if (sure < 0) return;
  const why: Evidence = {
    why: 'after-article',
    text: document.text.slice(document.lines.start[sure], document.lines.end[sure]),
    start: document.lines.start[sure],
    end: document.lines.end[sure],
  };
  let tags = 0;
  for (let line = end; line < sure; line++)
    if (isFree(draft, line) || draft.hint[line]?.why === 'near-litter')
      tags = isSentence(draft, line) ? -1000 : tags + 1;
  if (tags >= TAG_RUN && !listFollows)
    for (let line = end; line < sure; line++) if (isFree(draft, line)) markLitter(draft, line, 'widget', why);
  const signed = isSignedAbove(draft, end);
  for (let line = sure + 1; line < count; line++) {
    const field = draft.field[line];
    // Authors and times among the links to other articles are theirs; `Reporter: Name` is the article's.
    if (
      signed &&
      (field === 'byline' || field === 'published') &&
      draft.hint[line]?.why !== 'label' &&
      !hasLabel(draft, line)
    ) {
      draft.field[line] = undefined;
      markLitter(draft, line, 'widget', why);
    }
    if (isFree(draft, line) && inkOf(features, line) > 0 && !isSentence(draft, line))
      markLitter(draft, line, isTag(features, line) ? 'widget' : 'related', why);
  }
}

/** Two or more titles in a row under the article, with its source, signature or links after them, are links too. */
function markTitleRun(draft: LayoutDraft, end: number): void {
  const run: number[] = [];
  for (let line = end; line < draft.document.lines.length; line++) {
    const field = draft.field[line];
    const closes =
      field === 'source' || field === 'credit' || field === 'editor' || draft.kind[line] === 'promo';
    if (isFree(draft, line) && isTitle(draft.features, line)) run.push(line);
    else if (closes && run.length >= 2) {
      for (const title of run) markLitter(draft, title, 'related', { why: 'titles-under-article' });
      return;
    } else if (isFree(draft, line) || field !== undefined) return;
  }
}

function isSignedAbove(draft: LayoutDraft, end: number): boolean {
  for (let line = 0; line < end; line++)
    if (draft.field[line] === 'published' || draft.field[line] === 'byline') return true;
  return false;
}

/** A word or two and a colon open the line. */
function hasLabel({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  return tokens.code[first + 1] === COLON || tokens.code[first + 2] === COLON;
}

/** A full stop ends the line: better left than lost. */
function isSentence(draft: LayoutDraft, line: number): boolean {
  const flags = draft.features.flags[line];
  const full = (flags & LineFlag.stop) !== 0 && (flags & (LineFlag.loudStop | LineFlag.ellipsis)) === 0;
  return full && inkOf(draft.features, line) >= 4;
}

/** Litter that stands only after the article's last line. */
export function endsArticle(draft: LayoutDraft, line: number): boolean {
  const why = draft.hint[line]?.why;
  const kind = draft.kind[line];
  if (kind === undefined || why === undefined) return false;
  if (why === 'heading') return true;
  if (why === 'noise') return false;
  return (
    kind === 'prompt' ||
    kind === 'disclaimer' ||
    kind === 'widget' ||
    kind === 'pagination' ||
    kind === 'badge'
  );
}

/** Marks words such as `Facebook` or `News` outside the body, and inside it beside other litter. */
export function markNearLitter(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  if (!draft.hint.some((hint) => hint?.why === 'near-litter')) return;
  const count = draft.document.lines.length;
  let pending: number[] = [];
  let besideLitter = false;
  // After a colon even `Facebook` and `Twitter` are items of the article's own list.
  let announced = false;
  // A sentence right below: a heading of the article, though it is the last and short.
  let heads = false;
  const settle = (): void => {
    const outside = pending.length > 0 && !heads && (pending[0] >= bodyEnd || pending[0] < bodyStart);
    if (besideLitter || (pending.length >= 2 && !announced) || outside)
      for (const line of pending) markLitter(draft, line, draft.hint[line]!.kind!, { why: 'near-litter' });
    pending = [];
  };
  for (let line = 0; line < count; line++) {
    if (isFree(draft, line) && draft.hint[line]?.why === 'near-litter') pending.push(line);
    else if (draft.kind[line] !== undefined) besideLitter = true;
    else {
      heads = line >= bodyEnd && isFree(draft, line) && isSentence(draft, line);
      // `Tips:` heads the list that follows.
      if (
        isFree(draft, line) &&
        pending.length === 1 &&
        (draft.features.flags[pending[0]] & LineFlag.endsColon) !== 0
      )
        heads = true;
      settle();
      heads = false;
      besideLitter = false;
      announced = (draft.features.flags[line] & LineFlag.endsColon) !== 0;
    }
  }
  settle();
}
