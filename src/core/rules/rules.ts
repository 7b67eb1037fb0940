import type { Article, Finding } from '../article';
import type { Marks } from '../detect/quotes/direct/marks';
import type { Document } from '../text/document';
import { acronymConflict } from './acronym-conflict';
import { dateImpossible } from './date-impossible';
import { dateUnresolved } from './date-unresolved';
import { dateWeekdayMismatch } from './date-weekday-mismatch';
import { publishedUnknown } from './published-unknown';
import { quoteUnattributed } from './quote-unattributed';
import { quoteUnbalanced } from './quote-unbalanced';
import { type Report, type Rule, toFinding } from './rule';
import { textGarbled } from './text-garbled';

/** All rules that one article alone can break, in the order of their ids. */
export const rules: readonly Rule[] = [
  acronymConflict,
  dateImpossible,
  dateUnresolved,
  dateWeekdayMismatch,
  publishedUnknown,
  quoteUnattributed,
  quoteUnbalanced,
  textGarbled,
];

/** The findings of all rules, at their places in the file, in text order. `marks`: the quotation marks outside boilerplate. */
export function checkRules(article: Omit<Article, 'findings'>, document: Document, marks: Marks): Finding[] {
  const { readable } = document;
  const findings: Finding[] = [];
  const reports: Report[] = [];
  for (const rule of rules) {
    rule.check(article, document, marks, reports);
    for (const report of reports)
      findings.push(toFinding(rule, readable === null || rule.ofFile ? report : readable.inFile(report)));
    reports.length = 0;
  }
  return findings.length < 2 ? findings : findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
