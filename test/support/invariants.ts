import type { Article, Span } from '../../src/core/article';

/** What must hold of every annotation of every text. Returns the faults, worded for a person. */
export function faultsOf(text: string, article: Article): string[] {
  const faults: string[] = [];
  const fault = (what: string, span: Span) => faults.push(`${what}: ${span.start} to ${span.end}`);

  const check = (what: string, span: Span): void => {
    const fits =
      Number.isInteger(span.start) &&
      Number.isInteger(span.end) &&
      0 <= span.start &&
      span.end <= text.length;
    if (!fits) fault(`${what} lies outside the text`, span);
    else if (span.end <= span.start) fault(`${what} is empty`, span);
    else if (/^\s|\s$/.test(text.slice(span.start, span.end)))
      fault(`${what} begins or ends in white space`, span);
  };
  const inOrder = (what: string, spans: readonly Span[]): void => {
    for (let i = 1; i < spans.length; i++)
      if (spans[i].start < spans[i - 1].start) fault(`${what} is out of order`, spans[i]);
  };
  const apart = (what: string, spans: readonly Span[]): void => {
    for (let i = 1; i < spans.length; i++)
      if (spans[i].start < spans[i - 1].end) fault(`${what} overlaps the one before`, spans[i]);
  };

  for (const kind of ['boilerplate', 'metadata', 'quotes', 'dates'] as const) {
    for (const span of article[kind]) check(kind, span);
    inOrder(kind, article[kind]);
  }
  apart('boilerplate', article.boilerplate);
  apart('date', article.dates);
  apart(
    'direct quote',
    article.quotes.filter((quote) => quote.type === 'direct'),
  );
  const ids = new Set(article.people.map((person) => person.id));
  if (ids.size !== article.people.length) faults.push('two people share an id');
  for (const quote of article.quotes) {
    if (quote.cue) check('cue', quote.cue);
    if (quote.speaker) check('speaker', quote.speaker);
    if (quote.speaker?.person && !ids.has(quote.speaker.person))
      faults.push(`speaker is nobody in people: ${quote.speaker.person}`);
  }
  for (const person of article.people) {
    if (person.mentions.length === 0) faults.push(`nobody mentions ${person.name}`);
    for (const mention of person.mentions) check('mention', mention);
    inOrder('mention', person.mentions);
  }
  if (article.published) check('published', article.published);
  inOrder('finding', article.findings);
  for (const finding of article.findings) {
    if (finding.end < finding.start || finding.start < 0 || finding.end > text.length)
      fault(`finding ${finding.rule} lies outside the text`, finding);
    for (const fix of finding.fixes)
      for (const edit of fix.edits) if (edit.end > text.length) fault('fix', edit);
  }
  return faults;
}
