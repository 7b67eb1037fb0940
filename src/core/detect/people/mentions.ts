import type { Persons } from '../../resolve/persons';
import { Shape } from '../../text/tokens';
import { SourceBit } from '../quotes/source/source-words';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import type { Mention } from './people';
import { Class } from './people-words';
import { isPronoun } from './word-build';

/**
 * Every place that names one of `persons`, in text order: those read as names, and single words of names. Fills
 * `mentionAt`, -1 for each token before, with the index of the mention that holds a token.
 */
export function findMentions(reader: NameReader, persons: Persons, mentionAt: Int32Array): Mention[] {
  const mentions: Mention[] = [];
  const put = (mention: Mention): void => {
    const { firstToken, endToken } = mention;
    for (let i = firstToken; i < endToken; i++) if (mentionAt[i] >= 0) return;
    for (let i = firstToken; i < endToken; i++) mentionAt[i] = mentions.length;
    mentions.push(mention);
  };
  persons.records.forEach((record, person) => {
    for (const { first, end, phraseFirst, phraseEnd } of record.candidates)
      put({ firstToken: first, endToken: end, phraseFirst, phraseEnd, person });
    for (const { first, end } of record.aliases)
      put({ firstToken: first, endToken: end, phraseFirst: first, phraseEnd: end, person });
  });
  const { tokens, capitals } = reader;
  let next = 0;
  const { starts, startCount } = capitals;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    if (i < next || mentionAt[i] >= 0 || !isKnown(reader, persons, i)) continue;
    let end = i + 1;
    const limit = Math.min(tokens.length, i + 8);
    while (end < limit && mentionAt[end] < 0 && isGlued(reader, end) && isKnown(reader, persons, end)) end++;
    let person = persons.find(persons.wordsOf(i, end));
    while (person < 0 && end > i + 1) person = persons.find(persons.wordsOf(i, --end));
    next = end;
    if (person >= 0 && standsAlone(reader, i, end) && !(end === i + 1 && isPronoun(reader, i)))
      put({ firstToken: i, endToken: end, phraseFirst: i, phraseEnd: end, person });
  }
  return inTextOrder(mentions, reader, mentionAt);
}

/** Every mention begins at one of the `starts`, which are in text order: cheaper than sorting. */
function inTextOrder(found: readonly Mention[], reader: NameReader, mentionAt: Int32Array): Mention[] {
  const { starts, startCount } = reader.capitals;
  const mentions: Mention[] = [];
  for (let k = 0; k < startCount && mentions.length < found.length; k++) {
    const index = mentionAt[starts[k]];
    if (index < 0 || found[index].firstToken !== starts[k]) continue;
    for (let i = found[index].firstToken; i < found[index].endToken; i++) mentionAt[i] = mentions.length;
    mentions.push(found[index]);
  }
  return mentions;
}

/** The same place as a mention of `person`; every mention has its properties in the order given above. */
export function mentionOf(
  { firstToken, endToken, phraseFirst, phraseEnd }: Mention,
  person: number,
): Mention {
  return { firstToken, endToken, phraseFirst, phraseEnd, person };
}

function isKnown(reader: NameReader, persons: Persons, i: number): boolean {
  if (!reader.isCapital(i)) return false;
  if ((reader.tokens.shape[i] & Shape.hasHyphen) === 0) return persons.knows(reader.tokens.hash[i]);
  return persons.wordsOf(i, i + 1).some((word) => persons.knows(word));
}

function isGlued(reader: NameReader, i: number): boolean {
  return reader.document.sentences.ofToken[i] === reader.document.sentences.ofToken[i - 1];
}

/** Whether the words from `first` to `end` are no part of another name, of an organisation or a place. */
function standsAlone(reader: NameReader, first: number, end: number): boolean {
  const { tokens, capitals } = reader;
  // `Mr. He Lian left. |He| said …`
  const { bits } = reader.document.lexicon.sources;
  if (end - first === 1 && bits[tokens.word[first]] & SourceBit.pronoun) return false;
  if (capitals.mark[first] & (Mark.organisation | Mark.country)) return false;
  const titleCase = (capitals.mark[first] & Mark.titleCase) !== 0;
  if (first > 0 && isGlued(reader, first)) {
    const classes = reader.classOf(first - 1);
    if (
      classes & Class.placeHead ||
      (reader.isCapital(first - 1) && classes & Class.organisation && !titleCase)
    )
      return false;
    if (classes & Class.placePreposition && capitals.mark[first] & Mark.place) return false;
    if (!titleCase && reader.isCapital(first - 1) && reader.continues(first - 1)) return false;
  }
  if (end < tokens.length && isGlued(reader, end) && reader.isCapital(end)) {
    const classes = reader.classOf(end);
    if (classes & Class.organisation && !titleCase) return false;
    if (!titleCase && reader.continues(end)) return false;
  }
  return true;
}
