import { distance } from 'fastest-levenshtein';
import type { Span } from '../../core/article';
import { nameWords } from '../people';
import type { ListedPerson } from '../people-list';
import type { Source } from '../source';
import type { CorpusReport, CorpusRule } from './corpus-rule';

/** One spelling of a name, and where each source has it. */
interface Spelling {
  readonly text: string;
  readonly letters: string;
  readonly words: number;
  readonly places: Map<Source, Span[]>;
}

export const nameVariant: CorpusRule = {
  id: 'name-variant',
  level: 'warning',
  description: 'The name of one person is spelled in more than one way in the sources.',
  *check({ people }) {
    for (const person of people) yield* variants(person);
  },
  examples: {
    bad: [
      [
        'Pertemuan itu dihadiri oleh Menteri Luar Negeri Han Jae-won pada hari Senin di sana.',
        'Hal itu disampaikan Menteri Luar Negeri Han Jae Won kepada para wartawan di sana.',
        'Menurut Menteri Luar Negeri Han Jae Won, hal itu tidak akan terjadi lagi.',
      ],
      [
        'The road was opened by Governor Peter Halloran, who said that it would help them.',
        'The bridge was opened by Governor Peter Haloran, who said that it was late.',
      ],
    ],
    good: [
      [
        'Hal itu disampaikan Menteri Luar Negeri Han Jae Won kepada para wartawan di sana.',
        'Pertemuan itu dihadiri oleh Menteri Han pada hari Senin di sana.',
      ],
      [
        'The road was opened by Governor Peter Halloran, who said that it would help them.',
        'The bridge was opened by Governor Mary Halloran, who said that it was late.',
      ],
    ],
  },
};

function* variants(person: ListedPerson): Iterable<CorpusReport> {
  if (person.appearances.length < 2) return;
  const spellings = spellingsOf(person);
  // The most used first; of equals the one met first.
  const ordered = [...spellings].sort((a, b) => b.places.size - a.places.size);
  for (let i = 1; i < ordered.length; i++) {
    const usual = ordered.slice(0, i).find((other) => isSpellingOf(ordered[i], other));
    if (usual === undefined) continue;
    for (const [source, spans] of ordered[i].places) yield report(ordered[i], usual, source, spans);
  }
}

function spellingsOf(person: ListedPerson): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const { source, person: named } of person.appearances) {
    for (const span of named.mentions) {
      const text = source.text.slice(span.start, span.end);
      const words = nameWords(text);
      if (words.length < 2) continue;
      const known = spellings.get(text) ?? {
        text,
        letters: words.join(''),
        words: words.length,
        places: new Map(),
      };
      const spans = known.places.get(source);
      if (spans === undefined) known.places.set(source, [span]);
      else spans.push(span);
      spellings.set(text, known);
    }
  }
  return [...spellings.values()];
}

/** The same letters, or one letter off in as many words; case alone is no variant. */
function isSpellingOf(a: Spelling, b: Spelling): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return false;
  return a.letters === b.letters || (a.words === b.words && distance(a.letters, b.letters) === 1);
}

function report(spelling: Spelling, usual: Spelling, source: Source, spans: readonly Span[]): CorpusReport {
  const [first] = spans;
  return {
    source,
    start: first.start,
    end: first.end,
    template: '“{0}” is “{1}” in {2} other source(s).',
    args: [
      spelling.text,
      usual.text,
      String([...usual.places.keys()].filter((other) => other !== source).length),
    ],
    fixes: [
      {
        title: 'Write “{0}” throughout this source',
        args: [usual.text],
        edits: spans.map(({ start, end }) => ({ start, end, newText: usual.text })),
      },
    ],
  };
}
