import { readableText } from './readable-text';
import { joinWrappedLines } from './wrapped-lines';

const BREAK = /\r\n|\n|\r/;

/**
 * The line of `text` that holds the UTF-16 offset `offset`, and the filled lines before and after it, all trimmed;
 * empty where there is none. A wrapped paragraph is one line, and codes are
 * characters, as they are for the analysis.
 */
export function linesAround(text: string, offset: number): [before: string, line: string, after: string] {
  const readable = readableText(text);
  const joined = joinWrappedLines(readable?.text ?? text);
  const at = readable === null ? offset : readable.ends.findLastIndex((end) => end <= offset) + 1;
  const before = joined.slice(0, at).split(BREAK);
  const after = joined.slice(at).split(BREAK);
  const line = `${before.pop()}${after.shift()}`;
  return [before.findLast(isFilled)?.trim() ?? '', line.trim(), after.find(isFilled)?.trim() ?? ''];
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}
