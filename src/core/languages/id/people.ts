import type { PeopleWords } from '../../detect/people/people-vocabulary';
import { listPhrases, listWords } from '../../text/word-list';
import { acronyms } from './acronyms';
import { commonWords, plainWords } from './common-words';
import {
  organisationPhrases,
  organisationWords,
  placeHeads,
  placePrepositions,
  privateWords,
  stateWords,
} from './organisations';
import { places } from './places';
import { withSpellings } from './spellings';
import {
  connectors,
  corps,
  leads,
  offices,
  personNouns,
  placeOffices,
  posts,
  qualifiers,
  ranks,
  roles,
  titleWords,
} from './titles';

export const people: PeopleWords = {
  locale: 'id',
  headFirst: true,
  offices: withSpellings(offices),
  placeOffices: withSpellings(placeOffices),
  ranks: withSpellings(ranks),
  corps,
  posts: withSpellings(posts),
  leads: withSpellings(leads),
  roles,
  personNouns,
  qualifiers,
  titleWords,
  connectors,
  honorifics: listPhrases(`
    pak, bu, mama, opa, oma, bpk, bapak, ibu, mas, mbak, bang, kang, teh, cak, ning, gus, tuan, nyonya, nona, sdr, sdri, saudara, saudari, bung, om, tante, koh, ko, ci, cik, encik, datuk, datuk seri, dato, dato', datu, tan sri, tun, kh, k.h, kyai haji, kiai haji, kiai, kyai, haji, hajah, h, hj, habib, ustaz, ustadz, ustad, ust, buya, tgh, tgb, tuan guru, syekh, syeikh, sheikh, capt, dr, dokter gigi, dokter hewan, nyai, drs, dra, ir, prof, profesor, doktor, dokter, drg, apt, ns, raden, raden mas, raden ajeng, r.a, rm, ra, kgph, kph, krt, gkr, bendara, ny, tn, nn, mr, mrs, ms, sir, lord, lady, dame, mendiang, almarhum, almarhumah, alm, almh, paduka, yang mulia, romo, pendeta, pdt, pastor, uskup, mgr, suster, bruder, bhante, puang, inyiak, bunda, eyang, mbah, opung, oppung, abah, ama, ompu, sunan, kanjeng, brother, sister, bro, sis, dek, uda, engku, ung, mak, wak, uwak, mang, ceu, nek, kek, bude, pakde, paklik, bulik, dt
  `),
  degrees: listWords(`
    s.h sh s.e se s.t st s.i.k sik s.sos s.pd spd s.ag s.kom s.ked s.ip s.stp s.km skm s.kep s.p s.pt s.si s.psi s.farm s.hut s.i.kom s.ap s.pi s.th s.tr.k s.tr s.h.i shi s.pd.i s.hum s.ds
    m.h mh m.m mm m.si msi m.hum mhum m.kn mkn m.pd mpd m.kom mkom m.ap m.t mt m.sc msc m.a m.ag mag m.e me m.kes mkes m.p m.i.kom m.eng m.phil m.ip m.i.p m.b.a mba m.p.h mph m.tr m.ak m.k.m m.epid m.psi m.ec.dev m.sos m.han
    s.ik s.t.k s.sn s.fil s.hi s.ud s.gz s.ars s.tp s.tr.keb s.tr.sos s.tr.ip m.tr.han m.tr.opsla m.tr.ip m.ars m.gz m.pd.i m.kep m.keb m.ud m.ling m.krim m.sn m.fil m.hi m.m.a m.kk m.m.t m.b.l m.p.p
    ph.d phd ll.m llm ll.b mpa mpp ma bsc ba b.sc b.a lc ak ca cpa cfa cpm cla c.l.a cfp sp.a sp.og sp.pd sp.b sp.jp sp.p sp.m sp.an sp.kj sp.rad sp.s sp.f sp.tht sp.n sp.pk sp.u sp.bs sp.ot sp.gk sp.kk sp.em sp.k sp.dv facp finasim drg a.md amd a.md.keb s.st dess dea d.e.a ipu ipm asean.eng qia ccd crmp purn ret
  `),
  particles: listWords(
    'boru br bin binti van der den de da dos das du della ten ter zu von la le el al ibn ibnu del',
  ),
  capitalParticles: listWords('i al el an la wa'),
  initials: listWords('hm hr hb ha hmr krt krht kph kpa tb rtg moh muh mhd abd'),
  petForms: listWords('gus cak bung aa buya mbah mak wak uwak mang nek kek bude pakde paklik bulik'),
  suffixes: listWords('jr sr ii iii iv vi vii viii ix x xii xiii xiv xvi'),
  aliasPhrases: [
    ...listPhrases(
      'alias, atau gus, atau cak, atau bung, atau mbah, sapaan, sapaan akrab, sapaan akrabnya, panggilan akrab, panggilan akrabnya, nama panggilan, begitu ia disapa, atau lebih dikenal, dikenal dengan nama, dikenal dengan sebutan, dikenal dengan panggilan, dikenal dengan sapaan',
    ),
    ...['', 'atau ', 'yang ', 'atau yang '].flatMap((before) =>
      listPhrases('akrab, biasa, lebih akrab, kerap, sering, juga, lebih, biasa juga').flatMap((how) =>
        listPhrases(
          'disapa, dipanggil, dikenal, dikenal dengan, dikenal sebagai, dikenal dengan nama, dikenal dengan sebutan, disapa dengan, disapa dengan nama, dipanggil dengan, dipanggil dengan nama',
        ).map((verb) => `${before}${how} ${verb}`),
      ),
    ),
  ],
  organisations: organisationWords,
  organisationPhrases,
  stateWords,
  privateWords,
  placeHeads,
  places,
  placePrepositions,
  commonWords,
  plainWords,
  speech: listWords(`
    kata ujar tutur ucap ungkap jelas papar terang tegas tambah imbuh sebut sambung lanjut tukas cetus tandas pungkas urai beber seru pinta keluh aku tanya jawab timpal kilah celetuk kelakar canda terangnya
    mengatakan menyatakan menyebut menyebutkan menjelaskan menuturkan mengungkapkan mengungkap memaparkan menerangkan menegaskan menambahkan menyampaikan mengaku mengakui menilai menduga memastikan membenarkan membantah menampik menyangkal mengklaim berkata bercerita menceritakan mengisahkan mengimbau menghimbau meminta minta mendesak mengingatkan memperingatkan mengajak menyarankan berharap berjanji bertanya menjawab menanggapi mengomentari berkomentar menyoroti mengkritik menuding menuduh mengancam membeberkan membeber menguraikan merinci menekankan melanjutkan meyakini percaya yakin mengenang menyesalkan menyayangkan mengapresiasi menyambut mengusulkan memprediksi memperkirakan mengumumkan menulis mencuit mengunggah berpendapat berpesan menyindir bersumpah mengeluhkan mengeluh menginstruksikan memerintahkan melaporkan tertawa menangis tersenyum meninggal tewas lahir menikah
  `),
  cuesBefore: listWords(
    'kata ujar tutur ucap ungkap jelas papar terang tegas tambah imbuh sebut sambung lanjut tukas cetus tandas pungkas urai beber seru pinta keluh tanya jawab timpal kilah celetuk kelakar canda tuding klaim disampaikan diungkapkan dikatakan diutarakan dijelaskan ditegaskan dibenarkan dituturkan diakui disuarakan dilontarkan dikemukakan dipaparkan dirasakan dialami',
  ),
  sourcePrepositions: listWords('menurut oleh kepada bersama'),
  acts: listWords(`
    mengatakan meninggal tewas lahir menikah tiba hadir bertemu berkunjung menghadiri datang pergi dituduh ditangkap ditahan divonis didakwa dilantik terpilih menjabat memimpin mencetak mundur tampil bermain menang kalah ditunjuk dicopot membantah didampingi berusia dikenal resmi mengunjungi memenangkan berpidato melantik menerima disebut dijadwalkan ditetapkan diperiksa dijerat diduga sempat juga pun dinilai diminta dipanggil dikabarkan ikut mendampingi
  `),
  humanActs: listWords(`
    tersenyum tertawa menangis terisak memeluk mencium menikah menikahi bercerai hamil melahirkan mengandung duduk berlutut bersujud bersimpuh berlari tidur terbangun mandi berdoa bernyanyi menyanyi berjoget menari berpose berakting memerankan membintangi mengenakan menggendong mengangguk menggeleng merenung meninggal wafat tewas lahir berusia
    divonis ditahan ditangkap didakwa dipecat dipenjara diborgol digiring dilarikan ditusuk dibacok dibunuh diculik dirawat pingsan berpacaran bertunangan resign pensiun curhat berbisik berteriak menjerit berpuasa bersaksi menyesal kaget terkejut terharu bersedih malu kuliah bersekolah mengajar merantau menyetir mengemudi mengemudikan mengendarai
    mencetak menyundul menendang mengoper menceploskan menyarangkan melesatkan menggiring
  `),
  beforePeople: listWords(`
    bernama dibintangi diperankan dimainkan ditulis dipimpin diketuai dinakhodai dikomandoi digawangi didampingi diwakili ditemani dimiliki dinikahi dipersunting disutradarai diciptakan dinyanyikan dibawakan diarsiteki dilatih diasuh dikemudikan disopiri dibacakan dipandu dimoderatori diproduseri dikandung dipeluk
    dihadiri dijemput disambut digandeng menggandeng menjemput
    dicetak disarangkan digantikan diteruskan dilesatkan ditanduk disundul dijebol dikawal
    menangkap memvonis mendakwa memborgol menikam menusuk menembak membunuh memperkosa menganiaya menampar memukul
    menikahi mempersunting menceraikan menjerat memenjarakan menculik mencopot memecat melantik mendampingi menemani menggantikan
    almarhum almarhumah mendiang sosok pasangan duet duo ciptaan umpan sundulan tendangan tembakan kekasih istrinya istri suaminya suami isterinya anaknya ayahnya ibunya kakaknya adiknya pacarnya tunangannya kekasihnya sahabatnya putrinya putranya mertuanya rekannya pengacaranya manajernya ajudannya neneknya kakeknya pamannya bibinya keponakannya sepupunya mantannya atasannya
    kepemimpinan pimpinan rezim pemerintahan asuhan arahan penangkapan penahanan pelantikan pembunuhan keluarga kediaman
  `),
  listOpeners: listWords('yakni yaitu adalah ialah lain seperti inisial'),
  otherAuthors: ['dkk'],
  auxiliaries: listWords(
    'akhirnya ternyata telah sudah akan sempat juga pun kini masih sedang pernah harus langsung kemudian resmi baru ikut turut',
  ),
  relatives: listWords('yang'),
  copulas: [
    ...listPhrases(
      'menjadi, adalah, selaku, sebagai, menjabat, menjabat sebagai, yang menjabat, yang menjabat sebagai, yang juga, yang merupakan, merupakan, yang kini menjabat, yang saat itu menjabat, yang kini menjabat sebagai, ialah, yakni, yaitu, yang sekaligus, yang juga menjabat, yang juga menjabat sebagai, yang juga sebagai, yang saat ini menjabat, yang saat ini menjabat sebagai, yang kala itu menjabat, yang kala itu menjabat sebagai, yang ketika itu menjabat, yang ketika itu menjabat sebagai, yang sebelumnya menjabat, yang sebelumnya menjabat sebagai, yang pernah menjabat, yang pernah menjabat sebagai, yang sehari-hari menjabat, yang sehari-hari menjabat sebagai, dalam kapasitasnya sebagai, dalam kapasitas sebagai',
    ),
    ...listPhrases(
      'resmi, kini, pernah, sempat, telah, sudah, akan, kembali, saat ini, telah resmi, resmi dilantik, dilantik, telah dilantik, terpilih, kembali terpilih, diangkat, ditunjuk, telah ditunjuk, dikukuhkan, didapuk, dipercaya, digeser, dimutasi, dipromosikan, telah digeser, sudah digeser, saat ini sudah digeser, bertugas, bertindak, ditetapkan, sudah ditetapkan, telah ditetapkan, dijadikan, dinobatkan, ditahbiskan, bekerja, berprofesi, terkenal, didakwa, diperiksa',
    ).flatMap((before) =>
      listPhrases('menjadi, sebagai, menjabat, menjabat sebagai').map((verb) => `${before} ${verb}`),
    ),
  ],
  articles: listWords('seorang salah satu sang si sebagai'),
  definites: listWords('itu ini tersebut'),
  conjunctions: listWords('dan serta bersama maupun atau sekaligus merangkap'),
  creditWords: listWords(
    'foto photo penulis reporter editor redaktur pewarta laporan kontributor fotografer uploader oleh by infografis dok ilustrasi source',
  ),
  titleEnders: listWords(
    'sejak terhitung setelah sebelum mengatakan menyebut menyatakan adalah akan telah sudah juga sempat saat ketika yang karena agar bahwa tidak bisa menjadi tampaknya tampak terlihat rupanya ternyata kemudian lalu pun kini masih pernah akhirnya langsung terus turut ikut bahkan sedang tengah mulai sangat belum harus dapat perlu mau ingin sambil seraya usai sebab sehingga namun tetapi jika bila apabila sebagaimana seperti keterangannya sambutannya pernyataannya siaran kesempatan jumpa konferensi seusai selama hingga guna supaya demi ia dia diwakili diwakilkan didampingi para sejumlah segenap seluruh jajaran',
  ),
  pluralHeads: [],
  fieldHeads: listWords('bidang urusan sektor divisi bagian subbagian seksi'),
  thens: listWords('saat kala waktu ketika era masa zaman'),
  companyEnds: listWords(
    'abadi jaya makmur sejahtera sentosa mandiri utama perkasa persada nusantara indonesia raya karya mulia sakti prima gemilang bersama group grup sukses bersaudara lestari tbk persero internasional international global teknik konstruksi sarana energi agro farma motor tekstil plastik kimia pangan strategic hospitality syndicate',
  ),
  ofBody: ['dari'],
  placeUnits: listWords(
    'di desa kelurahan kecamatan kabupaten kota provinsi dusun kampung distrik nagari jorong gampong pekon kel kec kab prov kepulauan pulau sungai gunung bukit danau teluk selat pantai tanjung',
  ),
  represented: ['diwakili', 'diwakilkan', 'mewakili'],
  unclearWords: [],
  acronyms,
  verbBeginnings: ['me', 'ber', 'ter', 'di'],
  nounAffixes: [
    ['ke', 'an'],
    ['pe', 'an'],
    ['', 'asi'],
    ['', 'logi'],
    ['', 'isme'],
    ['', 'itas'],
    ['', 'nya'],
  ],
};
