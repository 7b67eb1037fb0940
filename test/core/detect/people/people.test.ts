import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

const names = (text: string, language: 'id' | 'en' = 'id'): string[] =>
  peopleOf(text, language).people.map(({ name }) => name);

describe('nobody is named', () => {
  it.each([
    'Pertemuan itu diadakan di Universitas Gadjah Mada dan Stadion Gelora Bung Karno.',
    'Warga Jalan Jenderal Sudirman menolak proyek Kereta Cepat Jakarta Bandung.',
    'Kementerian Luar Negeri Rusia mengatakan hal itu tidak benar.',
    'Kata Kemenkes, obat itu aman.',
    'Menurut Amerika Serikat, perundingan itu gagal.',
    'Presiden Rusia tidak hadir di sana, begitu pula Perdana Menteri Jepang.',
    'PT Bank Angin Timur Tbk melaporkan laba bersih.',
    'Banjir Bandang melanda Kabupaten Garut, Jawa Barat.',
    'Menteri itu mengatakan bahwa Senin adalah hari libur.',
    'Bupati Garut dan Wali Kota Bandung hadir di sana.',
    'Tersangka AB (21) dan CD (34) ditangkap di rumahnya.',
    'Kepala Dinas Kesehatan (Dinkes) Kabupaten Garut tidak hadir.',
    'Persija Jakarta menang atas Persib Bandung di Liga 1.',
    'Bulan Ramadan dan Idul Fitri dirayakan di sana.',
    'Pohon itu tumbang di Jorong Talago, Nagari Limau, pada pagi hari.',
    'Bantuan itu diberikan kepada warga Perumahan Griya Kenari Utama, Kelurahan Sukaraja.',
    'Pelaku DAS (19) melarikan diri ke arah pasar.',
    'Di ibu kota negara itu, Jakarta, mengatakan hal itu tidak mudah.',
    '"Kita sudah minta Pak Hartanto datang, tetapi dia tidak mau," kata seorang warga.',
  ])('%s', (text) => expect(names(text)).toEqual([]));

  it.each([
    'The White House said that the Department of Justice would look into it.',
    'The New York Times reported on Monday that Goldman Sachs had sold it.',
    'WeWork told Reuters that it would not.',
    'They met in Santa Monica and drove to San Diego on Pacific Coast Highway.',
    'The British and French governments agreed, according to Downing Street.',
    'In March, the European Union and the United Nations met again.',
    'The president said he would sign the Clean Water Act.',
    'Manchester United beat Chelsea at Old Trafford.',
    'They sailed aboard the destroyer USS Langley, the navy chief said.',
    'Officials said Zarkan would be opened in the spring.',
    'The team flew from Chad to Jordan and on to Georgia in May.',
    'The city said the 19-year-old Zarkan plant would be closed.',
  ])('%s', (text) => expect(names(text, 'en')).toEqual([]));
});

describe('names of any origin', () => {
  it.each([
    ['Hal itu diungkapkan Menteri Agama M. Fadil Hasan.', 'M. Fadil Hasan'],
    ['Hal itu diungkapkan Menteri Agama Umar bin Salim al-Habsyi.', 'Umar bin Salim al-Habsyi'],
    ['Hal itu diungkapkan Menteri Belanda Pieter van der Meer.', 'Pieter van der Meer'],
    ['Hal itu diungkapkan Menteri Korea Selatan Han Jae-won.', 'Han Jae-won'],
    ['Hal itu diungkapkan Menteri China Guo Weiming.', 'Guo Weiming'],
    ['Hal itu diungkapkan Gubernur Bali I Gusti Putu Sudarma.', 'I Gusti Putu Sudarma'],
    ['Hal itu diungkapkan Bupati Suharyadi di sana.', 'Suharyadi'],
    ['Hal itu diungkapkan Bupati Garut Umar Salim Al-Barkani, lalu ia pergi.', 'Umar Salim Al-Barkani'],
    ['Hal itu diungkapkan Bupati Garut Era Wulandari kepada warga.', 'Era Wulandari'],
    ['Seorang warga yang tinggal di desa itu, Yuliana, menuturkan hal itu.', 'Yuliana'],
    ['Cucu Bung Hatmo itu datang ke sana.', 'Bung Hatmo'],
    ['Di kota itu, dr Siti Zuleha, M.Epid, mengatakan hal ini tidak mudah.', 'Siti Zuleha'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['It was Robert Langley Jr. who told them about it.', 'Robert Langley Jr.'],
    ['They were met by Queen Margaret II at the gate.', 'Margaret II'],
    ['They met Governor Anna "Nanny" Delgado at the gate.', 'Anna "Nanny" Delgado'],
    ['They met farmer Chad Robertson at the gate.', 'Chad Robertson'],
    ['They helped to carry 19-year-old Zorbana Williams into the house.', 'Zorbana Williams'],
    ['They met the council spokesperson Bill Crane at the gate.', 'Bill Crane'],
    ['It was Robert ‘Bobby’ Langley who told them about it.', 'Robert ‘Bobby’ Langley'],
    ['It was written by Prime Minister K.P. Sharma in the spring.', 'K.P. Sharma'],
  ])('%s', (text, name) => expect(names(text, 'en')).toEqual([name]));
});

describe('one person', () => {
  it.each([
    ['a first name later', 'Bupati Garut Ujang Subarkah hadir. Ujang mengatakan hal itu wajar.', 2],
    ['a surname later', 'Menteri Rusia Oleg Baranov hadir. Baranov mengatakan hal itu wajar.', 2],
    ['the full name later', 'Kata Baranov, hal itu wajar. Menteri Rusia Oleg Baranov hadir di sana.', 2],
    ['another hyphen', 'Menteri Han Jae-won hadir. Kata Han Jae Won, hal itu wajar.', 2],
    ['a letter off', 'Bupati Ujang Subarkah hadir. Kata Ujang Subarka, hal itu wajar.', 2],
    ['a pet name', 'Bupati Garut Ujang Subarkahwati hadir. Hal itu wajar, kata Subarkah.', 2],
    [
      'a name in brackets',
      'Bupati Garut Ujang Subarkah (Jangkung) hadir. Jangkung mengatakan hal itu wajar.',
      3,
    ],
  ])('%s', (_, text, mentions) => {
    const { people } = peopleOf(text);
    expect(people.map((person) => person.mentions.length)).toEqual([mentions]);
  });

  it.each([
    [
      'a phrase between the names',
      'Bupati Ujang Subarkah atau yang akrab disapa Jangkung hadir. Kata Jangkung, itu wajar.',
      3,
    ],
    [
      'a form of address there',
      'Bupati Ujang Subarkah yang akrab disapa Kang Jangkung hadir. Kata Jangkung, itu wajar.',
      3,
    ],
    ['a pet name in brackets', 'Bupati Ujang Subarkah (Gus Toni) hadir. Hal itu wajar, kata Gus Toni.', 3],
    ['a pet name after or', 'Bupati Ujang Subarkah atau Gus Toni hadir. Hal itu wajar, kata Gus Toni.', 3],
    ['a blend of both words', 'Bupati Hendra Wijayanto hadir. Hal itu wajar, kata Henwi.', 2],
    ['the blend first', 'Hal itu wajar, kata Henwi. Bupati Hendra Wijayanto hadir di sana.', 2],
    ['spelled as of old', 'Menteri Agama Soetedjo Laksana hadir. Hal itu wajar, kata Sutejo Laksana.', 2],
  ])('%s', (_, text, mentions) => {
    const { people } = peopleOf(text);
    expect(people.map((person) => person.mentions.length)).toEqual([mentions]);
  });

  it('is spelled as the author does, not as the quoted do', () => {
    const text =
      '"Bupati Ujang Subarka," katanya. "Ujang Subarka," katanya lagi. Bupati Ujang Subarkah hadir.';
    expect(names(text)).toEqual(['Ujang Subarkah']);
  });

  it('keeps the form of address of a pet name', () => {
    expect(names('Potret Gus Tar ada di sana, begitu pula potret Pak Hartanto.')).toEqual([
      'Gus Tar',
      'Hartanto',
    ]);
  });

  it('is not two who share a word', () => {
    expect(names('Bupati Ujang Subarkah dan Wali Kota Dewi Subarkah hadir di sana.')).toEqual([
      'Ujang Subarkah',
      'Dewi Subarkah',
    ]);
  });

  it('is known by id, and ids are unique', () => {
    const { people } = peopleOf('Bupati Han Jae-won dan Wali Kota Sari Wulandari hadir di sana.');
    expect(people.map(({ id }) => id)).toEqual(['han-jae-won', 'sari-wulandari']);
  });
});

describe('mentions', () => {
  const { text, mentions, mentionAt, people } = peopleOf(
    'Menurut Kepala Dinas Kesehatan Garut Ujang Subarkah, obat itu aman. "Aman," kata Ujang.',
  );

  it('are in text order and do not overlap', () => {
    for (let i = 1; i < mentions.length; i++)
      expect(mentions[i].firstToken).toBeGreaterThanOrEqual(mentions[i - 1].endToken);
  });

  it('are found by token', () => {
    mentions.forEach((mention, index) => {
      for (let token = mention.firstToken; token < mention.endToken; token++)
        expect(mentionAt[token]).toBe(index);
    });
    expect(mentionAt.filter((index) => index >= 0)).toHaveLength(3);
  });

  it('hold the name alone, the phrase its titles too', () => {
    expect(people[0].mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ujang Subarkah',
      'Ujang',
    ]);
    expect(mentions[0].phraseFirst).toBeLessThan(mentions[0].firstToken);
    expect(mentions[1].phraseFirst).toBe(mentions[1].firstToken);
  });
});

describe('hostile text', () => {
  it.each([
    ['heads of titles', 'kepala '.repeat(20_000)],
    ['capitals', 'Budi '.repeat(20_000)],
    ['titles', 'Menteri Luar Negeri '.repeat(10_000)],
    ['marks', '"'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
    ['a list without end', 'Budi Hartanto, '.repeat(10_000)],
  ])('%s end', (_, text) => expect(() => peopleOf(text)).not.toThrow());
});
