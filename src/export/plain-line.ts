const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text of an article on one line, fit for a terminal: runs of white space are one space, and control characters,
 * which could move the cursor, change colours or reverse the writing direction, are gone.
 */
export function plainLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}
