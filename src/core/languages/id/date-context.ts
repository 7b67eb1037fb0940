import { listWords } from '../../text/word-list';
/** Words behind a number that counts or measures, so that it is no year. */
export const counted = listWords(`
  orang jiwa warga personel pasukan tentara prajurit peserta penumpang pekerja karyawan siswa
  mahasiswa keluarga kk kasus korban ekor unit buah butir batang lembar rumah kursi suara kali
  persen meter m mm cm km kilometer mil hektare hektar ha ton kg kilogram gram liter watt mw
  megawatt kwh cc volt barel rupiah dolar dollar ribu juta miliar triliun poin derajat halaman
  kalori sekolah desa paket dosis botol kamar lot
`);

/** Words before a number that say it is an amount, a number in a list or a name. */
export const notBeforeYear = listWords(`
  rp usd us idr nomor rt rw blok uud uu nri no pasal halaman sebanyak sekitar mencapai seharga
  senilai sejumlah kode tipe seri rute km nip nik npsn tps telepon telp hp wa
`);

/** Words of a match: a quarter near them is a part of play. */
export const play = ['pebasket', 'rebound', 'assist', 'tripoin', 'nba', 'ibl', 'quarterback', 'touchdown'];

/** Words of business and the state: a quarter or half in their sentence is a part of the year. */
export const business = listWords(`
  laba rugi pendapatan penjualan ekonomi pertumbuhan tumbuh inflasi investasi ekspor impor anggaran
  produksi saham persen tahun pdb utang kredit
`);
