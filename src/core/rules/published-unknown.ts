import type { Rule } from './rule';

export const publishedUnknown: Rule = {
  id: 'published-unknown',
  level: 'warning',
  description: 'No publication date can be found.',
  check({ published }, { lines }, _, reports) {
    if (published !== null || lines.length === 0) return;
    reports.push({
      start: lines.start[0],
      end: lines.end[0],
      template: 'No publication date can be found in this article.',
    });
  },
  examples: {
    bad: [
      'Warga Desa Karangmulya bergotong royong memperbaiki jalan yang rusak akibat hujan.',
      'Warga Desa Karangmulya berkumpul pada Kamis (6/3) untuk membersihkan sungai.',
      'The church was built in 1842 and rebuilt after the fire of 3 May 1901.',
    ],
    good: [
      'Warga berkumpul di balai desa untuk membersihkan sungai, kata Lurah Sari Wulandari, Kamis (6/3/2025).',
      '6 Maret 2025, 10:05 WIB\nWarga berkumpul di balai desa untuk membersihkan sungai.',
      'By Jane Doe\nMarch 6, 2025 10:05 a.m. ET\nResidents gathered in the village hall to clean the river.',
      '',
    ],
  },
};
