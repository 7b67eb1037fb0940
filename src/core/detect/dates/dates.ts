import type { DateAnnotation, Evidence, Published } from '../../article';
import { isoDate } from '../../resolve/calendar';
import { dateValue } from '../../resolve/date-value';
import { findPublished } from '../../resolve/published';
import { tenseAround } from '../../resolve/tense';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { DateDraft } from './draft';
import { proposeDates } from './propose';
import { refineDates } from './refine';

/** The dates of an article and the day it appeared. */
export interface Dates {
  readonly dates: readonly DateAnnotation[];
  readonly published: Published | null;
  /** What each of `dates` was read from, in the same order: for rules that repair dates. */
  readonly drafts: readonly DateDraft[];
}

/** Finds time expressions outside boilerplate, infers the publication date, and resolves each expression. */
export function detectDates(document: Document, layout: Layout): Dates {
  const drafts = refineDates(document, layout, proposeDates(document, layout));
  const found = findPublished(document, layout, drafts);
  const now = found?.day ?? null;
  const dates: DateAnnotation[] = [];
  // What `that day` and `two days later` are counted from: the last day named in the same or the line before.
  let named: DateAnnotation | null = null;
  let namedDay: number | null = null;
  for (const draft of drafts) {
    const tense = tenseAround(document, draft.firstToken, draft.endToken);
    const text: number | null = namedDay ?? now;
    const { type, value, day, counted } = dateValue(draft, { now, text, tense });
    const start = document.tokens.start[draft.firstToken];
    const end = document.tokens.end[draft.endToken - 1];
    const evidence: Evidence[] = [
      { why: `date-${draft.type}`, text: document.text.slice(start, end), start, end },
    ];
    if (counted && value !== null) {
      const fromText = named !== null && (draft.relative?.from === 'text' || draft.daysFrom === 'text');
      if (fromText && named !== null)
        evidence.push({
          why: 'counted-from-text',
          text: isoDate(text ?? 0),
          start: named.start,
          end: named.end,
        });
      else if (found !== null)
        evidence.push({
          why: 'counted-from-published',
          text: isoDate(now ?? 0),
          start: found.start,
          end: found.end,
        });
      if (tense !== 0 && draft.relative === null)
        evidence.push({ why: tense > 0 ? 'tense-future' : 'tense-past' });
    }
    const annotation: DateAnnotation = { start, end, type, value, mod: draft.mod, evidence };
    dates.push(annotation);
    if (day !== null) {
      named = annotation;
      namedDay = day;
    }
  }
  return { dates, published: found?.published ?? null, drafts };
}
