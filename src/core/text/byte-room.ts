/** Tokens of an article of common length, and how far behind the end of a text a look ahead may go. */
const ARTICLE = 1 << 13;
const MARGIN = 64;

/**
 * A byte a token for one text after the other: articles of common length use the same memory, since new memory costs
 * more than all that is done with it.
 */
export class ByteRoom {
  private readonly kept = new Uint8Array(ARTICLE + MARGIN);

  /** Zeros for at least so many tokens, good until the next text is read. */
  zeros(tokens: number): Uint8Array {
    return tokens <= ARTICLE ? this.kept.fill(0, 0, tokens + MARGIN) : new Uint8Array(tokens);
  }
}
