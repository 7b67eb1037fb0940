import type { VerbForms } from '../../detect/quotes/quote-words';

/**
 * One verb a row: the bare form that stands before its source, the active and the passive; `-` where there is none
 * in use. The form with the pronoun (`katanya`) is the bare form with `nya`.
 */
export function forms(rows: string, more: VerbForms = {}): VerbForms {
  const table = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const column = (index: number): string[] => table.map((row) => row[index]).filter((word) => word !== '-');
  return {
    bare: column(0),
    active: [...column(1), ...(more.active ?? [])],
    passive: column(2),
    fused: withSingle([...column(0).map((word) => `${word}nya`), ...(more.fused ?? [])]),
  };
}

/** Each form once more as it is often misspelled, with one `n` for two: `dikatakanya`. */
function withSingle(fused: readonly string[]): string[] {
  const slips = fused.filter((word) => word.endsWith('nnya')).map((word) => word.replace(/nnya$/, 'nya'));
  return [...fused, ...slips];
}

export const speechVerbs: VerbForms = forms(
  `
  kata mengatakan dikatakan
  ujar mengujarkan diujarkan
  ucap mengucapkan diucapkan
  tutur menuturkan dituturkan
  tambah menambahkan ditambahkan
  jelas menjelaskan dijelaskan
  ungkap mengungkapkan diungkapkan
  terang menerangkan diterangkan
  tegas menegaskan ditegaskan
  papar memaparkan dipaparkan
  imbuh mengimbuhkan diimbuhkan
  lanjut melanjutkan dilanjutkan
  sambung menyambung -
  cetus mencetuskan dicetuskan
  tukas menukas -
  tandas menandaskan ditandaskan
  pungkas memungkasi -
  tutup - -
  urai menguraikan diuraikan
  beber membeberkan dibeberkan
  ulas mengulas -
  sebut menyebut disebut
  sahut menyahut -
  timpal menimpali -
  jawab menjawab dijawab
  balas membalas dibalas
  tanya bertanya ditanya
  tulis menulis ditulis
  aku mengaku diakui
  akui mengakui -
  katakan - -
  ungkapkan - -
  sampaikan menyampaikan disampaikan
  nyatakan menyatakan dinyatakan
  kenang mengenang dikenang
  kilah berkilah -
  kelakar berkelakar -
  canda bercanda -
  seloroh berseloroh -
  keluh mengeluh dikeluhkan
  seru berseru diserukan
  teriak berteriak diteriakkan
  pekik memekik -
  bisik berbisik dibisikkan
  gumam bergumam -
  sesal menyesalkan disesalkan
  kritik mengkritik dikritik
  sindir menyindir disindir
  cerita bercerita diceritakan
  kisah mengisahkan dikisahkan
  celetuk nyeletuk -
  bilang bilang dibilang
  cuit mencuit dicuit
  kicau berkicau -
  ingat mengingatkan diingatkan
  sumpah bersumpah -
  sanggah menyanggah disanggah
  bantah membantah dibantah
  tampik menampik ditampik
  pinta - -
  simpul menyimpulkan disimpulkan
  cecar mencecar dicecar
  tuding menuding dituding
  tuduh menuduh dituduh
  klaim mengklaim diklaim
  kutip - -
  ringkas - -
  rinci merinci dirinci
  lapor melaporkan dilaporkan
  puji memuji dipuji
  nilai - -
  ulang mengulangi -
  singgung menyinggung disinggung
  janji berjanji dijanjikan
  ancam mengancam diancam
  doa berdoa didoakan
  tekan menekankan ditekankan
  curhat curhat -
  rayu - -
  gugat - -
  sangkal menyangkal disangkal
  gerutu menggerutu -
  umpat mengumpat -
  ledek meledek -
  protes memprotes -
  usul mengusulkan diusulkan
  panggil memanggil -
  ejek mengejek -
  bujuk membujuk -
  hibur menghibur -
  nasihat menasihati dinasihati
  sabda bersabda -
  firman berfirman -
  titah bertitah -
  ratap meratap -
  racau meracau -
  oceh mengoceh -
  komplain - -
  sapa - -
  tegur menegur ditegur
  komentar berkomentar -
  dalih berdalih -
  tepis menepis ditepis
  sergah menyergah -
  hardik menghardik -
  bentak membentak -
  gertak menggertak -
  sorak bersorak -
  koreksi mengoreksi -
  tantang menantang ditantang
  batin membatin -
  rintih merintih -
  tangis menangis -
  goda menggoda -
  gurau bergurau -
  cibir mencibir dicibir
  decak berdecak -
  tampik menampik ditampik
  terka menerka -
  ralat meralat diralat
  kecam mengecam dikecam
  sentil menyentil disentil
  semprot menyemprot -
  pamit berpamitan -
  harap - -
  yakin - -
  `,
  {
    active: [
      'menuliskan',
      'meyampaikan',
      'meyatakan',
      'berkata',
      'berujar',
      'berucap',
      'bertutur',
      'menceritakan',
      'mengungkap',
      'memberitahu',
      'memberitahukan',
      'mengumumkan',
      'mengemukakan',
      'menyebutkan',
      'mengabarkan',
      'mengonfirmasi',
      'mengkonfirmasi',
      'membenarkan',
      'menggarisbawahi',
      'memastikan',
      'menyuarakan',
      'memperingatkan',
      'mewanti-wanti',
      'berdalih',
      'beralasan',
      'berargumen',
      'berpendapat',
      'berpesan',
      'bersaksi',
      'bersikeras',
      'mengutarakan',
      'melontarkan',
      'mengklarifikasi',
      'menanggapi',
      'merespons',
      'merespon',
      'memprediksi',
      'memperkirakan',
      'mengusulkan',
      'menyarankan',
      'merekomendasikan',
      'menawarkan',
      'berkomentar',
      'mengomentari',
      'melaporkan',
      'membeber',
      'menyatakan',
      'mengingatkan',
      'menepis',
      'menyatakannya',
      'mencontohkan',
      'menggambarkan',
      'menanyakan',
      'mempertanyakan',
      'menekankan',
      'memaparkan',
      'meyakinkan',
      'menjamin',
      'berkelit',
      'membocorkan',
      'menginformasikan',
      'menyesalkan',
      'berteriak',
      'meneriakkan',
      'menyerukan',
      'membacakan',
      'ngaku',
      'berpidato',
      'mengecam',
      'mengutuk',
    ],
    fused: [
      'sebutnya',
      'akunya',
      'lanjutnya',
      'bebernya',
      'ucapnya',
      'pesannya',
      'komentarnya',
      'terangnya',
      'tulisnya',
      'dikatakannya',
      'diungkapkannya',
      'dijelaskannya',
      'disampaikannya',
      'ditambahkannya',
      'ditegaskannya',
      'dituturkannya',
      'disebutkannya',
      'diterangkannya',
      'katanya',
    ],
  },
);

export const requestVerbs: VerbForms = forms(
  `
  pinta meminta diminta
  imbau mengimbau diimbau
  himbau menghimbau dihimbau
  desak mendesak didesak
  ajak mengajak diajak
  seru menyerukan diserukan
  perintah memerintahkan diperintahkan
  saran menyarankan disarankan
  anjur menganjurkan dianjurkan
  pesan berpesan -
  tuntut menuntut dituntut
  mohon memohon dimohon
  - menginstruksikan diinstruksikan
  - menyuruh disuruh
  - mendorong didorong
  - mewajibkan diwajibkan
  - melarang dilarang
  - mengizinkan diizinkan
  - mengusulkan diusulkan
  - merekomendasikan direkomendasikan
  - mengarahkan diarahkan
  - menugaskan ditugaskan
  - mengundang -
  - menantang -
  - memperingatkan diperingatkan
  - mengingatkan diingatkan
  `,
);

export const thoughtVerbs: VerbForms = forms(
  `
  harap berharap diharapkan
  nilai menilai dinilai
  yakin meyakini diyakini
  duga menduga diduga
  kira mengira -
  pikir berpikir -
  anggap menganggap dianggap
  - mengharapkan -
  - berkeyakinan -
  - memandang dipandang
  - melihat -
  - merasa -
  - percaya -
  - optimistis -
  - optimis -
  - khawatir dikhawatirkan
  - mengkhawatirkan -
  - mencurigai dicurigai
  - memperkirakan diperkirakan
  - memprediksi diprediksi
  - berpandangan -
  - berpendapat -
  - menyimpulkan disimpulkan
  - menyadari -
  - mengetahui -
  - menginginkan -
  - ingin -
  - menyayangkan disayangkan
  - menyesalkan disesalkan
  - bersyukur -
  - bermimpi -
  - bertekad -
  - berkomitmen -
  `,
);

export const callingVerbs: VerbForms = forms(
  `
  - menjuluki dijuluki
  - menggambarkan digambarkan
  - mencap dicap
  - melabeli dilabeli
  - mengibaratkan diibaratkan
  - mengumpamakan diumpamakan
  - mengistilahkan diistilahkan
  - mengapresiasi -
  - menyerang -
  `,
);

export const weakVerbs: VerbForms = forms(
  `
  bunyi berbunyi -
  catat mencatat dicatat
  baca membaca -
  nyanyi menyanyikan -
  bela membela -
  sapa menyapa -
  sambut menyambut -
  - menemukan ditemukan
  - menunjukkan -
  - membuktikan -
  - mengisyaratkan -
  - mensinyalir disinyalir
  - mengindikasikan -
  - menuliskan dituliskan
  - tertulis tertulis
  - tertuang tertuang
  - tertera tertera
  - termuat termuat
  - bertuliskan -
  - menyoroti -
  - mengunggah diunggah
  - memposting -
  - mencontohkan -
  `,
);
