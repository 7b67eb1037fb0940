/** Bits of `DateLexicon.classes`. */
export const DateBit = {
  /** A time expression may turn on this word: the scan stops here. */
  head: 1 << 0,
  /** May stand before a head inside one expression. */
  lead: 1 << 1,
  future: 1 << 2,
  past: 1 << 3,
  counted: 1 << 4,
  notBeforeYear: 1 << 5,
  timePreposition: 1 << 6,
  ageBefore: 1 << 7,
  ageAfter: 1 << 8,
  doubtful: 1 << 9,
  /** A month or weekday name that counts only beside a number. */
  short: 1 << 10,
  determiner: 1 << 11,
  of: 1 << 12,
  futureWithTo: 1 << 13,
  infinitive: 1 << 14,
  futurePreposition: 1 << 15,
  passive: 1 << 16,
  rateBefore: 1 << 17,
  everyAfter: 1 << 18,
  play: 1 << 19,
  business: 1 << 20,
  /** Tells of what is to come where it opens a clause, with a capital. */
  futureOpening: 1 << 21,
  /** Joins two of several days, amounts or clauses: `and`. */
  joins: 1 << 22,
  /** Stands between the first and the last: `until`. */
  ranges: 1 << 23,
  /** Ends the name of a street, so that the number before it is that of a house. */
  street: 1 << 24,
  /** Between a word that tells where in a period and the period: `late |on| Monday`. */
  withinPeriod: 1 << 25,
} as const;
