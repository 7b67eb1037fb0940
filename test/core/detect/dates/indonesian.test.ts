import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

// A Thursday.
const HEAD = 'Warga yang tinggal di desa itu memperbaiki jalan\n14 September 2023, 07:14 WIB\n';
const dates = (body: string): string[] => datesIn(body, HEAD);

describe('calendar dates', () => {
  it.each([
    ['Jalan ditutup sejak 5 hingga 18 April 2021.', ['5 hingga 18 April 2021 = 2021-04-05/2021-04-18']],
    ['Harganya Rp 5 hingga 18 April 2021.', ['18 April 2021 = 2021-04-18']],
    ['Sidang itu digelar pada 2–17 April 2025.', ['2–17 April 2025 = 2025-04-02/2025-04-17']],
    ['Pasar dibuka antara bulan April dan September.', ['bulan April = 2023-04', 'September = 2023-09']],
    ['Pasar dibuka tanggal 1 bulan depan.', ['tanggal 1 bulan depan = 2023-10-01']],
    ['Laba naik pada paruh kedua tahun ini.', ['paruh kedua tahun ini = 2023-H2']],
    ['Ia pindah ke desa itu pada 2016 lalu.', ['2016 lalu = 2016']],
    ['Ekspor naik pada Januari-Agustus 2025.', ['Januari-Agustus 2025 = 2025-01/2025-08']],
    ['Ekspor periode Januari - Desember 2022 turun.', ['Januari = 2022-01', 'Desember 2022 = 2022-12']],
    [
      'Jalan ditutup dari 28 Desember hingga 3 Januari 2022.',
      ['28 Desember = 2021-12-28', '3 Januari 2022 = 2022-01-03'],
    ],
    ['kata lurah itu, Selasa (5/9/2023).', ['Selasa (5/9/2023) = 2023-09-05']],
    ['kata lurah itu pada hari Selasa (05/09).', ['hari Selasa (05/09) = 2023-09-05']],
    ['kata lurah itu, Rabu, 6 September 2023.', ['Rabu, 6 September 2023 = 2023-09-06']],
    ["kata lurah itu, Jum'at (8/9).", ["Jum'at (8/9) = 2023-09-08"]],
    ['Ahad, 10 September 2023 warga berkumpul.', ['Ahad, 10 September 2023 = 2023-09-10']],
    ['Rapat itu diadakan pada 17-08-1945 di balai desa.', ['17-08-1945 = 1945-08-17']],
    ['Rapat itu diadakan pada tanggal 3 Nopember 2021.', ['tanggal 3 Nopember 2021 = 2021-11-03']],
    ['Rapat itu diadakan pada 3 Agt. 2021 di balai desa.', ['3 Agt. 2021 = 2021-08-03']],
    ['Rapat itu diadakan pada Maret 2021.', ['Maret 2021 = 2021-03']],
    ['Jembatan itu dibangun pada tahun 1998.', ['tahun 1998 = 1998']],
    ['Jembatan itu dibangun pada 1998.', ['1998 = 1998']],
    ['Jembatan itu dibangun antara 1998-2003.', ['1998 = 1998', '2003 = 2003']],
    ['Festival itu diadakan pada Sabtu (16-17/9/2023).', ['Sabtu (16-17/9/2023) = 2023-09-16/2023-09-17']],
    ['Lagu itu populer pada tahun 1960-an.', ['tahun 1960-an = 196']],
    ['Lagu itu populer pada era 90-an.', ['era 90-an = 199']],
    ['Orang mengenal besi sekitar 500 SM.', ['sekitar 500 SM = BC0500 APPROX']],
    ['Orang mengenal besi tahun 600 sebelum Masehi.', ['tahun 600 sebelum Masehi = BC0600']],
    ['Sapi itu lahir 600 sm dari sini sebelum 500 orang datang.', []],
    ['Paruh pertama April kering.', ['Paruh pertama April = 2023-04 START']],
    ['Benteng itu dibangun pada abad ke-17.', ['abad ke-17 = 16']],
    ['Benteng itu dibangun pada abad XIX.', ['abad XIX = 18']],
    ['Ekonomi tumbuh pada kuartal III 2015.', ['kuartal III 2015 = 2015-Q3']],
    ['Ekonomi tumbuh pada kuartal IV-2022.', ['kuartal IV-2022 = 2022-Q4']],
    ['Ekonomi tumbuh pada kuartal II 2022 kata lurah itu.', ['kuartal II 2022 = 2022-Q2']],
    ['Kapal itu tiba pada 2022 kata lurah itu.', ['2022 = 2022']],
    ['Kapal itu disewa dalam waktu 2 (dua) tahun.', ['2 (dua) tahun = P2Y DURATION']],
    ['Kapal itu tiba pada minggu pertama Januari 2022.', ['minggu pertama Januari 2022 = 2021-W52']],
    ['Kapal itu tiba pada pekan kedua bulan Maret 2022.', ['pekan kedua bulan Maret 2022 = 2022-W10']],
    ['Kapal itu tiba pada 5 August 2021.', ['5 August 2021 = 2021-08-05']],
    ['Kapal itu tiba pada 17 - Apr - 2022, 02:23.', ['17 - Apr - 2022, 02:23 = 2022-04-17T02:23 TIME']],
    ['Kapal itu tiba pada Sabtu (9/9/202).', ['Sabtu (9/9/202) = 2023-09-09']],
    ['Kapal itu tiba pada Sabtu (9/9) waktu setempat.', ['Sabtu (9/9) waktu setempat = 2023-09-09']],
    ['Kapal itu tiba pada Jumat (8/9) pekan lalu.', ['Jumat (8/9) pekan lalu = 2023-09-08']],
    ['Ekonomi tumbuh pada triwulan pertama tahun ini.', ['triwulan pertama tahun ini = 2023-Q1']],
    ['Ekonomi tumbuh pada semester I 2022.', ['semester I 2022 = 2022-H1']],
    ['Anggaran itu untuk tahun anggaran 2024.', ['tahun anggaran 2024 = 2024']],
    ['Ia bermain di Liga 2 2025-2026.', ['2025-2026 = 2025/2026']],
    ['Ia bermain pada musim 2022/23.', ['2022/23 = 2022/2023']],
    [
      'Pasar digelar tanggal 5 sampai dengan 8 Mei 2021.',
      ['tanggal 5 sampai dengan 8 Mei 2021 = 2021-05-05/2021-05-08'],
    ],
    ['Pasar digelar tanggal 5 s/d 8 Mei.', ['tanggal 5 s/d 8 Mei = 2023-05-05/2023-05-08']],
    ['Pasar digelar 5 S/D 8 Mei.', ['5 S/D 8 Mei = 2023-05-05/2023-05-08']],
    [
      'Pasar digelar tanggal 5 hingga tanggal 8 Mei.',
      ['tanggal 5 hingga tanggal 8 Mei = 2023-05-05/2023-05-08'],
    ],
    ['Pasar digelar pada 3, 5 dan 8 Mei.', ['3 = 2023-05-03', '5 = 2023-05-05', '8 Mei = 2023-05-08']],
    ['Pasar digelar pada 5 dan 8 Mei.', ['5 = 2023-05-05', '8 Mei = 2023-05-08']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('times', () => {
  it.each([
    [
      'Ia pergi pada 2 Mei. Malam sebelumnya ia makan.',
      ['2 Mei = 2023-05-02', 'Malam sebelumnya = 2023-05-01TNI TIME'],
    ],
    ['Kapal itu tiba akhir pekan kemarin.', ['akhir pekan kemarin = 2023-W36-WE']],
    [
      'Rumah itu dibangun Mei 2020. Pada malam harinya hujan turun.',
      ['Mei 2020 = 2020-05', 'malam harinya = 2023-09-14TNI TIME'],
    ],
    ['Rapat dimulai jam setengah delapan malam.', ['jam setengah delapan malam = 2023-09-14T19:30 TIME']],
    ['Malam 30 September 1965 listrik padam.', ['Malam 30 September 1965 = 1965-09-30TNI TIME']],
    ['Air datang jam 1 malam.', ['jam 1 malam = 2023-09-14T01:00 TIME']],
    [
      'Gempa terjadi pada Senin (11/9/2023) pukul 08.45 WITA.',
      ['Senin (11/9/2023) pukul 08.45 WITA = 2023-09-11T08:45+08:00 TIME'],
    ],
    [
      'Gempa terjadi Senin (11/9) sekira pukul 08.45 WITA.',
      ['Senin (11/9) sekira pukul 08.45 WITA = 2023-09-11T08:45+08:00 TIME APPROX'],
    ],
    ['Kapal itu membawa kemarin sekitar 30 orang.', ['kemarin = 2023-09-13']],
    ['Gempa terjadi tadi pagi pukul 05.10 WIT.', ['tadi pagi pukul 05.10 WIT = 2023-09-14T05:10+09:00 TIME']],
    ['Gempa terjadi pada Rabu malam.', ['Rabu malam = 2023-09-13TNI TIME']],
    ['Hujan turun sejak semalam.', ['semalam = 2023-09-13TNI TIME']],
    ['Hujan turun siang ini.', ['siang ini = 2023-09-14TMI TIME']],
    [
      'Laga dimulai Selasa (12/9/2023) malam waktu setempat.',
      ['Selasa (12/9/2023) malam waktu setempat = 2023-09-12TNI TIME'],
    ],
    ['Laga dimulai pada jam 8 malam nanti.', ['jam 8 malam nanti = 2023-09-14T20:00 TIME']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('counted dates', () => {
  it.each([
    ['Jalan itu rusak sejak kemarin dan akan ditutup besok.', ['kemarin = 2023-09-13', 'besok = 2023-09-15']],
    ['Jalan itu akan dibuka lusa.', ['lusa = 2023-09-16']],
    ['Jalan itu rusak sejak pekan lalu.', ['pekan lalu = 2023-W36']],
    ['Jalan itu rusak sejak minggu lalu.', ['minggu lalu = 2023-W36']],
    ['Rapat itu akan digelar bulan depan.', ['bulan depan = 2023-10']],
    ['Rapat itu digelar pada November lalu.', ['November lalu = 2022-11']],
    ['Rapat itu digelar pada Agustus lalu.', ['Agustus lalu = 2023-08']],
    ['Rapat itu digelar pada 12 Maret lalu.', ['12 Maret lalu = 2023-03-12']],
    ['Rapat itu digelar pada Desember tahun lalu.', ['Desember tahun lalu = 2022-12']],
    ['Rapat itu digelar dua tahun lalu.', ['dua tahun lalu = 2021']],
    ['Rapat itu digelar tiga pekan silam.', ['tiga pekan silam = 2023-W34']],
    ['Rapat itu digelar lima hari yang lalu.', ['lima hari yang lalu = 2023-09-09']],
    ['Jembatan itu runtuh pada tahun 2006 silam.', ['tahun 2006 silam = 2006']],
    ['Jembatan itu runtuh pada 2006 kemarin.', ['2006 kemarin = 2006']],
    ['Jembatan itu runtuh Sabtu (2/9/2023) kemarin.', ['Sabtu (2/9/2023) kemarin = 2023-09-02']],
    ['Jembatan itu runtuh pada Mei 2006 lalu.', ['Mei 2006 lalu = 2006-05']],
    ['Rapat itu akan digelar dua hari lagi.', ['dua hari lagi = 2023-09-16']],
    ['Rapat itu digelar pada pertengahan Agustus.', ['pertengahan Agustus = 2023-08 MID']],
    ['Jalan itu selesai pada akhir tahun ini.', ['akhir tahun ini = 2023 END']],
    ['Jalan itu selesai pada awal 2024.', ['awal 2024 = 2024 START']],
    ['Rapat itu digelar Senin pekan lalu.', ['Senin pekan lalu = 2023-09-04']],
    [
      'Ia tiba pada 3 Mei 2019. Dua hari kemudian ia pulang.',
      ['3 Mei 2019 = 2019-05-03', 'Dua hari kemudian = 2019-05-05'],
    ],
    [
      'Ia tiba pada 3 Mei 2019. Sehari sebelumnya ia sakit.',
      ['3 Mei 2019 = 2019-05-03', 'Sehari sebelumnya = 2019-05-02'],
    ],
    [
      'Ia tiba pada 3 Mei 2019. Pada tahun yang sama ia menikah.',
      ['3 Mei 2019 = 2019-05-03', 'tahun yang sama = 2019'],
    ],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('weekdays', () => {
  it.each([
    ['Rapat dimulai pekan lalu dan berakhir Jumat ini.', ['pekan lalu = 2023-W36', 'Jumat ini = 2023-09-15']],
    ['Warga datang untuk salat Jumat.', []],
    ['Warga datang dalam ibadah Minggu (10/9).', ['Minggu (10/9) = 2023-09-10']],
    ['Hal itu disampaikan lurah pada Senin.', ['Senin = 2023-09-11']],
    ['Rapat itu akan digelar pada Senin di balai desa.', ['Senin = 2023-09-18']],
    ['Lurah itu tiba pada Kamis.', ['Kamis = 2023-09-14']],
    ['Ia pulang pada hari Minggu.', ['hari Minggu = 2023-09-10']],
    ['Ia akan pulang minggu depan.', ['minggu depan = 2023-W38']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('durations and sets', () => {
  it.each([
    ['Ia dihukum dua tahun enam bulan penjara.', ['dua tahun enam bulan = P2Y6M DURATION']],
    ['Ia dihukum dua setengah tahun.', ['dua setengah tahun = P30M DURATION']],
    ['Perbaikan makan waktu tiga hingga lima hari.', ['tiga hingga lima hari = P3D DURATION APPROX']],
    ['Pasar buka setiap hari Jumat.', ['setiap hari Jumat = XXXX-WXX-5 SET']],
    ['Pasar buka setiap Senin dan Kamis.', ['setiap Senin dan Kamis = XXXX-WXX-1 SET']],
    ['Sungai itu kering setiap musim panas.', ['setiap musim panas = XXXX-SU SET']],
    ['Gaji dibayar tiap tanggal 5.', ['tiap tanggal 5 = XXXX-XX-05 SET']],
    ['Rapat digelar setiap tiga bulan sekali.', ['setiap tiga bulan sekali = P3M SET']],
    ['Warga berkumpul setiap pukul 18.00.', ['setiap pukul 18.00 = XXXX-XX-XXT18:00 SET']],
    ['Polisi punya waktu 3x24 jam.', ['3x24 jam = PT72H DURATION']],
    ['Pos itu buka 24 jam sehari.', ['24 jam = PT24H DURATION', 'sehari = P1D SET']],
    ['Rapat tahunan itu sepi.', ['tahunan = P1Y SET']],
    ['Perang itu sudah berlangsung lebih dari 18 bulan.', ['lebih dari 18 bulan = P18M DURATION MORE_THAN']],
    ['Perbaikan itu memakan waktu 2,5 tahun.', ['2,5 tahun = P30M DURATION']],
    ['Perbaikan itu memakan waktu dua puluh lima menit.', ['dua puluh lima menit = PT25M DURATION']],
    ['Perbaikan itu memakan waktu 5-7 hari.', ['5-7 hari = P5D DURATION APPROX']],
    ['Harga itu terendah dalam lima tahun terakhir.', ['lima tahun terakhir = P5Y DURATION']],
    ['Warga itu mengungsi selama beberapa hari.', ['beberapa hari = PXD DURATION']],
    ['Warga itu berkumpul setiap Senin.', ['setiap Senin = XXXX-WXX-1 SET']],
    ['Pabrik itu membuat 300 sepatu per hari.', ['per hari = P1D SET']],
    ['Per hari ini ada 12 kasus.', ['hari ini = 2023-09-14']],
    ['Balai itu dibuka tiap hari Senin.', ['tiap hari Senin = XXXX-WXX-1 SET']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('what is no date', () => {
  it.each([
    'Petani bernama Rina Kartika (51 tahun) tinggal di desa.',
    'Petani bernama Rina Kartika, 51 tahun, tinggal di desa.',
    'Pria berusia 44 tahun itu tinggal di desa.',
    'Pada tahun 300 unit terjual, dan ia bekerja di SM Raya.',
    'Vaksin itu untuk anak umur 5-11 tahun.',
    'Sebanyak 2000 orang tinggal di desa itu.',
    'Harga tanah itu Rp 2000 untuk satu meter.',
    'Ia tinggal di Pasar Minggu bersama keluarga.',
    'Menteri Raja Juli Antoni tidak hadir dalam rapat itu.',
    'Saat ini warga itu tidak dapat bekerja.',
    'Jalan itu rusak beberapa bulan lalu, dan diperbaiki beberapa hari kemudian.',
    'Mereka berharap suatu hari nanti jalan itu diperbaiki.',
    'Warga di RT 03/02/01 itu tidak hadir.',
    'Hal itu diatur dalam Undang-Undang Nomor 17 Tahun 2014 tentang desa.',
    'Tuan rumah menang dengan skor 21-18 dan 21-9.',
    'Nomor teleponnya 0812-2015-3344 dan tidak aktif.',
    'Suhu di desa itu naik 2015,5 poin.',
  ])('%s', (body) => expect(dates(body)).toEqual([]));
});
