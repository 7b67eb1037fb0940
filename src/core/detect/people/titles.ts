import { TokenKind } from '../../text/tokens';
import { nameAfterHead } from './name-after-title';
import type { NameReader } from './name-reader';
import { Class, Head } from './people-words';
import { headAt, sentenceLimit, type Title, titleStart } from './title';

/** Titles and the name they stand before. Token ranges half open. */
export interface TitledName {
  readonly titles: readonly Title[];
  readonly first: number;
  readonly end: number;
  readonly score: number;
}

/** How far a title may go after its head, and how far before it, in tokens. */
const REACH = 32;

/**
 * Reads a title whose head begins at `head`, further titles that follow it at once, and the name they
 * stand before. Null where no name follows.
 */
export function readTitledName(reader: NameReader, head: number): TitledName | null {
  const titles: Title[] = [];
  let at = head;
  for (let round = 0; round < 4; round++) {
    const found = headAt(reader, at);
    if (found === null) return null;
    const limit = sentenceLimit(reader, at, REACH);
    if (at < reader.barren) return null;
    const name = nameAfterHead(reader, found, limit);
    if (name === null) return null;
    const first = Math.max(titleStart(reader, at), titles.at(-1)?.end ?? 0);
    titles.push({ first, end: name.titleEnd, headEnd: found.end, kind: found.kind });
    if (name.nextHead < 0) return { titles, first: name.first, end: name.end, score: name.score };
    at = name.nextHead;
  }
  return null;
}

/** A title of more than a bare head that ends in a word that points back (`Eks Kepala Dinas itu`), or null. */
export function readDefiniteTitle(reader: NameReader, i: number): Title | null {
  const head = headAt(reader, i);
  if (head === null || head.kind === Head.person) return null;
  const first = titleStart(reader, i);
  const limit = sentenceLimit(reader, head.end, 10);
  for (let k = head.end; k < limit; k++) {
    if (reader.tokens.kind[k] !== TokenKind.word) return null;
    const classes = reader.classOf(k);
    if (classes & Class.definite) {
      if (k === head.end && first === i && !(k > i + 1 && reader.isAllCaps(k - 1))) return null;
      // `dokter di kota itu` is anybody.
      if (first === i && !reader.isCapital(i)) return null;
      return { first, end: k, headEnd: head.end, kind: head.kind };
    }
    if (!reader.isCapital(k) && (classes & (Class.titleWord | Class.connector)) === 0) return null;
  }
  return null;
}
