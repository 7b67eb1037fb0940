import { CLOSE, STOP } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse, isTitle } from '../lines/line-shape';
import { isBulleted } from './bulleted-links';

/** Why a line is litter under the head of a list. */
const IN_LIST = 'list-under-heading';

const LONGEST_LIST = 60;
const LONGEST_ITEM = 30;
const SHORT_HEADING = 4;
const HEAD_REACH = 40;
/** How many lines the top of the page has, and how many short sentences a box there, of how many words. */
const TOP = 3;
const MOST_TEASERS = 3;
const LONGEST_TEASER = 16;

/** Marks the short sentences in boxes at the top of the page: below them the page begins like others. */
export function markTopBoxes(draft: LayoutDraft): void {
  const count = Math.min(TOP + 1, draft.document.lines.length);
  for (let head = 0; head < count; head++) {
    if (draft.hint[head]?.why !== 'heading' || draft.kind[head] === undefined) continue;
    const kind = draft.hint[head]?.items ?? 'widget';
    for (const teaser of teasersAtTop(draft, head)) markLitter(draft, teaser, kind, { why: 'box-at-top' });
  }
}

/** Marks the short lines under the head of a list (`Related`, `Baca juga`, `Tags`) as its items. */
export function markListItems(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  for (let head = 0; head < count; head++) {
    if (draft.hint[head]?.why !== 'heading' || draft.kind[head] === undefined) continue;
    const items: number[] = [];
    let line = head + 1;
    for (; line < count && line <= head + LONGEST_LIST; line++) {
      if (draft.kind[line] !== undefined) {
        if (draft.hint[line]?.why === 'heading') break;
        continue;
      }
      if (!isFree(draft, line) || !isItem(draft, line)) break;
      // Above the article a list with bullets ends with them.
      if (
        items.length > 0 &&
        isBulleted(draft, items[0]) &&
        !isBulleted(draft, line) &&
        !proseAbove(draft, head)
      )
        break;
      items.push(line);
    }
    const stoppedByProse = line < count && isParagraph(draft, line);
    // Above the article the one line under such a heading is the article's own headline.
    if (items.length <= 1 && line < count && draft.field[line] !== undefined && !proseAbove(draft, head))
      continue;
    if (line < count && (stoppedByProse || draft.field[line] !== undefined))
      leaveHeadline(draft, head, items);
    if (stoppedByProse && endsInSubheading(draft, items)) items.pop();
    else if ((stoppedByProse || draft.field[line] === 'caption') && endsInNumber(draft, items)) items.pop();
    const kind = draft.hint[head]?.items ?? 'widget';
    const { lines, text } = draft.document;
    const why = {
      why: IN_LIST,
      text: text.slice(lines.start[head], lines.end[head]),
      start: lines.start[head],
      end: lines.end[head],
    };
    for (const item of items)
      markLitter(draft, item, isScrap(draft, item) ? 'artifact' : (draft.hint[item]?.kind ?? kind), why);
  }
}

/**
 * The short sentences right under a heading of a list that is among the first lines of the page, where another
 * heading or something longer follows them: what the box at the top says of other articles.
 */
function teasersAtTop(draft: LayoutDraft, head: number): number[] {
  const teasers: number[] = [];
  if (head > TOP || proseAbove(draft, head)) return teasers;
  const { features, kind, document } = draft;
  let line = head + 1;
  for (; line < document.lines.length && teasers.length < MOST_TEASERS; line++) {
    if (kind[line] === 'duplicate') continue;
    const sentence = (features.flags[line] & (LineFlag.stop | LineFlag.loudStop)) === LineFlag.stop;
    const plain = (features.flags[line] & (LineFlag.innerStop | LineFlag.doubleMark)) === 0;
    if (!isFree(draft, line) || !sentence || !plain || inkOf(features, line) > LONGEST_TEASER) break;
    teasers.push(line);
  }
  for (; line < document.lines.length && !isFree(draft, line); line++)
    if (draft.hint[line]?.why === 'heading') return teasers;
  if (line >= document.lines.length || inkOf(features, line) <= LONGEST_TEASER) return [];
  return teasers;
}

function isItem(draft: LayoutDraft, line: number): boolean {
  const { features } = draft;
  const flags = features.flags[line];
  const fullStop = (flags & LineFlag.stop) !== 0 && (flags & (LineFlag.loudStop | LineFlag.ellipsis)) === 0;
  return (
    inkOf(features, line) <= LONGEST_ITEM &&
    !isProse(features, line) &&
    (flags & LineFlag.endsColon) === 0 &&
    !(fullStop && inkOf(features, line) >= 4)
  );
}

/** A menu or box above the article does not hold its headline: the last title in it, where none stands above it. */
function leaveHeadline(draft: LayoutDraft, head: number, items: number[]): void {
  const { features } = draft;
  if (head > HEAD_REACH || proseAbove(draft, head)) return;
  const isHeadline = (line: number): boolean =>
    isFree(draft, line) && isTitle(features, line) && inkOf(features, line) > SHORT_HEADING;
  for (let line = 0; line < head; line++) if (isHeadline(line)) return;
  for (let i = items.length - 1; i >= 0; i--)
    if (isHeadline(items[i])) {
      items.length = i;
      return;
    }
}

/** The last line of a list, right above running text, is a heading of the article where it is short unlike the rest. */
function endsInSubheading(draft: LayoutDraft, items: readonly number[]): boolean {
  const [last, ...others] = items.map((item) => inkOf(draft.features, item)).reverse();
  return others.length > 0 && last <= SHORT_HEADING && others.every((ink) => ink > SHORT_HEADING);
}

/** `2. …` right above running text where the items before it have no numbers: a part of the article. */
function endsInNumber(draft: LayoutDraft, items: readonly number[]): boolean {
  const last = items.length - 1;
  if (last < 0 || !isNumbered(draft, items[last])) return false;
  return last === 0 || !isNumbered(draft, items[last - 1]);
}

function isNumbered({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  if (tokens.kind[first] !== TokenKind.number || lines.endToken[line] < first + 3) return false;
  return tokens.code[first + 1] === STOP || tokens.code[first + 1] === CLOSE;
}

/** A number or a single letter. */
function isScrap(draft: LayoutDraft, line: number): boolean {
  const { start, end } = draft.document.lines;
  return draft.features.words[line] === 0 || end[line] - start[line] === 1;
}

function proseAbove(draft: LayoutDraft, line: number): boolean {
  for (let i = line - 1; i >= 0 && i >= line - 20; i--) if (isParagraph(draft, i)) return true;
  return line > 20;
}
