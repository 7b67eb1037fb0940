import type { Finding, Level } from '../../core/article';
import { type Report, toFinding } from '../../core/rules/rule';
import type { ListedPerson } from '../people-list';
import type { Source } from '../source';

/** What the rules of a corpus look at. */
export interface Corpus {
  readonly sources: readonly Source[];
  /** The people of all sources, joined. */
  readonly people: readonly ListedPerson[];
}

/** A report, and the source it stands in. */
export interface CorpusReport extends Report {
  readonly source: Source;
}

/** One kind of finding that only several articles together can show. Its page is docs/rules/<id>.md. */
export interface CorpusRule {
  readonly id: string;
  readonly level: Level;
  /** One sentence for settings and docs. */
  readonly description: string;
  /** Linear in the annotations of all sources. */
  check(corpus: Corpus): Iterable<CorpusReport>;
  /** Sets of whole texts that the rule must report, and near misses that it must not. */
  readonly examples: {
    readonly bad: readonly (readonly string[])[];
    readonly good: readonly (readonly string[])[];
  };
}

/** A report as the finding that the contract shows. */
export function toCorpusFinding(rule: CorpusRule, report: CorpusReport): Finding {
  return toFinding(rule, report);
}
