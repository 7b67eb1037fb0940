import type { Article } from '../../core/article';

/** Most articles that are written down, those used last. */
const MOST_ENTRIES = 20_000;
/** Shorter texts are annotated sooner than they are looked up. In UTF-16 code units. */
const SHORTEST = 200;

/**
 * Annotations by the content they are of, to be kept between starts. What was not asked for since the memory was
 * taken in is not handed out again, so that it never outgrows the folder.
 */
export class AnnotationMemory {
  private readonly old = new Map<string, Article>();
  private readonly used = new Map<string, Article>();
  private isNew = false;

  /** The article for `text`, made by `annotate` where it is not remembered. `extra` is what else the result depends on. */
  get(text: string, extra: string, annotate: () => Article): Article {
    if (text.length < SHORTEST) return annotate();
    const key = keyOf(text, extra);
    const known = this.used.get(key) ?? this.old.get(key);
    if (known === undefined) this.isNew = true;
    const article = known ?? annotate();
    this.used.set(key, article);
    return article;
  }

  /** Takes in what `save` wrote. Anything else, or what another version wrote, counts as nothing. */
  load(bytes: Uint8Array, version: string): void {
    try {
      const saved = JSON.parse(new TextDecoder().decode(bytes));
      if (saved.version !== version) return;
      for (const [key, article] of saved.entries) this.old.set(key, article);
    } catch {
      // Cut short or damaged: it is only a memory.
    }
  }

  /** Everything used so far, or null where nothing was learnt since the last time. */
  save(version: string): Uint8Array | null {
    if (!this.isNew) return null;
    this.isNew = false;
    const entries = [...this.used].slice(-MOST_ENTRIES);
    return new TextEncoder().encode(JSON.stringify({ version, entries }));
  }
}

/** A name for a text: its length and 64 bits of two independent multiplicative hashes over its code units. */
function keyOf(text: string, extra: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const part of [extra, text])
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
    }
  return `${text.length.toString(36)}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
