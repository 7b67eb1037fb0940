// Scores the analysis on the open evaluation sets and compares with the last recorded run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const USAGE = `usage: npm run eval -- [SET…] [--misses TASK] [--record]

  SET             seeds, articles, pfsa-dev, indotimex-dev, polnear-dev, aquaint-dev; default: all
  --misses TASK   list what TASK gets wrong ("direct quotes", "speaker of direct", "boilerplate lines", …)
  --record        keep the figures as those that later runs are compared with

A figure is the F1 or the accuracy in per cent; (+1.2) is the change since the recorded run.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const sets = join(root, '../shared/eval/open');
const scorer = join(root, '../shared/eval/score.mjs');
const recordFile = join(root, 'test/ledger/eval.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'string' },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!existsSync(scorer) || !existsSync(sets)) {
  console.log('The evaluation sets are not here (../shared/eval beside the checkout): nothing was measured.');
  process.exit(0);
}

const out = join(root, 'out/eval', String(process.pid));
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const bundle = join(out, 'annotate.mjs');
await build({
  entryPoints: [join(root, 'src/core/annotate.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const { annotate } = await import(pathToFileURL(bundle).href);

const chosen = readdirSync(sets).filter(
  (set) => existsSync(join(sets, set, 'gold')) && (positionals.length === 0 || positionals.includes(set)),
);
const recorded = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
const figures = {};
for (const set of chosen) {
  const predictions = predict(set);
  figures[set] = summarise(JSON.parse(score(set, predictions, ['--json'])));
  console.log(`\n${set}`);
  for (const [task, { figure, detail }] of Object.entries(figures[set])) {
    const before = recorded[set]?.[task];
    const change = before === undefined ? '' : `(${signed(figure - before)})`;
    console.log(`  ${task.padEnd(20)} ${figure.toFixed(1).padStart(5)} ${change.padEnd(8)} ${detail}`);
  }
  if (values.misses) {
    const lines = score(set, predictions, ['--misses', values.misses]).split('\n');
    console.log(lines.slice(lines.findLastIndex((line) => /^\S.*( F1 | of \d+)/.test(line)) + 1).join('\n'));
  }
}
if (values.record) {
  for (const [set, tasks] of Object.entries(figures))
    recorded[set] = Object.fromEntries(Object.entries(tasks).map(([task, { figure }]) => [task, figure]));
  mkdirSync(join(root, 'test/ledger'), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(`\nRecorded in ${recordFile.slice(root.length)}`);
}

function predict(set) {
  const texts = join(sets, set, 'text');
  const rows = readdirSync(texts).map((file) => {
    const text = readFileSync(join(texts, file), 'utf8').replace(/^\uFEFF/, '');
    return JSON.stringify({ file, ...annotate(text) });
  });
  const path = join(out, `${set}.ndjson`);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

function score(set, predictions, options) {
  const run = spawnSync(
    process.execPath,
    [scorer, join(sets, set, 'gold'), join(sets, set, 'text'), predictions, ...options],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`The scorer failed on ${set}: ${run.stderr}`);
  return run.stdout;
}

function summarise(report) {
  const rows = {};
  for (const [task, r] of Object.entries(report)) {
    if (task === 'files') continue;
    rows[task] =
      r.f1 === undefined
        ? { figure: percent(r.accuracy), detail: `of ${r.of}` }
        : { figure: percent(r.f1), detail: `P ${percent(r.precision)} R ${percent(r.recall)} of ${r.gold}` };
  }
  return rows;
}

function percent(share) {
  return Math.round(share * 1000) / 10;
}

function signed(change) {
  return `${change < 0 ? '' : '+'}${change.toFixed(1)}`;
}
