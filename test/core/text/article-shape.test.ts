import { describe, expect, it } from 'vitest';
import { articleShape } from '../../../src/core/text/article-shape';

const PROSE =
  'Wali kota membuka jembatan baru itu pada pagi hari di hadapan ratusan warga dari kedua sisi sungai.';

describe('The shape of a text', () => {
  it.each([
    ['paragraphs', `${PROSE}\n\n${PROSE}`],
    [
      'paragraphs among litter',
      `TUTUP\nMenu\nBeranda\n${PROSE}\nTags\njembatan\nsungai\n${PROSE}\nTerkini\nx`,
    ],
    ['one endless line', `${PROSE} `.repeat(2000)],
    ['lines cut at a width', `${PROSE} `.repeat(4).replace(/(.{60}\S*) /g, '$1\n')],
    ['paragraphs in tags', `<p>${PROSE}</p>\n<p>&ldquo;${PROSE}&rdquo;</p>`],
    ['line breaks of a Macintosh', `${PROSE}\r${PROSE}\r`],
    ['quotations', `"${PROSE}" kata wali kota.\n“${PROSE}” tambahnya.`],
  ])('is that of an article: %s', (_, text) => expect(articleShape(text)).toBeNull());

  it.each([
    ['', 'empty'],
    [' \n\t\n ', 'empty'],
    ['flask==2.3.2\nrequests>=2.31\nnumpy==1.26.4\n', 'code'],
    ['import os\n\ndef main():\n    return os.getcwd()\n\nmain()\n', 'code'],
    ['2026-01-02 10:11:12 started the service\n2026-01-02 10:11:13 stopped the service\n', 'log'],
    ['nama;umur;kota\nAri;30;Bogor\nBudi;41;Solo\nCitra;29;Palu\n', 'table'],
    [
      `<html><head><script>\nvar a = 1;\nfunction b() { return a; }\n</script></head>\n<body>${PROSE}</body></html>\n`,
      'no-prose',
    ],
    ['apel\nburung\ncermin\ndapur\n', 'no-prose'],
    ['User-agent: *\nDisallow: /search\n', 'no-prose'],
    [
      `Copyright (c) 2026\n\nPermission is hereby granted, free of charge, to any person.\n${PROSE}`,
      'licence',
    ],
  ])('is not: %j', (text, reason) => expect(articleShape(text)).toBe(reason));
});
