/** Bits of `LineFeatures.flags`. */
export const LineFlag = {
  /** Ends like a sentence: full stop, question or exclamation mark, ellipsis; closing marks and brackets after it. */
  stop: 1,
  /** That ending is a question or exclamation mark, which titles have too. */
  loudStop: 2,
  endsColon: 4,
  /** A sentence ends inside the line and another begins. */
  innerStop: 8,
  doubleMark: 16,
  startsMark: 32,
  endsBracket: 64,
  address: 128,
  /** A word that may begin litter inside the line. */
  inlineStart: 256,
  floatingStart: 512,
  platformStart: 1024,
  endsComma: 2048,
  ellipsis: 4096,
  /** Speaks to the reader, or of the outlet itself: `you`, `our`. */
  reader: 8192,
  /** A word that titles have and names do not. */
  headlineWord: 16384,
  /** A verb of what is to be seen in a picture, and a word for where in it somebody stands. */
  side: 131072,
  /** Reads as running text (`readsOn`), as is noted after the line was measured. */
  prose: 262144,
  /** Holds a ©. */
  copyright: 524288,
} as const;
