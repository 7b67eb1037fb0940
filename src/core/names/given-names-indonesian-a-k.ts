import { listWords } from '../text/word-list';

/** Given names of Indonesians of all regions and faiths, as they are spelled there: A to K. */
export const indonesianGivenNamesAToK: readonly string[] = listWords(`
  abdi abdul abdulah abdullah abdulloh abdurrahman abdurrohman abidah abidin abimanyu abraham achmad ade adelia adhi adhitama
  adhitya adi adinda aditya adnan adrian adriana adriansyah afandi affandi afif afifah afni afriadi afrianto afrida afriyanti
  afrizal agil agnes agung agus agustian agustiawan agustin agustina agustinah agustinus ahmad ahmadi ahok ahyar aida aidil aina
  aini ainun ainur airin airlangga aisyah ajat ajeng ajeung akbar akhmad akmal alamsah alamsyah albertus aldi aldiansyah aldo
  alfatih alfiah alfian alfiandi alfiansyah alfin alfons alfonsius alfred ali alif alifah alifia alimin alimuddin alimudin
  alissa almira aloysius alvin alwan alwi alwin amalia aman amanda ambar ambarwati ambrosius amelia amien amin aminah aminatun
  aminuddin amir amiruddin amirudin amran amri amrin amrizal amrullah ana anafi anang anas andarias andhika andhini andi andika
  andiko andini andre andrean andreansyah andreas andri andriani andrianto andrianus andriawan andy angga anggara anggi anggia
  anggoro anggraeni anggraini ani anies anindita anindya anis anisa anisah anita anjani anjar annisa anom ansar ansori anton
  antonius antono anugrah anung anwar apriani apriansyah april aprilia apriliana aprilianto apriyani apriyanto aprizal arbain
  arbi ardhi ardi ardian ardiansyah ardiyanto arfan ari ariani arianto arief ariefin ariel arif arifin arinal arini ario aripin aris
  arisandi ariska aristo arlan arlina armand armansyah armaya armin arnold arofah arsad arsono arsul arsyad artati artha arum
  arumi arwan arwani arwin arya aryo asdar asep asfar ashari asih asmadi asman asmar asmara asmaul asmawati asmi asmin asnawi
  asri asrori asrul astari astawa astini astri astrid astrida astuti aswin asyari ateng athaya atik atika atmaja atmo aufa aulia
  awaluddin awaludin ayatullah ayu ayudia azhar azhari azis aziz azizah azmi azmin azwar azzahra bachtiar badri badriah badriyah
  badrudin badrul badrun baehaqi bagas bagus bagyo bahar baharuddin bahlil bahri bahruddin bahrudin bahrul bahrun bahtiar
  baihaqi baiq bakri bakrie bakti baktiar bambang baroto basir basirun baskara baskoro basori basri basuki basuni bayani bayu
  bejo benediktus beni benny benyamin bermawi bernadus bertha bertus bima binsar bisri bistok blasius bobby bobi boby boediono
  boimin bonar bondan bonifasius boniran bowo boy boyamin brigita budhi budi budianto budiarti budiarto budiman budiono
  budiyanto bukhari bukhori bunyamin burhan burhanuddin burhanudin busri busro bustami bustanul butet cahya cahyadi cahyani
  cahyaningsih cahyanto cahyati cahyo cahyono candra candrawati carsono casmadi casriah caswati catarina catur cecep cecilia
  celvin chaeruddin chaerudin chairani chairina chairuddin chairul chalid chandra charles choiri choirudin choirul choirunnisa
  cholid cholil chotimah christian christina chusnul cici cicih ciptadi ciptono citra cokro cornelia cornelius cucu cucun cut
  dadan dadang dadi daffa dahlan dahniar daliman damanhuri damar damayanti damianus damiri danang dani daniel danu darius darkum
  darmadi darmaji darmanto darmawan darmin darmono darnoto darsih darsono darto darwanto darwati darwin darwis daryanto daryati
  daryono dasco dasiman dasuki daud dauri dawam dea debby debora deddy dede dedek deden dedi dedy delfi delima dendi dendy deni
  denis denny deny desi desmawati desmita desriani destriana desy devi devie devita dewa dewantara dewanti dewantoro dewi dhani
  dharma dharmawan dhika dhimas dhita dian diana dianita dianto dicki dickie dicky didi didiet didik didin diding dika dimas
  dina dinar dinda dini dino dio dion dita diyah diyanti djaka djamal djamaluddin djarot djauhari djoko djoni djuanda djumadi
  djunaedi djunaidi dodi dodo dody dollah domi dominggus dominica dominikus donatus doni donny doris dorkas dudi dudung dudy
  dulhadi dulkarim dullah dulmanan durahman dwi dwiana dwijayanti dwikorita dwiyanto dyah dyan dyana dzulfikar eddi eddy edhi
  edhy edi edison edmon edward edwin edy efan efendi effendi effendy efraim efri efriza efrizal eka ekawati eko eksa elfian
  elfira elfrida eli eliana elina elis elisabet elita elly ellyana elmi elsa elvi elviana elvira elvis elwi ema emanuel
  emanuelis emi emil emilia emilianus emma endah endang endi endrawati endri endriyani endro enggar eni ening enjang enny entin
  enung epi erfan eri eric erick erik erika erlangga erlin erlina erlinda erna ernawati ernest erni erniati ernita ersa erwan
  erwandi erwin esa eska ester esther esti eti eva evan evi evita eviyanti evy fachri fachrul fadel fadhil fadhilah fadhli fadil
  fadjar fadlan fadli fadlun fahmi fahmy fahri fahriza fahrizal fahrul fahrur fahrurozi fahrurrozi faiq faisal faiz faizal fajar
  fajarwati fajri fajriah fajrin fakhri fakhruddin fakhrul falah fandi fandy fanny farah farhan farid farida faridah fariha
  farikhah farikhin fariz fariza farizal farouk faruq fatah fathur fathurrahman fatia fatihah fatimah fatimatuz fatkhur fatma
  fatmawati fatur faturrahman fauzan fauzi fauzia fauziah fauzul fazar febby febri febrian febriana febriani febriansyah
  febrianti febrianto febriyanti febry felisitas fendi feni fera ferawati ferdian ferdiansyah ferdinan ferdinand ferdinandus
  ferdy feri feriyanto ferry fery fian fidel fidelis fika fikri finsensius firdaus firdausi firman firmansyah firza fitrah fitri
  fitria fitriana fitriani fitrianto fitriyah fitriyani florensius florentina frans fransina fransisca fransiska fransiskus
  freddy frederik fredi fredy frida friska fuad fuadi fujiati furkan furqon gading galih galuh gamal gandi gani ganis ganjar
  garin gatot gazali geby gede gerardus geri gerson gery ghufron giarto gibran gilang giri gita gito giyanto giyarti giyono
  godefridus golda gozali gregorius gufron gumilar gunadi gunardi gunarso gunarto gunawan guntoro guntur guritno guruh gusman
  gusmawati gusmiati gusnadi gusriadi gustaf gusti gustian gustina habib habibah habibi habiburrahman hadi hadijah hadiwijaya
  hadiyanto hafid hafidz hafiz hafizah hafsah haidar haikal hairil hairuddin hairudin hairul hairunnisa hajar hajrah hakim
  halidin halim halimah halimatus hambali hamdan hamid hamidah hamidi hamim hamka hamsah hamzah hamzani handayani handi handika
  handoko handri handrianto hani haniah hanif hanifa hanifah hanna hanum hanung hapsari harahman hardani hardi hardiansyah
  hardianto hardiman hardiyanto hardono hardy hari hariadi hariandi hariani harianto hariono haris hariyadi hariyanto hariyono
  harjono harmoko harni harnita harry harsono harsoyo hartadi hartanti hartanto hartati hartawan hartinah hartini hartono
  hartoyo hartutik harun haruna haryadi haryani haryanto haryati haryono hasan hasanah hasanuddin hasbi hasbiallah hasbullah
  hasim hasnah hasnawati hasni hasriani hasto hastuti hasudungan hasyim hatijah hatta hayatun helda helena helmi helmy heman
  hendarsyah hendarto hendi hendra hendratno hendrawan hendri hendriana hendrianto hendrik hendrikus hendriyanto hendro hengki
  hengky heni henky henny henry heppy hera heri heriansyah herianto heridadi heriyadi heriyanto herlambang herliana herlina
  herlinawati herman hermansyah hermanto hermawan hermawati hermin hermina hermono hernandi hernawan herni heronimus herry
  hertanto hertati heru heruwati hery heryadi heryana heryanto hesti hesty hetty hidayah hidayanti hidayat hidayati hidayatullah
  hikmah hildegardis hilman hilmawan hilmi hilal himawan hironimus honesti hotma hotmaida hotman hotnida humaidi humaira humala husain
  husaini husein husin husna husnan husni husniah husnul hutomo ibnu ibrahim ichsan ichwan ida idham idhar idris idrus ifadah
  ifan ifana ignas ignasius ignatius ihsan ihwan iim iis ijah ijeck ika ikbal ikhsan ikhwan ikhwanul ilah ilham ilmi ilyas
  ilyasa imaculata imah imam imamuddin iman imanuel imas imelda imron ina inayah inda indah indarti indartini indarto indarwanto
  indarwati indira indra indrajaya indrawan indrayana indrayani indri indriani indrianto indriati indriyani indriyanto ines
  inggit inka intan intani inyoman iqbal irawan irawati ircham ireng irfan irhamsyah irianto irma irmawati irna irnawati irsan
  irsyad irvan irvandi irwan irwandi irwansyah irwanto irzal isa isabella isdianto ishak iskak iskandar ismail ismanto ismawati
  ismi ismiati ismiyati isnaini isnan isnandar isnawati isra isrodin istianah istiqamah istiqomah istiyani iswahyudi iswandi
  iswanto iswara ita ivana iwan iwandi iyan izzah izzat izzatul jaelani jaenal jaenudin jafar jainal jainuddin jainudin jaja
  jajang jaka jakaria jakiyah jalil jaluddin jaludin jamal jamaluddin jamaludin jamhari jamiah jamil jamilah jannus januar
  janwar jarot jarwo jasman jaswadi jati jatmiko jauhari jayadi jazilul jefri jefry jelita jenny jeremias jery jessica jhoni
  jhonny jihan jimly jimmy johan johanes johannes johansyah johari joharudin johnny johny jojo joko jokowi jonas jonathan joner
  joni jonni jonny jono jopi joseph josua jovita joyo juanda juanita juarsa jubaedah jufri jufrizal juhana juhari juhri jukardi
  juli juliana julianto julius jum'at jumadi jumaidi jumain juman jumanto jumardi jumari jumaroh jumhur jumiati jumini juminten
  jumirah junaedi junaidah junaidi junianto juniarti juniarto juprianto juri juriah jurianto jusuf juwariyah juwarti juwita
  juwono kadarusman kadarwati kadek kadir kalsum kamal kamaluddin kamaludin kamaruddin kamarudin kamil kamila kamsiah kardi
  kardiman karim karimah karina karmani karmila karmin karmini karnadi karniti karno karsih karsiman karsinah karsiti karsono
  karta kartijo kartika kartiman kartini kartono karwati karyadi karyanto karyati karyono kasim kasiman kasimin kasiyanto
  kasiyem kasmadi kasman kasmawati kasmin kasmini kasmiran kasno kastari kasturi katarina katmi kemala ketty ketut khadijah
  khaeruddin khaerudin khaerul khairani khairil khairiyah khairuddin khairudin khairul khairun khairunisa khairunnisa khalid
  khalisa khamim kharisma khasanah khatijah khoeron khofifah khoiri khoiriyah khoirudin khoirul khoirunisa kholid kholifah
  kholil kholis khomsatun khotib khotijah khotimah khumaidi khumairoh khusnul kiagus kiki kirana kirno kiswanto klara klemens
  kodir koesnadi komalasari komang komariah komaruddin komarudin konstantinus kornelis kornelius koswara kresna krisdianto
  krisdiyanto krismanto krismiati krisna krisnawati krisno kristanto kristian kristiani kristianto kristin kristina kristiono
  kristiyanto krisyanto kukuh kuncoro kuntadi kuntari kuntoro kurnia kurniadi kurnianto kurniasari kurniasih kurniati kurniawan
  kurniawansyah kurniawati kusbandi kusdiyanto kusmanto kusmiati kusnadi kusnaeni kusnan kusnandar kusnanto kusno kusriyanto
  kusuma kusumawati kusumo kuswandi kuswanto kuswara kuswati kuswoyo
`);
