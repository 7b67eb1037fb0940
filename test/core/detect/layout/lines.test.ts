import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const BODY = 'Warga desa menunggu bantuan sejak kemarin pagi di balai desa.';

/** What `line` is taken for between two paragraphs: a kind of boilerplate, a field of metadata, or body. */
function between(line: string): string {
  const text = `${BODY}\n${line}\nBantuan itu tiba menjelang malam, kata kepala desa.`;
  const start = BODY.length + 1;
  const { boilerplate, metadata } = annotate(text);
  const covers = (span: { start: number; end: number }): boolean =>
    span.start === start && span.end === start + line.length;
  return boilerplate.find(covers)?.kind ?? metadata.find(covers)?.field ?? 'body';
}

describe('between two paragraphs', () => {
  it.each([
    ['Baca juga: Air Sungai Surut', 'related'],
    ['BACA JUGA : Air Sungai Surut', 'related'],
    ['Simak Video "Air Surut" di sini:', 'related'],
    ['(Baca: Air Sungai Surut)', 'related'],
    ['Read more: River falls at last', 'related'],
    ['ADVERTISEMENT', 'promo'],
    ['Article continues below advertisement', 'promo'],
    ['Sign up for our newsletter and never miss a story.', 'promo'],
    ['SCROLL TO CONTINUE WITH CONTENT', 'prompt'],
    ['3 Komentar', 'prompt'],
    ['1.204 kali dibagikan', 'prompt'],
    ['Bagikan artikel ini', 'prompt'],
    ['Ruth Olsen may be reached at 555-1234 or rolsen@example.org.', 'prompt'],
    ['Digg delicious reddit MySpace StumbleUpon', 'prompt'],
    ['Image 2 of 7', 'pagination'],
    ['[Gambas:Video Kabar]', 'artifact'],
    ['undefined', 'artifact'],
    ['[object Object]', 'artifact'],
    ['190523114500', 'artifact'],
    ['***', 'artifact'],
    ['window.dataLayer = window.dataLayer || [];', 'artifact'],
    ['.kotak-video { position: relative; height: 0; }', 'artifact'],
    ['Kabarkita Group © 2021', 'disclaimer'],
    ['Penjaga pintu air di bendungan baru. (©2021 Kabarkita.com)', 'body'],
    ['Pintu air itu akan diganti dua bulan lagi. *abc', 'body'],
    ['2021 © Kabarkita. Hak Cipta Dilindungi', 'disclaimer'],
    ['Foto: Dewi Lestari © 2021 Kabarkita', 'caption'],
    ['Warga menerima beras, minyak, gula;', 'body'],
    ['Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.', 'disclaimer'],
    ['Batik tulis ini menggunakan pewarna dari kulit kayu.', 'body'],
    ['Lanjut ke halaman berikutnya...', 'pagination'],
    ['A+ | Reset | A-', 'navigation'],
    ['Scroll ke bawah ya, Sobat.', 'prompt'],
    ['«»', 'artifact'],
    ['Article image', 'artifact'],
    ['An envelope. It indicates the ability to send an email.', 'artifact'],
    ['An envelope was found under the old bridge.', 'body'],
    ['Powered by strong exports, the economy grew.', 'body'],
    ['Kirim ke luar negeri masih dilarang.', 'body'],
    ['Masuk untuk berkomentar', 'prompt'],
    ['Buy this photo', 'promo'],
    ['arrow-right-circle', 'artifact'],
    ['zoom-in-whitePerbesar', 'artifact'],
    ['ยท', 'artifact'],
    ['#banjir #Sukamaju #BantuanSosial', 'widget'],
    ['A PHP Error was encountered', 'artifact'],
    ['File: /var/www/html/page.php', 'artifact'],
    ['Baca berita tanpa iklan. Gabung Kabarkita+', 'promo'],
    ['Kabarkita Hadir di WhatsApp Channel', 'promo'],
    ['Temukan berita terkini kami di Google News', 'promo'],
    ['Klik untuk berbagi pada Twitter(Membuka di jendela yang baru)', 'prompt'],
    ['Terverifikasi Dewan Pers', 'badge'],
    ['Bacaan 3 Menit', 'widget'],
    ['<iframe src="a"></iframe>', 'artifact'],
    ['https://example.org/berita/1', 'artifact'],
    ['All rights reserved. No part of this page may be copied.', 'disclaimer'],
    ['We use cookies to improve your experience.', 'disclaimer'],
    ['Petani membersihkan saluran air (Foto: Dok. Desa)', 'caption'],
    ['Photo: Ruth Olsen/AP', 'caption'],
  ])('%j is %s', (line, label) => expect(between(line)).toBe(label));

  it.each([
    'Via email, juru bicara pabrik itu menolak berkomentar.',
    'Anda harus mengunduh aplikasi itu sebelum membeli pupuk, kata kepala dinas.',
    'Boleh dikutip sesuka hati, kata penyair itu tentang sajaknya.',
    'Dapat dikutip dengan bebas dari arsip itu pidato para bupati, kata kepala museum.',
    // Words of litter at work in sentences and headings.
    'Baca puisi itu pelan-pelan, kata guru kami.',
    'Bagikan beras kepada warga, perintah camat kepada perangkat desa.',
    'Iklan rokok dilarang di dekat sekolah sejak tahun lalu.',
    'Komentar itu menuai kritik dari petani.',
    'Share prices fell on Monday after the report.',
    'Related problems were found in two other bridges.',
    'Sign language is taught at the school.',
    'Advertisement spending fell by a tenth, the company said.',
    'Follow-up talks are planned for May.',
    'The island can be reached at low tide, the mayor said.',
    'Please follow the road to the river, the mayor told the villagers.',
    'Get well soon, the children wrote on the card.',
    'Sources close to the family said the boy was safe.',
    'By Tuesday, the water had reached the second floor.',
    'Image is everything in that trade, the designer said.',
    'Temukan jalan pulang, pesan kakek kepada kami.',
    'Jadikan Sampah sebagai Sumber Energi',
    'Bergabung dengan Persada FC, Gilang Pakai Nomor 10',
    'Tanpa batas waktu, warga boleh menempati rumah itu.',
    // Headings, items and figures of the article.
    '#1 Siapkan kertas',
    '19. Kantor Kecamatan Sukamaju, Jalan Kenanga 20. Pool Bus Sukaresmi, Sukasari',
    'Rata-rata',
    'Q',
    'Latar Belakang',
    'Kondisi di Lapangan',
    'What happens next?',
    '1. Siapkan tiga lembar kertas',
    '- Beras lima kilogram',
    '2023',
    '5 September 2023',
    '9.42pm',
    'Rp 30.000',
    '45%',
    'Situs ini menggunakan bata dari abad ke-14 sebagai dasar candi.',
    'Peretas menggunakan cookie untuk melacak pembeli di toko itu.',
    'Kurs dolar menguat terhadap rupiah pada Senin pagi.',
    'IHSG 7.100 adalah batas yang sulit ditembus bulan ini.',
    'Ketentuan layanan itu berlaku bagi semua warga desa.',
    'Berlangganan koran cetak kini mahal untuk keluarga di desa.',
    'Warga dapat membantu korban dengan berdonasi ke rekening posko desa.',
    'Penipu meminta korban mengetuk pesan klik di sini untuk menerima hadiah.',
    'Geser untuk hidup: begitu warga menyebut rumah panggung itu.',
    'Lanjut ke halaman rumah, petugas menemukan dua karung beras.',
    'Duration: 90 minutes',
    'Victims get a message telling them to click here to claim a prize.',
    'Have you or your father ever owned a boat?',
    'You do not have to like it: make us a better town.',
    'Make us a better town, the poster read.',
    'Licensing rights for the song went to a small firm.',
    'Purchase licensing of guns is still rare in the state.',
    'Most watched the match in silence.',
    'Wind: the enemy of every beekeeper in the hills.',
    'The banker wrote © 2024 on the wall of his bank in protest.',
    'An object is written as { name: 1 }',
    // Speech and names.
    '"Baca juga suratnya," kata Rahmat.',
    '“Subscribe now,” the sign said.',
    'Rahmat Hidayat, Camat Sukamaju',
    'Sub-heading with a source: the mayor',
  ])('%j is body', (line) => expect(between(line)).toBe('body'));
});

it('code below a line that announces it is the example of an article', () => {
  const code = ['function minus(a, b) {', 'const sum = (a, b) => a + b;', '}'];
  const lines = [
    'Panah menggantikan fungsi biasa sejak beberapa tahun lalu.',
    'Contoh pertama:',
    ...code,
    BODY,
  ];
  expect(annotate(lines.join('\n')).boilerplate).toEqual([]);
});

describe('under the article', () => {
  const under = (...lines: string[]): string[] => {
    const text = [BODY, ...lines].join('\n');
    return annotate(text).boilerplate.map(({ start, end }) => text.slice(start, end));
  };

  it('tags go with the prompt or widget that follows them', () => {
    expect(under('Banjir', 'Sukamaju', 'Bantuan Sosial', 'Share this:')).toHaveLength(4);
    expect(under('Tags', 'Banjir', 'Sukamaju')).toHaveLength(3);
  });

  it('short lines without sure litter among them stay', () => {
    expect(under('Banjir', 'Sukamaju', 'Bantuan Sosial')).toEqual([]);
  });

  it('a list that the last paragraph announces stays', () => {
    const text =
      'Berikut nama desa yang terendam banjir sejak kemarin pagi:\nSukamaju\nSukaresmi\nSukasari\nKomentar';
    expect(annotate(text).boilerplate.map(({ kind }) => kind)).toEqual(['prompt']);
  });

  it('names of networks and sections stay where the article lists them', () => {
    const text = `Akun palsu itu ada di tiga media sosial sejak bulan lalu, yaitu:\nFacebook\nTwitter\nInstagram\n${BODY}`;
    expect(annotate(text).boilerplate).toEqual([]);
    expect(
      annotate(`${BODY}\nFacebook\nTwitter\n${BODY.replace('Warga', 'Petani')}`).boilerplate,
    ).toHaveLength(2);
  });

  it('a sentence stays even there', () => {
    expect(under('Tags', 'Banjir', 'Warga sudah pulang kemarin.')).toEqual(['Tags', 'Banjir']);
  });
});

describe('copies', () => {
  const copies = (...lines: string[]): string[] => {
    const text = lines.join('\n');
    return annotate(text)
      .boilerplate.filter(({ kind }) => kind === 'duplicate')
      .map(({ start, end }) => text.slice(start, end));
  };

  it('of a caption without its credit, of a whole paragraph, and of a sentence pulled out of one', () => {
    const caption = 'Warga mengantre air bersih di depan balai desa Sukamaju';
    expect(copies('Air Bersih Langka', caption, `${caption} (Foto: Dok. Desa)`, BODY)).toEqual([caption]);
    expect(copies(BODY, 'Hujan turun lagi menjelang malam.', BODY)).toEqual([BODY]);
    const pulled = 'Sumur kami kering sejak bulan lalu dan belum ada bantuan air.';
    expect(copies(BODY, pulled, `Camat datang kemarin. ${pulled} Begitu kata warga.`)).toEqual([pulled]);
  });

  it('are a short text for a picture right above its caption, and the title of the window', () => {
    expect(
      copies(
        'Air Bersih Langka',
        'Balai Desa',
        'Balai Desa Sukamaju',
        'Balai Desa Sukamaju (Foto: Dok. Desa)',
        BODY,
      ),
    ).toEqual(['Balai Desa Sukamaju']);
    const title = 'Air Bersih Masih Langka di Lima Desa';
    expect(copies(`${title} - Kabarkita.co.id`, 'Senin, 20 Juni 2022 - 15:13 WIB', title, BODY)).toEqual([
      `${title} - Kabarkita.co.id`,
    ]);
  });

  it('are not the headline with which a caption begins, nor the sentence a summary was taken from', () => {
    const title = 'Air Bersih Masih Langka di Lima Desa';
    expect(copies(title, BODY, `${title} Foto: Rahmat/Kabarkita`)).toEqual([]);
    const deck = 'Sumur kami kering sejak bulan lalu dan belum ada bantuan air.';
    expect(copies(title, deck, 'Senin, 20 Juni 2022 - 15:13 WIB', BODY, deck)).toEqual([]);
    expect(copies(title, `${BODY} untuk kesekian kali`, BODY)).toEqual([]);
  });

  it('are no short refrains, list items, introductions or headings taken up by the text', () => {
    expect(copies('"Setuju," jawab warga.', BODY, '"Setuju," jawab warga.')).toEqual([]);
    expect(
      copies(BODY, '1. Surat asli dan salinan', 'Hujan turun lagi.', '1. Surat asli dan salinan'),
    ).toEqual([]);
    expect(
      copies(
        BODY,
        'Air bersih masih langka di desa itu',
        `Kini air bersih masih langka di desa itu, ${BODY}`,
      ),
    ).toEqual([]);
  });
});
