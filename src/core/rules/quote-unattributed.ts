import type { Rule } from './rule';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  level: 'warning',
  description: 'A direct quote without a speaker.',
  check({ quotes }, _, __, reports) {
    for (const { type, speaker, start, end } of quotes)
      if (type === 'direct' && speaker === null)
        reports.push({ start, end, template: 'Nobody is named for these words.' });
  },
  examples: {
    bad: [
      'Jembatan itu ditutup sejak kemarin pagi.\n"Kami harus memutar jauh sekali setiap hari."\nPerbaikan akan selesai bulan depan.',
      'The bridge has been closed since Monday morning.\n"We have to take the long way round every day."\nRepairs will be done next month.',
    ],
    good: [
      '"Kami harus memutar jauh sekali," kata Sari Wulandari, warga setempat.',
      '"We have to take the long way round," said a resident.',
      'Mereka menonton film "Jalan yang Panjang" di alun-alun.',
    ],
  },
};
