import { Class } from '../detect/people/people-words';
import type { QuoteCandidate } from '../detect/quotes/quote-candidate';
import { headToken, SourceKind } from '../detect/quotes/source/source-phrase';
import { SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { Shape } from '../text/tokens';
import type { Named } from './subjects';

/** Initials for a name have no more letters. */
const LONGEST_INITIALS = 3;
const BODY = Class.organisation | Class.place | Class.placeHead | Class.state | Class.private | Class.country;

/** Somebody whose name is not known as one: `seorang petani`, `Kepala Desa Sukamaju`, `Wulan` alone. */
export function isHuman(
  document: Document,
  { source }: QuoteCandidate,
  { firstToken, endToken, name }: Named,
): boolean {
  const { tokens, lexicon } = document;
  if (source === null || source.firstToken !== firstToken) return false;
  if (source.kind === SourceKind.anonymous) return true;
  if (source.kind !== SourceKind.collective) return false;
  if (lexicon.sources.bits[tokens.word[firstToken]] & SourceBit.human) return true;
  if (isManOrWoman(document, firstToken, endToken)) return true;
  // Letters that the article spells out are a body's.
  if (isInitials(document, firstToken)) return name === textOf(document, firstToken, endToken);
  for (let i = firstToken; i < endToken; i++) {
    const shape = tokens.shape[i];
    if (
      !(shape & Shape.startsUpper) ||
      !(shape & Shape.hasLower) ||
      lexicon.people.classes.bits[tokens.word[i]] & BODY
    )
      return false;
  }
  return true;
}

/** `DN`, `SM (61)`: somebody whose name is kept back; no acronym of a body that is known. */
function isInitials({ tokens, lexicon }: Document, first: number): boolean {
  if (tokens.end[first] - tokens.start[first] > LONGEST_INITIALS) return false;
  if ((tokens.shape[first] & (Shape.startsUpper | Shape.hasLower)) !== Shape.startsUpper) return false;
  return (lexicon.people.classes.bits[tokens.word[first]] & BODY) === 0;
}

/** `the man`, `the widow`: a noun that says which, where the head comes last. */
function isManOrWoman(document: Document, first: number, end: number): boolean {
  const { tokens, lexicon } = document;
  const head = lexicon.sources.bits[tokens.word[headToken(document, first, end)]];
  return (head & (SourceBit.male | SourceBit.female)) !== 0;
}
