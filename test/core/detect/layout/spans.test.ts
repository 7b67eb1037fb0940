import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const litterOf = (text: string): string[] =>
  annotate(text).boilerplate.map(({ start, end }) => text.slice(start, end));
const fieldOf = (text: string, field: string): string[] =>
  annotate(text)
    .metadata.filter((item) => item.field === field)
    .map(({ start, end }) => text.slice(start, end));

describe('litter inside a line', () => {
  it.each([
    ['Air surut pelan-pelan. [Gambas:Video Kabar]', '[Gambas:Video Kabar]'],
    ['Air surut (Baca: Tiga Desa Terendam) pelan-pelan, kata warga.', '(Baca: Tiga Desa Terendam)'],
    [
      'Air surut pelan-pelan. Baca juga: Tiga Desa di Hilir Masih Terendam Banjir Mereka pulang sore ini.',
      'Baca juga: Tiga Desa di Hilir Masih Terendam Banjir',
    ],
    ['Air surut pelan-pelan. Baca juga: Tiga desa masih terendam', 'Baca juga: Tiga desa masih terendam'],
    [
      'Air surut pelan-pelan.Baca juga: Kapan Hujan Reda? Warga sudah pulang.',
      'Baca juga: Kapan Hujan Reda?',
    ],
    [
      'The sheriff said the can held no oil at all. CLICK HERE TO SIGN UP FOR OUR NEWSLETTER',
      'CLICK HERE TO SIGN UP FOR OUR NEWSLETTER',
    ],
    [
      'The Harbour Briefing has all you need for the day. Sign up here.',
      'The Harbour Briefing has all you need for the day. Sign up here.',
    ],
    ['ADVERTISEMENT SCROLL TO RESUME CONTENT Air surut pelan-pelan, kata warga.', 'ADVERTISEMENT'],
  ])('%j', (line, span) => expect(litterOf(line)[0]).toBe(span));

  it('a link behind other litter is found in the same reading', () =>
    expect(litterOf('Air surut. ADVERTISEMENT Baca Juga Tiga Desa di Hilir Terendam Air')).toEqual([
      'ADVERTISEMENT',
      'Baca Juga Tiga Desa di Hilir Terendam Air',
    ]));

  it.each([
    'Ia suka membaca, juga menulis: dua hal yang ia tekuni.',
    'Guru meminta murid baca juga buku itu: setiap malam satu bab.',
    'The advertisement said the house was sold.',
    'Air surut (lihat peta) pelan-pelan, kata warga.',
    'Ia menulis [sic] di surat itu.',
    '"Lihat juga anak-anak itu," kata ibu guru.',
  ])('%j has none', (line) => expect(litterOf(line)).toEqual([]));
});

describe('a quoted mail', () => {
  it('has blank lines of its own', () =>
    expect(litterOf('Surat itu dibuka.\n> Air surut pelan-pelan.\n>\n> Warga pulang.')).toEqual([]));
});

describe('the dateline', () => {
  it.each([
    ['Jakarta, Kabar Kita - Hujan turun sejak malam di seluruh kota.', 'Jakarta, Kabar Kita -'],
    ['SEMARANG, KABAR.com — Hujan turun sejak malam di seluruh kota.', 'SEMARANG, KABAR.com —'],
    ['KABAR.CO.ID, BANDUNG -- Hujan turun sejak malam di seluruh kota.', 'KABAR.CO.ID, BANDUNG --'],
    ['KABAR.CO.ID - BANDUNG. Hujan turun sejak malam di seluruh kota.', 'KABAR.CO.ID - BANDUNG.'],
    ['BANDUNG. Hujan turun sejak malam di seluruh kota.', 'BANDUNG.'],
    ['Kabar.com, Medan: Hujan turun sejak malam di seluruh kota.', 'Kabar.com, Medan:'],
    ['Kabar.com, Medan Hujan turun sejak malam di seluruh kota.', 'Kabar.com, Medan'],
    ['WASHINGTON (Reuters) - Rain fell all night over the city.', 'WASHINGTON (Reuters) -'],
    ['COLUMBIA, S.C. (AP) — Rain fell all night over the city.', 'COLUMBIA, S.C. (AP) —'],
    ['OSLO, Norway, May 5 (Reuters) - Rain fell all night over the city.', 'OSLO, Norway, May 5 (Reuters) -'],
    [
      'Pune (Maharashtra) [India], May 5 (ANI): Rain fell all night over the city.',
      'Pune (Maharashtra) [India], May 5 (ANI):',
    ],
    ['NAIROBI, Kenya (AP) _ Rain fell all night over the city.', 'NAIROBI, Kenya (AP) _'],
    ['Hong Kong (CNN) Rain fell all night over the city.', 'Hong Kong (CNN)'],
  ])('%j', (line, dateline) => expect(fieldOf(line, 'dateline')).toEqual([dateline]));

  it.each([
    'Rahmat Hidayat - camat baru - datang kemarin ke desa itu.',
    'Camat Sukamaju (Kabupaten Bandung) datang kemarin ke desa itu.',
    'Menteri Pertahanan (Menhan) datang kemarin ke desa itu.',
    'The mayor - a farmer - said rain was needed.',
    'Rain fell on Oslo - for the first time in May.',
    'KPK. Tiga huruf itu ditakuti para pejabat daerah.',
  ])('%j has none', (line) => expect(fieldOf(line, 'dateline')).toEqual([]));
});

describe('the signature', () => {
  const first = 'Warga desa menunggu bantuan sejak kemarin pagi.\n';
  it.each(['(abc/def)', '[ab]', '(EVY)', '(Ant/H-2)', '(Reuters)', 'kp/rs (Reuters)'])(
    '%j alone under the article',
    (line) => expect(fieldOf(first + line, 'credit')).toEqual([line]),
  );
  it('after the last sentence', () =>
    expect(fieldOf(`${first}Mereka pulang sore hari. (rt/nk)`, 'credit')).toEqual(['(rt/nk)']));
  it.each(['Ia anggota Dewan Perwakilan Rakyat (DPR).', 'Mereka pulang (sore).', 'Ia lahir di Solo (1950).'])(
    '%j holds none',
    (line) => expect(fieldOf(first + line, 'credit')).toEqual([]),
  );
});

describe('author and time of one line', () => {
  it('are told apart', () => {
    const text = `Council approves new bridge over Miller Creek\nBy Dana Whitfield on Monday, May 2nd, 2022\nThe town council voted on Tuesday to build a new bridge.`;
    expect(fieldOf(text, 'byline')).toEqual(['By Dana Whitfield']);
    expect(fieldOf(text, 'published')).toEqual(['Monday, May 2nd, 2022']);
  });

  it.each([
    ['Rahmat Hidayat - Selasa, 11 Oktober 2022 | 16:46 WIB', 'Rahmat Hidayat'],
    ['Sinta Dewi Lestari • 28 January 2026 20:56', 'Sinta Dewi Lestari'],
    ['Sinta Dewi , Jurnalis-Kamis, 14 Juli 2022 |05:24 WIB', 'Sinta Dewi , Jurnalis-Kamis'],
  ])('%j', (line, author) => {
    const text = `Jembatan Gantung di Sukamaju Diresmikan\n${line}\nJembatan itu menghubungkan dua desa yang lama terpisah sungai.`;
    expect(fieldOf(text, 'byline')).toEqual([author]);
  });

  it.each([
    'Kabar Kita - 27/05/2022, 17:35 WIB',
    'Kabarkita.com - 27/05/2022, 17:35 WIB',
    'Media Rakyat | 16 Juli 2022, 18:47 WIB',
  ])('an outlet is no author: %j', (line) => {
    const text = `Jembatan Gantung di Sukamaju Diresmikan\n${line}\nJembatan itu menghubungkan dua desa yang lama terpisah sungai.`;
    expect(fieldOf(text, 'byline')).toEqual([]);
    expect(fieldOf(text, 'published')).toEqual([line]);
  });
});

describe('captions and sources', () => {
  const body = 'Warga desa itu memanen padi sejak pagi, kata lurah itu kepada wartawan.';
  it('a unit behind a stroke is no credit', () =>
    expect(fieldOf(`Harga Gabah di Hilir Masih Tembus Rp 7.100 /kg\n\n${body}`, 'caption')).toEqual([]));
  it('a source may be a long address', () => {
    const source =
      'Sumber: https://kabar.example.com/read/2025/12/28/17572571/harga-gabah-naik-lagi?page=all#page2';
    expect(fieldOf(`Harga Gabah Naik\n\n${body}\n\n${source}`, 'source')).toEqual([source]);
  });
});

describe('a stamp left before the first words', () => {
  it.each([
    [
      'date 2023-09 Air Sungai Surut, Warga Kembali ke Rumah\nWarga kembali ke rumah mereka sejak pagi.',
      'date 2023-09',
    ],
  ])('%j', (text, stamp) => expect(fieldOf(text, 'published')).toEqual([stamp]));

  it.each([
    'Date palms grow along the river, the farmers said on Monday.',
    'date 2023 was a year of plenty, the farmers said on Monday.',
  ])('%j has none', (text) => expect(fieldOf(text, 'published')).toEqual([]));
});
