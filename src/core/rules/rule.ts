import type { Article, Finding, Fix, Level, Span } from '../article';
import type { Marks } from '../detect/quotes/direct/marks';
import type { Document } from '../text/document';

/** What a rule reports; the message is `template` filled with `args`. */
export interface Report extends Span {
  readonly template: string;
  readonly args?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** One kind of finding. Its page is docs/rules/<id>.md. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** One sentence for settings and docs. */
  readonly description: string;
  /** It reads the text as it is in the file (`document.written`), and reports offsets of that. */
  readonly ofFile?: boolean;
  /** Adds what it finds to `reports`; linear in the text and the annotations. */
  check(article: Omit<Article, 'findings'>, document: Document, marks: Marks, reports: Report[]): void;
  /** Whole texts that the rule must report, and near misses that it must not. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** A report as the finding that the contract shows. */
export function toFinding(rule: Pick<Rule, 'id' | 'level'>, report: Report): Finding {
  const args = report.args ?? [];
  return {
    start: report.start,
    end: report.end,
    rule: rule.id,
    level: rule.level,
    message: args.length === 0 ? report.template : fillTemplate(report.template, args),
    template: report.template,
    args,
    fixes: report.fixes ?? [],
  };
}

/** Puts `args` into the `{0}`, `{1}`… of `template`. */
export function fillTemplate(template: string, args: readonly string[]): string {
  let filled = '';
  let from = 0;
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
    const digit = template.charCodeAt(at + 1) - 0x30;
    if (!(digit >= 0 && digit <= 9) || template[at + 2] !== '}') continue;
    filled += template.slice(from, at) + (args[digit] ?? '');
    from = at + 3;
  }
  return filled + template.slice(from);
}
