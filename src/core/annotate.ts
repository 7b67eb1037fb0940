import type { Article, Finding } from './article';
import { detectDates } from './detect/dates/dates';
import { detectLayout } from './detect/layout/layout';
import { detectPeople } from './detect/people/people';
import { pairMarks } from './detect/quotes/direct/marks';
import { detectQuotes } from './detect/quotes/quotes';
import { placeInFile } from './in-file';
import { chooseLanguage } from './languages/choose-language';
import { noLanguage } from './languages/no-language';
import { applyPreferences } from './preferences/apply-preferences';
import type { LinePreferences } from './preferences/line-preferences';
import { checkRules } from './rules/rules';
import { readDocument } from './text/document';

export interface AnnotateOptions {
  /** Lines to strip or keep whatever they look like. */
  readonly preferences?: LinePreferences;
}

/**
 * Annotates one article. `text` is the decoded text without a byte order mark; line endings of any kind, hostile
 * input included, take time linear in its length. Never throws.
 */
export function annotate(text: string, { preferences }: AnnotateOptions = {}): Article {
  const document = readDocument(text, (text, tokens) => chooseLanguage(text, tokens) ?? noLanguage);
  const found = detectLayout(document);
  const layout = preferences === undefined ? found : applyPreferences(document, found, preferences);
  const { dates, published } = detectDates(document, layout);
  const people = detectPeople(document, layout);
  const marks = pairMarks(document, layout.hidden);
  const quotes = detectQuotes(document, layout, people, marks);
  const findings: Finding[] = [];
  const article: Article = {
    language: document.lexicon.language,
    published,
    boilerplate: layout.boilerplate,
    metadata: layout.metadata,
    quotes,
    people: people.people,
    dates,
    findings,
  };
  // Rules look at the article, so that what they find comes into it last.
  for (const finding of checkRules(article, document, marks)) findings.push(finding);
  const { readable } = document;
  return readable === null ? article : placeInFile(article, readable, layout.kept);
}
