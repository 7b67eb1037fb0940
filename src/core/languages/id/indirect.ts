import type { IndirectWords } from '../../detect/quotes/indirect/indirect-word-lists';
import { listWords } from '../../text/word-list';
import { nominal, noVerbs, predicates } from './clause-words';
import { discourse } from './discourse-words';
import { headline } from './headline-verbs';
import { reportingVerbs } from './reporting-verbs';

export const indirect: IndirectWords = {
  ...reportingVerbs,
  sayingPhrases: ['memberi isyarat'],
  according: ['menurut', 'menurut pengakuan', 'menurut keterangan'],
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
  nouns: listWords(
    'pertanyaan klaim pernyataan tuduhan tudingan dugaan keyakinan anggapan pengakuan kekhawatiran kekhawatirannya harapan harapannya keyakinannya pendapat pandangan peringatan janji ancaman argumen dalih penegasan penjelasan bantahan kesimpulan isyarat jaminan laporan kabar informasi rumor optimisme kepastian keterangan kesaksian sinyal komitmen tekad saran masukan imbauan instruksi arahan fatwa keputusan putusan kesepakatan resolusi prediksi ramalan',
  ),
  complementizers: listWords('jika kalau agar supaya jikalau'),
  strictComplementizers: listWords('bahwa bahwasanya bahwasannya'),
  openers: listWords('apakah mengapa kenapa bagaimana apa siapa kapan pentingnya perlunya'),
  infinitive: listWords('untuk'),
  ofWords: ['atas', 'karena', 'telah', 'melakukan'],
  asWords: ['sebagai'],
  byWords: ['oleh'],
  addressing: listWords('kepada pada ke'),
  predicates,
  noVerbs,
  verbPrefixes: ['me', 'ber', 'di', 'ter'],
  complementVerbs: ['me'],
  emptyObjects: listWords(
    'hal demikian itu ini tersebut begitu serupa senada terima kasih terimakasih makasih salam',
  ),
  discourse,
  subordinators: listWords(
    'meski meskipun walau walaupun kendati karena sebab jika kalau apabila bila ketika saat sementara sedangkan setelah sebelum sejak usai agar supaya lantaran sembari sambil seraya selain alih-alih',
  ),
  turns: listWords(
    'namun tetapi tapi sedangkan sementara meski meskipun walau walaupun sehingga padahal kendati',
  ),
  withWords: listWords('dengan sambil seraya sembari untuk'),
  notBefore: listWords(
    'cukup sikap tindakan langkah secara dalam guna demi tanpa dari atas upaya cara proses rangka dapat bisa harus perlu mampu kebutuhan keadaan kondisi situasi terima mau rela bersedia',
  ),
  evidencing: listWords('menunjukkan membuktikan mengindikasikan menggambarkan'),
  nominal,
  continuing: listWords('melanjutkan meneruskan menyambung'),
  topical: listWords('menyoroti menyinggung'),
  appositives: listWords('yakni yaitu'),
  topics: listWords('tentang mengenai terhadap atas terkait soal seputar perihal'),
  states: listWords('keadaan kondisi'),
  pushing: listWords('mendorong mempersilakan mempersilahkan'),
  questions: listWords('mengapa kenapa bagaimana apa siapa kapan'),
  asking: listWords('bertanya menanyakan mempertanyakan ditanya tanya'),
  copulas: ['adalah', 'ialah', 'merupakan'],
  reasons: listWords('sebab karena pasalnya padahal dimana sehingga apalagi lantaran'),
  personal: listWords(
    'mengaku mengatakan berkata menuturkan bercerita berdalih berkilah berharap berjanji bersumpah mengeluh bertanya berpesan',
  ),
  linking: listWords('merupakan mencapai berasal bersifat berjumlah berupa bernilai menjadi'),
  objectEndings: ['nya'],
  unsaid: listWords('tidak tak belum enggan menolak ogah emoh tanpa urung batal jangan bukan gagal'),
  headline,
};
