import { CLOSE, COMMA, OPEN } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import type { Candidate } from './candidate';
import type { NameReader } from './name-reader';
import { Begin, Class } from './people-words';
import { afterHonorifics } from './title';

/** A second name has no more words than this. */
const LONGEST = 3;

/**
 * Reads another name of the same person that a phrase leads to (`Ujang Subarkah atau yang akrab disapa Kang
 * Jangkung`, `Ann Bell, also known as Bella`). Returns the token after it, or `at`.
 */
export function readAlias(reader: NameReader, candidate: Candidate, at: number, limit: number): number {
  const { tokens, lexicon } = reader;
  let next = at;
  if (next < limit && (tokens.code[next] === COMMA || tokens.code[next] === OPEN)) next++;
  if (next >= limit || (lexicon.begins[tokens.word[next]] & Begin.alias) === 0) return at;
  const phrase = lexicon.aliases.match(tokens, next);
  if (phrase === null || phrase.endToken >= limit) return at;
  next = phrase.endToken;
  const marked = tokens.kind[next] === TokenKind.mark;
  if (marked) next++;
  const first = afterHonorifics(reader, next, limit);
  if (first >= limit || !reader.isCapital(first)) return at;
  const end = reader.readName(first, Math.min(limit, first + LONGEST));
  if (end === first || reader.scoreOf(first, end) < -3) return at;
  if (end < limit && reader.isCapital(end)) return at;
  candidate.alias = { first, end };
  const closed = marked && end < limit && tokens.kind[end] === TokenKind.mark ? end + 1 : end;
  return tokens.code[at] === OPEN && tokens.code[closed] === CLOSE ? closed + 1 : closed;
}

/** Whether the words in brackets behind a name are another name of the same person (`Joko Widodo (Jokowi)`). */
export function isBracketedAlias(
  reader: NameReader,
  candidate: Candidate,
  first: number,
  end: number,
): boolean {
  const { tokens } = reader;
  if (!reader.isCapital(first) || candidate.score < 3) return false;
  const classes = reader.classOf(first);
  if (classes & (Class.given | Class.surname)) return true;
  if (
    classes & (Class.organisation | Class.state | Class.private | Class.place | Class.common) ||
    end > first + 1
  )
    return false;
  if (!reader.isAllCaps(first)) return tokens.word[first] === 0;
  // The first letters of the name's words.
  let at = tokens.start[first];
  for (let i = candidate.first; i < candidate.end; i++)
    if (reader.isCapital(i) && tokens.code[i] === (reader.document.text.charCodeAt(at) | 0x20)) at++;
  return at === tokens.end[first] || at === tokens.end[end - 1];
}
