import type { VerbForms } from '../../detect/quotes/quote-words';
import { forms } from './verb-forms';

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
