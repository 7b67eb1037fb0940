import { l10n } from 'vscode';
import { asRead } from '../../core/text/readable-text';
import { joinPeople } from '../../corpus/people';
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
    const people = listPeople(sources, joinPeople(sources));
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
    const quoting = appearances.filter(({ quotes }) => quotes.length > 0);
    return this.section(parent, 'quotes', l10n.t('Quotes'), 'quote', quotes, (node) =>
      quoting.map(({ source, person, quotes }) =>
        this.source(node, source, person.id, quotes.length, true, (below) =>
          quotes.map((quote, index) => this.quote(below, source, quote, index)),
        ),
      ),
    );
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
      label: oneLine(asRead(entry.textOf(quote)), 200),
      description: entry.label,
      icon: quote.type === 'direct' ? 'quote' : 'comment',
      kind: 'quote',
      target: { entry, span: quote },
      tooltip: () =>
        [
          escapeMarkdown(oneLine(asRead(entry.textOf(quote)), 1000)),
          quoteHover(source.article, quote),
          escapeMarkdown(entry.label),
        ].join('\n\n'),
    });
  }

  private mentions(parent: TreeNode, { appearances, mentions }: ListedPerson): TreeNode[] {
    return this.section(parent, 'mentions', l10n.t('Mentions'), 'mention', mentions, (node) =>
      appearances.map(({ source, person }) =>
        this.source(node, source, person.id, person.mentions.length, false, (below) =>
          person.mentions.map((span, index) => {
            const id = String(index);
            const content = sentenceNode(this.entryOf(source), span, {
              id,
              kind: 'mention',
              icon: 'circle-small',
            });
            return new TreeNode(below, content);
          }),
        ),
      ),
    );
  }

  private section(
    parent: TreeNode,
    id: string,
    label: string,
    icon: string,
    count: number,
    children: (node: TreeNode) => TreeNode[],
  ): TreeNode[] {
    if (count === 0) return [];
    const isExpanded = id === 'quotes';
    const kind = `section.${id}`;
    return [
      new TreeNode(parent, { id, label, icon, kind, isExpanded, description: String(count), children }),
    ];
  }

  private source(
    parent: TreeNode,
    source: Source,
    /** A source may name one person under two names it does not join itself. */
    person: string,
    count: number,
    isExpanded: boolean,
    children: (node: TreeNode) => TreeNode[],
  ): TreeNode {
    const entry = this.entryOf(source);
    return new TreeNode(parent, {
      id: `${source.id} ${person}`,
      label: entry.label,
      description: String(count),
      icon: 'file-text',
      kind: 'source',
      target: { entry },
      isExpanded,
      children,
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
