import type { DateAnnotation, Evidence, Published, WrittenDate, WrittenPart } from '../../article';
import { isoDate } from '../../resolve/calendar';
import type { Anchors } from '../../resolve/date-point';
import { dateValue } from '../../resolve/date-value';
import { findPublished } from '../../resolve/published';
import type { FoundPublished } from '../../resolve/published-evidence';
import { latestDay } from '../../resolve/published-inferred';
import { tenseAround } from '../../resolve/tense';
import { type Named, TextAnchor } from '../../resolve/text-anchor';
import type { Document } from '../../text/document';
import type { Tokens } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import type { DateDraft } from './draft';
import { proposeDates } from './propose';
import { refineDates } from './refine';

/** The dates of an article and the day it appeared. */
export interface Dates {
  readonly dates: readonly DateAnnotation[];
  readonly published: Published | null;
}

/** Finds time expressions outside boilerplate, infers the publication date, and resolves each expression. */
export function detectDates(document: Document, layout: Layout): Dates {
  const drafts = refineDates(document, proposeDates(document, layout));
  const dated = drafts.map((draft) => ({
    draft,
    tense: tenseAround(document, draft.firstToken, draft.endToken),
  }));
  const found = findPublished(document, layout, dated);
  const latest = found === null ? latestDay(document, dated) : null;
  const now = found?.day ?? latest?.day ?? null;
  const dates: DateAnnotation[] = [];
  const anchor = new TextAnchor();
  for (const { draft, tense } of dated) {
    const named = anchor.for(draft);
    const { ofToken, firstToken } = document.sentences;
    const anchors: Anchors = {
      now,
      text: named?.day ?? now,
      textValue: named?.value ?? null,
      tense,
      sameWeekday: anchor.dayOfWeekday(draft.weekday),
      lastValue: anchor.since(firstToken[ofToken[draft.firstToken]])?.value ?? null,
    };
    const result = dateValue(draft, anchors);
    const { type, value } = result;
    const start = document.tokens.start[draft.firstToken];
    const end = document.tokens.end[draft.endToken - 1];
    const evidence: Evidence[] = [
      { why: `date-${draft.type}`, text: document.text.slice(start, end), start, end },
    ];
    if (result.counted && value !== null) addCountedFrom(evidence, draft, tense, named, found ?? latest);
    const written = writtenDate(document, draft);
    const { mod } = draft;
    dates.push(
      written === null
        ? { start, end, type, value, mod, evidence }
        : { start, end, type, value, mod, evidence, written },
    );
    // `up from 15 a year earlier and 10 a month earlier`: what is only compared is not spoken of.
    const compared = draft.unit === 'year' && draft.amount === 1 && value?.length === 7;
    if (value !== null && draft.type === 'point' && draft.lastWeekday === 0 && !compared)
      anchor.note(draft, value, start, end);
  }
  return { dates, published: found?.published ?? null };
}

/** Adds what a value was counted from, and which way where the words around it decided that. */
function addCountedFrom(
  evidence: Evidence[],
  draft: DateDraft,
  tense: -1 | 0 | 1,
  named: Named | null,
  now: FoundPublished | Named | null,
): void {
  const fromText = draft.days === null ? draft.relative?.from === 'text' : draft.daysFrom === 'text';
  const alone = draft.relative === null && draft.days === null && (draft.hasClock || draft.part !== '');
  if (named !== null && (fromText || (alone && draft.weekday === 0 && draft.day === 0)))
    evidence.push({ why: 'counted-from-text', text: isoDate(named.day), start: named.start, end: named.end });
  else if (now !== null) {
    const { start, end } = 'published' in now ? now.published : now;
    const why = 'published' in now ? 'counted-from-published' : 'counted-from-date';
    evidence.push({ why, text: isoDate(now.day), start, end });
  }
  if (tense !== 0 && draft.relative === null && draft.days === null)
    evidence.push({ why: tense > 0 ? 'tense-future' : 'tense-past' });
}

/** Day, month, weekday and year as a draft was written, for rules that check and repair them; null without day and month. */
function writtenDate({ tokens }: Document, draft: DateDraft): WrittenDate | null {
  if (draft.dayToken < 0 || draft.monthToken < 0 || draft.type !== 'point') return null;
  const day = partOf(tokens, draft.dayToken, draft.day);
  const month = partOf(tokens, draft.monthToken, draft.month);
  const year = draft.yearToken < 0 ? null : partOf(tokens, draft.yearToken, draft.year);
  if (draft.weekdayToken < 0 || draft.lastDay > 0)
    return year === null ? { day, month } : { day, month, year };
  const weekday = partOf(tokens, draft.weekdayToken, draft.weekday);
  return year === null ? { day, month, weekday } : { day, month, weekday, year };
}

function partOf({ start, end }: Tokens, token: number, value: number): WrittenPart {
  return { start: start[token], end: end[token], value };
}
