import { folded, kinds, UPPER_CASE } from '../../text/characters';
import { findWord, HASH_SEED, hashStep } from '../../text/vocabulary';
import { type NameReader, NO_NAME } from './name-reader';
import { Begin, Class } from './people-words';

/** Shorter words may be names whatever they begin and end with. */
const LONG_WORD = 8;
const SHORTEST_VERB = 6;
const HYPHEN = 0x2d;
const NAME_BEGINNINGS = ['Mc', 'Mac', 'De', 'Di', 'La', 'Le', 'Van', 'Fitz', 'O', 'D', 'St', 'Al', 'El'];

/** `RI-Afsel`, `Bawaslu-nya`, `Ari-Budi`: a word of two that is no one's name. */
export function isCompound(reader: NameReader, i: number): boolean {
  const { text } = reader.document;
  const start = reader.tokens.start[i];
  const end = reader.tokens.end[i];
  let hyphen = start;
  while (hyphen < end && folded[text.charCodeAt(hyphen)] !== HYPHEN) hyphen++;
  const known = reader.bits[findWord(hashOf(text, start, hyphen))];
  // `Al-Amri`: the article of a name, whatever else it stands for.
  const first = known & (Class.particle | Class.capitalParticle) ? 0 : known;
  // `Moon Jae-in`: the second part of a name may be any short word.
  const syllable =
    hyphen - start <= 5 && reader.isCapital(i - 1) && (kinds[text.charCodeAt(hyphen + 1)] & UPPER_CASE) === 0;
  const second = syllable ? 0 : reader.bits[findWord(hashOf(text, hyphen + 1, end))];
  if ((first | second) & (NO_NAME | Class.state | Class.place | Class.common)) return true;
  const pair =
    hyphen - start > 3 && end - hyphen > 4 && (kinds[text.charCodeAt(hyphen + 1)] & UPPER_CASE) !== 0;
  return pair && !reader.isCapital(i - 1) && !reader.isCapital(i + 1);
}

/** Whether the lower-case word at `i`, which nothing is known of here, is built as verbs are. */
export function isVerb(reader: NameReader, i: number): boolean {
  const { tokens } = reader;
  if (reader.classOf(i) !== 0 || reader.lexicon.begins[tokens.word[i]] & Begin.head) return false;
  if (tokens.end[i] - tokens.start[i] < SHORTEST_VERB) return false;
  return reader.lexicon.verbBeginnings.some((beginning) =>
    reader.document.text.startsWith(beginning, tokens.start[i]),
  );
}

/** `McCain`, `DeVos`: a capital inside a name follows a short beginning; `WeWork` is no name. */
export function isPrefixed(reader: NameReader, i: number): boolean {
  const { text } = reader.document;
  const start = reader.tokens.start[i];
  return NAME_BEGINNINGS.some((beginning) => {
    const inside = start + beginning.length;
    return (kinds[text.charCodeAt(inside)] & UPPER_CASE) !== 0 && text.startsWith(beginning, start);
  });
}

/** Whether a long word is built as nouns are. */
export function isNoun(reader: NameReader, i: number): boolean {
  const start = reader.tokens.start[i];
  const end = reader.tokens.end[i];
  if (end - start < LONG_WORD) return false;
  const { text } = reader.document;
  for (const [beginning, ending] of reader.lexicon.nounAffixes)
    if (text.startsWith(ending, end - ending.length) && isFoldedAt(text, start, beginning)) return true;
  return false;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let k = start; k < end; k++) hash = hashStep(hash, folded[text.charCodeAt(k)]);
  return hash;
}

/** Whether `beginning` (lower case) stands at `start` of `text`, whatever its case. */
function isFoldedAt(text: string, start: number, beginning: string): boolean {
  for (let k = 0; k < beginning.length; k++)
    if ((text.charCodeAt(start + k) | 0x20) !== beginning.charCodeAt(k)) return false;
  return true;
}
