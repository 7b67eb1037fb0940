import { assert } from 'chai';
import { ConfigurationTarget, languages, Uri, workspace } from 'vscode';
import { activated, annotated, closeAll, codesOf, inFolder, show, until, write } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

describe('Settings and places', () => {
  afterEach(closeAll);

  it('of the wrong type count as not set', async () => {
    const wrong: readonly [string, unknown][] = [
      ['levels.quotes', 12],
      ['levels.boilerplate', 'loud'],
      ['rules', ['quote-unattributed']],
      ['include', 'everything'],
      ['exclude', { '**/x': true }],
    ];
    const section = workspace.getConfiguration('copydesk');
    try {
      for (const [name, value] of wrong) await section.update(name, value, ConfigurationTarget.Workspace);
      const { document } = await show(inFolder(SEEDS[0]));
      await until(() => codesOf(document.uri).some((code) => code.startsWith('quote.')), 'quotes');
      assert.isTrue(codesOf(document.uri).some((code) => code.startsWith('boilerplate.')));
    } finally {
      for (const [name] of wrong) await section.update(name, undefined, ConfigurationTarget.Workspace);
    }
  });

  it('leave files out of the folder', async () => {
    const { store } = await activated();
    await store.readFolders();
    await until(() => store.articles().length >= SEEDS.length, 'all sources');
    // Not a seed: VS Code keeps a document for minutes after its editor is closed, and documents win over files.
    const bytes = await workspace.fs.readFile(inFolder(SEEDS[3]));
    const uri = await write('left-out.txt', bytes);
    await until(() => store.get(uri)?.article, 'the new file');
    const section = workspace.getConfiguration('copydesk');
    const files = workspace.getConfiguration('files');
    try {
      await files.update('exclude', { '**/left-*': true }, ConfigurationTarget.Workspace);
      await until(() => store.get(uri) === undefined, 'the hidden file goes');
      await files.update('exclude', undefined, ConfigurationTarget.Workspace);
      await until(() => store.get(uri)?.article, 'the hidden file is back');
      await section.update('exclude', ['left-*'], ConfigurationTarget.Workspace);
      await until(() => store.get(uri) === undefined, 'the excluded file goes');
      const { document } = await show(uri);
      assert.equal((await annotated(document)).reason, 'excluded');
      assert.isEmpty(codesOf(uri));
    } finally {
      await files.update('exclude', undefined, ConfigurationTarget.Workspace);
      await section.update('exclude', undefined, ConfigurationTarget.Workspace);
      await workspace.fs.delete(uri);
    }
  });

  it('may be virtual: a document that is in no file', async () => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(inFolder(SEEDS[0])));
    const provider = workspace.registerTextDocumentContentProvider('wire', {
      provideTextDocumentContent: () => text,
    });
    try {
      const { document } = await show(Uri.parse('wire:/today/article.txt'));
      const source = await languages.setTextDocumentLanguage(document, 'news-source');
      assert.isAbove((await annotated(source)).article?.quotes.length ?? 0, 0);
      await until(() => codesOf(source.uri).length > 0, 'diagnostics');
    } finally {
      provider.dispose();
    }
  });
});
