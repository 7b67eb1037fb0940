import { assert } from 'chai';
import { commands, type Hover, type MarkdownString, type Position, type TextDocument } from 'vscode';
import { activated, annotated, closeAll, inFolder, show, showText } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

/** The Markdown of our hovers at a position. */
async function hoverAt(document: TextDocument, position: Position): Promise<MarkdownString[]> {
  const hovers: Hover[] = await commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as MarkdownString[]);
}

/** Markdown as a person reads it. */
function plain(markdown: readonly MarkdownString[]): string {
  return markdown
    .map(({ value }) => value)
    .join('\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\*\*/g, '');
}

async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const at = document.getText().indexOf(words);
  assert.isAtLeast(at, 0, words);
  return plain(await hoverAt(document, document.positionAt(at + 1)));
}

describe('Hovers', () => {
  afterEach(closeAll);

  it('tell of a quote who said it, in which office, by which word, and who relays it', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const { article } = await annotated(document);
    const quotes = article?.quotes.filter(({ speaker, cue }) => speaker && cue) ?? [];
    assert.isAbove(quotes.length, 2);
    for (const { speaker, cue, via, type, start } of quotes) {
      const text = plain(await hoverAt(document, document.positionAt(start)));
      const titles = article?.people.find(({ id }) => id === speaker?.person)?.titles ?? [];
      const kind = type === 'direct' ? 'Direct quote' : 'Reported speech';
      for (const part of [kind, speaker?.name, cue?.text, via, ...titles])
        if (part) assert.include(text, part);
    }
  });

  it('tell of an official the name in full, titles, how often, and where else', async () => {
    const { store } = await activated();
    await store.readFolders();
    await store.whenIdle();
    const { document } = await show(inFolder(SEEDS[0]));
    const { article, rangeOf } = await annotated(document);
    const others = store.articles().filter(({ uri }) => uri.toString() !== document.uri.toString());
    const person = article?.people.find(
      ({ id, official }) =>
        official && others.some((other) => other.article?.people.some((one) => one.id === id)),
    );
    assert.ok(person, 'an official of two sources');
    const text = plain(await hoverAt(document, rangeOf(person.mentions[0]).start));
    for (const part of [person.name, ...person.titles, `Named ${person.mentions.length} times`, 'Also in'])
      assert.include(text, part);
  });

  it('count in words: who is named once is not named 1 times', async () => {
    const { document } = await showText(
      '"Jembatan itu dibuka besok," kata Menteri Perhubungan Rudi Hartanto di Surabaya, Selasa (5/9/2023).\n',
      'news-source',
    );
    await annotated(document);
    const text = await hoverOn(document, 'Rudi Hartanto');
    for (const part of ['Office: ', 'Named once in this source, 1 quote']) assert.include(text, part);
  });

  it('tell of a date its value and the day of the week', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    const { article, rangeOf } = await annotated(document);
    const date = article?.dates.find(({ value }) => value === '2023-09-05');
    assert.ok(date);
    const text = plain(await hoverAt(document, rangeOf(date).start));
    assert.include(text, '2023-09-05');
    assert.include(text, 'Tuesday');
    assert.include(text, 'Why');
  });

  it('tell of boilerplate its kind and why', async () => {
    const { document } = await show(inFolder(SEEDS[0]));
    await annotated(document);
    const text = await hoverOn(document, 'Baca Juga');
    assert.include(text, 'Link to another article');
    assert.include(text, 'Why');
  });

  it('say nothing where there is nothing', async () => {
    const { document } = await showText('Tidak ada apa-apa di sini.\n', 'news-source');
    await annotated(document);
    assert.isEmpty(await hoverAt(document, document.positionAt(3)));
  });

  it('show text of an article as text: no link, image, command or HTML comes of it', async () => {
    const evil = [
      'Warga Kota Menyambut Jembatan Baru di Tepi Sungai',
      'Wali kota membuka jembatan baru itu pada Selasa (5/9/2023) di hadapan ratusan warga dari kedua sisi sungai.',
      'Baca Juga: ![x](http://evil.example/i.png) [klik](command:foo) $(alert) <b>tebal</b> www.evil.example',
      '"Kami [setuju](command:bar) <img src=x onerror=alert(1)> dengan itu," kata Menteri [Luar](command:baz) Budi.',
      '"Jembatan ini milik kita," kata Presiden $(alert) Rudi Hartanto, dikutip [Kabar](command:baz) www.evil.example.',
    ];
    const { document } = await showText(evil.join('\n\n'), 'news-source');
    const { article, positionAt, text } = await annotated(document);
    assert.isAbove((article?.boilerplate.length ?? 0) + (article?.quotes.length ?? 0), 1);
    const seen = new Set<MarkdownString>();
    for (let offset = 0; offset < text.length; offset += 3)
      for (const markdown of await hoverAt(document, positionAt(offset))) seen.add(markdown);
    assert.isAbove(seen.size, 0);
    for (const { value, isTrusted, supportHtml, supportThemeIcons } of seen) {
      assert.notOk(isTrusted);
      assert.notOk(supportHtml);
      assert.notOk(supportThemeIcons);
      // Nothing is left of what Markdown could make a link, an image, an address or a tag of.
      assert.notMatch(value, /[[\]<>]|\]\(|:\/\/|www\.|\$\(/, value);
    }
  });
});
