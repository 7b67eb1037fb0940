import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const HEADLINE = 'Harbor master quits over leaking cranes';
const FIRST =
  'PORT WELD — The harbor master of Port Weld quit on Tuesday after an inspector found that three cranes leak oil.';
const SPEECH = '"I will not sign off on this," harbor master Joan Tull said in a letter to the board.';
const LAST =
  'The board meets on Thursday, and its chair said that the work would be done by July at the latest.';

/** What each line of a page is taken for where one label covers it; body otherwise. */
function labels(...lines: string[]): string[] {
  const text = lines.join('\n');
  const { boilerplate, metadata } = annotate(text);
  let start = 0;
  return lines.map((line) => {
    const end = start + line.length;
    const covers = (span: { start: number; end: number }): boolean =>
      span.start === start && span.end === end;
    const label = boilerplate.find(covers)?.kind ?? metadata.find(covers)?.field ?? 'body';
    start = end + 1;
    return label;
  });
}

/** What `line` is taken for between the paragraphs of an article. */
function inside(line: string): string {
  return labels(HEADLINE, FIRST, SPEECH, line, LAST)[3];
}

describe('a credit at the end of a caption', () => {
  it.each([
    'A crane stands idle at Port Weld. THE NATIONAL PRESS/Tom Hale',
    'A crane stands idle at Port Weld. (Courtesy of Port Authority)',
    'Banner image: A crane at Port Weld. Image by Tom Hale.',
  ])('%s', (line) => {
    expect(inside(line)).toBe('caption');
  });

  it.each([
    'She hid the crane. Photo albums by the dozen filled the shed.',
    'He wrote to the mayor. Tom Hale, who leads the union, did the same.',
    'The crane was sold for 12 million. Nobody knows to whom.',
    'The board hired a lawyer, Ann Hill (a former judge).',
    'She read from the letter. (Laughter, then applause.)',
    'The crane was sold to a yard in Rostova. (Full Story: Crane Leaves Port)',
    'They beat the dockers for the third time in a row. (Final Score: Harbour Wins)',
  ])('is not seen in: %s', (line) => {
    expect(inside(line)).toBe('body');
  });
});

describe('a line over a credit', () => {
  const caption = 'Two of the cranes stand idle above the bay near the old fish market';

  it('is the paragraph that it ends like where the page has one picture', () => {
    expect(labels(HEADLINE, FIRST, SPEECH, `${caption}.`, 'Tom Hale/The Courier', LAST)[3]).toBe('body');
  });

  it('is no caption where it holds speech, be it the second line of the article', () => {
    expect(labels(HEADLINE, 'By Mary Clark', FIRST, SPEECH, 'Photo: Tom Hale', LAST)).toEqual([
      'headline',
      'byline',
      'body',
      'body',
      'caption',
      'body',
    ]);
  });

  it('is a caption under author and time', () => {
    const page = labels(
      HEADLINE,
      'By Mary Clark',
      'March 3, 2020',
      `${caption}.`,
      'Tom Hale/Getty Images',
      FIRST,
      SPEECH,
    );
    expect(page.slice(3)).toEqual(['caption', 'caption', 'body', 'body']);
  });
});

describe('the first paragraph under author and time', () => {
  it.each([
    'Joan Tull quit on Tuesday.',
    'Mayor Ruth Adler (61) met President Ilya Brom.',
    'Presiden Ilya Brom (54) tiba di Toyang pada Rabu.',
    'Jakarta (20/4) – Kementerian Perhubungan menambah 12 kapal ke Toyang.',
  ])('%s', (line) => {
    expect(labels(HEADLINE, 'March 3, 2020', line, SPEECH, LAST)[2]).toBe('body');
  });
});
