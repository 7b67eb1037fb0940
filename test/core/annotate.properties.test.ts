import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { stripText } from '../../src/core/strip';
import { hostileText } from '../support/hostile-text';
import { faultsOf } from '../support/invariants';

const anyText = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

function holds(numRuns: number, property: (text: string) => void): void {
  fc.assert(
    fc.property(anyText, (text) => {
      property(text);
    }),
    { numRuns },
  );
}

test('any text is annotated, with spans that are valid', () => {
  holds(1500, (text) => expect(faultsOf(text, annotate(text))).toEqual([]));
});

test('the same text gets the same answer, whatever was read in between', () => {
  holds(200, (text) => {
    const first = annotate(text);
    annotate([...text].reverse().join(''));
    expect(annotate(text)).toEqual(first);
  });
});

test('a stripped text is the text without the spans, and holds no more boilerplate', () => {
  holds(1500, (text) => {
    const { boilerplate } = annotate(text);
    let kept = '';
    let at = 0;
    for (const { start, end } of boilerplate) {
      kept += text.slice(at, start);
      at = end;
    }
    kept += text.slice(at);
    const stripped = stripText(text, boilerplate);
    expect(stripped).toBe(kept);
    expect(annotate(stripped).boilerplate).toEqual([]);
  });
});
