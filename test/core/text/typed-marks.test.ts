import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { readableText } from '../../../src/core/text/readable-text';

describe('Quotation marks typed with two signs each', () => {
  it('hold no tag of HTML', () => {
    const text = '<<I saw the water from the window,>> said Mary Cooper. <<A man ran past.>>';
    const { boilerplate, quotes } = annotate(text);
    expect(boilerplate).toEqual([]);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<<I saw the water from the window,>>',
      '<<A man ran past.>>',
    ]);
  });

  it('may stand among any number of tags', () => {
    const readable = readableText(`<<Ya>> ${'<b>a</b>'.repeat(200_000)}`);
    expect(readable?.text.slice(0, 8)).toBe('«Ya» aaa');
  });
});
