import { TokenKind } from '../../text/tokens';
import type { Candidate } from './candidate';
import type { NameReader } from './name-reader';
import { Class } from './people-words';
import { CLOSE, COLON, COMMA, OPEN } from './punctuation';

/** What a sign is worth beside a name of several words, and beside a lone one. */
const FULL = 3;
const LONE = 2;
/** So far before a word such as `yakni` stands who is listed behind it. */
const REACH = 10;

/**
 * What only people have beside their names, whatever their words: a verb or a noun of kin before them (`dipimpin Budi
 * Karvo`, `istrinya, Ani Karvo`), a plural with what opens its list (`actors such as Ann Karvo`), a place in a
 * picture behind them (`Ann Karvo (left)`), a letter with its stop between them (`Ann K. Karvo`). `before` is the
 * token before the name in its sentence, or -1; `words` is how many words the name has.
 */
export function weighSigns(reader: NameReader, candidate: Candidate, before: number, words: number): number {
  const { first, end, clues } = candidate;
  const worth = words > 1 ? FULL : LONE;
  let sum = 0;
  const cue = before < 0 || isMade(reader, end) ? -1 : cueBefore(reader, before);
  if (cue >= 0) {
    clues.push({ why: 'person', first: cue, end: cue + 1 });
    // `seorang pria bernama Karvo`
    sum += cue > 0 && reader.capitals.heads[cue - 1] !== 0 ? FULL : worth;
  }
  if (isPlacedInPicture(reader, end) || (before > 0 && isFirstInPicture(reader, before))) {
    clues.push({ why: 'picture', first: end, end: end + 2 });
    sum += FULL;
  }
  if (hasMiddleInitial(reader, first, end)) sum += FULL;
  return sum;
}

/** `Karvo yang diperankan Budi`: somebody's part in a film, or what somebody leads. */
function isMade(reader: NameReader, end: number): boolean {
  const { lexicon, tokens } = reader;
  return (reader.classOf(end) & Class.relative) !== 0 && lexicon.beforePeople.has(tokens.word[end + 1]);
}

/** The word before a name that only people's names follow, or -1. */
function cueBefore(reader: NameReader, before: number): number {
  const { tokens, lexicon } = reader;
  const at = tokens.code[before] === COMMA ? before - 1 : before;
  if (at < 0 || tokens.kind[at] !== TokenKind.word) return -1;
  if (lexicon.beforePeople.has(tokens.word[at])) return at;
  if (at < before || reader.isCapital(at)) return -1;
  // `the likes of Ann Karvo`
  if (lexicon.ofBody.has(tokens.word[at]) && at > 0 && lexicon.beforePeopleOf.has(tokens.word[at - 1]))
    return at - 1;
  return lexicon.listOpeners.has(tokens.word[at]) ? listedKind(reader, at) : -1;
}

/** The noun for people whose names the word at `opener` leads to (`two |suspects|, namely …`), or -1. */
function listedKind(reader: NameReader, opener: number): number {
  const { tokens, lexicon, capitals, document } = reader;
  const floor = Math.max(document.sentences.firstToken[document.sentences.ofToken[opener]], opener - REACH);
  for (let i = opener - 1; i >= floor; i--) {
    if (capitals.heads[i] !== 0 || reader.classOf(i) & Class.pluralHead) return i;
    // Where heads come last the noun stands right before the opener (`media figures such as`).
    if (!lexicon.headFirst && i < opener - 2) return -1;
    if (tokens.kind[i] === TokenKind.mark) return -1;
  }
  return -1;
}

/** `Ann Karvo (left)`, `Ann Karvo (kiri) dan …`, `Ann Karvo, left, …`: where somebody stands in a picture. */
function isPlacedInPicture({ tokens, lexicon }: NameReader, end: number): boolean {
  if (end + 2 >= tokens.length || !lexicon.pictureSides.has(tokens.word[end + 1])) return false;
  const after = tokens.code[end + 2];
  if (tokens.code[end] === OPEN) return after === CLOSE || after === COMMA;
  return tokens.code[end] === COMMA && (after === COMMA || after === CLOSE);
}

/** `(Dari kiri ke kanan) Budi Karvo, …`, `From left: Ann Karvo, …` */
function isFirstInPicture({ tokens, lexicon }: NameReader, before: number): boolean {
  const code = tokens.code[before];
  return (code === COLON || code === CLOSE) && lexicon.pictureSides.has(tokens.word[before - 1]);
}

/** A letter with its stop between two words of the name. */
function hasMiddleInitial(reader: NameReader, first: number, end: number): boolean {
  for (let i = first + 1; i + 2 < end; i++)
    if (reader.isInitial(i) && reader.isAbbreviationStop(i + 1) && !reader.isInitial(first)) return true;
  return false;
}
