import { describe, expect, it } from 'vitest';
import { reports } from './reports';

describe('reports in Indonesian', () => {
  it.each([
    // With and without complementizer, with a comma.
    [
      'Menteri Kehutanan Rahmat Sudirja mengatakan bahwa hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja',
      'mengatakan',
    ],
    // All names of a list speak.
    [
      'Rahmat Sudirja, Budi Santoso dan Sari Wulandari, kompak mengatakan bahwa hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja, Budi Santoso dan Sari Wulandari',
      'mengatakan',
    ],
    [
      'Menteri Kehutanan Rahmat Sudirja mengatakan hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja',
      'mengatakan',
    ],
    [
      'Menteri Kehutanan Rahmat Sudirja menegaskan, hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja',
      'menegaskan',
    ],
    [
      'Kementerian Kehutanan menjelaskan kepada wartawan, Senin (4/9/2023), hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Kementerian Kehutanan',
      'menjelaskan',
    ],
    [
      'Kementerian Kehutanan mengatakan di Jakarta pada Senin (4/9/2023) bahwa hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Kementerian Kehutanan',
      'mengatakan',
    ],
    [
      'Rahmat Sudirja datang. Dikatakannya juga, hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja',
      'Dikatakannya',
    ],
    [
      'Hal senada disampaikan Rahmat Sudirja, bahwa hutan itu akan dijaga.',
      'hutan itu akan dijaga',
      'Rahmat Sudirja',
      'disampaikan',
    ],
    // According to, in every position.
    [
      'Menurut laporan itu, air sungai telah tercemar sejak lama.',
      'air sungai telah tercemar sejak lama',
      'laporan itu',
      'Menurut',
    ],
    [
      'Air sungai itu telah tercemar sejak lama, menurut para peneliti.',
      'Air sungai itu telah tercemar sejak lama',
      'para peneliti',
      'menurut',
    ],
    [
      'Namun, menurut para peneliti, air sungai telah tercemar sejak lama.',
      'air sungai telah tercemar sejak lama',
      'para peneliti',
      'menurut',
    ],
    [
      'Air sungai itu telah tercemar sejak lama, kata seorang warga.',
      'Air sungai itu telah tercemar sejak lama',
      'seorang warga',
      'kata',
    ],
    [
      'Berdasarkan data dinas kesehatan, jumlah pasien telah menurun.',
      'jumlah pasien telah menurun',
      'data dinas kesehatan',
      'Berdasarkan',
    ],
    // Kinds of sources.
    [
      'Seorang pejabat yang enggan disebut namanya mengatakan rapat itu ditunda.',
      'rapat itu ditunda',
      'Seorang pejabat yang enggan disebut namanya',
      'mengatakan',
    ],
    [
      'Washington menyatakan pertemuan itu tidak akan dihadiri oleh utusannya.',
      'pertemuan itu tidak akan dihadiri oleh utusannya',
      'Washington',
      'menyatakan',
    ],
    // Asking, promising, accusing, hoping, describing.
    [
      'Polisi meminta warga untuk tidak mendekati jembatan itu.',
      'warga untuk tidak mendekati jembatan itu',
      'Polisi',
      'meminta',
    ],
    [
      'Polisi mengimbau agar warga tidak mendekati jembatan itu.',
      'warga tidak mendekati jembatan itu',
      'Polisi',
      'mengimbau',
    ],
    [
      'Para petani berharap hujan segera turun di lereng itu.',
      'hujan segera turun di lereng itu',
      'Para petani',
      'berharap',
    ],
    [
      'Jaksa menuduh perusahaan itu telah memalsukan laporan keuangan.',
      'perusahaan itu telah memalsukan laporan keuangan',
      'Jaksa',
      'menuduh',
    ],
    [
      'Para petani menyebut kebijakan itu sebagai langkah mundur.',
      'kebijakan itu sebagai langkah mundur',
      'Para petani',
      'menyebut',
    ],
    [
      'Seorang reporter bertanya apakah jembatan itu akan dibuka lagi.',
      'apakah jembatan itu akan dibuka lagi',
      'Seorang reporter',
      'bertanya',
    ],
  ])('%s', (text, report, speaker, cue) => expect(reports(text)).toEqual([[report, speaker, cue]]));

  it('takes the source of the clause before for a verb that goes along with it', () => {
    const text = 'Menteri Rahmat Sudirja membuka pasar itu sambil menambahkan bahwa harga beras akan turun.';
    expect(reports(text)).toEqual([['harga beras akan turun', 'Rahmat Sudirja', 'menambahkan']]);
  });

  it('takes a pronoun, and one inside the cue, for who spoke last', () => {
    const text =
      'Menteri Rahmat Sudirja mengatakan harga beras akan turun. Ia menambahkan bahwa stok masih cukup. Menurutnya, panen akan tiba bulan depan.';
    expect(reports(text).map(([, speaker]) => speaker)).toEqual(Array(3).fill('Rahmat Sudirja'));
  });

  it('steps over asides between subject and cue', () => {
    const text =
      'Kepala Dinas Perhubungan Rahmat Sudirja, yang meninjau terminal itu pada Senin (4/9/2023), mengatakan bus akan ditambah.';
    expect(reports(text)).toEqual([['bus akan ditambah', 'Rahmat Sudirja', 'mengatakan']]);
  });

  it('stops where the sentence turns to another speaker', () => {
    const text = 'Gubernur mengatakan jembatan itu aman, sementara warga mengaku tetap takut melewatinya.';
    expect(reports(text)).toEqual([
      ['jembatan itu aman', 'Gubernur', 'mengatakan'],
      ['tetap takut melewatinya', 'warga', 'mengaku'],
    ]);
  });

  it('leaves the next sentence to the author', () => {
    const text = 'Gubernur mengatakan jembatan itu aman. Jembatan itu dibangun pada 1987.';
    expect(reports(text)).toHaveLength(1);
  });

  it.each([
    'Bupati menegaskan laporan yang dikirim warga telah dibaca seluruhnya.',
    'Bupati menyebut dua orang yang ditangkap itu anggota koperasi.',
    'Bupati menambahkan setelah hujan reda, jalan itu akan dibuka lagi.',
    'Bupati menjelaskan: jalan itu akan dibuka lagi.',
    'Bupati mengimbau kepada warga untuk segera melapor.',
    'Per 31 Agustus 2025, menurut polisi, sedikitnya tujuh orang dirawat.',
  ])('finds one report in: %s', (text) => expect(reports(text)).toHaveLength(1));

  it.each([
    // Verbs that report, with a clause behind them.
    [
      'Menteri Rahmat Sudirja menargetkan jembatan itu rampung akhir tahun.',
      ['jembatan itu rampung akhir tahun'],
    ],
    [
      'Rahmat Sudirja membantah telah menerima uang dari kontraktor.',
      ['telah menerima uang dari kontraktor'],
    ],
    ['Dinas Pertanian mencatat produksi beras tumbuh lima persen.', ['produksi beras tumbuh lima persen']],
    ['Rahmat Sudirja menjawab pertanyaan para wartawan bahwa jalan itu aman.', ['jalan itu aman']],
    // An adverbial opens the report, with and without a comma.
    [
      'Rahmat Sudirja mengatakan saat ini masih ada dua jalan yang ditutup.',
      ['saat ini masih ada dua jalan yang ditutup'],
    ],
    [
      'Rahmat Sudirja menyebut dari 20 desa, 12 di antaranya terendam.',
      ['dari 20 desa, 12 di antaranya terendam'],
    ],
    // On both sides of the cue.
    ['Jalan itu, kata Rahmat Sudirja, akan dibuka besok.', ['Jalan itu', 'akan dibuka besok']],
    ['Pemerintah kota, lanjutnya, sudah menyiapkan dana.', ['Pemerintah kota', 'sudah menyiapkan dana']],
    ['Untuk itu, kata Rahmat Sudirja, warga harus menunggu.', ['warga harus menunggu']],
    // The agent of a passive without a preposition, and the document that says it.
    ['Dijelaskan Rahmat Sudirja, jembatan itu dibangun pada 1987.', ['jembatan itu dibangun pada 1987']],
    ['Dalam surat itu disebutkan warga akan dipindahkan.', ['warga akan dipindahkan']],
    // Two cues of one subject, and a list that is none.
    [
      'Polisi menyebut jalan itu aman, dan mengingatkan warga untuk tetap waspada.',
      ['jalan itu aman', 'warga untuk tetap waspada'],
    ],
    [
      'Polisi menyebut tim itu mencari korban, membuka jalan, dan memastikan warga tetap aman.',
      ['tim itu mencari korban, membuka jalan, dan memastikan warga tetap aman'],
    ],
  ])('%s', (text, expected) =>
    expect(reports(`Rahmat Sudirja tiba pada Senin.\n${text}`).map(([report]) => report)).toEqual(expected),
  );

  it('skips a dateline', () => {
    const text = 'BANDUNG, Kabar Kita - Polisi mengatakan jalan itu akan ditutup.';
    expect(reports(text)).toEqual([['jalan itu akan ditutup', 'Polisi', 'mengatakan']]);
  });
});

describe('no reports in Indonesian', () => {
  it.each([
    'Pejabat itu membantah tuduhan yang dialamatkan kepadanya sejak pekan lalu.',
    'Warga mengapresiasi kebijakan itu dan berterima kasih kepada pemerintah.',
    'Hal ini disampaikan Rahmat Sudirja saat ditemui di kantornya di Bandung.',
    'Rahmat Sudirja mengatakan hal itu kepada wartawan di kantornya.',
    'Rahmat Sudirja mengucapkan terima kasih kepada seluruh warga desa.',
    'Rahmat Sudirja mengungkapkan penyebab gagal panen yang merugikan petani.',
    'Bupati menyampaikan rasa dukanya kepada keluarga korban di rumah duka.',
    'Polisi menjelaskan kronologi kejadian yang menewaskan dua orang itu.',
    'Ia meminta maaf kepada seluruh warga atas kejadian itu.',
    'Kata itu berasal dari bahasa yang tidak lagi dipakai orang di sana.',
    'Kata-kata itu ditulis di dinding rumahnya dan dibaca oleh setiap tamu.',
    'Rumah yang disebut gudang itu dibangun oleh kakeknya dan tidak dijual.',
    'Harga saham itu turun karena nilainya dianggap tidak lagi wajar.',
    'Setiap orang wajib membayar pajak menurut undang-undang yang berlaku di negara ini.',
    'Hasil itu menunjukkan bahwa cara yang dipakai untuk menghitung sudah benar.',
    'Bupati menggarisbawahi pernyataan yang secara terbuka berkomitmen untuk tidak menaikkan pajak.',
    'Janji itu penting dalam menilai kerja seorang bupati di tahun pertamanya.',
    'Mereka bekerja keras untuk memastikan jalan itu selesai sebelum musim hujan.',
    'Polisi masih enggan membeberkan siapa saja yang diperiksa dalam perkara itu.',
    'Hal tersebut diungkapkan oleh Kepala Dinas Pertanian, Rahmat Sudirja.',
    'Hal itu disampaikan Rahmat Sudirja, Senin (4/9/2023).',
    'Rahmat Sudirja membantah tudingan yang dialamatkan kepadanya sejak pekan lalu.',
    'Seorang pria yang mengaku sebagai petugas menipu tiga warga di pasar itu.',
    '"Kami masih menunggu," tambahnya, tanpa memberikan rincian lebih lanjut.',
    '"Kami masih menunggu," ujarnya, dikutip dari Kabar Kita, Senin (4/9/2023).',
    'Rahmat Sudirja menggambarkan alat itu bisa menghancurkan "batu yang besar".',
    'Bupati menceritakan mengapa jembatan itu ditutup sejak lama.',
    'Rapat itu juga menyoroti jumlah guru yang lebih sedikit dibandingkan tahun lalu.',
    'Dinas itu mengusulkan tiga tari, yaitu tari topeng, tari lilin dan tari piring.',
    'Bupati menegaskan komitmennya untuk tetap menjalankan program itu.',
    'Bupati membeberkan upaya pemerintah dalam menekan harga beras.',
    'Hal ini juga sekaligus memastikan jalan itu dibangun dengan benar.',
    'Anggaran itu akan melanjutkan pembangunan jalan yang belum selesai.',
    'Ia berharap dukungan semua warga untuk upaya penghijauan kampung itu.',
    'Bupati menyampaikan simpati, tapi tidak datang ke rumah duka.',
    'Bupati juga menyampaikan keprihatinan mengenai adanya sekolah yang masih rusak.',
    '"Kami masih menunggu," katanya, di Lembang, dikutip dari Kabar Kita, Senin (4/9/2023).',
    'Hal itu disampaikannya saat rapat di kantornya, Bandung, Senin (4/9/2023).',
    'Rahmat Sudirja tidak menjelaskan lebih lanjut dan pulang ke rumahnya.',
    'Menteri akan memberitahukan hasil rapat itu kepada para bupati.',
    'Kabar itu cukup mengkhawatirkan warga, terlebih banyak anak di sana.',
  ])('%s', (text) => expect(reports(text)).toEqual([]));
});

describe('a report inside the subject of a sentence', () => {
  it.each([
    ['Mereka yang mengaku sudah tak sanggup adalah para camat dari tiga desa.', 'sudah tak sanggup'],
    ['Kebakaran yang disebut menewaskan dua ekor sapi itu terjadi kemarin.', 'menewaskan dua ekor sapi'],
  ])('%s', (text, report) => expect(reports(text).map(([said]) => said)).toEqual([report]));
});

it.each([
  [
    'Dikutip dari Kabar Kita, Senin (4/9/2023), harga beras mulai turun.',
    'harga beras mulai turun',
    'Kabar Kita',
  ],
  ['Dilansir Antara, Kabar Kita, dan Suara Desa, harga beras mulai turun.', 'harga beras mulai turun', null],
])('takes the news that is passed on: %s', (text, said, speaker) =>
  expect(reports(text).map(([words, who]) => [words, speaker === null ? null : who])).toEqual([
    [said, speaker],
  ]),
);

it.each([
  'Dikutip dari Kabar Kita, Senin (4/9/2023).',
  'Dikutip dari Kabar Kita, harga beras di pasar lama.',
])('passes on nothing: %s', (text) => expect(reports(text)).toEqual([]));

it('takes a subject that is a list', () => {
  const text = 'Bupati menyatakan wilayah Lembang, Garut, dan Subang, masuk daerah rawan.';
  expect(reports(text).map(([said]) => said)).toEqual([
    'wilayah Lembang, Garut, dan Subang, masuk daerah rawan',
  ]);
});

it('begins a report at its comma, whatever `bahwa` stands inside it', () => {
  const text = 'Rahmat Sudirja mengatakan, laporan itu menjadi bukti bahwa jalan itu rusak.';
  expect(reports(text).map(([said]) => said)).toEqual(['laporan itu menjadi bukti bahwa jalan itu rusak']);
});
