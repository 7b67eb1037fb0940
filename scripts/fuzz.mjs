// Annotates mutated real articles until a fault is found or the rounds are over; a fault names its seed, and --seed plays it again.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const USAGE = `usage: npm run fuzz -- [--rounds N] [--seed N]

  Takes the unlabelled articles (../shared/eval/open/unlabelled*) where they are, else the seeds.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { annotate } = await load('src/core/annotate.ts');
const { stripText } = await load('src/core/strip.ts');
const { faultsOf } = await load('test/support/invariants.ts');
const { wrap } = await load('test/support/wrap.ts');
const texts = readTexts();

const first = Number(values.seed ?? 1);
const rounds = values.seed === undefined ? Number(values.rounds) : 1;
let slowest = { perCharacter: 0, seed: 0 };
for (let seed = first; seed < first + rounds; seed++) {
  const { text, isWrapped } = mutated(seed);
  const begun = process.hrtime.bigint();
  const faults = faultsIn(text, isWrapped);
  const perCharacter = Number(process.hrtime.bigint() - begun) / (text.length + 2000);
  if (perCharacter > slowest.perCharacter) slowest = { perCharacter, seed };
  if (faults.length > 0) {
    console.error(`seed ${seed} (${text.length} characters):\n  ${faults.join('\n  ')}`);
    process.exit(1);
  }
}
console.log(
  `${rounds} mutated articles without a fault; the slowest a character, with the checks: seed ${slowest.seed}, ${slowest.perCharacter.toFixed(0)} ns`,
);

function faultsIn(text, isWrapped) {
  try {
    const article = annotate(text);
    const faults = faultsOf(text, article);
    const rest = stripText(text, article.boilerplate);
    const kept = keptOf(text, article.boilerplate);
    if (rest !== kept) faults.push('stripping took something else than the spans');
    const again = annotate(rest).boilerplate;
    if (again.length > 0 && !isWrapped)
      faults.push(`boilerplate after stripping: ${JSON.stringify(rest.slice(again[0].start, again[0].end))}`);
    return faults;
  } catch (error) {
    return [error.stack];
  }
}

function keptOf(text, spans) {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** A text made from the articles by a few random cuts, doublings and insertions; the same for the same seed. */
function mutated(seed) {
  let state = seed >>> 0;
  // The 32-bit mixing function of splitmix32.
  const random = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const noise = [
    '"',
    '“',
    '”',
    "'",
    '’',
    '\n',
    '\r\n',
    ' ',
    '.',
    ',',
    '(',
    ')',
    '\ufffd',
    '\ud800',
    '\0',
    '5/9/2023',
    'kata ',
    '&quot;',
    '&amp;#8221;',
    '**',
    '<p>',
    '</p>',
    '<br />',
    '<em>',
    '\u00ad',
    'â€œ',
    '😀',
    ',,',
    '<<',
    '\\n',
    '\\u201c',
    '-\n',
    '](https://contoh.example/a_b)',
    '![',
    ' [',
    ' _',
    '_ ',
    '\n## ',
    '\n> ',
  ];
  let text = pick(texts);
  for (let k = 1 + below(8); k > 0; k--) {
    const at = below(text.length + 1);
    const to = Math.min(text.length, at + below(400));
    const mutations = [
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, to) + text.slice(at),
      () => text.slice(0, at) + pick(noise).repeat(1 + below(20)) + text.slice(at),
      () => text.slice(0, at) + pick(texts).slice(0, below(800)) + text.slice(to),
      () => text.slice(0, at).replaceAll('\n', pick(['\r\n', '\r', ' '])) + text.slice(at),
      () => text.slice(0, at),
      () => text.replaceAll('\n', pick(['\\n', '\n> ', '\n- ', '-\n'])),
      () => {
        const lines = text.split('\n');
        [lines[0], lines[lines.length >> 1]] = [lines[lines.length >> 1], lines[0]];
        return lines.join('\n');
      },
    ];
    text = pick(mutations)();
  }
  // What is stripped from a wrapped text moves its breaks, and may bring more to light.
  const isWrapped = below(4) === 0;
  return { text: isWrapped ? wrap(text, 50 + below(40)) : text, isWrapped };
}

function readTexts() {
  const open = join(root, '../shared/eval/open');
  const folders = [join(open, 'unlabelled'), join(open, 'unlabelled-en')].filter(existsSync);
  if (folders.length === 0) folders.push(join(root, 'seeds'));
  return folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

async function load(entry) {
  const outfile = join(root, 'out/fuzz', `${entry.replaceAll(/\W/g, '-')}.mjs`);
  mkdirSync(join(root, 'out/fuzz'), { recursive: true });
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
