import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate';
import { readableText } from '../../../src/core/text/readable-text';

describe('Codes for characters', () => {
  it.each([
    ['&ldquo;Air naik,&rdquo; kata O&#039;Hara &amp; Sari', "“Air naik,” kata O'Hara & Sari"],
    ['&#8220;Air&#8221; &#x2013; &nbsp;naik', '“Air” – \xa0naik'],
    ['&amp;quot;Air&amp;#8221;', '"Air”'],
    ['baris&#10;lain', 'baris lain'],
    ['Gu\xadber\xadnur\u200b \ufeffSari', 'Gubernur Sari'],
    ['â€œAir naik,â€\x9d kata JosÃ© â€“ itu', '“Air naik,” kata José – itu'],
    ['OÃ¢â‚¬â„¢Hara', 'O’Hara'],
    ['\x93Air\x94', '“Air”'],
    ['1\\. Air \\- \\*naik\\*', '1. Air - *naik*'],
    ['<<Air naik>> dan ,,surut"', '«Air naik» dan „surut"'],
    ['Kata dia, \\"Air\\u2014naik.\\"\\r\\n\\nWarga \\ud83d\\ude00', 'Kata dia, "Air—naik."\n\nWarga 😀'],
    ['<p>Air <em class="x">naik</em>,</p><p>kata Sari<br/>', '\nAir naik,\n\nkata Sari\n'],
    ['**Padang** - Air **naik**, kata **Sari Melati**', 'Padang - Air naik, kata Sari Melati'],
  ])('are read as these: %s', (written, text) => {
    const readable = readableText(written);
    expect(readable?.text).toBe(text);
    for (let at = 0; at < text.length; at++)
      expect(readable!.endOf(at)).toBeGreaterThan(readable!.startOf(at));
    expect(readable?.startOf(text.length)).toBe(written.length);
  });

  it.each([
    '',
    'PT Sari & Melati, R&D, AT&T; H&M;',
    '&takada; &#; &#99999999; &#0; &#xD800;',
    'João & Ãlvaro tiba di São Paulo, * â la carte',
    'Ângela memesan CAFÉ… di Ürümqi, 20 m²',
    '2 ** 3',
    'x < 5 dan y > 3, <3, <redaksi@contoh.example>, <https://contoh.example/a>, <tweet id="1">',
    '*** *****',
    '* satu\n* dua',
    'C:\\naskah\\tajuk dan \\ud83d \\u0007',
    'x << 3, y >> 2, >>> dan ,, atau 1,,2',
  ])('are none in %j', (text) => expect(readableText(text)).toBeNull());

  it('leave every span where it is in the file', () => {
    const written = 'Kata Sari, &ldquo;Air&rdquo; **Tags** naik.';
    const readable = readableText(written)!;
    const at = readable.text.indexOf('“Air”');
    const { span, other } = readable.inFile({ span: { start: at, end: at + 5 }, other: [1, null, 'x'] });
    expect(written.slice(span.start, span.end)).toBe('&ldquo;Air&rdquo;');
    expect(other).toEqual([1, null, 'x']);
    const tags = readable.text.indexOf('Tags');
    const { start, end } = readable.withCodes({ start: tags, end: tags + 4 });
    expect(written.slice(start, end)).toBe('**Tags**');
  });
});

describe('An article with codes', () => {
  const plain = [
    'TUTUP',
    '“Air di kota kami naik lagi sejak pagi,” kata Bupati Sari O’Hara di Padang, Selasa (5/9/2023).',
    'Dia mengatakan bahwa jalan itu ditutup sampai Rabu (5/9/2023).',
  ].join('\n');
  const marked = (text: string) => {
    const { quotes, people, dates, boilerplate } = annotate(text);
    const at = ({ start, end }: { start: number; end: number }) =>
      readableText(text.slice(start, end))?.text ?? text.slice(start, end);
    return {
      quotes: quotes.map((quote) => [at(quote), quote.speaker?.name, quote.cue && at(quote.cue)]),
      people: people.map(({ name, mentions }) => [name, ...mentions.map(at)]),
      dates: dates.map((date) => [at(date), date.value]),
      boilerplate: boilerplate.map(at),
    };
  };

  it.each([
    ['entities', plain.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll('’', '&#8217;')],
    ['soft hyphens', plain.replaceAll('ka', 'k\xada')],
    ['a wrong encoding', plain.replaceAll('“', 'â€œ').replaceAll('”', 'â€\x9d').replaceAll('’', 'â€™')],
    ['escapes', JSON.stringify(plain).slice(1, -1).replaceAll('“', '\\u201c')],
    ['bold type', plain.replace('TUTUP', '**TUTUP**').replace('Bupati', '**Bupati**')],
  ])('is annotated as if there were none: %s', (_, written) => {
    expect(written).not.toBe(plain);
    expect(marked(written)).toEqual(marked(plain));
  });

  it('loses the codes around what is stripped', () => {
    const [boilerplate] = annotate(`**TUTUP**\n${plain}`).boilerplate;
    expect(boilerplate).toMatchObject({ start: 0, end: 9 });
  });

  it('has its findings and their repairs at their places in the file', () => {
    const written = plain.replaceAll('“', 'â€œ').replaceAll('”', 'â€\x9d');
    const { findings } = annotate(written);
    const shown = (rule: string) =>
      findings.filter((one) => one.rule === rule).map(({ start, end }) => written.slice(start, end));
    expect(shown('date-weekday-mismatch')).toEqual(['Rabu (5/9/2023)']);
    expect(shown('text-garbled')).toEqual(['â€œ', 'â€\x9d']);
    expect(shown('quote-unbalanced')).toEqual([]);
    for (const { fixes } of findings)
      for (const { start, end } of fixes.flatMap(({ edits }) => edits))
        expect(written.slice(start, end)).toMatch(/^(Rabu|5|9|2023|â€œ|â€\x9d)$/);
  });
});
