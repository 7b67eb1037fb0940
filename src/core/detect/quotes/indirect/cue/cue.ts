import type { Document } from '../../../../text/document';
import { Shape, TokenKind } from '../../../../text/tokens';
import { SourceBit } from '../../source/source-words';
import { IndirectBit } from '../indirect-words';
import type { IndirectScan } from '../scan';

const B = IndirectBit;
const HEADLINE_REACH = 20;

/**
 * Whether the word at `at`, which can be a verb that reports, is one here: no part of a name (`United States`), no
 * noun behind an article (`the claims`), no adjective (`the alleged thief`).
 */
export function isCue(scan: IndirectScan, at: number): boolean {
  const { tokens, lexicon, sentences } = scan.document;
  if (scan.people.mentionAt[at] >= 0) return false;
  const first = sentences.firstToken[sentences.ofToken[at]];
  if (tokens.shape[at] & Shape.startsUpper && at > first && !isHeadline(scan.document, at)) return false;
  if (at === first) return true;
  if (lexicon.indirect.bits[tokens.word[at - 1]] & B.notBefore) return false;
  if (lexicon.sources.headFirst) return true;
  const before = lexicon.sources.bits[tokens.word[at - 1]];
  // `that claim`, but `firms that said`
  const own = lexicon.indirect.bits[tokens.word[at]];
  const relates = before & SourceBit.relative && !(own & B.nounLike);
  if (before & SourceBit.determiner && !(before & (SourceBit.pronoun | SourceBit.filler)) && !relates)
    return false;
  if (tokens.kind[at - 1] === TokenKind.clitic) {
    // `Ryan's claims`, but `he's said`, `they've asked`.
    return (lexicon.sources.bits[tokens.word[at - 2]] & (SourceBit.pronoun | SourceBit.relative)) !== 0;
  }
  return true;
}

/** Most words around, in its line, begin with a capital, as in English headlines. */
export function isHeadline({ tokens }: Document, at: number): boolean {
  let words = 0;
  let capitals = 0;
  const count = (i: number): boolean => {
    if (tokens.kind[i] === TokenKind.lineBreak) return false;
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i] - tokens.start[i] < 4) return true;
    words++;
    if (tokens.shape[i] & Shape.startsUpper) capitals++;
    return true;
  };
  const end = Math.min(tokens.length, at + HEADLINE_REACH);
  const floor = Math.max(0, at - HEADLINE_REACH);
  for (let i = at; i < end && count(i); i++);
  for (let i = at - 1; i >= floor && count(i); i--);
  return words > 2 && capitals * 5 >= words * 4;
}
