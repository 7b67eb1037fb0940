import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';

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
});
