import { l10n } from 'vscode';
import type { Boilerplate, DateAnnotation, Finding, Person, Quote } from '../../core/article';
import { asRead } from '../../core/text/readable-text';
import { boilerplateHover } from '../hovers/boilerplate-hover';
import { dateHover } from '../hovers/date-hover';
import { quoteHover } from '../hovers/quote-hover';
import { oneLine, type StoredArticle } from '../store/stored-article';
import { boilerplateName } from '../wording/kind-names';
import { escapeMarkdown } from '../wording/markdown';
import type { NodeContent } from './tree-node';

/** Longest text of an article in a row, in UTF-16 code units; the tooltip has more. */
const ROW = 200;
const TOOLTIP = 1000;

/** A quote by its speaker; `id` as in `NodeContent`. */
export function quoteNode(entry: StoredArticle, quote: Quote, id: string): NodeContent {
  return {
    id,
    label: quote.speaker ? oneLine(quote.speaker.name, ROW) : l10n.t('Speaker not named'),
    description: oneLine(asRead(entry.textOf(quote)), ROW),
    icon: quote.type === 'direct' ? 'quote' : 'comment',
    kind: 'quote',
    target: { entry, span: quote },
    tooltip: () => {
      const hover = entry.article === null ? '' : quoteHover(entry.article, quote);
      return `${escapeMarkdown(oneLine(asRead(entry.textOf(quote)), TOOLTIP))}\n\n${hover}`;
    },
  };
}

export function officialNode(entry: StoredArticle, person: Person, id: string): NodeContent {
  const titles = person.titles.map((title) => oneLine(title, ROW)).join('; ');
  return {
    id,
    label: oneLine(person.name, ROW),
    description: titles || undefined,
    icon: 'person',
    kind: 'person',
    target: person.mentions[0] && { entry, span: person.mentions[0] },
    tooltip: () => `**${escapeMarkdown(oneLine(person.name, ROW))}**\n\n${escapeMarkdown(titles)}`,
  };
}

export function dateNode(entry: StoredArticle, date: DateAnnotation, id: string): NodeContent {
  return {
    id,
    label: oneLine(entry.textOf(date), ROW),
    description: [date.value ?? l10n.t('not resolved'), date.mod].filter(Boolean).join(' '),
    icon: date.type === 'DATE' ? 'calendar' : date.type === 'TIME' ? 'clock' : 'history',
    kind: 'date',
    target: { entry, span: date },
    tooltip: () => (entry.article === null ? '' : dateHover(entry, entry.article, date)),
  };
}

export function boilerplateNode(entry: StoredArticle, boilerplate: Boilerplate, id: string): NodeContent {
  const text = oneLine(entry.textOf(boilerplate), ROW);
  return {
    id,
    label: text,
    description: boilerplateName(boilerplate.kind),
    icon: 'clear-all',
    kind: 'boilerplate',
    target: { entry, span: boilerplate },
    tooltip: () => `${escapeMarkdown(text)}\n\n${boilerplateHover(boilerplate)}`,
  };
}

export function findingNode(entry: StoredArticle, finding: Finding, id: string): NodeContent {
  const icons: Record<Finding['level'], string> = {
    error: 'error',
    warning: 'warning',
    information: 'info',
    hint: 'lightbulb',
    off: 'circle-slash',
  };
  return {
    id,
    label: oneLine(l10n.t(finding.template, ...finding.args), ROW),
    description: finding.rule,
    icon: icons[finding.level],
    kind: 'finding',
    target: { entry, span: finding },
  };
}
