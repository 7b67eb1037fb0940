import { COMMA } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import type { Candidate } from './candidate';
import type { NameReader } from './name-reader';
import { Class } from './people-words';

/** What a sign is worth beside a name of several words, and beside a lone one. */
const FULL = 3;
const LONE = 2;
/** So far before a word such as `yakni` stands who is listed behind it. */
const REACH = 10;

/**
 * What only people have beside their names, whatever their words: a verb or a noun of kin before them (`dipimpin Budi
 * Karvo`, `istrinya, Ani Karvo`), a plural with what opens its list (`actors such as Ann Karvo`), what stands
 * for other authors behind them (`Karvo et al.`), a letter with its stop between them (`Ann K. Karvo`). `before` is the
 * token before the name in its sentence, or -1; `words` is how many words the name has.
 */
export function weighSigns(reader: NameReader, candidate: Candidate, before: number, words: number): number {
  const { first, end, clues } = candidate;
  // `the Karvo Tams led by …`
  if (before >= 0 && !reader.lexicon.headFirst && reader.classOf(before) & Class.article) return 0;
  const worth = words > 1 ? FULL : LONE;
  let sum = 0;
  const hidden = before < 0 || (reader.classOf(end) & Class.relative) !== 0 || isPair(reader, first, end);
  const cue = hidden ? -1 : cueBefore(reader, before);
  if (cue >= 0) {
    clues.push({ why: 'person', first: cue, end: cue + 1 });
    // `seorang pria bernama Karvo`
    sum += cue > 0 && reader.capitals.heads[cue - 1] !== 0 ? FULL : worth;
  }
  if (reader.lexicon.otherAuthors.has(reader.tokens.word[end])) {
    clues.push({ why: 'person', first: end, end: end + 1 });
    sum += worth;
  }
  if (hasMiddleInitial(reader, first, end)) sum += FULL;
  return sum;
}

/** `Ann K. Karvo`: a letter with its stop between two words of the name. */
function hasMiddleInitial(reader: NameReader, first: number, end: number): boolean {
  for (let i = first + 1; i + 2 < end; i++)
    if (reader.isInitial(i) && reader.isAbbreviationStop(i + 1) && !reader.isInitial(first)) return true;
  return false;
}

/** `pasangan Budi Karvo-Ani Tam`: two people whom a hyphen joins, where nobody has a double name. */
function isPair({ lexicon, tokens }: NameReader, first: number, end: number): boolean {
  if (!lexicon.headFirst) return false;
  for (let i = first; i < end; i++) if (tokens.shape[i] & Shape.hasHyphen) return true;
  return false;
}

/** The word before a name that only people's names follow, or -1. */
function cueBefore(reader: NameReader, before: number): number {
  const { tokens, lexicon } = reader;
  const at = tokens.code[before] === COMMA ? before - 1 : before;
  if (at < 0 || tokens.kind[at] !== TokenKind.word) return -1;
  if (lexicon.beforePeople.has(tokens.word[at])) return at;
  if (at < before || reader.isCapital(at)) return -1;
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
