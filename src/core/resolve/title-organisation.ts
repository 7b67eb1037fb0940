import { Mark } from '../detect/people/capitals';
import type { NameReader } from '../detect/people/name-reader';
import { Begin, Class } from '../detect/people/people-words';
import type { Title } from '../detect/people/title';
import { TokenKind } from '../text/tokens';

/** The body or place that a title names, as written (`Polda Jabar` of `Kabid Humas Polda Jabar`), or null. */
export function organisationOf(reader: NameReader, title: Title): string | null {
  const { headFirst } = reader.lexicon;
  const headStart = headFirst ? title.first : headStartOf(reader, title);
  return (
    (headFirst ? null : named(reader, title.first, headStart)) ??
    named(reader, headFirst ? title.first + 1 : title.headEnd, title.end)
  );
}

/** Where the head of a title that ends with it begins. */
function headStartOf(reader: NameReader, { first, headEnd }: Title): number {
  for (let i = first; i < headEnd; i++) if (reader.capitals.heads[i] !== 0) return i;
  return headEnd;
}

/** What the words from `from` to `end` name: from the first that says it as far as capitals and connecting words go. */
function named(reader: NameReader, from: number, end: number): string | null {
  const { tokens, document, lexicon } = reader;
  let first = -1;
  for (let i = from; i < end && first < 0; i++) if (names(reader, i)) first = i;
  if (first < 0) return null;
  // `National Water Council`: in right-headed languages the word that says it stands last.
  const body = !lexicon.headFirst && !isPlace(reader, first);
  while (body && first > from && reader.isCapital(first - 1) && isPartOfBody(reader, first - 1)) first--;
  let last = first + 1;
  while (last < end && goesOn(reader, last) && !(isPlace(reader, first) && isField(reader, last))) last++;
  while (last > first + 1 && tokens.kind[last - 1] === TokenKind.word && !reader.isCapital(last - 1)) last--;
  return closeBracket(document.text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** Whether token `i` tells of a body or place: no field of work (`Luar Negeri`), no other office (`Presiden`). */
function names(reader: NameReader, i: number): boolean {
  const { tokens, lexicon } = reader;
  if (tokens.kind[i] !== TokenKind.word || !reader.isCapital(i)) return false;
  const classes = reader.classOf(i);
  if (classes & Class.qualifier) return false;
  if (classes & (Class.organisation | Class.private | Class.placeHead) || isPlace(reader, i)) return true;
  if (lexicon.begins[tokens.word[i]] & Begin.head) return false;
  return reader.isAllCaps(i) || (classes & (Class.state | Class.titleWord)) === Class.state;
}

function isPlace(reader: NameReader, i: number): boolean {
  return (reader.capitals.mark[i] & (Mark.place | Mark.country)) !== 0;
}

function isField(reader: NameReader, i: number): boolean {
  return !reader.lexicon.headFirst && (reader.classOf(i) & Class.titleWord) !== 0;
}

function isPartOfBody(reader: NameReader, i: number): boolean {
  return (reader.classOf(i) & (Class.qualifier | Class.article | Class.common)) === 0;
}

function goesOn(reader: NameReader, i: number): boolean {
  return (
    reader.isCapital(i) ||
    (reader.classOf(i) & Class.connector) !== 0 ||
    reader.tokens.kind[i] !== TokenKind.word
  );
}

/** `text` without a bracket whose other half is missing, and what follows it. */
function closeBracket(text: string): string {
  const open = text.lastIndexOf('(');
  const cut = open >= 0 && !text.includes(')', open) ? text.slice(0, open) : text;
  const close = cut.indexOf(')');
  const from = close >= 0 && !cut.slice(0, close).includes('(') ? close + 1 : 0;
  return cut.slice(from).replace(/^[\s,.;/&-]{1,8}|[\s,.;/&-]{1,8}$/g, '');
}
