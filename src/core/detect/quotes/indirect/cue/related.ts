import { TokenKind } from '../../../../text/tokens';
import { isSpelled, SourceBit } from '../../source/source-words';
import { IndirectBit, REPORTING_KIND } from '../indirect-words';
import { isPredicate } from '../report/predicate';
import { COMMA, type IndirectScan, isPunctuation } from '../scan';

const B = IndirectBit;
/** How far before a cue its relative word stands, over adverbs. */
const RELATIVE_REACH = 3;
/** How far the verb of the main clause is looked for. */
const MAIN_REACH = 40;

/** The relative word before the cue at `cue`, over adverbs (`yang juga |mengatakan|`, `who |believe|`); or -1. */
export function relativeBefore({ document }: IndirectScan, cue: number, first: number): number {
  const { tokens, lexicon } = document;
  const { bits } = lexicon.sources;
  for (let i = cue - 1; i >= first && i >= cue - RELATIVE_REACH; i--) {
    const b = bits[tokens.word[i]];
    if (b & SourceBit.relative) return isSpelled(document, i) ? -1 : i;
    if (!(b & SourceBit.filler)) return -1;
  }
  return -1;
}

/** `those who |say| …`: nobody in particular. */
export function isAnybody({ document: { tokens, lexicon } }: IndirectScan, relative: number): boolean {
  const { bits, headFirst } = lexicon.sources;
  return !headFirst && relative > 0 && (bits[tokens.word[relative - 1]] & SourceBit.determiner) !== 0;
}

/**
 * Where a clause inside the subject of a sentence ends: before the verb of the main clause. `Mereka yang mengaku tak
 * sanggup |adalah| …`, `Kebakaran yang disebut menewaskan dua orang |itu terjadi| …`, `Her claim that they left |is|
 * …`. `end` where no such verb is seen. The report begins at `from`.
 */
export function mainVerb(scan: IndirectScan, from: number, end: number): number {
  const reach = Math.min(end, from + MAIN_REACH);
  return scan.document.lexicon.sources.headFirst
    ? behindPhrase(scan, from, reach, end)
    : secondVerb(scan, from, reach, end);
}

/** A copula, or a verb behind the word that closes the noun phrase; the clause has had a verb of its own before. */
function behindPhrase(scan: IndirectScan, from: number, reach: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  let verb = false;
  for (let i = from; i < reach; i++) {
    if (isPunctuation(scan, i, COMMA)) return end;
    if (i > from && lexicon.indirect.bits[tokens.word[i]] & (B.complementizer | B.subordinator)) return end;
    if (i > from && lexicon.indirect.copulas.has(tokens.word[i])) return i;
    const closes = verb && i + 1 < reach && lexicon.sources.bits[tokens.word[i]] & SourceBit.closer;
    if (closes && isPredicate(scan, i + 1)) return i;
    verb ||= isPredicate(scan, i);
  }
  return end;
}

/** A finite verb with nothing between it and the one before that could begin a clause. */
function secondVerb(scan: IndirectScan, from: number, reach: number, end: number): number {
  const { tokens, lexicon } = scan.document;
  const { bits } = lexicon.indirect;
  const begins =
    SourceBit.relative |
    SourceBit.coordinator |
    SourceBit.conjunction |
    SourceBit.human |
    SourceBit.firstPerson;
  let verb = -1;
  let nouns = 0;
  for (let i = from; i < reach; i++) {
    if (tokens.kind[i] === TokenKind.punctuation) return end;
    const word = tokens.word[i];
    const b = bits[word];
    if (b & (B.predicate | B.passiveAuxiliary)) {
      if (verb >= 0 && nouns > 0) return i;
      verb = i;
      nouns = 0;
    } else if (
      b & (B.complementizer | B.opener | B.subordinator | B.turn | B.asWord | REPORTING_KIND) ||
      lexicon.sources.bits[word] & begins
    )
      verb = -1;
    else if (verb >= 0 && !(lexicon.sources.bits[word] & SourceBit.filler)) nouns++;
  }
  return end;
}
