import type { Span } from '../../../article';
import type { Document } from '../../../text/document';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit } from '../indirect/indirect-words';
import { Reference } from '../quote-candidate';
import { QuoteWord } from '../quote-words';
import type { SourcePhrase } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { attributedAfter, attributedBelow, namedAfter } from './attribution-after';
import { attributedBefore } from './attribution-before';
import { attributedInHeadline } from './attribution-headline';
import { laterInSentence } from './attribution-later';
import type { Quoted } from './quoted';

/** Who is said to speak, and where that stands. */
export interface Attribution {
  /**
   * `after`: right behind the quotation; `introduced`: before it, with a comma, a colon, `bahwa` or the cue at the
   * mark; `sentence`: elsewhere in its sentence; `name`: a bare name behind it; `shared`: that of the quotation
   * before, to which `and` joins it; `headline`: in a headline, which leaves words out; `none`.
   */
  readonly where: 'after' | 'introduced' | 'sentence' | 'headline' | 'name' | 'shared' | 'none';
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly reference: Reference;
  readonly source: SourcePhrase | null;
}

const NOTHING: Attribution = {
  where: 'none',
  cueFirst: 0,
  cueEnd: 0,
  reference: Reference.none,
  source: null,
};

/** The attribution of a quotation. */
export function attributionOf(
  document: Document,
  people: People,
  quoted: Quoted,
  headlines: readonly Span[],
): Attribution {
  const before = quoted.opensSentence ? null : attributedBefore(document, people, quoted);
  if (before !== null && quoted.introduced && quoted.pair.open - before.cueEnd <= AT_MARK) return before;
  // `Rina says "…", urges …`: the finite verb at the mark has its subject before it.
  if (
    before !== null &&
    before.source !== null &&
    before.cueEnd === quoted.pair.open &&
    isSaying(document, before)
  )
    return before;
  const after = attributedAfter(document, people, quoted);
  // `One called it "bold", while another said …`: a clause of its own.
  if (after !== null && before !== null && before.source !== null && after.where === 'after')
    if (opensClause(document, quoted)) return before;
  // `The shop, which sells "the best bread in town," said …`: the verb behind the marks has its subject before them.
  if (after !== null && after.reference === Reference.previous && before !== null && before.source !== null)
    return before;
  return (
    after ??
    before ??
    namedAfter(document, people, quoted) ??
    attributedBelow(document, people, quoted) ??
    attributedInHeadline(document, people, quoted, headlines) ??
    laterInSentence(document, people, quoted) ??
    NOTHING
  );
}

/** Behind the marks and their comma a conjunction begins another clause. */
function opensClause(document: Document, { pair, endsWithComma }: Quoted): boolean {
  const { tokens, lexicon } = document;
  const behind = pair.closeEnd < tokens.length ? tokens.kind[pair.closeEnd] : TokenKind.lineBreak;
  const at = behind === TokenKind.punctuation ? pair.closeEnd + 1 : pair.closeEnd;
  if (at >= tokens.length) return false;
  const opens = lexicon.indirect.bits[tokens.word[at]] & (IndirectBit.turn | IndirectBit.subordinator);
  return (
    opens !== 0 ||
    ((endsWithComma || at > pair.closeEnd) && (sourceBits(document, at) & SourceBit.coordinator) !== 0)
  );
}

function sourceBits({ tokens, lexicon }: Document, at: number): number {
  return at < 0 ? 0 : lexicon.sources.bits[tokens.word[at]];
}

function isSaying({ tokens, lexicon }: Document, { cueFirst, cueEnd }: Attribution): boolean {
  const bits = cueEnd > cueFirst ? lexicon.quotes.classes.bits[tokens.word[cueFirst]] : 0;
  return (bits & QuoteWord.active) !== 0 && (bits & QuoteWord.speech) !== 0 && !(bits & QuoteWord.noun);
}

/** A cue so few tokens before a mark is that of the quotation, whatever follows it: `said, "…`, `said that "…`. */
export const AT_MARK = 2;
