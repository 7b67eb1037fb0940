import type { Finding } from '../../core/article';
import { joinPeople } from '../people';
import { listPeople, type PersonKey } from '../people-list';
import type { Source } from '../source';
import { type CorpusRule, toCorpusFinding } from './corpus-rule';
import { nameVariant } from './name-variant';
import { titleConflict } from './title-conflict';

/** All rules that take several articles, in the order of their ids. */
export const corpusRules: readonly CorpusRule[] = [nameVariant, titleConflict];

/**
 * The findings that the sources together show, by source id, in text order; sources without any have no entry.
 * `keyOf`: what `joinPeople` gave for the same sources, where that is known already.
 */
export function checkCorpus(
  sources: readonly Source[],
  keyOf: PersonKey = joinPeople(sources),
): Map<string, Finding[]> {
  const corpus = { sources, people: listPeople(sources, keyOf) };
  const findings = new Map<string, Finding[]>();
  for (const rule of corpusRules) {
    for (const report of rule.check(corpus)) {
      const list = findings.get(report.source.id) ?? [];
      list.push(toCorpusFinding(rule, report));
      findings.set(report.source.id, list);
    }
  }
  for (const list of findings.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return findings;
}
