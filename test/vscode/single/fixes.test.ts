import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Boilerplate } from '../../../src/core/article';
import { fillTemplate } from '../../../src/core/rules/rule';
import { wrap } from '../../support/wrap';
import { annotated, closeAll, codesOf, inFolder, show, showText, until, write } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

/** Runs a code action as the light bulb does. */
async function run(document: TextDocument, { edit, command }: CodeAction): Promise<void> {
  if (edit) assert.isTrue(await workspace.applyEdit(edit));
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  assert.isFalse(document.isClosed);
}

async function actionsAt(document: TextDocument, range: Range, kind?: CodeActionKind): Promise<CodeAction[]> {
  return await commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind?.value);
}

/** The text without exactly these spans. */
function without(text: string, spans: readonly Boilerplate[]): string {
  let out = text;
  for (const { start, end } of spans.toReversed()) out = out.slice(0, start) + out.slice(end);
  return out;
}

describe('Quick fixes', () => {
  afterEach(closeAll);

  for (const seed of SEEDS)
    it(`take out of ${seed} exactly what is marked, and undo puts it back`, async () => {
      const { document } = await show(inFolder(seed));
      const entry = await annotated(document);
      const text = document.getText();
      for (const span of entry.article?.boilerplate ?? []) {
        const [action] = await actionsAt(document, entry.rangeOf(span), CodeActionKind.QuickFix);
        assert.equal(action?.title, 'Remove this boilerplate');
        assert.isTrue(action.isPreferred);
        await run(document, action);
        assert.equal(document.getText(), without(text, [span]));
        await commands.executeCommand('undo');
        assert.equal(document.getText(), text);
        await annotated(document);
      }
    });

  it('take out all of one kind, or all', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const entry = await annotated(document);
    const text = document.getText();
    const boilerplate = entry.article?.boilerplate ?? [];
    const related = boilerplate.filter(({ kind }) => kind === 'related');
    assert.isAbove(related.length, 1);
    const titles = async (title: string): Promise<CodeAction> => {
      const actions = await actionsAt(document, entry.rangeOf(related[0]), CodeActionKind.QuickFix);
      const found = actions.find((action) => action.title.startsWith(title));
      assert.ok(found, `no action ${title} among ${actions.map((action) => action.title).join(', ')}`);
      return found;
    };
    await run(document, await titles('Remove all of this kind in this file'));
    assert.equal(document.getText(), without(text, related));
    await commands.executeCommand('undo');
    await annotated(document);
    await run(document, await titles('Remove all boilerplate in this file'));
    assert.equal(document.getText(), without(text, boilerplate));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('strip the file they belong to, keep its line endings and its byte order mark, byte for byte', async () => {
    const lines = [
      'TUTUP',
      'Warga menyambut jembatan baru yang dibuka pada pagi hari tadi di tepi sungai besar.',
      '',
      'Baca Juga: Harga Beras Turun',
      'Wali kota berharap jembatan itu dipakai oleh semua warga di kedua sisi sungai itu.',
      '',
    ];
    const bytes = new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}`);
    const uri = await write('crlf.txt', bytes);
    const { document } = await show(uri);
    await annotated(document);
    const other = await show(inFolder(SEEDS[1]));
    const before = other.document.getText();
    await commands.executeCommand('copydesk.stripFile', uri);
    assert.equal(other.document.getText(), before);
    await document.save();
    const expected = `\uFEFF${lines.map((line) => (/^(TUTUP|Baca)/.test(line) ? '' : line)).join('\r\n')}`;
    assert.equal(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri)),
      expected,
    );
    await workspace.fs.delete(uri);
  });

  it('run on save where source.fixAll.copydesk is set, and not for source.fixAll alone', async () => {
    const content = (await workspace.fs.readFile(inFolder(SEEDS[0]))).slice();
    const uri = await write('on-save.txt', content);
    const section = workspace.getConfiguration('editor', uri);
    const set = (value: unknown) => section.update('codeActionsOnSave', value, ConfigurationTarget.Workspace);
    try {
      const editor = await show(uri);
      const { document } = editor;
      const append = () =>
        editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'));
      await set({ 'source.fixAll': 'explicit' });
      await append();
      await document.save();
      assert.include(document.getText(), 'TUTUP');
      await set({ 'source.fixAll.copydesk': 'explicit' });
      await append();
      const { article } = await annotated(document);
      const expected = without(document.getText(), article?.boilerplate ?? []);
      await document.save();
      assert.equal(document.getText(), expected);
      assert.notInclude(expected, 'TUTUP');
      assert.isFalse(document.isDirty);
    } finally {
      await set(undefined);
      await workspace.fs.delete(uri);
    }
  });

  it('offer fix-all on request', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    await annotated(document);
    const all = await actionsAt(document, new Range(0, 0, 0, 0), CodeActionKind.SourceFixAll);
    assert.include(
      all.map(({ title }) => title),
      'Strip all boilerplate',
    );
  });

  it('say nothing on lines of the article', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const { article, rangeOf } = await annotated(document);
    const [quote] = article?.quotes ?? [];
    const actions = await actionsAt(document, rangeOf(quote), CodeActionKind.QuickFix);
    assert.isEmpty(actions.filter(({ title }) => title.startsWith('Remove')));
  });
});

describe('Repairs', () => {
  afterEach(closeAll);

  const text = [
    'Wali kota membuka jembatan baru itu pada Rabu (5/9/2023) di hadapan ratusan warga dari kedua sisi sungai.',
    '"Jembatan ini milik kita semua dan kita rawat bersama-sama," kata Wali Kota Rudi Hartanto kepada warga.',
    '',
  ].join('\r\n');

  it('mend a weekday that is not the day of the date, one way or the other', async () => {
    const { document } = await showText(text);
    const { article, rangeOf } = await annotated(document);
    const finding = article?.findings.find(({ rule }) => rule === 'date-weekday-mismatch');
    assert.ok(finding);
    const titles = finding.fixes.map(({ title, args }) => fillTemplate(title, args));
    const repairs = (await actionsAt(document, rangeOf(finding), CodeActionKind.QuickFix)).filter(
      ({ title }) => titles.includes(title),
    );
    assert.isAtLeast(repairs.length, 2);
    for (const repair of repairs) {
      await run(document, repair);
      assert.notEqual(document.getText(), text);
      const after = await annotated(document);
      assert.isEmpty(
        after.article?.findings.filter(({ rule }) => rule === finding.rule),
        repair.title,
      );
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await annotated(document);
    }
  });

  it('are never made by fix-all', async () => {
    const { document } = await showText(text);
    await annotated(document);
    const all = await actionsAt(document, new Range(0, 0, 0, 0), CodeActionKind.SourceFixAll);
    assert.isEmpty(all.filter(({ title }) => title === 'Strip all boilerplate'));
  });

  it('take the level that is set for their rule', async () => {
    const section = workspace.getConfiguration('copydesk');
    const { document } = await showText(text);
    await until(() => codesOf(document.uri).includes('date-weekday-mismatch'), 'the finding');
    try {
      await section.update('rules', { 'date-weekday-mismatch': 'off' }, ConfigurationTarget.Workspace);
      await until(() => !codesOf(document.uri).includes('date-weekday-mismatch'), 'the finding goes');
    } finally {
      await section.update('rules', undefined, ConfigurationTarget.Workspace);
    }
  });
});

/** An article whose lines are wrapped, with `line` between its paragraphs. */
function wrapped(line: string): string {
  const paragraph =
    'Wali kota membuka jembatan baru itu pada Selasa pagi di hadapan ratusan warga dari kedua sisi sungai, dan ' +
    'meminta semua orang menjaganya bersama-sama sampai puluhan tahun yang akan datang.';
  return wrap([paragraph, paragraph.replace('jembatan', 'jalan'), line, paragraph].join('\n\n'), 70);
}

describe('Preferences about lines', () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(inFolder('.copydesk.json')).then(undefined, () => {});
  });

  it('keep a line, remember it by its context, and survive edits above it', async () => {
    const editor = await show(inFolder(SEEDS[0]));
    const { document } = editor;
    const entry = await annotated(document);
    const span = entry.article?.boilerplate.find((one) => entry.textOf(one) === 'TUTUP');
    assert.ok(span);
    const actions = await actionsAt(document, entry.rangeOf(span), CodeActionKind.QuickFix);
    const keep = actions.find(({ title }) => title === 'Keep this line');
    assert.ok(keep);
    await run(document, keep);
    const texts = async (): Promise<string[]> => {
      const { article, textOf } = await annotated(document);
      return article?.boilerplate.map(textOf) ?? [];
    };
    await until(async () => !(await texts()).includes('TUTUP'), 'the line is kept');
    const json = JSON.parse(
      new TextDecoder().decode(await workspace.fs.readFile(inFolder('.copydesk.json'))),
    );
    assert.equal(json.keep[0].line, 'TUTUP');
    await editor.edit((edit) => edit.insert(document.positionAt(0), 'Sebuah baris baru di atas.\n\n'));
    assert.notInclude(await texts(), 'TUTUP');
  });

  it('keep a line that is wrapped, all of it', async () => {
    const related = 'Baca juga: Warga di Tepi Sungai Menunggu Bantuan Pangan dari Pemerintah Kota Sejak Pagi';
    const { document } = await show(await write('wrapped.txt', wrapped(related)));
    const litter = async (): Promise<string[]> => {
      const { article, textOf } = await annotated(document);
      return (article?.boilerplate.map(textOf) ?? []).map((text) => text.replaceAll('\n', ' '));
    };
    assert.include(await litter(), related);
    const entry = await annotated(document);
    const span = entry.article?.boilerplate.find(({ kind }) => kind === 'related');
    assert.ok(span);
    const range = entry.rangeOf(span);
    assert.isAbove(range.end.line, range.start.line);
    const actions = await actionsAt(document, range, CodeActionKind.QuickFix);
    const keep = actions.find(({ title }) => title === 'Keep this line');
    assert.ok(keep);
    await run(document, keep);
    await until(async () => !(await litter()).includes(related), 'the line is kept');
  });

  it('say what is wrong with a malformed file, and go on with what was valid', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    await annotated(document);
    await write('.copydesk.json', '{ "keep": ["TUTUP"] }');
    const litter = async (): Promise<string[]> => {
      const { article, textOf } = await annotated(document);
      return article?.boilerplate.map(textOf) ?? [];
    };
    await until(async () => !(await litter()).includes('TUTUP'), 'the preference is read');
    const uri = await write('.copydesk.json', '{ "keep": ["TUTUP"], "strip": [12] }');
    const { languages } = await import('vscode');
    const problem = await until(
      () => languages.getDiagnostics(uri).find(({ source }) => source === 'Copydesk'),
      'a diagnostic in the file',
    );
    assert.include(problem.message, 'strip.0');
    assert.notInclude(await litter(), 'TUTUP');
    await write('.copydesk.json', '{}');
    await until(async () => (await litter()).includes('TUTUP'), 'the preference is gone');
    assert.isEmpty(languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk'));
  });
});
