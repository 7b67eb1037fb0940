// Says how fast `annotate` is, as ratios within this one run: absolute figures are for orientation only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { floor } from './floor.mjs';

const USAGE = `usage: npm run bench -- [--no-rivals]

  Reads the unlabelled articles (../shared/eval/open/unlabelled), or the seeds many times over where they are missing.`;

const { values } = parseArgs({
  allowNegative: true,
  options: { rivals: { type: 'boolean', default: true }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { annotate } = await load('src/core/annotate.ts');

/** Rounds before any is measured: until then the engine still compiles what is new to it. */
const WARM_UP = 12;

const articles = readArticles();
const megabyte = oneMegabyte(articles);
console.log(
  `${articles.length} articles, ${mb(size(articles))} MB; one document of ${mb(megabyte.length)} MB; Node ${process.version}`,
);

// The runs of the two alternate, so that a drift of the machine falls on both.
const rows = [];
const tasks = { floor, annotate };
for (const [name, texts] of [
  ['articles', articles],
  ['one document', [megabyte]],
]) {
  const speed = alternate(tasks, texts, 9);
  rows.push({ name, ...speed });
  console.log(
    `${name.padEnd(14)} floor ${rate(speed.floor)}   annotate ${rate(speed.annotate)}   annotate : floor = ${ratio(speed.annotate, speed.floor)}`,
  );
}
console.log(
  `annotate, a byte of the one document against a byte of the articles: ${ratio(rows[1].annotate, rows[0].annotate)} of the speed`,
);

for (const [name, make] of Object.entries(hostile())) {
  const times = [1 << 18, 1 << 19, 1 << 20].map((length) => {
    const text = make(length);
    return best(() => annotate(text), 3) / text.length;
  });
  console.log(
    `hostile: ${name.padEnd(34)} time a byte at 0.25, 0.5, 1 MB: 1 : ${times
      .slice(1)
      .map((t) => (t / times[0]).toFixed(2))
      .join(' : ')}`,
  );
}

memory();
if (values.rivals) await compareWithRivals();

async function load(entry) {
  const outfile = join(root, 'out/bench', `${entry.replaceAll(/\W/g, '-')}.mjs`);
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

function readArticles() {
  const folder = join(root, '../shared/eval/open/unlabelled');
  if (existsSync(folder)) return readTexts(folder);
  console.log('The unlabelled articles are not here: the seeds, 200 times over, stand in for them.');
  const seeds = readTexts(join(root, 'seeds'));
  return Array.from({ length: 200 }, () => seeds).flat();
}

function readTexts(folder) {
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
}

function oneMegabyte(texts) {
  let text = '';
  for (let i = 0; text.length < 1 << 20; i = (i + 1) % texts.length) text += `${texts[i]}\n\n`;
  return text.slice(0, 1 << 20);
}

/** Characters a second of each task over `texts`: the median of `runs`. */
function alternate(tasks, texts, runs) {
  const seconds = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let run = -WARM_UP; run < runs; run++)
    for (const [name, task] of Object.entries(tasks)) {
      const time = best(() => {
        for (const text of texts) task(text);
      }, 1);
      if (run >= 0) seconds[name].push(time);
    }
  return Object.fromEntries(
    Object.entries(seconds).map(([name, times]) => [name, size(texts) / median(times)]),
  );
}

function best(work, runs) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - begun) / 1e9);
  }
  return least;
}

/** Inputs made to hurt: each doubles cleanly. */
function hostile() {
  const repeat = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return {
    'quotation marks': repeat('"'),
    'marks that never close': repeat('“a '),
    'both marks, nested': repeat('“‘"'),
    cues: repeat('kata Budi, '),
    'capitalised words': repeat('Menteri Budi Santoso '),
    digits: repeat('1'),
    'dates without end': repeat('5/9/2023 '),
    'one word': repeat('a'),
    'full stops': repeat('. '),
    'calls on the reader': repeat('Klik. Click. '),
    'tags beside typed marks': repeat('<b>a</b> <<Ya>> '),
    names: repeat('Ketua (A) Karvo, Budi Tam, '),
    'line breaks': repeat('\n'),
    'short lines': repeat('Baca Juga: A\n'),
    brackets: repeat('(['),
    'lone surrogates': repeat('\ud800'),
  };
}

function memory() {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const text = megabyte.repeat(8);
  annotate(text);
  const grown = process.memoryUsage().rss - before;
  console.log(
    `memory: ${mb(text.length)} MB of text, resident set grown by ${(grown / text.length).toFixed(1)} bytes a character`,
  );
}

async function compareWithRivals() {
  const folder = join(root, 'bench/rivals');
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Installing the rivals (bench/rivals) …');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new Error('npm ci in bench/rivals failed');
  }
  const { rivals } = await import('./rivals/rivals.mjs');
  const some = articles.slice(0, 40);
  for (const [name, rival] of Object.entries(rivals)) {
    const speed = alternate({ rival, annotate }, some, 1);
    console.log(`${rate(speed.rival)}   ${name}; annotate : it = ${ratio(speed.annotate, speed.rival)}`);
  }
}

function size(texts) {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

function mb(characters) {
  return (characters / 1e6).toFixed(2);
}

function rate(charactersPerSecond) {
  return `${(charactersPerSecond / 1e6).toFixed(charactersPerSecond < 1e7 ? 2 : 1).padStart(6)} MB/s`;
}

function ratio(a, b) {
  return (a / b).toFixed(2);
}
