import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { findStalePages } from '../scripts/docs.mjs';
import { annotate } from '../src/core/annotate';
import type { Article } from '../src/core/article';
import { rules } from '../src/core/rules/rules';
import { checkCorpus, corpusRules } from '../src/corpus/rules/rules';

/** Every page of prose, for the links. */
const pages = ['README.md', 'CHANGELOG.md', ...inFolder('docs'), ...inFolder('docs/rules')];

function inFolder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** The fenced examples of a page that carry `label`: ```text LABEL. */
function examples(file: string, label: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return [...text.matchAll(/^```text (\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === label)
    .map(([, , example]) => example);
}

/** The ids of what is reported on an example; a line `---` parts one source from the next. */
function reported(example: string): string[] {
  const sources = example
    .split(/^---\n/m)
    .map((text, index) => ({ id: String(index), text, article: annotate(text) }));
  const findings = [...sources.map(({ article }) => article.findings), ...checkCorpus(sources).values()];
  return findings.flat().map(({ rule }) => rule);
}

it('has generated pages that are up to date: else `npm run docs`', () => {
  expect(findStalePages().map(({ file }) => file)).toEqual([]);
});

describe('The page of each rule', () => {
  const settings: Record<string, { properties?: object }> = Object.assign(
    {},
    ...manifest.contributes.configuration.map(({ properties }) => properties),
  );
  const ids = Object.keys(settings['copydesk.rules'].properties ?? {});

  it.each(ids)('%s says what it finds, with examples', (id) => {
    const file = `docs/rules/${id}.md`;
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    expect(text).toMatch(/^- Level: `(error|warning|information|hint|off)`/m);
    expect(examples(file, 'bad').length, 'a ```text bad').toBeGreaterThan(0);
    expect(examples(file, 'good').length, 'a ```text good').toBeGreaterThan(0);
  });

  it.each([...rules, ...corpusRules].map(({ id }) => id))('%s has examples that are as it says', (id) => {
    const page = `docs/rules/${id}.md`;
    for (const text of examples(page, 'bad')) expect(reported(text), text).toContain(id);
    for (const text of examples(page, 'good')) expect(reported(text), text).not.toContain(id);
  });
});

describe('The page of each kind', () => {
  const kinds: Record<string, (article: Article) => number> = {
    quotes: (article) => article.quotes.length,
    officials: (article) => article.people.filter(({ official }) => official).length,
    dates: (article) => article.dates.length,
    boilerplate: (article) => article.boilerplate.length,
  };

  it.each(Object.entries(kinds))('%s has examples that are as it says', (kind, count) => {
    const file = `docs/rules/${kind}.md`;
    const [marked, unmarked] = [examples(file, 'marked'), examples(file, 'unmarked')];
    expect(Math.min(marked.length, unmarked.length)).toBeGreaterThan(0);
    for (const text of marked) expect(count(annotate(text)), text).toBeGreaterThan(0);
    for (const text of unmarked) expect(count(annotate(text)), text).toBe(0);
  });
});

it.each(pages)('%s links to files that exist', (page) => {
  const links = readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g);
  for (const [, target] of links)
    if (!/^[a-z]+:/.test(target)) expect(existsSync(join(dirname(page), target)), target).toBe(true);
});

describe('The walkthrough', () => {
  const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
  const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it.each(steps)(
    '$id has its pictures, and commands that exist',
    ({ description, media, completionEvents }) => {
      expect(existsSync(media.image), media.image).toBe(true);
      const text = texts[description.slice(1, -1)];
      const used = [
        ...text.matchAll(/command:(copydesk\.[\w.]+)/g),
        ...completionEvents.flatMap((event) => [...event.matchAll(/^onCommand:(copydesk\..+)/g)]),
      ];
      for (const [, command] of used) if (!/\.focus$/.test(command)) expect(commands).toContain(command);
    },
  );
});
