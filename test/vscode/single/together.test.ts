import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Position,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { activated, closeAll, codesOf, diagnosticsOf, show, until, write } from '../helpers/editor';

/** An article that names a minister as given. */
const named = (name: string): string =>
  `Pasar Baru Dibuka\n\nHal itu disampaikan Menteri Perdagangan ${name} kepada para wartawan di sana pada Senin (4/3/2024).\n\nPasar itu menampung dua ratus pedagang dan dibuka setiap hari, dari pagi sampai sore, untuk semua warga kota.\n\n"Kami senang," kata ${name}.\n`;

describe('Several sources together', () => {
  const files: Uri[] = [];
  const put = async (name: string, text: string): Promise<Uri> => {
    const uri = await write(name, text);
    files.push(uri);
    return uri;
  };
  const variants = (uri: Uri) =>
    diagnosticsOf(uri).filter(({ code }) => typeof code === 'object' && code.value === 'name-variant');

  afterEach(async () => {
    await closeAll();
    for (const uri of files.splice(0)) await workspace.fs.delete(uri);
  });

  it('show a name spelled in two ways, keep it through edits, and lose it once it is repaired', async () => {
    const { store } = await activated();
    await store.readFolders();
    await put('usual-1.txt', named('Lee Min Woo'));
    await put('usual-2.txt', named('Lee Min Woo'));
    const odd = await put('odd.txt', named('Lee Min-woo'));
    const { document } = await show(odd);
    const [found] = await until(() => variants(odd).length > 0 && variants(odd), 'the finding');
    assert.equal(document.getText(found.range), 'Lee Min-woo');
    assert.ok(typeof found.code === 'object');
    await workspace.fs.stat(found.code.target);
    const inStore = () =>
      store.get(odd)?.article?.findings.filter(({ rule }) => rule === 'name-variant').length;
    assert.equal(inStore(), 1, 'what status, badge and view count');

    const edit = new WorkspaceEdit();
    edit.insert(odd, new Position(0, 0), 'ADVERTISEMENT\n');
    const { version } = document;
    await workspace.applyEdit(edit);
    await until(() => (store.get(odd)?.version ?? 0) > version, 'the edited text');
    assert.equal(inStore(), 1, 'at once after the edit');
    await until(() => variants(odd)[0]?.range.start.line === 3, 'the finding on the next line');

    const actions: CodeAction[] = await commands.executeCommand(
      'vscode.executeCodeActionProvider',
      odd,
      variants(odd)[0].range,
      CodeActionKind.QuickFix.value,
    );
    const repair = actions.find(({ title }) => title === 'Write “Lee Min Woo” throughout this source');
    assert.ok(repair?.edit, 'a repair');
    await workspace.applyEdit(repair.edit);
    assert.notInclude(document.getText(), 'Min-woo');
    await until(() => variants(odd).length === 0, 'nothing left');
    assert.equal(inStore(), 0);
  });

  it('go by the level that is set, and by files that go', async () => {
    const { store } = await activated();
    await store.readFolders();
    const usual = [
      await put('usual-1.txt', named('Lee Min Woo')),
      await put('usual-2.txt', named('Lee Min Woo')),
    ];
    const odd = await put('odd.txt', named('Lee Min-woo'));
    await show(odd);
    await until(() => variants(odd).length > 0, 'the finding');
    const section = workspace.getConfiguration('copydesk');
    try {
      await section.update('rules', { 'name-variant': 'off' });
      await until(() => codesOf(odd).length > 0 && variants(odd).length === 0, 'the rule switched off');
    } finally {
      await section.update('rules', undefined);
    }
    await until(() => variants(odd).length > 0, 'the finding again');
    for (const uri of usual) await workspace.fs.delete(uri);
    files.splice(0, files.length, odd);
    await until(() => variants(odd).length === 0, 'nothing to compare with');
  });

  it('tell in a hover where a person is named otherwise', async () => {
    const { store } = await activated();
    await store.readFolders();
    await put('usual-1.txt', named('Lee Min Woo').replace('Pasar Baru', 'Pasar Lama'));
    const { document } = await show(await put('odd.txt', named('Lee Min-woo')));
    const at = document.positionAt(document.getText().indexOf('Min-woo'));
    const hover = () =>
      commands.executeCommand<{ contents: { value: string }[] }[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
    await until(
      async () =>
        (await hover()).some(({ contents }) =>
          /Also in.*Lama/.test(contents.map(({ value }) => value.replace(/\\(.)/g, '$1')).join(' ')),
        ),
      'the other source',
    );
  });
});
