import { type TextDocument, Uri, window, workspace } from 'vscode';

/** A line of a document, 0-based. */
export interface LineAt {
  readonly document: TextDocument;
  readonly line: number;
}

/** The line that a command is about: as its arguments say, else the one the cursor is on. */
export async function lineAt(uri: unknown, line: unknown): Promise<LineAt | null> {
  if (uri instanceof Uri && typeof line === 'number') {
    const document = await workspace.openTextDocument(uri);
    return line >= 0 && line < document.lineCount ? { document, line } : null;
  }
  const editor = window.activeTextEditor;
  return editor ? { document: editor.document, line: editor.selection.active.line } : null;
}
