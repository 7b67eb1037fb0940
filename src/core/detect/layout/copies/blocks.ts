import type { LayoutDraft } from '../draft';
import { inkOf } from '../lines/line-shape';
import { commonInk } from './copies';

/** A line that is compared only because of where it stands is no longer than this. */
const LONGEST = 12;

/**
 * Where a page says a whole block twice, the short lines in it are copies too: the line before is a copy, and this one
 * says what follows the line that it copies. `copyOf`: which line each copy repeats; it learns the new ones.
 */
export function findBlockCopies(
  draft: LayoutDraft,
  copyOf: Map<number, number>,
): [copy: number, of: number][] {
  const { document, features, kind } = draft;
  const { tokens, lines } = document;
  const found: [number, number][] = [];
  for (const [before, original] of copyOf) {
    const line = before + 1;
    const other = original + 1;
    if (line >= lines.length || other >= before || kind[line] !== undefined || kind[other] !== undefined)
      continue;
    const ink = inkOf(features, line);
    if (ink === 0 || ink > LONGEST || ink !== inkOf(features, other)) continue;
    const at = lines.firstToken[line];
    const from = lines.firstToken[other];
    const end = lines.endToken[line];
    if (commonInk(document.text, tokens, from, lines.endToken[other], at, end) < ink) continue;
    copyOf.set(line, other);
    found.push([line, other]);
  }
  return found;
}
