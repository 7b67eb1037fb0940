/**
 * What a text is left with that was taken out of JSON as it stood there (RFC 8259, section 7), or made by a converter to
 * Markdown, which puts `\` before punctuation (CommonMark 0.31, section 2.4).
 */
export const ESCAPE = String.raw`\\(?:u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[!-/:-@[-\`{-~]|[nrt](?![a-z]))`;

/** What the escape `code` stands for; null for half a character and for what no text holds. */
export function meaningOfEscape(code: string): string | null {
  switch (code[1]) {
    case 'n':
      return '\n';
    case 'r':
      return '';
    case 't':
      return ' ';
    case 'u':
      break;
    default:
      return code[1];
  }
  const units = code.split('\\u').slice(1);
  const character = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  return /[\p{Cc}\p{Cs}\ufffd]/u.test(character) ? null : character;
}
