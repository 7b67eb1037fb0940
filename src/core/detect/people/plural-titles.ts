import { COMMA, OPEN } from '../../text/punctuation';
import { Shape } from '../../text/tokens';
import { type Candidate, SETTLED, start } from './candidate';
import type { NameReader } from './name-reader';
import { Class } from './people-words';
import { closingBracket, sentenceLimit, type Title } from './title';

const REACH = 14;

/** Reads the names that share a plural title with `candidate` (`Sens. A and B`). Returns the token to go on from. */
export function readShared(reader: NameReader, candidate: Candidate, found: Candidate[]): number {
  const { tokens } = reader;
  const title = candidate.titles.at(-1);
  if (title === undefined || !isPlural(reader, title)) return candidate.phraseEnd;
  let at = candidate.end;
  for (let round = 0; round < 8; round++) {
    let next = afterOrigin(reader, at);
    if (next < tokens.length && tokens.code[next] === COMMA) next++;
    if (next < tokens.length && reader.classOf(next) & Class.conjunction) next++;
    if (next === at || next >= tokens.length || !reader.isCapital(next)) break;
    const end = reader.readName(next, sentenceLimit(reader, next, REACH));
    if (end === next || reader.scoreOf(next, end) < 1) break;
    const other = start(next, end, next, SETTLED);
    other.titles.push(title);
    other.clues.push({ why: 'title', first: title.first, end: title.end });
    found.push(other);
    at = end;
  }
  return at;
}

/** Whether the head of a title says that several have it, in its first word (`Sens.`) or its last (`foreign ministers`). */
function isPlural(reader: NameReader, { first, headEnd }: Title): boolean {
  return ((reader.classOf(first) | reader.classOf(headEnd - 1)) & Class.pluralHead) !== 0;
}

/** The token after what tells where the bearer of a name is from: `of Ohio`, `(R-Ohio)`, `, R-Ohio`; or `at`. */
function afterOrigin(reader: NameReader, at: number): number {
  const { tokens } = reader;
  if (reader.lexicon.headFirst) return afterBracket(reader, at);
  if (tokens.code[at] === COMMA && at + 1 < tokens.length) {
    const party = reader.isCapital(at + 1) && (tokens.shape[at + 1] & Shape.hasHyphen) !== 0;
    if (!party) return at;
    return reader.isAbbreviationStop(at + 2) ? at + 3 : at + 2;
  }
  if ((reader.classOf(at) & Class.connector) === 0 || reader.classOf(at) & Class.conjunction)
    return afterBracket(reader, at);
  let end = at + 1;
  while (end < at + 4 && end < tokens.length && reader.isCapital(end)) end++;
  return end > at + 1 ? end : at;
}

/** The token after a bracket that a name is followed by (`Ann Bell (Nevada)`), or `at`. */
function afterBracket(reader: NameReader, at: number): number {
  if (reader.tokens.code[at] !== OPEN) return at;
  const close = closingBracket(reader, at, Math.min(reader.tokens.length, at + 9));
  return close < 0 ? at : close + 1;
}
