import { Mark } from '../detect/people/capitals';
import type { NameReader } from '../detect/people/name-reader';
import { Class, Head } from '../detect/people/people-words';
import type { Title } from '../detect/people/titles';
import { TokenKind } from '../text/tokens';

/** Whether a title is an office: in government, parliament, courts, forces, a party, a state body. */
export function isOffice(reader: NameReader, title: Title): boolean {
  if (title.kind === Head.role || title.kind === Head.person) return false;
  if (title.kind === Head.rank) return true;
  const body = bodyOf(reader, title);
  if (title.kind === Head.office || title.kind === Head.placeOffice) return body !== 'private';
  if (title.kind === Head.lead) return body === 'state';
  if (body === 'none') return true;
  if (body === 'unknown') return reader.lexicon.headFirst;
  return body !== 'private';
}

/** What the words around the head name: the first that says decides. */
function bodyOf(reader: NameReader, title: Title): 'state' | 'private' | 'country' | 'unknown' | 'none' {
  let country = false;
  let words = 0;
  const order: number[] = [];
  for (let i = title.headEnd; i < title.end; i++) order.push(i);
  for (let i = title.first; i < title.headEnd; i++) order.push(i);
  for (const i of order) {
    if (reader.tokens.kind[i] !== TokenKind.word) continue;
    const classes = reader.classOf(i);
    if (i < title.headEnd && i >= title.first && classes & Class.qualifier) continue;
    const isHead = i < title.headEnd && reader.lexicon.headFirst;
    if (isHead) continue;
    if (i >= title.headEnd || i < title.headEnd) words++;
    if (classes & Class.private && !(classes & Class.state)) return 'private';
    if (classes & Class.state) return 'state';
    if (reader.capitals.mark[i] & (Mark.country | Mark.place)) country = true;
  }
  if (country) return 'country';
  return words <= 1 && !reader.lexicon.headFirst ? 'none' : words === 0 ? 'none' : 'unknown';
}

/** The organisation that a title names, as written, or null. */
export function organisationOf(reader: NameReader, title: Title): string | null {
  const { tokens, document } = reader;
  const from = reader.lexicon.headFirst ? title.headEnd : title.first;
  for (let i = from; i < title.end; i++) {
    if (tokens.kind[i] !== TokenKind.word || !reader.isCapital(i)) continue;
    const says =
      reader.classOf(i) & (Class.organisation | Class.state | Class.private) ||
      reader.capitals.mark[i] & (Mark.place | Mark.country | Mark.organisation) ||
      reader.isAllCaps(i);
    if (!says) continue;
    let end = i + 1;
    while (
      end < title.end &&
      (reader.isCapital(end) || reader.classOf(end) & Class.connector || tokens.kind[end] !== TokenKind.word)
    )
      end++;
    while (end > i + 1 && !reader.isCapital(end - 1)) end--;
    if (!reader.lexicon.headFirst && end > title.headEnd && i < title.headEnd) end = i + 1;
    return document.text.slice(tokens.start[i], tokens.end[end - 1]);
  }
  return null;
}
