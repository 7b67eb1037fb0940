import { assert } from 'chai';
import { extensions, workspace } from 'vscode';

describe('Without a folder', () => {
  it('the extension can be activated', async () => {
    assert.isUndefined(workspace.workspaceFolders);
    await extensions.getExtension('copydesk.copydesk')?.activate();
    assert.isTrue(extensions.getExtension('copydesk.copydesk')?.isActive);
  });
});
