import { COMMA } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { readAfter } from './after-name';
import { type Candidate, SETTLED, start } from './candidate';
import { Mark } from './capitals';
import { creditEnd, type MetadataLine } from './credits';
import { readHolder } from './holder';
import type { NameReader } from './name-reader';
import { Begin, Class, Head } from './people-words';
import { readPlain } from './plain-names';
import { readShared } from './plural-titles';
import { isCompany } from './swallowed-words';
import { afterHonorifics, sentenceLimit } from './title';
import { readDefiniteTitle, readTitledName, type TitledName } from './titles';

const REACH = 14;

/** What lines may name authors, photographers and editors. */
const CREDITED: ReadonlySet<string> = new Set([
  'byline',
  'editor',
  'published',
  'caption',
  'source',
  'credit',
]);

/** Reads every place that may name a person, in text order. */
export function readCandidates(reader: NameReader, layout: Layout): Candidate[] {
  const { tokens, lexicon, capitals } = reader;
  const found: Candidate[] = [];
  let next = 0;
  const { lines } = reader.document;
  let line = 0;
  let metadata = metadataLine(reader, layout, line);
  let headEnd = 0;
  const { starts, startCount } = capitals;
  const { kind } = tokens;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    // `20 Jan 2024`
    if (i < next || (kind[i - 1] === TokenKind.number && kind[i + 1] === TokenKind.number)) continue;
    while (i >= lines.endToken[line]) metadata = metadataLine(reader, layout, ++line);
    next = metadata === null ? 0 : readCredit(reader, metadata, i, found);
    if (next > 0 || capitals.mark[i] & Mark.titleCase) continue;
    next =
      readTitled(reader, i, found) ||
      (lexicon.begins[tokens.word[i]] & Begin.honorific && readAddressed(reader, i, found)) ||
      (reader.isCapital(i) && i >= headEnd ? readPlain(reader, layout, i, found) : 0);
    // `Uskup Agung`: the words of a head are nobody's name.
    const head = capitals.heads[i];
    if (head !== 0) headEnd = i + (head >> 3);
  }
  return found;
}

/** The line as one that may name authors and photographers, or null. */
function metadataLine({ document }: NameReader, layout: Layout, line: number): MetadataLine | null {
  const field = layout.field[line];
  if (field === undefined || !CREDITED.has(field)) return null;
  return { field, first: document.lines.firstToken[line], end: document.lines.endToken[line] };
}

/** A name in a byline or a credit. Returns the token to go on from, or 0. */
function readCredit(reader: NameReader, line: MetadataLine, i: number, found: Candidate[]): number {
  if (!reader.isCapital(i)) return 0;
  // `By Ann Bell`, where the word before the name is a name too in some language (`Oleh`).
  if (i === line.first && reader.classOf(i) & Class.credit && creditEnd(reader, line, i + 1) > i + 1)
    return i + 1;
  const end = creditEnd(reader, line, i);
  if (end === i) return 0;
  // `Oleh: Dr. Budi Subarkah`
  const first = afterHonorifics(reader, i, end - 1);
  const candidate = start(first, end, i, SETTLED);
  candidate.clues.push({ why: 'credit', first, end });
  found.push(candidate);
  if (line.field !== 'caption') readAfter(reader, candidate);
  return Math.max(end, candidate.phraseEnd);
}

/** A title and the name it stands before. Returns the token to go on from, or 0. */
function readTitled(reader: NameReader, i: number, found: Candidate[]): number {
  if (reader.capitals.heads[i] === 0) return 0;
  // `Jalan Jenderal Sudirman` is a street.
  const behind = reader.lexicon.headFirst && i > 0 && reader.isCapital(i) && reader.isCapital(i - 1);
  if (behind && reader.classOf(i - 1) & Class.placeHead) return 0;
  const titled = readTitledName(reader, i);
  if (titled === null) return readBackReference(reader, i);
  if (isOfOffice(reader, titled)) {
    found.push(start(titled.first, titled.end, titled.first, SETTLED));
    return titled.end;
  }
  const candidate = start(titled.first, titled.end, titled.titles[0].first, SETTLED);
  const company = isCompany(reader, titled.first, titled.end);
  const holder = readHolder(reader, titled, company);
  if (holder !== null) {
    // `pengacara A, B, …`: A is whom the title names, B who has it; `Komisaris PT A, B`: A is a company.
    if (!company) found.push(start(titled.first, titled.end, titled.first, SETTLED));
    found.push(holder);
    return holder.phraseEnd;
  }
  if (company) return titled.end;
  for (const title of titled.titles) {
    if (title.kind !== Head.person) candidate.titles.push(title);
    candidate.clues.push({ why: 'title', first: title.first, end: title.end });
  }
  found.push(candidate);
  reader.named = titled.end;
  readAfter(reader, candidate);
  if (candidate.inner >= 0) return candidate.inner;
  return Math.max(candidate.phraseEnd, readShared(reader, candidate, found));
}

/** `kantor perdana menteri, Budi …`: the office is a building's or a paper's, and the name behind the comma not its holder. */
function isOfOffice(reader: NameReader, { titles, first }: TitledName): boolean {
  const before = titles[0].first - 1;
  if (before < 0 || reader.tokens.code[first - 1] !== COMMA || reader.isCapital(before)) return false;
  return (reader.classOf(before) & (Class.organisation | Class.placeHead)) !== 0;
}

/** Keeps a title that points back to somebody (`mantan menteri itu`). Returns the token to go on from, or 0. */
function readBackReference(reader: NameReader, i: number): number {
  const title = readDefiniteTitle(reader, i);
  if (title === null) return 0;
  reader.pointing.push(title);
  return title.end;
}

/** A form of address and a name (`Pak Budi`). Returns the token to go on from, or 0. */
function readAddressed(reader: NameReader, i: number, found: Candidate[]): number {
  const limit = sentenceLimit(reader, i, REACH);
  const first = afterHonorifics(reader, i, limit);
  if (first === i || first >= limit || !reader.isCapital(first)) return 0;
  // `Asrama Haji Sukamaju`: a part of what stands before it.
  if (reader.capitals.mark[i] & Mark.organisation) return 0;
  const end = reader.readName(first, limit);
  if (end === first || reader.scoreOf(first, end) <= -3) return 0;
  const candidate = start(first, end, i, SETTLED);
  candidate.clues.push({ why: 'honorific', first: i, end: first });
  found.push(candidate);
  readAfter(reader, candidate);
  return candidate.phraseEnd;
}
