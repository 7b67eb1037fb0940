import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import { DateBit } from './date-bits';
import { withFirstDays } from './day-ranges';
import type { DateDraft } from './draft';

/** How far before and behind, in tokens, the words of a match speak for it. */
const REACH = 60;

/** Drops what only looks like a time expression. */
export function refineDates(document: Document, drafts: DateDraft[]): DateDraft[] {
  const kept = drafts.filter(
    (draft) => !isVague(draft) && !isName(document, draft) && !isPeriodOfPlay(document, draft),
  );
  for (let i = 0; i + 1 < kept.length; i++) lendYear(document, kept[i], kept[i + 1]);
  return withFirstDays(document, kept);
}

/** `a few months ago`: no day, month or year that could be told. */
function isVague({ type, amount, relative }: DateDraft): boolean {
  return type === 'point' && relative !== null && Number.isNaN(amount);
}

/**
 * `tanggal 7 dan 28 Desember 2015`, `Januari - Maret 2022`, `28 December to 3 January 2023`: the first takes month and
 * year of the second, or the year before.
 */
function lendYear({ tokens }: Document, first: DateDraft, second: DateDraft): void {
  if (second.month === 0 || first.year >= 0 || first.day > 0 !== second.day > 0) return;
  if (second.firstToken - first.endToken !== 1 || tokens.kind[first.endToken] === TokenKind.lineBreak) return;
  if (first.day > 0 && first.month === 0) first.month = second.month;
  if (first.month > 0 && second.year >= 0) first.year = second.year - (first.month > second.month ? 1 : 0);
}

/** A month without day, year or preposition, between or beside capitalised words: `Raja Juli`, `April Ryan`. */
function isName(document: Document, draft: DateDraft): boolean {
  if (isNamedDay(document, draft)) return true;
  if (draft.type !== 'point' || draft.month === 0 || draft.day > 0 || draft.year >= 0) return false;
  if (draft.relative !== null || draft.mod !== null || draft.monthToken !== draft.firstToken) return false;
  const { tokens, lexicon, sentences } = document;
  const at = draft.monthToken;
  const bits = lexicon.dates.classes.bits;
  const before = at > 0 && sentences.ofToken[at - 1] === sentences.ofToken[at] ? at - 1 : -1;
  if (before >= 0 && bits[tokens.word[before]] & DateBit.timePreposition) {
    return (bits[tokens.word[at]] & DateBit.doubtful) !== 0 && isCapitalised(document, at + 1);
  }
  if (bits[tokens.word[at]] & DateBit.doubtful)
    return before < 0 || (bits[tokens.word[before]] & DateBit.determiner) === 0;
  if (isCapitalised(document, at + 1)) return true;
  return before >= 0 && isCapitalised(document, before) && !opensSentence(document, before);
}

/** The first word of a sentence, behind an opening mark or without one. */
function opensSentence({ tokens, sentences }: Document, at: number): boolean {
  const first = sentences.firstToken[sentences.ofToken[at]];
  return first === at || (first === at - 1 && tokens.kind[first] === TokenKind.mark);
}

/** `USA TODAY`, `Pasar Minggu`: a capitalised day word right behind a name belongs to it. */
function isNamedDay(document: Document, draft: DateDraft): boolean {
  const { tokens, lexicon, sentences } = document;
  const at = draft.firstToken;
  const doubtful =
    draft.weekdayToken >= 0 &&
    (lexicon.dates.classes.bits[tokens.word[draft.weekdayToken]] & DateBit.doubtful) !== 0;
  if (draft.endToken !== at + 1 || (draft.days === null && !doubtful)) return false;
  if (at === 0 || !isCapitalised(document, at) || !isCapitalised(document, at - 1)) return false;
  return sentences.ofToken[at - 1] === sentences.ofToken[at] && !opensSentence(document, at - 1);
}

function isCapitalised(document: Document, at: number): boolean {
  const { tokens } = document;
  return (
    at < tokens.length && tokens.kind[at] === TokenKind.word && (tokens.shape[at] & Shape.startsUpper) !== 0
  );
}

/** `the third quarter`, `the first half` of a match: no year, and words of play near by, but none of business. */
function isPeriodOfPlay(
  { tokens, sentences, lexicon }: Document,
  { quarter, half, year, relative, firstToken, endToken }: DateDraft,
): boolean {
  if ((quarter === 0 && half === 0) || year >= 0 || relative !== null) return false;
  const bits = lexicon.dates.classes.bits;
  const from = Math.max(0, firstToken - REACH);
  const to = Math.min(tokens.length, endToken + REACH);
  const sentence = sentences.ofToken[firstToken];
  let plays = false;
  for (let i = from; i < to; i++) {
    const b = bits[tokens.word[i]];
    if (b & DateBit.business && sentences.ofToken[i] === sentence) return false;
    if (b & DateBit.play) plays = true;
  }
  return plays;
}
