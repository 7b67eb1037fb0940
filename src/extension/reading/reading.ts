import { commands, type Disposable, languages, Uri } from 'vscode';
import { SOURCES } from '../source-selector';
import type { ArticleStore } from '../store/article-store';
import { TreeNode } from '../views/tree-node';
import { CleanCopies } from './clean-copy';
import { copyQuote } from './copy-quote';
import { FoldingProvider } from './folding-provider';
import { goTo } from './go-to';
import { SourceInlayHints } from './inlay-hints';
import { OutlineProvider } from './outline-provider';
import { PeopleProvider } from './people-provider';
import { PeopleSymbolProvider } from './people-symbols';
import { showStatusBar } from './status-bar';

/** Everything that helps to read a source: outline, people as symbols, steps from quote to quote, clean copies. */
export function helpReading(store: ArticleStore): Disposable[] {
  const run = (name: string, action: (what?: unknown) => unknown) =>
    commands.registerCommand(`copydesk.${name}`, action);
  const provider = new PeopleProvider(store);
  const hints = new SourceInlayHints(store);
  const copies = new CleanCopies(store);
  /** Menus of editors give an address, rows of views themselves, the palette nothing. */
  const addressOf = (what: unknown): Uri | undefined =>
    what instanceof TreeNode ? what.content.target?.entry.uri : what instanceof Uri ? what : undefined;
  const rowOf = (what: unknown) => (what instanceof TreeNode ? what.content.target : undefined);
  return [
    hints,
    copies,
    ...showStatusBar(store),
    languages.registerDocumentSymbolProvider(SOURCES, new OutlineProvider(store), { label: 'Copydesk' }),
    languages.registerFoldingRangeProvider(SOURCES, new FoldingProvider(store)),
    languages.registerDefinitionProvider(SOURCES, provider),
    languages.registerReferenceProvider(SOURCES, provider),
    languages.registerDocumentHighlightProvider(SOURCES, provider),
    languages.registerWorkspaceSymbolProvider(new PeopleSymbolProvider(store)),
    languages.registerInlayHintsProvider(SOURCES, hints),
    run('nextQuote', () => goTo(store, 'quotes', 1)),
    run('previousQuote', () => goTo(store, 'quotes', -1)),
    run('nextFinding', () => goTo(store, 'findings', 1)),
    run('previousFinding', () => goTo(store, 'findings', -1)),
    run('nextBoilerplate', () => goTo(store, 'boilerplate', 1)),
    run('previousBoilerplate', () => goTo(store, 'boilerplate', -1)),
    run('copyQuote', (what) => copyQuote(store, 'plain', rowOf(what))),
    run('copyQuoteAsMarkdown', (what) => copyQuote(store, 'markdown', rowOf(what))),
    run('showCleanCopy', (what) => copies.showBeside(addressOf(what))),
    run('compareCleanCopy', (what) => copies.compare(addressOf(what))),
    run('saveCleanCopy', (what) => copies.save(addressOf(what))),
  ];
}
