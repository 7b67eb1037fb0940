import { languages, window } from 'vscode';
import { NEWS_SOURCE } from '../store/source-documents';

/** Gives the active document the language News Source, so that it is checked whatever its text looks like. */
export async function treatAsSource(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, NEWS_SOURCE);
}
