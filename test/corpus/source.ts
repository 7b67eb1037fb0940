import type { Article, BoilerplateKind, DateAnnotation } from '../../src/core/article';
import type { Source } from '../../src/corpus/source';

const empty: Article = {
  language: 'id',
  published: null,
  boilerplate: [],
  metadata: [],
  quotes: [],
  people: [],
  dates: [],
  findings: [],
};

/** A source with the annotations given; spans are of the first place where `text` holds them. */
export function source(
  id: string,
  text: string,
  marks: {
    dates?: [string, string | null, DateAnnotation['type']?][];
    boilerplate?: [string, BoilerplateKind][];
  },
): Source {
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    id,
    text,
    article: {
      ...empty,
      dates: (marks.dates ?? []).map(([part, value, type = 'DATE']) => ({
        ...span(part),
        type,
        value,
        mod: null,
        evidence: [],
      })),
      boilerplate: (marks.boilerplate ?? []).map(([part, kind]) => ({ ...span(part), kind, evidence: [] })),
    },
  };
}
