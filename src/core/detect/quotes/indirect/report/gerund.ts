import { Shape, TokenKind } from '../../../../text/tokens';
import { IndirectBit } from '../indirect-words';
import type { IndirectScan } from '../scan';

const B = IndirectBit;

/** `denied |taking the money|`, `admitted to |taking it|`: a gerund with its object behind it; or 0. */
export function gerundAt(scan: IndirectScan, at: number): number {
  const { tokens, lexicon } = scan.document;
  if (!lexicon.indirect.gerundVerbs.has(tokens.word[at - 1])) return 0;
  const first = lexicon.indirect.bits[tokens.word[at]] & B.infinitive ? at + 1 : at;
  if (!isGerund(scan, first) || tokens.kind[first + 1] !== TokenKind.word) return 0;
  return first;
}

/** `leaving`, `not leaving`. */
export function isGerund({ document: { text, tokens, lexicon } }: IndirectScan, at: number): boolean {
  const not = at;
  if (not >= tokens.length || tokens.end[not] - tokens.start[not] < 5) return false;
  if (tokens.shape[not] & Shape.startsUpper) return false;
  return lexicon.indirect.participleEndings.some((ending) =>
    text.startsWith(ending, tokens.end[not] - ending.length),
  );
}
