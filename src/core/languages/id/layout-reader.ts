import type { LitterWords } from '../../detect/layout/layout-words';

/** What Indonesian pages say to their reader: accounts and plans, comments, letters to the desk, and their small print. */
export const readerWords: LitterWords = {
  litter: {
    navigation: `
      lompat ke isi *, lompat ke konten *, lompat ke navigasi *, cari untuk, cari untuk :, ketik kata kunci *, masukkan kata kunci *, daftar akun, buat akun, login / register, login register, pengaturan akun, ganti kata sandi, ubah kata sandi, lupa kata sandi *, lupa password *, lupa sandi *, anda di sini : *, anda berada di sini *, posisi anda : *,
      ke halaman utama, ke laman utama, ke beranda, kembali ke laman *, halo sobat *, hai sobat *, selamat datang kembali *, selamat datang di portal *, selamat datang di situs *, selamat datang di website *, a+ a-, a- a+, lewatkan bagian berikutnya *, lewati bagian berikutnya *`,
    prompt: `
      share ke *, lanjutkan membaca artikel *, lanjutkan membaca berita *, bagikan melalui *, bagikan berita melalui *, bagikan artikel melalui *, bagikan lewat *, apakah artikel ini *, apakah berita ini *, laporkan hoaks *, share via *, sebarkan berita *, sebarkan artikel *, sebarkan ke *, sebarkan via *, tautan tersalin, tautan disalin, tambahkan komentar *, tambah komentar *, jadilah yang pertama *, jadi yang pertama *, gunakan bahasa yang *, berkomentarlah dengan *, berkomentarlah secara *, ada kesalahan penulisan *, ada kesalahan ketik *, ada yang salah dengan *, temukan kesalahan ? *,
      menemukan kesalahan penulisan *, menemukan kesalahan ketik *, menemukan kesalahan pada *, punya … kirim *, punya … kirimkan *, kirim koreksi *, ajukan koreksi *, apa reaksimu *, apa reaksi kamu *, apa pendapat anda tentang *, apa pendapatmu tentang *, suka artikel ini *, suka dengan artikel *, suka berita ini *, suka dengan berita *, lanjut membaca, bersambung ke hal *, bersambung ke halaman *, bersambung ke hlm *, sambungan dari hal *, sambungan dari halaman *,
      selengkapnya di halaman *, selengkapnya baca di *, dapatkan link, dapatkan tautan, aplikasi lainnya, posting komentar, poskan komentar, ikuti survei kami *, isi survei *, lihat hasil, lihat hasil polling, beri suara, lihat semua foto *, ingin mengirim opini *, ingin mengirim tulisan *, ingin mengirim artikel *, ingin mengirim naskah *,
      ingin menulis di *, ingin beriklan *, kirim tulisan *, kirimkan tulisan *, kirimkan opini *, kirimkan artikel *, kirimkan berita *, silakan kirim *, silahkan kirim *, silakan akses epaper *, silakan akses e-paper *, lapor hoaks *, whatsapp redaksi *, email redaksi *, hotline redaksi *, telepon redaksi *, tanya ai *, klik halaman *, klik next *, klik selanjutnya *, saksikan selengkapnya *,
      saksikan program *, saksikan tayangan *, … selengkapnya dalam program *, … selengkapnya hanya di *, nantikan berita *, nantikan kabar *, nantikan update *, lihat postingan ini *, lihat kiriman ini *, lihat unggahan ini *, sebuah kiriman dibagikan *, sebuah kiriman oleh *, kiriman dibagikan oleh *, sebuah kiriman yang dibagikan *, diberdayakan oleh blogger, daftarkan email, daftarkan email *, dapatkan informasi inspirasi *`,
    promo: `
      berlangganan untuk *, berlangganan mulai *, mulai berlangganan *, mulai langganan *, langganan mulai *, langganan sekarang *, berlangganan sekarang *, ketik email *, ketikkan email *, masukkan email *, masukkan alamat *, alamat email, terima kasih sudah membaca *, terima kasih sudah berkunjung *, terima kasih sudah berlangganan ? *, terima kasih sudah mengunjungi *, terima kasih atas kunjungan *,
      terima kasih telah berlangganan *, terima kasih telah membaca *, terima kasih telah berkunjung *, terima kasih telah mengunjungi *, terima kasih telah menjadi pembaca *, terima kasih telah setia *, belum berlangganan ? *, sudah punya akun ? *, belum punya akun ? *, sudah memiliki akun ? *, belum memiliki akun ? *, sudah menjadi pelanggan *, sudah jadi pelanggan *,
      coba gratis *, uji coba gratis *, akses tanpa batas *, akses tak terbatas *, paket langganan *, paket berlangganan *, pilih paket *, konten premium *, khusus pelanggan, hanya untuk pelanggan, bayar per artikel *, beli edisi *, yuk dukung kami *, mari dukung kami *, traktir kopi *, traktir penulis *, beri dukungan, 
      update terus informasi *, update terus berita *, jangan lewatkan informasi *, jangan lewatkan berita *, jangan lewatkan update *, jangan lewatkan artikel *, jangan ketinggalan berita *, jangan ketinggalan informasi *, jangan ketinggalan update *, pantau terus berita *, pantau terus informasi *, simak terus berita *, simak terus informasi *, ikuti terus berita *, ikuti terus informasi *,
      iklan oleh *, iklan dari *, close ads *, hide ads *, artikel berlanjut *, berita berlanjut *, geser ke atas *, geser ke bawah *, … berlanjut di bawah iklan *, kunjungi halaman faq *`,
    disclaimer: `
      ketentuan layanan *, komentar sepenuhnya *, komentar adalah tanggung jawab *, komentar menjadi tanggung jawab *, isi komentar menjadi *, isi komentar adalah *, isi di luar tanggung jawab *, di luar tanggung jawab redaksi *, … di luar tanggung jawab redaksi *, … sepenuhnya menjadi tanggung jawab penulis *, … menjadi tanggung jawab masing-masing penulis *, … sepenuhnya tanggung jawab penulis *, tulisan ini tanggung jawab *,
      tulisan ini merupakan pendapat *, tulisan ini merupakan opini *, tulisan ini adalah pendapat *, tulisan ini adalah opini *, artikel ini merupakan opini *, artikel ini adalah opini *, … opini pribadi penulis *, … pendapat pribadi penulis *, artikel ini dibuat dengan *, artikel ini dibuat menggunakan *, artikel ini dihasilkan *, berita ini dibuat dengan *, dibuat dengan ai, dibuat oleh ai, ringkasan ini dibuat *,
      ringkasan ini dihasilkan *, ringkasan dibuat *, rangkuman ini dibuat *, rangkuman ini dihasilkan *, rangkuman dibuat *, … tidak mewakili pandangan dari redaksi *, … tidak mewakili pandangan redaksi *, … tidak mencerminkan pandangan redaksi *, konten adalah tanggung jawab *, konten ini adalah tanggung jawab *, susunan redaksi, box redaksi, boks redaksi`,
    widget:
      'rubrik : *, kanal : *, # dibaca, jumlah dibaca, jumlah dibaca : *, total views, total dibaca *, # menit, kurang dari # menit, kurang dari satu menit, estimasi waktu baca *, estimasi baca *, waktu membaca *',
    pagination:
      'posting lama, posting lebih lama, posting lebih baru, postingan lama, postingan lebih lama, postingan lebih baru, pos lama, pos baru, # dari #',
  },
  headings: {
    widget: 'tranding, postingan populer dari *, kata kunci / tags, kata kunci tags, tag / kata kunci',
  },
  linkBoxes:
    'rekomendasi lainnya, rekomendasi lain, rekomendasi kami, anda mungkin menyukai, kamu mungkin menyukai, mungkin anda menyukai, anda mungkin juga menyukai, kamu mungkin juga menyukai, konten lain, simak pula berita *, bacaan lain, bacaan menarik, bacaan menarik lainnya, eksplorasi konten lain *',
  nearLitter: {
    navigation:
      'jaringan, dashboard, english, bahasa indonesia, mode baca, keluar, kirim berita, laporan utama, kurs, ihsg, jadwal salat, jadwal sholat, jadwal imsakiyah, jadwal tv, kompasianer, halaman muka, halaman depan',
    prompt:
      'setuju, saya setuju, lewati, nanti saja, izinkan, tolak, terima, sedang diputar, video selanjutnya, laporkan akun, konten dari pengguna, balas, sembunyikan',
    widget:
      'tentang penulis, profil penulis, biodata penulis, biografi penulis, sekilas penulis, sekilas tentang penulis, kategori : *, quiz, kuis, voting, survei, jajak pendapat, dari redaksi',
    promo:
      'rp # / bulan, rp # per bulan, rp # / tahun, rp # per tahun, # / bulan, # per bulan, selamat membaca, selamat datang',
  },
};
