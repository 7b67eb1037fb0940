import { chineseSurnames, isPinyin } from '../../names/pinyin';
import { endsAsSurname } from '../../names/surname-endings';
import { folded, kinds, UPPER_CASE } from '../../text/characters';
import { APOSTROPHE, HYPHEN } from '../../text/punctuation';
import { Shape } from '../../text/tokens';
import { findWord, HASH_SEED, hashStep } from '../../text/vocabulary';
import { WordSet } from '../../text/word-set';
import { Mark } from './capitals';
import { type NameReader, NO_NAME } from './name-reader';
import { Begin, Class } from './people-words';

/** Shorter words may be names whatever they begin and end with. */
const LONG_WORD = 8;
const SHORTEST_VERB = 6;
const NAME_BEGINNINGS = ['Mc', 'Mac', 'De', 'Di', 'La', 'Le', 'Van', 'Fitz', 'O', 'D', 'St', 'Al', 'El'];

/** The classes of the two parts of the hyphened word at `i`. */
export function partsOf(reader: NameReader, i: number): { hyphen: number; first: number; second: number } {
  const { text } = reader.document;
  const start = reader.tokens.start[i];
  const end = reader.tokens.end[i];
  let hyphen = start;
  while (hyphen < end && folded[text.charCodeAt(hyphen)] !== HYPHEN) hyphen++;
  const first = reader.bits[findWord(hashOf(text, start, hyphen))];
  const second = reader.bits[findWord(hashOf(text, hyphen + 1, end))];
  return { hyphen, first, second };
}

/** `Oyvar Bell-Stone`, `Eva-Ann Bell`: how much a hyphened word beside another word of a name looks like two names. */
export function doubleName(reader: NameReader, i: number): number {
  const names = Class.given | Class.surname;
  const isBeside = (k: number, mask: number) =>
    reader.isCapital(k) && reader.capitals.heads[k] === 0 && (reader.classOf(k) & (mask | NO_NAME)) === mask;
  const { first, second } = partsOf(reader, i);
  // `Ann Stewart-Hall`, `Ann Oyvar-Bell`: behind a given name even a part that is a body's word or unknown.
  const either = first | second;
  if (either & Class.surname && !(second & Class.given) && isBeside(i - 1, Class.given))
    if (
      !(either & (Class.state | Class.country)) &&
      (first & second & Class.surname || first === 0 || second === 0)
    )
      return 2;
  if (first === 0 && second === 0 && isBeside(i - 1, Class.given)) return 1;
  // `Presiden Budi-Bella`: two of one name each, where no other name stands beside them.
  const given = (first | second) & Class.given;
  // `Eva-Ann Bell`, `Eva-Ann Larsson`
  const known =
    isBeside(i - 1, Class.given) ||
    isBeside(i + 1, Class.surname) ||
    (reader.isCapital(i + 1) && isSurnameLike(reader, i + 1));
  if (given ? !known : !isBeside(i - 1, 0) && !known) return 0;
  if ((first & names) === 0 || (second & names) === 0) return 0;
  if ((first | second) & (Class.organisation | Class.state | Class.country)) return 0;
  return first & second & Class.given ? 3 : 2;
}

/** `RI-Afsel`, `Bawaslu-nya`, `Ari-Budi`: a word of two that is no one's name. */
export function isCompound(reader: NameReader, i: number): boolean {
  const { text } = reader.document;
  const start = reader.tokens.start[i];
  const end = reader.tokens.end[i];
  const parts = partsOf(reader, i);
  const { hyphen } = parts;
  // `Al-Amri`: the article of a name, whatever else it stands for.
  const first = parts.first & (Class.particle | Class.capitalParticle) ? 0 : parts.first;
  // `Moon Jae-in`: the second part of a name may be any short word.
  const syllable =
    hyphen - start <= 5 && reader.isCapital(i - 1) && (kinds[text.charCodeAt(hyphen + 1)] & UPPER_CASE) === 0;
  const second = syllable ? 0 : parts.second;
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

/** Whether the word at `i`, which no list knows and which follows another with a capital, is built as a family name is. */
export function isSurnameLike(reader: NameReader, i: number): boolean {
  const { tokens } = reader;
  if (tokens.word[i] !== 0 || !reader.isCapital(i - 1) || tokens.shape[i] & Shape.hasHyphen) return false;
  return endsAsSurname(reader.document.text, tokens.start[i], tokens.end[i]) || isIrish(reader, i);
}

const familyNames = new WordSet(chineseSurnames);
const pronouns = new WordSet(['he']);

/** `Deng Xiaofeng`: whether the word at `i` is spelled as Chinese ones are, behind a Chinese family name. */
export function isChineseGiven({ tokens, document }: NameReader, i: number): boolean {
  if (i === 0 || tokens.end[i - 1] + 1 !== tokens.start[i]) return false;
  if (!familyNames.has(tokens.word[i - 1]) && !pronouns.has(tokens.word[i - 1])) return false;
  return isPinyin(document.text, tokens.start[i], tokens.end[i]);
}

/** `He`, which is a family name only before a given one. */
export function isPronoun({ tokens }: NameReader, i: number): boolean {
  return pronouns.has(tokens.word[i]);
}

/** `|He| Jianguo`: a pronoun is a family name before a word with a capital that is spelled as Chinese names are. */
export function isChinesePronoun(reader: NameReader, i: number): boolean {
  if (!isPronoun(reader, i) || !reader.isCapital(i + 1) || reader.isAllCaps(i)) return false;
  if (reader.classOf(i + 1) & NO_NAME || reader.capitals.mark[i] & Mark.titleCase) return false;
  return isChineseGiven(reader, i + 1);
}

/** `Liu He`: a common word with a capital inside a sentence, spelled as Chinese names are, right behind a Chinese family name. */
export function isChineseSyllable(reader: NameReader, i: number): boolean {
  if (i < 2 || !familyNames.has(reader.tokens.word[i - 1]) || !reader.isCapital(i - 1)) return false;
  return !reader.isCapital(i + 1) && !reader.isAllCaps(i) && isChineseGiven(reader, i);
}

/** `McCain`, `O'Casey`. */
function isIrish({ document, tokens }: NameReader, i: number): boolean {
  const { text } = document;
  const start = tokens.start[i];
  const beginning = text.startsWith('Mc', start) || folded[text.charCodeAt(start + 1)] === APOSTROPHE;
  const first = text.charCodeAt(start);
  if (!beginning || (first !== 0x4d && first !== 0x4f)) return false;
  return (kinds[text.charCodeAt(start + 2)] & UPPER_CASE) !== 0 && tokens.end[i] - start > 4;
}

/** `Al-Karvi`: a short beginning of names and a hyphen. */
export function isArticled(reader: NameReader, i: number): boolean {
  const { hyphen, first } = partsOf(reader, i);
  return (first & Class.capitalParticle) !== 0 && hyphen - reader.tokens.start[i] <= 3;
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
export function isFoldedAt(text: string, start: number, beginning: string): boolean {
  for (let k = 0; k < beginning.length; k++)
    if ((text.charCodeAt(start + k) | 0x20) !== beginning.charCodeAt(k)) return false;
  return true;
}
