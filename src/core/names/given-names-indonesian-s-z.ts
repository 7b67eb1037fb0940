import { listWords } from '../text/word-list';

/** Given names of Indonesians of all regions and faiths, as they are spelled there: S to Z. */
export const indonesianGivenNamesSToZ: readonly string[] = listWords(`
  sa'adah sa'dullah saad saadah sabam sabar sabariah sabariman sabaruddin sabarudin sabeni sabirin sabrani sabriadi sabrina
  sachrul sadam sadat sadewa sadikin sadiman sadimin sadino sadiran sadiyah sadli sadono saefudin saeful saefullah saefulloh
  saefurrohman saepudin saerah safaruddin safarudin safei safiah safii safira safiri safitri safiudin safri safriadi safrial
  safrian safriani safrida safrina safrizal safruddin safrudin safwan sagiman sagimin sahar saharuddin saharudin sahat sahidin
  sahlan sahli sahono sahrani sahri sahriah sahrial sahril sahroni sahruddin sahrudin sahrul sahuri saidah saidi saidin saidina
  saifuddin saifudin saiful saifullah saifulloh saimah saiman saimin saimun saini sajidin sakban sakdiah sakiman sakimin sakinah
  sakinem sakirman sakti salahuddin salahudin salamah salamun salasiah saleh salehah salehuddin salehudin salim salimah saliman
  salimin salimun salma salmah salman salmi salmiah salmiati salmon salsabila salvina samad samadi samaniah samiah samian
  samijan samijo samin samingan samini samino samirah samiran samroni samsiah samsiar samsidar samsinar samsiyah samsoeri samson
  samsuar samsudin samsul samsuni samsuri samsurizal samuri sanadi sanah sandi sandiaga sandika sandra sandy sanem saniah
  saniati sanimah saniman sanjaya sanjoto sanny sanoesi santi santika santiko santo santosa santoso sanusi sapardi sapariah
  saparno saparuddin saparudin sapriadi saprial saprudin saptari sapto saptono saptoyo saputra saputri saragih sarah sarbaini
  sarbini sardi sardiman sardjito sardjono sari sarifah sarip saripah saripuddin saripudin sariyah sariyanti sariyanto sariyati
  sariyem sariyono sarjan sarjani sarjiman sarjito sarjiyanto sarjiyem sarjiyo sarjono sarjuni sarkawi sarkiah sarkim sarkowi
  sarmadi sarman sarmanto sarmiah sarmila sarmin sarminah sarmini sarmiyati sarni sarno sarpan sarpin sarsito sartika sarwani
  sarwanto sarwati sarwendah sarwiyono sarwo sarwoko sarwono sarwoto saryadi saryanto saryati saryono sastri sastro satiman
  satimin satinah satini satiri satiyem satono satria satriadi satriawan satrio satriyo satya satyawan saudah sauqi saut sawal
  sawaluddin sawaludin sawiah sawiji sawitri sayekti sayuti sebastianus sekar sekarwati selamet selly selvi sentot septi septian
  septiana septiani septianto septiawan septiyani septiyanto serafin servasius setiadi setiadji setiaji setianingrum
  setianingsih setianto setiarini setiati setiawan setiawati setiawaty setiono setiyadi setiyani setiyanto setiyawan setiyono
  setiyowati setya setyaningrum setyaningsih setyanto setyarini setyo setyoko setyoningsih setyono setyorini setyowati severinus
  shafa shafira shaleh shanti shela shella sherly shidiq shinta shodikin shodiq shofa sholeh sholeha sholehah sholihah sholihin
  sholikhah sholikhin sholikin siami siddik sidharta sidik sidiq sigid sigit sigmar sih silfi silfia silvana silvester silvi
  silvia silviana silvianus simon simson sindi sindy sinta sintia sirajuddin sirajudin sirodjuddin siroj sirojuddin sirojudin
  sisca sisilia siska siswadi siswandi siswani siswanto siswantoro siswati siswaya siswondo siswono siswoto siswoyo siti sitinah
  sitompul slamat slamet slameto sobari sobirin sobri soegeng soegiarto soeharto soehartono soekamto soekarni soekarno soekirman
  soekirno soeparno soeprapto soepriyanto soesilo soetopo soetrisno soewarno sofia sofiah sofian sofiana sofiatun sofie sofiyah
  sofwan sofyan sohib sohibul sohirin solahuddin solahudin solechan soleh solehah solehan solehuddin solehudin solekah solekan
  soliha solihah solihin solihun solikah solikhah solikhin solikhun solikin solikun somad somantri sonhaji sonia sonny sony
  sopandi sophia sopiah sopian sopiyah sopiyan sopyan sorta sri sriani srianto sriatun srihadi srihartati srihartini srilestari
  srimulyani srimulyati srinatun srirahayu sriwahyuni sriwati sriyadi sriyana sriyanti sriyanto sriyati sriyatun sriyono
  stanislaus stefani stefanie stefanus stepanus stevanus subagia subagijo subagiyo subagja subaidah subakat subakir subali
  subandi subandono subandrio subardi subardjo subari subariyah subarjo subarkah subarman subarna subarno subaryo subchan
  subechi subeki subekti subhan subhi subiakto subianto subiantoro subiyakto subiyanto subiyantoro subiyono subkhan subkhi
  subroto suci sudadi sudarja sudarjo sudarmadi sudarmaji sudarman sudarmanto sudarmi sudarminto sudarmo sudarmono sudarna
  sudarno sudarsih sudarsini sudarsono sudarta sudarti sudartini sudarto sudarwanto sudarwati sudaryanto sudaryati sudaryatmo
  sudaryono sudayat sudewo sudiana sudianto sudiarta sudiarto sudibyo sudigdo sudikin sudin sudino sudir sudirja sudirjo
  sudirman sudirno sudiro sudirta sudiyanto sudiyati sudiyono sudjadi sudjana sudjarwo sudjatmiko sudjiono sudjito sudjono
  sudomo sudrajat sufmi sugandi sugara sugeng sugengsih sugi sugianto sugiarti sugiartini sugiarto sugiatno sugihartini
  sugiharto sugihartono sugihati sugiman sugimin sugina suginah sugini sugino sugiono sugioto sugiri sugita sugito sugiya
  sugiyanti sugiyanto sugiyarti sugiyarto sugiyatmi sugiyatno sugiyem sugiyo sugiyono sugriwa suhadak suhadi suhaebah suhaedi
  suhaemi suhaeri suhaeti suhaili suhaimi suhairi suhana suhandi suhandoyo suhanto suhardana suhardi suhardiman suhardjo
  suhardono suhari suhariyanto suhariyono suharja suharjo suharli suharman suharmanto suharna suharnanik suharni suharno
  suharsih suharso suharsono suharta suhartati suharti suhartini suharto suhartono suharya suharyadi suharyanto suharyo
  suharyono suhatman suhendar suhendi suhendra suhendro suheni suheri suherlan suherman suhermanto suhermin suherni suherti
  suheru suherwan suhirman suhita suhono suhud suhudi suhuri suja sujadi sujai sujak sujana sujanto sujarno sujarot sujarwadi
  sujarwanto sujarwo sujati sujatmiko sujatno sujiah sujianto sujiati sujiman sujimin sujinah sujino sujio sujirah sujirman
  sujito sujiyanto sujiyati sujiyem sujiyo sujiyono sujoko sujono sujud sukadana sukadi sukaesih sukahar sukahono sukamdi
  sukamto sukanda sukandar sukandi sukanta sukanto sukarbi sukardi sukardiman sukardjo sukarja sukarjo sukarman sukarmi sukarmin
  sukarna sukarni sukarno sukarsa sukarsih sukarsono sukarta sukarti sukarto sukartono sukarwo sukaryadi sukaryo sukasmi sukasno
  sukatmi sukatmo sukatno sukendar sukendro sukenti sukerti sukesti suketi sukidi sukidjo sukijan sukijo sukiman sukimin sukina
  sukini sukino sukir sukirah sukirman sukirno sukisno sukistri sukiswanto sukiyah sukiyanto sukiyat sukiyem sukiyo sukiyono
  sukma sukmadi sukmana sukmawan sukmawati sukmono sukoco sukono sukotjo sukowati sukowiyono sukri sukriadi sukrisno sukron
  sukur sulaeman sulaiha sulaikah sulaimah sulaiman sulami sularmi sularni sularno sularso sularti sularto sulasih sulasiyah
  sulasmi sulasno sulastini sulastomo sulastono sulastri sulchan sulema sulfikar sulhan suliah suliana sulianti sulianto suliati
  suliono sulis sulisno sulistia sulistiani sulistianingsih sulistianto sulistiawan sulistiawati sulistijono sulistini sulistio
  sulistiono sulistiowati sulistiyani sulistiyanto sulistiyo sulistiyono sulistiyowati sulistya sulistyana sulistyani
  sulistyaningsih sulistyanto sulistyarini sulistyawan sulistyawati sulistyo sulistyoningsih sulistyono sulistyorini sultan
  sulthon sulthoni sulton sultoni suluh sulyadi sulyani sulyanto sulyono sumadi sumadji sumadyo sumain sumaji sumalee sumali
  sumanta sumanto sumantoro sumardi sumardiana sumardiono sumardiyono sumardjo sumardjono sumargono sumari sumariah sumarih
  sumarjan sumarji sumarjo sumarjono sumarlan sumarli sumarlin sumarman sumarmi sumarna sumarni sumarno sumarsih sumarso
  sumarsono sumarta sumartana sumarti sumartini sumarto sumartono sumarwan sumarwanto sumarwati sumarwoto sumarya sumaryadi
  sumaryana sumaryani sumaryanto sumaryati sumaryo sumaryono sumaryoto sumasno sumedi sumengkar sumiarsih sumiarti sumiati
  sumijan sumijati sumijo sumilah suminah suminar suminarti suminem sumini suminta suminto sumirah sumirat sumirto sumitra
  sumitro sumiyarsi sumiyati sumiyem sumiyo sumono sumrah sumrahadi sumringah sunadi sunaidi sunan sunanti sunanto sunar sunarah
  sunardi sunaria sunariah sunarih sunarjo sunarko sunarlan sunarman sunarmi sunarmo sunarno sunarsih sunarso sunarta sunarti
  sunartin sunartini sunarto sunarwan sunarwati sunarya sunaryadi sunaryanto sunaryati sunaryo sunaryono sunaryoto sunawan
  sunawar sundari sundoro suneni sungkono sungkowo suniah suniati sunih suninah suningsih sunitri suniyah sunjaya sunoto sunyata
  sunyoto supadi supadmi supadmo supandi supandri supangat supangkat supanto supar suparda supardal supardan supardi supardji
  supari supariyadi supariyah supariyanto suparjan suparji suparjo suparjono suparlan suparman suparmanto suparmi suparmin
  suparmo suparmono suparna suparni suparno suparsih suparso suparta supartha suparti supartinah supartini suparto supartono
  suparwanto suparwati suparwi suparwoto suparyanto suparyati suparyono supatmi supatmo supatno supatri superman suphan supiah
  supian supiana supianto supiati supinah suping supini suplianto supomo suprapti supraptini suprapto supraptono suprastowo
  supratikno supratman supratmi supratno suprayitno suprayogi suprayogo supriadi supriadin suprianti suprianto supriati
  supriatin supriatman supriatna supriatni supriatno suprih suprihadi suprihanto suprihati suprihatin suprihatini suprihono
  suprijadi suprijanto supriono supriyadi supriyana supriyanti supriyanto supriyati supriyatin supriyatna supriyatno supriyo
  supriyoko supriyono supriyoto surachman surachmat suradal suradi suradiman suradinata suradiyo suradji surahman suraidi
  suraini suraji surajiman surakhman surana surani suranta suranti suranto surantono surapati surasa surasmi surasno surasti
  surata suratin suratinah suratini suratman suratmi suratmin suratmini suratmo suratmono suratni suratno suratun surawan suraya
  surbakti surdi surdiman surendra suriadi suriani suriansyah surianto suriati suridah surifah suripah suripan suripno suripto
  suris suriyadi suriyah suriyani suriyanto suriyati suriyono surjadi surjanto surjo surjono surkati surliah surma surmiati
  surmini surnarti surni surono suroso suroto surowidjojo surti surtikanti surtini surtiningsih surtiyah surtono suruji surya
  suryadarma suryadharma suryadi suryadinata suryahadi suryaman suryana suryanata suryanegara suryani suryaningrum suryaningsih
  suryanta suryanti suryantini suryanto suryantoro suryapranata suryati suryawan suryawati suryo suryodi suryono suryopranoto
  suryopratomo suryosumunar susana susandi susandy susanna susantho susanti susantini susanto susantri susatyo susatyono susetyo
  susi susiana susianah susianti susianto susiati susilaningrum susilaningsih susilaningtyas susilastri susilawan susilawati
  susilawaty susilaweni susilo susiloningsih susilowati susilowaty susmawati susmianti susmiati susmiyati susmono suspriyanti
  suspriyanto sustini sustiwi susyanti susyanto sutadi sutadji sutaji sutan sutandi sutanti sutanto sutardi sutardjo sutari
  sutarji sutarjo sutarlan sutarman sutarmi sutarmin sutarna sutarni sutarno sutarsih sutarso sutarta sutarti sutartik sutarto
  sutarwan sutaryo sutaryono sutasno sutatik sutedi sutedja sutedjo suteja sutejo sutiah sutiana sutianto sutiarso sutik
  sutikman sutikna sutikno sutikyo sutimah sutiman sutimin sutinah sutini sutining sutino sutirah sutirman sutirta sutisna
  sutiwi sutiyah sutiyanto sutiyem sutiyo sutiyono sutiyoso sutjipto sutojo sutomo sutopo sutoro sutoto sutowo sutoyo sutrasno
  sutrisman sutrisna sutrisnawati sutrisni sutrisno sutrisyanto suud suwadi suwadji suwahyo suwaji suwanda suwandari suwandhi
  suwandi suwandoko suwandono suwanta suwanti suwantini suwanto suwantoro suwardana suwardi suwardiman suwardjo suwardono suwari
  suwarji suwarjo suwarjono suwarman suwarmanto suwarna suwarni suwarningsih suwarno suwarsa suwarsih suwarsiti suwarso
  suwarsono suwarta suwarti suwartini suwarto suwartono suwaryo suwaryono suwasih suwasno suwasti suwastini suwatmo suwatno
  suwignyo suwigyo suwindra suwirno suwirya suwito suwiyanto suwiyono suwondo suwono suworo suwoto suyadi suyamto suyana suyani
  suyanti suyantini suyanto suyati suyatinah suyatini suyatman suyatmi suyatmin suyatmo suyatna suyatni suyatno suyatun suyekti
  suyitno suyoko suyono suyoto suyud suyudi suyuti sya'ban sya'roni syabani syafaat syafari syafaruddin syafawi syafei syafi'i
  syafi'ie syafiah syafie syafii syafiq syafiuddin syafiudin syafni syafnil syafrani syafri syafriadi syafrial syafrida syafril
  syafrin syafrizal syafruddin syafrudin syahbana syahbandi syahbuddin syahdan syahdi syahid syahlan syahmi syahnan syahputra
  syahputri syahrani syahrial syahrian syahril syahrin syahrini syahrir syahrizal syahroni syahruddin syahrudin syahrul
  syaifuddin syaifudin syaiful syaifullah syaikhu syakir syakirin syakur syamsi syamsiah syamsiar syamsidar syamsinar syamsir
  syamsiyah syamsu syamsuar syamsuardi syamsuddin syamsudin syamsul syamsulbahri syamsuri syamsurizal syamsurya syarif syarifah
  syarifuddin syarifudin syariful syarkawi syarwan syarwani syaugi syaukani syaukat syauqi syawal syawaluddin syawaludin syaza
  syifa syifaul syofian syofyan syukri syukron syuryani tabrani tajuddin tajudin talia tamam tamara tamrin tamsil tanti tantowi
  tantri tari tarmidi tarmidzi tarmiji tarminah tarmizi tarmuji tarno tarsih tarsim tarsini tarsono tarti taryadi taryana
  taryani taryanto taryati taryono tasman tasmin tasmini tasrif tasrifin tasripan tasripin tasya tata tatan tatang tatiek tatik
  taufan taufani taufik taufikurrahman taufiq taufiqurrahman taufiqurrohman teddy tedi tedy teguh tejo tengku tenny tentrem
  teodora teofilus tera teteh teti tetty tety teuku thalib theo theodorus theresia thoha thohari thohir thomas thoriq tia tigor
  tika tiko timotius tina tirta titi titiek titin tito titus tiur tiwi tiwuk tjahjo tjahyo tjandra tjatur tjipto tjiptono tjok
  tjokorda tobroni todi togar toha tohari tohirin tomi tommy tomy toni tonny tono tony torik toriq toto totok totong toyib toyo
  tozi tresna tresnawati tri triadi triana triani trianto triarso triastuti tribuana trihandoko trihartono trijoko trijono
  trimanto trimo trimulyani trimulyo trimurti triningsih tripriyanto trisna trisnadi trisnanto trisnawati trisniawati trisno
  tristanto trisula trisulo tritanto trivena triwahono triwahyudi triwahyuni triwati triwibowo triwidodo triwiyanto triyadi
  triyana triyani triyanti triyanto triyatno triyoga triyogo triyuni trubus tuah tubagus tugiman tugimin tugino tugirah tugirin
  tugiyanto tugiyo tugiyono tukijan tukijo tukiman tukimin tukinah tukinem tukini tukino tukirah tukiran tukirin tukiyem tukiyo
  tulus tumijan tumijo tumin tuminah tumini tumino tumirah tumiran tumiyem tumiyo tumpak tumpal tunggul tunjung turiah turiman
  turino turipah turmudi turmudzi turyadi turyanto turyono tusiman tusino tusiyem tuslam tusriyanto tuswadi tuti tutik tutung
  tutut tuwinah tuwuh tyas ubaidah ubaidillah ubaidullah uci ucok ucu ucup udin udjang uhud ujang uju ujuk ulfa ulfah ulfi
  ulfiah uli ulil ulin uliyah ulya umaiyah umam umamah umami umar umaroh umi umiyati ummi ummu umron umul untari untoro untung
  upik urfah urip ursula usep usman usmawati usmayadi usmiati ustadi ustadz uswatun utami utari utomo uun uus uwais uya uyun
  valent valentina valentinus vanesa vanessa vani vania vanny vebri vebriyanti vega veni venny ventje vera verawati verawaty
  verdi verdy veri vero very veronika vian vianus vicki vicky victorianus vidi vidya vikri vina vincentius vinny vino vinsen
  vinsensia vinsensius viola viona virgiawan virgo vita vitalis viva vivi viviana viviani vivin vonny wachid wagiman wagimin
  wagini wagino wagirah wagiran wagirin wagirun wagisan wagiso wagito wagiyanto wagiyem wagiyo wagiyono wahab wahdah wahid
  wahidah wahidin wahiduddin wahono wahyono wahyu wahyuddin wahyudi wahyudianto wahyudin wahyudiono wahyudiyanto wahyuni
  wahyuning wahyuningsih wahyunita wahyunto wahyuti waidi wajiran wakidi wakijan wakijo wakiman wakimin wakinah wakini walid
  walidah walinem waliyah waliyem waliyo waliyono waliyudin waluyati waluyo wanda wandi wandira wandri waniti wanto wantoro
  waras wardah wardana wardani wardaningsih wardhana wardhani wardi wardiana wardianto wardiman wardina wardino wardiono
  wardiyah wardiyanto wardiyono wardjito wardjono wardoko wardono waridah waridi waridin warikun warinah warini warisman waristo
  waritno warjo warjono warkini warlina warman warmanto warni warnida warniti warno warnoto warpani warsa warsana warsani
  warsiah warsidi warsih warsikin warsiman warsinah warsini warsiti warsito warsiyah warsiyem warsiyo warsono warta wartana
  wartanto warti wartinah wartini wartiyah wartomo wartono wartoyo waryadi waryanti waryanto waryati waryono wasana waseso
  wasiah wasidi wasih wasijan wasiman wasimin wasinah wasino wasirah wasiran wasis wasisto wasitah wasito wasiyah wasiyanto
  wasiyem wasiyo wasiyono waskito waslam wasliah waslim wasmin wasmini wasmuri wasno wasono wasri wasrifah wasriyah wasti
  wastini wastono wasyanto wati watinah watini wawan wawang wayan welhelmina welly wenda wendi wendra wendy weni wening wenny
  weny werdi wiana wianto wibawa wibisana wibisono wibowo wicaksana wicaksono wida widada widagdo widaningsih widarjo widarsih
  widarti widarto widati widayani widayanti widayat widayati widi widia widiana widiani widianingsih widianti widianto
  widiantoro widiarti widiarto widiastini widiastuti widiatmoko widiawati widigdo widiharto widihastuti widijanto widijarti
  widijatmoko widijono widiningsih widioko widitomo widiyani widiyaningsih widiyanti widiyanto widiyantoro widiyarti widiyastuti
  widiyati widiyatmoko widiyono widjajanto widjanarko widjiastuti widjojo widodari widodo widoyo widya widyanarko widyaningrum
  widyaningsih widyanti widyanto widyantoro widyarini widyarta widyarti widyasari widyastuti widyatmoko widyawati widyo widyono
  wigati wignyo wijanarko wijayakusuma wijayanti wijayanto wijayati wiji wijiastuti wijiati wijiono wijiyanto wijono wijoyo
  wikan wiknyo wikrama wilda wildan wilhelmina wilhelmus willem willi wilujeng wim winanda winanti winanto winardi winarko
  winarni winarno winarsih winarso winarti winarto winaryo winata winda windarti windarto windawati windi windra windriyani
  windy winih wira wiranto wiratmo wiratmoko wiratno wirawati wirda wirdan wirdawati wirdayanti wiryadi wiryana wiryanto
  wiryatmo wiryawan wiryono wismanto wisnu wisnubroto wisnuwardana wisnuwardhana wiswanto witanto witarsa witjaksono witono
  witri wiwi wiwid wiwied wiwiek wiwik wiwin wiwit wiwoho wiyagus wiyanto wiyarti wiyarto wiyati wiyatno wiyogo wiyoko wiyono
  wiyoto wondo wongso wowok wresni wulan wulandari wulandini wulansari wuri wuryani wuryanti wuryanto wuryantoro wuryono yadi
  yahdi yahman yahya yahyadi yakobus yakub yakup yamani yamin yance yani yanita yansen yanti yanto yanuar yanuardi yanuarius
  yanuarto yanwar yapto yarman yarnis yarsono yasin yasinta yasir yasman yasmin yasmine yasni yasonna yati yatimah yatiman yatin
  yatinah yatini yatmi yatmin yatminah yatmini yatno yatun yayah yayan yayang yayat yayu yayuk yeni yenni yenny yenti yermia
  yermias yesaya yesi yessi yessy yesy yeyen yeyet yisrael yoanita yoga yogaswara yogi yogie yogo yohana yohanes yohanis
  yohannes yokhebet yola yolanda yolanita yondri yono yopi yopie yoppy yordan yosafat yosef yosep yoseph yosepha yosephina yosi
  yossi yossy yosua yoyo yoyoh yoyok yoyon yuda yudantoro yudha yudhanto yudhi yudhianto yudhistira yudho yudhoyono yudi yudia
  yudian yudiana yudianto yudiantoro yudiarto yudiastuti yudiawan yudie yudistira yudit yudith yuditia yuditya yudiyanto
  yudiyono yudo yudoko yudono yudy yuhana yuhanis yuhardi yuharman yuhelmi yuherman yuhernita yuhesti yuhono yukiko yukki
  yulaika yulaikah yulasri yulastri yulendra yuli yulia yuliadi yuliaji yuliana yuliandi yuliandri yuliani yuliansyah yulianti
  yuliantini yulianto yuliantoro yulianus yuliarso yuliarti yuliarto yuliasih yuliasni yuliastri yuliastuti yuliati yuliatin
  yuliatun yuliawan yuliawati yulida yulidar yulidarti yulifar yulihasman yulina yulinar yulinda yulindra yulindrawati yulis
  yulismar yulistiana yulistio yulita yulitasari yulius yuliyana yuliyani yuliyanti yuliyanto yuliyati yuliyono yulizar yulmaini
  yulmiati yulnadi yulnafri yulni yulniati yulrizal yulyani yulyanti yulyanto yuma yumiati yumna yumni yunaidi yunaini yunan
  yunanto yunarti yunarto yunasril yundari yundini yuneldi yuni yuniar yuniarsih yuniarso yuniarti yuniarto yuniasih yuniastuti
  yuniati yuniatin yuniawan yuniawati yunidar yunisa yunita yunitasari yuniwati yuniyanti yuniyanto yunizal yunizar yunna
  yunsirno yunti yuntoro yunus yuri yuriah yuriandi yurika yurike yurina yuris yurisal yurita yurizal yurnal yurnalis yurnita
  yusef yuserizal yusirwan yuska yuslam yusliani yuslina yuslinar yusma yusmaini yusman yusmaniar yusmanto yusmar yusmarni
  yusmawati yusmiati yusmidar yusmin yusminar yusmita yusna yusnaini yusnani yusnar yusneli yusni yusniar yusniati yusnidar
  yusnimar yusnita yusnizar yusra yusran yusri yusriadi yusriani yusrianto yusrida yusril yusrina yusrini yusrizal yusron
  yustiana yustianto yustika yustikasari yustina yustini yustinus yustisia yusuf yusup yusuph yuswandi yuswanto yuswar yuswardi
  yuswati yusyak yuyu yuyum yuyun yuyut yuzar yuzarlis zabidi zabrina zaelani zaen zaenab zaenal zaenuddin zaenudin zaenuri
  zaeroni zahara zahira zahirah zahra zahrah zahri zahrina zahro zahroh zahroni zahrotul zahrul zaidan zaidin zailani zainab
  zainah zainal zainatun zaini zainidar zainin zainuddin zainudin zainul zainun zainur zainuri zairin zakaria zakariah zakariya
  zakariyah zaki zakia zakiah zakiatul zakir zakiya zakiyah zakiyatul zakiyuddin zakky zalika zalman zalukhu zamakhsyari
  zamharir zamroni zamzam zamzami zanariah zariah zarkasi zarkasih zarkoni zarnubi zaskia zawawi zazili zefanya zefri zeki zelda
  zelika zelvi zendrato zerlina zidan zihan zikri zikrullah ziyad zohra zohri zubaedah zubaedi zubaidah zubaidi zubair zuchri
  zudan zufri zuhad zuhaida zuhair zuhal zuhana zuhdi zuherman zuhri zuhriah zuhriyah zuhro zuhroh zuhrotul zuhrotun zukhruf
  zukri zul zulaeha zulaekah zulaeni zulaichah zulaiha zulaika zulaikah zulaini zulandri zulasri zulbahri zulbaidah zulela zulfa
  zulfadhli zulfadli zulfahmi zulfaida zulfaidah zulfajri zulfan zulfi zulfia zulfiana zulfiandri zulfiani zulfida zulfikar
  zulfiqar zulfita zulfitra zulfitri zulhadi zulhairi zulham zulhamdi zulhamsyah zulhas zulhelmi zulhendri zulherman zulhijah
  zulhilmi zuliana zuliani zulianti zulianto zuliati zulistiana zulita zulkan zulkarnaen zulkarnain zulkarnaini zulkhaidir
  adit alya anik asti baso besse bimo daeng darma deri detri devy doddy egi endra ery fadillah firda goreti hasnia isman
  jeni jonggi jumarding jumawan komar lala lili luki maman maruli maryani moh muh neni ni obet paramita parno pipit pranoto
  purwanti reno ruhut sukartini tenri tini waode wina
  zulkhairi zulkieflimansyah zulkifli zulkifly zulkipli zulmaini zulman zulmansyah zulmi zulmiati zulmiyati zulmizan zulni
  zulpadli zulpahmi zulpan zulpikar zulqaidah zulrahman zulriyani zulrizal zulva zulvia zulyadaini zulyaden zulyadi zulyani
  zumaroh zumi zumri zumrotin zumrotul zunaidi zunairoh zuraida zuraidah zuriah zuriati zurkarnain zurnal zurni zurnida
  zurriyati zusana zusnaini zusneli zusnita
`);
