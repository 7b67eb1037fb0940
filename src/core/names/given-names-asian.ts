import { listWords } from '../text/word-list';

/** Further given names of southern and eastern Asia. */
export const asianGivenNames: readonly string[] = [
  // South Asian.
  ...listWords(`
    saima junaid emir
    aadhya aadil aakash aamir aanchal aarav aarti aarushi aayush abhay abhijeet abhijit abhinav abhishek achal adarsh adheer
    aditi advait advani agastya aishwarya ajeet ajinkya akanksha akash akhil akshata akshay akshaya alka alok ambika amitabha
    amol amrit amrita amruta anagha anant ananta ananya aneesh angad anika aniket anirban anirudh anisha anju anjum ankita ankur
    anmol anshul anshuman anubhav anuj anuja anup anupam anupama anuradha anurag anushka anvi apoorva arati aravind archana
    ariba arpit arpita arshad arundhati arunima asavari ashima ashis ashish ashutosh ashwini asim asrar astha atal atanu atharva
    atishi atiya avani avinash ayaan ayush ayushmann azhar-ud azra babita babul badal bajrang bala balaji balbir balwant barkha
    basant basudev bhagat bhagwan bhagwant bhagyashree bhairavi bharati bhargav bhaskar bhavana bhavesh bhavna bhavya bhumi
    bhupinder bhushan bibek biju bikash bikram bimal bindu bipin bishnu biswajit brajesh brij brinda buddhadeb chaitanya chaitra
    chandan chandni chandrakant chandrasekhar chandrashekar chandrashekhar chandrika charan charanjit charu chetan chetana
    chhaya chinmay chirag chirayu chitra daksha daljit damodar darshan darshana dattatreya dayanand debashis debasish debjani
    debolina deeksha deepa deepali deepankar deepanshu deepti devang devdutt devesh devika devyani dhananjay dhanush dharam
    dharmendra dharmesh dhaval dhiraj dhruv digvijay digvijaya diksha dileep dimple dinkar disha divya divyanka diya dulal durga
    eesha eknath ekta ela faiyaz fakhruddin falguni fareed farheen firoz firoza gagan gajendra ganapathi gargi gautam gayatri
    geeta geetanjali geetha ghanshyam girija giriraj gobind gopalakrishna gopi gopinath govind govinda gulab gulshan gulzar
    gurdeep gurmeet gurpreet gursharan gurudas gyanendra habibur hafeez hamsa hanuman harbhajan hardeep harikrishna harinder
    harjeet harjit harleen harpreet harsha harshad harshal harshit harshita harshvardhan harsimrat hem hema hemalatha hemanta
    hiren hiteesh hitesh hrishikesh hrithik iftikhar ijaz inder inderjit indrajit indranil indu inzamam ipsita iqbal irrfan isha
    ishaan ishani ishant ishita ishrat ishwar jabeen jagan jagjit jagmohan jahangir jahnavi jai jaideep jairam jalpa janaki
    janardan jasbir jaskaran jasleen jasmeet jaspal jasprit jaswant jatin javed jawed jayadev jayalalithaa jayant jayanta
    jayanti jayaprakash jayaram jayashree jayesh jeet jeetendra jeevan jhanvi jigar jignesh jitendra jitin juhi jyotika
    jyotiraditya jyotsna kabita kaif kailash kajal kajol kalpana kalyan kalyani kamalesh kamini kamlesh kanak kanchan kangana
    kanhaiya kanika kanta kareena karishma karthik kartik karunanidhi kashish kasturi kaushal kaushik kavya kedar keerthana
    keerthi keshav ketaki ketan keya khurram khurshid khushboo kirit kirti kishan kishor kishore komal koyel kripa krishan
    krishnamurthy kriti krunal kshama kshitij kuldeep kumari kunal kundan kushal laxman lokesh lopamudra madan madhabi madhavi
    madhu madhukar madhulika madhumita madhur madhuri madhusudan mahadev mahika mahima mainak malavika malini mallika
    mallikarjun mamta manasi mandeep mandira mangal mangesh mani manika manikandan maninder manisha manjit manju manjula
    manjunath manjusha manohar mansi mayank mayur mayuri meenakshi meenal megha meghana meghna mehboob mehul mihir milind milkha
    minakshi minal mitali mithali mithun mohini mohit mohsina momina monali motilal moumita mridula mrinal mrinalini mrunal
    mudassar mugdha mukta mukul mumtaz munawwar muneeb munira munish munmun murali muralidhar muralidharan nagesh nagma naina
    namita namrata nandan nandini nandita narasimha narayan narayana naresh narottam naseem naseeruddin navjot navneet navya
    nawazuddin nayan nayantara nazia neel neelam neelima neena neera neeraj neeru neeti neetu nidhi niharika nikhat nikhil
    nilanjan nilanjana nilima nimisha nimrat niranjan nirav nirbhay nirmal nirupama nisar nisha nishant nishi nishikant nishita
    nitesh nithin nithya nitish nivedita niyati nupur nusrat omprakash padma padmaja padmini palak palash pallavi pankaj pankaja
    paramjit paresh paridhi parimal parineeti parmeet parminder parth partha parthiv parul parvati parvez pawan payal phalguni
    phoolan piyush poonam poornima prabha prabhakar prabhat prabhjot prabhu prabodh prachi pradip pradnya praful prafulla pragya
    prajakta prajwal prakriti pramila pramod pranali pranati pranay pranita prasanna prasenjit prashanth prasoon prateek
    prathamesh pratibha pratik pratima pratyusha pravin pravina preetam preetha prerna pritam prithvi prithviraj priti priyansh
    priyanshu probir puja pulkit puneet punit purnima purushottam purvi pushkar pushpa rabindra rabindranath radha radhika
    raghav raghavendra raghu raghunath rahat raheel rajan rajani rajashree rajdeep rajinder rajkumar rajnish rajshri
    rajyavardhan rakhi ramaa ramakant ramakrishna raman ramanand ramanathan ramandeep ramchandra ramdas rameshwar ramiz ramnath
    ramya ranbir randeep randhir ranjan ranjana ranjeet ranjini ranjit ranjith ranveer rashmi rashmika rasika rathin rati ratika
    raveena raveendra ravinder ravindra ravish ravishankar ravneet reena reetika rehana rekhaa renu renuka revathi richa riddhi
    rinku rishabh rishi rishika riteish ritesh ritika ritu rituparna ritwik riya roopa roshan roshni ruchi ruchika rudra rukmini
    rupal rupali rupesh rupinder rushil sabyasachi sachchidanand sadanand sadhana sadhvi sahil sahitya saif saikat saina sajal
    sakib sakshi sameer samiksha sampath samrat samridhi sanam sanchita sandhya sangeeta sanghamitra sanika sanjana sanjib
    sanjiv sanjukta sankalp sanket santhosh sanya sapna sarabjit sarala saraswati saravanan sarbananda sarfaraz sarika sarojini
    sarthak sasikala satabdi sathish sathya satinder satyajit satyam satyendra saumya saurabh saurav savita savitri seema sejal
    selvam sethu shabana shafali shagufta shagun shaheen shahid shahida shahnaz shahrukh shaila shailaja shailendra shailesh
    shaista shakti shakuntala shalini shalu shambhavi shambhu shamim shamita shantanu shanthi shanti sharada sharanya sharath
    sharmila sharmistha shashank shashikala shashikant shaurya shayan sheetal shefali shehla shehnaz shekhar shilpa shinjini
    shiva shivaji shivakumar shivam shivangi shivani shivkumar shivraj shoaib shobha shobhana shraddha shravan shriram shriya
    shruti shubhangi shubhankar shubhra shuchi shweta shyam shyamal shyamala siddhant siddheshwar siddhi siddiqa siddique
    sidharth simrat sitaram smita smriti sneha snehal snehalata sobhita soha sohan sohini soma somesh somnath sonakshi sonal
    sonali sonu soumen soumitra soumya sourabh sourav sreejith sreelakshmi sridevi sridhar srijit srikant srikanth srinath
    srinivas srinivasan sriram srishti subhadra subhajit subhashini subramaniam subrata suchitra sudarshan sudeep sudeepa sudesh
    sudha sudhakar sudhanshu sudheer sudip sudipta suhani suhas suhasini sujata sujatha sujay sujit sukanta sukanya sukhbir
    sukhjinder sukhwinder sulekha sulochana suman sumant sumanta sumathi sumedha sumeet sumit sumitra sumona sunaina sundar
    sundeep sunetra suparna supriya supriyo surabhi suraj surbhi surekha surendra surinder surjeet surjit suryakumar sushant
    sushmita suvendu swapan swapna swapnil swara swarup swathi swati sweta tabassum tahira tamanna tamannaah tanay tanmay
    tannishtha tanu tanuj tanuja tanushree tanveer tanvi tapan tapas tarak taran taranjit tarun taslima tathagata tavleen tej
    tejal tejas tejashwi tejaswi tejaswini thirumalai tulika tushar udayan udit ujjwal ujjwala umesh upasana upendra urmi urmila
    urvashi utkarsh utsav uttam uttara vaibhav vaidehi vaishali vaishnavi vandana vani vanita varsha vasanth vasantha vasudev
    vasudevan vasundhara vedant vedika veena veer veerappa velu venkaiah venkat venkata venkatesh vibha vibhor vibhuti vidhi
    vidhu vidit vidya vidyut vijaya vijayalakshmi vijayan vijender vikash vikrant vimal vimala vineet vineeta vineeth vinita
    vinoba viplav vipul virat virender virendra vishakha vishal vishesh vishnu vishvanath vishwa vishwajeet vishwanath vishwas
    vivaan viveka vrinda vyas waheeda wahida wajid waseem wasim yami yamini yash yashasvi yashaswini yashika yashoda yashpal
    yashwant yatin yogesh yogita yousaf yuvika yuvraj zaheer zahida zakir zareen zeenat zeeshan zoya zubin zulfiqar
  `),
  // Vietnamese, Thai, Filipino, Burmese, Korean, Japanese, Mongolian, Pacific.
  ...listWords(`
    ae-ra akane akari akihiro akinori alofa anh asami asuka atsuko atsushi aung-san ayaka ayako ayumi azusa batbold bayarmaa
    binh bo-young bong-joon byung-hun chae-won chaiwat chalerm chan-wook chang-dong charnvit chatchai chau chiaki chie chihiro
    chinh chiyo chul-soo cuong dae-hyun daichi daiki daisuke dinh dong-hyuk dong-yeon duangporn duc dung eiichi eiji eiko emi
    emiko enkhbayar epeli etsuko eun-hye feleti fumihiro fumito gaku ganbold genki giang goro gota gyeong-won hae-chan hae-in
    hajime han-sol hanako hanh haruka haruko harumi hatsue hayao hayato hee-jung henare hideaki hidefumi hidehiko hidenori hideo
    hidetoshi hideyuki hieu hikaru hinako hinata hiroaki hirofumi hirohito hiroji hiromi hiromichi hiromu hironobu hirotaka
    hiroto hisako hisashi hitomi hitoshi ho-jin hotaka hye-jin hye-kyo hyo-jin hyun-bin hyun-jin hyun-woo ichiro ikuko ikuo
    in-hye isamu isao itsuki izumi jae-hyun jae-suk jae-won jatuporn ji-eun ji-hoon ji-hye ji-sung ji-won ji-young jin-hyuk
    jin-woo jinggoy jintana jiro jone jong-hyun jong-in jong-suk joo-hyuk joon-ho joon-hyuk josaia josese jota juan-miguel
    jun-ho jun-ichi jung-hoon jung-hyun jung-jae jung-kook junya kaede kaito kalani kamaka kanako kaname kanchana kang-in
    kanokwan kaoru katsuhiko katsuhiro katsuya katsuyuki kazue kazuhiko kazuko kazuma kazunori kazushi kazuto kazuya kazuyoshi
    kazuyuki keigo keisuke keita keito kengo kenichiro kenjiro kensuke kentaro kento kenzo keoni keun-hye khaltmaa khanh
    khurelsukh ki-moon kimie kimiko kittipong kittiratt kiyoko kiyoshi kiyotaka kobsak kohei korn koroi kosei kotaro kumi kumiko
    kunihiko kwang-soo kyohei kyoko kyosuke kyung-soo laisenia linh lito losa luong machiko mahuta makiko malakai mami mamiko
    manami manasa manasseh masae masafumi masaharu masahiko masahito masaki masami masanobu masanori masao masaru masataka
    masatoshi masaya masayuki masumi matsuo mayuka mayuko meiko mi-kyung mi-sook michiko michio midori mieko migz miho mikako
    miki mikiko mikio min-a min-jeong min-kyu min-woo minami mineko minoru misaki misako misato mitsuhiro mitsuki mitsuru
    mitsutoshi miu miwa miyako miyoko miyu miyuki mizuho mizuki moeka momoka momoko morihiro moto motohiro motoko munenori
    mutsumi myung-bak myung-bo na-young nagisa nam-joon nanaia nanami nao naoaki naohiro naohito naomichi naoya naoyuki narong
    natsuko natsumi nattawut natthaphong ngoc nhung niphon nobuaki nobuhiko nobuhiro nobuko nobuo nobuyuki noriaki norifumi
    norihiro norio noritaka nozomi ofa osamu otoya oyun panfilo pannika parit patcharaporn peni phumtham phuong pichai piyabutr
    pongsak praphan prasert prawit preecha quyen rangi rangsiman rei reika reiko ren rewi rie riho rikako ritsuko rodante rui
    ruriko ryohei ryoichi ryoji ryoko ryoma ryosei ryosuke ryuichi ryuji ryunosuke ryusei ryutaro sachiko sachio saeko saki
    sakiko samisoni sang-hyuk sang-woo satoko satomi sayaka sayuri se-hoon seigo seiichi seiya semisi seok-jin seok-youl
    seong-jin setsuko setsuo seung-hyun shiho shingo shinichiro shinnosuke shinobu shinya shiori shiro shizuka shizuko shizuo
    shogo shohei shoichi shoji shoko shotaro shuhei shuichi shuji shun shunsuke shunta shunya shusaku shuta siaosi sione
    sirichai siriporn sitiveni so-hyun so-young soichiro somchai somkid somsak somyot sondhi soo-hyun soo-jung soo-kyung soo-man
    soo-young sosuke sudarat sukhbaatar sukhumbhand sumiko sumire sun-hee sung-hoon sung-jin sung-kyung sung-tae supachai
    surachai surakiart surapong surasak suriya susumu suthep suzuka taane tadahiro tadao tae-hyung tae-woo tae-yong taek-young
    taiga taiki taisei taizo takaaki takafumi takahito takanori takao takayoshi takefumi takehiko takehiro takenori takeru
    takuma takumi takuro takuto tamaki tamati tamiko tamotsu tanasak tatsuhiko tatsuji tatsuo tatsuro tavita teofisto teruko
    teruo tetsuji tetsuo tetsuro tetsushi tevita thammanat thanh thao thi thien thongchai thuy tien tiopira tokiko tomio tomo
    tomoaki tomoharu tomohiko tomokazu tomoki tomomi tomonori tomoyuki toshi toshihiko toshimasa toshinori toshio toshiya
    toshiyuki toyoko trang trung truong tsakhia tsubasa tsukasa tsuneo tsuyoshi tuilaepa tung tuyen ui-yong ulaan umeko veerasak
    vichai viliame vitaliano voreqe waisea wakako wataru wichai winai wirat wiremu wissanu woo-bin woo-shik yasuaki yasuharu
    yasuhiko yasuji yasunari yasunori yasushi yasutaka yasuyuki yeon-mi yeon-seok yo-han yohji yong-ho yongyuth yoo-jin yoon-ah
    yorihide yorimasa yoshiaki yoshie yoshifumi yoshihito yoshikazu yoshiki yoshimi yoshinobu yoshio yoshiro yoshitaka yoshito
    yoshiyuki yota young-ae young-jae young-nam young-sam yu-na yuichi yuichiro yuina yuito yuji yuka yukako yukari yukie
    yukinobu yuma yumi yumiko yun-seok yurika yusaku yusei yuta yutaro yuto yuuki yuya yuzuki yuzuru
  `),
];
