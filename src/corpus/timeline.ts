import type { DateAnnotation } from '../core/article';
import { type CalendarPlace, calendarPlace } from './calendar-place';
import type { Source } from './source';

/** One date where one source names it. */
export interface TimelineEntry {
  readonly source: Source;
  readonly date: DateAnnotation;
}

/** A year, month or day, and what stands at it. `number` is the year, the month (1 to 12) or the day. */
export interface TimelineGroup {
  readonly number: number;
  /** How many entries there are here and below. */
  readonly count: number;
  /** Entries that are no more exact than this. */
  readonly entries: readonly TimelineEntry[];
  /** Months of a year, days of a month; none below a day. */
  readonly groups: readonly TimelineGroup[];
}

export interface Timeline {
  readonly years: readonly TimelineGroup[];
  /** Points in time that could not be resolved. */
  readonly unresolved: readonly TimelineEntry[];
}

interface Placed {
  readonly entry: TimelineEntry;
  readonly place: CalendarPlace;
}

/**
 * The dates of all sources in calendar order, those of one day by time of day, then in the order of sources and
 * text. Durations and repeated times have no place in a calendar and are left out.
 */
export function buildTimeline(sources: readonly Source[]): Timeline {
  const placed: Placed[] = [];
  const unresolved: TimelineEntry[] = [];
  for (const source of sources) {
    for (const date of source.article.dates) {
      if (date.type !== 'DATE' && date.type !== 'TIME') continue;
      const entry = { source, date };
      const place = date.value === null ? null : calendarPlace(date.value);
      if (place !== null) placed.push({ entry, place });
      else if (date.value === null) unresolved.push(entry);
    }
  }
  return { years: divide(placed, 0).groups, unresolved };
}

const levels = ['year', 'month', 'day'] as const;

/** Groups by the level at `depth` and all below it; what is not exact enough stays an entry here. */
function divide(all: readonly Placed[], depth: number): Pick<TimelineGroup, 'entries' | 'groups'> {
  const here: Placed[] = [];
  const members = new Map<number, Placed[]>();
  for (const one of all) {
    const number = depth < levels.length ? one.place[levels[depth]] : null;
    const list = number === null ? here : members.get(number);
    if (list !== undefined) list.push(one);
    else if (number !== null) members.set(number, [one]);
  }
  return {
    entries: here.map(({ entry }) => entry).sort((a, b) => compare(timeOfDay(a), timeOfDay(b))),
    groups: [...members]
      .sort(([a], [b]) => a - b)
      .map(([number, list]) => ({ number, count: list.length, ...divide(list, depth + 1) })),
  };
}

function timeOfDay({ date }: TimelineEntry): string {
  return date.value?.split('T')[1] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
