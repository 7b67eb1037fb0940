import type { Tokens } from './tokens';

/** Tokens as they are written: room for more than there are yet. */
export type TokenRows = { -readonly [K in keyof Tokens]: Tokens[K] };

/** Bytes of one token over all arrays. */
const ROW = 28;
/** Room for the tokens of most texts, kept between them: it stays in the cache of the processor. */
const KEPT = 1 << 14;

const kept = layOut(KEPT);

/** Room for about `capacity` tokens of a new text, all zeros. The tokens of the text before it are lost. */
export function newRows(capacity: number): TokenRows {
  if (capacity > KEPT) return layOut(capacity);
  for (const row of rowsOf(kept)) row.fill(0, 0, kept.length);
  return Object.assign(kept, { length: 0, mayBeDamaged: false, endCount: 0 });
}

/** The same tokens with room for twice as many. */
export function largerRows(rows: TokenRows): TokenRows {
  const larger = layOut(rows.kind.length * 2);
  const { length, mayBeDamaged, endCount } = rows;
  for (const [i, row] of rowsOf(larger).entries()) row.set(rowsOf(rows)[i]);
  larger.ends.set(rows.ends);
  return Object.assign(larger, { length, mayBeDamaged, endCount });
}

/** What the reader finds out of each token. */
function rowsOf({ start, end, hash, word, code, kind, shape }: TokenRows) {
  return [start, end, hash, word, code, kind, shape];
}

function layOut(capacity: number): TokenRows {
  const bytes = new ArrayBuffer(capacity * ROW);
  return {
    length: 0,
    mayBeDamaged: false,
    endCount: 0,
    start: new Uint32Array(bytes, 0, capacity),
    end: new Uint32Array(bytes, capacity * 4, capacity),
    hash: new Int32Array(bytes, capacity * 8, capacity),
    ends: new Uint32Array(bytes, capacity * 12, capacity),
    sentence: new Uint32Array(bytes, capacity * 16, capacity),
    word: new Uint32Array(bytes, capacity * 20, capacity),
    code: new Uint16Array(bytes, capacity * 24, capacity),
    kind: new Uint8Array(bytes, capacity * 26, capacity),
    shape: new Uint8Array(bytes, capacity * 27, capacity),
  };
}
