import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const HEADLINE = 'River town votes to keep its old bridge';
const TEXT = 'The council voted on Monday to keep the old bridge over the river, ending a dispute.';

/** What the line between a headline and the first words of the article is taken for, its parts joined. */
function underHeadline(line: string): string {
  const text = `${HEADLINE}\n${line}\n${TEXT}\nWork on the piers will begin in the spring, the mayor said.`;
  const start = HEADLINE.length + 1;
  return annotate(text)
    .metadata.filter((span) => span.start >= start && span.end <= start + line.length)
    .map((span) => `${span.field} ${text.slice(span.start, span.end)}`)
    .join(' + ');
}

describe('a line under the headline', () => {
  it('tells the author by a name and an account', () => {
    expect(underHeadline('Nora Field @norafield')).toBe('byline Nora Field @norafield');
  });

  it.each([
    ['Hasbi 20 Jan 2024, 14:49', 'Hasbi', '20 Jan 2024, 14:49'],
    ['Nora Field Nov. 18, 2019', 'Nora Field', 'Nov. 18, 2019'],
    ['Nora Field Updated 4:10 p.m. EST Nov. 18, 2019', 'Nora Field', '4:10 p.m. EST Nov. 18, 2019'],
    ['Reuters | Nov 18, 2019', 'Reuters', 'Nov 18, 2019'],
    ['Associated Press Nov 18, 2019', 'Associated Press', 'Nov 18, 2019'],
  ])('%s tells author and time', (line, author, time) => {
    expect(underHeadline(line)).toBe(`byline ${author} + published ${time}`);
  });

  it('tells the time before the author', () => {
    expect(underHeadline('5:45 AM PST 11/19/2019 by Nora Field')).toBe(
      'published 5:45 AM PST 11/19/2019 + byline by Nora Field',
    );
  });

  it.each([
    'Selasa 14 Mei 2024 09:10 WIB',
    '12 April 2016 14:20 WIB',
    'Selasa, 14 Mei 2024 | 09:10 WIB | Penulis : Humas Kota, Redaktur : Nora',
    'London 14 May 2024, 09:10',
    'Politics 14 May 2024, 09:10',
  ])('%s names no author', (line) => {
    expect(underHeadline(line)).not.toContain('byline');
  });

  it.each(['Breaking News', 'New York', 'What Happened Next', 'RIVER TOWN', 'The Old Bridge'])(
    '%s is no name',
    (line) => {
      expect(underHeadline(line)).not.toContain('byline');
    },
  );
});
