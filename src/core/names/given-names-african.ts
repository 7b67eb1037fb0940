import { listWords } from '../text/word-list';

/** Further given names of Africa and western Asia. */
export const africanGivenNames: readonly string[] = [
  // African.
  ...listWords(`
    bola segun kojo adwoa nomsa
    nyesom bheki kalonzo musalia kipchumba kithure yoweri kizza kalidou achraf yassine sofiane bukayo
    abayomi abdirashid abdiweli abdou abdoul abdoulaye abebe abena abimbola abiodun abiola aboubakar abubakar achieng adaeze
    adama adamu adebayo adedayo adedeji adegoke adekunle adeleke adenike adeola aderonke adesina adetokunbo adewale afolabi afua
    ahmadou aissata aissatou ajani akello akintola akinwumi akosua akua akwasi alassane alemayehu alhassan almaz amadi amadou
    amaka amara amare amaru aminata aminu ampah anele antsirabe anyango aregawi asamoah asante ashenafi assane assefa atieno awa
    awino ayanda ayele ayodeji ayodele azubuike babacar babajide babangida bakary balewa bamidele bankole baraka barnabas bayo
    bekele belete berhane beyene birhanu birtukan bisi bongani boniface bosede bukola bunmi busisiwe cheick cheikh chernoh
    chiamaka chibuike chidi chidiebere chidinma chidozie chiedu chijioke chika chike chima chimamanda chinasa chinonso chinwe
    chinyere chioma chipo chisomo chuka chukwudi chukwuebuka chukwuemeka chukwuma dagmawi dambudzo damilola daouda dawda dawit
    demba dereje derese desta dikembe dineo djibril doudou dumisani ebele ebere ebrima efua ejike eke ekene ekow eliud emeka
    enoch enos ermias esi evariste ezinne falilou faraji fatimata fatoumata fatuma fekadu femi fikile fikre filbert folake
    folarin folasade foluke funke funmi funmilayo garba gbenga getachew getahun ghirmay girma githu godwin goitom habtamu haile
    hailemariam hamadi hamidou hassana hlengiwe idrissa idrissou ifeanyi ifeoma ifunanya ikechukwu ikenna inongo isatou issa
    issoufou iyabo jabulani jakaya jide joaquim jomo joram josaphat juma kabelo kabiru kaddu kagiso kamau kamogelo kanayo
    karamoko karanja kayode kebede kelechi kenenisa kerubo kgalema kgosi khadim khady kibet kidane kimani kinuthia kipchoge
    kipkemboi kiprono kiptoo koffi kofi koku komla kossi kudzai kunle kwabena kwadwo kwaku kwame kwasi kwesi lamine lansana
    laolu lateef lekan lerato lesego linah lindani lindiwe lungile lwazi maame macharia mahamadou mahamat mahlet maimuna makena
    makhosi malamine malusi mamadou mamadu mamady mandisa mandla manyara mariama mariatou marème masego mathabo mbali mbaye
    mbongeni mekdes melaku meseret mesfin modibo modou mohamadou mohau molefe mosi motheo mpho mthunzi muhammadu mulatu mulugeta
    munyaradzi mutua mwai mwangi nadifa nafissatou naledi nandi ndeye ndidi ngozi nhlanhla njeri njoroge nkechi nkem nkemdilim
    nkosana nkosazana nkosi nnamdi nneka nokuthula nomalanga nomvula nomzamo nonhle nonso nosipho nothando nqobile ntombi
    nyambura nyokabi obafemi obiageli obinna ochieng odhiambo odion ogechi okechukwu okeke okello okon okoro okwudili olabisi
    oladapo oladipo olajide olamide olanrewaju olawale olayinka olufemi olugbenga olukayode olumide olumuyiwa oluseun olusola
    oluwaseun oluwatobi oluwole omari omolara omotayo omotola onyebuchi onyekachi onyinye otieno oumarou ousmane owolabi
    oyinkansola paballo paulin pendo phiwe phumzile pumla rahama rokhaya ronke rotimi rugut sadio saidou salif salimata saliou
    salou samia sani sbusiso sekou sello senzo shehu sheunesu sibongile sibusiso sidi sidy sifiso simisola simphiwe sipho
    sithembiso siyabonga sizwe souleymane tabo tadesse tafadzwa taiwo takunda tamirat tanimola tariro tatenda taye tayo temitope
    tendai tendekai tesfaye teshome thabang thabo thandeka thandi thandiwe thapelo themba thembi thembile thierno thokozani
    thulani thulisile tidiane tigist tinashe tinuke tirunesh titilayo tiwa tochi tochukwu tola tolu tolulope tongai tope tosin
    toyin tshepo tumelo tunde uche uchenna udoka ugochi ugochukwu uju uzochukwu uzoma vusi vusumuzi wafula wairimu waithira wale
    wambui wangari wanjiku wanjiru wasiu wole wondwossen worku xolani xolile yaa yacouba yakubu yaw yemi yemisi yetunde yinka
    yonas youssouf yusufu zandile zanele zenzele zerihun zewde ziyanda zodwa zolani zuberi
  `),
  // Arabic, Hebrew, Persian, Turkish, Kurdish.
  ...listWords(`
    abdelghani abdelhadi abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdellatif abdelmadjid abdelmajid
    abdelmalek abdelnasser abdelouahab abdelrahim abdelrahman abdelsalam abdelwahab abdolreza abdulhamid abdulkadir abdulkarim
    abdulkerim abdullatif abdulmalik abdulmohsen abdulrahim abdulrasheed abdulsalam abdulwahab abir ada-ayse adib adil afnan
    afshin ahlam ahmadreza ajmal akif alaaddin alaeddin aleena aleyna alireza alparslan alperen aly amal amani amer amichai
    amihai amine amirhossein anat angham ararat arash ardeshir aref arezoo ariella ariyeh arman arsalan arwa ashkan asil atef
    atiyah avi aviad avichai avigdor avishai avital avner avraham aya ayala ayaz aybike aydin ayelet ayhan aylin ayoub ayse
    aysegul aysel aytac azadeh azar azmi azza badr bahman bahram baraa basel basem basma batoul batya behnam behrouz behzad
    bekir beraat besma bezalel bijan bilge binyamin boaz brahim bulent burak burcu busra canan cem cemal cemil cenk chadi chaim
    chana chava chedi cihan cuneyt dalal daoud dariush davoud deniz dilara dilek djamel djamila dogan doron dror durmus ebru
    edib efraim efrat ehab ehsan eitan elaheh elazar elham eliezer elif elkana elnaz elyakim emad emel emrah emrullah ercan
    erdal erdem eren erez ergun erhan erkan ersin ertugrul esin esra essam eyad eyal ezgi fadi fadia fadila fadwa fahad fahed
    fakhri farhad fariba farideh farnaz farshad farshid farzad farzaneh faten fathi fathia fatih fatma fayrouz fereydoun ferhat
    feridun ferit fethullah feyza fikret firas firouz fouad fuat funda furkan gad gadi gal galit gamal ghada ghadir ghaida
    ghaith ghazi gholam gholamhossein gil-ad gilad giora gokhan golnar golnaz golshifteh gonul guler gulsen guven hacer hadar
    hadas hadeel hadia hafsa haggai hagit haim hakimeh hala halil halima halit hamida hamidreza hamoud hanadi hande hani hania
    hanieh hanin hannaneh harel haroun hashem hasna hassiba hatice hatim haya haydar hayder hazem heba hedieh hedy hicham hila
    hisham homa homayoun hooman hosni hossam houari houda houman houria houssam hovav husam husamettin huseyin ibtisam idan idit
    ido ihab ihsan ilan ilana ilay ilhan ilker inas inbal isam ishak ishaq ismet israa issam itai itamar itay itzhak iyad iyas
    izzat izzeddin izzet jaber jalal jalil jamshid jassim javad jawad jihane jomana jumaa kaan kadir kadri kais kamel kamran
    karam karima kasem kaveh kazem kazim keren keyvan khadijeh khairallah khalaf khaldoun khalifah khatami khosrow kianoush
    kinneret kobi koray korhan kourosh ladan laith lamia lamis latifa lavi levent leyla liat lilach limor lior liora liraz luay
    maayan mahdi maher mahmut mahnaz mahsa mahyar majda majdi majed malak malek malika manal mandana manouchehr mansoor
    manuchehr marwa marzieh massoud matan matanel mayada maysoon maytham mazen medhat mehran mehrdad meir melih melis meltem
    menachem meral merav merve meryem mikdad milad minoo miri mirza moataz moaz mohammadreza mohannad moharram mojtaba monir
    monireh mordechai mordehai morteza moshe mostafa moulay mouna mounir mourad moustafa muath muayyad mucahit muhammed muhannad
    muharrem muhittin muhsin muneer munther muqtada murtada musaab musab mushir mutaz muthanna mutlu muzeyyen naama naamah nabih
    nabiha nachman nadav nadim naeem nafisa nagla nahla nahum naif naim najah najat najla najwa namir naor nasim nasra nasreen
    nasrin nasrollah navid nawal nawfal nawras nazan nazanin nazli nazlı nebahat necati necip necmettin neda netanel nihad nihal
    nihat niloufar nilufar nima nimer nimrod nissim nitzan niv nizar noa noam noga nour nouran noureddine numan nuray nurcan
    nurettin ofer ofra oguz oguzhan ohad okan oktay olfat omer omid omri onur orhan orit orly ortal osher osnat othman ouafa
    oudai oytun ozan ozge ozgur ozlem pari parisa parvin parviz payam pejman pelin peyman pinar pinchas pini qais qasem qasim
    qassem rabab rachida radwan rafat rafiq raghad raghda rahela raif rajaa ramin ramla ramzi ranya raouf rasha rashed rasim
    rasoul ravid raviv rayan razan razi reem refael remzi resul reut rezan rifaat rifat riham riza roie ronen ronit rotem ruken
    rukhsana rula rushdi saadia saba sabahattin sabri sadegh sadettin saeb safa safaa safia safiya sagi sagit sahar sajad sajjad
    sakhr sakine salahuddin salameh salima saman samar samih samira sanaz sargon sarit sasson sedat sefa segev selcuk selda
    selen selin semih semra serdar serhat serkan serpil servet sevda sevgi seyed seyit sezen sezgin shaban shabnam shachar shadi
    shadia shafiq shahab shahar shahin shahla shahram shahrazad shahriar shahrokh shahryar shai shaked shaker shakib shalev
    shalom shani sharona shaul shay sherif sherine shimon shimrit shirin shlomi shlomit shlomo shmuel shmulik shokri shula shuli
    siamak sibel sima simcha sinan sinem sivan siwar siyamak smadar sohail soheil sohrab soner songul souad soudabeh souhail
    sufian suha suhad suheil sukru suleiman suleyman sumaya taha tahani tahsin taieb taleb talib talya tamam tamim tamir tanju
    tansu tawfiq taymour tayyib temel teoman tevfik thabet thaer tova tsipi tuba tugba tulay tuncay turan turgut tzachi tzipi
    tzvi ugur umit umut utku uzi vahid vahit varda volkan wael wafa wafaa wajdi walaa wassila wassim wesam widad wissam yaacov
    yaakov yaghi yagmur yalcin yaniv yarden yardena yariv yaron yasar yaseen yasemin yaser yashar yasmina yavuz yazan yazid
    yehiel yehoshua yehuda yehudit yelda yeliz yerach yeter yiftach yigal yigit yildiray yilmaz yishai yisrael yochanan yoel
    yogev yohai yona yonatan yoni yoram yosi yossi yotam yousif yousra yuksel yuli yusra zafer zahava zahedi zaher zahi zaid
    zakia zalman zayd zayed zeev zehava zehra zekai zekeriya zeki zev zeynab zeyneb zineb ziv ziva ziya ziyad zohar zoheir
    zohreh zouhair zuhair zuhal zulaikha zumra zvi
  `),
];
