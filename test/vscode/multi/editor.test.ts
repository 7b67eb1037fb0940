import { assert } from 'chai';
import { workspace } from 'vscode';
import { activated, annotated, closeAll, inFolder, show, until, write } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

describe('With two folders', () => {
  afterEach(closeAll);

  it('all files of both are known', async () => {
    const { store } = await activated();
    await store.readFolders();
    await store.whenIdle();
    const names = store.articles().map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.sameMembers(names, [...SEEDS]);
  });

  it('each goes by its own .copydesk.json', async () => {
    const first = await show(inFolder(SEEDS[0], 0));
    const text = first.document.getText();
    const copy = await write('copy.txt', text, 1);
    const second = await show(copy);
    const file = await write('.copydesk.json', '{ "keep": ["TUTUP"] }', 1);
    const litter = async (document: import('vscode').TextDocument): Promise<string[]> => {
      const { article, textOf } = await annotated(document);
      return article?.boilerplate.map(textOf) ?? [];
    };
    await until(async () => !(await litter(second.document)).includes('TUTUP'), 'kept in the second folder');
    assert.include(await litter(first.document), 'TUTUP');
    await closeAll();
    await workspace.fs.delete(file);
    await workspace.fs.delete(copy);
  });

  it('files that come, change and go are followed', async () => {
    const { store } = await activated();
    await store.readFolders();
    const text = new TextDecoder().decode(await workspace.fs.readFile(inFolder(SEEDS[4], 1)));
    const uri = await write('new.txt', text, 1);
    // A file may be met before all of its text is in it.
    await until(() => store.get(uri)?.text === text, 'the new file');
    await write('new.txt', `ADVERTISEMENT\n${text}`, 1);
    await until(() => store.get(uri)?.text.startsWith('ADVERTISEMENT'), 'the changed file');
    const moved = inFolder('moved.txt', 0);
    await workspace.fs.rename(uri, moved);
    await until(() => store.get(uri) === undefined && store.get(moved), 'the renamed file');
    await workspace.fs.delete(moved);
    await until(() => store.get(moved) === undefined, 'the deleted file');
  });
});
