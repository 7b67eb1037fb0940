import { annotate } from '../../../../src/core/annotate';

/** A date as a test writes it down: `words = value`, with the type where it is no DATE and the mod where there is one. */
export function datesIn(body: string, head: string): string[] {
  const text = `${head}\n${body}`;
  return annotate(text)
    .dates.filter(({ start }) => start > head.length)
    .map(
      ({ start, end, type, value, mod }) =>
        `${text.slice(start, end)} = ${value}${type === 'DATE' ? '' : ` ${type}`}${mod === null ? '' : ` ${mod}`}`,
    );
}
