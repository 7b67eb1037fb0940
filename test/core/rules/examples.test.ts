import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { rules } from '../../../src/core/rules/rules';

const reported = (id: string, text: string): number =>
  annotate(text).findings.filter((finding) => finding.rule === id).length;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.bad)('reports %j', (text) => expect(reported(id, text)).toBeGreaterThan(0));
  it.each(examples.good)('keeps silent on %j', (text) => expect(reported(id, text)).toBe(0));

  it.each(examples.bad)('offers repairs for %j after which nothing repairable is left', (text) => {
    const fixable = annotate(text).findings.filter(
      (finding) => finding.rule === id && finding.fixes.length > 0,
    );
    let repaired = text;
    for (const { fixes } of fixable.reverse())
      for (const { start, end, newText } of [...fixes[0].edits].reverse())
        repaired = repaired.slice(0, start) + newText + repaired.slice(end);
    const left = annotate(repaired).findings.filter(
      (finding) => finding.rule === id && finding.fixes.length > 0,
    );
    expect(left).toEqual([]);
  });

  it('has a page', () => {
    expect(existsSync(join(import.meta.dirname, `../../../docs/rules/${id}.md`))).toBe(true);
  });
});
