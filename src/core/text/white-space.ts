import { CharacterKind, kinds } from './characters';

const SPACE = 0x20;

/** `text` with each run of white space as one space. Most names have no other, and cost no regular expression. */
export function oneSpaced(text: string): string {
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = kinds[code] <= CharacterKind.lineBreak;
    if (next && (space || code !== SPACE)) return text.replace(/\s+/g, ' ');
    space = next;
  }
  return text;
}
