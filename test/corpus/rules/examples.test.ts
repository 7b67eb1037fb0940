import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { checkCorpus, corpusRules } from '../../../src/corpus/rules/rules';
import type { Source } from '../../../src/corpus/source';

const toSources = (texts: readonly string[]): Source[] =>
  texts.map((text, index) => ({ id: `source-${index}`, text, article: annotate(text) }));

const reported = (id: string, texts: readonly string[]) =>
  [...checkCorpus(toSources(texts)).values()].flat().filter((finding) => finding.rule === id);

describe.each(corpusRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.bad.map((texts) => [texts]))('reports %j', (texts) =>
    expect(reported(id, texts)).not.toEqual([]),
  );
  it.each(examples.good.map((texts) => [texts]))('keeps silent on %j', (texts) =>
    expect(reported(id, texts)).toEqual([]),
  );

  it.each(examples.bad.map((texts) => [texts]))('leaves nothing repairable once %j is repaired', (texts) => {
    const repaired = [...texts];
    for (const [source, findings] of checkCorpus(toSources(texts))) {
      const at = Number(source.slice('source-'.length));
      const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      for (const { start, end, newText } of edits.sort((a, b) => b.start - a.start))
        repaired[at] = repaired[at].slice(0, start) + newText + repaired[at].slice(end);
    }
    expect(reported(id, repaired).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
  });

  it('has a page', () => {
    expect(existsSync(join(import.meta.dirname, `../../../docs/rules/${id}.md`))).toBe(true);
  });
});
