import type { Boilerplate, Span } from '../article';
import { type Layout, LineRole } from '../detect/layout/layout';
import type { Document } from '../text/document';
import { KeptLines } from './kept-lines';
import { foldLine, LinePattern } from './line-pattern';
import type { LinePreferences } from './line-preferences';

/** Longer lines are paragraphs: no pattern is meant for them. In UTF-16 code units. */
const LONGEST_LINE = 2000;

/**
 * The layout after what people have agreed on: lines to strip become boilerplate, lines to keep stop being it, and
 * the detectors after this one see them so. Changes the arrays of `layout`. Linear in the text for each pattern.
 */
export function applyPreferences(document: Document, layout: Layout, preferences: LinePreferences): Layout {
  const strip = preferences.strip.map((pattern) => ({ pattern, matcher: new LinePattern(pattern) }));
  const keep = preferences.keep
    .filter((item) => typeof item === 'string')
    .map((item) => new LinePattern(item));
  const kept = new KeptLines(preferences.keep.filter((item) => typeof item !== 'string'));
  const { lines, text } = document;
  const textOf = (line: number): string =>
    line < 0 || line >= lines.length ? '' : text.slice(lines.start[line], lines.end[line]);
  const decided = new Map<number, string | null>();
  for (let line = 0; line < lines.length; line++) {
    if (lines.end[line] - lines.start[line] > LONGEST_LINE) continue;
    const folded = foldLine(textOf(line));
    if (keep.some((pattern) => pattern.matches(folded)) || kept.has(folded, (step) => textOf(line + step)))
      decided.set(line, null);
    else {
      const found = strip.find(({ matcher }) => !matcher.isTooBroad && matcher.matches(folded));
      if (found !== undefined) decided.set(line, found.pattern);
    }
  }
  return decided.size === 0 ? layout : decide(document, layout, decided);
}

/** `decided`: for a line the pattern that strips it, or null where it is kept. */
function decide(document: Document, layout: Layout, decided: ReadonlyMap<number, string | null>): Layout {
  const { lines } = document;
  const boilerplate: Boilerplate[] = [];
  const isDecided = new Uint8Array(lines.length);
  const spanOf = (line: number): Span => ({ start: lines.start[line], end: lines.end[line] });
  for (const [line, pattern] of decided) {
    // A line that is litter anyway stays what it was found to be.
    if (pattern !== null && layout.role[line] === LineRole.boilerplate) continue;
    isDecided[line] = 1;
    layout.role[line] = pattern === null ? LineRole.body : LineRole.boilerplate;
    layout.hidden.fill(pattern === null ? 0 : 1, lines.firstToken[line], lines.endToken[line]);
    if (pattern !== null)
      boilerplate.push({
        ...spanOf(line),
        kind: 'artifact',
        evidence: [{ why: 'always-strip', text: pattern }],
      });
  }
  const lineAt = lineFinder(document);
  const isStripped = (line: number): boolean =>
    isDecided[line] === 1 && layout.role[line] === LineRole.boilerplate;
  const undecided = layout.boilerplate.filter(({ start }) => isDecided[lineAt(start)] === 0);
  const kept = [...decided].filter(([, pattern]) => pattern === null).map(([line]) => spanOf(line));
  return {
    ...layout,
    kept,
    boilerplate: [...undecided, ...boilerplate].sort((a, b) => a.start - b.start),
    metadata: layout.metadata.filter(({ start }) => !isStripped(lineAt(start))),
    field: layout.field.map((field, line) => (isStripped(line) ? undefined : field)),
  };
}

/** Finds the line of an offset; for offsets that mostly grow, in constant time. */
function lineFinder({ lines }: Document): (offset: number) => number {
  let at = 0;
  return (offset) => {
    if (lines.start[at] > offset) at = 0;
    while (at + 1 < lines.length && lines.start[at + 1] <= offset) at++;
    return at;
  };
}
