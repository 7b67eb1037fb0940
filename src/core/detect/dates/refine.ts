import type { Document } from '../../text/document';
import { Shape, TokenKind } from '../../text/tokens';
import { DateBit } from './date-lexicon';
import type { DateDraft } from './draft';

/** Drops what only looks like a time expression. */
export function refineDates(document: Document, drafts: DateDraft[]): DateDraft[] {
  return drafts.filter((draft) => !isName(document, draft));
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
  return (
    before >= 0 && isCapitalised(document, before) && sentences.firstToken[sentences.ofToken[at]] !== before
  );
}

/** `USA TODAY`, `Pasar Minggu`: a capitalised day word right behind a name belongs to it. */
function isNamedDay(document: Document, draft: DateDraft): boolean {
  const { tokens, lexicon, sentences } = document;
  const at = draft.firstToken;
  const doubtful =
    draft.weekday > 0 &&
    (lexicon.dates.classes.bits[tokens.word[draft.weekdayToken]] & DateBit.doubtful) !== 0;
  if (draft.endToken !== at + 1 || (draft.days === null && !doubtful)) return false;
  if (at === 0 || !isCapitalised(document, at) || !isCapitalised(document, at - 1)) return false;
  return (
    sentences.ofToken[at - 1] === sentences.ofToken[at] &&
    sentences.firstToken[sentences.ofToken[at]] !== at - 1
  );
}

function isCapitalised(document: Document, at: number): boolean {
  const { tokens } = document;
  return (
    at < tokens.length && tokens.kind[at] === TokenKind.word && (tokens.shape[at] & Shape.startsUpper) !== 0
  );
}
