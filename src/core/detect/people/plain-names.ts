import { COLON } from '../../text/punctuation';
import type { Layout } from '../layout/layout';
import { readAfter } from './after-name';
import { type Candidate, start } from './candidate';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { isFullName, weigh } from './name-weight';
import { Class } from './people-words';
import { afterCompany, isOpener } from './swallowed-words';
import { headAt, sentenceLimit } from './title';

const REACH = 14;

const HOPELESS = -6;
/** What a name without title needs before a title right behind it is its own. */
const SURE = 3;

/** A name on its own. Returns the token to go on from. */
export function readPlain(reader: NameReader, layout: Layout, i: number, found: Candidate[]): number {
  // `Oleh: …`
  if (reader.tokens.code[i + 1] === COLON && reader.classOf(i) & Class.credit) return i + 2;
  // `RI Budi …`: the end of a title that was not read.
  if (reader.isAllCaps(i) && reader.capitals.mark[i] & Mark.place && (reader.classOf(i) & Class.given) === 0)
    return i + 1;
  // `Lakelander Sheikh Ann Bell`
  if (!reader.lexicon.headFirst && reader.capitals.mark[i] & Mark.place && reader.capitals.heads[i + 1] !== 0)
    return i + 1;
  if (isOpener(reader, i)) return i + 1;
  const end = reader.readName(i, sentenceLimit(reader, i, REACH));
  if (end === i) return afterOrganisation(reader, i);
  const own = afterCompany(reader, i, end);
  if (own > i) return own;
  const candidate = start(i, end, i, 0);
  weigh(reader, layout, candidate, found.at(-1));
  // What follows a name speaks for a person, but never so much.
  if (candidate.score < HOPELESS) return end;
  readAfter(reader, candidate);
  if (candidate.titles.length === 0) takeTitleBehind(reader, candidate);
  found.push(candidate);
  if (candidate.inner >= 0) return candidate.inner;
  return candidate.titles.length > 0 ? candidate.phraseEnd : end;
}

/** Takes the title that follows a name without a comma (`Ann Bell Senior Health Reporter`). */
function takeTitleBehind(reader: NameReader, candidate: Candidate): void {
  const { end } = candidate;
  const at = reader.titleHead(end, sentenceLimit(reader, end - 1, REACH));
  const head = at < 0 ? null : headAt(reader, at);
  // `Hong Kong Chief Executive Ann Bell`: the title of the name behind it.
  if (head === null || candidate.score < SURE || reader.isCapital(head.end)) return;
  candidate.titles.push({ first: end, end: head.end, headEnd: head.end, kind: head.kind });
  candidate.clues.push({ why: 'apposition', first: end, end: head.end });
  candidate.phraseEnd = head.end;
}

/** The token after the capitalised words that go with the organisation word at `i`. */
function afterOrganisation(reader: NameReader, i: number): number {
  const { tokens } = reader;
  const classes = reader.classOf(i);
  if ((classes & (Class.organisation | Class.placeHead)) === 0) return i + 1;
  let end = i + 1;
  const limit = Math.min(tokens.length, i + 8);
  while (end < limit && reader.isCapital(end) && (reader.classOf(end) & Class.common) === 0) {
    // `Jalan Jenderal Sudirman`, but `New Port City Mayor Ann Bell`.
    const isPlace = reader.lexicon.headFirst && (classes & Class.placeHead) !== 0;
    if (!isPlace && reader.capitals.heads[end] !== 0) break;
    // `Democrat Ann Bell`
    if (!reader.lexicon.headFirst && isFullName(reader, end, end + 2)) break;
    end++;
  }
  return end;
}
