import { expect, test } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { stripText } from '../../src/core/strip';
import { faultsOf } from '../support/invariants';

/** Long enough that recursion, or a call with an argument a mark, runs out of stack. */
const LENGTH = 400_000;

test.each([
  '"',
  '“a ',
  '“‘"',
  '("',
  '[',
  "o'",
  'kata Budi, ',
  '"Ya," kata Budi.\n',
  '“Ya\n',
  'Menteri Budi Santoso ',
  'Ali bin ',
  'Ali, ',
  'Kepala Bagian Umum ',
  'Budi mengatakan bahwa ',
  'said that he said ',
  'menurut ',
  'Amerika Serikat (AS) ',
  '5/9/2023 ',
  'Selasa (05/09) ',
  'dua hari lalu ',
  '1',
  '1\n',
  'a',
  'a-',
  'A.',
  '. ',
  'Click. ',
  'klik di sini. ',
  'a;\n',
  '\n',
  '\r',
  'Baca Juga: A\n',
  'Tags\nA\n',
  'Foto: A/B\n',
  'â€œ',
  '&amp;quot;',
  '&quot;Ya,&quot; kata Budi.\n',
  '<a ',
  '<p>Ya.</p>',
  '[Gambas:Video A]<br>',
  '**',
  '[Budi](/a) ',
  '_Ya_ ',
  '\\u201cYa\\n',
  'kata-\nnya ',
  '> Ya\n',
  'Air sungai naik lagi di kota itu sejak pagi\n',
  '\ufffd',
  '\u0001',
  '\ud800',
  '\u200b',
])('%j over and over is annotated like any text', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length));
  const article = annotate(text);
  expect(faultsOf(text, article).slice(0, 5)).toEqual([]);
  expect(annotate(stripText(text, article.boilerplate)).boilerplate).toHaveLength(0);
});
