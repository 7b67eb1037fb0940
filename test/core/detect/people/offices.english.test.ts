import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const listed = (text: string): unknown[] =>
  peopleOf(text, 'en').people.map(({ name, official, titles }) => [name, official, titles]);

describe('offices told by their place or body, English', () => {
  it.each([
    [
      "Ruritania's president, Petro Horbenko, said no, and so did Ukraine's president, Ann Bell.",
      [
        ['Petro Horbenko', false, ['president']],
        ['Ann Bell', true, ["Ukraine's president"]],
      ],
    ],
    [
      'Stockton, Calif., Police Chief Eric Stone came.',
      [['Eric Stone', true, ['Stockton, Calif., Police Chief']]],
    ],
    [
      'Republican presidential candidate Green Bay, Wis., Mayor Ann Bell spoke there.',
      [['Ann Bell', true, ['Republican presidential candidate', 'Green Bay, Wis., Mayor']]],
    ],
    [
      'Ben Stone, the former special envoy to Sudan, and Ann Bell, a former council official, testified.',
      [
        ['Ben Stone', true, ['former special envoy to Sudan']],
        ['Ann Bell', true, ['former council official']],
      ],
    ],
    ['Hong Kong Chief Executive Ann Bell resigned.', [['Ann Bell', true, ['Hong Kong Chief Executive']]]],
    ["Ann Bell, the hotel's spokeswoman, came.", [['Ann Bell', false, ['spokeswoman']]]],
    ["Ann Bell, the club's president, came.", [['Ann Bell', false, ['president']]]],
    ['Ann Bell, a school board member, left.', [['Ann Bell', true, ['school board member']]]],
    ['They met in Boston, Mass., and Ben Stone came.', [['Ben Stone', false, []]]],
  ])('%s', (text, found) => expect(listed(text)).toEqual(found));
});
