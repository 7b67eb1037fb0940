import type { Span } from '../article';
import { type Code, findCodes, withoutOverlaps } from './codes';
import type { Tag } from './html-tags';
import { findHyphenatedBreaks } from './hyphenated-breaks';
import { joinWrappedLines } from './wrapped-lines';

/**
 * A text as a reader would see it, where the file holds codes for characters: entities of HTML, marks read in a wrong
 * encoding, soft hyphens and other invisible characters, tags, the asterisks of bold type.
 */
export class ReadableText {
  readonly text: string;
  /** Where in `text` each code's characters begin. */
  private readonly begins: Uint32Array;

  /** `written` is the text of the file, `codes` and `tags` what it holds of them, in text order. */
  constructor(
    readonly written: string,
    private readonly codes: readonly Code[],
    readonly tags: readonly Tag[],
  ) {
    const pieces: string[] = [];
    this.begins = new Uint32Array(codes.length);
    let at = 0;
    let length = 0;
    for (const [k, { start, end, meant }] of codes.entries()) {
      pieces.push(written.slice(at, start), meant);
      length += start - at;
      this.begins[k] = length;
      length += meant.length;
      at = end;
    }
    this.text = pieces.join('') + written.slice(at);
  }

  /** The entities of HTML and the escapes of JSON among the codes, but for those of white space. */
  get escaped(): readonly Code[] {
    return this.codes.filter(({ start, meant }) => /[&\\]/.test(this.written[start]) && meant.trim() !== '');
  }

  /** The same file without the `parts` of `text`, which are in text order. */
  without(parts: readonly Span[]): ReadableText {
    const more = parts.map(({ start, end }) => ({
      start: this.startOf(start),
      end: this.endOf(end - 1),
      meant: '',
    }));
    // A part may be what a code stands for, such as the break of `<br>`: then the code goes.
    const codes = [...more, ...this.codes].sort((a, b) => a.start - b.start || b.end - a.end);
    return new ReadableText(this.written, withoutOverlaps(codes), this.tags);
  }

  /** Where in the file the character at `at` in `text` begins; the end of the file for the end of `text`. */
  startOf(at: number): number {
    const k = lastUpTo(this.begins, at);
    if (k < 0) return at;
    const { start, end, meant } = this.codes[k];
    const into = at - this.begins[k];
    // Each of several characters gets its share, so that no two marks have the same place.
    return into < meant.length
      ? start + Math.floor((into * (end - start)) / meant.length)
      : end + into - meant.length;
  }

  /** Where in the file the character at `at` in `text` ends. */
  endOf(at: number): number {
    const k = lastUpTo(this.begins, at);
    if (k < 0) return at + 1;
    const { start, end, meant } = this.codes[k];
    const into = at + 1 - this.begins[k];
    return into <= meant.length
      ? start + Math.floor((into * (end - start)) / meant.length)
      : end + into - meant.length;
  }

  /** The place in `text` of the offset `at` of the file; behind the code that ends there. */
  indexOf(at: number): number {
    let shift = 0;
    for (const [k, { start, end, meant }] of this.codes.entries()) {
      if (end > at) return start < at ? this.begins[k] : at - shift;
      shift = end - this.begins[k] - meant.length;
    }
    return at - shift;
  }

  /** `value` with all spans in it as offsets of the file. */
  inFile<T>(value: T): T {
    return this.place(value) as T;
  }

  /** Where `span` lies in the file, with the codes that touch it: they would be litter without it. */
  withCodes({ start, end }: Span): Span {
    const from = start === 0 ? 0 : this.endOf(start - 1);
    const part = this.written.slice(from, this.startOf(end));
    // A byte order mark is white space to JavaScript.
    const first = from + part.length - part.trimStart().length;
    return { start: first, end: first + part.trim().length };
  }

  private place(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => this.place(one));
    const placed: Record<string, unknown> = { ...value };
    for (const key in placed) if (typeof placed[key] === 'object') placed[key] = this.place(placed[key]);
    const { start, end } = value as Partial<Span>;
    if (start === undefined || end === undefined || end <= start) return placed;
    placed.start = this.startOf(start);
    placed.end = this.endOf(end - 1);
    return placed;
  }
}

/** `written` without its codes, or null where it holds none. Linear in the text. */
export function readableText(written: string): ReadableText | null {
  const { codes, tags } = findCodes(written);
  return codes.length === 0 ? null : new ReadableText(written, codes, tags);
}

/** What is annotated of a file: as a reader would see it, a paragraph a line. `readable` is null where that is the file. */
export function readParagraphs(written: string): { text: string; readable: ReadableText | null } {
  const readable = readableText(written);
  const text = joinWrappedLines(readable?.text ?? written);
  const breaks = findHyphenatedBreaks(text);
  if (breaks.length === 0) return { text, readable };
  const whole = readable ?? new ReadableText(written, [], []);
  return {
    text: new ReadableText(text, [], []).without(breaks).text,
    readable: whole.without(breaks),
  };
}

/** `part` of a file as a reader would see it. */
export function asRead(part: string): string {
  return readableText(part)?.text ?? part;
}

/** Index of the last of the ascending `numbers` that is no greater than `limit`, or -1. */
function lastUpTo(numbers: Uint32Array, limit: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
