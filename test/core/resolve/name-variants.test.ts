import { describe, expect, it } from 'vitest';
import { isVariant } from '../../../src/core/resolve/name-variants';

const variant = (name: string, known: string): boolean =>
  isVariant(name.toLowerCase().split(' '), known.toLowerCase().split(' '));

describe('isVariant', () => {
  it.each([
    ['Dewi Sastra', 'Dewi Sastranegara'],
    ['Tom Halloran', 'Thomas Halloran'],
    ['Peter Haloran', 'Peter Halloran'],
    ['Sastra', 'Dewi Sastranegara'],
    ['Negara', 'Dewi Sastranegara'],
    ['Suharyadi', 'Suharjadi'],
    ['Soetedjo', 'Sutejo'],
    ['Henwi', 'Hendra Wijayanto'],
    ['Abdlulah Salim', 'Abdullah Salim'],
  ])('%s may be %s', (name, known) => expect(variant(name, known)).toBe(true));

  it.each([
    ['Anna Halloran', 'Peter Halloran'],
    ['Tom Halloran', 'Thomas Whitmore'],
    ['Ani', 'Budi Hartanto'],
    ['Budi', 'Buda'],
    ['Peter James Halloran', 'Peter Halloran'],
    ['', 'Peter Halloran'],
    ['Wihen', 'Hendra Wijayanto'],
    ['Henti', 'Hendra Wijayanto'],
    ['Halim Salam', 'Salim Salim'],
  ])('%s is not %s', (name, known) => expect(variant(name, known)).toBe(false));
});
