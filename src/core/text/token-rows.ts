import type { Tokens } from './tokens';

/** Tokens as they are written: room for more than there are yet. */
export type TokenRows = { -readonly [K in keyof Tokens]: Tokens[K] };

/** Bytes of one token over all arrays. */
const ROW = 18;
const SLAB = 1 << 20;
let slab = new ArrayBuffer(0);
let used = 0;

/**
 * Room for `capacity` tokens. Small texts share a slab, cut off piece by piece and never used twice: an allocation
 * each would cost as much as reading the text.
 */
export function tokenRows(capacity: number): TokenRows {
  const bytes = (capacity * ROW + 7) & ~7;
  if (bytes > SLAB / 8) return layOut(new ArrayBuffer(bytes), 0, capacity);
  if (used + bytes > slab.byteLength) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  used += bytes;
  return layOut(slab, used - bytes, capacity);
}

/** The same tokens with room for twice as many. */
export function largerRows(rows: TokenRows): TokenRows {
  const larger = tokenRows(rows.kind.length * 2);
  larger.length = rows.length;
  larger.start.set(rows.start);
  larger.end.set(rows.end);
  larger.hash.set(rows.hash);
  larger.word.set(rows.word);
  larger.code.set(rows.code);
  larger.kind.set(rows.kind);
  larger.shape.set(rows.shape);
  return larger;
}

function layOut(bytes: ArrayBuffer, at: number, capacity: number): TokenRows {
  return {
    length: 0,
    start: new Uint32Array(bytes, at, capacity),
    end: new Uint32Array(bytes, at + capacity * 4, capacity),
    hash: new Int32Array(bytes, at + capacity * 8, capacity),
    word: new Uint16Array(bytes, at + capacity * 12, capacity),
    code: new Uint16Array(bytes, at + capacity * 14, capacity),
    kind: new Uint8Array(bytes, at + capacity * 16, capacity),
    shape: new Uint8Array(bytes, at + capacity * 17, capacity),
  };
}
