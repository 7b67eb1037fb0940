import { l10n } from 'vscode';
import {
  type Appearance,
  type ListedPerson,
  listOtherSpeakers,
  listPeople,
  type OtherSpeaker,
} from '../../corpus/people-list';
import type { Source } from '../../corpus/source';
import { fact, facts } from '../hovers/facts';
import { quoteHover } from '../hovers/quote-hover';
import { oneLine } from '../store/stored-article';
import { counted } from '../wording/counts';
import { escapeMarkdown } from '../wording/markdown';
import { CorpusTree, sentenceNode } from './corpus-tree';
import { TreeNode } from './tree-node';

/** The nodes of the view People: officials, other people, other speakers; below each titles, quotes, mentions. */
export class PeopleTree extends CorpusTree {
  protected override arrange(sources: readonly Source[]): TreeNode[] {
    const people = listPeople(sources);
    const officials = people.filter(({ official }) => official);
    const others = people.filter(({ official }) => !official);
    const speakers = listOtherSpeakers(sources);
    const group = <T>(
      id: string,
      label: string,
      items: readonly T[],
      show: (node: TreeNode, item: T) => TreeNode,
    ) =>
      new TreeNode(null, {
        id,
        label,
        description: String(items.length),
        kind: `group.${id}`,
        isExpanded: id === 'officials',
        children: (node) => items.map((item) => show(node, item)),
      });
    return [
      ...(officials.length > 0 ? [group('officials', l10n.t('Officials'), officials, this.person)] : []),
      ...(others.length > 0 ? [group('others', l10n.t('Other people'), others, this.person)] : []),
      ...(speakers.length > 0 ? [group('speakers', l10n.t('Other speakers'), speakers, this.speaker)] : []),
    ];
  }

  private readonly person = (parent: TreeNode, person: ListedPerson): TreeNode =>
    new TreeNode(parent, {
      id: person.id,
      label: oneLine(person.name),
      description: person.titles.map(({ title }) => oneLine(title)).join('; ') || undefined,
      icon: 'person',
      kind: 'person',
      quotes: person.quotes,
      tooltip: () => personTooltip(person),
      children: (node) => [
        ...this.titles(node, person),
        ...this.quotes(node, person),
        ...this.mentions(node, person),
      ],
    });

  private readonly speaker = (parent: TreeNode, { name, places }: OtherSpeaker): TreeNode =>
    new TreeNode(parent, {
      id: name.toLowerCase(),
      label: oneLine(name),
      icon: 'comment',
      kind: 'speaker',
      quotes: places.length,
      children: (node) => places.map(({ source, quote }, index) => this.quote(node, source, quote, index)),
    });

  private titles(parent: TreeNode, { titles }: ListedPerson): TreeNode[] {
    return titles.map(
      ({ title, appearances }, index) =>
        new TreeNode(parent, {
          id: `title:${index}`,
          label: oneLine(title),
          description: counted('article', appearances.length),
          icon: 'briefcase',
          kind: 'title',
          children: (node) =>
            appearances.map((appearance, index) => this.titlePlace(node, title, appearance, index)),
        }),
    );
  }

  /** Where a source gives a title: articles tell its words, not its place, which is looked up. */
  private titlePlace(
    parent: TreeNode,
    title: string,
    { source, person }: Appearance,
    index: number,
  ): TreeNode {
    const entry = this.entryOf(source);
    const words = person.titles.find((other) => other.toLowerCase() === title.toLowerCase()) ?? title;
    const start = source.text.indexOf(words);
    const span = start < 0 ? person.mentions[0] : { start, end: start + words.length };
    return new TreeNode(parent, {
      id: String(index),
      label: entry.label,
      icon: 'file-text',
      kind: 'place',
      target: { entry, span },
    });
  }

  private quotes(parent: TreeNode, { appearances, quotes }: ListedPerson): TreeNode[] {
    if (quotes === 0) return [];
    const all = appearances.flatMap(({ source, quotes }) => quotes.map((quote) => ({ source, quote })));
    return [
      new TreeNode(parent, {
        id: 'quotes',
        label: l10n.t('Quotes'),
        description: String(quotes),
        icon: 'quote',
        kind: 'section.quotes',
        isExpanded: true,
        children: (node) => all.map(({ source, quote }, index) => this.quote(node, source, quote, index)),
      }),
    ];
  }

  private quote(
    parent: TreeNode,
    source: Source,
    quote: Appearance['quotes'][number],
    index: number,
  ): TreeNode {
    const entry = this.entryOf(source);
    return new TreeNode(parent, {
      id: String(index),
      label: oneLine(entry.textOf(quote), 200),
      description: entry.label,
      icon: quote.type === 'direct' ? 'quote' : 'comment',
      kind: 'quote',
      target: { entry, span: quote },
      tooltip: () =>
        [
          escapeMarkdown(oneLine(entry.textOf(quote), 1000)),
          quoteHover(source.article, quote),
          escapeMarkdown(entry.label),
        ].join('\n\n'),
    });
  }

  private mentions(parent: TreeNode, { appearances, mentions }: ListedPerson): TreeNode[] {
    if (mentions === 0) return [];
    return [
      new TreeNode(parent, {
        id: 'mentions',
        label: l10n.t('Mentions'),
        description: String(mentions),
        icon: 'mention',
        kind: 'section.mentions',
        children: (node) => appearances.map((appearance) => this.mentionsIn(node, appearance)),
      }),
    ];
  }

  private mentionsIn(parent: TreeNode, { source, person }: Appearance): TreeNode {
    const entry = this.entryOf(source);
    return new TreeNode(parent, {
      id: source.id,
      label: entry.label,
      description: String(person.mentions.length),
      icon: 'file-text',
      kind: 'source',
      target: { entry },
      children: (node) =>
        person.mentions.map(
          (span, index) =>
            new TreeNode(
              node,
              sentenceNode(entry, span, { id: String(index), kind: 'mention', icon: 'circle-small' }),
            ),
        ),
    });
  }
}

function personTooltip({ name, titles, quotes, mentions, appearances }: ListedPerson): string {
  return facts(name, [
    ...titles.map(({ title, appearances }) => fact(title, counted('article', appearances.length))),
    escapeMarkdown([counted('quote', quotes), counted('mention', mentions)].join(', ')),
    escapeMarkdown(counted('article', appearances.length)),
  ]);
}
