import type { LitterWords } from '../../detect/layout/layout-words';

/** Headings of lists and boxes on Indonesian pages, what links and calls on the reader begin with. */
export const headingWords: LitterWords = {
  headings: {
    related: `
      baca juga, baca juga :, baca pula, baca :, lihat juga, lihat juga :, simak juga, simak juga :,
      tonton juga, foto terkait, video terkait`,
    widget: `
      topik berita terkait, tag terkait, komentar terbaru, komentar terbanyak, pos-pos terbaru, pos terbaru, tulisan terbaru, posting terbaru,
      postingan terbaru, arsip, viral, lagi viral, sedang viral, pilihan, berita unggulan, berita video, hot news,
      hot topik, hot topic, hot issue, sedang ramai, lagi ramai, topik panas, trending now, paling ramai, info terbaru,
      berita foto, video rekomendasi, rekomendasi video, berita terkini more, galeri, kabar hari ini, live streaming,
      cerita populer, story, stories, navigasi pos, navigasi tulisan, topik lain, topik pilihan, trending topik, jelajah, tag populer, tag terpopuler,
      tag, tags, tagar, tag :, tags :, topik, topik :, topik terkait, topik terkait :, topik hangat, topik populer,
      topik menarik lainnya, kata kunci, label, label :, kategori, kategori terkait, isu terkini, isu hangat,
      terkini, terbaru, terpopuler, populer, terhangat, terpanas, paling banyak dibaca, paling banyak dilihat,
      paling populer, banyak dibaca, banyak dicari, banyak dikomentari, terbanyak dibaca, paling dicari, sering dibaca,
      berita terkini, berita terkini lainnya, berita terbaru, berita terbaru lainnya, berita populer, berita terpopuler,
      berita utama, berita hangat, berita hari ini, artikel terkini, artikel terbaru, artikel populer, artikel terpopuler,
      kabar terkini, kabar terbaru, kabar daerah, kabar populer, video terkini, video terbaru, video populer,
      video pilihan, video terpopuler, video terpopuler hari ini, foto terpopuler, foto pilihan, galeri foto,
      trending, lagi trending, sedang trending, trending topic, sedang hangat, sedang tren, sedang populer, lagi hits,
      headline, headlines, sorot, sorotan, laporan khusus, liputan khusus, fokus, editor's choice, news update,
      simak … populer lainnya, simak … terpopuler lainnya, populer di *, terpopuler di *, terkini di *,
      live update, siaran langsung, jadwal televisi, indeks populer, terpopuler minggu ini, terpopuler hari ini,
      peristiwa lainnya, warta terkini, most popular, latest news, kolom populer, opini terbaru, kolumnis`,
  },
  linkBoxes: `
      baca artikel lainnya, foto lainnya, video lainnya, berita terkait, berita terkait lainnya,
      berita lainnya, berita lain, berita lain terkait, berita serupa, bacaan terkait, bacaan lainnya, baca berita terkait,
      berita menarik lainnya, kabar lain, kabar lainnya, kabar terkait, warta terkait, info terkait, info lainnya,
      posting terkait, postingan terkait, pos terkait, post terkait, tulisan terkait, tulisan lainnya, related posts,
      related post, kamu mungkin juga suka, artikel menarik, berita menarik, telusuri berita … lainnya, artikel lain dari *,
      berita rekomendasi untuk anda, baca berita lain, populer lainnya, jangan lewatkan berita, sebelumnya di *,
      lainnya untuk anda, cerita lainnya, berita terkait dengan *, artikel terkait, artikel lainnya,
      artikel lain, artikel sejenis, artikel serupa, terkait, terkait :, informasi terkait, konten terkait,
      konten serupa, pilihan redaksi, pilihan editor, pilihan untukmu, pilihan untuk anda, pilihan artikel,
      lainnya dari *, baca artikel menarik lainnya *, artikel menarik lainnya, simak berita terkait,
      terkait dengan ini, jangan lewatkan, jangan sampai terlewatkan, jangan terlewatkan, jangan lewatkan :,
      sayang jika dilewatkan, anda mungkin suka, anda mungkin juga suka, mungkin anda suka,
      mungkin anda juga suka, mungkin kamu suka, kamu mungkin suka, anda mungkin tertarik,
      artikel yang mungkin anda suka, untuk anda, untukmu, khusus untuk anda,
      artikel-artikel yang direkomendasikan, artikel rekomendasi, rekomendasi artikel,
      rekomendasi untuk anda, rekomendasi untukmu, rekomendasi, rekomendasi berita, berita rekomendasi,
      direkomendasikan untuk anda, berita pilihan, artikel pilihan, berita utama lainnya, sorotan lainnya,
      baca lainnya, baca juga lainnya, baca … lainnya, simak lainnya, simak juga lainnya, simak … lainnya,
      lihat … lainnya, tonton lainnya, kabar … lainnya, info … lainnya, warta lainnya, warta … lainnya, konten lainnya,
      konten … lainnya, tulisan … lainnya, cerita … lainnya, opini lainnya, kolom lainnya, video … lainnya, foto … lainnya,
      berita yang lain, baca yang lain, baca ini juga, lihat ini juga,
      lihat artikel lainnya, kamu harus tahu, berita … lainnya, artikel … lainnya`,
  nearLitter: {
    navigation: `
      news, nasional, internasional, dunia, daerah, regional, metro, megapolitan, nusantara, ekonomi, bisnis, keuangan,
      olahraga, sepak bola, bola, sport, sports, hiburan, seleb, selebritas, gaya hidup, lifestyle, teknologi, tekno,
      otomotif, kesehatan, pendidikan, edukasi, wisata, travel, kuliner, hukum, politik, peristiwa, kriminal, opini, kolom,
      tajuk, editorial, analisis, cek fakta, ragam, khas, fitur, umum, humaniora, sains, lingkungan, properti, religi,
      khazanah, budaya, seni, sosok, profil, wawancara, infografis, video, foto, galeri, podcast, live, tv, indeks, home,
      berita, artikel, headline, global, kecil, sedang, besar, normal, peristiwa daerah, hukum dan kriminal`,
    prompt: `
      share, tweet, kirim, facebook, twitter, whatsapp, telegram, instagram, youtube, tiktok, line, threads, email, copy,
      copy link, link, x, pinterest, linkedin, messenger, print, mail, sms, viber, plurk, reddit, tumblr, share link, url`,
    disclaimer: 'redaksi',
    widget: `
      topik lainnya, lainnya, selebihnya, lebih banyak`,
    pagination: `
      semua, awal, akhir, pertama, terakhir, next, prev, previous, first, last`,
  },
  linkEnds: `selengkapnya, baca selengkapnya, baca selanjutnya, baca lebih lanjut, baca berita selengkapnya, baca artikel selengkapnya, lihat selengkapnya, simak selengkapnya, klik selengkapnya,
    lihat detail, detail, baca berita, baca artikel, baca sekarang`,
  points: `intinya, intinya sih, inti berita, inti sari, intisari, intisari berita, poin penting, poin-poin penting, poin utama, poin-poin utama, poin berita,
    ringkasan, ringkasan berita, ringkasan artikel, rangkuman, rangkuman berita, rangkuman artikel, sorotan berita, sekilas, sekilas berita, secara ringkas,
    secara singkat, garis besar, highlight, highlights, highlight berita, fakta utama, fakta penting, hal penting, yang perlu diketahui, yang perlu kamu tahu`,
  links: 'baca, simak, baca juga, lihat juga, simak juga, tonton juga, baca pula, lihat pula, simak pula',
  bracketedLinks: 'baca, lihat, simak, tonton, baca juga, lihat juga, simak juga, baca selengkapnya, video',
  embeds: 'gambas',
  noise: {
    prompt: `
      scroll untuk melanjutkan membaca, scroll untuk melanjutkan, scroll ke bawah untuk melanjutkan membaca,
      gulir untuk lanjut membaca, gulir untuk melanjutkan membaca, gulir ke bawah untuk melanjutkan membaca,
      simak video di bawah ini, saksikan video di bawah ini, lanjutkan membaca di bawah iklan`,
  },
  calls: `ikuti, dapatkan, gabung, bergabung, bergabunglah, berlangganan, langganan, subscribe, follow, join, baca, simak,
    update, nikmati, temukan, saksikan, tonton, silakan, silahkan, jadikan, tambahkan, pastikan, kunjungi, mau, ingin, unduh, download, instal, install, tetap, pantau, yuk, ayo, mari, jangan, pilih, cek, klik`,
  platforms:
    'newsletter, google news, google berita, google discover, wa channel, channel wa, saluran wa, channel whatsapp, whatsapp grup, whatsapp group, grup whatsapp, grup wa, telegram channel, aplikasi kami, saluran whatsapp, whatsapp channel, kanal whatsapp, kanal telegram, channel telegram, grup telegram, channel youtube, kanal youtube',
};
