import { expect, test } from 'vitest';
import { SUSPECT } from '../../../src/core/text/characters';
import { tokenize } from '../../../src/core/text/tokens';

test('the reader sees each character that damage may begin with, wherever it stands, and no other', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const isSuspect = new RegExp(SUSPECT).test(character);
    for (const text of [character, `a${character}`, `a b${character}c`, `\n${character}`, `1${character}\n`])
      if (tokenize(text).mayBeDamaged !== isSuspect) expect.fail(`U+${code.toString(16)}`);
  }
});
