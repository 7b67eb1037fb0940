import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

/** `Name: title; title`, with `*` before an official. */
const shown = (text: string, language: 'id' | 'en' = 'id'): string[] =>
  peopleOf(text, language).people.map(
    ({ name, titles, official }) =>
      `${official ? '*' : ''}${name}${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`,
  );

describe('titles before and after names, Indonesian', () => {
  it.each([
    ['Hal itu disampaikan Bupati Garut Ujang Subarkah kepada warga.', ['*Ujang Subarkah: Bupati Garut']],
    [
      'Hal itu disampaikan Sekertaris Daerah Garut Ujang Subarkah kepada warga.',
      ['*Ujang Subarkah: Sekertaris Daerah Garut'],
    ],
    [
      'Bendahara Umum Partai Lembayung Olly Dondokan pulang.',
      ['*Olly Dondokan: Bendahara Umum Partai Lembayung'],
    ],
    ['Budi Subarkah Bupati Garut mengatakan hal itu benar.', ['*Budi Subarkah: Bupati Garut']],
    [
      'Surat Perintah Penggeledahan Kepala Kejaksaan Negeri Garut dibacakan, dan Budi Subarkah pulang.',
      ['Budi Subarkah'],
    ],
    ['Wakil Bupati La Ege Rahman dan Wa Ode Sari pulang.', ['*La Ege Rahman: Wakil Bupati', 'Wa Ode Sari']],
    [
      'Kepala Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil Menengah, dan Tenaga Kerja Garut Ujang Subarkah pulang.',
      [
        '*Ujang Subarkah: Kepala Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil Menengah, dan Tenaga Kerja Garut',
      ],
    ],
    [
      'Menurut juru bicara Karvonius, Budi Subarkah, hal itu benar.',
      ['Karvonius', '*Budi Subarkah: juru bicara Karvonius'],
    ],
    ['Di sana Kepala KUA Karvona H. Budi Subarkah pulang.', ['*Budi Subarkah: Kepala KUA Karvona']],
    [
      'Anggota Komisi VII Mulyanto (F-PKS) dan Kardana Warnika (Gerindra) pulang.',
      ['*Mulyanto: Anggota Komisi VII', 'Kardana Warnika'],
    ],
    ['Mereka menunggu Bupati Garut, di Ballroom Plaza Karvotek, kemarin.', []],
    ['Karvandi Lestarna, atau yang akrab disapa Bu Sandi, pulang.', ['Karvandi Lestarna']],
    // A house for pilgrims is no man, and a cooperative no head of staff.
    ['Gubernur Sari Wulandari meresmikan Asrama Haji Karvo.', ['*Sari Wulandari: Gubernur']],
    ['Mereka menabung di KSP Karvosurya.', []],
    [
      'Direktur Eksekutif Rumah Care–LAZKOTA Riri Subarkah menyampaikan hal itu.',
      ['Riri Subarkah: Direktur Eksekutif Rumah Care–LAZKOTA'],
    ],
    [
      'Menurut Kepala Unit Lalu Lintas Kepolisian Resor Kota Bogor Ajun Komisaris Tatang Wirya, jalan itu ditutup.',
      ['*Tatang Wirya: Kepala Unit Lalu Lintas Kepolisian Resor Kota Bogor; Ajun Komisaris'],
    ],
    [
      'Menteri Pertahanan (Menhan) Rusia Oleg Baranov tiba di sana pada pagi hari.',
      ['*Oleg Baranov: Menteri Pertahanan (Menhan) Rusia'],
    ],
    [
      'Hal itu dikatakan Liam O’Farrell, kepala Kantor Urusan Perbatasan, di hadapan warga.',
      ['*Liam O’Farrell: kepala Kantor Urusan Perbatasan'],
    ],
    [
      'Dia bertemu dengan Gubernur Banten, Sari Wulandari untuk membahasnya.',
      ['*Sari Wulandari: Gubernur Banten'],
    ],
    [
      'Menteri Luar Negeri Filipina, Jepang dan Australia bertemu di Manila. Ramon Delacruz, Haruto Mizuno dan Keith Barlow sepakat.',
      [
        '*Ramon Delacruz: Menteri Luar Negeri Filipina',
        '*Haruto Mizuno: Menteri Luar Negeri Jepang',
        '*Keith Barlow: Menteri Luar Negeri Australia',
      ],
    ],
    [
      'Gubernur Banten Sari Wulandari datang ke sana. Eks Sekretaris Kabinet itu tidak mau berkomentar.',
      ['*Sari Wulandari: Gubernur Banten; Eks Sekretaris Kabinet'],
    ],
    [
      'Kata Direktur Utama PT Angin Ribut Dewi Lestari, pabrik itu akan ditutup.',
      ['Dewi Lestari: Direktur Utama PT Angin Ribut'],
    ],
    [
      'Rektor Universitas Airlangga Bambang Sutejo hadir di sana.',
      ['Bambang Sutejo: Rektor Universitas Airlangga'],
    ],
    [
      'Ketua Asosiasi Pedagang Kopi Hendra Wijaya hadir di sana.',
      ['Hendra Wijaya: Ketua Asosiasi Pedagang Kopi'],
    ],
    [
      'Kata Ketua KPU Maluku Yosef Latuperissa, suara dihitung ulang.',
      ['*Yosef Latuperissa: Ketua KPU Maluku'],
    ],
    ['Dr. H. Budi Hartanto, S.H., M.Si., membuka acara itu.', ['Budi Hartanto']],
    [
      'Kepala UPT Pasar Sukamaju, Hendra SKM MKes, membuka acara itu.',
      ['*Hendra: Kepala UPT Pasar Sukamaju'],
    ],
    [
      'Kata Dandim 0999/Sukamaju Letkol Inf Yoga Permadi S.Sos., M.Han., jalan itu ditutup.',
      ['*Yoga Permadi: Dandim 0999/Sukamaju; Letkol Inf'],
    ],
    ['Menurut Jack Ma dan Budi Hartanto MA, hal itu wajar.', ['Jack Ma', 'Budi Hartanto']],
    ['Hal itu dikatakan Siti Aminah, M.Pd di sana.', ['Siti Aminah']],
    ['Kata Camat Sukamaju Kubu, Drs Hendra, jalan itu ditutup.', ['*Hendra: Camat Sukamaju Kubu']],
    ['Camat Sukamaju Kubu, Hendra, menutup jalan itu.', ['*Hendra: Camat Sukamaju Kubu']],
    ['Hal serupa diungkapkan Joko, penjual daging.', ['Joko']],
    ['"Ya," kata Ketua Organda Sukamaju, Sunaryana.', ['Sunaryana: Ketua Organda Sukamaju']],
    [
      'Direktur PT Bina Karya Utama, Hendra Wijaya, membuka acara itu.',
      ['Hendra Wijaya: Direktur PT Bina Karya Utama'],
    ],
    ['Camat Sukamaju Hendra, Senin, menutup jalan itu.', ['*Hendra: Camat Sukamaju']],
    ['Warga desa itu, Karsono (45), mengaku tidak tahu.', ['Karsono']],
    [
      'Kuasa hukum Rudi Santosa, Ani Pardosi, mengatakan hal itu tidak benar.',
      ['Rudi Santosa', 'Ani Pardosi: Kuasa hukum Rudi Santosa'],
    ],
    ['Menurut pengamat terorisme Bono Prakoso, hal itu wajar.', ['Bono Prakoso: pengamat terorisme']],
    [
      'Kata Kabid Humas Polda Banten, Kombes Pol. Tatang Wirya, jalan itu ditutup.',
      ['*Tatang Wirya: Kabid Humas Polda Banten; Kombes Pol.'],
    ],
    [
      'Komandan itu adalah Dandim 0999/Sukamaju Letkol Inf Yoga Permadi.',
      ['*Yoga Permadi: Dandim 0999/Sukamaju; Letkol Inf'],
    ],
    [
      'Kadinkes Kabupaten Garut, drg Ani Pardosi tidak hadir di sana.',
      ['*Ani Pardosi: Kadinkes Kabupaten Garut'],
    ],
    [
      'Hadir Kajari Garut Fadlan Helmiansyah dan Kajari Ciamis Rudi Santosa.',
      ['*Fadlan Helmiansyah: Kajari Garut', '*Rudi Santosa: Kajari Ciamis'],
    ],
    [
      'Kata Kapolsek Sukarimba AKP Tatang Wirya, jalan itu ditutup.',
      ['*Tatang Wirya: Kapolsek Sukarimba; AKP'],
    ],
    ['Hadir pula Raja Karel III.', ['*Karel III: Raja']],
    ['Menkumham Yusna H Lasut datang terlambat.', ['*Yusna H Lasut: Menkumham']],
    ['Bupati Garut HM. Sanusa baru saja pulang.', ['*HM. Sanusa: Bupati Garut']],
    ['Kata Kepala Desa Sukaraja H. Ujang Subarkah, itu benar.', ['*Ujang Subarkah: Kepala Desa Sukaraja']],
    ['Kata pimpinan Ponpes Al Barkah KH Masrun, itu benar.', ['Masrun: pimpinan Ponpes Al Barkah']],
    ['Ujang Subarkah dilantik sebagai Bupati Garut pada Senin lalu.', ['*Ujang Subarkah: Bupati Garut']],
    [
      'Hadir Ketua Umum PBSI Hendra Wijaya dan Sekretaris Jenderal Rudi Santosa.',
      ['Hendra Wijaya: Ketua Umum PBSI', 'Rudi Santosa: Sekretaris Jenderal'],
    ],
    [
      'Ketua Umum Golkar Hendra Wijaya dan Sekretaris Jenderal Rudi Santosa hadir.',
      ['*Hendra Wijaya: Ketua Umum Golkar', '*Rudi Santosa: Sekretaris Jenderal'],
    ],
    [
      'Bupati Garut Ujang Subarkah dan istrinya, Ani Pardosi, tiba. Politikus Golkar itu tidak mau berkomentar.',
      ['*Ujang Subarkah: Bupati Garut; Politikus Golkar', 'Ani Pardosi'],
    ],
    [
      'Foto itu dibuat oleh Rudi Santosa, seorang anggota pasukan mengarahkan senjatanya ke sana.',
      ['Rudi Santosa'],
    ],
    ['Kata seorang warga di kantor gubernur, Rudi Santosa, hal itu wajar.', ['Rudi Santosa']],
    [
      'Kuasa hukum Rudi Santosa, Ani Pardosi mengungkapkan hal itu.',
      ['Rudi Santosa', 'Ani Pardosi: Kuasa hukum Rudi Santosa'],
    ],
  ])('%s', (text, people) => expect(shown(text)).toEqual(people));
});

describe('titles before and after names, English', () => {
  it.each([
    [
      'It was said by U.S. Defense Secretary Carl Whitmore on the way home.',
      ['*Carl Whitmore: U.S. Defense Secretary'],
    ],
    [
      'It was said by Reserve Bank of Lakeland President Carl Whitmore on the way home.',
      ['*Carl Whitmore: Reserve Bank of Lakeland President'],
    ],
    [
      'It was said by Savings Bank of Lakeland President Carl Whitmore on the way home.',
      ['Carl Whitmore: Savings Bank of Lakeland President'],
    ],
    ['Her son, U.S. Sen. Carl Whitmore of Ohio, was there too.', ['*Carl Whitmore: U.S. Sen.']],
    ['It was President Robertson and Democrats who wanted it.', ['*Robertson: President']],
    [
      'Ann Delgado, who served as commissioner for transport under President Robertson, was there.',
      ['*Ann Delgado: commissioner for transport under President Robertson', '*Robertson: President'],
    ],
    [
      'It was said by Ann Delgado, president of Associated General Contractors of Ohio.',
      ['Ann Delgado: president of Associated General Contractors of Ohio'],
    ],
    [
      'He met Norway’s foreign minister, Ingrid Solberg, at the airport.',
      ['*Ingrid Solberg: Norway’s foreign minister'],
    ],
    [
      'It was Anna Whitmore, the director of the Department of Health, who told them.',
      ['*Anna Whitmore: director of the Department of Health'],
    ],
    [
      'The bill was brought by Sens. Carl Whitmore and Anna Delgado in the spring.',
      ['*Carl Whitmore: Sens.', '*Anna Delgado: Sens.'],
    ],
    [
      'The bill was brought by Sens. Bill Whitmore of Ohio and Anna Delgado of Texas in the spring.',
      ['*Bill Whitmore: Sens.', '*Anna Delgado: Sens.'],
    ],
    [
      'Reps. Carl Whitmore, R-Ohio, and Anna Delgado, D-Texas, brought the bill.',
      ['*Carl Whitmore: Reps.', '*Anna Delgado: Reps.'],
    ],
    ['Officials in Ohio and West Virginia said they would sue.', []],
    ['The bill was signed by then-Sen. Carl Whitmore.', ['*Carl Whitmore: then-Sen.']],
    ['The bill was signed by then-President Carl Whitmore.', ['*Carl Whitmore: then-President']],
    ['The bill was signed by Carl Whitmore, officials said.', ['Carl Whitmore']],
    ['A resident, 41-year-old farmer Carl Whitmore, left.', ['Carl Whitmore: farmer']],
    ['The chairman of the committee, Anna Delgado, left.', ['*Anna Delgado: chairman of the committee']],
    ['The seat of Cllr Anna Delgado was lost.', ['*Anna Delgado: Cllr']],
    [
      'The Lake Region Bakers Association (LRBA) met. It was said by LRBA spokesman Carl Whitmore on Monday.',
      ['Carl Whitmore: LRBA spokesman'],
    ],
    ['They met Northport City Mayor Anna Delgado at the gate.', ['*Anna Delgado: Northport City Mayor']],
    ['They met Human Rights Watch researcher Anna Delgado.', ['Anna Delgado: Human Rights Watch researcher']],
    ['They met South Korean President Moon Jae-in at the gate.', ['*Moon Jae-in: South Korean President']],
    ['It was said by Lt. Gen. Carl Whitmore on the way home.', ['*Carl Whitmore: Lt. Gen.']],
    [
      'They asked Northport police chief Brig. Gen. Carl Whitmore about it.',
      ['*Carl Whitmore: Northport police chief; Brig. Gen.'],
    ],
    [
      'It was said by Northport SSP Abid Halim Pirwani on the way home.',
      ['*Abid Halim Pirwani: Northport SSP'],
    ],
    [
      'They met President-elect Anna Whitmore and Prime Minister Datuk Seri Ahmad Ibrahim.',
      ['*Anna Whitmore: President-elect', '*Ahmad Ibrahim: Prime Minister'],
    ],
    [
      'He spoke to chief ministers Anna Delgado (Nevada) and Carl Whitmore (Ohio) about it.',
      ['*Anna Delgado: chief ministers', '*Carl Whitmore: chief ministers'],
    ],
    [
      'It was said by Joan Nduru, managing director of the Delta Water Commission, on Monday.',
      ['*Joan Nduru: managing director of the Delta Water Commission'],
    ],
    [
      'It was said by Joan Nduru, managing director of Delta Foods Ltd, on Monday.',
      ['Joan Nduru: managing director of Delta Foods Ltd'],
    ],
    [
      'It was sold by Peter Halloran, president of Brick & Straw, to a friend.',
      ['Peter Halloran: president of Brick & Straw'],
    ],
    [
      'The goal came from England captain Harry Thornton late in the game.',
      ['Harry Thornton: England captain'],
    ],
    [
      'They met Martin Kessler, the ambassador to Chile and former deputy mayor of Bonn.',
      ['*Martin Kessler: ambassador to Chile; former deputy mayor of Bonn'],
    ],
  ])('%s', (text, people) => expect(shown(text, 'en')).toEqual(people));
});
