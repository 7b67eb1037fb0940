import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { corpusFindings, withCorpusFindings } from '../../../src/corpus/rules/add-findings';
import { carryFindings } from '../../../src/corpus/rules/carry-findings';
import { checkCorpus } from '../../../src/corpus/rules/rules';

const text =
  'Hal itu disampaikan Menteri Perdagangan Lee Min-woo kepada wartawan. Lee Min-woo lalu pergi dari sana.';
const other = text.replaceAll('Min-woo', 'Min Woo');
const sources = [text, other, other].map((text, index) => ({
  id: String(index),
  text,
  article: annotate(text),
}));
const findings = checkCorpus(sources).get('0') ?? [];
const marked = (after: string): string[] =>
  carryFindings(findings, text, after).flatMap((finding) =>
    [finding, ...finding.fixes.flatMap(({ edits }) => edits)].map(({ start, end }) =>
      after.slice(start, end),
    ),
  );

describe('Findings of several sources, after an edit', () => {
  it('stay with their words', () => {
    const all = ['Lee Min-woo', 'Lee Min-woo', 'Lee Min-woo'];
    expect(marked(text)).toEqual(all);
    expect(marked(`Baru. ${text}`)).toEqual(all);
    expect(marked(`${text} Baru.`)).toEqual(all);
    expect(marked(text.replace('kepada wartawan', 'di sana'))).toEqual(all);
    expect(marked(text.slice(4))).toEqual(all);
  });

  it('go when their words or the words of a repair change', () => {
    expect(marked(text.replace('Lee Min-woo', 'Lee Min Woo'))).toEqual([]);
    expect(marked(text.replace('Lee Min-woo lalu', 'Lee lalu'))).toEqual([]);
    expect(marked('')).toEqual([]);
  });

  it('are told from those of the article alone, and replaced without touching them', () => {
    const [{ article }] = sources;
    const both = withCorpusFindings(article, findings);
    expect(both.findings).toHaveLength(article.findings.length + 1);
    expect(corpusFindings(both)).toEqual(findings);
    expect(withCorpusFindings(both, [])).toEqual(article);
  });
});
