import type { Fix, TextEdit, WrittenDate, WrittenPart } from '../article';
import { dayNumber, isDate, weekdayOf } from '../resolve/calendar';

/** Days from publication beyond which no slip in month or year is offered. */
const FAR = 45;

/** How unlikely each slip is before the publication date is looked at. */
const COST = { weekday: 0, swapped: 1, day: 2, month: 2, year: 3 } as const;

/**
 * The repairs of a date whose weekday is wrong, likeliest first: another weekday, day and month swapped, a day that
 * differs in one figure, another month, the year before or behind. News dates what has just happened,
 * so a date that would lie far from publication (a day number, or null) is held less likely.
 */
export function repairsOf(
  written: WrittenDate,
  weekday: WrittenPart,
  year: number,
  published: number | null,
  weekdayNames: readonly string[],
  text: string,
): Fix[] {
  const { day, month } = written;
  const repairs: { fix: Fix; cost: number }[] = [];
  const add = (
    kind: keyof typeof COST,
    title: string,
    args: string[],
    edits: TextEdit[],
    on: number,
  ): void => {
    // News does not lie months ahead, nor is another year or month likely that leads away from publication.
    if ((kind === 'month' || kind === 'year') && published !== null && Math.abs(on - published) > FAR) return;
    repairs.push({ fix: { title, args, edits }, cost: COST[kind] + distanceCost(on, published) });
  };
  const fits = (y: number, m: number, d: number): boolean =>
    isDate(y, m, d) && weekdayOf(dayNumber(y, m, d)) === weekday.value;
  const figures = isFigure(text, month);

  const on = dayNumber(year, month.value, day.value);
  const name = weekdayNames[weekdayOf(on) - 1];
  if (name !== undefined) {
    const spelled = likeWritten(name, text.slice(weekday.start, weekday.end));
    add('weekday', 'Change the weekday to {0}', [spelled], [replace(weekday, spelled)], on);
  }
  if (figures && fits(year, day.value, month.value)) {
    const [a, b] = [text.slice(day.start, day.end), text.slice(month.start, month.end)];
    const edits = [replace(day, b), replace(month, a)].sort((x, y) => x.start - y.start);
    add('swapped', 'Swap day and month', [], edits, dayNumber(year, day.value, month.value));
  }
  for (const d of nearDays(day.value))
    if (fits(year, month.value, d))
      add(
        'day',
        'Change the day to {0}',
        [String(d)],
        [replace(day, padded(d, day, text))],
        dayNumber(year, month.value, d),
      );
  for (const m of figures ? [month.value - 1, month.value + 1, month.value - 10, month.value + 10] : [])
    if (fits(year, m, day.value))
      add(
        'month',
        'Change the month to {0}',
        [String(m)],
        [replace(month, padded(m, month, text))],
        dayNumber(year, m, day.value),
      );
  const yearPart = written.year;
  if (yearPart !== undefined && yearPart.end - yearPart.start === 4)
    for (const y of [year - 1, year + 1])
      if (fits(y, month.value, day.value))
        add(
          'year',
          'Change the year to {0}',
          [String(y)],
          [replace(yearPart, String(y))],
          dayNumber(y, month.value, day.value),
        );
  return repairs.sort((a, b) => a.cost - b.cost).map(({ fix }) => fix);
}

/** Days that differ from `day` in one figure, as a slip of the finger makes them. */
function nearDays(day: number): number[] {
  const near: number[] = [];
  for (let d = 1; d <= 31; d++) {
    if (d === day || d < 10 !== day < 10) continue;
    if (d < 10 ? Math.abs(d - day) === 1 : d % 10 === day % 10 || d - day === 1 || day - d === 1)
      near.push(d);
  }
  return near;
}

function distanceCost(day: number, published: number | null): number {
  if (published === null) return 0;
  const away = published - day;
  const future = away < 0 ? 1 : 0;
  return future + (Math.abs(away) > 7 ? 2 : 0) + (Math.abs(away) > 31 ? 2 : 0);
}

function replace({ start, end }: WrittenPart, newText: string): TextEdit {
  return { start, end, newText };
}

function isFigure(text: string, part: WrittenPart): boolean {
  const code = text.charCodeAt(part.start);
  return code >= 0x30 && code <= 0x39;
}

/** With the leading zero that the number had before. */
function padded(value: number, part: WrittenPart, text: string): string {
  return text[part.start] === '0' ? String(value).padStart(part.end - part.start, '0') : String(value);
}

/** `name` in capitals or with a capital, as `written` has it. */
function likeWritten(name: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return name.toUpperCase();
  return written[0] === written[0].toLowerCase() ? name.toLowerCase() : name;
}
