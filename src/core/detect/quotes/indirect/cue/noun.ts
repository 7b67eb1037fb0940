import { TokenKind } from '../../../../text/tokens';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { keep, type Sentence } from '../found';
import { IndirectBit } from '../indirect-words';
import { reportAfter } from '../report/following';
import type { IndirectScan } from '../scan';
import { mainVerb } from './related';

const OWNER_REACH = 4;
/** How long the phrase behind the noun for whose words they are may be, in tokens. */
const GIVER_REACH = 12;

/** `his claim that …`, `Rina's warning that …`: a noun of speech with its owner before it and a complementizer behind. */
export function readNoun(scan: IndirectScan, sentence: Sentence, at: number): void {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  if (at + 1 >= sentence.end || at === sentence.first) return;
  const giver = giverOf(scan, at + 1, sentence.end);
  let next = giver === null ? at + 1 : giver.endToken;
  // `his argument |is| that …`
  const is = bits[tokens.word[next]] & IndirectBit.passiveAuxiliary && !lexicon.sources.headFirst;
  if (is && next + 1 < sentence.end && bits[tokens.word[next + 1]] & IndirectBit.strictComplementizer) next++;
  else if (!(bits[tokens.word[next]] & IndirectBit.complementizer)) return;
  const owner = giver ?? ownerOf(scan, at, sentence.first);
  if (owner === null) return;
  const end = is ? sentence.end : mainVerb(scan, next + 1, sentence.end);
  const following = reportAfter(scan, next, end, IndirectBit.noun, false);
  keep(scan, sentence, following, at, at + 1, owner);
}

/** `claims |from residents| that`, `allegations |by his staff| that`: whose words they are stands behind the noun. */
function giverOf({ document, people }: IndirectScan, at: number, end: number): SourcePhrase | null {
  const { tokens, lexicon } = document;
  if (lexicon.sources.headFirst || !lexicon.quotes.by.has(tokens.word[at])) return null;
  const reach = Math.min(end, at + GIVER_REACH);
  for (let i = at + 1; i < reach; i++)
    if (lexicon.indirect.bits[tokens.word[i]] & IndirectBit.strictComplementizer) {
      const source = sourceAfter(document, people, at + 1, i);
      return source?.endToken === i ? source : null;
    }
  return null;
}

function ownerOf(scan: IndirectScan, at: number, first: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  for (let i = at - 1; i >= first && i > at - OWNER_REACH; i--) {
    if (tokens.kind[i] === TokenKind.clitic) return sourceBefore(document, people, i, first);
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (lexicon.sources.bits[tokens.word[i]] & SourceBit.possessive)
      return { firstToken: i, endToken: i + 1, kind: SourceKind.pronoun, person: -1 };
  }
  return null;
}
