import { folded } from '../text/characters';

/**
 * A line as patterns meet it: case, typographic marks and the width of white space do not count, nor does white
 * space around the line.
 */
export function foldLine(line: string): string {
  let out = '';
  for (const character of line.trim().replace(/\s+/g, ' '))
    out += character.length === 1 ? String.fromCharCode(folded[character.charCodeAt(0)]) : character;
  return out;
}

/**
 * A pattern of a whole line: a phrase, or one in which `*` stands for any text. Everything else stands for itself,
 * so that `Halaman (2/3)` needs no escaping, as it would in a glob for paths. Never a regular expression: a shared
 * settings file must not be able to make the editor slow.
 */
export class LinePattern {
  private readonly parts: readonly string[];

  constructor(pattern: string) {
    this.parts = pattern.split('*').map((part, i, all) => {
      const flat = foldLine(`x${part}x`).slice(1, -1);
      if (i === 0) return flat.trimStart();
      return i === all.length - 1 ? flat.trimEnd() : flat;
    });
  }

  /** Whether a folded line is what the pattern says: each part is sought once, after the one before it. */
  matches(line: string): boolean {
    const { parts } = this;
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (parts.length === 1) return line === first;
    if (line.length < first.length + last.length || !line.startsWith(first) || !line.endsWith(last))
      return false;
    const end = line.length - last.length;
    let at = first.length;
    for (let i = 1; i < parts.length - 1; i++) {
      const found = line.indexOf(parts[i], at);
      if (found < 0 || found + parts[i].length > end) return false;
      at = found + parts[i].length;
    }
    return true;
  }

  /** Whether the pattern says too little to be let loose on articles: fewer than three letters or digits. */
  get isTooBroad(): boolean {
    return this.parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length < 3;
  }
}
