import { describe, expect, it } from 'vitest';
import { groupBoilerplate } from '../../src/corpus/boilerplate-lines';
import { source } from './source';

describe('groupBoilerplate', () => {
  it('joins the same line of several sources, whatever its case and spaces', () => {
    const groups = groupBoilerplate([
      source('a', 'Bagikan artikel\nisi\nTerkini\nTerbaru', {
        boilerplate: [
          ['Bagikan artikel', 'prompt'],
          ['Terkini', 'widget'],
          ['Terbaru', 'widget'],
        ],
      }),
      source('b', 'BAGIKAN\u00a0 ARTIKEL\nTerbaru\nisi', {
        boilerplate: [
          ['BAGIKAN\u00a0 ARTIKEL', 'prompt'],
          ['Terbaru', 'widget'],
        ],
      }),
    ]);
    const shown = groups.map(({ kind, count, lines }) => [
      kind,
      count,
      lines.map((l) => [l.text, l.sources]),
    ]);
    expect(shown).toEqual([
      [
        'widget',
        3,
        [
          ['Terbaru', 2],
          ['Terkini', 1],
        ],
      ],
      ['prompt', 2, [['Bagikan artikel', 2]]],
    ]);
  });

  it('keeps kinds apart and counts a source once', () => {
    const [first] = groupBoilerplate([
      source('a', 'x x', {
        boilerplate: [
          ['x', 'artifact'],
          ['x', 'artifact'],
        ],
      }),
    ]);
    expect(first.lines.map(({ sources, places }) => [sources, places.length])).toEqual([[1, 2]]);
  });
});
