import { assert } from 'chai';
import { env, extensions, UIKind, workspace } from 'vscode';

describe('In the web extension host', () => {
  it('there is no Node', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.notEqual(typeof globalThis.process?.versions?.node, 'string');
  });

  it('the extension can be activated', async () => {
    await extensions.getExtension('copydesk.copydesk')?.activate();
    assert.isTrue(extensions.getExtension('copydesk.copydesk')?.isActive);
  });

  it('the sample sources can be opened', async () => {
    const [first] = await workspace.findFiles('000_*.txt');
    assert.ok(first);
    assert.isAbove((await workspace.openTextDocument(first)).lineCount, 5);
  });
});
