import type { DateWords } from '../../detect/dates/date-words';
import { listWords } from '../../text/word-list';

/** Words that tell whether a sentence speaks of what is to come or of what has been. */
export const tense: Pick<
  DateWords,
  | 'future'
  | 'past'
  | 'futureWithTo'
  | 'infinitive'
  | 'futurePrepositions'
  | 'passive'
  | 'futureOpenings'
  | 'pastEnding'
> = {
  future: listWords(`
    akan bakal hendak dijadwalkan berencana rencananya direncanakan rencana mendatang nanti nantinya
    ditargetkan target targetnya menargetkan diperkirakan diprediksi memprediksi prediksi
    diproyeksikan memproyeksikan proyeksi memperkirakan perkirakan merencanakan menjadwalkan
    optimistis diharapkan segera jadwal jadwalnya
  `),
  futureOpenings: [],
  past: listWords(`
    telah sudah pernah sempat lalu silam kemarin tadi sejak usai setelah seusai semenjak mengatakan
    menyatakan menyebut menyebutkan menjelaskan menegaskan mengungkapkan menuturkan menyampaikan
    memaparkan menerangkan menambahkan melaporkan mengumumkan dikutip dilansir dilaporkan ditemui
    dihubungi dikonfirmasi keterangan keterangannya konferensi wawancara jumpa terjadi berlangsung
    digelar diselenggarakan meninggal tewas ditangkap diamankan kata ujar ungkap jelas tutur ucap
    tegas imbuh tambah papar terang sebut tulis tandas pungkas beber urai cetus kilah keluh harap
    pinta sambung lanjut katanya ujarnya ungkapnya jelasnya tuturnya ucapnya tegasnya imbuhnya
    tambahnya paparnya terangnya sebutnya tulisnya tandasnya pungkasnya bebernya urainya cetusnya
    kilahnya keluhnya harapnya pintanya sambungnya lanjutnya
  `),
  futureWithTo: [],
  infinitive: ['untuk', 'guna', 'agar', 'supaya'],
  futurePrepositions: ['sampai', 'hingga', 'menjelang', 'jelang'],
  passive: [],
  pastEnding: '',
};
