import type { DateWords } from '../../detect/dates/date-words';

/** Numbers in words, as far as dates and durations need them. */
export const numbers: Pick<
  DateWords,
  'numbers' | 'multipliers' | 'teens' | 'ordinals' | 'ordinalEndings' | 'ordinalPrefixes' | 'vague'
> = {
  numbers: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    setengah: 0.5,
  },
  multipliers: { puluh: 10, ratus: 100, ribu: 1000 },
  teens: ['belas'],
  ordinals: {
    pertama: 1,
    kesatu: 1,
    kedua: 2,
    ketiga: 3,
    keempat: 4,
    kelima: 5,
    keenam: 6,
    ketujuh: 7,
    kedelapan: 8,
    kesembilan: 9,
    kesepuluh: 10,
  },
  ordinalEndings: [],
  ordinalPrefixes: ['ke'],
  vague: ['beberapa', 'sekian', 'puluhan', 'belasan', 'ratusan', 'bertahun-tahun'],
};
