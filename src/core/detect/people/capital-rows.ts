/** Tokens of an article of common length, and how far behind the end of a text a look ahead may go. */
const ARTICLE = 1 << 13;
const MARGIN = 64;

/** Arrays that only the reading of one text needs. */
class Rows {
  readonly mark: Uint8Array;
  readonly heads: Uint8Array;
  readonly starts: Uint32Array;
  readonly lower: Uint8Array;

  constructor(tokens: number) {
    this.mark = new Uint8Array(tokens);
    this.heads = new Uint8Array(tokens);
    this.starts = new Uint32Array(tokens);
    this.lower = new Uint8Array(lowerBits(tokens) >> 3);
  }

  /** Fit for a text of so many tokens, with nothing of an earlier one in what is read behind its end. */
  cleared(tokens: number): this {
    this.mark.fill(0, 0, tokens + MARGIN);
    this.heads.fill(0, 0, tokens + MARGIN);
    this.lower.fill(0, 0, lowerBits(tokens) >> 3);
    return this;
  }
}

/** So many bits that few hashes share one: a power of two. */
export function lowerBits(tokens: number): number {
  let bits = 1024;
  while (bits < tokens * 8 && bits < 1 << 22) bits *= 2;
  return bits;
}

/** Articles of common length use the same arrays one after the other: new ones would cost more than filling them. */
const articleRows = new Rows(ARTICLE + MARGIN);

/** Arrays for a text of so many tokens, good until the next text is read. */
export function rowsFor(tokens: number): Rows {
  return tokens <= ARTICLE ? articleRows.cleared(tokens) : new Rows(tokens);
}
