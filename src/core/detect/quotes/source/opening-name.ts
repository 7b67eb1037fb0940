import type { Document } from '../../../text/document';
import { Shape } from '../../../text/tokens';
import type { Mention, People } from '../../people/people';
import { SourceBit } from './source-words';

const COMMA = 0x2c;
/** How long the office before a name that opens a sentence may be, in tokens. */
const OFFICE_REACH = 14;
const APPOSES = SourceBit.article | SourceBit.determiner | SourceBit.indefinite | SourceBit.relative;

/**
 * The name that opens the clause at `floor` and that an apposition follows (`|Rina Wati|, who met the mayor, the
 * clerk and other people, said`), where `found`, read before the verb, stands inside that; else null.
 */
export function openingName(
  document: Document,
  people: People,
  floor: number,
  found: number,
): Mention | null {
  const { tokens, lexicon } = document;
  const { bits } = lexicon.sources;
  for (let i = floor; i < found && i < floor + OFFICE_REACH; i++) {
    const index = people.mentionAt[i];
    if (index < 0) {
      if (!(tokens.shape[i] & Shape.startsUpper) && !(bits[tokens.word[i]] & SourceBit.innerPreposition))
        return null;
      continue;
    }
    const mention = people.mentions[index];
    const { endToken } = mention;
    if (endToken >= found || tokens.code[endToken] !== COMMA) return null;
    if (!(bits[tokens.word[endToken + 1]] & APPOSES)) return null;
    // `Rina Wati, the mayor, left, and |the police|, … said`: another clause.
    const joined = bits[tokens.word[found - 1]] & SourceBit.coordinator && tokens.code[found - 2] === COMMA;
    return joined ? null : mention;
  }
  return null;
}
