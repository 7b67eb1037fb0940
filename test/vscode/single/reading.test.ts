import { assert } from 'chai';
import {
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  env,
  type FoldingRange,
  type InlayHint,
  type Location,
  Position,
  Range,
  Selection,
  type SymbolInformation,
  type TextEditor,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { StoredArticle } from '../../../src/extension/store/stored-article';
import { wrap } from '../../support/wrap';
import { activated, annotated, closeAll, inFolder, show, showText, until, write } from '../helpers/editor';

const SEED = '000_06aca6667d54a0b1.txt';

async function open(name = SEED): Promise<{ editor: TextEditor; entry: StoredArticle; uri: Uri }> {
  const editor = await show(inFolder(name));
  return { editor, entry: await annotated(editor.document), uri: editor.document.uri };
}

/** A person named in several sources, and where this one names them. */
async function person() {
  const opened = await open();
  const { store } = await activated();
  await store.readFolders();
  await store.whenIdle();
  const named = (id: string) => store.articles().filter((a) => a.article?.people.some((p) => p.id === id));
  const found = opened.entry.article?.people.find(
    ({ id, mentions }) => mentions.length > 1 && named(id).length > 1,
  );
  assert.ok(found, 'nobody is named in two sources');
  const total = named(found.id)
    .flatMap(({ article }) => article?.people ?? [])
    .filter(({ id }) => id === found.id)
    .reduce((sum, { mentions }) => sum + mentions.length, 0);
  return { ...opened, found, total };
}

describe('Reading aids', () => {
  afterEach(closeAll);

  it('outline headline and quotes', async () => {
    const { entry, uri } = await open();
    const [top] = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const headline = entry.article?.metadata.find(({ field }) => field === 'headline');
    assert.ok(headline);
    assert.equal(top.name, entry.textOf(headline).replace(/\s+/g, ' '));
    const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
      symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
    const starts = all([top]).map(
      ({ selectionRange }) => entry.rangeOf({ start: 0, end: 0 }) && selectionRange.start,
    );
    for (const quote of entry.article?.quotes ?? [])
      assert.isTrue(starts.some((start) => start.isEqual(entry.positionAt(quote.start))));
    // A list of names alone tells the quotes of one speaker apart.
    const names = all([top]).map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('fold boilerplate together with the empty lines within', async () => {
    const { entry, uri, editor } = await open();
    const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.isNotEmpty(ranges);
    const litter = new Set(entry.article?.boilerplate.map((span) => entry.positionAt(span.start).line));
    for (const { start, end, kind } of ranges) {
      if (kind !== 1) continue;
      for (let line = start; line <= end; line++)
        assert.isTrue(litter.has(line) || editor.document.lineAt(line).isEmptyOrWhitespace);
    }
  });

  it('fold boilerplate that is wrapped', async () => {
    const paragraph =
      'Warga di tepi sungai menunggu bantuan pangan dari pemerintah kota sejak pagi hari tadi, dan baru menerimanya ' +
      'setelah hujan yang lebat itu reda menjelang malam hari.';
    const related =
      'Baca juga: Wali Kota Membuka Jembatan Baru di Hadapan Ratusan Warga dari Kedua Sisi Sungai';
    const text = wrap([paragraph, related, 'TUTUP', paragraph.replace('pangan', 'air')].join('\n'), 66);
    const { document } = await show(await write('folded.txt', text));
    await annotated(document);
    const [range] = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.equal(document.lineAt(range.start).text.slice(0, 10), 'Baca juga:');
    assert.equal(document.lineAt(range.end).text, 'TUTUP');
  });

  it('highlight, define and refer to a person across the folder', async () => {
    const { entry, uri, found, total } = await person();
    const at = entry.positionAt(found.mentions[1].start + 1);
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      at,
    );
    assert.lengthOf(highlights, found.mentions.length);
    const [definition] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    const full = found.mentions.find((span) => entry.textOf(span) === found.name) ?? found.mentions[0];
    assert.isTrue(definition.range.isEqual(entry.rangeOf(full)));
    const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, at);
    assert.isAtLeast(references.length, total);
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      found.name.toUpperCase(),
    );
    assert.include(
      symbols.map(({ name }) => name),
      found.name,
    );
  });

  it('say nothing where no person stands', async () => {
    const { uri } = await open();
    const at = new Position(1, 3);
    const definitions = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    assert.isEmpty(definitions);
  });

  it('show ISO values and speakers in the line when asked to, and not before', async () => {
    const { uri, entry, editor } = await open();
    const all = new Range(0, 0, editor.document.lineCount, 0);
    const hints = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, all);
    assert.isEmpty(await hints());
    const section = workspace.getConfiguration('copydesk.inlayHints');
    await section.update('dates', true, ConfigurationTarget.Global);
    await section.update('speakers', true, ConfigurationTarget.Global);
    try {
      const labels = (
        await until(async () => {
          const found = await hints();
          return found.length > 0 && found;
        }, 'hints')
      ).map(({ label }) => label);
      for (const { value } of entry.article?.dates ?? []) if (value !== null) assert.include(labels, value);
      for (const { speaker } of entry.article?.quotes ?? [])
        if (speaker) assert.include(labels, `— ${speaker.name}`);
    } finally {
      await section.update('dates', undefined, ConfigurationTarget.Global);
      await section.update('speakers', undefined, ConfigurationTarget.Global);
    }
  });

  it('step from quote to quote and round to the first', async () => {
    const { editor, entry } = await open();
    const quotes = entry.article?.quotes ?? [];
    editor.selection = new Selection(0, 0, 0, 0);
    for (const quote of [...quotes, quotes[0]]) {
      await commands.executeCommand('copydesk.nextQuote');
      assert.equal(editor.document.getText(editor.selection), entry.textOf(quote));
    }
    await commands.executeCommand('copydesk.previousQuote');
    assert.equal(editor.document.getText(editor.selection), entry.textOf(quotes[quotes.length - 1]));
    await commands.executeCommand('copydesk.nextBoilerplate');
    const litter = entry.article?.boilerplate.map((span) => entry.textOf(span)) ?? [];
    assert.include(litter, editor.document.getText(editor.selection));
  });

  it('copy a quote with all that a citation needs', async () => {
    const { editor, entry } = await open();
    const quote = entry.article?.quotes.find(({ speaker }) => speaker !== null);
    assert.ok(quote?.speaker);
    const at = entry.positionAt(quote.start + 3);
    editor.selection = new Selection(at, at);
    await commands.executeCommand('copydesk.copyQuote');
    const copied = await env.clipboard.readText();
    for (const part of [quote.speaker.name, `${SEED}:${at.line + 1}`]) assert.include(copied, part);
    await commands.executeCommand('copydesk.copyQuoteAsMarkdown');
    assert.match(await env.clipboard.readText(), /^> /);
  });

  it('show a clean copy beside the source that follows it and cannot be edited', async () => {
    const { editor, entry, uri } = await open();
    await commands.executeCommand('copydesk.showCleanCopy');
    const copy = await until(
      () => workspace.textDocuments.find((d) => d.uri.scheme === 'copydesk-clean' && !d.isClosed),
      'the clean copy',
    );
    let clean = entry.text;
    for (const { start, end } of [...(entry.article?.boilerplate ?? [])].reverse())
      clean = clean.slice(0, start) + clean.slice(end);
    assert.equal(copy.getText(), clean);
    assert.equal(copy.lineCount, editor.document.lineCount);
    assert.isFalse(workspace.fs.isWritableFileSystem('copydesk-clean') ?? false);
    const edit = new WorkspaceEdit();
    const sentence = 'Pejabat itu datang ke lokasi pada sore hari bersama warga desa dan petugas.';
    edit.insert(uri, new Position(12, 0), `${sentence}\n`);
    await workspace.applyEdit(edit);
    await until(
      () => copy.lineCount === editor.document.lineCount && copy.lineAt(12).text === sentence,
      'the copy to follow',
    );
  });

  it('compare the clean copy with its source', async () => {
    const { uri } = await open();
    await commands.executeCommand('copydesk.compareCleanCopy', uri);
    const { input } = await until(() => window.tabGroups.activeTabGroup.activeTab ?? null, 'a tab');
    const { original, modified } = input as { original: Uri; modified: Uri };
    assert.equal(original.toString(), uri.toString());
    assert.equal(modified.scheme, 'copydesk-clean');
  });

  it('make no outline of a text that is no article', async () => {
    const { document } = await showText('requests==2.31.0\nnumpy>=1.26\n');
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.isEmpty(symbols ?? []);
  });
});
