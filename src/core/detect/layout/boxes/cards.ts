import { isFree, type LayoutDraft } from '../draft';
import { isPlainDateLine } from '../head/date-line';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';
import { IN_LIST } from './lists';
import { sharedWords, wordsOf } from './stray-titles';

const LONGEST_TITLE = 24;
const SHORTEST_TITLE = 3;
const LONGEST_TEASER = 40;

/** A link to another article as pages end with: a title, and below it a sentence or a time or both. */
interface Card {
  /** Whether the title was known for litter before. */
  readonly marked: boolean;
  teaser: boolean;
  dated: boolean;
}

const LinePart = { title: 0, teaser: 1, time: 2, other: 3, stranger: 4 } as const;
type LinePart = (typeof LinePart)[keyof typeof LinePart];

/** The cards that the lines from `from` to the end of the page are; null where a line is no part of one. */
export function readCards(draft: LayoutDraft, from: number, bodyStart: number): Card[] | null {
  const cards: Card[] = [];
  let known: ReadonlySet<number> | null = null;
  let titleAbove = false;
  for (let line = from; line < draft.document.lines.length; line++) {
    const part = partOf(draft, line);
    if (part === LinePart.stranger) return null;
    const card = cards[cards.length - 1];
    if (part === LinePart.title) {
      cards.push({ marked: !isFree(draft, line), teaser: false, dated: false });
      titleAbove = true;
    } else if (part === LinePart.time && card !== undefined) card.dated = true;
    else if (part === LinePart.teaser) {
      known ??= wordsOf(draft, bodyStart, from);
      const { words, shared } = sharedWords(draft, line, known);
      if (!titleAbove || shared * 2 > words) return null;
      card.teaser = true;
      titleAbove = false;
    } else if (part === LinePart.other && isFree(draft, line)) titleAbove = false;
  }
  return cards;
}

/** What a line can be within a card. */
function partOf(draft: LayoutDraft, line: number): LinePart {
  const { features: f, field, kind, evidence } = draft;
  const long = inkOf(f, line) >= SHORTEST_TITLE;
  if (field[line] === 'published') return LinePart.time;
  if (field[line] !== undefined) return field[line] === 'byline' ? LinePart.other : LinePart.stranger;
  if (kind[line] !== undefined) {
    const link = kind[line] === 'related' || evidence[line]?.[0]?.why === IN_LIST;
    return link && long ? LinePart.title : LinePart.other;
  }
  if (isSentence(draft, line)) {
    const speech = (f.flags[line] & LineFlag.doubleMark) !== 0;
    return speech || inkOf(f, line) > LONGEST_TEASER ? LinePart.stranger : LinePart.teaser;
  }
  if ((f.flags[line] & LineFlag.endsColon) !== 0 || inkOf(f, line) > LONGEST_TITLE) return LinePart.stranger;
  if (f.numbers[line] > 0 && isPlainDateLine(draft, line)) return LinePart.time;
  return long ? LinePart.title : LinePart.other;
}

/** Running text, or what ends with a full stop. */
function isSentence(draft: LayoutDraft, line: number): boolean {
  const { features: f } = draft;
  const stopped = (f.flags[line] & (LineFlag.stop | LineFlag.loudStop)) === LineFlag.stop;
  return isProse(f, line) || (stopped && inkOf(f, line) >= 4);
}
