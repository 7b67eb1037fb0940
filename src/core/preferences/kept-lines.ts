import { foldLine } from './line-pattern';
import type { KeptLine } from './line-preferences';

/** A short name for a line's text: FNV-1a over its folded form, eight hexadecimal digits. */
function fingerprint(line: string): string {
  const text = foldLine(line);
  if (text === '') return '';
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Describes `line` and the filled lines around it, so that it can be found again after edits near it. */
export function keepLine(at: { line: string; before: string; after: string }): KeptLine {
  return { line: at.line.trim(), before: fingerprint(at.before), after: fingerprint(at.after) };
}

/** Lines to keep, ready for look-up by their folded text. */
export class KeptLines {
  private readonly byText = new Map<string, KeptLine[]>();

  constructor(kept: Iterable<KeptLine>) {
    for (const one of kept) {
      const text = foldLine(one.line);
      const others = this.byText.get(text);
      if (others === undefined) this.byText.set(text, [one]);
      else others.push(one);
    }
  }

  /** Whether line `index` is one of them. One neighbour may have changed, not both. */
  has(folded: string, neighbour: (step: -1 | 1) => string): boolean {
    const kept = this.byText.get(folded);
    if (kept === undefined) return false;
    const before = fingerprint(neighbour(-1));
    const after = fingerprint(neighbour(1));
    return kept.some((one) => one.before === before || one.after === after);
  }
}
