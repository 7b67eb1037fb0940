import { listWords } from '../text/word-list';

/** Given names of Indonesians of all regions and faiths, as they are spelled there: L to R. */
export const indonesianGivenNamesLToR: readonly string[] = listWords(`
  lahmudin laila lailatul laksmana laksmi lalu lambok lamhot lamijan lamtiur laode laras larasati lasiman lasma lasmi lasmini lasmono
  lastri latif latifah laurensius legiman legimin lela leni lenny leo leonardo leonardus lesmana lestari lia lidia lidya lies
  liliana liliani lilies lilik lilis liliyana lina linawati linda lindawati lisa lisda lisdawati lismawati lisnawati
  listiani listiyani listyaningsih listyo livia lorens lorensius lucia lucky ludfi luhut lukas lukito lukman lukmanul lulu luluk
  lusi lusia lusiana lusianus lusiyanti lusy lutfi lutfia lutfiah luthfi luthfiah lydia ma'ruf mabrur machfud machmud mad made
  maharani mahendra mahfud mahfudz mahmud mahmudah mahmudi mahpudin mahrus mahsun mahyudin maimun maimunah maisarah maisaroh
  makmun makmur maknun makruf makrus malik malikah malinda mamat manap mangapul mangku mansur mansyur mantovani manuel marcelina
  mardani mardhiah mardhiyah mardi mardiah mardian mardiana mardianto mardin mardiono mardiyah mardiyanto mardjoko margareta
  margaretha margono marhaban marhaeni maria mariah mariam mariani mariati marini mario marisa mariyah mariyam mariyati mariyono
  marjono marjuki markus marlena marliana marlina marlinda marlis marno maroah marpuah marsela marselina marselinus marsiah
  marsinah marsini marsiti marsono marsudi marsudin marta martadi martadinata marten martha marthen martin martina martini
  martinus martono maruf marullah marwan marwati marwoto maryadi maryam maryama maryana maryanto maryati maryono maryoto marzuki
  mas'ud mas'udi masduki mashudi mashuri masinton masitah masitoh maskun maskur masliani masnah masnun masriah masrizal
  masruchin masrukhan masrur masruri mastur mastura masturi masudi masyhuri mathius matius maulana maulani mauliana maulida
  maulidia maulidya maulina mauludin mawardi maya maysaroh mega megawati meilani meilina meisya melani melania melati melda meli
  melisa melki melkianus mellyana melvin menik merdiana meri merry mersi mery mestika mesya meutia meutya mia midun mifta miftah
  miftahuddin miftahudin miftahul mikael miko mila milawati mimin minah minarni minarti mira miranti mirawati mirna mirza misbah
  misbahuddin misbahul misbakhun misdi misgianto miskam mislan misnan misnawati misno misran misriani misrianto misriyah mitha
  mochamad mochammad modesta modestus moeldoko mohamad mohamat mohamed mohammad mohammed mohtar monika mu'min mu'ti muamar
  muammar muarif mubarak mubarok muchamad muchlis muchtar mudakir mudasir mudatsir mudji mudjiono mudrikah mudzakir mugiono
  mugiyono muhadi muhadjir muhaemin muhaimin muhajir muhamad muhammad muhammadiah muharam muhari muharni muhartono muhdi muhidin
  muhlis muhlisin muhsin muhtadi muhtar muhyidin muin mujahid mujahidin muji mujianto mujiati mujiman mujiono mujiyanto mujiyati
  mujiyono mukarom mukaromah mukhlas mukhlason mukhlis mukhlisin mukhsin mukhtar mukhtarom mukidi mukijan mukimin muklis mukmin
  mukminin mukti muliadi muliana muliani muliati mulyadi mulyana mulyanah mulyani mulyanti mulyanto mulyasari mulyati mulyono
  munadi munajat munandar munarsih munasir munawar munawaroh munawir mundzir munif muningsih munir munira munirah munjiati
  muntaha muntamah munthe munzir murad murdani murdiono murdiyanto murdoko murhadi muridah muriyati murjani murjoko murni
  murniati murniyati mursalim mursalin mursid mursidah mursidi mursito murtadho murtadlo murtini murtono murtopo murwani
  murwanto murwati musa musaddad musdah musdalifah muslih musliha muslihah muslihin muslikah muslim muslimah muslimin musni
  musrifah musriyanto mustadi mustafa mustafidah mustahal mustaim mustain mustakim mustamin mustaqim mustari mustika mustofa
  mustopa mutakin mutamimah mutaqin mutaqqin muthia muthmainnah mutholib mutia mutiah mutiara mutmainah muttaqien muttaqin
  muzaki muzakir muzakki muzamil muzammil muzayanah muzdalifah nabil nabila nabilah nadhif nadhifah nadia nadiem nadila nadira
  nadiroh nadirsyah nadjib nadya nafi nafiah nafis nafisah nafsiah nahrawi naila naim naimah najamuddin najamudin najib najibah
  najmi najmuddin najwa nana nanang nanda nandang nani naniek nanik naning nariyah narmi narno narsih narso narto narwoko naryo
  nasaruddin nasarudin nasharuddin nashrullah nasihin nasikin nasir nasirin nasiruddin nasirun nasruddin nasrudin nasrul
  nasrullah nasrun nasuha nasution naswan natalia natanael natsir naufal nawawi nawir nazar nazaruddin nazarudin nazilah nazir
  nazwa neli nency neneng nengsih nensi neti netty neva ngadiman ngadimin ngadino ngadiono ngadiran ngadiyono ngatemi ngatiman
  ngatinah ngatini ngatmin ngatno ngurah ni'am ni'mah nia niken nikmah niko nikodemus nilakrisna nilam nilawati nina ningrum
  ningsih ninik nining nirwana nisa niswah niswatin nita nizam nizar noer noerdin nofa nofia nofiana nofita nofri nofrianto noni
  nonik noor norbertus norhayati norman nova noval novan novandi novarina novel novi novia novian noviana noviani novianti
  novianto novita novitasari noviyanti novrizal novy nu'man nugraha nugrahaeni nugraheni nugrahini nugroho nuh nuha nukman nunik
  nuning nunuk nunung nur nura nuraeni nurafni nurahman nuraini nuralim nuramin nurani nurasiah nurasyiah nurazizah nurbaiti
  nurbaya nurcahya nurcahyani nurcahyo nurcholis nurdiana nurdiansyah nurdin nurdiyana nurdiyanto nurfadilah nurfaizah nurfitri
  nurhadi nurhafni nurhaida nurhakim nurhalimah nurhaliza nurhamid nurhani nurhasan nurhasanah nurhayati nurhidayah nurhidayat
  nurhidayati nurhuda nuri nuriman nurimansyah nurindah nuris nurjanah nurkhasanah nurkholik nurkholis nurlaela nurlaelah
  nurlaila nurlailah nurlaili nurlatifah nurlela nurleli nurlia nurlina nurlinda nurma nurmaida nurmala nurman nurmansyah
  nurmawan nurmawati nurmayanti nurmi nurmiati nurmila nurmin nurmiyati nurngaini nurohim nurohman nurrahman nurrohman nursahid
  nursaid nursal nursalam nursalim nursam nursamsi nursanti nursari nursiah nursidah nursidik nursiti nursito nursyahbani
  nursyam nursyamsi nursyamsu nurtanio nuruddin nurudin nurul nurwahid nurwahidah nurwahyudi nurwahyuni nurwanto nurwati
  nurwenda nurwidayanti nurwinda nurwulan nuryadi nuryadin nuryana nuryani nuryanti nuryanto nuryasin nuryati nuryono nusron
  nyai nyimas nyoman octavian octaviani odang ojat oki okta oktafia oktafian oktavia oktaviana oktaviani oktavianto oktavianus
  oktaviyani oktovianus oky olla omah omay onesimus oni ony opik oriza osman otniel otong otto padli padmi pahlevi paidi paijan
  paijo paiman paimin painah paino pairin pairun panca pandapotan pandu pangeran pangestu pangestuti pangihutan panji parida
  paridah parikesit pariyem parjan parjianto parjiyo parlan parlin parlina parlindungan parluhutan parman parmin parmono parni
  parningotan parsono partiah partinah partini partiwi parto partono partoyo parulian paryadi paryanti paryanto paryati paryono
  pasha patmawati patrialis patricius paulina paulo paulus pebri pebriana pebrianto pepen perdinan permatasari petra petronela
  petrus piter poedji poltak ponco ponidi poniman ponimin ponirah poniran ponirin poniyah poniyem popong prabawa prabawati
  prabowo pradana pradipta pradita prakoso pramana pramesthi pramesti pramita pramono pramudita pramuditya pramudya pramujo
  pranata pranowo prasetia prasetianto prasetiawan prasetiyo prasetya prasetyaningsih prasetyawan prasetyo prasojo prastiwi
  prastowo prastyo pratama pratikno pratiwi prawira prawiro prayitno prayoga prayogi prayogo prayudi prihadi prihandini
  prihantini prihanto prihantoro prihartini prihastuti prihatini prijono priscilia priskila priyadi priyambada priyandoko
  priyanto priyantoro priyatin priyatmoko priyatna priyatno priyo priyono probo prosiana puan pudji pudjiastuti pudjiono puguh
  puji pujianto pujiastuti pujiati pujiono pujiyanto pujiyono pupu pupung puput purbaya purbo puri purnama purnamasari
  purnamawati purnamo purnawan purnawati purnomo purnomosari purnomosidi purwadi purwadinata purwaningrum purwaningsih purwanto
  purwasih purwati purwita purwoko purwono purwoto puspa puspasari puspawati puspita puspitarini puspitasari puspitawati putra
  putranto putrawan putri putriani putrianti putu putut qodari qomariah ra'uf rabiah rabiatul rachel rachma rachmad rachmadani
  rachmadi rachman rachmania rachmat rachmawati rachmi rachmita radea radempta raden radhian radhiatul radian radit raditya
  rafael rafi rafiah rafif rafika rafiq rafli raga rahadi rahadian rahardian rahardja rahardjo raharja raharjo rahayu rahim
  rahimah rahma rahmad rahmadani rahmadhani rahmadi rahmah rahmalia rahman rahmanda rahmania rahmanto rahmat rahmatia rahmatiah
  rahmatika rahmatullah rahmatulloh rahmawati rahmayani rahmayanti rahmi rahmiati rahmita rahmiyati raihan raimundus rais raisa
  raja raka rakhmad rakhman rakhmat rakhmawati rama ramadan ramadani ramadhan ramadhani ramadhanti ramadona ramdan ramdani
  ramdhan ramdhani ramelan ramijan ramlah ramlan ramlawati ramli ramona ramos ramses randi randy rangga rani rania rano ranti
  rapika rara rasdi rasidi rasidin rasim rasiman rasimin rasyid rasyidah rasyidin ratih ratmi ratmoko ratna ratnaningrum
  ratnaningsih ratnasari ratnawati ratri ratu rayhan rebeka redi refa refi refianto rendi rendra rendy reni renita renny resa
  reski resti restiana restiani restu retna retno reva revi rey reynaldi reynaldo reynold reza rezki rezky rhama ria riadi rian
  riana riani rianti rianto ricki ricko ricky rida ridho ridhwan ridlo ridwan ridwansyah rieke rif'an rifa rifa'i rifai rifaldi
  rifaldo rifan rifandi riffa rifki rifky rifqi rihanah rika riki riko rila rima rimawati rina rinaldi rinaldo rinaldy rinawati
  rince rinda rindi rindiani ringgo rini rinto rio riono riri ririn risa risdianto risdiyanto rishad riska riski risma rismawan
  rismawati rismayanti risnawati risqi ristanti ristiana riswan riswandi riswanto rita rito rivai rivaldi rivaldo rivan riwanto
  riyadi riyan riyana riyani riyanti riyanto riyono rizal rizaldi rizaldy rizalul rizieq rizka rizki rizkia rizkiana rizky
  rizkyana rizqi rizqina robani robby robert roberto robertus robi robiah robiatul robikin robinson roby rochmad rochmah rochman
  rochmat rochmawati rocky rodiah rodiyah rofiah rofik rofiq rofiqoh rohadi rohaeni rohaeti rohali rohana rohandi rohaniah
  rohati rohayah rohayani rohayati rohid rohim rohimah rohimin rohmad rohmah rohman rohmani rohmat rohmatul rohmawati rohmiyati
  roihan rois rokhani rokhim rokhmad rokhman rokhmat rokib rokibah roma romadhon romadhoni romadon romaito romansyah romaria
  romdhoni romdoni romelah romi romlah romli romy ronal ronaldi ronaldo roni ronny rosa rosadi rosalina rosan rosana rosani
  rosdiana rosdianah roselina rosi rosiana rosiani rosidah rosidi rosidin rosihan rosilawati rosita rosliana roslina rosmaida
  rosmala rosmani rosmawati rosmiati rosminah rosmini rosnah rosnani rosnawati rosni rospita rosul rosyadi rosyid rosyida
  rosyidah rosyidi rosyidin rouf rowi roy rozak rozali rozaq rozi rubiah rubianto rubiman rubiyah rubiyanto rubiyem rudi
  rudiansyah rudianto rudiantoro rudiawan rudiyanto rudiyono rudy rufaidah rufinus ruhiat ruhiyat ruhyat rukanda rukayah rukiah
  rukiman rukini rukiyah rukiyati rukmana rukmawan rukmawati rukmini rukminto rukmono ruli rully rumiati rumini rumiyati rumsiah
  rupinus rusdi rusdiana rusdiansyah rusdianto rusdin rusdiono rusdiyanto rusdy rusiah rusianto rusidi rusjdi ruskandi ruslan
  rusli rusliadi ruslianto ruslina ruslinda rusmadi rusman rusmana rusmanto rusmawan rusmawati rusmiati rusmin rusminah rusmini
  rusmiyanto rusmiyati rusmono rusnadi rusnah rusnaini rusnandar rusnani rusnawati rustam rustandi rustanto rustiah rustiana
  rustini rustiningsih rustono rustriyanto rusydi rutinah ruwaida ruwiyah ryan
`);
