import { l10n } from 'vscode';
import type { Article, DateAnnotation } from '../../core/article';
import type { StoredArticle } from '../store/stored-article';
import { dateInWords } from '../wording/date-text';
import { fact, facts, why } from './facts';

/** A date: its ISO value, the day in words, and what it was counted from. */
export function dateHover(entry: StoredArticle, article: Article, date: DateAnnotation): string {
  const { value, mod, type } = date;
  const words = value === null ? null : dateInWords(value);
  const { published } = article;
  return facts(entry.textOf(date), [
    value === null ? fact(typeName(type), l10n.t('no day to count from')) : fact(typeName(type), value),
    words,
    mod === null ? null : fact(l10n.t('Modifier'), mod),
    published === null ? null : fact(l10n.t('Article published'), published.value),
    why(date.evidence),
  ]);
}

function typeName(type: DateAnnotation['type']): string {
  if (type === 'DURATION') return l10n.t('Duration');
  if (type === 'SET') return l10n.t('Repeated time');
  return type === 'TIME' ? l10n.t('Time') : l10n.t('Date');
}
