import type { SourceWords } from '../../detect/quotes/source/source-words';
import { listWords } from '../../text/word-list';
import { shortOffices } from './short-offices';

export const sources: SourceWords = {
  headFirst: true,
  pronouns: listWords('ia dia beliau mereka dirinya pihaknya kami kita saya aku keduanya ketiganya'),
  determiners: listWords(
    'para sang si kaum segenap kedua ketiga keempat kelima semua seluruh setiap tiap banyak sebagian mayoritas kebanyakan pihak',
  ),
  indefinite: listWords(
    'seorang sebuah sejumlah beberapa belasan puluhan ratusan ribuan jutaan salah satu suatu seseorang dua tiga empat lima',
  ),
  closers: listWords('itu ini tersebut tsb tadi sebelumnya terbaru'),
  innerPrepositions: listWords('dari di untuk bidang bagi asal antar ke atas per se soal'),
  outerPrepositions: listWords(
    'pada dalam kepada melalui lewat saat ketika usai seusai setelah sebelum sejak selama sambil seraya dengan tanpa terkait mengenai tentang terhadap menanggapi selain sebagai hingga sampai seperti sebagaimana menyusul menjelang sesaat selepas dikutip dilansir mengutip melansir ditemui dihubungi lantaran atas berdasarkan akibat demi guna oleh via bersama beserta didampingi ditemani waktu kala tatkala',
  ),
  breaks: listWords(
    'bahwa namun tetapi tapi melainkan karena sebab jika kalau apabila bila sehingga sedangkan sementara meski meskipun walau walaupun agar supaya maka padahal apakah adalah ialah merupakan bukan ada adapun yakni yaitu sebaliknya akibatnya oleh selanjutnya sebelumnya adanya kemudian menurut',
  ),
  relatives: ['yang'],
  coordinators: listWords('dan serta atau bersama maupun'),
  conjunctions: listWords(
    'namun tetapi tapi dan sedangkan sementara adapun bahkan kemudian lalu sebab karena bahwa serta',
  ),
  fillers: listWords(
    'juga bahkan pun telah sudah sempat pernah akan kembali kemudian lantas lalu terus masih turut ikut justru malah hanya tidak belum tak kompak sama-sama sendiri terang-terangan tegas singkat resmi tegas-tegas sekaligus langsung selalu kerap sering berulang kali berkali-kali sebelumnya lagi hendak mulai tetap baru bersama-sama secara dengan terbuka tertulis mentah-mentah akhirnya awalnya semula kini dapat bisa harus berani enggan ingin mau cuma nyata penuh sepenuhnya betul memang tengah sedang sejatinya sebenarnya misalnya saling spontan lantang blak-blakan balik bergantian bersamaan serentak seketika sontak buru-buru terus-menerus berkali berulang-ulang jelas-jelas sangat gamblang perlahan sekadar lama',
  ),
  sidePronouns: ['pihaknya'],
  adverbials: listWords('secara'),
  parties: listWords(
    'tersangka terdakwa terpidana terlapor pelapor pelaku korban penggugat tergugat pemohon termohon pengadu teradu pembeli penjual saksi almarhum',
  ),
  bodies: listWords(
    'perusahaan perseroan firma maskapai bank produsen pabrikan operator penerbit stasiun koran majalah kantor lembaga organisasi yayasan badan komisi dewan kementerian instansi asosiasi serikat federasi klub universitas kampus sekolah raksasa startup pengembang penyelenggara promotor label studio agensi manajemen kelompok partai negara komunitas tim fraksi koalisi aliansi gerakan konsorsium delegasi panel forum majelis faksi milisi pasukan grup pesantren otoritas',
  ),
  times: listWords(
    'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember kemarin siang pagi sore malam dini tadi lalu pekan bulan tahun hari tanggal pukul wib wita wit silam',
  ),
  documents: listWords(
    'laporan pernyataan studi survei data penelitian surat dokumen dakwaan artikel riset kajian rilis siaran keterangan putusan memo jajak polling catatan statistik analisis unggahan cuitan situs laman akun buku jurnal media koran harian surel informasi kabar berita sumber kesepakatan perjanjian aturan prakiraan perkiraan estimasi resolusi deklarasi komunike maklumat edaran instruksi draf naskah amandemen piagam traktat beleid nota telegram risalah ringkasan kutipan statuta undang-undang spanduk penilaian audit investigasi penyelidikan temuan kesimpulan perpres perppu perda keppres inpres permen ruu uu amar sensus pesan narasi saluran televisi video rekaman film',
  ),
  unnamed: listWords(
    'pejabat sumber saksi warga polisi penyidik jaksa hakim dokter tim petugas aparat pengamat ahli pakar analis peneliti penduduk korban keluarga pemerintah juru kritikus aktivis pegiat pengacara seseorang netizen warganet perusahaan militer',
  ),
  relational: listWords(
    'pengacara hukum istri suami anak putra putri ibu ayah adik kakak paman bibi keluarga kubu tim pihak kerabat teman rekan sahabat kekasih ajudan pendukung loyalis kuasa penasihat pendamping kantor pernyataan pengakuan keterangan laporan manajer agen pelatih mantan',
  ),
  humans: listWords(
    'pria wanita perempuan lelaki laki-laki bocah remaja pemuda pemudi ibu bapak ayah kakek nenek politikus politisi pejabat menteri gubernur bupati wali walikota presiden ketua sekretaris direktur kepala mantan eks bekas pemain pelatih striker bek kiper gelandang penyerang aktor aktris penyanyi pedangdut musisi artis komedian presenter sutradara model selebgram youtuber pengusaha dokter dosen profesor guru ustaz pendeta jenderal perwira pengacara advokat jaksa hakim anggota legislator senator diplomat pengamat peneliti ekonom pakar pebalap pembalap petenis atlet jebolan lulusan alumnus putra putri suami istri sosok tokoh juru jubir kandidat capres cawapres caleg orang tersangka terdakwa korban saksi pelantun pemeran pembawa penulis pengarang sastrawan vokalis gitaris rapper sineas seniman budayawan pedagang petani nelayan sopir pengemudi pramudi buruh karyawan pegawai perawat bidan relawan mahasiswa mahasiswi siswa siswi santri pelajar akademisi sejarawan sosiolog psikolog kriminolog epidemiolog ulama kiai ustazah habib pastor uskup biksu pendiri pemilik pemimpin kader miliarder taipan dara duda janda gadis petinju pelari perenang kapten prajurit suksesor inisiator ibunda ayahanda bunda mama papa srikandi bintang legenda maestro diva pentolan peternak perajin tukang penjaga pengelola pelaku pelapor terlapor terpidana penggugat tergugat pemohon pelanggan penumpang konsumen',
  ),
  mute: listWords(
    'wilayah kategori sektor golongan umur usia ukuran tingkat undang-undang undang hukum peraturan aturan ketentuan pasal prosedur kebiasaan adat jadwal rencana hemat jenis kelompok urutan abjad kamus syariat ajaran kepercayaan keyakinan versi',
  ),
  shortOffices,
  firstPerson: listWords('saya aku kami kita anda'),
};
