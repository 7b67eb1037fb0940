import { COMMA, STOP } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import { WordClasses } from '../../text/word-set';
import type { NameReader } from './name-reader';

/** What a word is to academic degrees. A stop parts `M.Si` into two words, `S.H.` and `MSi` are one. */
const DegreePart = { whole: 1, start: 2, tail: 4 } as const;

const MOST_DEGREES = 6;
const MOST_TAILS = 3;

/** `DegreePart` bits by vocabulary number, of degrees written with or without stops (`s.h`, `m.si`, `msi`). */
export function compileDegrees(degrees: readonly string[]): Uint32Array {
  const classes = new WordClasses();
  for (const degree of degrees) {
    classes.add(DegreePart.whole, [degree]);
    const [start, ...tails] = degree.split('.');
    if (tails.length === 0) continue;
    classes
      .add(DegreePart.start, [start])
      .add(DegreePart.tail, tails)
      .add(DegreePart.whole, [degree.replaceAll('.', '')]);
  }
  return classes.bits;
}

/** The token after the academic degrees from `i` on (`SKM MKes`, `, S.H., M.Si`), or `i`. */
export function afterDegrees(reader: NameReader, i: number): number {
  const { tokens } = reader;
  let end = i;
  for (let n = 0; n < MOST_DEGREES && end < tokens.length; n++) {
    const next = tokens.code[end] === COMMA ? end + 1 : end;
    const after = afterDegree(reader, next);
    if (after === next) break;
    end = after;
  }
  return end;
}

/** The token after the degree that begins at `i`, or `i`. */
export function afterDegree(reader: NameReader, i: number): number {
  const { tokens } = reader;
  if (i >= tokens.length || !reader.isCapital(i)) return i;
  const part = reader.lexicon.degrees[tokens.word[i]];
  if (part === 0) return i;
  let end = i;
  // `Budi, S. IK`: behind a comma the halves may stand apart.
  const apart = i > 0 && tokens.code[i - 1] === COMMA ? 1 : 0;
  if (part & DegreePart.whole && isWritten(reader, i)) end = i + 1;
  else if (part & DegreePart.start && tailAt(reader, i + 1, apart)) end = i + 1;
  else return i;
  for (let n = 0; n < MOST_TAILS && tailAt(reader, end, apart); n++) end += 2;
  // A stop that ends the sentence too is the sentence's.
  const closes =
    reader.isAbbreviationStop(end) &&
    end + 1 < tokens.length &&
    reader.document.sentences.ofToken[end + 1] === reader.document.sentences.ofToken[i];
  return closes ? end + 1 : end;
}

/** Capitals, capitals inside, or stops: `Ma` is a name, `MA` a degree. */
function isWritten(reader: NameReader, i: number): boolean {
  const { shape } = reader.tokens;
  return reader.isAllCaps(i) || (shape[i] & (Shape.upperInside | Shape.hasDot)) !== 0;
}

/** A stop with the second half of a degree, no more than `gap` characters apart. */
function tailAt({ tokens, lexicon }: NameReader, stop: number, gap: number): boolean {
  const { kind, code, start, end, word } = tokens;
  return (
    stop + 1 < tokens.length &&
    code[stop] === STOP &&
    kind[stop] === TokenKind.punctuation &&
    start[stop] === end[stop - 1] &&
    start[stop + 1] <= end[stop] + gap &&
    (lexicon.degrees[word[stop + 1]] & DegreePart.tail) !== 0
  );
}
