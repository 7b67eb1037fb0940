/** Bits of `DateLexicon.classes`. */
export const DateBit = {
  /** A time expression may turn on this word: the scan stops here. */
  head: 1,
  /** May stand before a head inside one expression. */
  lead: 2,
  future: 4,
  past: 8,
  counted: 16,
  notBeforeYear: 32,
  timePreposition: 64,
  ageBefore: 128,
  ageAfter: 256,
  doubtful: 512,
  /** A month or weekday name that counts only beside a number. */
  short: 1024,
  determiner: 2048,
  of: 4096,
  futureWithTo: 1 << 13,
  infinitive: 1 << 14,
  futurePreposition: 1 << 15,
  passive: 1 << 17,
  rateBefore: 1 << 20,
  everyAfter: 1 << 21,
  play: 1 << 23,
  business: 1 << 24,
  /** Tells of what is to come where it opens a clause, with a capital. */
  futureOpening: 1 << 25,
  /** Joins two of several days, amounts or clauses: `and`. */
  joins: 1 << 26,
  /** Stands between the first and the last: `until`. */
  ranges: 1 << 27,
  /** Ends the name of a street, so that the number before it is that of a house. */
  street: 1 << 29,
  /** Between a word that tells where in a period and the period: `late |on| Monday`. */
  withinPeriod: 1 << 30,
} as const;
