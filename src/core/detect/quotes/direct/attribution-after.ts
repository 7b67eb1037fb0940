import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { cueEnd, nextCue, phraseAttribution } from '../cues';
import { IndirectBit } from '../indirect/indirect-words';
import { Reference } from '../quote-candidate';
import { CUE_FORM, CUE_KIND, QuoteWord } from '../quote-words';
import { SourceKind, type SourcePhrase, sourceAfter, sourceBefore } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import type { Attribution } from './attribution';
import { isSource } from './attribution-subject';
import { isStop, type Quoted } from './quoted';

/** Tokens of a sentence that tells who spoke. */
const BELOW_REACH = 60;

/** `…," kata Rina`, `…," katanya`, `…," she said`, `…," said the mayor`, `…," according to the mayor`. */
export function attributedAfter(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const { right } = quoted;
  const bits = lexicon.quotes.classes.bits;
  let at = quoted.pair.closeEnd;
  while (at < right && isConnector(tokens.code[at], tokens.kind[at])) at++;
  const behind = at;
  while (at < right && bits[tokens.word[at]] & QuoteWord.cueAdverb && !(bits[tokens.word[at]] & CUE_FORM))
    at++;
  if (at >= right) return null;
  const according = lexicon.quotes.according.match(tokens, at);
  if (according !== null) {
    const source = sourceAfter(document, people, according.endToken, right);
    if (source !== null) return phraseAttribution('after', at, according.endToken, source);
  }
  const word = bits[tokens.word[at]];
  if (word & (QuoteWord.fused | QuoteWord.accordingFused))
    return { where: 'after', cueFirst: at, cueEnd: at + 1, reference: Reference.fused, source: null };
  const led = at > quoted.pair.closeEnd || quoted.endsWithComma;
  // A base form (`press secretary Rina`) is no verb without a subject before it.
  if (word & (CUE_FORM & ~QuoteWord.base) || (led && word & QuoteWord.noun)) {
    const found = cueFirst(document, people, at, right);
    if (found !== null || word & CUE_FORM) return found;
  }
  return subjectThenCue(document, people, at, behind, right) ?? withoutCue(document, people, quoted, at);
}

/** The cue stands at `at`, its source behind it: `kata Rina`, `tulis pernyataan itu`, `demikian pernyataan tim itu`. */
function cueFirst(document: Document, people: People, at: number, right: number): Attribution | null {
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  const word = bits[tokens.word[at]];
  const end = cueEnd(document, at);
  let from = end;
  while (from < right && bits[tokens.word[from]] & QuoteWord.cueAdverb) from++;
  if (from < right && lexicon.quotes.by.has(tokens.word[from])) from++;
  const source =
    behindPreposition(document, people, from, right, word) ??
    (isPreposition(document, from) ? null : sourceAfter(document, people, from, right)) ??
    (word & QuoteWord.noun ? sourceAfter(document, people, at, right) : null);
  if (source !== null) return phraseAttribution('after', at, end, source);
  if (!(word & QuoteWord.speech)) return null;
  return { where: 'after', cueFirst: at, cueEnd: end, reference: Reference.previous, source: null };
}

/** `"….” Demikian disampaikan Rina.`, `Hal itu dikatakan Rina.`: a sentence of its own behind the quotation, or below it. */
export function attributedBelow(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon, sentences } = document;
  if (!quoted.opensSentence || !quoted.endsSentence) return null;
  let at = quoted.pair.closeEnd;
  if (at < tokens.length && tokens.kind[at] === TokenKind.lineBreak) at++;
  if (at >= tokens.length) return null;
  const end = Math.min(sentences.endToken[sentences.ofToken[at]], at + BELOW_REACH);
  const bits = lexicon.quotes.classes.bits;
  if (bits[tokens.word[at]] & QuoteWord.cueAdverb) at++;
  else at = behindPointer(document, at, end);
  if (at >= end || !(bits[tokens.word[at]] & (QuoteWord.bare | QuoteWord.passive))) return null;
  return cueFirst(document, people, at, end);
}

/** Behind `Hal itu`, `Pernyataan tersebut`: words that mean what was quoted; `end` where there are none. */
function behindPointer({ tokens, lexicon }: Document, at: number, end: number): number {
  const means =
    lexicon.indirect.bits[tokens.word[at]] & IndirectBit.emptyObject ||
    lexicon.quotes.classes.bits[tokens.word[at]] & QuoteWord.noun;
  let behind = at + 1;
  while (behind < end && lexicon.sources.bits[tokens.word[behind]] & SourceBit.closer) behind++;
  return means && behind > at + 1 ? behind : end;
}

/** `demikian tertulis dalam dokumen itu`: what the words stand in. */
function behindPreposition(
  document: Document,
  people: People,
  from: number,
  right: number,
  cue: number,
): SourcePhrase | null {
  if (from >= right || !isPreposition(document, from)) return null;
  const source = sourceAfter(document, people, from + 1, right);
  const written = (cue & CUE_KIND) === QuoteWord.weak && (cue & QuoteWord.passive) !== 0;
  return source !== null && (written || source.kind === SourceKind.document) ? source : null;
}

/** `…," Rina Wati, the mayor, said`: the subject begins right behind the quotation. */
function subjectThenCue(
  document: Document,
  people: People,
  at: number,
  behind: number,
  right: number,
): Attribution | null {
  const cue = nextCue(document, at, right);
  if (cue === null) return null;
  const source = sourceBefore(document, people, cue.first, at);
  // `… "…," officers said`, but `… "…" were also cleaned, said …`
  const first = source?.firstToken ?? right;
  if (source !== null && (first === behind || (first <= at + 2 && isSource(document, source))))
    return phraseAttribution('after', cue.first, cue.end, source);
  const name = capitalsBeforeComma(document, at, cue.first);
  return name === null ? null : phraseAttribution('after', cue.first, cue.end, name);
}

/** `…," Will Hart, head of the union, said`: capitalised words up to a comma are the subject, known as a name or not. */
function capitalsBeforeComma({ tokens }: Document, at: number, limit: number): SourcePhrase | null {
  let end = at;
  while (end < limit && tokens.shape[end] & Shape.startsUpper) end++;
  if (end - at < 2 || tokens.code[end] !== COMMA) return null;
  return { firstToken: at, endToken: end, kind: SourceKind.collective, person: -1 };
}

/**
 * The comma inside the marks says that an attribution follows, though no cue is known there: a word that no pack
 * names before a person or a pronoun (`cetus Rina`, a slip of the pen), a bare name, or nothing that can be read.
 */
function withoutCue(document: Document, people: People, quoted: Quoted, at: number): Attribution | null {
  const { tokens, lexicon } = document;
  if (!quoted.opensSentence || !quoted.endsWithComma) return null;
  const here = sourceAfter(document, people, at, quoted.right);
  if (here !== null && (here.kind === SourceKind.person || here.kind === SourceKind.pronoun))
    return phraseAttribution('name', at, at, here);
  const lower = tokens.kind[at] === TokenKind.word && !(tokens.shape[at] & Shape.startsUpper);
  if (lower && !lexicon.functionWords.has(tokens.word[at])) {
    const source = sourceAfter(document, people, at + 1, quoted.right);
    if (source !== null && (source.kind === SourceKind.person || source.kind === SourceKind.pronoun))
      return phraseAttribution('after', at, at + 1, source);
  }
  return null;
}

/** `…” Rina Wati.` and a line of its own, `— Rina Wati`. */
export function namedAfter(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens } = document;
  let at = quoted.pair.closeEnd;
  const broken = at < tokens.length && tokens.kind[at] === TokenKind.lineBreak;
  if (broken) at++;
  let dashed = false;
  while (at < tokens.length && isDash(tokens.code[at])) {
    dashed = true;
    at++;
  }
  if ((broken && !dashed) || at >= tokens.length) return null;
  const index = people.mentionAt[at];
  if (index < 0) return null;
  const end = people.mentions[index].endToken;
  const closes = end >= tokens.length || tokens.kind[end] === TokenKind.lineBreak || isStop(tokens.code[end]);
  if (!closes && !dashed) return null;
  const source = sourceAfter(document, people, at, end);
  return source === null ? null : phraseAttribution('name', at, at, source);
}

function isPreposition({ tokens, lexicon }: Document, at: number): boolean {
  const prepositions = SourceBit.outerPreposition | SourceBit.innerPreposition;
  return (lexicon.sources.bits[tokens.word[at]] & prepositions) !== 0;
}

function isConnector(code: number, kind: number): boolean {
  return kind === TokenKind.punctuation && (code === COMMA || isDash(code));
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015);
}
