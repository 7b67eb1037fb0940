import type { LitterWords } from '../../detect/layout/layout-words';

/** Names of buttons and forms on Indonesian pages, and what the outlet says of its services. */
export const buttonWords: LitterWords = {
  litter: {
    navigation: `
      no result, view all result, no result view all result, tidak ada hasil, lihat semua hasil,
      dark mode, light mode, mode malam, mode siang, ganti tema, ubah tema, text sizes, atur huruf, besar huruf, ukuran teks *, salin artikel, salin berita, kembali ke artikel, kembali ke halaman *, buka di tab baru,
      tutup pencarian, buka pencarian, tampilkan pencarian, menu utama, menu navigasi, peta situs, situs terkait, jaringan media, network, jejaring kami, grup media, kanal lainnya, semua berita, seluruh berita`,
    prompt: `
      berita ini # kali dibaca, berita ini sudah # kali dibaca, berita ini telah # kali dibaca, berita # kali dibaca, facebook comments box, komentar facebook, komentar via facebook, kirim ke whatsapp, kirim ke email, kirim ke teman, kirim ke facebook, kirim ke telegram, kirim via *, klik disini, klik di sini, klik sini, klik link *, klik tautan *, link berhasil *, tautan berhasil *, url berhasil *,
      anda harus masuk *, anda harus install flash *, anda harus instal flash *, anda harus install adobe *, anda harus instal adobe *, anda harus mengunduh aplikasi untuk membaca *, anda harus login *, anda perlu login *, anda perlu masuk *, masuk untuk berkomentar *, masuk untuk membaca *, masuk untuk melanjutkan *, login untuk *, silakan login *, silahkan login *, silakan tulis *, silahkan tulis *, silakan berkomentar *, silahkan berkomentar *,
      ikuti, lapor, laporkan, laporkan berita *, laporkan konten *, beri ulasan *, beri penilaian *, beri bintang *, jangan lupa like *, jangan lupa subscribe *, jangan lupa ikuti *, jangan lupa share *, jangan lupa bagikan *, jangan lupa follow *,
      like dan subscribe *, like share dan *, follow dan *, share berita ini *, share artikel ini *, bagikan halaman ini *, bagikan informasi ini *, kirim berita anda *, kirim opini anda *, kirim artikel anda *,
      hubungi redaksi *, kritik dan saran *, saran dan kritik *, sampaikan aduan *, laporkan peristiwa *`,
    promo: `
      info iklan, info pemasangan iklan *, pemasangan iklan *, pasang iklan *, ruang iklan, space iklan, slot iklan, iklan kami, iklan disini, iklan di sini, unduh aplikasi, download aplikasi, unduh aplikasi kami, download aplikasi kami,
      unduh di *, tersedia di google *, tersedia di app *, dapatkan di google *, dapatkan di app *, baca berita terbaru lainnya *, baca berita terkini lainnya *, baca berita terupdate *, baca berita update *,
      follow instagram *, ikuti sosial media *, ikuti instagram *, ikuti facebook *, ikuti twitter *, ikuti tiktok *, subscribe youtube *, subscribe channel *, subscribe kanal *,
      donasi sekarang, mari berdonasi *, jadi member *, jadi pelanggan *, powered by`,
    artifact:
      'error, galat, terjadi error *, whatsapp image *, img #, halaman tidak ditemukan, artikel tidak ditemukan, tidak ada gambar, gambar tidak tersedia, foto tidak tersedia',
    widget:
      'hits : #, jumlah pembaca : #, jumlah pengunjung *, total pengunjung *, pengunjung hari ini *, statistik pengunjung *, kalender, cuaca hari ini, polling, jajak pendapat',
  },
  headings: {
    widget: `berita paling populer, paling populer minggu ini, paling populer hari ini, terkini lainnya, terbaru lainnya, paling dibaca, sering dicari, pencarian populer, pencarian terpopuler, berita viral, berita trending,
      berita heboh, berita foto lainnya, video lainnya hari ini, artikel viral, topik viral, topik trending, tag terbaru, kategori berita, komentar terkini, daftar isi, arsip berita, tautan, tautan terkait, link terkait`,
  },
  nearLitter: {
    navigation:
      'kontak, tentang, karier, karir, iklan, partner, mitra, kerja sama, advertorial, parlemen, pemerintahan, pemprov, pemkot, pemkab, dprd, pilkada, pemilu, desa, kesra, sosial, agama, militer, hankam, energi, pertanian, wisata kuliner, komunitas, citizen, citizen report, inspirasi, hobi, tips, resep, zodiak, cerpen, puisi, sastra, resensi, audio',
    prompt:
      'nama, nama anda, email anda, situs, rating, pin, tutup, batal, setuju, tidak, ya, oke, nanti, lewati, reset',
    widget: `senang, sedih, marah, kaget, takut, terkejut, kagum, lucu, inspiratif, terinspirasi, terhibur, tidak peduli, biasa saja, heran, bangga, bosan, gembira, kecewa,
      bahagia, geram, terharu, ngakak, cinta, bingung`,
  },
};
