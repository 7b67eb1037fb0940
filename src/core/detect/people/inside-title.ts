import { APOSTROPHE } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Class, Head, type HeadKind } from './people-words';
import { headAt } from './title';
import { isVerb } from './word-build';

/** The head of a title with a capital that is nobody's name, before another word with a capital. */
export function isSecondHead(reader: NameReader, i: number, limit: number): boolean {
  const head = headAt(reader, i);
  if (head === null || head.kind >= Head.role || head.end >= limit) return false;
  if (!reader.isCapital(head.end)) return false;
  // `Ayatollah` is a name too, but not before a given name.
  return (
    (reader.classOf(i) & (Class.given | Class.surname)) === 0 ||
    (reader.classOf(head.end) & Class.given) !== 0
  );
}

/** The ending of a possessive inside a body's name, where heads come last. */
export function isPossessive({ tokens, lexicon }: NameReader, i: number): boolean {
  if (lexicon.headFirst) return false;
  return (
    tokens.kind[i] === TokenKind.clitic ||
    (tokens.code[i] === APOSTROPHE && tokens.start[i] === tokens.end[i - 1])
  );
}

/** `Menteri Pertanian |saat| itu, Budi`: a word for a time that a word that points back follows. */
export function isThen({ lexicon, tokens, bits }: NameReader, i: number): boolean {
  return lexicon.thens.has(tokens.word[i]) && (bits[tokens.word[i + 1]] & Class.definite) !== 0;
}

/** An unknown lower-case word of what somebody is expert in (`pengamat terorisme`), close to the head. */
export function isField(reader: NameReader, i: number, head: { kind: HeadKind; end: number }): boolean {
  if (!reader.lexicon.headFirst || reader.isCapital(i)) return false;
  if (reader.lexicon.fieldHeads.has(reader.tokens.word[i - 1]))
    return (reader.classOf(i) & (Class.speech | Class.act)) === 0 && !isVerb(reader, i);
  if (i > head.end + 2) return false;
  return (
    (head.kind === Head.role || head.kind === Head.lead) && reader.tokens.word[i] === 0 && !isVerb(reader, i)
  );
}

/** `Media Care–Kota`: a dash that joins two words of a body's name. */
export function isGlued({ tokens }: NameReader, i: number): boolean {
  return tokens.start[i] === tokens.end[i - 1] && tokens.start[i + 1] === tokens.end[i];
}

/** `Menlu Yusna H Lasut`: a lone letter that is a form of address too, but stands behind the first word of a name. */
export function isMiddleInitial(
  reader: NameReader,
  segment: number,
  i: number,
  head: { kind: HeadKind; end: number },
): boolean {
  if (!reader.isInitial(i) || reader.capitals.mark[i - 1] & Mark.place) return false;
  if (reader.classOf(i - 1) & (Class.given | Class.surname)) return true;
  return (
    i === segment + 1 &&
    segment === head.end &&
    head.kind !== Head.placeOffice &&
    // `Kepala KUA Sukamaju H. Budi`: behind a body its place.
    (reader.classOf(head.end - 1) & (Class.organisation | Class.state)) === 0 &&
    reader.score(segment) > 0
  );
}

export function isNameParticle(reader: NameReader, i: number, limit: number): boolean {
  if (reader.tokens.kind[i] !== TokenKind.word || reader.isCapital(i)) return false;
  if (reader.isJoinedParticle(i)) return true;
  let next = i;
  while (
    next < limit &&
    next < i + 3 &&
    (reader.classOf(next) & Class.particle) !== 0 &&
    !reader.isCapital(next)
  )
    next++;
  return next > i && next < limit && reader.isCapital(next);
}
