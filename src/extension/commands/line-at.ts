import { Position, Uri, window, workspace } from 'vscode';
import { linesAround } from '../../core/text/lines-around';

/** A line of a document as the analysis has it, and the filled lines around it. */
export interface LineAt {
  readonly uri: Uri;
  readonly before: string;
  readonly line: string;
  readonly after: string;
}

/** The line that a command is about: as its arguments say (0-based), else the one the cursor is on. */
export async function lineAt(uri: unknown, line: unknown): Promise<LineAt | null> {
  const editor = window.activeTextEditor;
  const given = uri instanceof Uri && typeof line === 'number';
  const document = given ? await workspace.openTextDocument(uri) : editor?.document;
  const number = given ? line : editor?.selection.active.line;
  if (document === undefined || number === undefined || number < 0 || number >= document.lineCount)
    return null;
  const offset = document.offsetAt(new Position(number, 0));
  const [before, text, after] = linesAround(document.getText(), offset);
  return { uri: document.uri, before, line: text, after };
}
