import { listWords } from '../text/word-list';

/** Further family names of Africa and Asia. */
export const worldSurnames: readonly string[] = [
  // African, Caribbean.
  ...listWords(`
    abacha abebe abiola acheampong achebe addo adegbola adeleke adeyemi adichie adjei adomako afolabi agbaje agyei agyeman aidoo
    akande akinola akpan akuffo akufo alemu amadi amoah amoako ampofo anan ansah antwi appiah asamoah asante atta aubameyang
    awolowo ayew azikiwe babangida balde balogun bangura baraka bekele boakye bongo botha busia buthelezi chakwera chebet
    cherono chibok chiluba chissano cisse condé conteh coulibaly dangote darko deby dembele demeke desalegn desta diallo diarra
    diatta diop diouf djibo dlamini dos-santos doumbia doumbouya drogba duah effiong egwu ekwueme emecheta eto'o eyadema fashola
    fofana gaye gbowee gebre gebremariam gebreselassie gebrselassie girma gitau githongo guebuza gueye gyan haidara hailu
    hichilema holness idowu igwe iheanacho ikpeba iwobi iyengar jagne jallow jammeh johnson-sirleaf kabbah kaberuka kabore
    kaboré kalou kanoute kante kanu kapanga kargbo karume kaunda kebe kebede keita kente kgositsile kibaki kidane kikwete kimani
    kipchoge kipruto kipsang koffigoh koroma koulibaly kouyate kufuor kwankwaso kyei lema lemma lissu lumumba lungu maathai
    mabuza machar machel madikizela magufuli mahlangu makamba makeba makinde malema maponya marape mashaba masire masondo matip
    mbeumo mbow mboweni mboya meles mendy mengistu mensah mkapa mkhize mnguni mobutu mogae mokoena motlanthe motsepe mphahlele
    mtembu mudavadi mulino mulugeta muluzi mutharika mwanawasa mwangi mwinyi n'diaye n'dour naidoo ndayishimiye ndiaye ndiayé
    ndidi ndlovu negash ngcobo nguema ngugi niang njoroge nkosi nkrumah nkurunziza nnamani ntaganda nujoma nxumalo nyerere
    nyong'o nyusi nzimande obafemi obasi ochieng odhiambo odili ogunbanjo ogunleye ojukwu okafor okeke okereke okocha
    okonjo-iweala okonkwo okorie okoro okoye okri olajuwon oliseh onana onyango onyeka opara opoku osei osimhen osinbajo otieno
    ouedraogo outtara owusu oyelowo partey pohamba quaye rajoelina ramgoolam ravalomanana rwigema sako sankara sanogo sarkodie
    sarpong sata savimbi sawadogo seck senghor shagari shettima shivambu sidibe sirleaf sisay sisulu sithole sobukwe sonko
    soyinka ssemogerere sylla tadesse tambo tesfaye tessema thiam thiaw tijani toure traore tsvangirai twum ugochukwu umunna
    utseya uwais wainaina wambui weah wekesa wiredu worku yar'adua yeboah youlou zenawi zenebe ziyech zondo zulu zungu
  `),
  // Arabic, Persian, Turkish, Afghan, Central Asian.
  ...listWords(`
    abbadi abbasov abdelrahman abdo abdou abdulkarim abdulla abdullahi abdullayev abou aboud achrafi adib afifi aflaq
    ahmadzai akbari akhtar akkad alaoui alavi allawi alwan amanpour amari amini amiri ansari aoun arafa arar arslan asaad asadi
    asghari ashour ashrawi askari aslam aslan asmar atalay ataturk attar attia awad ayad aydin ayoub azadi azam azimi azizi azmi
    babacan badr baghdadi bahceli bahrami bakir bakri barakat barghouti barzani bashir basri bayati bazargan beheshti benaissa
    benali benbrika bencherif benflis benkirane bensouda berri bishara bitar boumediene bourguiba bouteflika boutros-ghali
    bozkir bulut butt celik cetin chahine chalabi chaudhary chaudhry chehab choudhury coskun dabbagh dagalo dajani daoud darwish
    demir demirel demirtas dibaba dogan doostdar dostum ebadi ebtekar ecevit ekici el-baradei elbaradei elci elhadi elmasry
    erbakan erdem eren esmaili essebsi ezzat fahim farahani faraj farhadi farsi fawzi fayyad fazeli firouz gailani ganji
    ghaddafi ghalibaf ghanem ghannouchi ghazali ghazi ghobadi ghorbani gokalp gulen gunes habash haftar haidari hajjar hakimi
    halabi halimi hamadeh hamdi hamdok hammad hamoud hanania haniya harb haroun hashemi hashimi hassani hawatmeh hayek heidari
    hekmatyar hijazi hinnawi hoss hosseini hummeid husseini ibrahimi ilhan imady iqbal isfahani islambouli issa jaafari jabbour
    jabri jafari jahangiri jalali jalili jamali jannati jarrah jawhari jibril jumblatt kadhimi kadyr kahraman kalantari kanaan
    kandil kaplani karami karimi karimov karoubi kasem kassab kassem kayani kazemi keshavarz khaddam khaddour khajeh khalaf
    khaldi khalidi khalili khalilzad khashoggi khatami khayyam khoei khojasteh khorasani khoury kiarostami kilic kilinc korkmaz
    kubaisi labidi lahham lahoud laraki mahdi mahfouz mahmudi makhlouf makhmalbaf malek maleki maliki mamdani manafi mannan
    marashi maroun marzouki masoudi masri mazen mazloum mehmood mehran messaoudi mikati milani moallem moein moghadam moghaddam
    mohammadi mohseni mokhtari montazeri moradi mosaddegh mosharraf mossadegh motahari mottaki mousavi moussaoui mroue muasher
    muhsin musharraf mutlu naciri nadim nafisi naguib nahas najafi najibullah najjar naqvi naseri nasr nasri nateghi navabi
    nazari nusseibeh obeid obeidi orhan osmani othman oymen ozal ozcan ozdemir ozer ozkan ozturk pahlavi pamuk panahi qaboos
    qadhafi qadir qadri qalibaf qaradawi qasim qassem qureia qureshi rabbani rachidi radi rafsanjani rahimi rahmani rajai rajavi
    rajoub ramadani rasheed rasouli razavi rezaei riahi rostami sabri sadat sadeghi sadek sadr safadi safavi safi sahin saif
    salameh salami salehi salloum samadi saqr sarkis sattar sayed sayegh sayyaf sebastia seddiq semaan serag sezer shaaban
    shaath shafik shafiq shaheen shahid shahin shahrestani shakir shalah shamkhani shammari shara sharaa sharaf sharawi shariati
    shariatmadari sharifi shawa shehadeh shehata sherif shirazi shoukry siddiq siddiqi siddiqui siniora sirjani siyam solh
    soltani soroush suleiman suleimani sultanov suwaidi tabatabai tabet tabrizi taghavi taha taheri tajik talabani taleghani
    talib tamimi tantawi tarazi tavakoli tawfik tlass toprak tosun touma tufan ulusoy uzun vahidi velayati yacoubian yaghi
    yaqoob yassin yavuz yazdi yildirim yildiz yilmaz younes yousafzai yuce yuksel zaghloul zahedi zaidi zand zarqawi zawahiri
    zayed zebari zeidan zibari ziyadeh zoubi zuabi zubaidi zubeidi
  `),
  // South Asian.
  ...listWords(`
    adhikari agarwal aggarwal agnihotri ahluwalia ahuja aiyar apte arora asthana athawale atwal awasthi azad babar bachchan
    bagchi bahuguna bains bajpai bakshi bala balasubramaniam bandyopadhyay banik bansal barua basu batra bedi behera bhaduri
    bhagat bhagwat bhalla bhandari bharadwaj bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya
    bhattarai bhatti bhave bhosle bhowmick bhushan biswas bommai borah borkar brar bukhari chadha chahal chakrabarti chakraborty
    chakravarty chand chandran chaturvedi chaubey chaudhari chaudhuri chautala chavan chawla chidambaram chopra choudhary
    chowdhury dahal dalal dalmia damle dandekar dayal debnath deol deora deshpande deuba dhaliwal dhawan dhillon dhingra dhoni
    dikshit divakar dixit doshi dravid dubey dugal dugar dutt dwivedi gadgil gaikwad gandhy ganesan ganguly garg gavaskar gehlot
    ghosal ghoshal godbole godse goel gohil gokhale gopalan goswami gowda grewal grover guha gujral gulati gulzar gunawardena
    handa hazare hazarika hegde hooda hussaini inamdar irani jadeja jadhav jaffrey jaggi jaiswal jaitley jakhar jayaraman
    jayasuriya jayawardene jayewardene jaywardene jethmalani jindal joglekar juneja kakar kalam kale kalita kalra kamath kamble
    kannan kanwar kapadia kapoor karat karkare karki karnad karunaratne kashyap katara kataria kaul kaushal kaushik kedia
    kelkar khanal khandelwal khanna kher khosla khurana kirpal kohli koirala kothari kuldip kumarasinghe kumaratunga kundra
    kunte kurien lahiri lamba lamichhane laxman limaye lodha lohia luthra madan madhavan mahadevan mahajan mahalanobis mahanta
    mahapatra maheshwari maitra majumdar majumder malhotra mallya mandal mangeshkar mani manjrekar mankad mathur meghwal mendis
    misra mittal modak mody mohanty mohite moitra mondal mudaliar mukhopadhyay munshi murthy murty muthiah nadar nadella
    nadkarni nagar nagarajan nambiar narang narasimhan narayanan natarajan natwar nayak nayyar nehra nene nigam nilekani oberoi
    padmanabhan padukone paikaray palkar panda pande pandit pandya panicker panigrahi panneerselvam pant paranjape parekh parikh
    parmar parthasarathy paswan pathak pathirana patil patnaik patwardhan perera phadke pinto-rao poonawalla poudel prabhakar
    prabhu prachanda pradhan premadasa premji pujara purohit radhakrishnan raghavan raghunathan raina rajagopal rajan rajkhowa
    rajput ramachandran ramakrishnan raman ramanathan ramanujan rambukwella ranatunga rane ranganathan rangarajan rastogi rathod
    rathore ratnam raut rawal rawat rokade roychowdhury saha sahay sahgal sahni sahoo sahu saikia saini salve samant samaraweera
    sangakkara sanghvi sangma sankaran sanyal sarabhai sardesai sarkar sarma sastri sathe satpathy savant savarkar sawant saxena
    scindia sehgal sehwag senanayake senaratne sengupta sethi sethna shanmugam sharan shastri shekhawat shenoy shetty shivakumar
    shrestha shukla sidhu sikri singhal singhania singhvi sinha sircar sirohi sisodia sivan sodhi solanki somani soni sood soren
    sridharan srinath srinivasan subrahmanyam subramanyam swaminathan swamy swaraj tagore talukdar talwar tandon tendulkar thapa
    thapaliya thapar tharoor tiwary tomar tripathi trivedi tyagi upadhyay uppal upreti vadra vaid vaidya vajpayee vajpeyi varma
    vasan vaswani vats venkataraman venkatesh vijayvargiya vishwanathan vohra vyas wadhwa wadia waghmare wagle walia weerasinghe
    wijesinghe wijetunge yechury zaveri
  `),
  // East and South-East Asian.
  ...listWords(`
    cui geng kong lei pang tao abalos abaya abella abellanosa abueva adachi agbayani aguinaldo ahn-cheol aikawa akagi akamatsu akasaka akiyama amano andaya
    angara anzai aoki aoyama arai araki arima arnaiz asada asano ashida atienza au-yeung azuma bacani baek balagtas balanga
    baldoz banal bao barbers barroga bautista-cruz bian bonifacio briones bunye byun cabuyao cajayon calida calungsod cariaga
    carpio cerilles cha chae chao cheong chew chia chiam chiba chien chiu chon choo chou chow chua chuang chui chum coloma
    constantino cuenco cuison dacer dagupan daimon dalisay dator defensor dela-cruz delapaz deles ding drilon ebihara edano
    eguchi ejercito endo enrile erap evangelista fajardo fujii fujita fujiwara fukui fukunaga fukushi furuya gatchalian gatdula
    gondo gong guan guingona guok gutoc gwak haga hagiwara hamano hanyu hara harada hase hasebe hattori higuchi hino hirai
    hirano hirata hirayama hironaka hirose hirota hisamitsu ho-ching honasan honma hontiveros hori horie hoshino hosoda hosono
    hsiao hsieh hsu huynh iida iijima ikeda ilagan imai inaba inada inagaki inui irie ishida ishiguro ishihara ishii itoh iwai
    iwakuma iwata izumi jalosjos jaraula jeong kagami kagawa kaifu kamada kameda kamiya kanda kaneda kaneko kanemaru karasawa
    kasahara kashiwagi katagiri katayama katigbak kawabata kawai kawakami kawashima kawata keng kida kiko-pangilinan kikuchi
    kitajima kitano kodama koide koike kojima komatsu kondo konishi konno kosaka koyama kuan kubo kudo kumagai kunieda kuo
    kurihara kuroda kurosawa kusama kuwabara kuwahara kwak kwan kwek lagman lapuz lau legarda leng leong leviste liao librada
    lien loke lopez-nograles lyu macapagal machida maeda maehara magsaysay mangudadatu maranan marcoleta maruyama masuda masuzoe
    matsubara matsuda matsui matsunaga matsuno matsuo matsuoka matsushima matsuura matsuyama matsuzaka mayama mifune miki minami
    mishima mison mitani mitoma miura miyagi miyake miyata miyazawa mizuno mizutani mochizuki momoi morinaga morioka morita
    moriyama morooka motoyama murakami muramatsu muraoka murata murayama muto mutō myung nagai nagasawa nagashima nagata nagato
    nagatomo naito nakada nakahara nakai nakajima nakano nakao nakashima nakata nakatani nakayama nara negishi ngai nihei nishi
    nishida nishihara nishikori nishino nishioka nishiyama nishizawa nogami nograles noguchi noh nomo nomoto nomura nonaka
    nozawa numata obuchi ochi ogata ogawa ogino oguri ohashi ohira ohno ohta ohtani oikawa oishi okabe okada okano okawa okita
    okubo okuda okuma okuno okura omori omura onishi onoda ooka oota ople oshima oshiro osmena otake otani otsuka ouyang oyama
    ozaki ozawa pagdanganan palparan pangandaman panganiban pangilinan peh pernia phua piñol poon puno puyat qian qiao qiu quah
    quek quiboloy quirino recto remulla ren revilla rocamora roque roxas ruan ryoo saeki saito saitō sakai sakakibara sakata
    sakuma sakurai salceda salonga sanada sano sarreal sawada seah seet segawa seki sekine seko sengoku seol seow seto shao
    shibata shibuya shiga shigemitsu shii shimada shimazu shimoda shindo shinoda shinohara shirai shiraishi shoji shum siew
    singson soga sohn sonoda sugawara sugihara sugita sugiura sugiyama sumida sumulong szeto tabata tabuchi tachibana tagawa
    taguchi tajima takada takagi takahara takahata takai takano takao takase takashima takasugi takayama takeda takei takenaka
    takeuchi takizawa tamaki tamura tanabe tanada tange tanigaki tate-no tañada teoh terada terao terashima teves tezuka thong
    tian tiong toda tokuda tolentino tominaga tomita tomiyasu tomono toyama toyoda trillanes tsang tsao tsuchida tsuchiya tsuda
    tsui tsuji tsukuda tsunoda tsutsui tulfo tung uchida uchiyama ueda uehara uemura ueno ueshima ueyama umeda umehara urata
    usami ushijima villar wada wakabayashi washio watabe watanuki weng woon xia xiang xiong yabuki yagi yamabe yamagata yamahata
    yamaji yamanaka yamane yamaoka yamauchi yan yanagi yanai yano yasuda yasui yee ying ynares yokota yokoyama yonekura yonezawa
    yoong yoshihara yoshii yoshino yoshioka youn yuasa yuen yukawa yung zang zhai zhan zhong zhuang zhuo zong zou zubiri zuo
  `),
];
