import type { VerbForms } from '../../detect/quotes/quote-words';
import { listWords } from '../../text/word-list';
import { forms } from './verb-forms';

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
    active: listWords(`
      menuliskan meyampaikan meyatakan berkata berujar berucap bertutur menceritakan mengungkap memberitahu
      memberitahukan mengumumkan mengemukakan menyebutkan mengabarkan mengonfirmasi mengkonfirmasi
      membenarkan menggarisbawahi memastikan menyuarakan memperingatkan mewanti-wanti beralasan berargumen
      berpendapat berpesan bersaksi bersikeras mengutarakan melontarkan mengklarifikasi menanggapi
      merespons merespon memprediksi memperkirakan menyarankan merekomendasikan menawarkan mengomentari
      membeber menyatakannya mencontohkan menggambarkan menanyakan mempertanyakan meyakinkan menjamin
      berkelit membocorkan menginformasikan meneriakkan menyerukan membacakan ngaku berpidato mengutuk
    `),
    fused: listWords(`
      pesannya dikatakannya diungkapkannya dijelaskannya disampaikannya ditambahkannya ditegaskannya
      dituturkannya disebutkannya diterangkannya
    `),
  },
);
