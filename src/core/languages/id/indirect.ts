import type { IndirectWords } from '../../detect/quotes/indirect/indirect-words';
import { headline } from './headline-verbs';
import { forms } from './speech-verbs';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** With the ending of a possessor or without: `komitmen`, `komitmennya`. */
const nominal = list(
  'kasus rencana upaya keberhasilan bantuan perhatian partisipasi peran tuduhan tudingan kabar isu klaim pernyataan dugaan rumor anggapan keterangan laporan kemungkinan spekulasi berita tegas keras mentah-mentah alasan kronologi cara hasil detail rasa ucapan apresiasi terima belasungkawa dukacita duka dukungan komitmen keinginan kesiapan penyebab permohonan permintaan penghargaan selamat salam simpati keprihatinan keberatan kritik kritikan sikap perang visi misi pesan pandangan pendapat gagasan ide tantangan tahapan langkah-langkah poin strategi',
);

export const indirect: IndirectWords = {
  saying: forms(
    `
    kata mengatakan dikatakan
    ujar mengujarkan diujarkan
    ucap mengucapkan -
    tutur menuturkan dituturkan
    tambah menambahkan ditambahkan
    tegas menegaskan ditegaskan
    imbuh mengimbuhkan -
    lanjut melanjutkan -
    tukas menukas -
    tandas menandaskan -
    sebut menyebut disebut
    - mengaku diakui
    akui mengakui -
    katakan - -
    ungkap mengungkap -
    nyatakan menyatakan dinyatakan
    kilah berkilah -
    bilang bilang dibilang
    - mengklaim diklaim
    - menilai -
    harap berharap -
    - menduga -
    - meyakini -
    simpul menyimpulkan disimpulkan
    jelas menjelaskan dijelaskan
    terang menerangkan diterangkan
    papar memaparkan dipaparkan
    ungkapkan mengungkapkan diungkapkan
    sampaikan menyampaikan disampaikan
    beber membeberkan dibeberkan
    urai menguraikan -
    rinci merinci -
    cerita menceritakan -
    pungkas - -
    sambung - -
    timpal - -
    jawab - -
    tulis menulis ditulis
    - menyebutkan disebutkan
    - mengingatkan diingatkan
    - menekankan ditekankan
    - memastikan dipastikan
    - mengumumkan diumumkan
    - mengemukakan dikemukakan
    - mengutarakan diutarakan
    - memberitahukan diberitahukan
    - melaporkan dilaporkan
    - mengabarkan dikabarkan
    - memperkirakan -
    - memprediksi -
    - memperingatkan -
    - menggarisbawahi -
    - menjanjikan -
    - mengonfirmasi -
    - mengkonfirmasi -
    - membenarkan -
    - menuliskan -
    - mengisahkan -
    - mengira -
    - menganggap -
    - mengkhawatirkan -
    - mengeluhkan -
    - menyesalkan -
    - menyayangkan -
    - mengibaratkan -
    - mencontohkan -
    - menyimpulkan -
    - mengusulkan -
    - merekomendasikan -
    - mewanti-wanti -
    - mewacanakan -
    - mengisyaratkan -
    - mensinyalir disinyalir
    - menyinggung -
    - menyoroti -
    - meyakinkan -
    - menjamin -
    - membocorkan -
    - menyiratkan -
    - menargetkan ditargetkan
    - mengklarifikasi -
    - mengimbuhkan -
    - membisikkan -
    - meramalkan -
    - memproyeksikan diproyeksikan
    - mengestimasi -
    - mencuit -
    - membeber -
    - menyanggah -
    - mendalilkan didalilkan
    - menyerukan -
    - menaksir ditaksir
    - menjabarkan dijabarkan
    - menuliskan dituliskan
    `,
    {
      active: list(
        'berkata berujar berucap bertutur bercerita berpendapat berpandangan beranggapan berkeyakinan berdalih beralasan berargumen bersikeras berkukuh bersaksi bersumpah berspekulasi berkomentar memandang percaya yakin khawatir ngaku curhat mengeluh berkesimpulan berprinsip berpikir',
      ),
      fused: list(
        'dikatakannya diungkapkannya dijelaskannya disampaikannya ditambahkannya ditegaskannya dituturkannya disebutkannya diterangkannya dipaparkannya diakuinya',
      ),
    },
  ),
  stating: forms(`
    - bertanya -
    - menanyakan -
    - mempertanyakan -
    - menyampaikan disampaikan
    - mengungkapkan diungkapkan
    - menjelaskan dijelaskan
    - menerangkan diterangkan
    - memaparkan dipaparkan
    - membeberkan dibeberkan
    - menguraikan -
    - merinci -
    - menceritakan -
    - mengungkap -
    - mengucapkan -
    - melanjutkan -
    - mengumumkan -
    - mengemukakan -
    - mengutarakan -
    - melaporkan dilaporkan
    - mengabarkan dikabarkan
    - memperkirakan -
    - memprediksi -
    - menggarisbawahi -
    - menjanjikan -
    - mengonfirmasi -
    - mengkonfirmasi -
    - membenarkan -
    - menuliskan -
    - menulis -
    - mengisahkan -
    - mengkhawatirkan -
    - mengeluhkan -
    - menyesalkan -
    - menyayangkan -
    - mencontohkan -
    - menyimpulkan disimpulkan
    - mengusulkan -
    - merekomendasikan -
    - menyinggung -
    - menyoroti -
    - mengakui -
    - menduga -
    - memandang -
    - berpikir -
    - percaya -
    - yakin -
    - khawatir -
    - bercerita -
    - berkomentar -
    - meyakinkan -
    - menjamin -
    - menyebutkan -
    - menekankan -
    - mewacanakan -
    - mengisyaratkan -
    - menambahkan -
      - menegaskan -
    - menyatakan -
    - menyebut -
    - menilai -
    - mengklaim -
    - mengingatkan -
    - memperingatkan -
    - memastikan -
    - meyakini -
    - menganggap -
    - menuturkan -
    - bersaksi -
    - bersumpah -
    - beralasan -
    - berdalih -
    - berpandangan -
    - berargumen -
    - menandaskan -
    - menukas -
    - menyiratkan -
    - menargetkan -
    - mengklarifikasi -
    - meramalkan -
    - memproyeksikan -
    - menyanggah -
    - menyerukan -
    - menaksir -
    - menjabarkan -
    - membantah -
    - menyangkal -
    - mencatat -
    - mengestimasi -
    - mencuit -
    - memberitahukan -
`),
  showing: forms(`
    - menjawab -
    - membantah dibantah
    - menyangkal -
    - menampik -
    - menepis -
    - menetapkan -
    - memutuskan diputuskan
    - mempercayai -
    - melontarkan -
    - mengkritik -
    - mengkritisi -
    - memprotes -
    - mengungkit -
    - menggugat -
    - menyuarakan -
    - menyindir -
    - memperhitungkan -
    - mengenang -
    - meneruskan -
    - menyambung -
    - menimpali -
    - menyadarkan -
    - memaklumi -
    - mencanangkan -
    - menggariskan -
    - mengumbar -
    - mensyaratkan -
    - mengelak -
    - menggembar-gemborkan -
    - menyangka -
    - menemukan ditemukan
    - menunjukkan -
    - membuktikan -
    - mengindikasikan -
    - mencatat tercatat
    - menyadari -
    - mengetahui -
    - melihat -
    - merasa -
    - mendengar -
    - menggambarkan -
    - mengutip dikutip
    - berasumsi -
    - memahami -
    - bersepakat -
    - sepakat -
    - optimistis -
    - optimis -
    - pesimistis -
    - curiga -
  `),
  telling: forms(`
    - memberitahu diberitahu
    - menginformasikan diinformasikan
    - mengingatkan diingatkan
    - meyakinkan -
  `),
  urging: forms(`
    pinta meminta diminta
    imbau mengimbau diimbau
    himbau menghimbau dihimbau
    desak mendesak didesak
    ajak mengajak diajak
    seru menyerukan diserukan
    - memerintahkan diperintahkan
    - menyarankan disarankan
    - menganjurkan dianjurkan
    - menuntut dituntut
    - memohon dimohon
    - menginstruksikan diinstruksikan
    - menyuruh disuruh
    - mewajibkan -
    - memperingatkan diperingatkan
    - mengingatkan diingatkan
    - menantang -
    - mengharapkan -
    - menginginkan -
    - berharap -
  `),
  promising: forms(`
    - berjanji -
    - bersumpah -
    - mengusulkan -
    - merekomendasikan -
    - menyarankan -
    - menganjurkan -
    - berpesan -
    - mewanti-wanti -
    - mengaku -
    - mengancam diancam
  `),
  accusing: forms(`
    tuding menuding dituding
    tuduh menuduh dituduh
    - mendakwa didakwa
  `),
  describing: forms(`
    - menyebut disebut
    - mengklaim diklaim
    - mengabarkan dikabarkan
    - menyebutnya -
    - menggambarkan digambarkan
    - menjuluki dijuluki
    - menilai -
    - menganggap -
    - melabeli -
  `),
  callingFor: [],
  sayingPhrases: ['memberi isyarat'],
  according: ['menurut', 'menurut pengakuan', 'menurut keterangan', 'bagi', 'di mata'].filter((phrase) =>
    phrase.startsWith('menurut'),
  ),
  accordingFused: ['menurutnya', 'menurutku'],
  relayed: [
    'dikutip dari',
    'dilansir dari',
    'dilansir',
    'disadur dari',
    'dihimpun dari',
    'disitat dari',
    'dinukil dari',
    'melansir dari',
    'mengutip dari',
  ],
  basedOn: ['berdasarkan', 'berdasar', 'merujuk', 'merujuk pada', 'mengacu pada', 'mengutip', 'melansir'],
  nouns: list(
    'pertanyaan klaim pernyataan tuduhan tudingan dugaan keyakinan anggapan pengakuan kekhawatiran kekhawatirannya harapan harapannya keyakinannya pendapat pandangan peringatan janji ancaman argumen dalih penegasan penjelasan bantahan kesimpulan isyarat jaminan laporan kabar informasi rumor',
  ),
  complementizers: list('jika kalau agar supaya jikalau'),
  strictComplementizers: list('bahwa bahwasanya bahwasannya'),
  openers: list('apakah mengapa kenapa bagaimana apa siapa kapan pentingnya perlunya'),
  infinitive: list('untuk'),
  ofWords: ['atas', 'karena', 'telah', 'melakukan'],
  asWords: ['sebagai'],
  byWords: ['oleh'],
  addressing: list('kepada pada ke'),
  passiveAuxiliaries: [],
  predicates: list(
    'kian kurang gagal tidak tak bukan bukanlah belum akan bakal telah sudah sedang tengah masih bisa dapat mampu harus perlu mesti wajib boleh adalah adalah ialah merupakan ada adanya sangat cukup lebih paling terlalu mulai siap ingin hendak jadi menjadi punya kini semakin makin hanya cuma pernah lagi sering selalu kerap aman selesai tetap ikut turut yakni berupa yaitu jangan banyak tumbuh naik turun jatuh rampung tuntas lenyap hilang tewas meninggal datang pergi pulang tiba hadir absen mundur lulus lolos kalah menang unggul rusak hancur runtuh ambruk masuk keluar muncul timbul gugur kabur pulih bangkit habis sejalan waspada tunduk patuh setuju kehilangan kesulitan kewalahan wafat bebas bersalah sepakat layak pantas wajar',
  ),
  verbPrefixes: ['me', 'ber', 'di', 'ter'],
  noVerbs: list(
    'bersama-sama berturut-turut berlarut-larut berulang-ulang bermacam-macam berhari-hari bertahun-tahun berjam-jam berminggu-minggu berbulan-bulan berbondong-bondong beramai-ramai terus-menerus terang-terangan mentah-mentah mendalam mendatang menyeluruh menahun dimaksud terpisah terbatas terbuka termahal termurah terpopuler terpenting tertua termuda terdekat terjauh terkait menuju mengenai menyangkut menyusul berkat berkenaan berhubung bertepatan bersamaan menteri media merek meja medan meter merah mega mental mesin metode merdeka megawatt medis medali meski meskipun mei mereka memo memori menit menara dinas dia diri dirinya dinding diskusi direktur direksi direktorat dirut disiplin disiplin diplomat diplomasi distrik distribusi dini divisi dialog dimensi dinamika digital diskon diesel dimana diabetes diantara di dinilai berita berat beras bersih beton bersama berbagai beberapa berikut berkas benar beragam bersejarah terhadap terkait terbaru tersangka terdakwa terminal teror terorisme teroris territorial tersebut tertentu terang tertinggi terendah terbesar terkini terakhir terus termasuk terlebih terpidana terlapor terutama terjangkau teritorial tersendiri terbaik terburuk teras terpadu terbuka bersangkutan berwenang beserta bersenjata metropolitan metro mediator melalui menjelang menurut merchant merger mekanisme melayu melodi menu mentan menko menhan menkes menpora menlu mendagri',
  ),
  verbEndings: [],
  complementVerbs: ['me'],
  participleEndings: [],
  emptyObjects: list('hal demikian itu ini tersebut begitu serupa senada terima kasih makasih salam'),
  discourse: [
    'lebih lanjut',
    'hanya saja',
    'yang pasti',
    'yang jelas',
    'tentu saja',
    'sekadar informasi',
    'sebagai informasi',
    'seperti diketahui',
    'untuk diketahui',
    'lebih jauh',
    'tak hanya itu',
    'tidak hanya itu',
    'bukan hanya itu',
    'tak cuma itu',
    'hal senada',
    'senada',
    'hal serupa',
    'hal yang sama',
    'lain halnya',
    'lebih rinci',
    'kendati demikian',
    'kendati begitu',
    'meski begitu',
    'akan tetapi',
    'singkatnya',
    'intinya',
    'pasalnya',
    'apalagi',
    'terlebih',
    'pun demikian',
    'walhasil',
    'alhasil',
    'misalnya',
    'kepada',
    'sekali lagi',
    'sebaliknya',
    'bahkan',
    'begitu',
    'begitu pula',
    'demikian',
    'demikian pula',
    'nantinya',
    'rencananya',
    'faktanya',
    'secara terpisah',
    'secara',
    'terpisah',
    'terakhir',
    'berikutnya',
    'selanjutnya',
    'hingga kini',
    'sampai saat ini',
    'di',
    'dari',
    'ke',
    'untuk',
    'atas',
    'oleh karena itu',
    'karena itu',
    'maka dari itu',
    'jadi',
    'nah',
    'alasannya',
    'tentang',
    'perihal',
    'khusus',
    'masih menurut',
    'bermula',
    'berbicara',
    'berangkat dari',
    'mewakili',
    'mengutip',
    'melansir',
    'merespons',
    'merespon',
    'menjawab',
    'menyikapi',
    'menyoal',
    'menimpali',
    'didampingi',
    'ditemani',
    'ditanya',
    'disinggung',
    'dimintai',
  ],
  subordinators: list(
    'meski meskipun walau walaupun kendati karena sebab jika kalau apabila bila ketika saat sementara sedangkan setelah sebelum sejak usai agar supaya lantaran sembari sambil seraya selain alih-alih',
  ),
  turns: list('namun tetapi tapi sedangkan sementara meski meskipun walau walaupun sehingga padahal kendati'),
  withWords: list('dengan sambil seraya sembari untuk'),
  nounLike: [],
  notBefore: list(
    'cukup sikap tindakan langkah secara dalam guna demi tanpa dari atas upaya cara proses rangka dapat bisa harus perlu mampu kebutuhan keadaan kondisi situasi terima mau rela bersedia',
  ),
  evidencing: list('menunjukkan membuktikan mengindikasikan menggambarkan'),
  nominal: [...nominal, ...nominal.map((noun) => `${noun}nya`)],
  continuing: list('melanjutkan meneruskan menyambung'),
  topical: list('menyoroti menyinggung'),
  appositives: list('yakni yaitu'),
  topics: list('tentang mengenai terhadap atas terkait soal seputar perihal'),
  exemplars: [],
  modals: [],
  gerundVerbs: [],
  againstWords: [],
  questions: list('mengapa kenapa bagaimana apa siapa kapan'),
  asking: list('bertanya menanyakan mempertanyakan ditanya tanya'),
  copulas: ['adalah', 'ialah', 'merupakan'],
  objectEndings: ['nya'],
  unsaid: list('tidak tak belum enggan menolak ogah emoh tanpa urung batal jangan bukan gagal'),
  headline,
};
