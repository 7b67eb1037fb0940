import type { Span } from '../../core/article';
import { sentenceAt } from '../../corpus/sentence-at';
import type { Source } from '../../corpus/source';
import type { ArticleStore } from '../store/article-store';
import { type Corpus, corpusOf } from '../store/corpus';
import { oneLine, type StoredArticle } from '../store/stored-article';
import { NodeTree } from './node-tree';
import type { NodeContent, TreeNode } from './tree-node';

/** Longest text before a place, in UTF-16 code units. */
const LEAD = 18;

/** A view that puts all sources together, and so is made anew whenever one of them changes. */
export abstract class CorpusTree extends NodeTree {
  private entries: Corpus['entries'] = new Map();

  constructor(private readonly store: ArticleStore) {
    super();
  }

  protected abstract arrange(sources: readonly Source[]): TreeNode[];

  protected override build(): TreeNode[] {
    const { sources, entries } = corpusOf(this.store);
    this.entries = entries;
    return this.arrange(sources);
  }

  /** What the store has for a source that `arrange` was given. */
  protected entryOf(source: Source): StoredArticle {
    const entry = this.entries.get(source.id);
    if (entry === undefined) throw new Error(`No such source: ${source.id}`);
    return entry;
  }
}

/** A place shown by its sentence, the place itself set off. */
export function sentenceNode(
  entry: StoredArticle,
  span: Span,
  content: Pick<NodeContent, 'id' | 'kind'> & Partial<NodeContent>,
): NodeContent {
  const sentence = sentenceAt(entry.text, span, entry.article?.language ?? 'und');
  const start = lastWords(entry.text.slice(sentence.start, span.start));
  const place = oneLine(entry.textOf(span), 200);
  const rest = entry.text.slice(span.end, sentence.end);
  const gap = /^\s/.test(rest) ? ' ' : '';
  return {
    label: {
      label: start + place + gap + oneLine(rest, 300),
      highlights: [[start.length, start.length + place.length]],
    },
    target: { entry, span },
    ...content,
  };
}

/** The end of `text`, from a word on: a narrow view is to show what comes after it. */
function lastWords(text: string): string {
  const gap = /\s$/.test(text) ? ' ' : '';
  const words = text.trim().split(/\s+/);
  let lead = words.pop() ?? '';
  while (words.length > 0 && lead.length + 1 + words[words.length - 1].length <= LEAD)
    lead = `${words.pop()} ${lead}`;
  return `${words.length > 0 ? '…' : ''}${lead}${gap}`;
}
