import { withLines } from '../../text/document';
import { type Labels, type LayoutDraft, makeDraft } from './draft';
import type { LineFeatures } from './lines/line-features';
import { labelTogether } from './together';

/** Rounds after which what is left stays: a page needs one or two. */
const ROUNDS = 8;

/** The labels given so far, kept for reading the page again. */
export function labelsOf({ field, evidence, hint }: LayoutDraft): Labels {
  return { field: field.slice(), evidence: evidence.slice(), hint: hint.slice() };
}

/**
 * Reads what is left without the litter once more, as it would be read after stripping, until nothing more is
 * found: so a stripped article has no boilerplate. `alone`: the labels that lines have whatever stands around them.
 */
export function sweep(draft: LayoutDraft, alone: Labels): void {
  let left = draft.document.lines.length;
  for (let round = 0; round < ROUNDS; round++) {
    const kept: number[] = [];
    for (let line = 0; line < draft.kind.length; line++) if (draft.kind[line] === undefined) kept.push(line);
    if (kept.length === left) return;
    left = kept.length;
    const rest = onlyLines(draft, alone, kept);
    labelTogether(rest);
    for (let i = 0; i < kept.length; i++) {
      if (rest.kind[i] === undefined) continue;
      draft.kind[kept[i]] = rest.kind[i];
      draft.field[kept[i]] = undefined;
      draft.evidence[kept[i]] = rest.evidence[i];
    }
  }
}

/** The draft of a page that has only the lines `kept`. */
function onlyLines(draft: LayoutDraft, alone: Labels, kept: readonly number[]): LayoutDraft {
  const { lines } = draft.document;
  const document = withLines(draft.document, {
    length: kept.length,
    start: pick(lines.start, kept),
    end: pick(lines.end, kept),
    firstToken: pick(lines.firstToken, kept),
    endToken: pick(lines.endToken, kept),
  });
  const labels = {
    field: pickLabels(alone.field, kept),
    evidence: pickLabels(alone.evidence, kept),
    hint: pickLabels(alone.hint, kept),
  };
  const features = pickFeatures(draft.features, kept);
  return makeDraft(document, draft.lexicon, features, draft.hidden, labels);
}

function pickFeatures(f: LineFeatures, kept: readonly number[]): LineFeatures {
  return {
    words: pick(f.words, kept),
    numbers: pick(f.numbers, kept),
    small: pick(f.small, kept),
    capitals: pick(f.capitals, kept),
    dateWords: pick(f.dateWords, kept),
    calendarWords: pick(f.calendarWords, kept),
    titleSmall: pick(f.titleSmall, kept),
    pictureWords: pick(f.pictureWords, kept),
    firstInk: pick(f.firstInk, kept),
    flags: pick(f.flags, kept),
  };
}

function pick(from: readonly number[], kept: readonly number[]): number[] {
  const to: number[] = [];
  for (const line of kept) to.push(from[line]);
  return to;
}

/** Not by the same code as numbers: arrays made in one place are of one kind, and these would slow those down. */
function pickLabels<T>(from: readonly T[], kept: readonly number[]): T[] {
  const to: T[] = [];
  for (const line of kept) to.push(from[line]);
  return to;
}
