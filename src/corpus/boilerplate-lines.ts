import type { Boilerplate, BoilerplateKind } from '../core/article';
import type { Source } from './source';

/** Where one source holds a line of boilerplate. */
export interface BoilerplatePlace {
  readonly source: Source;
  readonly boilerplate: Boilerplate;
}

/** The same line, or the same text inside a line, wherever it stands. */
export interface BoilerplateLine {
  /** As first met, white space folded. */
  readonly text: string;
  /** In the order of sources and text. */
  readonly places: readonly BoilerplatePlace[];
  /** How many sources hold it. */
  readonly sources: number;
}

export interface BoilerplateGroup {
  readonly kind: BoilerplateKind;
  /** What most sources hold first, then by text. */
  readonly lines: readonly BoilerplateLine[];
  /** How many places there are in all. */
  readonly count: number;
}

/**
 * Boilerplate of all sources by kind, then by text: lines that differ in case and white space alone are the same.
 * Kinds with most places come first.
 */
export function groupBoilerplate(sources: readonly Source[]): BoilerplateGroup[] {
  const kinds = new Map<BoilerplateKind, Map<string, { text: string; places: BoilerplatePlace[] }>>();
  for (const source of sources) {
    for (const boilerplate of source.article.boilerplate) {
      const lines = getOrAdd(kinds, boilerplate.kind, () => new Map());
      const text = foldSpace(source.text.slice(boilerplate.start, boilerplate.end));
      getOrAdd(lines, text.toLowerCase(), () => ({ text, places: [] })).places.push({ source, boilerplate });
    }
  }
  return [...kinds]
    .map(([kind, lines]) => ({
      kind,
      lines: [...lines.values()].map(withSources).sort(byReach),
      count: [...lines.values()].reduce((sum, { places }) => sum + places.length, 0),
    }))
    .sort((a, b) => b.count - a.count || compare(a.kind, b.kind));
}

function withSources({ text, places }: { text: string; places: BoilerplatePlace[] }): BoilerplateLine {
  return { text, places, sources: new Set(places.map(({ source }) => source.id)).size };
}

function byReach(a: BoilerplateLine, b: BoilerplateLine): number {
  return b.sources - a.sources || b.places.length - a.places.length || compare(a.text, b.text);
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
