import { l10n } from 'vscode';
import type { Article, Quote } from '../../core/article';
import { fact, facts, why } from './facts';

/** A quote: who said it, in which office, by which word, relayed by whom. */
export function quoteHover(article: Article, quote: Quote): string {
  const person = article.people.find(({ id }) => id === quote.speaker?.person);
  const titles = person?.titles ?? [];
  const organisation = person?.organisation ?? null;
  const fragment = quote.fragment ? l10n.t('Direct quote, a few words') : l10n.t('Direct quote');
  return facts(quote.type === 'direct' ? fragment : l10n.t('Reported speech'), [
    fact(l10n.t('Speaker'), quote.speaker?.name ?? l10n.t('not named')),
    titles.length > 0 ? fact(l10n.t('Office'), titles.join('; ')) : null,
    organisation === null ? null : fact(l10n.t('Organisation'), organisation),
    quote.cue === null ? null : fact(l10n.t('Cue'), quote.cue.text),
    quote.via === null ? null : fact(l10n.t('Relayed by'), quote.via),
    why(quote.evidence.filter((evidence) => evidence.text !== quote.cue?.text)),
  ]);
}
