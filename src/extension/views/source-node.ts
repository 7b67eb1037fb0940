import { l10n, workspace } from 'vscode';
import { fact, facts } from '../hovers/facts';
import { fileName, oneLine, type StoredArticle } from '../store/stored-article';
import { counted } from '../wording/counts';
import { dateInWords } from '../wording/date-text';
import { metadataName } from '../wording/kind-names';
import { boilerplateNode, dateNode, findingNode, officialNode, quoteNode } from './annotation-nodes';
import { type NodeContent, TreeNode } from './tree-node';

/** An article, below it what was found in it, each kind in a row of its own. Its id is its URI. */
export function sourceNode(entry: StoredArticle): NodeContent {
  return {
    id: entry.uri.toString(),
    label: entry.label,
    description: summary(entry),
    icon: 'file-text',
    kind: 'source',
    target: { entry },
    quotes: entry.article?.quotes.length,
    tooltip: () => tooltip(entry),
    children: (node) => sections(node, entry),
  };
}

function summary({ uri, article }: StoredArticle): string {
  const published = article?.published?.value.slice(0, 10);
  return published === undefined ? fileName(uri) : `${published} · ${fileName(uri)}`;
}

function tooltip(entry: StoredArticle): string {
  const { article } = entry;
  if (article === null) return '';
  const published = article.published?.value;
  const officials = article.people.filter(({ official }) => official).length;
  return facts(entry.label, [
    fact(l10n.t('File'), workspace.asRelativePath(entry.uri)),
    published === undefined ? null : fact(l10n.t('Published'), dateInWords(published) ?? published),
    ...article.metadata
      .filter(({ field }) => field !== 'headline' && field !== 'caption')
      .map((metadata) => fact(metadataName(metadata.field), oneLine(entry.textOf(metadata), 200))),
    fact(
      l10n.t('Found'),
      [
        counted('quote', article.quotes.length),
        counted('official', officials),
        counted('date', article.dates.length),
        counted('boilerplate', article.boilerplate.length),
        counted('finding', article.findings.length),
      ].join(', '),
    ),
  ]);
}

function sections(parent: TreeNode, entry: StoredArticle): TreeNode[] {
  const { article } = entry;
  if (article === null) return [];
  const nodes: TreeNode[] = [];
  const section = <T>(
    id: string,
    label: string,
    icon: string,
    items: readonly T[],
    show: (entry: StoredArticle, item: T, id: string) => NodeContent,
  ): void => {
    if (items.length === 0) return;
    nodes.push(
      new TreeNode(parent, {
        id,
        label,
        icon,
        description: String(items.length),
        kind: `section.${id}`,
        children: (node) => items.map((item, index) => new TreeNode(node, show(entry, item, String(index)))),
      }),
    );
  };
  const officials = article.people.filter(({ official }) => official);
  section('findings', l10n.t('Findings'), 'warning', article.findings, findingNode);
  section('quotes', l10n.t('Quotes'), 'quote', article.quotes, quoteNode);
  section('officials', l10n.t('Officials'), 'organization', officials, officialNode);
  section('dates', l10n.t('Dates'), 'calendar', article.dates, dateNode);
  section('boilerplate', l10n.t('Boilerplate'), 'clear-all', article.boilerplate, boilerplateNode);
  return nodes;
}
