import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import type { People } from '../people/people';
import type { Quoted } from './direct';
import { isStop } from './direct';
import { Reference } from './quote-candidate';
import { CUE_FORM, CUE_KIND, QuoteWord } from './quote-words';
import { SOURCE_REACH, type SourcePhrase, sourceAfter, sourceBefore } from './source-phrase';

/** Who is said to speak, and where that stands. */
export interface Attribution {
  /**
   * `after`: right behind the quotation; `introduced`: right before it; `sentence`: elsewhere in its sentence;
   * `name`: a bare name behind it; `continued`: it goes on from the quotation before; `none`.
   */
  readonly where: 'after' | 'introduced' | 'sentence' | 'name' | 'continued' | 'none';
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly reference: Reference;
  readonly source: SourcePhrase | null;
}

const COMMA = 0x2c;
const COLON = 0x3a;
/** How far a cue is looked for in the sentence, in tokens. */
const REACH = 45;
const NOTHING: Attribution = {
  where: 'none',
  cueFirst: 0,
  cueEnd: 0,
  reference: Reference.none,
  source: null,
};

/** The attribution of a quotation: behind it, before it, elsewhere in its sentence. */
export function attributionOf(document: Document, people: People, quoted: Quoted): Attribution {
  return (
    attributedAfter(document, people, quoted) ??
    introduced(document, people, quoted) ??
    namedAfter(document, people, quoted) ??
    attributedInSentence(document, people, quoted) ??
    NOTHING
  );
}

/** `…," kata Rina`, `…," katanya`, `…," she said`, `…," said the mayor`, `…," according to the mayor`. */
function attributedAfter(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  const limit = rightLimit(document, quoted);
  let at = quoted.pair.closeEnd;
  while (at < limit && isConnector(tokens.code[at], tokens.kind[at])) at++;
  while (at < limit && bits[tokens.word[at]] & QuoteWord.cueAdverb && !(bits[tokens.word[at]] & CUE_FORM))
    at++;
  if (at >= limit) return null;
  const according = lexicon.quotes.according.match(tokens, at);
  if (according !== null) {
    const source = sourceAfter(document, people, according.endToken, limit);
    if (source !== null) return phrase('after', at, according.endToken, source);
  }
  const word = bits[tokens.word[at]];
  if (word & (QuoteWord.fused | QuoteWord.accordingFused))
    return { where: 'after', cueFirst: at, cueEnd: at + 1, reference: Reference.fused, source: null };
  if (word & CUE_FORM || word & QuoteWord.noun) {
    const cue = cueFrom(document, at);
    let from = cue;
    while (from < limit && bits[tokens.word[from]] & QuoteWord.cueAdverb) from++;
    if (from < limit && lexicon.quotes.by.has(tokens.word[from])) from++;
    const source = sourceAfter(document, people, from, limit);
    if (source !== null) return phrase('after', at, cue, source);
    if (word & QuoteWord.speech)
      return { where: 'after', cueFirst: at, cueEnd: cue, reference: Reference.previous, source: null };
    return null;
  }
  return subjectThenCue(document, people, at, limit);
}

/** `…," Rina Wati, the mayor, said`: the subject begins right behind the quotation. */
function subjectThenCue(document: Document, people: People, at: number, limit: number): Attribution | null {
  const cue = nextCue(document, at, limit);
  if (cue < 0) return null;
  const source = sourceBefore(document, people, cue, at);
  if (source === null || source.firstToken > at + 2) return null;
  return phrase('after', cue, cueFrom(document, cue), source);
}

/** The first finite cue from `at`, outside relative clauses; -1 where there is none. */
function nextCue(document: Document, at: number, limit: number): number {
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  for (let i = at; i < limit; i++) {
    const word = bits[tokens.word[i]];
    if (word & QuoteWord.fused) return -1;
    if (lexicon.quotes.phrases.begins[tokens.word[i]] && lexicon.quotes.phrases.match(tokens, i) !== null)
      return i;
    if (!(word & QuoteWord.active) || !(word & CUE_KIND)) continue;
    if (i > at && tokens.kind[i] === TokenKind.word) return i;
  }
  return -1;
}

/** `Rina said: "…`, `Rina mengatakan bahwa "…`, `kata Rina, "…`. */
function introduced(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  const { open } = quoted.pair;
  const left = leftLimit(document, quoted);
  let at = open - 1;
  let mark = false;
  if (at < left) return null;
  if (tokens.code[at] === COMMA || tokens.code[at] === COLON) {
    mark = true;
    at--;
  }
  if (at >= left && bits[tokens.word[at]] & QuoteWord.complementizer) {
    mark = true;
    at--;
    if (at >= left && tokens.code[at] === COMMA) at--;
  }
  const adjacent = at >= left && (bits[tokens.word[at]] & (CUE_FORM | QuoteWord.noun)) !== 0;
  if (!mark && !adjacent) return null;
  return cueBackward(document, people, at, left, open, 'introduced');
}

/** The nearest cue with a source at or before `at`. */
function cueBackward(
  document: Document,
  people: People,
  at: number,
  left: number,
  open: number,
  where: 'introduced' | 'sentence',
): Attribution | null {
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  let unsourced: Attribution | null = null;
  for (let i = at; i >= left; i--) {
    const word = bits[tokens.word[i]];
    if (
      tokens.kind[i] !== TokenKind.word ||
      !(word & (CUE_FORM | QuoteWord.noun | QuoteWord.accordingFused))
    ) {
      if (lexicon.quotes.according.begins[tokens.word[i]]) {
        const match = lexicon.quotes.according.match(tokens, i);
        const source = match === null ? null : sourceAfter(document, people, match.endToken, open);
        if (match !== null && source !== null) return phrase(where, i, match.endToken, source);
      }
      continue;
    }
    if (word & (QuoteWord.fused | QuoteWord.accordingFused))
      return { where, cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    const end = cueFrom(document, i);
    if (word & (QuoteWord.active | QuoteWord.participle | QuoteWord.base)) {
      const source = sourceBefore(document, people, i, left);
      if (source !== null) return phrase(where, i, end, source);
    }
    if (word & (QuoteWord.bare | QuoteWord.active | QuoteWord.passive)) {
      const inverted = i === left || !(word & QuoteWord.active) || tokens.code[i - 1] === COMMA;
      const source = inverted ? sourceAfter(document, people, end, open) : null;
      if (source !== null) return phrase(where, i, end, source);
    }
    if (unsourced === null && word & (QuoteWord.active | QuoteWord.participle) && word & QuoteWord.speech)
      unsourced = { where, cueFirst: i, cueEnd: end, reference: Reference.previous, source: null };
  }
  return unsourced;
}

/** `…” Rina Wati.` and a line `— Rina Wati`. */
function namedAfter(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens } = document;
  let at = quoted.pair.closeEnd;
  let broken = false;
  if (at < tokens.length && tokens.kind[at] === TokenKind.lineBreak) {
    broken = true;
    at++;
  }
  let dashed = false;
  while (at < tokens.length && isDash(tokens.code[at])) {
    dashed = true;
    at++;
  }
  if ((broken && !dashed) || at >= tokens.length) return null;
  const index = people.mentionAt[at];
  if (index < 0) return null;
  const mention = people.mentions[index];
  const end = mention.endToken;
  const closes = end >= tokens.length || tokens.kind[end] === TokenKind.lineBreak || isStop(tokens.code[end]);
  if (!closes && !dashed) return null;
  const source = sourceAfter(document, people, at, end + 1) ?? null;
  return source === null ? null : phrase('name', at, at, source);
}

/** A cue somewhere in the sentence that a fragment stands in. */
function attributedInSentence(document: Document, people: People, quoted: Quoted): Attribution | null {
  if (quoted.opensSentence && quoted.closesSentence) return null;
  const left = leftLimit(document, quoted);
  const before = cueBackward(document, people, quoted.pair.open - 1, left, quoted.pair.open, 'sentence');
  if (before !== null) return before;
  const limit = rightLimit(document, quoted);
  const { tokens, lexicon } = document;
  const bits = lexicon.quotes.classes.bits;
  for (let i = quoted.pair.closeEnd; i < limit; i++) {
    const word = bits[tokens.word[i]];
    if (!(word & (QuoteWord.bare | QuoteWord.fused)) || tokens.code[i - 1] !== COMMA) continue;
    if (word & QuoteWord.fused)
      return { where: 'sentence', cueFirst: i, cueEnd: i + 1, reference: Reference.fused, source: null };
    const source = sourceAfter(document, people, i + 1, limit);
    if (source !== null) return phrase('sentence', i, i + 1, source);
  }
  const cue = nextCue(document, quoted.pair.closeEnd, limit);
  if (cue < 0) return null;
  const source = sourceBefore(document, people, cue, quoted.pair.closeEnd);
  return source === null ? null : phrase('sentence', cue, cueFrom(document, cue), source);
}

/** First token of the sentence the quotation stands in, not before the end of the quotation before it. */
function leftLimit(document: Document, quoted: Quoted): number {
  const { open } = quoted.pair;
  const { sentences } = document;
  const first = sentences.firstToken[sentences.ofToken[open]];
  const after = quoted.previous === null ? 0 : quoted.previous.closeEnd;
  return Math.max(first, after, open - REACH);
}

/** Token after the sentence that goes on behind the quotation, not after the next quotation begins. */
function rightLimit(document: Document, quoted: Quoted): number {
  const { tokens, sentences } = document;
  const { closeEnd } = quoted.pair;
  if (closeEnd >= tokens.length || tokens.kind[closeEnd] === TokenKind.lineBreak) return closeEnd;
  // `…?" Rina asked`: the sentence goes on though its splitter saw an end.
  const sentence = sentences.ofToken[closeEnd];
  const end = sentences.endToken[sentence];
  const next = quoted.next === null ? tokens.length : quoted.next.open;
  return Math.min(end, next, closeEnd + SOURCE_REACH);
}

/** The token after the cue that begins at `at`: a phrase may be longer than a word. */
function cueFrom(document: Document, at: number): number {
  const { tokens, lexicon } = document;
  return lexicon.quotes.phrases.match(tokens, at)?.endToken ?? at + 1;
}

function phrase(
  where: Attribution['where'],
  cueFirst: number,
  cueEnd: number,
  source: SourcePhrase,
): Attribution {
  return { where, cueFirst, cueEnd, reference: Reference.phrase, source };
}

function isConnector(code: number, kind: number): boolean {
  return kind === TokenKind.punctuation && (code === COMMA || isDash(code));
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

export function isUpper(document: Document, at: number): boolean {
  return (document.tokens.shape[at] & Shape.startsUpper) !== 0;
}
