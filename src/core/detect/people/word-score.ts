import { Shape } from '../../text/tokens';
import { Mark } from './capitals';
import { type NameReader, NO_NAME } from './name-reader';
import { Class } from './people-words';
import { bracketedIn, personIn, placeIn } from './sightings';
import {
  doubleName,
  isArticled,
  isChineseGiven,
  isChinesePronoun,
  isChineseSyllable,
  isCompound,
  isNoun,
  isPrefixed,
  isSurnameLike,
} from './word-build';

/** How much token `i` looks like a word of a name. */
export function scoreOfWord(reader: NameReader, i: number): number {
  const { tokens, capitals } = reader;
  const mark = capitals.mark[i];
  const classes = reader.classOf(i);
  const short = reader.isAllCaps(i) && tokens.end[i] - tokens.start[i] <= 3;
  const named = short ? 0 : classes & (Class.given | Class.surname);
  if ((mark & Mark.capital) === 0 || tokens.shape[i] & Shape.hasDigit) return -8;
  if (mark & Mark.country) return isGivenBeforeSurname(reader, i) ? 3 : -8;
  if (mark & Mark.organisation) return -6;
  if (reader.isInitial(i)) return 1;
  if (classes & Class.suffix) return 0;
  // `Ben Stone`: a particle that is a given name, where no other word of a name goes before.
  if (
    classes & Class.capitalParticle &&
    classes & Class.given &&
    !reader.isCapital(i - 1) &&
    reader.isCapital(i + 1)
  )
    return 3;
  if (classes & Class.capitalParticle && (mark & Mark.place) === 0 && !reader.isAllCaps(i))
    // `St. Albans` is a place, but `Ann St. John`.
    return classes & Class.placeHead && !reader.isCapital(i - 1) ? -6 : 1;
  if (isPlainSurname(reader, i)) return 0;
  if (classes & Class.common && (isChineseSyllable(reader, i) || isChinesePronoun(reader, i))) return 2;
  if (classes & NO_NAME) return named ? (hasNamedNeighbour(reader, i) ? 2 : -1) : -6;
  const seen = capitals.seenAt(i);
  if (bracketedIn(seen) && !named) return -5;
  const places = placeIn(seen);
  const people = personIn(seen);
  if (mark & Mark.place && followsGiven(reader, i)) return classes & Class.surname ? 1 : 0;
  if (mark & Mark.place && classes & Class.surname && places === 0) return 0;
  // `West Virginia`: a given name, but the second word of a place.
  const inside =
    i > 0 && (capitals.mark[i - 1] & (Mark.place | Mark.capital)) === (Mark.place | Mark.capital);
  if (mark & Mark.place) return classes & Class.given && people >= places && !inside ? 1 : -4;
  if (classes & Class.state || classes & Class.private) return named ? 0 : -5;
  const worth = people > places ? 1 : places > people ? -2 : 0;
  if (tokens.shape[i] & Shape.hasHyphen) {
    const names = doubleName(reader, i);
    if (names > 0) return names + worth;
    if (isCompound(reader, i)) return -5;
  }
  if (named & Class.given) return 3 + worth;
  // `Desa Kubu Utama`: a surname that is a word of titles says less where words follow what they tell more of.
  if (named & Class.surname) return worth + (reader.lexicon.headFirst && classes & Class.titleWord ? 1 : 2);
  if (reader.isAllCaps(i)) {
    if (classes & Class.initials && reader.isCapital(reader.isAbbreviationStop(i + 1) ? i + 2 : i + 1))
      return 1;
    // `ST Burhan`: initials without stops before a name.
    if (
      tokens.end[i] - tokens.start[i] === 2 &&
      reader.isCapital(i + 1) &&
      (reader.classOf(i + 1) & (Class.given | Class.surname) || (classes === 0 && isNoWord(reader, i + 1)))
    )
      return 1;
    return tokens.end[i] - tokens.start[i] <= 3 ? -2 : -4;
  }
  if (capitals.heads[i] !== 0) return -4;
  if (tokens.word[i] === 0 && isChineseGiven(reader, i)) return 3 + worth;
  if (tokens.word[i] !== 0) return capitals.seenLower(i) ? -4 : -1;
  if (isNoun(reader, i)) return -3;
  if (isSurnameLike(reader, i)) return (capitals.seenLower(i) ? 0 : 2) + worth;
  if (tokens.shape[i] & Shape.upperInside && !isPrefixed(reader, i) && !isJoined(reader, i)) return -2;
  return (capitals.seenLower(i) ? -1 : 1) + worth;
}

/**
 * `Oyvar Ketkin-Vold`, `Budi Karvo Al-Tamir`: a hyphened word behind another of a name. Where people have no double
 * names a hyphen joins two people (`Budi-Ani`) unless an article of names stands before it.
 */
function isJoined(reader: NameReader, i: number): boolean {
  if ((reader.tokens.shape[i] & Shape.hasHyphen) === 0 || !reader.isCapital(i - 1)) return false;
  if (reader.classOf(i - 1) & (NO_NAME | Class.private | Class.state)) return false;
  return !reader.lexicon.headFirst || isArticled(reader, i);
}

/** An unknown word that is not written in capitals and stands nowhere in small letters. */
function isNoWord(reader: NameReader, i: number): boolean {
  return reader.tokens.word[i] === 0 && !reader.isAllCaps(i) && !reader.capitals.seenLower(i);
}

/** Whether a plain name stands beside token `i`, which is a name and a common word (`Bill Clinton`). */
function hasNamedNeighbour(reader: NameReader, i: number): boolean {
  const { tokens } = reader;
  // `spokesperson Bill Line`, `Sen. Bill Line`: after the head of a title, where heads come last, a name is at hand.
  const head = i > 1 && reader.isAbbreviationStop(i - 1) ? i - 2 : i - 1;
  if (!reader.lexicon.headFirst && head >= 0 && reader.capitals.heads[head] !== 0)
    if (reader.isCapital(i + 1) && (reader.classOf(i + 1) & NO_NAME) === 0) return true;
  for (const k of [i - 1, i + 1]) {
    if (k < 0 || k >= tokens.length || !reader.isCapital(k)) continue;
    const classes = reader.classOf(k);
    if (classes & (Class.given | Class.surname) && (classes & NO_NAME) === 0) return true;
  }
  return false;
}

/** `Suhardi Duka`: a common noun with a capital right after a given name, where no name goes on after it. */
export function isPlainSurname(reader: NameReader, i: number): boolean {
  const other = NO_NAME | Class.state | Class.private | Class.credit | Class.surname | Class.given;
  if ((reader.classOf(i) & other) !== Class.plain || !followsGiven(reader, i) || reader.isCapital(i + 1))
    return false;
  return reader.capitals.heads[i] === 0 && !reader.isAllCaps(i);
}

/** `Juliari Batubara`: a place's name right after a given name is a surname. */
function followsGiven(reader: NameReader, i: number): boolean {
  return (
    i > 0 &&
    reader.isCapital(i - 1) &&
    (reader.classOf(i - 1) & Class.given) !== 0 &&
    (reader.classOf(i - 1) & NO_NAME) === 0 &&
    (reader.capitals.mark[i - 1] & (Mark.place | Mark.organisation)) === 0
  );
}

/** `Jordan Robertson`: a country's name that is a given name too, right before a surname that is nothing else. */
export function isGivenBeforeSurname(reader: NameReader, i: number): boolean {
  if ((reader.classOf(i) & (Class.given | NO_NAME)) !== Class.given || !reader.isCapital(i + 1)) return false;
  const next = reader.classOf(i + 1);
  const plain = (next & (Class.surname | NO_NAME | Class.state | Class.private)) === Class.surname;
  return plain && reader.capitals.heads[i + 1] === 0 && (reader.capitals.mark[i + 1] & Mark.place) === 0;
}
