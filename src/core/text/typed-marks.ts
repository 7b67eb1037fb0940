import type { Code } from './codes';

/** What stands before the two signs is looked at last, which is faster. */
const MARKS = /<<(?=[^\s<])(?<![<\S]<<)|>>(?![>\w])(?<=[^\s>]>>)|,,(?=[A-Za-z])(?<![\w,],,)/g;
const MEANT: Readonly<Record<string, string>> = { '<<': '«', '>>': '»', ',,': '„' };

/** Quotation marks that somebody typed with two signs each, for want of a key. In text order. */
export function findTypedMarks(written: string): Code[] {
  if (!written.includes(',,') && !written.includes('<<')) return [];
  return Array.from(written.matchAll(MARKS), ({ 0: signs, index: start }) => ({
    start,
    end: start + signs.length,
    meant: MEANT[signs],
  }));
}
