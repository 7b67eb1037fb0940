import { COMMA } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class, Head } from './people-words';
import type { Title } from './title';

/** A body's name has no more words, joining ones taken in. */
const MOST = 9;

/**
 * The body of state that a name without title is said to be of (`Ann Bell of the Water Department`, `Budi dari Dinas
 * Kesehatan Garut`), as a title, or null. `at` is the token after the name.
 */
export function readBodyAfter(reader: NameReader, at: number, limit: number): Title | null {
  const { tokens, lexicon } = reader;
  let i = tokens.code[at] === COMMA ? at + 1 : at;
  if (i >= limit || !lexicon.ofBody.has(tokens.word[i]) || reader.isCapital(i)) return null;
  i++;
  while (i < limit && reader.classOf(i) & Class.article && !reader.isCapital(i)) i++;
  const first = i;
  let end = i;
  let tells = false;
  for (; i < limit && i < first + MOST; i++) {
    if (!reader.isCapital(i)) {
      if (!joins(reader, i)) break;
      continue;
    }
    const classes = reader.classOf(i);
    if (classes & Class.private) return null;
    tells ||= tellsState(reader, i);
    end = i + 1;
  }
  return tells ? { first, end, headEnd: first, kind: Head.lead } : null;
}

/** A connecting word, a numeral or a stop of an abbreviation inside a body's name. */
function joins(reader: NameReader, i: number): boolean {
  if (reader.tokens.kind[i] === TokenKind.number || reader.isAbbreviationStop(i)) return true;
  const classes = reader.classOf(i);
  return (classes & (Class.connector | Class.article)) !== 0 && reader.isCapital(i + 1);
}

/** A word that only bodies of state have: no unit of land (`County`), no country. */
function tellsState(reader: NameReader, i: number): boolean {
  const { lexicon, tokens, capitals } = reader;
  const classes = reader.classOf(i);
  if ((classes & Class.state) === 0 || capitals.mark[i] & Mark.country) return false;
  if (!lexicon.headFirst)
    return (
      !(classes & Class.placeHead) && ((classes & Class.organisation) !== 0 || !(classes & Class.titleWord))
    );
  if (lexicon.placeUnits.has(tokens.word[i])) return false;
  return (classes & Class.organisation) !== 0 || reader.isAllCaps(i);
}
