import { assert } from 'chai';
import { commands, Position, type TreeItem, WorkspaceEdit, window, workspace } from 'vscode';
import type { NodeTree } from '../../../src/extension/views/node-tree';
import type { TreeNode } from '../../../src/extension/views/tree-node';
import { activated, annotated, closeAll, inFolder, show, until, write } from '../helpers/editor';

const labelOf = (node: TreeNode): string => {
  const { label } = node.content;
  return typeof label === 'string' ? label : label.label;
};
const below = (node: TreeNode, kind: string): TreeNode => {
  const found = node.children.find(({ content }) => content.kind === kind);
  assert.ok(found, `${labelOf(node)} has no ${kind}`);
  return found;
};
const click = async (tree: NodeTree, node: TreeNode): Promise<void> => {
  const { command }: TreeItem = tree.getTreeItem(node);
  assert.ok(command, `${labelOf(node)} does nothing when clicked`);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
};
/** All ids of a view, opened to the last row. */
const idsOf = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...idsOf(node.children)]);

describe('The views', () => {
  before(async () => {
    const { store } = await activated();
    await store.readFolders();
    await store.whenIdle();
  });
  afterEach(closeAll);

  it('list every article of the folder, open or not, with all that was found in it', async () => {
    const { store, trees } = await activated();
    trees.sources.refresh();
    const roots = trees.sources.roots;
    assert.sameMembers(
      roots.map(({ id }) => id),
      store.articles().map(({ uri }) => uri.toString()),
    );
    assert.isAtLeast(roots.length, 5);
    for (const root of roots) {
      const article = root.content.target?.entry.article;
      assert.ok(article);
      const counts = Object.fromEntries(
        root.children.map(({ content, children }) => [content.kind, children.length]),
      );
      assert.equal(counts['section.quotes'] ?? 0, article.quotes.length);
      assert.equal(counts['section.officials'] ?? 0, article.people.filter((p) => p.official).length);
      assert.equal(counts['section.dates'] ?? 0, article.dates.length);
      assert.equal(counts['section.boilerplate'] ?? 0, article.boilerplate.length);
      assert.equal(root.content.quotes, article.quotes.length);
    }
  });

  it('give every row an id of its own, the same when built again', async () => {
    const { trees } = await activated();
    for (const tree of Object.values(trees) as NodeTree[]) {
      tree.refresh();
      const ids = idsOf(tree.roots);
      assert.equal(new Set(ids).size, ids.length);
      tree.refresh();
      assert.deepEqual(idsOf(tree.roots), ids);
    }
  });

  it('show the place of a row when it is clicked', async () => {
    const { trees } = await activated();
    const [root] = trees.sources.roots;
    for (const kind of ['section.quotes', 'section.dates', 'section.boilerplate']) {
      const [row] = below(root, kind).children;
      await click(trees.sources, row);
      const editor = window.activeTextEditor;
      const { entry, span } = row.content.target ?? {};
      assert.ok(editor && entry && span);
      assert.equal(editor.document.uri.toString(), entry.uri.toString());
      assert.equal(editor.document.getText(editor.selection), entry.textOf(span));
      assert.isTrue(editor.visibleRanges.some((range) => range.contains(editor.selection.active)));
    }
  });

  it('put the quotes of a person from several sources below one name', async () => {
    const { store, trees } = await activated();
    // Views gather changes before they draw: what earlier tests took away may be shown for a moment longer.
    const people = await until(() => {
      const listed = trees.people.roots.flatMap(({ children }) => children);
      const shown = listed.reduce((sum, { content }) => sum + (content.quotes ?? 0), 0);
      const quotes = store.articles().flatMap(({ article }) => article?.quotes ?? []);
      return shown === quotes.filter(({ speaker }) => speaker !== null).length && listed;
    }, 'every quote with a speaker below a person');
    const quoted = people.filter(({ content }) => content.kind === 'person' && (content.quotes ?? 0) > 0);
    const spread = quoted.find((person) => below(person, 'section.quotes').children.length > 1);
    assert.ok(spread, 'nobody is quoted in two sources');
    for (const row of below(spread, 'section.quotes').children.flatMap(({ children }) => children)) {
      const { entry, span } = row.content.target ?? {};
      const quote = entry?.article?.quotes.find(({ start }) => start === span?.start);
      const last = labelOf(spread).split(' ').at(-1) ?? '';
      assert.include(quote?.speaker?.name.toLowerCase(), last.toLowerCase());
    }
  });

  it('put dates in the order of the calendar', async () => {
    const { trees } = await activated();
    const years = trees.timeline.roots.filter(({ content }) => content.kind === 'year').map(labelOf);
    assert.isAbove(years.length, 1);
    assert.deepEqual(years, [...years].sort());
    const day = trees.timeline.roots
      .flatMap((year) => year.children.flatMap((month) => [...month.children]))
      .find(({ content }) => content.kind === 'day');
    assert.ok(day);
    const [row] = day.children;
    const { entry, span } = row.content.target ?? {};
    assert.ok(entry && span);
    assert.include(labelOf(row), entry.textOf(span));
  });

  it('follow an edit', async () => {
    const { trees } = await activated();
    const { document } = await show(inFolder('003_0d9dec0f2dc91fb3.txt'));
    await annotated(document);
    const find = () => trees.sources.nodeOf(document.uri);
    const count = () =>
      find()?.children.find(({ content }) => content.kind === 'section.boilerplate')?.children.length ?? 0;
    const before = count();
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(document.lineCount, 0), '\nADVERTISEMENT\n');
    await workspace.applyEdit(edit);
    await annotated(document);
    await until(() => count() === before + 1, 'the new row');
  });

  it('follow files that come and go', async () => {
    const { trees } = await activated();
    const uri = await write(
      'new-source.txt',
      'Pasar Baru Dibuka\n\nWali kota membuka pasar itu pada Senin (4/3/2024) dan berjanji menjaga harga. '.repeat(
        3,
      ),
    );
    await until(() => trees.sources.nodeOf(uri), 'the new source');
    await workspace.fs.delete(uri);
    await until(() => trees.sources.nodeOf(uri) === undefined, 'the source to go');
  });

  it('show text of an article as text alone', async () => {
    const { trees } = await activated();
    const hostile =
      '[klik](command:workbench.action.quit) ![x](https://example.org/x.png) <img src=x> $(trash)';
    const uri = await write(
      'hostile.txt',
      `Judul ${hostile}\n\n"Ini ${hostile}," kata Menteri Perdagangan Rahmat Subekti, Senin (4/3/2024). Harga ${hostile} naik.\n\n${'Warga mengeluhkan harga itu kepada petugas pasar yang berjaga sejak pagi.\n\n'.repeat(6)}`,
    );
    const root = await until(() => trees.sources.nodeOf(uri), 'the source');
    const rows = [root, ...root.children, ...root.children.flatMap(({ children }) => children)];
    for (const row of rows) {
      const tooltip = row.toTooltip();
      if (tooltip === undefined) continue;
      assert.isNotTrue(tooltip.isTrusted);
      assert.isNotTrue(tooltip.supportHtml);
      assert.isNotTrue(tooltip.supportThemeIcons);
      assert.notMatch(tooltip.value, /\]\(|<img|https?:/);
    }
    await workspace.fs.delete(uri);
    await until(() => trees.sources.nodeOf(uri) === undefined, 'the source to go');
  });

  it('are arranged as asked', async () => {
    const { trees } = await activated();
    const labels = () => trees.sources.roots.map(({ content }) => content.quotes ?? -1);
    await commands.executeCommand('copydesk.sources.sortByCount');
    assert.deepEqual(
      labels(),
      [...labels()].sort((a, b) => b - a),
    );
    await commands.executeCommand('copydesk.sources.groupByFolder');
    assert.isTrue(trees.sources.roots.every(({ content }) => content.kind === 'folder'));
    await commands.executeCommand('copydesk.sources.showAsList');
    await commands.executeCommand('copydesk.sources.sortByName');
    assert.isTrue(trees.sources.roots.every(({ content }) => content.kind === 'source'));
  });

  it('strip one piece of boilerplate, and undo puts it back', async () => {
    const { trees } = await activated();
    const { document } = await show(inFolder('000_06aca6667d54a0b1.txt'));
    await annotated(document);
    const text = document.getText();
    const node = await until(() => trees.sources.nodeOf(document.uri), 'the source');
    const [row] = below(node, 'section.boilerplate').children;
    const span = row.content.target?.span;
    assert.ok(span);
    await commands.executeCommand('copydesk.stripOne', row);
    assert.equal(document.getText(), text.slice(0, span.start) + text.slice(span.end));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });
});
