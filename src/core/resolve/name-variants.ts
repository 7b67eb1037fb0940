import { distance } from 'fastest-levenshtein';

/** A shortened word keeps at least so many letters. */
const SHORTEST = 3;
/** A word of a name must have so many letters for a misspelling to be told from another name. */
const LONG_ENOUGH = 5;
/** And so many where it stands alone. */
const LONE = 7;

/**
 * Whether `name` may be another form of `known` (words in lower case): every word is the same, a beginning of it
 * (`Sastro` for `Sastrowardoyo`), its letters in order from the same first one (`Tom` for `Thomas`), or one
 * letter off (`Yanuari` for `Yanuar`); and where there are several words, one at least is the same.
 */
export function isVariant(name: readonly string[], known: readonly string[]): boolean {
  if (name.length === 0 || name.length > known.length) return false;
  if (name.length === 1)
    return known.some(
      (word) =>
        (known.length > 1 && (isBeginning(name[0], word) || isEnding(name[0], word))) ||
        isMisspelled(name[0], word, LONE),
    );
  let at = 0;
  let same = 0;
  for (const word of name) {
    while (at < known.length && !isForm(word, known[at])) at++;
    if (at === known.length) return false;
    if (word === known[at]) same++;
    at++;
  }
  return same > 0;
}

function isForm(word: string, known: string): boolean {
  return word === known || isBeginning(word, known) || isShortened(word, known) || isMisspelled(word, known);
}

function isBeginning(word: string, known: string): boolean {
  return word.length > SHORTEST && known.length > word.length + 1 && known.startsWith(word);
}

/** `Wati` for `Sulastriwati`: pet names are made from endings too. */
function isEnding(word: string, known: string): boolean {
  return word.length > SHORTEST && known.length > word.length + 1 && known.endsWith(word);
}

function isShortened(word: string, known: string): boolean {
  if (word.length < SHORTEST || word.length >= known.length || word[0] !== known[0]) return false;
  let at = 0;
  for (const letter of known) if (letter === word[at]) at++;
  return at === word.length;
}

function isMisspelled(word: string, known: string, least = LONG_ENOUGH): boolean {
  return word.length >= least && known.length >= least && distance(word, known) === 1;
}
