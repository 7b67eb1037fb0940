import type { DocumentSelector } from 'vscode';
import { NEWS_SOURCE } from './store/source-documents';

/** Where providers are asked; whether a document is an article is then the store's to say. */
export const SOURCES: DocumentSelector = [{ language: NEWS_SOURCE }, { language: 'plaintext' }];
