import { COMMA, OPEN, SEMICOLON, STOP } from '../../text/punctuation';
import { type Candidate, SETTLED, start } from './candidate';
import type { NameReader } from './name-reader';
import { Class, Head } from './people-words';
import { afterHonorifics, headAt, sentenceLimit } from './title';
import type { TitledName } from './titles';

const REACH = 14;

/** What may stand behind the name of who has a title at a company. */
const CLOSERS: ReadonlySet<number> = new Set([STOP, SEMICOLON, OPEN]);

/** The name in apposition to a role that a name completes (`pengacara A, B, mengatakan`), or null. */
export function readHolder(
  reader: NameReader,
  { titles, first: named, end }: TitledName,
  company: boolean,
): Candidate | null {
  const { tokens } = reader;
  const [title] = titles;
  if (!reader.lexicon.headFirst || titles.length > 1) return null;
  // `juru bicara A, B, mengatakan`: a head that may be somebody's as well as a body's.
  const spokesman = title.kind === Head.post && title.headEnd === named;
  if (title.kind < Head.role && !company && !spokesman) return null;
  const limit = sentenceLimit(reader, end, REACH);
  if (end + 1 >= limit || tokens.code[end] !== COMMA) return null;
  const first = afterRole(reader, end + 1, limit);
  if (first >= limit || !reader.isCapital(first)) return null;
  const after = reader.readName(first, limit);
  if (
    after === first ||
    reader.scoreOf(first, after) < (title.kind === Head.person ? 1 : 2) ||
    after >= tokens.length
  )
    return null;
  const speaks = (reader.classOf(after) & Class.speech) !== 0 && !reader.isCapital(after);
  const closed = company && !reader.isCapital(after) && CLOSERS.has(tokens.code[after]);
  if (tokens.code[after] !== COMMA && !speaks && !closed) return null;
  const next = speaks || closed ? after : after + 1;
  if ((next >= limit && !closed) || reader.isCapital(next) || reader.classOf(next) & Class.conjunction)
    return null;
  const holder = start(first, after, title.first, SETTLED);
  holder.phraseEnd = next;
  if (title.kind !== Head.person) holder.titles.push({ ...title, end });
  holder.clues.push({ why: 'title', first: title.first, end });
  return holder;
}

/** The token after forms of address and one role at `i` (`, Advokat |Bonar Hutapea|,`). */
function afterRole(reader: NameReader, i: number, limit: number): number {
  const head = headAt(reader, i);
  return afterHonorifics(reader, head?.kind === Head.role ? head.end : i, limit);
}
