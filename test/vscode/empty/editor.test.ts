import { assert } from 'chai';
import { commands } from 'vscode';
import { activated, annotated, closeAll, codesOf, showText, until } from '../helpers/editor';

const TEXT = `TUTUP
Wali kota membuka jembatan baru di tepi sungai pada pagi hari di hadapan ratusan warga kota.
"Jembatan ini milik kita semua dan kita rawat bersama-sama," kata Wali Kota Rudi Hartanto.
`;

describe('With no folder', () => {
  afterEach(closeAll);

  it('an untitled text is checked and stripped', async () => {
    const { document } = await showText(TEXT);
    const { article } = await annotated(document);
    assert.ok(article);
    await until(() => codesOf(document.uri).some((code) => code.startsWith('quote.')), 'diagnostics');
    await commands.executeCommand('copydesk.stripFile');
    assert.equal(document.getText(), TEXT.replace('TUTUP', ''));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('nothing is read and nothing waits', async () => {
    const { store } = await activated();
    await store.readFolders();
    await store.whenIdle();
    assert.deepEqual(store.progress, { done: 0, total: 0 });
  });
});
