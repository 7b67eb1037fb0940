import { assert } from 'chai';
import { languages, Position, Uri, workspace } from 'vscode';
import { activated, closeAll, codesOf, inFolder, show, until, write } from '../helpers/editor';
import { SEEDS } from '../helpers/seeds';

const FILES = 2000;
const EDITS = 20;

/** Measures the longest time, in milliseconds, for which this thread did not come to a timer of 2 ms. */
function watchThread(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 2);
    last = now;
  }, 2);
  return () => {
    clearInterval(timer);
    return Math.round(longest);
  };
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1]);
}

async function seeds(): Promise<string[]> {
  const files = SEEDS.map((name) => workspace.fs.readFile(inFolder(name)));
  return (await Promise.all(files)).map((bytes) => new TextDecoder().decode(bytes));
}

describe('Responsiveness', () => {
  afterEach(closeAll);

  it('of a document of a megabyte', async function () {
    this.timeout(300_000);
    const texts = await seeds();
    let text = '';
    for (let i = 0; text.length < 1e6; i++) text += `${texts[i % texts.length]}\n\n`;
    const editor = await show(await write('megabyte.txt', text.slice(0, 1e6)));
    const { document } = editor;
    await until(() => codesOf(document.uri).length > 0, 'diagnostics');
    const { store } = await activated();
    await store.whenIdle();
    const times: number[] = [];
    const stop = watchThread();
    for (let i = 0; i < EDITS; i++) {
      const published = new Promise<void>((resolve) => {
        const subscription = languages.onDidChangeDiagnostics(({ uris }) => {
          if (!uris.some((uri) => uri.toString() === document.uri.toString())) return;
          subscription.dispose();
          resolve();
        });
      });
      const start = performance.now();
      await editor.edit((edit) => edit.insert(new Position(4 + i, 0), 'a'));
      await published;
      times.push(performance.now() - start);
    }
    const blocked = stop();
    assert.lengthOf(times, EDITS);
    const title = `: from edit to diagnostics ${median(times)} ms (200 of them waiting for quiet), host blocked ${blocked} ms at most`;
    if (this.test) this.test.title += title;
  });

  it(`while ${FILES} articles are read`, async function () {
    this.timeout(300_000);
    const texts = await seeds();
    const { store } = await activated();
    const folder = inFolder('many');
    const writes: Thenable<void>[] = [];
    for (let i = 0; i < FILES; i++) {
      const bytes = new TextEncoder().encode(`${texts[i % texts.length]}\n${i}`);
      writes.push(workspace.fs.writeFile(Uri.joinPath(folder, `${i}.txt`), bytes));
    }
    await Promise.all(writes);
    await store.readFolders();
    await until(() => store.articles().length >= FILES, 'all articles', 120_000);
    await store.whenIdle();
    const stop = watchThread();
    const start = performance.now();
    await store.refresh();
    await store.whenIdle();
    const time = Math.round(performance.now() - start);
    const blocked = stop();
    assert.isAtLeast(store.articles().length, FILES);
    if (this.test) this.test.title += `: ${time} ms in the background, host blocked ${blocked} ms at most`;
  });
});
