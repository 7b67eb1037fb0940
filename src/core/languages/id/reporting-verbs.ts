import type { IndirectWords } from '../../detect/quotes/indirect/indirect-word-lists';
import { listWords } from '../../text/word-list';
import { forms } from './verb-forms';

type Kinds =
  | 'saying'
  | 'stating'
  | 'showing'
  | 'telling'
  | 'urging'
  | 'promising'
  | 'accusing'
  | 'describing';

/** The verbs that report speech without marks, by what follows them. */
export const reportingVerbs: Pick<IndirectWords, Kinds> = {
  saying: forms(
    `
    kata mengatakan dikatakan
    ujar mengujarkan diujarkan
    ucap mengucapkan -
    tutur menuturkan dituturkan
    tambah menambahkan ditambahkan
    tegas menegaskan ditegaskan
    imbuh mengimbuhkan diimbuhkan
    lanjut melanjutkan -
    tukas menukas -
    tandas menandaskan ditandaskan
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
    urai menguraikan diuraikan
    rinci merinci dirinci
    cerita menceritakan diceritakan
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
    - menginformasikan diinformasikan
    - mengabarkan dikabarkan
    - memperkirakan -
    - memprakirakan -
    cetus mencetuskan -
    keluh mengeluhkan -
    - melaporkan dilaporkan
    bantah - -
    kenang - -
    tanya - -
    seloroh berseloroh -
    kelakar berkelakar -
    - memprediksi -
    - memperingatkan -
    - menggarisbawahi -
    - menjanjikan -
    - mengonfirmasi -
    - mengkonfirmasi -
    - membenarkan dibenarkan
    - menuliskan -
    - mengisahkan -
    - mengira -
    - menganggap -
    - mengkhawatirkan -
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
      active: listWords(
        'berkata berujar berucap bertutur bercerita berpendapat berpandangan beranggapan berkeyakinan berdalih beralasan berargumen bersikeras berkukuh bersaksi bersumpah berspekulasi berkomentar memandang percaya yakin khawatir ngaku curhat mengeluh berkesimpulan berprinsip berpikir optimistis optimis pesimistis meyampaikan meyatakan',
      ),
      fused: listWords(
        'lapornya dikatakannya diungkapkannya dijelaskannya disampaikannya ditambahkannya ditegaskannya dituturkannya disebutkannya diterangkannya dipaparkannya diakuinya',
      ),
    },
  ),
  stating: {
    active: listWords(
      `berjanji mencurigai menengarai menggaransi bertanya menanyakan mempertanyakan menyampaikan mengungkapkan menjelaskan menerangkan memaparkan
      membeberkan menguraikan merinci menceritakan mengungkap mengucapkan melanjutkan mengumumkan
      mengemukakan mengutarakan melaporkan mengabarkan memperkirakan memprakirakan memprediksi menggarisbawahi
      menjanjikan mengonfirmasi mengkonfirmasi membenarkan menuliskan menulis mengisahkan
      mengkhawatirkan mengeluhkan menyesalkan menyayangkan mencontohkan menyimpulkan mengusulkan
      merekomendasikan menyinggung menyoroti mengakui menduga memandang berpikir percaya yakin khawatir
      bercerita berkomentar meyakinkan menjamin menyebutkan menekankan mewacanakan mengisyaratkan
      menambahkan menegaskan menyatakan menyebut menilai mengklaim mengingatkan memperingatkan
      memastikan meyakini menganggap menuturkan bersaksi bersumpah       menandaskan menukas menyiratkan menargetkan mengklarifikasi meramalkan memproyeksikan
      menyanggah menyerukan menaksir menjabarkan membantah menyangkal mencatat mengestimasi mencuit
      memberitahukan`,
    ),
    passive: listWords(
      'disampaikan diungkapkan dijelaskan diterangkan dipaparkan dibeberkan dilaporkan dikabarkan disimpulkan',
    ),
  },
  showing: {
    active: listWords(
      `menjawab menyambung menimpali membantah menyangkal menampik menepis menetapkan memutuskan mempercayai melontarkan mengamini mengaminkan memberi memberikan mengeluarkan ingin
      mengkritik mengkritisi memprotes mengungkit menggugat menyuarakan menyindir memperhitungkan
      mengenang meneruskan menyadarkan memaklumi mencanangkan menggariskan
      mengumbar mensyaratkan mengelak menggembar-gemborkan menyangka menemukan menunjukkan membuktikan
      mengindikasikan mencatat menyadari mengetahui melihat merasa mendengar menggambarkan mengutip
      berasumsi memahami bersepakat sepakat curiga`,
    ),
    passive: listWords('dibantah diputuskan ditemukan tercatat dikutip'),
  },
  telling: forms(`
    - memberitahu diberitahu
    - mengingatkan diingatkan
    - meyakinkan -
  `),
  urging: forms(`
    pinta meminta diminta
    - minta -
    imbau mengimbau diimbau
    himbau menghimbau dihimbau
    desak mendesak didesak
    ajak mengajak diajak
    seru menyerukan diserukan
    - memerintahkan diperintahkan
    - mendorong -
    - mempersilakan -
    - mempersilahkan -
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
    - menganalogikan dianalogikan
    - menjuluki dijuluki
    - menilai -
    - menganggap -
    - melabeli -
  `),
};
