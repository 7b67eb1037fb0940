import { isBulleted } from '../boxes/bulleted-links';
import { isFree, isParagraph, type LayoutDraft, markField, markLitter } from '../draft';
import { isSmallWord } from '../lines/line-features';
import { inkOf, isNameLike, isProse, isTag, isTitle } from '../lines/line-shape';
import { findFrame } from './head-frame';
import { markAbove, markMenuDate } from './head-menu';
import { readHeadPictures } from './head-pictures';
import { nearSignature, readSignatures } from './head-signatures';
import { afterSlogan, markProgrammeAbove } from './slogan';

/** The last letter of the Latin alphabet and its extensions. */
const LAST_LATIN = 0x24f;
const LONGEST_DECK = 50;
const SHORTEST_DECK = 5;
const SHORTEST_SENTENCE = 3;
const LONG_TITLE = 6;
const LONGEST_TITLE = 24;
const MOST_DECKS = 2;
const MOST_SENTENCES = 4;
const MOST_POINTS = 8;
const MOST_TAG_WORDS = 16;

/** Finds headline, deck and author among the lines above the article. Returns the line at which the body begins. */
export function readHead(draft: LayoutDraft): number {
  const frame = findFrame(draft);
  if (frame === null) return 0;
  const { end, signed, firstProse } = frame;
  const headline = afterSlogan(draft, findHeadline(draft, end, signed), end);
  if (headline < 0) {
    readSignatures(draft, -1, firstProse < 0 ? end : Math.min(end, firstProse));
    return firstProse < 0 ? end : Math.min(end, firstProse);
  }
  markField(draft, headline, 'headline', { why: 'first-title' });
  markProgrammeAbove(draft, headline, end);
  markAbove(draft, headline);
  markMenuDate(draft, headline, end);
  readSignatures(draft, headline, end);
  readHeadPictures(draft, headline, frame);
  let decks = 0;
  for (let line = headline + 1; line < end; line++) {
    if (!isFree(draft, line)) continue;
    if (isTagLine(draft, line)) markLitter(draft, line, 'widget', { why: 'tags-under-headline' });
    const sentence = frame.opens && isProse(draft.features, line);
    const most = isBulleted(draft, line) ? MOST_POINTS : sentence ? MOST_SENTENCES : MOST_DECKS;
    const fits = decks < most && isDeckLike(draft, line, line < signed);
    if (fits && (line < signed || sentence || isTitle(draft.features, line))) {
      // After a summary, what stands under the headline said once more goes with the picture there.
      const picture = sentence && decks > 0 && draft.kind[line - 1] === 'duplicate';
      markField(draft, line, picture ? 'caption' : 'deck', { why: 'under-headline' });
      decks++;
    }
  }
  let body = end;
  while (body < draft.document.lines.length && !isParagraph(draft, body)) body++;
  return body < draft.document.lines.length ? body : end;
}

/** Of some length, and no fragment; a sentence above author and time may be short. */
function isDeckLike(draft: LayoutDraft, line: number, aboveSignature: boolean): boolean {
  const { features } = draft;
  const ink = inkOf(features, line);
  const least = aboveSignature && isProse(features, line) ? SHORTEST_SENTENCE : SHORTEST_DECK;
  return ink >= least && ink <= LONGEST_DECK && !isSmallWord(draft.document, features.firstInk[line]);
}

/** Two words or more, all of them small, and no signs: tags run together. A script without capitals has no small letters. */
function isTagLine({ document: { lines, tokens }, features: f }: LayoutDraft, line: number): boolean {
  if (tokens.code[lines.firstToken[line]] > LAST_LATIN) return false;
  const words = f.words[line];
  const only = lines.endToken[line] - lines.firstToken[line] === words;
  return words >= 2 && words <= MOST_TAG_WORDS && f.small[line] === words && only;
}

/**
 * The first line of some length that reads like a title, above the body; failing that the first short one, or one
 * that might be a name where the author is told elsewhere; or a short sentence above author and time.
 */
function findHeadline(draft: LayoutDraft, end: number, signed: number): number {
  const { features } = draft;
  let short = -1;
  let name = -1;
  let long = -1;
  let sentence = -1;
  let first = -1;
  let author = false;
  for (let line = 0; line < end; line++) {
    if (draft.field[line] === 'headline') return line;
    if (draft.field[line] === 'byline') author = true;
    if (!isFree(draft, line) || opensWithDash(draft, line)) continue;
    const ink = inkOf(features, line);
    if (isTitle(features, line)) {
      const named = isNameLike(features, line) && nearSignature(draft, line);
      if (ink >= LONG_TITLE) return line;
      if (named && long < 0) long = line;
      if (short < 0 && !named) short = line;
    }
    // Three words that open the file, as short as a name, and nothing else above the text.
    if (line === 0 && ink === 3 && features.words[line] === 3 && isTag(features, line)) first = line;
    if (name < 0 && ink >= 3 && isNameLike(features, line) && line < signed) name = line;
    if (sentence < 0 && isProse(features, line) && line < signed && ink >= 4 && ink <= LONGEST_TITLE)
      sentence = line;
  }
  if (short >= 0) return short;
  if (author && name >= 0) return name;
  // Four words or more may be a name, but hardly any page begins with one.
  if (long >= 0) return long;
  return sentence >= 0 ? sentence : first;
}

/** `— Name Name, in a speech`: whose words stand above. */
function opensWithDash(draft: LayoutDraft, line: number): boolean {
  const code = draft.document.tokens.code[draft.document.lines.firstToken[line]];
  return code === 0x2014 || code === 0x2013;
}
