import type { Span } from '../../../article';
import type { Document } from '../../../text/document';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { nextCue, phraseAttribution } from '../cues';
import { IndirectBit } from '../indirect/indirect-words';
import { Reference } from '../quote-candidate';
import { QuoteWord } from '../quote-words';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import { attributedAfter, attributedBelow, namedAfter } from './attribution-after';
import { attributedBefore } from './attribution-before';
import { attributedInHeadline } from './attribution-headline';
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

/** The attribution of a quotation; `previous` is that of the pair of marks before, where that was speech. */
export function attributionOf(
  document: Document,
  people: People,
  quoted: Quoted,
  previous: Attribution | null,
  headlines: readonly Span[],
): Attribution {
  const found = attributionFor(document, people, quoted, previous, headlines);
  return showsOnly(document, found) ? { ...found, reference: Reference.nobody, source: null } : found;
}

/** `Video |shows| the rescue: "…"`: what shows something is nobody, but for a text. */
function showsOnly({ tokens, lexicon }: Document, { source, cueFirst, cueEnd }: Attribution): boolean {
  if (source === null || cueEnd === cueFirst || source.kind !== SourceKind.collective) return false;
  if (!lexicon.indirect.evidencing.has(tokens.word[cueFirst])) return false;
  for (let i = source.firstToken + 1; i < source.endToken; i++)
    if (tokens.shape[i] & Shape.startsUpper) return false;
  return true;
}

function attributionFor(
  document: Document,
  people: People,
  quoted: Quoted,
  previous: Attribution | null,
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
  const agent = before === null ? null : agentBehind(document, people, quoted, before);
  if (agent !== null) return agent;
  let after = attributedAfter(document, people, quoted);
  if (after?.reference === Reference.previous)
    after = invertedLater(document, people, after.cueEnd, quoted.right) ?? after;
  // `said it was "…" by the results, which showed …`: what the author adds about a thing.
  if (after !== null && before !== null && before.source !== null && isSaying(document, before))
    if (sourceBits(document, after.cueFirst - 1) & SourceBit.relative || isRelay(before, after)) after = null;
  // `One called it "bold", while another said …`: a clause of its own.
  if (after !== null && before !== null && before.source !== null && after.where === 'after')
    if (opensClause(document, quoted)) return before;
  // `The shop, which sells "the best bread in town," said …`: the verb behind the marks has its subject before them.
  if (after !== null && after.reference === Reference.previous && before !== null && before.source !== null)
    return before;
  return (
    after ??
    shared(document, quoted, previous) ??
    before ??
    namedAfter(document, people, quoted) ??
    attributedBelow(document, people, quoted) ??
    attributedInHeadline(document, people, quoted, headlines) ??
    laterInSentence(document, people, quoted) ??
    NOTHING
  );
}

/** Behind the marks and their comma a conjunction begins another clause. */
function opensClause({ tokens, lexicon }: Document, { pair }: Quoted): boolean {
  const behind = pair.closeEnd < tokens.length ? tokens.kind[pair.closeEnd] : TokenKind.lineBreak;
  const at = behind === TokenKind.punctuation ? pair.closeEnd + 1 : pair.closeEnd;
  if (at >= tokens.length) return false;
  return (lexicon.indirect.bits[tokens.word[at]] & (IndirectBit.turn | IndirectBit.subordinator)) !== 0;
}

function sourceBits({ tokens, lexicon }: Document, at: number): number {
  return at < 0 ? 0 : lexicon.sources.bits[tokens.word[at]];
}

/** `Ann Bell said it was "…", the Daily reported`: a person spoke, and the outlet passes it on. */
function isRelay(before: Attribution, after: Attribution): boolean {
  return before.source?.kind === SourceKind.person && after.source?.kind === SourceKind.collective;
}

function isSaying({ tokens, lexicon }: Document, { cueFirst, cueEnd }: Attribution): boolean {
  const bits = cueEnd > cueFirst ? lexicon.quotes.classes.bits[tokens.word[cueFirst]] : 0;
  return (bits & QuoteWord.active) !== 0 && (bits & QuoteWord.speech) !== 0 && !(bits & QuoteWord.noun);
}

/** A cue so few tokens before a mark is that of the quotation, whatever follows it: `said, "…`, `said that "…`. */
export const AT_MARK = 2;
/** How many tokens may stand between two quotations that share an attribution: `"…", and that "…"`. */
const BETWEEN = 4;

/** `said "…" and "…"`: nothing but small words stands between it and the quotation before. */
function shared(document: Document, quoted: Quoted, previous: Attribution | null): Attribution | null {
  if (previous === null || quoted.index === 0) return null;
  const { tokens, lexicon, sentences } = document;
  const { open } = quoted.pair;
  const from = quoted.pairs[quoted.index - 1].closeEnd;
  if (open - from > BETWEEN || open === from || sentences.ofToken[from] !== sentences.ofToken[open])
    return null;
  const bits = lexicon.quotes.classes.bits;
  let joins = false;
  for (let i = from; i < open; i++) {
    if (tokens.kind[i] === TokenKind.lineBreak) return null;
    if (tokens.kind[i] !== TokenKind.word) continue;
    joins = true;
    if (!(bits[tokens.word[i]] & (QuoteWord.joining | QuoteWord.complementizer))) return null;
  }
  return joins ? { ...previous, where: 'shared' } : null;
}

/** `was called "a masterpiece of its time" |by Ann Bell|`: who is named behind the passive of a verb of calling. */
function agentBehind(
  document: Document,
  people: People,
  { pair, right }: Quoted,
  { cueFirst, cueEnd }: Attribution,
): Attribution | null {
  const { tokens, lexicon } = document;
  const by = pair.closeEnd;
  if (cueEnd === cueFirst || by + 1 >= right || !lexicon.quotes.by.has(tokens.word[by])) return null;
  const cue = lexicon.quotes.classes.bits[tokens.word[cueFirst]];
  if (!(cue & QuoteWord.calling) || pair.open - cueEnd > AGENT_REACH) return null;
  // `called a "desert" by many`
  if (lexicon.sources.bits[tokens.word[by + 1]] & SourceBit.pronoun) return null;
  const source = sourceAfter(document, people, by + 1, right);
  return source === null ? null : phraseAttribution('sentence', cueFirst, cueEnd, source);
}

/** How far behind its verb what somebody is called may stand, in tokens. */
const AGENT_REACH = 5;

/** `"…" announced in May, |said Ann Bell|`: a verb of saying behind a comma, and somebody behind it. */
function invertedLater(document: Document, people: People, from: number, right: number): Attribution | null {
  const { tokens, lexicon } = document;
  if (!lexicon.quotes.activeInverts) return null;
  for (let i = from + 1; i < right; i++) {
    const bits = lexicon.quotes.classes.bits[tokens.word[i]];
    if (tokens.code[i - 1] !== COMMA || !(bits & QuoteWord.active) || !(bits & QuoteWord.speech)) continue;
    const source = sourceAfter(document, people, i + 1, right);
    if (source !== null && source.kind === SourceKind.person)
      return phraseAttribution('after', i, i + 1, source);
  }
  return null;
}

const COMMA = 0x2c;

/** `… "a few words" …, kata Rina`, `Calling it "a few words," Rina said`. */
function laterInSentence(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const { right } = quoted;
  const bits = lexicon.quotes.classes.bits;
  const from = quoted.pair.closeEnd;
  for (let i = from + 1; i < right; i++) {
    const word = bits[tokens.word[i]];
    if (!(word & (QuoteWord.bare | QuoteWord.fused)) || tokens.code[i - 1] !== 0x2c) continue;
    if (word & QuoteWord.fused)
      return { where: 'sentence', cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    const source = sourceAfter(document, people, i + 1, right);
    if (source !== null) return phraseAttribution('sentence', i, i + 1, source);
  }
  const cue = nextCue(document, from, right);
  if (cue === null) return null;
  const source = sourceBefore(document, people, cue.first, from);
  return source === null ? null : phraseAttribution('sentence', cue.first, cue.end, source);
}
