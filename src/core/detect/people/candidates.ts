import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { readAfter } from './after-name';
import { type Candidate, SETTLED, start } from './candidate';
import { Mark } from './capitals';
import { creditEnd, type MetadataLine } from './credits';
import { readHolder } from './holder';
import type { NameReader } from './name-reader';
import { isFullName, weigh } from './name-weight';
import { Begin, Class, Head } from './people-words';
import { followsThing } from './person-signs';
import { readShared } from './plural-titles';
import { COLON, COMMA } from './punctuation';
import { isPlaceNamed, personIn } from './sightings';
import { afterCompany, isCompany, isOpener } from './swallowed-words';
import { afterHonorifics, headAt, sentenceLimit } from './title';
import { readDefiniteTitle, readTitledName, type TitledName } from './titles';

const HOPELESS = -6;
/** What a name without title needs before a title right behind it is its own. */
const SURE = 3;

/** What speaks against a name that is a place's elsewhere in the text. */
const PLACES = 8;

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
  const candidate = start(i, end, i, SETTLED);
  candidate.clues.push({ why: 'credit', first: i, end });
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
  // `perusahaan bernama Karvo Tam`
  if ((reader.capitals.heads[i] & 7) - 1 === Head.person && followsThing(reader, i)) return 0;
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
  // `Uskup Agung Sukamaju`: a form of address that begins a title.
  if (reader.capitals.heads[i] >> 3 > first - i) return 0;
  const end = reader.readName(first, limit);
  if (end === first || reader.scoreOf(first, end) <= -3) return 0;
  const candidate = start(first, end, i, SETTLED);
  candidate.clues.push({ why: 'honorific', first: i, end: first });
  found.push(candidate);
  readAfter(reader, candidate);
  return candidate.phraseEnd;
}

/** A name on its own. Returns the token to go on from. */
function readPlain(reader: NameReader, layout: Layout, i: number, found: Candidate[]): number {
  // `Lions: |G| Ann Bell (knee)`: the letter of a player's position.
  if (isPosition(reader, i)) return i + 1;
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
  if (isPlacesName(reader, candidate)) candidate.score -= PLACES;
  if (candidate.titles.length === 0) takeTitleBehind(reader, candidate);
  found.push(candidate);
  if (candidate.inner >= 0) return candidate.inner;
  return candidate.titles.length > 0 ? candidate.phraseEnd : end;
}

/** `Karvo Tam adalah nama sungai`: unknown words that stand behind a word for a place elsewhere, and by nobody's speech. */
function isPlacesName(reader: NameReader, { first, end }: Candidate): boolean {
  const seen = reader.capitals.seenAt(first);
  if (!isPlaceNamed(seen) || personIn(seen) > 0 || end < first + 2) return false;
  for (let i = first; i < end; i++) if (reader.classOf(i) & (Class.given | Class.surname)) return false;
  return true;
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

/** A lone capital letter without a stop before a name, behind a colon or a stop, where names begin in full. */
function isPosition(reader: NameReader, i: number): boolean {
  const { tokens, lexicon } = reader;
  if (lexicon.headFirst || tokens.end[i] - tokens.start[i] > 1 || !reader.isCapital(i + 1)) return false;
  return i > 0 && tokens.code[i - 1] === COLON && tokens.start[i + 1] > tokens.end[i];
}
