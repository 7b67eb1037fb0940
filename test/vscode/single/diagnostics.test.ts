import { assert } from 'chai';
import {
  ConfigurationTarget,
  DiagnosticSeverity,
  DiagnosticTag,
  Position,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { annotated, closeAll, codesOf, diagnosticsOf, inFolder, show, until } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

describe('Diagnostics', () => {
  afterEach(closeAll);

  for (const seed of SEEDS)
    it(`say of ${seed} exactly what was annotated`, async () => {
      const { document } = await show(inFolder(seed));
      const { article } = await annotated(document);
      assert.ok(article, 'the seed is an article');
      const codes = await until(() => {
        const found = codesOf(document.uri);
        return found.length > 0 && found;
      }, 'diagnostics');
      const count = (start: string): number => codes.filter((code) => code.startsWith(start)).length;
      assert.equal(count('boilerplate.'), article.boilerplate.length, 'boilerplate');
      assert.equal(count('quote.'), article.quotes.length, 'quotes');
      assert.equal(count('official'), article.people.filter(({ official }) => official).length, 'officials');
      assert.equal(codes.filter((code) => /^date\./.test(code)).length, article.dates.length, 'dates');
      assert.isAbove(count('quote.'), 0);
    });

  it('fade boilerplate, carry a source, a level and a link to a page', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const diagnostics = await until(() => {
      const found = diagnosticsOf(document.uri);
      return found.length > 0 && found;
    }, 'diagnostics');
    for (const diagnostic of diagnostics) {
      const { code } = diagnostic;
      assert.ok(typeof code === 'object');
      await workspace.fs.stat(code.target);
      const isLitter = String(code.value).startsWith('boilerplate.');
      assert.equal(diagnostic.tags?.includes(DiagnosticTag.Unnecessary) ?? false, isLitter);
      if (isLitter) assert.equal(diagnostic.severity, DiagnosticSeverity.Warning);
    }
  });

  it('follow an edit and keep to the text', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const before = await until(() => codesOf(document.uri).length, 'diagnostics');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'ADVERTISEMENT\n');
    await workspace.applyEdit(edit);
    await until(() => codesOf(document.uri).length === before + 1, 'one more piece of boilerplate');
    const texts = diagnosticsOf(document.uri).map(({ range }) => document.getText(range));
    assert.include(texts, 'ADVERTISEMENT');
    assert.include(texts, 'TUTUP');
  });

  it('go when the document is closed', async () => {
    const { document } = await show(inFolder(SEEDS[1]));
    await until(() => codesOf(document.uri).length > 0, 'diagnostics');
    await closeAll();
    await until(() => codesOf(document.uri).length === 0, 'no diagnostics');
  });

  it('take the levels that are set', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    await until(() => codesOf(document.uri).some((code) => code.startsWith('quote.')), 'quotes');
    const section = workspace.getConfiguration('copydesk');
    try {
      await section.update('levels.quotes', 'off', ConfigurationTarget.Workspace);
      await section.update('levels.boilerplate', 'error', ConfigurationTarget.Workspace);
      await until(() => !codesOf(document.uri).some((code) => code.startsWith('quote.')), 'quotes off');
      await until(
        () => diagnosticsOf(document.uri).some(({ severity }) => severity === DiagnosticSeverity.Error),
        'boilerplate as errors',
      );
      await section.update('showOnlyFindings', true, ConfigurationTarget.Workspace);
      await until(
        () =>
          diagnosticsOf(document.uri).every(
            ({ code, severity, tags }) =>
              (severity === DiagnosticSeverity.Hint && tags?.length === 1) ||
              (typeof code === 'object' && code.value === 'name-variant'),
          ),
        'nothing but findings and fading',
      );
    } finally {
      for (const name of ['levels.quotes', 'levels.boilerplate', 'showOnlyFindings'])
        await section.update(name, undefined, ConfigurationTarget.Workspace);
    }
  });
});
