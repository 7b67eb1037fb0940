import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

/** The direct quotes of a text and their speakers. */
const said = (...lines: string[]) => {
  const text = lines.join('\n');
  return annotate(text)
    .quotes.filter(({ type }) => type === 'direct')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name ?? null]);
};

const BODY = [
  'By Ann Bell',
  '',
  'The river broke its banks in Oldham on Monday and took the old bridge with it, the council said.',
  '',
  '"I saw the water come and we lost all we had," said Tom Hale, a farmer.',
];

describe('words of a headline that are quoted below', () => {
  it('are those of who says them there', () => {
    expect(said("'We lost all we had': farmers count the cost of the flood", '', ...BODY)[0]).toEqual([
      "'We lost all we had'",
      'Tom Hale',
    ]);
  });

  it('are found in a heading of the body too', () => {
    const [heading] = said(
      'Farmers count the cost of the flood in Oldham',
      '',
      ...BODY.slice(0, 3),
      '',
      "'We lost all we had'",
      ...BODY.slice(3),
    );
    expect(heading).toEqual(["'We lost all we had'", 'Tom Hale']);
  });

  it.each([
    "The 'Great Flood' of Oldham and its farmers",
    "Farmers of Oldham and their 'bridge'",
    "'Nobody told us a thing' and other songs from Oldham",
  ])('are no echo: %s', (headline) => expect(said(headline, '', ...BODY)).toHaveLength(1));
});
