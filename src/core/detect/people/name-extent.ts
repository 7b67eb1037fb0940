import { APOSTROPHE } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import { afterDegree } from './degrees';
import type { NameReader } from './name-reader';
import { Class } from './people-words';

/** No name has more words. */
const LONGEST_NAME = 9;

/**
 * The token after the name that begins at `first` and goes no further than `limit`: capitalised words, initials
 * with their stops, particles between them, an ending such as `Jr.`; `first` where there is none.
 */
export function nameEnd(reader: NameReader, first: number, limit: number): number {
  const { tokens } = reader;
  let end = first;
  let words = 0;
  for (let i = first; i < limit && words < LONGEST_NAME; ) {
    if (words > 1 && reader.titleHead(i, limit) >= 0) return end;
    if (words > 0 && afterDegree(reader, i) > i) return end;
    if (reader.continues(i)) {
      words++;
      end = ++i;
      if (reader.isAbbreviationStop(i) && (reader.isInitial(i - 1) || reader.classOf(i - 1) & Class.suffix)) {
        // A stop that ends the sentence too is no part of an initial.
        const ends = reader.classOf(i - 1) & Class.suffix && tokens.shape[i - 1] & Shape.hasLower;
        if (ends || (i + 1 < limit && reader.isCapital(i + 1))) end = ++i;
        else break;
      } else if (
        i < limit &&
        reader.isAbbreviationStop(i) &&
        tokens.end[i - 1] - tokens.start[i - 1] <= 4 &&
        i + 1 < limit &&
        reader.isCapital(i + 1) &&
        reader.document.sentences.ofToken[i + 1] === reader.document.sentences.ofToken[i - 1]
      )
        end = ++i; // `Muh. Yusuf`
      continue;
    }
    if (words === 0) return first;
    if (reader.isJoinedParticle(i)) {
      end = ++i;
      continue;
    }
    let next = words > 0 ? afterNickname(reader, i, limit) : i;
    while (next < limit && next < i + 3 && isParticle(reader, next)) next++;
    if (next > i && next < limit && reader.continues(next)) i = next;
    else break;
  }
  return end;
}

/**
 * The token after a nickname in marks between two words of a name (`Ann "Bella" Bell`) that begins at `i`,
 * or `i`.
 */
export function afterNickname(reader: NameReader, i: number, limit: number): number {
  if (!isMark(reader, i) || !reader.isCapital(i - 1) || !reader.isCapital(i + 1)) return i;
  const close = reader.isCapital(i + 2) ? i + 3 : i + 2;
  return close + 1 < limit && isMark(reader, close) && reader.continues(close + 1) ? close + 1 : i;
}

function isMark({ tokens }: NameReader, i: number): boolean {
  const { kind, code } = tokens;
  return kind[i] === TokenKind.mark || (kind[i] === TokenKind.punctuation && code[i] === APOSTROPHE);
}

function isParticle(reader: NameReader, i: number): boolean {
  return (
    reader.tokens.kind[i] === TokenKind.word &&
    !reader.isCapital(i) &&
    (reader.classOf(i) & Class.particle) !== 0
  );
}
