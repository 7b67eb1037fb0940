import { assert } from 'chai';
import { extensions, workspace } from 'vscode';

describe('The extension', () => {
  it('is installed and can be activated', async () => {
    const extension = extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'copydesk.copydesk is not among the extensions');
    await extension.activate();
    assert.isTrue(extension.isActive);
  });

  it('sees the sample sources', async () => {
    const files = await workspace.findFiles('*.txt');
    assert.lengthOf(files, 5);
  });
});
