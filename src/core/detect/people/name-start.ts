import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class, Head, type HeadKind } from './people-words';

/** `Inspector |Operations| Ann Bell`, `Commissioner |Lahore| Ann Bell`: a field or place between the office and a name of two words. */
export function isPosting(reader: NameReader, first: number, best: number, end: number): boolean {
  if (end < best + 2) return false;
  for (let i = first; i < best; i++) {
    const classes = reader.classOf(i);
    if (classes & (Class.given | Class.surname) || !(classes & (Class.titleWord | Class.place))) return false;
  }
  return true;
}

/** A word such as `Partai` or `Komisi`, which the name of the body follows. */
export function takesName(reader: NameReader, i: number): boolean {
  if (!reader.lexicon.headFirst || reader.isAllCaps(i) || reader.capitals.mark[i] & Mark.place) return false;
  const classes = reader.classOf(i);
  if ((classes & Class.organisation) === 0 || (classes & (Class.given | Class.surname)) !== 0) return false;
  // `Partai`, but `Golkar` is a name already.
  return (classes & (Class.titleWord | Class.plain)) !== 0;
}

/**
 * `Direktur CV Putra Abadi Ben Wirawan`, `CEO Kopi Senja Ben Wirawan`: words that companies end in, unknown words between the head of a private title, or a word such as `PT`, and a
 * given name are the organisation's.
 */
export function afterOwnName(
  reader: NameReader,
  best: number,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
): number {
  if (!reader.lexicon.headFirst) return best;
  let takesOrganisation =
    best > first
      ? (reader.classOf(best - 1) & (Class.private | Class.organisation)) !== 0
      : best === head.end && (head.kind === Head.role || head.kind === Head.lead);
  for (let i = best - 1; i >= head.end && i > best - 7 && reader.isCapital(i) && !takesOrganisation; i--)
    takesOrganisation = (reader.classOf(i) & (Class.private | Class.state)) === Class.private;
  if (!takesOrganisation) return best;
  for (let i = end - 2; i > best; i--)
    if (reader.lexicon.companyEnds.has(reader.tokens.word[i - 1]) && reader.classOf(i) & Class.given)
      return i;
  let at = best;
  while (
    at < end - 2 &&
    reader.isCapital(at) &&
    isUnknown(reader, at) &&
    reader.capitals.personCount(at) === 0
  )
    at++;
  return at > best && reader.classOf(at) & Class.given && at <= end - 2 ? at : best;
}

/** `Bupati Garut Era Wulandari`: a common word between a place and a lone name is a part of the name. */
export function isCommonGiven(reader: NameReader, best: number, first: number, end: number): boolean {
  const word = best - 1;
  if (!reader.lexicon.headFirst || best !== end - 1 || word <= first || !reader.isCapital(word)) return false;
  if ((reader.classOf(best) & Class.given) === 0 || reader.classOf(word) !== 0) return false;
  const { mark, heads } = reader.capitals;
  if (reader.tokens.word[word] === 0 || heads[word] !== 0) return false;
  return (mark[word] & (Mark.place | Mark.organisation)) === 0 && (mark[word - 1] & Mark.place) !== 0;
}

export function isUnknown(reader: NameReader, i: number): boolean {
  return (
    (reader.classOf(i) & (Class.given | Class.surname | Class.capitalParticle)) === 0 && !reader.isInitial(i)
  );
}
