import { readParagraphs } from './readable-text';

const BREAK = /\r\n|\n|\r/;

/**
 * The line of `text` that begins at the UTF-16 offset `offset`, and the filled lines before and after it, all trimmed;
 * empty where there is none. A wrapped paragraph is one line, and codes are characters, as they are for the analysis.
 */
export function linesAround(text: string, offset: number): [before: string, line: string, after: string] {
  const { text: joined, readable } = readParagraphs(text);
  const place = (at: number): number => readable?.indexOf(at) ?? at;
  const end = text.slice(offset).search(BREAK);
  const part = joined.slice(place(offset), place(end < 0 ? text.length : offset + end));
  // A tag that begins the line is a line break of its own.
  const blank = part.trim() === '' ? 0 : part.length - part.trimStart().length;
  const before = joined.slice(0, place(offset) + blank).split(BREAK);
  const after = joined.slice(place(offset) + blank).split(BREAK);
  const line = `${before.pop()}${after.shift()}`;
  return [before.findLast(isFilled)?.trim() ?? '', line.trim(), after.find(isFilled)?.trim() ?? ''];
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}
