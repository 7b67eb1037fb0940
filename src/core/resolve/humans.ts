import { Begin, Class } from '../detect/people/people-words';
import type { QuoteCandidate } from '../detect/quotes/quote-candidate';
import { headToken, SourceKind } from '../detect/quotes/source/source-phrase';
import { isDefinite, SourceBit } from '../detect/quotes/source/source-words';
import { type Document, textOf } from '../text/document';
import { Shape, TokenKind } from '../text/tokens';
import type { Named } from './subjects';

const LONGEST_NAME = 3;
/** Initials for a name have no more letters. */
const LONGEST_INITIALS = 3;
/** The last letter of most plurals. */
const PLURAL = 0x73;
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
  if (isIntroduced(document, firstToken, endToken) || isManOrWoman(document, firstToken, endToken))
    return true;
  // Letters that the article spells out are a body's.
  if (isInitials(document, firstToken, endToken)) return name === textOf(document, firstToken, endToken);
  if (endToken - firstToken > LONGEST_NAME) return false;
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
function isInitials({ tokens, lexicon }: Document, first: number, end: number): boolean {
  const { headFirst } = lexicon.sources;
  if (!headFirst || tokens.end[first] - tokens.start[first] > LONGEST_INITIALS) return false;
  if ((tokens.shape[first] & (Shape.startsUpper | Shape.hasLower)) !== Shape.startsUpper) return false;
  if (lexicon.people.classes.bits[tokens.word[first]] & BODY) return false;
  return end === first + 1 || tokens.kind[first + 1] === TokenKind.punctuation;
}

/** `a spokesman`, `her neighbour`, `the club's manager`: one person not spoken of before, where the head comes last. */
function isIntroduced(document: Document, first: number, end: number): boolean {
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (headFirst || !(bits[tokens.word[first]] & SourceBit.determiner)) return false;
  let owned = !isDefinite(bits[tokens.word[first]]);
  for (let i = first; i < end && !owned; i++) owned = tokens.kind[i] === TokenKind.clitic;
  return owned && isOneHuman(document, { firstToken: first, endToken: end });
}

/** `the man`, `the widow`: a noun that says which, where the head comes last. */
function isManOrWoman(document: Document, firstToken: number, endToken: number): boolean {
  const { tokens, lexicon } = document;
  if (lexicon.sources.headFirst) return false;
  const head = lexicon.sources.bits[tokens.word[headToken(document, firstToken, endToken)]];
  return (head & (SourceBit.male | SourceBit.female)) !== 0 && isOneHuman(document, { firstToken, endToken });
}

/** The head of the phrase is a noun for one person. */
export function isOneHuman(
  document: Document,
  { firstToken, endToken }: Pick<Named, 'firstToken' | 'endToken'>,
): boolean {
  const { tokens, lexicon, text } = document;
  const head = headToken(document, firstToken, endToken);
  if (text.charCodeAt(tokens.end[head] - 1) === PLURAL) return false;
  const named = SourceBit.male | SourceBit.female | SourceBit.epithet | SourceBit.party;
  if (lexicon.sources.bits[tokens.word[head]] & named) return true;
  const { begins, classes } = lexicon.people;
  return (begins[tokens.word[head]] & Begin.head) !== 0 && !(classes.bits[tokens.word[head]] & BODY);
}
