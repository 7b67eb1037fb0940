import { distance } from 'fastest-levenshtein';

/** A shortened word keeps at least so many letters. */
const SHORTEST = 3;
/** A word of a name must have so many letters for a misspelling to be told from another name. */
const LONG_ENOUGH = 5;
/** And so many where it stands alone. */
const LONE = 7;

/**
 * Whether `name` may be another form of `known` (words in lower case): every word is the same, a beginning of it
 * (`Sastro` for `Sastrowardoyo`), its letters in order from the same first one (`Tom` for `Thomas`), one letter
 * off (`Yanuari` for `Yanuar`) or spelled as of old (`Soetedjo`); and where there are several words, one at least
 * is the same. A lone word may blend the beginnings of two (`Hendwi` for `Hendra Wijaya`).
 */
export function isVariant(name: readonly string[], known: readonly string[]): boolean {
  if (name.length === 1)
    return (
      known.some(
        (word) =>
          (known.length > 1 && (isBeginning(name[0], word) || isEnding(name[0], word))) ||
          isMisspelled(name[0], word, LONE) ||
          isSpelledOfOld(name[0], word),
      ) || isBlend(name[0], known)
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
  return (
    word === known || isShortened(word, known) || isMisspelled(word, known) || isSpelledOfOld(word, known)
  );
}

function isBeginning(word: string, known: string): boolean {
  return word.length > SHORTEST && known.length > word.length + 1 && known.startsWith(word);
}

/** `Wati` for `Sulastriwati`: pet names are made from endings too. */
function isEnding(word: string, known: string): boolean {
  return word.length > SHORTEST && known.length > word.length + 1 && known.endsWith(word);
}

function isShortened(word: string, known: string): boolean {
  if (word.length < SHORTEST || word[0] !== known[0]) return false;
  let at = 0;
  for (const letter of known) if (letter === word[at]) at++;
  return at === word.length;
}

function isMisspelled(word: string, known: string, least = LONG_ENOUGH): boolean {
  if (word.length < least || known.length < least || Math.abs(word.length - known.length) > 1) return false;
  return distance(word, known) === 1 || isSwapped(word, known);
}

/** `Abdlulah` for `Abdullah`: two letters that stand side by side have changed places. */
function isSwapped(word: string, known: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  return (
    word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}

/** The spelling of Malay and Indonesian before 1947 and 1972, which names keep: `oe`, `dj`, `tj`, `sj`, `nj`. */
function isSpelledOfOld(word: string, known: string): boolean {
  return ofToday(word) === ofToday(known);
}

const OLD: readonly (readonly [old: string, today: string])[] = [
  ['oe', 'u'],
  ['dj', 'j'],
  ['tj', 'c'],
  ['sj', 'sy'],
  ['nj', 'ny'],
];

function ofToday(word: string): string {
  let today = word;
  for (const [old, letters] of OLD) if (today.includes(old)) today = today.replaceAll(old, letters);
  return today;
}

/** `Hendwi` for `Hendra Wijaya`: the beginnings of two words of a name, the first from its first word. */
function isBlend(word: string, known: readonly string[]): boolean {
  let cut = 0;
  while (cut < word.length && word[cut] === known[0][cut]) cut++;
  for (; cut > 1; cut--) {
    const rest = word.slice(cut);
    if (rest.length < 2) continue;
    for (let i = 1; i < known.length; i++) if (known[i].startsWith(rest)) return true;
  }
  return false;
}
