import type { Document } from '../../../text/document';
import { CLOSE } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { isAdverb } from './source-asides';
import { openBracket } from './source-owners';
import { SourceBit } from './source-words';

/** Steps back over adverbs, auxiliaries, dates and brackets that stand between subject and verb. */
export function skipBack(document: Document, people: People, from: number, floor: number): number {
  const { tokens, lexicon } = document;
  const { code, kind, word } = tokens;
  const bits = lexicon.sources.bits;
  let end = from;
  let time = false;
  while (end > floor) {
    const i = end - 1;
    const b = bits[word[i]];
    if (people.mentionAt[i] >= 0) break;
    if (code[i] === CLOSE && kind[i] === TokenKind.punctuation) {
      const open = openBracket(document, i, floor);
      // `Kim (34) said` is an aside of the name, `Tuesday (5/9) said` of a date; both go.
      if (open < 0) break;
      end = open;
      continue;
    }
    // `pada |hari ini| mengatakan`
    if (b & SourceBit.closer && i - 1 > floor && isLately(document, i)) {
      end = i - 1;
      time = true;
      continue;
    }
    if (kind[i] === TokenKind.number && !time && isNumbered(document, i, floor)) break;
    if (kind[i] === TokenKind.number || b & SourceBit.time) {
      end = i;
      time = true;
    } else if (b & SourceBit.filler || isAdverb(document, i)) end = i;
    else if (i > floor && bits[word[i - 1]] & SourceBit.adverbial) end = i - 1;
    else if (time && b & (SourceBit.outerPreposition | SourceBit.innerPreposition)) {
      end = i;
      time = false;
    } else if (kind[i] === TokenKind.clitic && i > floor) {
      // `she's said`, `who’ve called`: the auxiliary of a pronoun.
      if (!(bits[word[i - 1]] & (SourceBit.pronoun | SourceBit.relative))) break;
      end = i;
    } else break;
  }
  return end;
}

/** `pasangan nomor urut |2|`, `Channel |4|`: a number that stands right behind the noun it counts off. */
function isNumbered({ tokens, lexicon }: Document, at: number, floor: number): boolean {
  if (at - 1 < floor || tokens.kind[at - 1] !== TokenKind.word) return false;
  const other = SourceBit.time | SourceBit.innerPreposition | SourceBit.outerPreposition | SourceBit.filler;
  const b = lexicon.sources.bits[tokens.word[at - 1]];
  return (b & (other | SourceBit.breaks | SourceBit.determiner | SourceBit.pronoun)) === 0;
}

/** `hari |ini|`, `belum lama |ini|`: the end of an adverbial of time. */
function isLately({ tokens, lexicon }: Document, at: number): boolean {
  const { bits } = lexicon.sources;
  // `pria 44 tahun |ini|`
  if (tokens.kind[at - 2] === TokenKind.number) return false;
  const before = bits[tokens.word[at - 1]];
  return (before & SourceBit.time) !== 0 || (before & bits[tokens.word[at - 2]] & SourceBit.filler) !== 0;
}
