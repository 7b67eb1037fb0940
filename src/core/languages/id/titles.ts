import { listPhrases, listWords } from '../../text/word-list';

/** Offices of state whatever follows. */
export const offices = listPhrases(`
  presiden, wakil presiden, wapres, capres, cawapres, calon presiden, calon wakil presiden, perdana menteri, wakil perdana menteri, pm, kanselir
  menteri, wakil menteri, wamen, menteri koordinator, menko, menko polhukam, menko polkam, menko perekonomian, menko marves, menko pmk, menko pangan, menteri sekretaris negara
  mensesneg, mendagri, menlu, menhan, menkeu, mendag, menperin, menaker, menkes, mendikbud, mendikdasmen, mendiktisaintek, mendikti saintek, mendikti, wamendikti saintek, wamendiktisaintek, mensetneg, wamensesneg, wamensetneg, menpanrb, menkomdigi, wamenhaj, menhaj, menekraf, wamenekraf, menteri p2mi, wamen p2mi, wamenpu, wamenhub, wamensos, wamendes, wamenkop, mendikbudristek, menag, menag ri, mensos, menhub, menkominfo, menkomdigi, menpan rb, menpan-rb, menpora, menparekraf, menpar, mentan, menkop, menkumham, menkum, menham, menteri pu, menpu, menhut, menlhk, bappenas, mentrans, mendes, mendukbangga, menimipas, menristek, menteri bumn, menkopolhukam, menkomarves, menkopmk, menkopukm
  wamenlu, wamenhan, wamenkeu, wamendag, wamendagri, wamenaker, wamenkes, wamenag, wamenkum, wamenkumham, wamenparekraf, wamentan, wamen bumn, wamenkomdigi, wamenhut, wamendikdasmen, wamensos
  sekretaris kabinet, seskab, sekretaris negara, sekretaris militer, sekretaris jenderal, sekjen, wasekjen, wakil sekretaris jenderal, sekretaris daerah, sekda, sekda provinsi, sekretaris dewan, sekwan, sekretaris utama, sestama, sesmen, sesmenko, sekretaris kementerian
  direktur jenderal, dirjen, deputi, staf khusus, stafsus, staf ahli, tenaga ahli, asisten deputi, asdep
  kepala staf, kepala staf kepresidenan, ksp, kepala negara, kepala pemerintahan
  kapolri, wakapolri, kabareskrim, kadiv humas, kadiv propam, karopenmas, kabag penum, dirtipidum, dirtipideksus, dirtipidkor, dirtipidsiber, dirtipidnarkoba, kakorlantas, kakorbrimob, kadensus, kabaharkam, kakorpolairud, dankorbrimob
  dirreskrimum, dirreskrimsus, dirresnarkoba, dirlantas, dirsamapta, dirpolairud, dirintelkam, dirbinmas, kabid humas, kabid propam, kabidhumas, kabiddokkes, kabid dokkes, kasubdit, kasubbid penmas, kasubdit jatanras, kasubdit renakta, kanit, panit, kasat, kasat reskrim, kasatreskrim, kasat lantas, kasatlantas, kasat narkoba, kasatresnarkoba, kasat resnarkoba, kasat samapta, kasat intelkam, kasat polair, kanit reskrim, kanit reserse kriminal, kanit jatanras, kanit ppa, kanit gakkum, kanit lantas, kanit regident, kasi humas, kasihumas, kasubsi penmas, kasubag humas, kasubbag humas, kapolsubsektor, kapospol, bhabinkamtibmas, babinsa
  panglima, wakil panglima, panglima tni, kasad, kasal, kasau, ksad, ksal, ksau, wakasad, wakasal, wakasau, pangkostrad, pangdam, pangarmada, pangkoarmada, pangkogabwilhan, danpuspom, danjen kopassus, danrem, dandim, danramil, danlanal, danlanud, danlantamal, danyon, dansat, komandan, wakil komandan, kapuspen tni, kapuspen, kadispenad, kadispenal, kadispenau, kapendam, kapenrem, kadispen, kabais, kabin, kepala bin
  jaksa agung, wakil jaksa agung, jaksa, jaksa penuntut umum, jpu, jampidsus, jampidum, jamintel, jamdatun, jampidmil, jamwas, kapuspenkum, kajati, wakajati, kajari, kacabjari, aspidsus, aspidum, kasipidsus, kasi pidsus, kasipidum, kasi pidum, kasi intel, kasi intelijen, kasipenkum, kasi penkum, penyidik, penyidik kpk
  hakim, hakim agung, ketua majelis hakim, hakim ketua, hakim anggota, hakim konstitusi, ketua pengadilan, wakil ketua pengadilan, panitera
  anggota dpr, anggota dpr ri, anggota dprd, anggota dpd, anggota mpr, anggota parlemen, anggota kongres, anggota legislatif, anggota komisi, legislator, senator, ketua dpr, ketua dpr ri, ketua mpr, ketua dpd, ketua dprd, wakil ketua dpr, wakil ketua mpr, wakil ketua dprd, wakil ketua komisi, ketua komisi, ketua fraksi, ketua banggar, ketua baleg, ketua badan anggaran, ketua badan legislasi, ketua parlemen, ketua senat
  duta besar, dubes, wakil duta besar, konsul jenderal, konjen, konsul, kuasa usaha, diplomat, utusan khusus, utusan tetap, wakil tetap, atase, atase pertahanan, atase pers, duta
  ketua kpk, wakil ketua kpk, jubir kpk, ketua kpu, ketua bawaslu, ketua mk, ketua ma, ketua dkpp, ketua bpk, ketua komnas ham, komisioner, komisioner tinggi, kepala bappenas, kepala bnpb, kepala bkkbn, kepala bkn, kepala bmkg, kepala bpom, kepala bps, kepala otorita, gubernur bi, gubernur bank indonesia, deputi gubernur, deputi gubernur senior, ketua dewan komisioner, ketua ojk, ketua lps, kalaksa, kalaksa bpbd, kepala pelaksana, kepala kejaksaan, kepala kepolisian
  kepala dinas, kadis, kadiskes, kadinkes, kadisdik, kadishub, kadispar, kadisdikbud, kadinsos, kadistan, kasatpol pp, kasatpol, kepala satpol pp, kepala desa, kades, kepala dusun, kadus, kepala lingkungan, kaling, kepala lapas, kalapas, karutan, kepala rutan, kepala kua, kepala puskesmas, kepala bidang, kabid, kepala bagian, kabag, kepala biro, karo, kepala seksi, kasi, kepala subbagian, kasubag, kasubbag, kepala pusat, kapus, kapusdatin, kapusdalops, kepala badan, kaban, kakanwil, kepala kanwil, kakantah, kepala bapenda, kepala bappeda, kepala kesbangpol, kepala upt, kepala uptd, kepala balai, kepala distrik, kepala suku dinas, kasudin, kepala kantor, kepala zona bakamla, kepala korps, kepala divisi, kadiv, kepala satuan, kepala unit, kepala kepolisian resor, kepala kepolisian daerah, kepala kepolisian sektor
  raja, ratu, sultan, pangeran, putra mahkota, putri mahkota, kaisar, permaisuri, emir, paus
  pemimpin tertinggi, ayatollah, sekretaris pers, sekjen pbb, sekretaris jenderal pbb, pelapor khusus, kepala ham pbb, ketua umum pbnu
  ketua dpp, ketua dpd, ketua dpc, ketua dpw, sekretaris dpc, sekretaris dpd, wasekjen pdip, politikus, politisi, kader, caleg, cagub, cawagub, cabup, cawabup, cawalkot, calon gubernur, calon wakil gubernur, calon bupati, calon wakil bupati, calon wali kota, calon wali kota, ketua tkn, ketua timses, ketua tim kampanye
  pejabat, penjabat, asn, taipan negara, caretaker, plt gubernur, plt bupati, pj gubernur, pj bupati, pj wali kota
  presiden terpilih, presiden terguling
`);

/** Offices of a place that follows bare: the first name after them is mostly the place's. */
export const placeOffices = listPhrases(`
  gubernur, wakil gubernur, wagub, bupati, wakil bupati, wabup, wali kota, walikota, wakil wali kota, wakil walikota, wawali, wawalkot, walkot, camat, sekcam, lurah, kapolda, wakapolda, kapolres, kapolresta, kapolrestabes, kapolresto, wakapolres, wakapolresta, wakapolrestabes, kapolsek, kapolsekta, wakapolsek, keuchik, geuchik, perbekel, kuwu, pambakal, peratin, datok penghulu, reje, klian, bendesa adat, penghulu, wali nagari, hukum tua, kepala kampung, kepala kelurahan
`);

/** Military, police and prosecution ranks. */
export const ranks = listPhrases(`
  jenderal, jenderal polisi, jenderal tni, jenderal purn, jend, letnan jenderal, letjen, letjen tni, mayor jenderal, mayjen, mayjen tni, brigadir jenderal, brigjen, brigjen tni, brigjen pol, brigjen polisi
  komisaris jenderal, komjen, komjen pol, komjen polisi, inspektur jenderal, irjen, irjen pol, irjen polisi, inspektur jenderal polisi, komisaris besar, komisaris besar polisi, kombes, kombes pol, kombes polisi, ajun komisaris besar, ajun komisaris besar polisi, akbp, komisaris polisi, kompol, ajun komisaris, ajun komisaris polisi, akp, inspektur polisi satu, inspektur satu, iptu, inspektur polisi dua, inspektur dua, ipda, ajun inspektur satu, ajun inspektur dua, ajun inspektur polisi satu, aiptu, aipda, brigadir polisi kepala, bripka, brigpol, brigadir, briptu, bripda, bharada, bharatu, bharaka
  laksamana, laksamana madya, laksdya, laksamana muda, laksda, laksamana pertama, laksma, laksamana tni, laksdya tni, laksda tni, laksma tni, marsekal, marsekal madya, marsdya, marsekal muda, marsda, marsekal pertama, marsma, marsekal tni, marsdya tni, marsda tni, marsma tni
  kolonel, kolonel inf, kolonel cpm, kolonel arm, kolonel laut, kolonel kav, letnan kolonel, letnan kolonel inf, letkol, letkol inf, letkol laut, letkol cpm, letkol arm, letkol czi, letkol kav, mayor, mayor inf, mayor laut, mayor cpl, kapten, kapten inf, kapten laut, kapten cpl, kapten arm, letnan satu, letnan dua, lettu, lettu inf, letda, letda inf, letnan, pembantu letnan, peltu, pelda, serma, serka, sertu, serda, sersan, kopka, koptu, kopda, kopral, praka, pratu, prada, prajurit
`);

/** Heads whose holder serves a state body unless what follows is a company, a school, a club. */
export const posts = listPhrases(`
  kepala, wakil kepala, waka, juru bicara, jubir, pembicara, pelaksana tugas, pelaksana harian, pejabat sementara, penjabat sementara, salah satu anggota, plt kepala, sekretaris, wakil sekretaris, anggota, penasihat, penasehat, pemimpin, wakil pemimpin, pimpinan, kepala humas, asisten, asisten pribadi, ajudan, inspektur, kepala perwakilan, perwakilan, utusan, delegasi, administrator, kabid, koordinator wilayah, ketua satgas, ketua gugus tugas, ketua tim, petinggi, wakil ketua satgas, staf, petugas, kepala pelaksana harian, kepala sekretariat, komisaris tinggi, ajun, kasi, kapusdatin, kapusdokkes, kaur, kaops, pengawas, ketua komite, ketua dewan, ketua badan, ketua lembaga, ketua panitia khusus, ketua pansus, ketua panja, prakirawan, penerjemah presiden
`);

/** Heads whose holder serves a state body only where what follows names one. */
export const leads = listPhrases(`
  ketua, wakil ketua, ketua umum, ketum, waketum, wakil ketua umum, ketua harian, ketua dewan pembina, ketua bidang, sekretaris umum, bendahara, bendahara umum, bendum, direktur, wakil direktur, dirut, koordinator, ketua dewan pimpinan, ketua majelis, ketua panitia, ketua pelaksana, wakil koordinator, tokoh, aktivis, manajer, kepala sekolah, dewan pembina, dewan penasihat, anggota dewan, pengurus, panitia, presidium, ketua rt, ketua rw, pembina, peneliti, presiden klub, analis kebijakan, penanggung jawab, humas, dokter, perawat, penyuluh, komisaris, dirops, dirum, direktur operasi
`);

/** Roles outside the state. */
export const roles = listPhrases(`
  presiden direktur, presdir, wakil presiden direktur, direktur utama, wakil direktur utama, presiden komisaris, komisaris utama, komisaris independen, direktur eksekutif, direktur pelaksana, direktur kreatif, direktur keuangan, direktur operasional, direktur pemasaran, ceo, vp, evp, svp, avp, senior vice president, executive vice president, direktur hubungan, head of corporate communication, corporate communication, corporate communications, spv, supervisor, area supervisor, cto, cfo, coo, cmo, cio, chief executive officer, chief operating officer, chief technology officer, chief financial officer, chief marketing officer, chief information officer, vice president, president director, managing director, country director, country manager, general manager, senior manager, brand manager, marketing manager, manager, head, head of, executive director, chairman, founder, co-founder, co-ceo, owner, kepala eksekutif, bos, pendiri, pendiri sekaligus, salah satu pendiri, pemilik, pengusaha, pebisnis, miliarder, konglomerat, taipan, wirausahawan, pengelola, konsultan, konsultan senior, investor, sekretaris perusahaan, corporate secretary, public relations, kepala cabang, kepala toko
  rektor, wakil rektor, dekan, wakil dekan, ketua program studi, kaprodi, guru besar, profesor, dosen, pengajar, guru, ustaz, ustadz, ustazah, ustadzah, kiai, kyai, habib, pendeta, pastor, romo, uskup, kardinal, biksu, mahasiswa, mahasiswi, siswa, siswi, santri, alumni, peneliti senior, ilmuwan, pakar, ahli, ahli hukum, pengamat, analis, analis senior, ekonom, kepala ekonom, epidemiolog, sosiolog, antropolog, psikolog, psikiater, kriminolog, sejarawan, arkeolog, geolog, astronom, astronot, virolog, budayawan, sastrawan, filsuf, kurator, dokter spesialis, dokter hewan, apoteker, bidan, ahli gizi, ahli forensik, praktisi, pemerhati, perencana keuangan, peneliti utama
  pengacara, kuasa hukum, penasihat hukum, tim kuasa hukum, advokat, notaris, mediator
  aktor, aktris, artis, selebritas, selebritis, seleb, penyanyi, musisi, vokalis, gitaris, basis, drummer, pianis, komposer, rapper, pedangdut, biduan, komedian, pelawak, presenter, pembawa acara, model, supermodel, selebgram, youtuber, influencer, konten kreator, kreator konten, tiktoker, streamer, bintang, bintang film, pemain film, pemeran, sutradara, produser, produser film, penulis, penulis naskah, penulis skenario, novelis, penyair, pelukis, fotografer, desainer, perancang busana, koki, chef, penari, koreografer, idol, member, leader, penggemar, dj, juri
  pemain, pesepakbola, pesepak bola, penyerang, penyerang anyar, striker, gelandang, gelandang serang, bek, bek kiri, bek kanan, kiper, penjaga gawang, winger, kapten tim, kapten timnas, pelatih, pelatih kepala, asisten pelatih, pelatih timnas, manajer tim, manajer timnas, pembalap, rider, pebalap, petinju, petenis, pebulutangkis, pebulu tangkis, ganda putra, ganda putri, tunggal putra, tunggal putri, pegolf, perenang, pelari, atlet, legenda, mantan pemain, wasit, pesilat, petarung, pebasket, pesepeda, lifter, karateka, pecatur, agen, pundit, penerjemah
  wartawan, jurnalis, reporter, redaktur, pemimpin redaksi, kolumnis, editor, pembaca berita, kontributor, koresponden
  petani, nelayan, pedagang, buruh, sopir, supir, pengemudi, pilot, kopilot, pramugari, pramugara, pemandu, satpam, karyawan, karyawati, pegawai, ibu rumah tangga, juru parkir, pemulung, ojol, kurir, montir, tukang, kasir, peternak, teknisi, insinyur, arsitek, relawan, sukarelawan, buzzer, pegiat, penggiat, tokoh masyarakat, tokoh agama, tokoh adat, tokoh pemuda, sesepuh, dukun, paranormal, juru kunci, imam besar, khatib, penceramah, dai, habaib, keponakan, buronan, teroris, milisi, pemberontak, hacker, peretas
`);

/** Nouns for people that are no title but show that a name follows or went before. */
export const personNouns = listPhrases(`
  warga, warga negara, penduduk, seorang warga, korban, teradu, pengadu, termohon, saksi, saksi mata, tersangka, terdakwa, terpidana, terduga, terlapor, pelapor, pelaku, mantan suami, mantan istri, suami, istri, isteri, ayah, ibu, ibunda, ayahanda, bapak, anak, putra, putri, kakak, adik, kakek, nenek, paman, bibi, keponakan, cucu, menantu, mertua, kekasih, pacar, tunangan, sahabat, teman, rekan, tetangga, sepupu, saudara, pria, wanita, perempuan, lelaki, pemuda, pemudi, remaja, gadis, bocah, balita, bayi, penumpang, pengunjung, pasien, peserta, pelanggan, konsumen, nasabah, pemohon, penggugat, tergugat, orang tua, orangtua, almarhum, almarhumah, mendiang, anggota keluarga, pengguna, wisatawan, turis, jemaah, pengendara, pembeli, netizen, warganet, janda, duda, pembunuh, perampok, sosok, tokoh, nama, bernama, inisial, berinisial, panggilan, dipanggil, disapa, akrab disapa, penonton
`);

/** Words before a head that belong to the title. */
export const qualifiers = listWords(`
  mantan eks bekas calon wakil plt plh pj pjs penjabat ex former
`);

/** Lower-case words that go on with a title after its head, or between head and name. */
export const titleWords = listWords(`
  luar dalam negeri keamanan pertahanan nasional keuangan perdagangan perindustrian pertanian kesehatan pendidikan kebudayaan agama sosial tenaga kerja
  perhubungan komunikasi informatika digital pariwisata ekonomi kreatif kehutanan lingkungan hidup kelautan perikanan energi sumber daya mineral hukum ham hak asasi manusia
  pemuda olahraga dan perempuan perlindungan anak desa tertinggal transmigrasi koperasi usaha kecil menengah riset teknologi investasi hilirisasi
  bidang urusan departemen kementerian badan dinas komisi dewan kantor pusat daerah wilayah provinsi kabupaten kota kecamatan kelurahan distrik republik negara pemerintah pemerintahan
  kepolisian militer angkatan darat laut udara bersenjata pasukan brigade divisi batalyon kompi intelijen kontra terorisme siber reserse kriminal umum khusus lalu lintas narkoba humas hubungan masyarakat
  penerangan informasi publik politik pers media kampanye strategis strategi kebijakan perencanaan pembangunan penelitian pengembangan penanggulangan bencana pelaksana harian tetap tinggi utama madya muda pertama senior junior agung konstitusi umum khusus
  terpilih sementara tertinggi mayoritas minoritas oposisi parlemen kongres senat fraksi partai kubu serikat buruh pengadilan mahkamah kejaksaan penuntut tindak pidana perdata korupsi pemberantasan pengawas pemilihan pemilu penyelenggara gugus satuan tim unit seksi bagian biro subdirektorat direktorat
  istana kepresidenan kabinet kerajaan gedung putih bank sentral moneter fiskal pajak bea cukai penerimaan anggaran perbendaharaan statistik meteorologi klimatologi geofisika
  penyakit menular pencegahan pengendalian layanan pelayanan masyarakat sipil administrasi kependudukan catatan pertanahan tata ruang agraria perumahan permukiman pekerjaan rakyat jalan jembatan bina marga cipta karya
  sepak bola tim nasional timnas klub putra putri ganda tunggal film serial sinetron musik lagu band grup acara televisi radio stasiun berita
  internasional regional asia eropa timur barat selatan utara tengah tenggara pertanian pangan gizi kemanusiaan pengungsi khusus perdamaian
  komando resor sektor metro resort samapta brimob propam provos profesi pengamanan kehormatan
  asal sekaligus merangkap periode nonaktif non-aktif aktif kedua ketiga pertama ke-1 ke-2 ke-3 ke-4 ke-5 ke-6 ke-7 ke-8 ke-45 ke-46 ke-47 senior tetap
  kuasa muda pendiri pengurus pimpinan cabang ranting anak besar pengelola operasional operasi sumber manusia investor bisnis pemasaran komersial hubungan kelembagaan
`);

/** Words that join the parts of a title and are no part of a name. */
export const connectors = listWords(
  'dan untuk bidang di pada dari atas urusan serta sekaligus merangkap bagi tentang soal of for and the on in at to with',
);
