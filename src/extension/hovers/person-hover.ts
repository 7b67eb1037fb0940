import { l10n } from 'vscode';
import type { Person } from '../../core/article';
import type { Appearance } from '../store/people-index';
import type { StoredArticle } from '../store/stored-article';
import { counted } from '../wording/counts';
import { escapeMarkdown } from '../wording/markdown';
import { fact, facts, why } from './facts';

/** Other articles named in the hover; further ones are counted. */
const MOST = 5;

/** A person: name in full, titles, how often here, and where else in the folder. */
export function personHover(entry: StoredArticle, person: Person, elsewhere: readonly Appearance[]): string {
  const quotes = entry.article?.quotes.filter(({ speaker }) => speaker?.person === person.id).length ?? 0;
  return facts(person.name, [
    escapeMarkdown(person.official ? l10n.t('Official') : l10n.t('Person')),
    ...person.titles.map((title) => fact(l10n.t('Office'), title)),
    person.organisation === null ? null : fact(l10n.t('Organisation'), person.organisation),
    escapeMarkdown(
      [
        counted('mentionHere', person.mentions.length),
        ...(quotes === 0 ? [] : [counted('quote', quotes)]),
      ].join(', '),
    ),
    elsewhereInWords(elsewhere),
    why(person.evidence.filter(({ text }) => text === undefined || !person.titles.includes(text))),
  ]);
}

function elsewhereInWords(elsewhere: readonly Appearance[]): string | null {
  if (elsewhere.length === 0) return null;
  const named = elsewhere
    .slice(0, MOST)
    .map(({ entry, person }) => `${entry.label} (${person.mentions.length})`);
  const more = elsewhere.length - named.length;
  if (more > 0) named.push(l10n.t('and {0} more', more));
  return `${escapeMarkdown(l10n.t('Also in'))}: ${named.map(escapeMarkdown).join('; ')}`;
}
