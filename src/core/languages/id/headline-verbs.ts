import type { HeadlineWords } from '../../detect/quotes/indirect/headline/headline-words';
import { listWords } from '../../text/word-list';

/** Indonesian headlines leave out `me-` and `ber-`: `Polisi Sebut …`, `Gubernur Minta …`. */
export const headline: HeadlineWords = {
  saying: listWords(
    `sebut klaim akui ngaku aku yakin yakini yakinkan nilai duga harap tegaskan nyatakan pastikan ungkap ungkapkan
    jelaskan katakan sampaikan beberkan terangkan tuturkan tambahkan paparkan ingatkan umumkan laporkan perkirakan
    prediksi ramal ramalkan bantah sangkal tampik tepis anggap khawatir khawatirkan sesalkan sayangkan keluhkan
    cerita ceritakan bilang kata targetkan rencanakan isyaratkan konfirmasi benarkan catat simpulkan usulkan sarankan
    rekomendasikan peringatkan janjikan jamin curiga curigai sepakat`,
  ),
  urging: listWords(
    'minta imbau himbau desak ajak seru serukan perintahkan instruksikan suruh tuntut mohon tantang sarankan anjurkan ingatkan',
  ),
  promising: listWords('janji ancam usul'),
  accusing: listWords('tuding tuduh'),
  predicates: listWords(
    `cari buka tutup tolak terima dukung kirim tangkap tahan periksa serang bunuh hapus cabut tunda batal gelar buat
    bayar beli jual ambil bawa beri kembali datang pergi pulang masuk keluar naik turun jatuh tumbuh hidup mati tewas
    lari pindah mundur maju tumbang rusak hancur lenyap hilang waspada cacat bersalah hadir absen paham tahu tunduk
    patuh taat jaga pakai pilih lawan hentikan kalah menang rugi bangkrut krisis terancam bohong benar
    layak pantas wajar mudah sulit susah setuju puas kecewa marah takut berani pegang tanggung bangun ganti
    ubah pecat copot balik tembus capai raih jadi larang batasi bahas temui temukan hadiri tinjau ikut ikuti lewati lepas ambruk anjlok
    rebut borong setop pangkas pulih lolos gagal sukses berhasil untung cair stop lanjut tekan bantu cegah hadapi atasi perkuat percepat tindak proses awasi jauhi taati patuhi penuhi lindungi hormati
    akhiri perbaiki dampingi waspadai antisipasi evaluasi tambah kurangi perangi miliki dapat raup kuasai usut tuntas rampung selesai usir bela tarik dorong sita bubar bubarkan tinggal
    rawat langgar puji jamin kawal pantau amankan siapkan tingkatkan wujudkan selesaikan gunakan manfaatkan utamakan
    dahulukan hargai cintai kenali kunjungi datangi jauhkan dekati tempuh terapkan gencarkan genjot dongkrak pacu
    kejar kebut buru ringkus bekuk gerebek geledah bongkar tutupi sembunyikan rahasiakan bocorkan sebar sebarkan
    viralkan unggah blokir retas curi rampok gelapkan tipu bohongi khianati tinggalkan nikahi
    cerai gugat adili bebas bebaskan lepaskan kabulkan izinkan restui setujui sepakati
    tandatangani resmikan luncurkan tetapkan sahkan rombak lantik tunjuk angkat rekrut pindahkan
    salurkan bagikan berikan serahkan kembalikan kumpulkan galang sumbang naikkan turunkan kendalikan
    pasok tanam semprot kalahkan taklukkan tekuk hajar tundukkan imbangi
    tersingkir main bermain latih fokus
    kompak damai bersatu rukun tertib disiplin jujur adil netral transparan serius siaga siap sigap optimistis
    aman kondusif normal stabil lancar macet banjir longsor padam bocor roboh jebol terendam`,
  ),
  endings: ['kan'],
  nouns: listWords(
    'nilai seru cerita kata catat kebijakan kenaikan kebaikan kecantikan kerusakan perikanan perbankan pertunjukan pergerakan rekan pekan',
  ),
  objects: listWords(
    `maaf izin ijin keterangan bantuan waktu doa nama restu dana uang ganti alasan kronologi motif penyebab fakta peran
    identitas sosok modus nasib jumlah daftar hasil kondisi cara isi detail rincian pengakuan respons reaksi kabar
    tuduhan tudingan isu rumor kecurigaan penjelasan dugaan tersangka rahasia strategi rencana nilai harga jadwal soal
    tentang terkait keberadaan perkembangan dampak biografi profil kisah perjalanan jejak rekam potret momen deretan sederet potensi peluang manfaat tips tanda ciri gejala hal jenis langkah kebiasaan bahaya risiko syarat tahapan dalih pesan cerita`,
  ),
};
