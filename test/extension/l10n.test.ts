import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { rules } from '../../src/core/rules/rules';
import { checkCorpus, corpusRules } from '../../src/corpus/rules/rules';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));

/** All texts that the extension hands to `l10n.t` as literals, and those of findings. */
function texts(): Set<string> {
  const found = new Set<string>();
  for (const entry of readdirSync('src/extension', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, , text] of source.matchAll(/l10n\.t\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g))
      found.add(text.replace(/\\(.)/g, '$1'));
  }
  const alone = rules.flatMap(({ examples }) => examples.bad.flatMap((text) => annotate(text).findings));
  const together = corpusRules.flatMap(({ examples }) =>
    examples.bad.flatMap((texts) => {
      const sources = texts.map((text, index) => ({ id: String(index), text, article: annotate(text) }));
      return [...checkCorpus(sources).values()].flat();
    }),
  );
  for (const { template, fixes } of [...alone, ...together]) {
    found.add(template);
    for (const { title } of fixes) found.add(title);
  }
  return found;
}

/** The ids of evidence in what `annotate` makes of `text`. */
function reasonsFor(text: string): string[] {
  const { boilerplate, metadata, quotes, people, dates, published } = annotate(text);
  return [
    ...boilerplate,
    ...metadata,
    ...quotes,
    ...people,
    ...dates,
    ...(published ? [published] : []),
  ].flatMap(({ evidence }) => evidence.map(({ why }) => why));
}

it('has words for each reason that is given on the pages and seeds', () => {
  const source = readFileSync('src/extension/wording/reasons.ts', 'utf8');
  const known = new Set([...source.matchAll(/^ {2}'?([a-z-]+)'?: l10n\.t\(/gm)].map(([, id]) => id));
  const given = new Set<string>();
  for (const folder of ['seeds', 'test/core/detect/layout/pages'])
    for (const name of readdirSync(folder)) {
      // A page names before a bar what each line is.
      const text = readFileSync(join(folder, name), 'utf8');
      const plain = name.endsWith('.page') ? text.replace(/^[^|\n]*\| ?/gm, '') : text;
      for (const id of reasonsFor(plain)) given.add(id);
    }
  expect(given.size).toBeGreaterThan(40);
  expect([...given].filter((id) => !known.has(id))).toEqual([]);
});

describe('The Indonesian user interface', () => {
  it('has every text of the extension, and no other', () => {
    const bundle = read('l10n/bundle.l10n.id.json');
    expect(Object.keys(bundle).sort()).toEqual([...texts()].sort());
  });

  it('keeps the places for values', () => {
    const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [english, indonesian] of Object.entries(read('l10n/bundle.l10n.id.json')))
      expect(places(indonesian), english).toEqual(places(english));
  });

  it('has every title and description of the manifest', () => {
    const english = read('package.nls.json');
    expect(Object.keys(read('package.nls.id.json')).sort()).toEqual(Object.keys(english).sort());
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });

  it('has no rule without a description in the settings', () => {
    const english = read('package.nls.json');
    for (const { id } of [...rules, ...corpusRules]) expect(Object.keys(english)).toContain(`rules.${id}`);
  });
});
