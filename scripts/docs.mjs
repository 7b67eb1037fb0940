// `npm run docs`: writes the parts of docs/ that are already said elsewhere, so that nobody has to say them twice.
// `npm run docs -- --check` only compares, and fails where a page is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillAccuracy } from './lib/accuracy-page.mjs';
import { root } from './lib/paths.mjs';
import { renderReference } from './lib/reference-page.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const readJson = (file) => JSON.parse(read(file));

/** The generated pages: path in the checkout, and text as it should be. */
export function renderPages() {
  const pages = [
    {
      file: 'docs/reference.md',
      text: renderReference(readJson('package.json'), readJson('package.nls.json')),
    },
  ];
  const figures = 'test/ledger/eval.json';
  if (existsSync(join(root, figures)))
    pages.push({ file: 'docs/accuracy.md', text: fillAccuracy(read('docs/accuracy.md'), readJson(figures)) });
  return pages;
}

/** The pages that are not as they should be. */
export function findStalePages() {
  return renderPages().filter(
    ({ file, text }) => !existsSync(join(root, file)) || read(file).replaceAll('\r\n', '\n') !== text,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = findStalePages();
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`${file} is out of date: run \`npm run docs\`.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { file, text } of stale) {
      writeFileSync(join(root, file), text);
      console.log(`Wrote ${file}`);
    }
  }
}
