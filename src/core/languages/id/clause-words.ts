import { listWords } from '../../text/word-list';

/** Words that show a predicate: auxiliaries, negations, copulas, verbs and adjectives without a prefix. */
export const predicates = listWords(
  `kian kurang gagal tidak tak bukan bukanlah belum akan bakal telah sudah sedang tengah masih bisa
    dapat mampu harus perlu mesti wajib boleh adalah ialah merupakan ada adanya sangat cukup
    lebih paling terlalu siap ingin hendak jadi menjadi punya kini semakin makin hanya cuma pernah
    lagi sering selalu kerap aman selesai tetap ikut turut yakni berupa yaitu jangan banyak tumbuh naik
    turun jatuh rampung tuntas lenyap hilang tewas meninggal datang pergi pulang tiba hadir absen mundur
    lulus lolos kalah menang unggul rusak hancur runtuh ambruk masuk keluar muncul timbul gugur kabur
    pulih bangkit habis sejalan waspada tunduk patuh setuju kehilangan kesulitan kewalahan wafat bebas
    bersalah sepakat layak pantas wajar nggak gak ngga enggak ndak seharusnya semestinya sebaiknya hendaknya selayaknya sepatutnya mungkin pasti sempat sanggup rela tega nekat nyaris hampir mau tahu paham sadar sembuh macet mogok mangkrak padam lalai lamban prihatin kecewa bangga senang sedih kaget puas heran marah bingung lelah takut pingsan fokus serius tenang rajin peduli tanggap kooperatif lupa ingat suka ambles nakal netral sigap kompak roboh jebol retak bocor hanyut tenggelam karam tumbang
    anjlok merosot melorot minum makan tidur mandi putus pecah patah copot
    meledak becus haus rakus korup kritis stabil mahal murah melimpah licin rawan sesat hoaks fiktif kapok trauma syok lega
    pasrah ikhlas khilaf rindu malu cemas gugup pusing mual lemas lapar capek jera kesal jengkel legawa
    buka-bukaan blak-blakan kebanjiran kehabisan kekurangan kebagian kedapatan kecanduan ketakutan`,
);

/** Words that begin as verbs do, and are nouns, adverbs, or adjectives that stand behind their noun. */
export const noVerbs = listWords(
  `bersama-sama berturut-turut berlarut-larut berulang-ulang bermacam-macam berhari-hari bertahun-tahun
    berjam-jam berminggu-minggu berbulan-bulan berbondong-bondong beramai-ramai terus-menerus terang-terangan mentah-mentah mendalam mendatang menyeluruh menahun dimaksud terpisah terbatas terbuka
    termahal termurah terpopuler terpenting tertua termuda terdekat terjauh terkait menuju mengenai
    menyangkut menyusul berkat berkenaan berhubung bertepatan bersamaan menteri media merek meja medan
    meter merah mega mental mesin metode merdeka megawatt medis medali meski meskipun mei mereka memo
    memori menit menara dinas dia diri dirinya dinding diskusi direktur direksi direktorat dirut
    disiplin diplomat diplomasi distrik distribusi dini divisi dialog dimensi dinamika digital
    diskon diesel dimana diabetes diantara di dinilai berita berat beras bersih beton bersama berbagai
    beberapa berikut berkas benar beragam bersejarah terhadap terbaru tersangka terdakwa
    terminal teror terorisme teroris territorial tersebut tertentu terang tertinggi terendah terbesar
    terkini terakhir terus termasuk terlebih terpidana terlapor terutama terjangkau teritorial
    tersendiri terbaik terburuk teras terpadu bersangkutan berwenang beserta bersenjata
    metropolitan metro mediator melalui menjelang menurut merchant merger mekanisme melayu melodi menu
    mentan menko menhan menkes menpora menlu mendagri disinfektan disinfeksi teradu tergugat terobosan disabilitas dividen didik dingin dinamis terbanyak terdepan teratas berkah ternak diaspora diagnostik diagnosis distancing diare medium median mebel metrik mediasi mekanik mekanismenya megaproyek dikit diversifikasi bermotor bersubsidi berkelanjutan berkala berlian diler dilema dilematis diplomatik disparitas diktator distributor terdalam terkecil terbawah terluar terberat terparah tercepat terpencil terik diameter diskursus termal terigu terumbu terdahulu terkemuka meeting medio bernama berinisial berusia bertajuk berjudul bertema berbasis berskala berkapasitas berjangka bergengsi beritanya mesinnya medannya dirjen disertasi diploma distribusinya disiplinnya divisinya terapi terasi terpal teropong terompet terowongan termos termometer berandal beranda berhala beringin beruang`,
);

const nouns = listWords(
  `kasus rencana upaya keberhasilan bantuan perhatian partisipasi peran tuduhan tudingan kabar isu
    klaim pernyataan dugaan rumor anggapan keterangan laporan kemungkinan spekulasi berita tegas keras
    mentah-mentah alasan kronologi cara hasil detail rasa ucapan apresiasi terima belasungkawa dukacita
    duka dukungan komitmen keinginan kesiapan penyebab permohonan permintaan penghargaan selamat salam
    simpati keprihatinan keberatan kritik kritikan sikap perang visi misi pesan pandangan pendapat
    gagasan ide tantangan tahapan langkah-langkah poin strategi`,
);

/** Adjectives and verbs made nouns, whose object or owner stands behind them: `maraknya pencurian`. */
const qualities = listWords(
  `maraknya tingginya rendahnya banyaknya minimnya kurangnya lemahnya kuatnya besarnya kecilnya mahalnya murahnya
  lambatnya cepatnya buruknya luasnya sulitnya mudahnya turunnya naiknya hilangnya jatuhnya tewasnya wafatnya
  sempitnya padatnya parahnya masifnya pesatnya dekatnya jauhnya eratnya ketatnya longgarnya dominannya bagusnya
  indahnya bahayanya munculnya masuknya keluarnya hadirnya runtuhnya rusaknya putusnya
  lahirnya kembalinya bangkitnya pulihnya anjloknya lesunya sepinya ramainya`,
);

/** Nouns of objects, with the ending of a possessor or without: `komitmen`, `komitmennya`. */
export const nominal = [...nouns, ...nouns.map((noun) => `${noun}nya`), ...qualities];
