import { env, l10n } from 'vscode';
import type { Source } from '../../corpus/source';
import { buildTimeline, type TimelineEntry, type TimelineGroup } from '../../corpus/timeline';
import { dateHover } from '../hovers/date-hover';
import { escapeMarkdown } from '../wording/markdown';
import { CorpusTree, sentenceNode } from './corpus-tree';
import { TreeNode } from './tree-node';

/** Years are open at first where there are no more than these. */
const FEW = 3;

/** The nodes of the view Timeline: years, months, days, and below them each date in its sentence. */
export class TimelineTree extends CorpusTree {
  protected override arrange(sources: readonly Source[]): TreeNode[] {
    const { years, unresolved } = buildTimeline(sources);
    const nodes = years.map((year) => this.group(null, year, [], years.length <= FEW));
    if (unresolved.length === 0) return nodes;
    const rest = new TreeNode(null, {
      id: 'unresolved',
      label: l10n.t('Not resolved'),
      description: String(unresolved.length),
      icon: 'question',
      kind: 'unresolved',
      children: (node) => this.dates(node, unresolved),
    });
    return [...nodes, rest];
  }

  /** `above` holds the year, or the year and the month. */
  private group(
    parent: TreeNode | null,
    { number, count, entries, groups }: TimelineGroup,
    above: readonly number[],
    isExpanded: boolean,
  ): TreeNode {
    const path = [...above, number];
    return new TreeNode(parent, {
      id: String(number),
      label: nameOf(path),
      description: String(count),
      icon: path.length === 3 ? 'calendar' : undefined,
      kind: ['year', 'month', 'day'][above.length],
      isExpanded,
      children: (node) => [
        ...this.dates(node, entries),
        ...groups.map((group) => this.group(node, group, path, above.length === 0)),
      ],
    });
  }

  private dates(parent: TreeNode, entries: readonly TimelineEntry[]): TreeNode[] {
    return entries.map(({ source, date }, index) => {
      const entry = this.entryOf(source);
      const content = sentenceNode(entry, date, {
        id: `date:${index}`,
        kind: 'date',
        icon: date.type === 'TIME' ? 'clock' : 'circle-small',
        description: entry.label,
        tooltip: () =>
          entry.article === null
            ? ''
            : `${dateHover(entry, entry.article, date)}\n\n${escapeMarkdown(entry.label)}`,
      });
      return new TreeNode(parent, content);
    });
  }
}

/** The name of a year, of a month, of a day, in the language of the editor. */
function nameOf([year, month, day]: readonly number[]): string {
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(year);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(env.language, { ...options, timeZone: 'UTC' }).format(date);
  if (month === undefined) return String(year);
  return day === undefined
    ? format({ month: 'long' })
    : format({ weekday: 'long', day: 'numeric', month: 'long' });
}
