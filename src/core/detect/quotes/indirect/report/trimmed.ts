import { STOP } from '../../../../text/punctuation';
import { TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import type { IndirectScan } from '../scan';

const B = IndirectBit;

/** `first` and `end` without punctuation, conjunctions and complementizers at either side. */
export function trimmed(
  { document: { tokens, lexicon } }: IndirectScan,
  first: number,
  end: number,
  beforeMarks: boolean,
): readonly [number, number] {
  const bits = lexicon.indirect.bits;
  const sources = lexicon.sources.bits;
  let from = first;
  let to = end;
  const loose = (i: number): boolean =>
    (tokens.kind[i] === TokenKind.punctuation &&
      tokens.code[i] !== 0x28 &&
      tokens.code[i] !== 0x29 &&
      tokens.code[i] !== 0x25 &&
      tokens.code[i] !== 0x24) ||
    tokens.kind[i] === TokenKind.lineBreak;
  while (from < to && loose(from)) from++;
  // `berdoa |bersama|.`: at the end of a sentence it is an adverb.
  const closes = end >= tokens.length || tokens.code[end] === STOP;
  const coordinator = closes && tokens.kind[end - 1] === TokenKind.word ? 0 : SourceBit.coordinator;
  const hanging =
    SourceBit.coordinator |
    SourceBit.breaks |
    SourceBit.innerPreposition |
    SourceBit.outerPreposition |
    SourceBit.relative |
    SourceBit.determiner |
    SourceBit.filler;
  while (
    to > from &&
    (loose(to - 1) ||
      (tokens.kind[to - 1] === TokenKind.word &&
        (beforeMarks
          ? (sources[tokens.word[to - 1]] & hanging) !== 0 ||
            (bits[tokens.word[to - 1]] & (B.complementizer | B.infinitive | B.asWord | B.predicate)) !== 0
          : (sources[tokens.word[to - 1]] & coordinator) !== 0)))
  )
    to--;
  return [from, to];
}
