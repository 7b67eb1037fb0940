import { listWords } from '../text/word-list';

/** Common family and clan names, from general knowledge; second names of Indonesians who have no family name too. */
export const surnames: readonly string[] = [
  // Batak, Minahasan, Moluccan, Timorese, Balinese, Papuan, Dayak clan names and second names.
  ...listWords(`
    aritonang barus batubara bangun damanik daulay ginting gultom harahap hasibuan hutabarat hutagalung hutajulu hutapea hutasoit
    lubis lumbantobing lumbanraja manalu manik manurung marbun marpaung matondang munthe nababan nadeak nainggolan napitupulu
    nasution pakpahan panggabean panjaitan pardede pardosi pangaribuan pasaribu pohan purba rangkuti ritonga sagala samosir saragih
    sembiring sianipar siagian siahaan sibarani sibuea siburian sidabutar sigalingging sihaloho sihombing sihotang silaban
    silaen silalahi silitonga simamora simanjuntak simanjorang simanungkalit simarmata simatupang simbolon sinaga sinambela sinulingga sinurat
    siregar sirait siringoringo sitanggang sitepu sitohang sitompul sitorus situmeang situmorang sitinjak tambunan tampubolon tanjung
    tarigan tobing togatorop turnip hutauruk hutahaean pangabean situngkir bukit karo-karo pelawi perangin-angin
    kaligis kandou kawilarang kalalo karundeng kaunang kolopaking kumaat lasut lengkong liando lolowang lumentut lumowa
    mamahit mandagi mangindaan manoppo maramis mewoh mokoginta mokodompit moningka pangemanan pangkerego pontoh punuh
    rompas rorong rumambi runtuwene sarundajang sondakh sumampouw supit tatipang tendean tinangon tumbelaka tumundo turangan walandouw
    waworuntu wenas wuisan pattiasina pattinama patty latuconsina latuihamallo leimena lekatompessy louhenapessy manuhutu manuputty matulessy
    nikijuluw pattimura pelupessy salampessy sahetapy sapulette siwabessy soumokil tahitoe tuhuteru tutuarima wattimena tualeka rumbiak rumaropen wanggai
    wanimbo wonda enembe kogoya tabuni yoman giay kambu kossay wandik wenda murib waterpauw karubaba kaisiepo mandacan rumere krey numberi
    laiskodat lakalena lebu nggadas naisoi laka kleden keraf hayon djelamu radja riwu nalle mesakh bria benu leyloh
    baswedan shihab assegaf alatas alhabsyi alaydrus alkaff alhadad bawazier thalib albar syahab basyarahil bahanan
    halim tanoesoedibjo tjahjadi widjaja wijaya hartono salim tanuwijaya tanujaya gunawan lim tan ong wongso wanandi riady soeryadjaya
    ciputra tahija liem oei kusumo hadikusumo djojohadikusumo sastrowardoyo sastroamidjojo tjokroaminoto hadiningrat mangkunegara
    kartasasmita kusumaatmadja natakusumah suriadiredja atmadja atmaja wiranatakusumah suryadarma
    hartarto pandjaitan soekarnoputri sumarno indrawati syahputra saputra saputri putranto pambudi pamungkas
    permana permata pranowo prayitno prayoga prihatin priyatna purwadi purwoko rahadi rachmawati ramadhanti rohmawati samekto
    santosa sasongko saptono sembada setyawan setiabudi subagyo subiyanto subianto subroto suditomo sugandi suhada sukmana sulaksono
    sulistyowati sumantri sumantoyo sunarko supangat surbakti sutanto sutisna sutopo suwarso tjiptardjo tohir thohir trenggono trihatmojo triyono utomo
    wahab wardhana wardoyo wasesa wicaksana wiguna wijayanto wiratama wirawan yudhoyono yulianingsih yuwono zulkarnaen zein
    marsudi limpo hafid lahadalia uno hanafi hanifan fauzi maimoen zubair makarim manoarfa plate lembong
    karnavian sigit sulistyo yunus kosasih anung antoni hatta nasbi triana sadewa brodjonegoro
    karya jaya utama mulia setia harapan kamil hamzah sungkar syihab ngabalin matindas lalamentik adinugroho kertajaya mulyono
  `),
  // English.
  ...listWords(`
    abbott abrams adams adler aitken alderson alexander allen ames anderson andrews archer armstrong arnold ashcroft atkins atkinson
    austin bailey baker baldwin ball banks barber barker barnes barr barrett bartlett barton bass bates bauer baxter
    beasley beck becker bell bennett benson bentley berger bernstein berry biden bishop black blackburn blair blake blinken blumenthal bolton bond booker
    booth bowen bowman boyd boyle bradford bradley bradshaw brady brennan brewer briggs brooks brown browne bruce bryant buchanan buck
    buckley bullock burgess burke burnett burns burr burton bush butler buttigieg byrd byrne cain caldwell calhoun cameron campbell cantwell cardin carlson
    carney carpenter carr carroll carson carter cartwright casey cassidy castro chambers chandler chaney chapman chase cheney christensen christie
    churchill clapper clark clarke clayton clegg clements cleveland clinton cobb cochran coats cohen cohn cole coleman collier collins
    comey conley connolly conrad conway cook cooke cooper corbyn corker cornyn cortez cotton coulter cowan cox craig crane crawford crosby cruz cummings cunningham curry curtis cuomo
    dalton daniels daugherty davenport davidson davies davis dawson dean decker delaney deleon denton desantis devos dickerson dixon
    dodd doherty dole donaldson donnelly donovan dorsey douglas doyle drake drew duckworth dudley duffy duncan dunn dunne durbin duterte dyer eastwood
    eaton edmonds edwards eisenhower elliott ellis ellison emanuel emerson epstein ernst esper estrada evans everett ewing farage farrell feinstein feldman ferguson
    fernandez fields finch fischer fisher fitzgerald fitzpatrick flake fleming fletcher flores flowers flynn foley ford foster
    fowler fox francis franklin fraser frazier freeman friedman frost fry fuller gaetz gallagher gallego garcia gardner garland garner garrett garrison gates gibbons gibbs gibson
    gilbert gill gillespie gilmore gingrich ginsburg giuliani gladstone glass glover goldberg goldman gomez gonzales gonzalez goodman goodwin gordon gore gorsuch
    gould gove grady graham grant graves gray green greenberg greene greenfield greer griffin griffith griffiths grimes gross guerrero guthrie gutierrez guzman hale haley hall
    hamilton hammond hampton hancock hanna hannity hansen hanson harding hardy harmon harper harrington harris harrison hart hartman harvey
    hatch hawkins hawley hayden hayes haynes healy heath henderson hendricks henry herman hernandez herrera hess hewitt hickenlooper hickman hicks higgins hill hines hirono hobbs hodge
    hodges hoffman hogan holden holder holland holloway holmes holt hood hooper hoover hopkins hopper horn horne horton house houston howard howe howell hoyer
    hubbard hudson huff huffman hughes humphrey hunt hunter hurley hutchinson hutchison hyde ingram inhofe irwin jackson jacobs jacobson james jarvis javid
    jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan joseph joyce kaepernick kaine kaplan kaur kavanaugh keane kearney keating keller kelley kelly kemp kennedy kent
    kerr kerry khan kim king kinney kirby kirk klein klobuchar knight koch kramer kushner lamb lambert lancaster lane lang larsen larson lavrov lawrence lawson
    leach leahy leblanc lee leonard levine levy lewandowski lewinsky lewis lieberman lincoln lindsey linder little livingston lloyd logan long lopez lowe lowery lucas lynch lynn lyons macdonald
    mack mackay mackenzie macron maddox madden maddow manafort manchin mann manning marks marquez marsh marshall martin martinez marx mason massey mathews mathis matthews mattis maxwell may mayer maynard mcallister
    mcbride mccabe mccain mccall mccann mccarthy mcclure mcconnell mccormick mccoy mcdaniel mcdonald mcdonnell mcdowell mcfarland mcgee mcgovern mcgrath mcguire
    mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin mclean mcmahon mcmaster mcmillan mcnamara meadows medina mejia melendez mendez mendoza mercer merkel
    merkley merrill merritt meyer meyers michael middleton miles miliband miller milley mills mitchell mnuchin molina monroe montgomery montoya moody moon mooney moore morales moran
    moreno morgan morris morrison morrow morse morton moss moyer mueller mullen mullins mulvaney munoz murdoch murphy murray myers nadler nash navarro neal nelson newman newsom newton
    nguyen nichols nicholson nielsen nixon noble nolan norman norris norton novak nunes nunez obama ocasio oconnell odonnell odom oliver olsen olson omar ortega ortiz osborne owens pace
    pacheco padilla page paige palin palmer park parker parks parrish parsons patel patrick patterson patton paul paulson payne pearce pearson pelosi pena pence pennington perez perkins perry peters petersen
    peterson petty phelps phillips pierce pittman pitts podesta pollard pompeo poole pope porter portman potter potts powell powers pratt prescott preston price priebus prince pritchard proctor pruitt putin quinn raab
    ramirez ramos ramsey randall randolph rankin rasmussen ray reagan reed rees reese reeves reid reilly reyes reynolds rhodes rice rich richards richardson richmond riddle riggs
    riley ritter rivas rivera rivers roach robbins roberson roberts robertson robinson robles rodgers rodriguez rogers rojas rollins roman romero romney rooney roosevelt rosales
    rosario rose rosen rosenberg rosenstein rosenthal ross roth rowe rowland roy rubin rubio ruiz rumsfeld rush russell russo ryan ryder salas salazar salinas sanchez sanders sanderson sandoval sanford santiago santorum
    santos sargent sasse saunders savage sawyer scalia scaramucci schmidt schneider schroeder schultz schumer schwartz schwarzenegger scott sears sellers sessions sexton shaffer shannon sharp sharpe shaw shea shelton
    shepherd sheppard sherman shields short silva simmons simon simpson sims sinclair singh singleton skinner slater sloan smith snow snowden snyder solis solomon soros sotomayor soto
    sparks spears spence spencer spicer stafford stanton stark starmer steele stein stephens stephenson stephanopoulos stevens stevenson stewart stokes stone strickland strong stuart
    sturgeon suarez sullivan summers sunak sutton swanson sweeney sykes talbot tanner tate taylor tester thatcher thomas thompson thomson thornton thunberg tillerson tillis tilly todd torres townsend tran travis trevino trudeau truman
    trump truss tucker turner tusk tyler tyson underwood valdez valencia vance vargas vaughan vaughn vazquez vega velasquez vindman volker wade wagner walden walker wall wallace waller walsh walter walters walton wang ward ware warner
    warren washington waters watkins watson watts weaver webb weber webster weeks weinstein weiss welch wells welsh west westbrook wheeler whitaker white whitehead whitehouse whitfield whitman wicker wiggins
    wilcox wilder wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wolf wolfe wong wood woods woodward wray wright wyatt wyden yang yates york young yovanovitch zeldin zimmerman zuckerberg
  `),
  // Others of the world.
  ...listWords(`
    albanese ardern morrison turnbull rudd abe kishida suga ishiba hayashi kamikawa motegi takaichi tanaka suzuki sato watanabe yamamoto nakamura kobayashi kato yoshida yamada
    sasaki matsumoto inoue kimura shimizu hamada onodera aso kono noda kan hatoyama fukuda koizumi nakasone mori
    xi hu wen li zhang liu chen huang zhao wu zhou xu sun ma zhu guo lin gao luo zheng liang xie tang deng feng cao peng zeng xiao pan yuan cai jiang du ye cheng wei dong lu yao
    shen jia xue qin hou gu meng mao tsai chiang chan cheung leung lam kwok kwong tse ng ho lai yip yeung fong fung
    yoon moon lee park choi jung chung kang cho jang lim han oh seo shin kwon hwang ahn song ryu hong jeon ko yoo ri pak thae jong
    marcos aquino arroyo estrada robredo pacquiao lorenzana cayetano romualdez poe lacson
    ismail anwar razak badawi yaacob muhyiddin azmin tharman shanmugaratnam balakrishnan menon wong goh chok
    shinawatra chan-ocha prayuth thavisin charnvirakul phan-o-cha suu min hlaing nguyen phuc trong tran pham le hoang vo dang bui ngo duong
    modi gandhi nehru singh kumar sharma verma gupta yadav shah patel reddy rao nair iyer mukherjee banerjee chatterjee bose das ghosh roy sen dutta jain mehta joshi mishra pandey tiwari
    chauhan thakur kejriwal jaishankar sitharaman naidu pillai krishnan subramanian venkatesan desai kulkarni deshmukh pawar thackeray fadnavis shinde gadkari goyal adani ambani
    khan bhutto zardari sharif abbasi bajwa hasina wickremesinghe rajapaksa sirisena dissanayake karzai ghani akhundzada haqqani baradar
    hariri nasrallah assad hussein saddam gaddafi mubarak morsi sisi el-sisi al-sisi erdogan davutoglu cavusoglu imamoglu kilicdaroglu fidan khamenei rouhani raisi zarif ahmadinejad khomeini pezeshkian araghchi larijani soleimani
    netanyahu gantz lapid bennett olmert sharon peres rabin herzog gallant smotrich ben-gvir katz barak abbas arafat haniyeh sinwar mashal deif shtayyeh mansour
    mandela ramaphosa zuma mbeki mugabe mnangagwa kenyatta ruto odinga museveni kagame ahmed selassie buhari tinubu obasanjo jonathan mahama akufo-addo ouattara gbagbo sall wade biya kabila tshisekedi annan guterres ghebreyesus
    putin medvedev lavrov shoigu peskov zakharova navalny yeltsin gorbachev stalin lenin khrushchev prigozhin gerasimov patrushev mishustin sobyanin kadyrov nebenzia antonov ryabkov matviyenko volodin belousov lankov
    zelensky zelenskyy zelenskiy poroshenko kuleba yermak reznikov zaluzhnyi tymoshenko klitschko yanukovych lukashenko tsikhanouskaya sandu tokayev nazarbayev aliyev pashinyan saakashvili zourabichvili
    merkel scholz steinmeier merz baerbock habeck pistorius lindner soder von-der-leyen schaeuble gauck kohl schroder macron hollande sarkozy chirac mitterrand le-pen melenchon philippe castex borne attal barnier lecornu bayrou darmanin
    draghi conte renzi salvini meloni berlusconi mattarella tajani gentiloni sanchez rajoy zapatero aznar iglesias abascal feijoo borrell costa soares ribeiro orban szijjarto fico babis zeman pavel havel morawiecki duda tusk kaczynski sikorski walesa
    iohannis borisov radev vucic dodik milosevic tadic rama mitsotakis tsipras papandreou rutte wilders kaag wallstrom lofven andersson kristersson stoltenberg solberg store frederiksen rasmussen lokke niinisto marin stubb orpo soini haavisto kallas ilves nauseda grybauskaite
    michel verhofstadt juncker barroso von leyen bettel asselborn kurz kern kickl nehammer sturgeon salmond varadkar martin
    lula bolsonaro rousseff temer haddad cardoso moraes fernandez kirchner macri milei massa menem maduro chavez guaido machado capriles castro diaz-canel batista morales arce anez boric pinera bachelet allende pinochet
    petro duque santos uribe correa moreno lasso noboa fujimori humala castillo boluarte obrador sheinbaum nieto calderon fox ortega bukele giammattei arevalo hernandez zelaya
    messi ronaldo maradona neymar mbappe guardiola mourinho klopp ancelotti ferguson wenger zidane beckham rooney kane salah haaland modric iniesta benzema lewandowski suarez pogba hazard griezmann
    federer nadal djokovic murray williams sharapova osaka hamilton verstappen vettel schumacher alonso rossi marquez lorenzo pedrosa dovizioso quartararo bagnaia
    chung-ho soh antonic seslija fernandes silva souza pereira oliveira rodrigues almeida carvalho gomes martins lopes
    muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf neumann schwarz zimmermann braun krueger hofmann hartmann lange
    bernard dubois durand leroy moreau lefebvre rousseau fournier girard bonnet dupont lambert
    russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini lombardi moretti barbieri fontana santoro mariani rinaldi
    ivanov petrov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov
    kowalski nowak wisniewski wojcik kaminski zielinski szymanski
    o'brien o'connor o'neill o'reilly o'rourke o'donnell o'malley o'hara o'keefe o'leary o'sullivan d'amato d'angelo d'souza
  `),
];
