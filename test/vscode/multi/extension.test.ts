import { assert } from 'chai';
import { extensions, workspace } from 'vscode';

describe('With two folders', () => {
  it('the extension can be activated and both are there', async () => {
    assert.deepEqual(
      workspace.workspaceFolders?.map((folder) => folder.name),
      ['first', 'second'],
    );
    await extensions.getExtension('copydesk.copydesk')?.activate();
    assert.isTrue(extensions.getExtension('copydesk.copydesk')?.isActive);
  });
});
