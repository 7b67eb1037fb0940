import type { MetadataWords } from '../../detect/layout/layout-words';

/** How Indonesian news sites name author, editor, source and time. */
export const metadataWords: MetadataWords = {
  metadata: {
    byline: `
      penulis : *, oleh : *, oleh *, ditulis oleh *, reporter : *, pewarta : *, wartawan : *, jurnalis : *,
      kontributor : *, kontributor *, laporan : *, laporan wartawan *, laporan reporter *, laporan kontributor *,
      laporan jurnalis *, diadaptasi oleh *, disadur oleh *, artikel ini ditulis oleh *, tulisan ini ditulis oleh *, diterjemahkan oleh *, penerjemah : *, rep : *, reporter *,
      penulis *, pewarta *, teks dan foto : *, naskah dan foto : *, foto & teks : *, foto dan teks : *, diterbitkan oleh *, diposting oleh *, diunggah oleh *, dipublikasikan oleh *, melaporkan dari *, tim redaksi, tim … redaksi, tim liputan, fotografer : *, nama penulis : *, liputan : *, peliput : *, koresponden : *,
      kepala biro : *, kabiro : *, biro … : *, videografer : *, kameramen : *, juru kamera : *, penulis berita : *, penulis artikel : *, naskah : *, teks : *, tim peliput : *`,
    editor: `
      editor : *, editor *, redaktur : *, redaktur *, penyunting : *, penyunting *, red : *, disunting oleh *, uploader : *,
      redaktur & reporter : *, reporter & redaktur : *, redaktur reporter : *, penanggung jawab : *, redaktur pelaksana : *, pemimpin redaksi : *, pimred : *,
      redpel : *, editor berita : *, editor bahasa : *, korektor : *`,
    source: `
      sumber : *, sumber berita : *, sumber artikel : *, dikutip dari : *, artikel ini pertama kali *,
      artikel ini telah tayang *, artikel ini telah terbit *, artikel ini sudah tayang *, artikel ini tayang *,
      artikel ini sebelumnya *, berita ini telah tayang *, artikel ini bersumber dari *, artikel ini diterjemahkan dari *,
      artikel ini dikutip dari *, artikel asli *, artikel ini sudah terbit *, berita ini sudah tayang *, berita ini sudah terbit *, berita ini telah terbit *, tulisan ini telah tayang *, tulisan ini telah dimuat *, tulisan ini pernah *, diterjemahkan dari *, disadur dari *, disarikan dari *, artikel ini dikutip *, via : *`,
    published: `
      diterbitkan *, dipublikasikan *, diperbarui *, terbit : *, tayang : *, tanggal : *, diunggah *, dimuat *, dirilis : *,
      tanggal terbit *, sejam yang lalu, sejam lalu, sehari lalu, sehari yang lalu, baru saja, edisi *, waktu terbit *, rilis : *, update : *, terakhir diperbarui *, pembaruan *`,
    caption: `
      foto : *, teks foto : *, caption foto : *, hak atas foto *, ilustrasi : *, foto / *, ilustrasi, ilustrasi . *, ilustrasi / *, foto . *, foto ist, foto istimewa, foto net, dok . *, dok pribadi, dok pribadi *, dokumentasi pribadi, dokumen pribadi, dokumentasi : *, ist, istimewa,
      ket foto *, ket . foto *, kredit : *, foto-foto : *, ilustrasi foto *, ilustrasi gambar *, foto ilustrasi *, foto oleh *, foto dok *,
      gambar : *, keterangan foto *, keterangan gambar *, sumber gambar *, sumber foto *, kredit foto *, dok foto *,
      fotografer *, arsip foto *, antara foto *, tangkapan layar *, grafis : *, infografik : *`,
    credit: 'laporan ini disusun *, tambahan laporan *, turut berkontribusi *, dengan laporan *',
  },
  labels: {
    byline:
      'penulis, reporter, pewarta, wartawan, oleh, kontributor, jurnalis, laporan, penerjemah, fotografer',
    editor: 'editor, redaktur, penyunting, redaktur pelaksana',
    source: 'sumber, sumber berita',
    published: 'tanggal, terbit, diperbarui, dipublikasikan, diterbitkan, tayang',
  },
  roles:
    'wartawan, reporter, kolumnis, kolomnis, tim, admin, administrator, jurnalis, kontributor, koresponden, redaksi, pewarta, penulis',
  bioVerbs: 'adalah, merupakan, ialah',
  agoWords: 'lalu',
  dateWords: `pukul, jam, pkl, wib, wita, wit, diterbitkan, dipublikasikan, diperbarui, terbit, tayang, tanggal, update,
    updated, dimuat, diunggah, menit, detik, hari, lalu, yang, pagi, siang, sore, malam, terakhir, pada`,
  monthForms:
    'jan, feb, peb, mar, apr, jun, jul, agu, agt, agust, ags, sep, sept, okt, nov, nop, nopember, pebruari, des',
  weekdayForms: 'jumat, sen, sel, rab, kam, jum, sab, min, ahad',
  outletWords:
    'news, tv, online, media, pos, kabar, berita, harian, koran, warta, radio, portal, network, redaksi, newsroom',
  pictureWords:
    'foto, ilustrasi, gambar, dok, dokumentasi, dokumen, istimewa, ist, net, grafis, tangkapan, arsip, fotografer, doc',
  pictureSides: 'kiri, kanan, tengah',
  openers: `narasi, penjelasan, referensi, kategori, rujukan, keterangan, hasil, temuan, verifikasi, sanggahan, pemeriksaan, analisis, opini, kolom, catatan, editorial, eksklusif, kronologi, wawancara, profil, fakta, cek, hoaks, klaim, ralat, koreksi, pertanyaan, jawaban, tanya, jawab, contoh, simak, baca, tonton, lihat,
    foto, video, sumber, tanggal, waktu, tempat, langkah, cara, tips, bagian, pertama, kedua, ketiga, keempat, kelima, selain, namun, ingat, kesimpulan, ringkasan, penulis, editor, reporter, redaksi, dear, salam,
    pembaca, presiden, menteri, gubernur, bupati, wali, ketua, kepala, bapak, ibu, pak, bu`,
  titleWords:
    'di, ke, dari, yang, dan, untuk, dengan, pada, dalam, oleh, atau, soal, terhadap, terkait, sejak, per, ala, pasca, vs, hingga, karena, jadi, saat, agar, tak, ini, itu, bagi, tentang, akan, juga, tapi, sebagai, antara, serta, usai, demi, para, si, sang, gegara, buat, jika, bila, sampai, lewat, tanpa',
};
