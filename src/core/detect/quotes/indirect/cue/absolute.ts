import { TokenKind } from '../../../../text/tokens';
import { type SourcePhrase, sourceAfter } from '../../source/source-phrase';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { isPredicate } from '../report/predicate';
import type { IndirectScan } from '../scan';

const B = IndirectBit;
/** How long the subject of such a participle may be, in tokens. */
const SUBJECT_REACH = 10;

/** `with some residents |saying| …`: behind the preposition at `at` somebody, and a participle that reports. */
export function opensAbsolute(scan: IndirectScan, at: number, end: number): boolean {
  const { tokens, lexicon } = scan.document;
  if (lexicon.sources.headFirst || !(lexicon.indirect.bits[tokens.word[at]] & B.withWord)) return false;
  const reach = Math.min(end, at + SUBJECT_REACH);
  for (let i = at + 2; i < reach && tokens.kind[i] === TokenKind.word; i++) {
    const b = lexicon.indirect.bits[tokens.word[i]];
    if (b & B.participle && b & REPORTING_KIND) return absoluteSubject(scan, i, at) !== null;
    if (isPredicate(scan, i)) return false;
  }
  return false;
}

/** The subject of the participle at `cue`, where it stands between a preposition and the participle. */
export function absoluteSubject(scan: IndirectScan, cue: number, first: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits } = lexicon.indirect;
  if (lexicon.sources.headFirst || !(bits[tokens.word[cue]] & B.participle)) return null;
  for (let i = cue - 2; i >= first && i > cue - SUBJECT_REACH && tokens.kind[i] === TokenKind.word; i--) {
    if (!(bits[tokens.word[i]] & B.withWord)) continue;
    const source = sourceAfter(document, people, i + 1, cue);
    return source?.endToken === cue ? source : null;
  }
  return null;
}
