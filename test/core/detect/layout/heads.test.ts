import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const HEADLINE = 'Harbor master quits over leaking cranes';
const DECK =
  'Three cranes have stood idle since a storm in spring, and the port has lost two shipping lines.';
const TEXT =
  'PORT WELD — The harbor master of Port Weld quit on Tuesday after an inspector found that three cranes leak oil.';
const MORE = '"I will not sign off on this," harbor master Joan Tull said in a letter to the board.';

/** What of `lines` is metadata or boilerplate, each with its text. */
function found(...lines: string[]): string[] {
  const text = lines.join('\n');
  const { boilerplate, metadata } = annotate(text);
  return [
    ...metadata.map((span) => `${span.field} ${text.slice(span.start, span.end)}`),
    ...boilerplate.map((span) => `${span.kind} ${text.slice(span.start, span.end)}`),
  ];
}

describe('author and time in one line', () => {
  it.each([
    ['March 3, 2020 by Mary Clark', ['published March 3, 2020', 'byline by Mary Clark']],
    [
      'Senin, 4 April 2022 | Oleh Rudi Hartanto',
      ['published Senin, 4 April 2022', 'byline Oleh Rudi Hartanto'],
    ],
    [
      'Mary Clark, WELD DAILY 8:42 a.m. EDT October 3, 2014',
      ['byline Mary Clark, WELD DAILY', 'published 8:42 a.m. EDT October 3, 2014'],
    ],
    ['Mary Clark mclark@courier.example', ['byline Mary Clark mclark@courier.example']],
    ['an hour ago', ['published an hour ago']],
  ])('%s', (line, expected) => {
    const got = found(HEADLINE, DECK, line, TEXT, MORE).filter((part) => /^(byline|published)/.test(part));
    expect(got).toEqual(expected);
  });

  it.each(['Follow | Share', 'Group A', 'Comment Share'])('%s beside a time names nobody', (line) => {
    expect(found(HEADLINE, 'March 3, 2020', line, TEXT, MORE)).not.toContain(`byline ${line}`);
  });
});

describe('the headline', () => {
  it.each([`Business|${HEADLINE}`, `Opinion | ${HEADLINE}`, `LEAK ${HEADLINE}`])(
    'has a copy above it in: %s',
    (line) => {
      expect(found(line, 'Log In', HEADLINE, TEXT, MORE)).toEqual(
        expect.arrayContaining([`headline ${HEADLINE}`, `duplicate ${line}`]),
      );
    },
  );

  it('is no copy where the title below says something else', () => {
    expect(found('Port: Harbor master quits', 'Cranes leak again', TEXT, MORE)).toContain(
      'headline Port: Harbor master quits',
    );
  });
});

describe('the days of a list', () => {
  it('tell no publication date', () => {
    expect(
      found(
        'Hasil Liga Lereng Pekan Ini',
        'Berikut hasil lengkap liga pekan ini:',
        'Sabtu (8/5/2021)',
        'Persik 2-1 Bojong',
      ),
    ).not.toContain('published Sabtu (8/5/2021)');
  });
});

describe('what no button says', () => {
  const body = (line: string): boolean =>
    !found(HEADLINE, TEXT, line, MORE, TEXT.slice(12)).some((part) => part.endsWith(` ${line}`));

  it.each(['Listen.', 'Share.', 'False.', 'False', '[SOURCES]', 'Ikuti terus janji itu.'])('%s', (line) => {
    expect(body(line)).toBe(true);
  });

  it('a verse in another script', () => {
    expect(
      found(
        'Doa Memohon Hujan Lengkap',
        'Berikut doa memohon hujan:',
        'اللهم اسقنا غيثا',
        'Artinya: turunkanlah hujan kepada kami.',
      ),
    ).not.toContain('widget اللهم اسقنا غيثا');
  });

  it('a title that stands twice', () => {
    const title = 'Why the old cranes were never mended';
    expect(found(HEADLINE, TEXT, MORE, title, title, TEXT.slice(12))).not.toContain(`related ${title}`);
  });
});
