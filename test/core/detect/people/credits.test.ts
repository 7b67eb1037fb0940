import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const BODY = `Warga Sukaraja menunggu perbaikan jalan itu sejak tahun lalu, tetapi belum ada yang datang ke sana.

Menurut mereka, jalan itu rusak setelah hujan deras, dan tidak ada yang tahu kapan akan diperbaiki lagi.`;

const namesWith = (line: string): string[] =>
  annotate(`Jalan di Sukaraja Rusak, Warga Menunggu\n\n${line}\n\n${BODY}\n`).people.map(({ name }) => name);

describe('a name in a byline or credit, whatever its words', () => {
  it.each([
    ['Zorban Kletaris - Selasa, 11 Oktober 2022 | 16:46 WIB', 'Zorban Kletaris'],
    ['Penulis: Zorban Kletaris | Editor: Vyrana-Malawi', 'Zorban Kletaris, Vyrana-Malawi'],
    ['Sumber: Kota.com | Editor: Zorban Kletaris', 'Zorban Kletaris'],
    ['Oleh Zorban Kletaris & Vyrana Kolanti | 11/10/2022', 'Zorban Kletaris, Vyrana Kolanti'],
    ['Jalan rusak di Sukaraja, Selasa (11/10/2022). (KOTA/Zorban Kletaris)', 'Zorban Kletaris'],
    ['Jalan rusak di Sukaraja, Selasa (11/10/2022). Foto: Zorban Kletaris/KOTA', 'Zorban Kletaris'],
  ])('%s', (line, expected) => expect(namesWith(line).join(', ')).toBe(expected));

  it.each([
    'Oleh: Redaksi',
    'Sumber: Kota Kita | Selasa',
    'Selasa, 11 Oktober 2022 | 16:46 WIB',
    'Jalan rusak di Sukaraja, Selasa (11/10/2022). (Dinas/Polres Garut)',
    'Jakarta Pusat - Selasa, 11 Oktober 2022 | 16:46 WIB',
  ])('nobody: %s', (line) => expect(namesWith(line)).toEqual([]));
});
