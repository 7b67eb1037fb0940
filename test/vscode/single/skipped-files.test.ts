import { assert } from 'chai';
import { commands, languages, workspace } from 'vscode';
import { LARGEST_SOURCE } from '../../../src/core/text/decode';
import { activated, annotated, closeAll, codesOf, show, showText, until, write } from '../helpers/editor';

const SENTENCE =
  'Wali kota membuka jembatan baru di tepi sungai pada pagi hari di hadapan ratusan warga kota. ';

/** Name, content, and why it is left alone. */
const OTHERS: readonly (readonly [name: string, content: string | Uint8Array, reason: string])[] = [
  ['requirements.txt', 'flask==2.3.2\nrequests>=2.31\nnumpy==1.26.4\nscipy\npandas==2.1\n', 'code'],
  [
    'robots.txt',
    'User-agent: *\nDisallow: /search\nAllow: /search/about\nSitemap: https://example.org/map.xml\n',
    'no-prose',
  ],
  [
    'server.txt',
    '2026-01-02 10:11:12 INFO started\n2026-01-02 10:11:13 WARN slow\n2026-01-02 10:11:14 INFO done\n',
    'log',
  ],
  ['cells.txt', 'name;age;town\nAri;30;Bogor\nBudi;41;Solo\nCitra;29;Palu\nDewi;50;Biak\n', 'table'],
  [
    'CMakeLists.txt',
    'cmake_minimum_required(VERSION 3.20)\nproject(demo)\nadd_executable(demo main.c)\nset(A 1)\n',
    'code',
  ],
  ['words.txt', 'apel\nburung\ncermin\ndapur\nemas\nfajar\n', 'no-prose'],
  [
    'LICENSE.txt',
    'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction.\n',
    'licence',
  ],
  ['empty.txt', '', 'empty'],
  ['blank.txt', ' \n\t\n', 'empty'],
  ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 2, 0, 0, 3]), 'binary'],
  ['latin.txt', new Uint8Array([...new TextEncoder().encode(SENTENCE), 0xe9, 0x20, 0xe8, 0x2e]), 'encoding'],
];

describe('What is no article', () => {
  afterEach(closeAll);

  it('is known by its reason and stays untouched', async () => {
    const { store } = await activated();
    await store.readFolders();
    const uris = new Map<string, import('vscode').Uri>();
    for (const [name, content] of OTHERS) uris.set(name, await write(name, content));
    for (const [name, , reason] of OTHERS) {
      const uri = uris.get(name);
      assert.ok(uri);
      const entry = await until(() => store.get(uri), name);
      assert.equal(entry.reason, reason, name);
      assert.isNull(entry.article, name);
    }
    for (const name of ['requirements.txt', 'server.txt', 'LICENSE.txt', 'CMakeLists.txt', 'cells.txt']) {
      const uri = uris.get(name);
      assert.ok(uri);
      const { document } = await show(uri);
      assert.isNull((await annotated(document)).article, name);
      assert.isEmpty(codesOf(uri), name);
      const before = document.getText();
      await commands.executeCommand('copydesk.stripFile', uri);
      assert.equal(document.getText(), before);
    }
    for (const uri of uris.values()) await workspace.fs.delete(uri);
    await until(
      () =>
        [...uris.values()].every((uri) => store.get(uri) === undefined || store.get(uri)?.version !== null),
      'deleted files are forgotten',
    );
  });

  it('is checked all the same in the language News Source', async () => {
    const { document } = await showText('TUTUP\nkata\n');
    assert.equal((await annotated(document)).reason, 'no-prose');
    const source = await languages.setTextDocumentLanguage(document, 'news-source');
    await until(async () => (await annotated(source)).article !== null, 'it is an article now');
  });

  it('may be too large', async () => {
    const { store } = await activated();
    await store.readFolders();
    const uri = await write('huge.txt', new Uint8Array(LARGEST_SOURCE + 1).fill(0x61));
    assert.equal((await until(() => store.get(uri), 'the file')).reason, 'too-large');
    await workspace.fs.delete(uri);
  });
});

describe('Odd articles', () => {
  afterEach(closeAll);

  const odd: readonly (readonly [string, string])[] = [
    ['one line of a megabyte', SENTENCE.repeat(11_000)],
    ['lone surrogates', `${SENTENCE}\ud800 ${SENTENCE}\udfff`],
    ['nothing but quotation marks', `${SENTENCE}\n${'"'.repeat(100_000)}`],
  ];
  for (const [name, text] of odd)
    it(`are read: ${name}`, async () => {
      const { document } = await showText(text, 'news-source');
      const { article } = await annotated(document);
      assert.ok(article);
    });

  it('in UTF-16 are read from disk', async () => {
    const { store } = await activated();
    await store.readFolders();
    const text = `\uFEFF${SENTENCE.repeat(3)}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
    const uri = await write('utf16.txt', bytes);
    const entry = await until(() => store.get(uri), 'the file');
    assert.ok(entry.article);
    assert.equal(entry.text, text.slice(1));
    await workspace.fs.delete(uri);
  });
});
