import { ConfigurationTarget, window, workspace } from 'vscode';
import { SECTION } from '../settings';

/** Turns "show only findings" on or off, where it is set already, else for the user. */
export async function toggleFindingsOnly(): Promise<void> {
  const section = workspace.getConfiguration(SECTION, window.activeTextEditor?.document.uri);
  const name = 'showOnlyFindings';
  const { workspaceFolderValue, workspaceValue } = section.inspect<boolean>(name) ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await section.update(name, section.get(name) !== true, target);
}
