import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { hostileText } from '../support/hostile-text';
import { faultsOf } from '../support/invariants';

const anyText = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
);

test('any text is annotated, with spans that are valid', () => {
  fc.assert(
    fc.property(anyText, (text) => expect(faultsOf(text, annotate(text))).toEqual([])),
    { numRuns: 2000 },
  );
});

test('the same text gets the same answer twice', () => {
  fc.assert(
    fc.property(anyText, fc.string(), (text, other) => {
      const first = annotate(text);
      annotate(other);
      expect(annotate(text)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
