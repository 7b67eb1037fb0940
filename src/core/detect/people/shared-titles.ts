import { COMMA, OPEN } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { type Candidate, isListedAfter, SETTLED } from './candidate';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class, Head, type HeadKind } from './people-words';
import type { Title } from './title';

/** Fewer countries share no office, and more are no list of people. */
const FEWEST = 2;
const MOST = 8;
/** How far the names may stand after the offices, in sentences. */
const NEAR = 3;

/**
 * Deals offices out to names: `Foreign ministers of A, B and C …. Ann One, Ben Two and Cem Three said …`. A head
 * followed by several countries, and within the next sentences a list of as many names without titles, in that order.
 */
export function dealOut(reader: NameReader, candidates: readonly Candidate[]): void {
  const { sentences } = reader.document;
  let from = 0;
  const { starts, startCount, heads } = reader.capitals;
  for (let k = 0; k < startCount; k++) {
    const i = starts[k];
    const head = heads[i];
    if (head === 0 || !isStateHead(head) || reader.capitals.mark[i] & Mark.titleCase) continue;
    const countries = readCountries(reader, i + (head >> 3));
    if (countries.length < FEWEST) continue;
    while (from < candidates.length && candidates[from].first < i) from++;
    const names = listedNames(reader, candidates, from, sentences.ofToken[i] + NEAR, countries.length);
    for (let n = 0; n < names.length; n++) {
      names[n].titles.push({
        first: i,
        end: countries[n].end,
        headEnd: i + (head >> 3),
        kind: ((head & 7) - 1) as HeadKind,
        part: countries[n],
      });
      names[n].score = Math.max(names[n].score, SETTLED);
    }
  }
}

function isStateHead(head: number): boolean {
  const kind = (head & 7) - 1;
  return kind === Head.office || kind === Head.placeOffice || kind === Head.post;
}

/** The countries in a list that begins at `at` or after connecting words: with the abbreviation in brackets after each. */
function readCountries(reader: NameReader, at: number): { first: number; end: number }[] {
  const { tokens, capitals } = reader;
  const found: { first: number; end: number }[] = [];
  const limit = Math.min(tokens.length, at + 30);
  let i = at;
  while (i < limit && found.length < MOST) {
    const before = i;
    // Words that belong to the office itself (`Luar Negeri`) or join the countries to it.
    while (i < limit && found.length === 0 && isOfficeWord(reader, i)) i++;
    if (found.length > 0) {
      if (tokens.code[i] === COMMA) i++;
      if (i < limit && reader.classOf(i) & Class.conjunction) i++;
      if (i === before) break;
    }
    const first = i;
    while (i < limit && (capitals.mark[i] & Mark.place) !== 0) i++;
    if (i === first) break;
    let end = i;
    if (i + 2 < limit && tokens.code[i] === OPEN && tokens.kind[i + 1] === TokenKind.word) {
      i += 3;
      end = i;
    }
    found.push({ first, end });
  }
  return found;
}

function isOfficeWord(reader: NameReader, i: number): boolean {
  if (reader.tokens.kind[i] !== TokenKind.word || reader.capitals.mark[i] & Mark.place) return false;
  return (
    (reader.classOf(i) & (Class.titleWord | Class.connector | Class.article | Class.state | Class.plain)) !==
    0
  );
}

/** As many names in one list, without titles of their own, from candidate `from` to sentence `last`; else none. */
function listedNames(
  reader: NameReader,
  candidates: readonly Candidate[],
  from: number,
  last: number,
  count: number,
): Candidate[] {
  const { sentences } = reader.document;
  let list: Candidate[] = [];
  for (let k = from; k < candidates.length && k < from + 4 * MOST; k++) {
    const candidate = candidates[k];
    if (sentences.ofToken[candidate.first] > last) break;
    const previous = list.at(-1);
    const listed = previous !== undefined && isListedAfter(reader, previous.end, candidate.first);
    if (!listed) list = [];
    if (candidate.titles.length === 0 && candidate.end - candidate.first > 1) list.push(candidate);
    else list = [];
    if (
      list.length === count &&
      !(k + 1 < candidates.length && isListedAfter(reader, candidate.end, candidates[k + 1].first))
    )
      return list;
  }
  return [];
}

/** The words of a dealt-out title, as written: the office, then the name's own country. */
export function titleText(reader: NameReader, title: Title): string {
  const { text } = reader.document;
  const { start, end } = reader.tokens;
  if (title.part === undefined) return text.slice(start[title.first], end[title.end - 1]);
  let officeEnd = title.headEnd;
  while (officeEnd < title.part.first && isOfficeWord(reader, officeEnd)) officeEnd++;
  return `${text.slice(start[title.first], end[officeEnd - 1])} ${text.slice(start[title.part.first], end[title.part.end - 1])}`;
}
