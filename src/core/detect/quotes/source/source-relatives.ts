import type { Document } from '../../../text/document';
import { COMMA } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { IndirectBit, REPORTING_FORM } from '../indirect/indirect-words';
import { SourceBit } from './source-words';

/** How long an object before its relative clause may be, in tokens. */
const OBJECT_REACH = 5;

/** A relative word a little before `at`, in the same segment: `pejabat |yang| enggan disebut`; or -1. */
export function relativeBefore(document: Document, at: number, floor: number): number {
  const { tokens, lexicon } = document;
  const bits = lexicon.sources.bits;
  const reach = Math.max(floor, at - 8);
  for (let i = at; i > reach; i--) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.mark) return -1;
    if (bits[tokens.word[i]] & SourceBit.relative) return i;
  }
  return -1;
}

export function beforeComma({ tokens }: Document, at: number, floor: number): number {
  return at - 1 >= floor && tokens.code[at - 1] === COMMA ? at - 1 : at;
}

/** Behind the last preposition before `end` that a name or an article follows: what a relative word there is about. */
export function afterPreposition(
  { tokens, lexicon }: Document,
  people: People,
  end: number,
  floor: number,
): number {
  const bits = lexicon.sources.bits;
  for (let i = end - 2; i >= floor; i--) {
    if (tokens.kind[i] === TokenKind.punctuation) return floor;
    if (!(bits[tokens.word[i]] & SourceBit.innerPreposition)) continue;
    const named = people.mentionAt[i + 1] >= 0 || (tokens.shape[i + 1] & Shape.startsUpper) !== 0;
    if (named || bits[tokens.word[i + 1]] & SourceBit.determiner) return i + 1;
  }
  return floor;
}

/** `Warga membawa |spanduk| yang berbunyi`: behind a verb that the noun before `end` is the object of; else `floor`. */
export function behindVerb(document: Document, people: People, end: number, floor: number): number {
  for (let i = end - 2; i > floor && i >= end - OBJECT_REACH; i--) {
    if (document.tokens.kind[i] !== TokenKind.word || people.mentionAt[i] >= 0) return floor;
    if (takesObject(document, i)) return i + 1;
  }
  return floor;
}

/**
 * `Tim |yang dipimpin| Rina`: the relative word before a verb whose object or agent the name at `first` is; or -1.
 * Verbs by which somebody is called (`yang akrab disapa Rina`) say who it is.
 */
export function relativeVerb(document: Document, people: People, first: number, floor: number): number {
  const { tokens, lexicon } = document;
  const { bits } = lexicon.sources;
  let verb = first - 1;
  if (verb > floor && lexicon.indirect.bits[tokens.word[verb]] & IndirectBit.byWord) verb--;
  if (verb - 1 < floor || people.mentionAt[verb] >= 0) return -1;
  if (!isVerbForm(document, verb)) return -1;
  let relative = verb - 1;
  while (relative > floor && bits[tokens.word[relative]] & SourceBit.filler) relative--;
  return bits[tokens.word[relative]] & SourceBit.relative && relative > floor ? relative : -1;
}

/** Begins as verbs do that take an object: `membawa`. */
function takesObject(document: Document, at: number): boolean {
  const { text, tokens, lexicon } = document;
  const { complementVerbs } = lexicon.indirect;
  return (
    isVerbForm(document, at) && complementVerbs.some((prefix) => text.startsWith(prefix, tokens.start[at]))
  );
}

/** Begins as verbs do, and is none of the words that only look like them. */
function isVerbForm({ text, tokens, lexicon }: Document, at: number): boolean {
  const { noVerbs, verbPrefixes } = lexicon.indirect;
  if (tokens.kind[at] !== TokenKind.word || noVerbs.has(tokens.word[at])) return false;
  return verbPrefixes.some((prefix) => text.startsWith(prefix, tokens.start[at]));
}

/** `analysts who follow |the| firm`: the object of a clause about people. */
export function isInWhoClause(document: Document, at: number, floor: number): boolean {
  const { tokens, lexicon } = document;
  const relative = lexicon.sources.headFirst ? -1 : relativeBefore(document, at - 1, floor);
  const who = relative < 0 ? 0 : lexicon.sources.bits[tokens.word[relative]] & SourceBit.pronoun;
  return who !== 0 && relative > floor && relative < at - 1;
}

/** A verb of any kind stands between two tokens. */
export function hasVerb({ text, tokens, lexicon }: Document, first: number, end: number): boolean {
  const { bits, verbEndings } = lexicon.indirect;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (bits[tokens.word[i]] & (IndirectBit.predicate | REPORTING_FORM)) return true;
    for (const ending of verbEndings) if (text.startsWith(ending, tokens.end[i] - ending.length)) return true;
  }
  return false;
}
