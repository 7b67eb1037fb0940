import { QUESTION } from '../../text/punctuation';
import { type NameReader, NO_NAME } from './name-reader';
import { Class } from './people-words';

/** A company before a name has so many words at least: one may be a first name that nobody knows. */
const FEWEST = 2;

/** Whether the word at `i` opens a sentence before a name and is no part of it (`Will Bell come?`, `Dijelaskan Budi, …`). */
export function isOpener(reader: NameReader, i: number): boolean {
  const { capitals, lexicon, tokens, document } = reader;
  if (!reader.isCapital(i + 1) || !capitals.opens(i)) return false;
  if (lexicon.questionWords.has(tokens.word[i])) {
    const end = document.sentences.endToken[document.sentences.ofToken[i]];
    return tokens.code[end - 1] === QUESTION || tokens.code[end - 2] === QUESTION;
  }
  // `Dijelaskan Budi, …`, `Hadir Budi`, `Istrinya Ani Karvo`
  const classes = reader.classOf(i);
  const opening = Class.cueBefore | (lexicon.headFirst ? Class.act | Class.titleEnder : 0);
  if ((classes & opening) === 0 && !lexicon.beforePeople.has(tokens.word[i])) return false;
  return (classes & (Class.given | Class.surname)) === 0;
}

/**
 * The first name in the capitalised words from `first` to `end` where words that nobody is called stand before it
 * (`Karvo Motion Ann Bell`), in a language that says a company first and whom it has sent next; else `first`.
 */
export function afterCompany(reader: NameReader, first: number, end: number): number {
  if (reader.lexicon.headFirst || end - first < FEWEST + 2) return first;
  const plain = Class.given | NO_NAME | Class.place;
  for (let i = first; i < end - 1; i++) {
    if (!reader.isCapital(i) || reader.isInitial(i)) return first;
    const classes = reader.classOf(i);
    if ((classes & plain) === Class.given) return i >= first + FEWEST ? i : first;
    if (classes & (Class.given | Class.surname | Class.capitalParticle)) return first;
  }
  return first;
}

/** `Komisaris PT Karvo Tam`: unknown words right behind a word that only companies begin with. */
export function isCompany(reader: NameReader, first: number, end: number): boolean {
  const both = Class.private | Class.organisation;
  if (
    !reader.lexicon.headFirst ||
    (reader.classOf(first - 1) & both) !== both ||
    !reader.isAllCaps(first - 1)
  )
    return false;
  const { lexicon, tokens } = reader;
  for (let i = first; i < end; i++) {
    const named = (reader.classOf(i) & (Class.given | Class.surname)) !== 0;
    if (named && !(i === end - 1 && i > first && lexicon.companyEnds.has(tokens.word[i]))) return false;
  }
  return true;
}
