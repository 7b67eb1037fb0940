import { SymbolInformation, SymbolKind, type WorkspaceSymbolProvider } from 'vscode';
import { joinPeople } from '../../corpus/people';
import { listPeople } from '../../corpus/people-list';
import type { ArticleStore } from '../store/article-store';
import { corpusOf } from '../store/corpus';
import { firstFullMention, locate } from './person-at';

/** Symbols shown for one query. */
const MOST = 500;

/** Every person of the folder as a symbol of the workspace, found by parts of the name or of a title. */
export class PeopleSymbolProvider implements WorkspaceSymbolProvider {
  constructor(private readonly store: ArticleStore) {}

  async provideWorkspaceSymbols(query: string): Promise<SymbolInformation[]> {
    await this.store.readFolders();
    const { sources, entries } = corpusOf(this.store);
    const words = query.toLowerCase().split(/\s+/);
    const symbols: SymbolInformation[] = [];
    for (const { name, titles, appearances } of listPeople(sources, joinPeople(sources))) {
      const all = [name, ...titles.map(({ title }) => title)].join('\n').toLowerCase();
      if (!words.every((word) => isSubsequence(word, all))) continue;
      const [{ source, person }] = appearances;
      const entry = entries.get(source.id);
      const span = entry && firstFullMention(entry, person);
      if (!span) continue;
      symbols.push(
        new SymbolInformation(name, SymbolKind.Interface, titles[0]?.title ?? '', locate(entry, span)),
      );
      if (symbols.length === MOST) break;
    }
    return symbols;
  }
}

/** Whether the letters of `part` come in `text` in this order, as VS Code matches symbols. */
function isSubsequence(part: string, text: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
