import { Diagnostic, DiagnosticSeverity, DiagnosticTag, l10n } from 'vscode';
import type { Article, Level, Span } from '../../core/article';
import type { Settings } from '../settings';
import type { StoredArticle } from '../store/stored-article';
import { dateInWords } from '../wording/date-text';
import { boilerplateName } from '../wording/kind-names';
import type { PageOf } from './pages';

const SEVERITIES: Record<Exclude<Level, 'off'>, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the Problems panel and the squiggles say about an article, after the levels that the user has set. */
export function buildDiagnostics(entry: StoredArticle, settings: Settings, pageOf: PageOf): Diagnostic[] {
  const { article } = entry;
  if (article === null) return [];
  const diagnostics: Diagnostic[] = [];
  const add = (
    span: Span,
    level: Level,
    page: string,
    code: string,
    message: string,
    faded = false,
  ): void => {
    if (level === 'off') return;
    const diagnostic = new Diagnostic(entry.rangeOf(span), message, SEVERITIES[level]);
    diagnostic.source = 'Copydesk';
    diagnostic.code = { value: code, target: pageOf(page) };
    if (faded) diagnostic.tags = [DiagnosticTag.Unnecessary];
    diagnostics.push(diagnostic);
  };
  for (const finding of article.findings) {
    const level = settings.rules[finding.rule] ?? finding.level;
    add(finding, level, finding.rule, finding.rule, l10n.t(finding.template, ...finding.args));
  }
  // A hint with this tag fades the text and stays out of the Problems panel.
  const { levels } = settings;
  const litter = settings.showOnlyFindings && levels.boilerplate !== 'off' ? 'hint' : levels.boilerplate;
  for (const span of article.boilerplate)
    add(span, litter, 'boilerplate', `boilerplate.${span.kind}`, boilerplateName(span.kind), true);
  if (settings.showOnlyFindings) return diagnostics;
  addKinds(article, (span, kind, code, message) => add(span, levels[kind], kind, code, message));
  return diagnostics;
}

type AddKind = (span: Span, kind: 'quotes' | 'officials' | 'dates', code: string, message: string) => void;

function addKinds(article: Article, add: AddKind): void {
  for (const quote of article.quotes) {
    const name = quote.speaker?.name;
    const direct = quote.type === 'direct';
    if (name === undefined)
      add(
        quote,
        'quotes',
        `quote.${quote.type}`,
        direct ? l10n.t('Direct quote') : l10n.t('Reported speech'),
      );
    else {
      const message = direct ? l10n.t('Direct quote: {0}', name) : l10n.t('Reported speech: {0}', name);
      add(quote, 'quotes', `quote.${quote.type}`, message);
    }
  }
  for (const person of article.people) {
    const [first] = person.mentions;
    if (!person.official || first === undefined) continue;
    add(first, 'officials', 'official', [person.name, ...person.titles].join(', '));
  }
  for (const date of article.dates)
    add(date, 'dates', `date.${date.type.toLowerCase()}`, dateMessage(date.value));
}

function dateMessage(value: string | null): string {
  if (value === null) return l10n.t('Date without a day to count from');
  const words = dateInWords(value);
  return words === null ? value : `${value} (${words})`;
}
