import { assert } from 'chai';
import { type CodeAction, CodeActionKind, commands, type Hover, workspace } from 'vscode';
import { activated, annotated, closeAll, codesOf, inFolder, show, until } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

describe('In the web extension host', () => {
  afterEach(closeAll);

  it('articles are annotated in a web worker', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const entry = await annotated(document);
    assert.isAbove(entry.article?.quotes.length ?? 0, 0);
    await until(() => codesOf(document.uri).length > 0, 'diagnostics');
    const { annotator } = await activated();
    assert.isTrue(annotator.hasThread, 'no worker was to be had');
  });

  it('hovers, fixes and the folder work', async () => {
    const { store } = await activated();
    await store.readFolders();
    await store.whenIdle();
    assert.lengthOf(store.articles(), SEEDS.length);
    const { document } = await show(inFolder(SEEDS[0]));
    const entry = await annotated(document);
    const [span] = entry.article?.boilerplate ?? [];
    const { start } = entry.rangeOf(span);
    const hovers: Hover[] = await commands.executeCommand('vscode.executeHoverProvider', document.uri, start);
    assert.isNotEmpty(hovers);
    const before = document.getText();
    const [action]: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      entry.rangeOf(span),
      CodeActionKind.QuickFix.value,
    );
    assert.ok(action?.edit);
    await workspace.applyEdit(action.edit);
    assert.equal(document.getText(), before.slice(0, span.start) + before.slice(span.end));
  });
});
