/** Spaces after the last code unit: who looks a few units ahead need not ask where the text ends. */
const AFTER = 4;
const SPACE = 0x20;
/** Texts up to this length share one array. */
const SHARED = 1 << 17;
const CHUNK = 1 << 14;

const encoder = new TextEncoder();
/** UTF-8 takes at most three bytes a code unit. */
const bytes = new Uint8Array(CHUNK * 3);
let shared = new Uint16Array(0);

/**
 * The UTF-16 code units of `text`, a few spaces after them; valid until the next call. Asked one by one of the string they
 * cost twice as much as all of reading. The encoder of the platform copies many at once, but only to UTF-8: what
 * is not ASCII is asked of the string after all.
 */
export function codeUnits(text: string): Uint16Array {
  const units = room(text.length + AFTER);
  for (let from = 0; from < text.length; from += CHUNK) {
    const chunk = text.length <= CHUNK ? text : text.slice(from, from + CHUNK);
    const { written } = encoder.encodeInto(chunk, bytes);
    if (written === chunk.length) units.set(bytes.subarray(0, written), from);
    else widen(chunk, written, units, from);
  }
  units.fill(SPACE, text.length, text.length + AFTER);
  return units;
}

/** Puts the units of `chunk`, of which `bytes` holds the UTF-8, into `units`. */
function widen(chunk: string, written: number, units: Uint16Array, from: number): void {
  let unit = 0;
  for (let at = 0; at < written; at++) {
    const byte = bytes[at];
    if (byte < 0x80) units[from + unit++] = byte;
    // A byte that leads: what goes on in the next bytes is this unit or, after a long one, the next as well.
    else if (byte >= 0xc0) {
      units[from + unit] = chunk.charCodeAt(unit++);
      if (byte >= 0xf0) units[from + unit] = chunk.charCodeAt(unit++);
    }
  }
}

function room(length: number): Uint16Array {
  if (length > SHARED) return new Uint16Array(length);
  if (shared.length === 0) shared = new Uint16Array(SHARED);
  return shared;
}
