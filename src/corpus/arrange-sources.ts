/** What a list of sources can be ordered by. */
export type SourceOrder = 'name' | 'date' | 'count';

/** What of a source its place in a list depends on. */
export interface ListedSource {
  /** Folder it lies in, as shown; empty at the top. */
  readonly folder: string;
  readonly name: string;
  /** Publication date, ISO 8601. */
  readonly published: string | null;
  /** How many quotes it holds. */
  readonly count: number;
  /** All that a filter looks into. */
  readonly words: string;
}

/**
 * Sources that `filter` lets through, in `order`: by name; by date, the newest first and undated ones last; by
 * count, most first. Equals keep to their names. Every word of `filter` must occur, in any case.
 */
export function arrangeSources<T extends ListedSource>(
  sources: readonly T[],
  order: SourceOrder,
  filter: string,
): T[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .filter((source) => {
      if (words.length === 0) return true;
      const text = source.words.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => orders[order](a, b) || compareNames(a, b));
}

/** The sources by folder, folders in order, each with its sources in the order given. */
export function groupByFolder<T extends ListedSource>(sources: readonly T[]): [string, T[]][] {
  const folders = new Map<string, T[]>();
  for (const source of sources) {
    const list = folders.get(source.folder);
    if (list === undefined) folders.set(source.folder, [source]);
    else list.push(source);
  }
  return [...folders].sort(([a], [b]) => collator.compare(a, b));
}

const collator = new Intl.Collator('und', { numeric: true });

const orders: Record<SourceOrder, (a: ListedSource, b: ListedSource) => number> = {
  name: () => 0,
  date: (a, b) => compareDates(a.published, b.published),
  count: (a, b) => b.count - a.count,
};

function compareNames(a: ListedSource, b: ListedSource): number {
  return collator.compare(a.name, b.name) || collator.compare(a.folder, b.folder);
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}
