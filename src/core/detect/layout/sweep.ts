import type { LayoutDraft } from './draft';
import type { LineFeatures } from './lines/line-features';
import { labelTogether } from './together';

/** Rounds after which what is left stays: a page needs one or two. */
const ROUNDS = 8;

type Labels = Pick<LayoutDraft, 'field' | 'evidence' | 'hint'>;

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
    const rest = withLines(draft, alone, kept);
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
function withLines(draft: LayoutDraft, alone: Labels, kept: readonly number[]): LayoutDraft {
  const { lines } = draft.document;
  return {
    ...draft,
    document: {
      ...draft.document,
      lines: {
        length: kept.length,
        start: pick(lines.start, kept),
        end: pick(lines.end, kept),
        firstToken: pick(lines.firstToken, kept),
        endToken: pick(lines.endToken, kept),
      },
    },
    features: pickFeatures(draft.features, kept),
    kind: new Array(kept.length),
    field: kept.map((line) => alone.field[line]),
    evidence: kept.map((line) => alone.evidence[line]),
    hint: kept.map((line) => alone.hint[line]),
    boilerplateSpans: [],
    metadataSpans: [],
  };
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
    offerWords: pick(f.offerWords, kept),
    firstInk: pick(f.firstInk, kept),
    flags: pick(f.flags, kept),
  };
}

function pick(from: readonly number[], kept: readonly number[]): number[] {
  const to = new Array<number>(kept.length);
  for (let i = 0; i < kept.length; i++) to[i] = from[kept[i]];
  return to;
}
