import type { IndirectWords } from '../../detect/quotes/indirect/indirect-word-lists';
import { nominal, noVerbs, predicates } from './clause-words';
import { discourse } from './discourse-words';
import { headline } from './headline-verbs';
import { reportingVerbs } from './reporting-verbs';

const list = (words: string): string[] => words.trim().split(/\s+/);

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
  nouns: list(
    'pertanyaan klaim pernyataan tuduhan tudingan dugaan keyakinan anggapan pengakuan kekhawatiran kekhawatirannya harapan harapannya keyakinannya pendapat pandangan peringatan janji ancaman argumen dalih penegasan penjelasan bantahan kesimpulan isyarat jaminan laporan kabar informasi rumor optimisme kepastian keterangan kesaksian sinyal komitmen tekad saran masukan imbauan instruksi arahan fatwa keputusan putusan kesepakatan resolusi prediksi ramalan',
  ),
  complementizers: list('jika kalau agar supaya jikalau'),
  strictComplementizers: list('bahwa bahwasanya bahwasannya'),
  openers: list('apakah mengapa kenapa bagaimana apa siapa kapan pentingnya perlunya'),
  infinitive: list('untuk'),
  ofWords: ['atas', 'karena', 'telah', 'melakukan'],
  asWords: ['sebagai'],
  byWords: ['oleh'],
  addressing: list('kepada pada ke'),
  predicates,
  noVerbs,
  verbPrefixes: ['me', 'ber', 'di', 'ter'],
  complementVerbs: ['me'],
  emptyObjects: list(
    'hal demikian itu ini tersebut begitu serupa senada terima kasih terimakasih makasih salam',
  ),
  discourse,
  subordinators: list(
    'meski meskipun walau walaupun kendati karena sebab jika kalau apabila bila ketika saat sementara sedangkan setelah sebelum sejak usai agar supaya lantaran sembari sambil seraya selain alih-alih',
  ),
  turns: list('namun tetapi tapi sedangkan sementara meski meskipun walau walaupun sehingga padahal kendati'),
  withWords: list('dengan sambil seraya sembari untuk'),
  notBefore: list(
    'cukup sikap tindakan langkah secara dalam guna demi tanpa dari atas upaya cara proses rangka dapat bisa harus perlu mampu kebutuhan keadaan kondisi situasi terima mau rela bersedia',
  ),
  evidencing: list('menunjukkan membuktikan mengindikasikan menggambarkan'),
  nominal,
  continuing: list('melanjutkan meneruskan menyambung'),
  topical: list('menyoroti menyinggung'),
  appositives: list('yakni yaitu'),
  topics: list('tentang mengenai terhadap atas terkait soal seputar perihal'),
  states: list('keadaan kondisi'),
  pushing: list('mendorong mempersilakan mempersilahkan'),
  questions: list('mengapa kenapa bagaimana apa siapa kapan'),
  asking: list('bertanya menanyakan mempertanyakan ditanya tanya'),
  copulas: ['adalah', 'ialah', 'merupakan'],
  reasons: list('sebab karena pasalnya padahal dimana sehingga apalagi lantaran'),
  personal: list(
    'mengaku mengatakan berkata menuturkan bercerita berdalih berkilah berharap berjanji bersumpah mengeluh bertanya berpesan',
  ),
  linking: list('merupakan mencapai berasal bersifat berjumlah berupa bernilai menjadi'),
  objectEndings: ['nya'],
  unsaid: list('tidak tak belum enggan menolak ogah emoh tanpa urung batal jangan bukan gagal'),
  headline,
};
