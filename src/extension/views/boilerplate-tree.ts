import {
  type BoilerplateGroup,
  type BoilerplateLine,
  groupBoilerplate,
} from '../../corpus/boilerplate-lines';
import type { Source } from '../../corpus/source';
import { oneLine } from '../store/stored-article';
import { counted } from '../wording/counts';
import { boilerplateName } from '../wording/kind-names';
import { escapeMarkdown } from '../wording/markdown';
import { CorpusTree } from './corpus-tree';
import { TreeNode } from './tree-node';

/** The nodes of the view Boilerplate: kinds, below them each line once, below that where it stands. */
export class BoilerplateTree extends CorpusTree {
  protected override arrange(sources: readonly Source[]): TreeNode[] {
    return groupBoilerplate(sources).map((group) => this.kind(group));
  }

  private kind({ kind, lines, count }: BoilerplateGroup): TreeNode {
    return new TreeNode(null, {
      id: kind,
      label: boilerplateName(kind),
      description: String(count),
      icon: 'clear-all',
      kind: 'boilerplate.kind',
      boilerplate: { kind, text: null },
      children: (node) => lines.map((line) => this.line(node, line, kind)),
    });
  }

  private line(
    parent: TreeNode,
    { text, places, sources }: BoilerplateLine,
    kind: BoilerplateGroup['kind'],
  ): TreeNode {
    return new TreeNode(parent, {
      id: text.toLowerCase(),
      label: oneLine(text),
      description: counted('article', sources),
      kind: 'boilerplate.line',
      boilerplate: { kind, text },
      tooltip: () =>
        `${escapeMarkdown(oneLine(text, 1000))}\n\n${escapeMarkdown(counted('article', sources))}`,
      children: (node) =>
        places.map(({ source, boilerplate }, index) => {
          const entry = this.entryOf(source);
          return new TreeNode(node, {
            id: `${source.id} ${index}`,
            label: entry.label,
            description: String(entry.positionAt(boilerplate.start).line + 1),
            icon: 'file-text',
            kind: 'boilerplate',
            target: { entry, span: boilerplate },
          });
        }),
    });
  }
}
