import type { Candidate } from '../detect/people/candidate';
import { Mark } from '../detect/people/capitals';
import type { NameReader } from '../detect/people/name-reader';
import { Class, Head } from '../detect/people/people-words';
import type { Title } from '../detect/people/title';
import { Shape, TokenKind } from '../text/tokens';

/** Whom the words around the head of a title name. */
type Body = 'state' | 'private' | 'country' | 'unknown' | 'none';

/**
 * Whether a title is an office: in government, parliament, courts, forces, a party, a state body. Words up to `end`,
 * the title's own or those of the titles joined to it, say so.
 */
export function isOffice(reader: NameReader, title: Title, end: number): boolean {
  switch (title.kind) {
    case Head.role:
    case Head.person:
      return false;
    case Head.rank: {
      // `England captain`, `kapten Persija`: what a rank is of, if anything, must be a force.
      const body = bodyOf(reader, title, end);
      if (body !== 'unknown') return body === 'none' || body === 'state';
      return title.headEnd - title.first > 1 || (!reader.lexicon.headFirst && hasCapitalHead(reader, title));
    }
    case Head.lead:
      return bodyOf(reader, title, end) === 'state';
    case Head.post: {
      const body = bodyOf(reader, title, end);
      if (title.private) return false;
      if (body === 'unknown') return reader.lexicon.headFirst;
      // `president Ann Bell` may preside over anything, `President Ann Bell` over a country.
      if (body === 'none') return reader.lexicon.headFirst || hasCapitalHead(reader, title);
      return body !== 'private';
    }
    default:
      return bodyOf(reader, title, end) !== 'private';
  }
}

/** How far behind a title with a body one without still belongs to it, in tokens. */
const NEAR = 32;

/** Marks titles that name no body and stand close behind those of a club or company. */
export function inheritBodies(reader: NameReader, candidates: readonly Candidate[]): void {
  let last = -1;
  for (const { titles } of candidates)
    for (const title of titles) {
      const body = bodyOf(reader, title, title.end);
      if (body === 'private') last = title.end;
      else if (body === 'state' || body === 'country' || title.kind < Head.rank) last = -1;
      else title.private = last >= 0 && title.first - last < NEAR;
    }
}

/** Whether the last word of the head has a capital; a stop may follow it (`Gov.`). */
function hasCapitalHead(reader: NameReader, { headEnd }: Title): boolean {
  return (
    reader.isCapital(headEnd - 1) ||
    // `then-President`
    (reader.tokens.shape[headEnd - 1] & Shape.upperInside) !== 0 ||
    (reader.tokens.kind[headEnd - 1] !== TokenKind.word && reader.isCapital(headEnd - 2))
  );
}

/** `Reserve Bank`, `Central Bank`: the word before a company's tells that it is the state's. */
function isStateBefore(reader: NameReader, i: number): boolean {
  if (reader.lexicon.headFirst || i === 0) return false;
  const classes = reader.classOf(i - 1);
  return (classes & (Class.state | Class.private | Class.titleWord)) === Class.state;
}

/** `|Bank| of Lakeland`: whose governor holds an office. */
function isCentralBank(reader: NameReader, i: number): boolean {
  return (reader.classOf(i + 1) & Class.connector) !== 0 && (reader.capitals.mark[i + 2] & Mark.place) !== 0;
}

/**
 * The first word that tells a state body from a private one decides: in the head itself, after it, or, from the head
 * back, before it (`Human Rights Watch researcher`).
 */
function bodyOf(reader: NameReader, { first, headEnd, kind }: Title, end: number): Body {
  let country = false;
  let words = 0;
  const look = (from: number, to: number): Body | null => {
    const step = from < to ? 1 : -1;
    for (let i = from; i !== to; i += step) {
      if (reader.tokens.kind[i] !== TokenKind.word) continue;
      const classes = reader.classOf(i);
      if (classes & (Class.qualifier | Class.connector)) continue;
      words++;
      if (reader.capitals.mark[i] & (Mark.country | Mark.place)) country = true;
      else if (classes & Class.state) return 'state';
      else if (classes & Class.private && !(kind < Head.rank && isCentralBank(reader, i)))
        return isStateBefore(reader, i) ? 'state' : 'private';
    }
    return null;
  };
  const inHead = reader.lexicon.headFirst ? look(first + 1, headEnd) : null;
  if (inHead === 'state') return inHead;
  words = 0;
  let last = headEnd - 2;
  // The words of an office say nothing of whose it is (`Bank of Lakeland governor`).
  if (kind < Head.rank) for (let i = first; i <= last; i++) if (reader.capitals.heads[i] !== 0) last = i - 1;
  const found =
    look(headEnd, end) ?? (reader.lexicon.headFirst || last < first ? null : look(last, first - 1));
  if (found !== null) return found;
  if (country) return 'country';
  return words === 0 ? 'none' : 'unknown';
}
