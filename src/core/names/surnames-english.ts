import { listWords } from '../text/word-list';

/** Further family names of English-speaking countries. */
export const englishSurnames: readonly string[] = [
  // English, Irish, Scottish and Welsh.
  ...listWords(`
    winter english early noble aaronson abbot abel abernathy ackerman ackroyd acosta addington addison agnew ainsley ainsworth akers albright alcott alden
    aldrich aldridge alford allard allred alston alvarado ambrose amos ancelet andersen ansell appleby applegate appleton
    archibald arden arkin arledge arrington arthurs ashby asher ashford ashton askew astor atwater atwood auden augustine
    aultman averill avery ayers ayres babcock bachman badger bagley bainbridge baird balderston ballard bancroft bannerman
    bannister barbour barclay barham barksdale barlow barnard barnett barney barnhart barnum barron barrow bartley basham
    baskerville bateman baugh baum baylor beal beaman beard beardsley beattie beatty beauchamp beaumont beckett beckford
    beckwith bedford beecham beecher belcher belichick bellamy bender benitez bennet bentham benton bergman berkley bernanke
    bettencourt betts bevan beyer bickford biggs billings billingsley bingham birch birdsong bissell bittner blackman blackmon
    blackwell blackwood blakely blakeney blanchard blanco blankenship blanton bledsoe blevins bloomberg bloomfield blount blum
    blythe boatman boatwright bogan boggs bolden bolen boles bolling bollinger bonham bonner boone boothe borden boren bostic
    bostick boswell bosworth botts boucher bourne bowden bowe bowens bowers bowie bowles bowling bowser boyce boyer boykin
    bracken brackett bradbury braden bradfield brandt brannon branson brantley brashear braswell bratton braxton bray brazier
    breedlove brenner bressler brewster bridges brinkley brinkman briscoe bristow britt britton broadbent broadus brock brockman
    broderick brodie bronson brookshire broughton broussard browder browning brownlee broyles brubaker brumfield brunson
    brunswick bryson buchman buckingham buckner buffett bullard bundy bunn burch burdett burgin burk burkett burkhart burleigh
    burley burnham burris burroughs burrows busby bushnell buxton byers bynum cabot cabrera caffrey cahill calabrese calder
    caldera calderwood calkins callaghan callahan callaway calloway calvert camacho candelario cannon cantu capps caraway
    carbajal carbone cardenas cardwell carey cargill carlin carlisle carlyle carmack carmichael carmona carnahan carnegie
    carranza carrasco carrera carrick carrillo carrington carrion carrol carruthers carswell carvey casillas caskey castaneda
    castellanos castello caudill causey cavanagh cavanaugh cavazos cazares cecil cervantes chadwick chaffee chamberlain
    chambliss chaplin chappell charlton chavis cheatham cheever chestnut childers childress childs chisholm chisolm chrisman
    churchwell cisneros claiborne clancy clapp clapton clary clemens clement clemons clifton clinkscales clough coates coble
    cockburn coffey coffman cofield colbert colburn colby colclough collazo colley collingwood colston colvin comer comerford
    comstock conant concannon condon conger conklin connell connelly conner connery connors conover constantine cooley coolidge
    coombs coon copeland copley copperfield corbett corbin corcoran cordell cordero cordova corley cornelius cornell cornwell
    coronado corrales corrigan costello cota cotter cottrell couch coughlin covington cowell cowles coyle coyne crabtree
    craddock cramer crandall cranford craven craver crawley creighton crenshaw crespo crick crider cripps crisp crocker crockett
    cromartie cromwell cronin crook crosley crouch crowder crowe crowell crowley crowther crum crump cuellar culbertson cullen
    culpepper culver cumberbatch cummins curran currie currier curtin cushing cushman custer cutler dabney dailey daley
    dalrymple daly dandridge danforth danner dansby darby darcy darden darnell darrow davidow davila dawkins dearborn deaton
    decarlo delacruz delarosa delgado deloach delong delvalle demarco dempsey denham denning dennison densmore depp devine
    devito devlin devries dewey dewitt dibble dickens dickenson dickey dickinson diehl dietrich diggs dillard dilley dillinger
    dillon dinkins disney dixson dobbins dobson dockery dodge dodson dolan dolezal doll dominguez dominick donaghy donahue
    donato donlon donohue dooley dorman dorn dorset dortch doss dotson doty dougherty dowd dowell dowling downey downs dozier
    draper dresser driscoll drummond drury dryden dubose duckett dudek duffield dugan dumas dunaway dunbar dunford dunham
    dunkley dunlap dunlop dunning dunston dupree duran durant durham durkin durr duvall dwyer dykes eagan eagleton earhart
    earley earp easley eastman easton eaves ebert eccles eckert eckhart eddington edelman edgerton edmondson edmunds edson egan
    egerton eggleston ehrlich eiland eldridge elkins ellington elmore elrod elswick elway embry engel engle ennis enriquez epps
    erickson ericson ervin escobar escobedo eskew espinosa espinoza espy estes etheridge eubanks everhart evers ewald ewell
    ezell faber fagan fahey fain fairbanks fairchild fairfax falk falkner fallon fannin fanning faris farley farnsworth farr
    farrington farris farrow faulk faulkner faust feeney felder feliciano fellows felton fenn fennell fenton ferrara ferraro
    ferreira ferrell ferrer ferris fetterman fielding figueroa fincher findlay fink finley finnegan finney fishburne fisk fitch
    fitts fitzhugh flagg flaherty flanagan flanders flanigan flannery fleck flint flournoy fogarty fogel foltz fonseca fontaine
    fontenot foote forbes forde foreman forman forrest forrester forsyth forsythe forte fortin fortner foust fowlkes foxx fraley
    frantz frazer fredericks freeland freitas frey frias frick froman fuentes fulbright fulcher fulford fullerton fulton funk
    gable gaddis gaffney gage gaines gainey gaither galarza galindo galvan galvin gamez gandy gann gannon gantt garber garbutt
    garmon garnett garrity garvey garza gaskins gately gauthier gaylord gaynor geary geiger geller gentry gerber gerrard gibb
    gifford giffords gilchrist gilliam gilliland gilman gilroy gipson givens gleason glennon glickman godfrey godwin goebel
    goetz goff goins golding goldsmith goldwater goodall gooden gooding goodrich goodson goolsby gorham gorman gosling goss
    gossett gottlieb gough gower graff granados grandberry granger grantham grassley gravely grayson grealish greathouse greeley
    greenblatt greenlee greenspan greenwald greenwood gregg grenier gresham grider grier griggs grisham grissom griswold grogan
    groves grubbs gruber guerra guevara guffey guidry guillen guillory gunderson gunn gunter gustafson guyton haas hackett
    hadden haddock hadley hafner hagan hagen hager haggard haggerty hahn haig haines hairston halford halliday hallman halpern
    halpin halsey halstead hamel hamlett hamlin hamm hammett hancox hankins hanks hanley hanlon hannon hanover hanrahan harbaugh
    hardaway hardesty hardin hardwick hargrave hargreaves hargrove harker harkins harkness harlan harley harlow harp harrell
    harrelson harriman harrow harshaw hartley hartnett hartwell hartzell harwood haskell haskins hasselhoff hastings hatcher
    hatfield hathaway hatton haugen hauser haverford hawke hawking hawthorne haygood hayward haywood hazelwood hazlett headley
    heaney hearn hearst heaton hebert hecht hedrick heffernan heflin hefner heim helms helton hemingway hemphill henke henley
    hennessey hennessy henning henriquez hensley henson hepburn heredia herrick herring herrington herron hershey hester heston
    hewett heyward hiatt hibbert hickey hickson hidalgo higginbotham higgs hightower hildebrand hilliard hillman hilton hinckley
    hinds hinkle hinojosa hinson hinton hirsch hitchcock hitchens hite hobson hockaday hodgkins hodgson hofer hoff hoffa hogg
    hoke holbrook holcomb holcombe holguin holifield holley holliday hollingsworth hollis hollister hollowell holman holston
    holton honeycutt hooker hooten hopkinson horan hornby hornsby horvath hosein hoskins hotchkiss hough houghton houser howland
    hoyle hoyt huber huckabee huckaby huddleston hudgens hudgins huerta huey huffington huggins hughey hulett hulse hume humes
    hummel humphreys humphries hunsaker huntley hurd hurst hussey huston hutchins hutton huxley hyatt hylton hyman ingalls
    inglis ingraham innes ireton irons irvine isaacs isaacson isbell isom ives ivey izzo jacinto jackman jacoby jaffe jagger
    jameson jamison jaramillo jarrell jarrett jeffers jeffries jenner jennison jessup jester jeter jewell jewett jolley jolly
    joplin josephson joyner judd kahn kanter karr kasich kaye kearns keaton keefe keegan keel keeler keene keener kell kelso
    kemper kendrick kenney kenyon kerns kerrigan kessler ketchum keyes kidd kidman kiefer kilgore killian kilpatrick kimball
    kimble kincaid kingsbury kingsley kingston kinsella kinsey kinsley kipling kirkland kirkpatrick kirkwood kiser kissinger
    kittle klinger knapp knightley knoll knott knotts knowles knudsen koenig kohler kohn kolb kopp korman kornegay kovach kovacs
    kraft krantz kraus krause kravitz kroger krug kruger krugman kruse kucinich kuhn kurtz kuykendall labelle lacey lacy ladd
    lafferty laird lamar lamarr lamas lambertson lamont lampkin landis landon landrieu landrum landry langdon langer langford
    langley langston lanham lanier lankford lansing lara larkin larose larue lassiter latham lathrop latimer lauder lauderdale
    lauer laughlin laughton lavigne lawler lawless lawton laxalt layne layton lazarus lazenby leavitt ledbetter ledesma ledger
    leeper lefkowitz leftwich legg leggett leibowitz leighton leland lemay lennon lennox lerman lerner levin levinson levitt
    lewin liddell lieber liebowitz lightfoot ligon lilly limbaugh linares lind lindley linn linton lipscomb lipton lister
    littlefield littleton lively livingstone llamas lobo locke lockett lockhart lockwood loftus logue lohan lombard loomis loper
    lovato lovejoy lovelace loveless lovell lovett lowder lowell lowman lowndes lowther loyd lozano lucero luckett ludlow ludwig
    lugo lujan lumpkin lund lundy lunsford luttrell lutz lyles lyman lytle maas mabry macarthur macdougall mace macfarlane
    macias mackey mackinnon macleod macmillan macneil macpherson macrae macy madigan madsen magee maguire mahan maher mahoney
    maier maldonado mallory malloy malone maloney mancuso manfred mangum manley mansell mansfield manson mantle marbury marcum
    markey markham markle marlow marlowe marr marrero marsden marston martell mascherano mashburn massie mast masterson matheny
    mather matheson matlock matson matteson mattison mattox maurer maxey maxfield mayberry mayes mayfield mayhew maynor mayo
    mays mcadams mcafee mcaleer mcaleese mcalister mcarthur mcauliffe mcavoy mcbain mcbee mccaffrey mccaleb mccallum mccarron
    mccarter mccartney mccarty mccaskill mccauley mcclain mcclellan mcclelland mcclendon mcclintic mcclintock mccloskey mccloud
    mcclung mccollum mcconaughey mccord mccormack mccourt mccowan mccracken mccrary mccray mccreary mccue mccullough mccully
    mccurdy mccutcheon mcdade mcdaniels mcdermott mcdonagh mcdonough mcdormand mcdougal mcdougall mceachern mcelroy mcenroe
    mcewan mcewen mcfadden mcfarlane mcgann mcgarry mcgill mcginley mcginn mcginnis mcginty mcgraw mcgregor mcgrew mcguigan
    mchale mchenry mchugh mcilroy mcinerney mcinnis mckeever mckellar mckellen mckelvey mckenney mckeon mckeown mckinnon
    mckissick mclachlan mclain mclaren mclaurin mclendon mcleod mcloughlin mcmillian mcmullen mcmullin mcmurray mcnabb mcnair
    mcnally mcnamee mcneal mcneely mcneil mcneill mcnulty mcphee mcpherson mcqueen mcrae mcreynolds mcsally mcshane mctaggart
    mcvay mcveigh mcvey mcwhorter mcwilliams mead meade meador meads medley medlin medrano meehan meek meeks megginson meier
    melcher mellon melton melville menard menendez menzies mercado merkle merriman merriweather messer messina metcalf metcalfe
    metz metzger michaels michaelson mickelson middlebrook milam milburn millan millar millard millet millican milligan millner
    milne milner mims miner minter mintz mirza moffat moffett moffitt mohr mojica mollohan monaghan monahan mondale moniz monroy
    montague montalvo montanez montano montes montez moorer mora morehouse moreland moreton morey morin moritz morley moroney
    morrell morrissette morrissey mosby moseley mosley motley mott moulton mowbray moynihan muir mulcahy mulder muldoon
    mulholland mullens mulligan mulroney munn munro munson murdock murillo murphey murrell murrow musgrave musgrove musk
    musselman myrick nagel nagle najera nance napier napolitano narvaez naughton nava navarrete naylor neeley neely neeson neff
    negron neill neilson nesbitt nettles neville nevins newberry newby newell newland newlin newport newsome nieves nightingale
    ninan nobles noland nolen nolte noonan norfleet northcutt northrop norwood nugent nunley nunn nutter o'bannon o'callaghan
    o'casey o'dell o'dowd o'driscoll o'farrell o'flaherty o'gorman o'grady o'hagan o'halloran o'hare o'kane o'keeffe o'mahony
    o'meara o'rahilly o'regan o'riordan o'shaughnessy o'shea o'toole oakes oakley oates oberst ocampo ocasio-cortez ochoa
    oconnor odell odle odum ogden oglesby oldham olds oleary oller olmstead olmsted olvera oneal oneill oppenheimer ordonez
    ornelas orosco orozco orwell osborn osbourne osgood osteen osuna oswald otero overby overstreet overton paddock padgett
    pagan pagano paisley palacios palermo palma palomino paquette pardo paredes parham parke parkinson parnell parr parra
    parrott parry partridge paschal pate paterson patino patrickson patten pattinson paxton payton peacock peake peary peck
    peebles peeples pegg pell pelletier peltier pemberton pender pendergast pendergrass pendleton penn pennell penner pepper
    perdue perlman perlmutter perrin perrine perron pershing pettigrew pettis pettit pfeiffer phelan phifer philbin philips
    phipps picard pichardo pickard pickens pickering pickett piedra pierson pike pilgrim pimentel pina pinckney pineda pinedo
    pinkerton pinkett pinkney pinson pinto pipkin pitman pizarro platt plummer plunkett pohl poindexter poirier polanco polk
    pollack pollock ponce pond poore porras portillo posey poston poulin powe poyner prater prather presley pressley prieto
    pringle pritchett prosser proulx pruett pryor puckett puente pugh pulido pullen pulliam purcell purdy purnell purvis putnam
    pyle quaid quarles quarterman quayle quezada quigley quimby quinones quintana quintanilla quintero quiroz radcliffe rader
    radford rafferty ragland rainey ralston rambo ramey rampling ramsay ramsden randle raney rangel rapp rasband ratcliff
    ratcliffe rathbone ratliff rattray rawlings rawls rayburn rayner razo reacher reardon reaves rector redd redden reddick
    redding redford redgrave redman redmayne redmon redmond reece reeder reedy reeve reich reiner reinhardt reinhart reiss
    remington rendon renner renteria rentería resnick retana revels reyna reynoso rhee rhoades rhoads rhoden rhys richey
    rickards ricketts rickman ricks riddell riddick ridge ridgway ridley rigby riggins riggle riles rinehart rios ripken ripley
    risch risner rist ritchey ritchie ritz rivero roark robb robertshaw robeson robichaud robson rocha roche rockefeller
    rockwell roddick rodman rodriquez roeder rogan rojo roldan rolfe rolle roper rosado rosas rosenblatt rosenblum rosenwald
    rosser rothman rothschild rothwell rourke rouse routh rove rowell rowlands rowley rowling roybal royster rucker ruffalo
    ruffin rupp rusch rushdie rushing rusk ruskin russel rutherford rutledge ryals rylance ryland saavedra sabo sackett sadler
    saenz sagan sager salamone salcedo saldana salgado salinger salisbury salter saltzman sampson samuels samuelson sanborn
    sandefur sanderlin sandlin sands sanger santana santillan sapp sarandon sarver sasser satterfield sauer savoy sawyers saxon
    saylor scanlon scarborough schaefer schafer schaffer scharf scherer schiff schiffer schilling schindler schmid schmitt
    schmitz schofield schrader schreiber schubert schuler schulman schulte schulze schuster schwab schwartzman scofield scoggins
    scorsese scoville scruggs scully seacrest searcy searle seaton seay sebelius seeger seeley segal segura seibert seidel selby
    seles seltzer semple serna serrano seward sewell seymour shackelford shanahan shanks shapiro sharkey sharpton shaughnessy
    shaver shearer sheehan sheehy sheen sheets shepard shephard sheridan sherrill sherrod sherwood shilling shipley shipman
    shippy shockley shoemaker showalter shriver shuler shull shultz shumaker sibley siddons siegel silverman silvers simcox
    simms simone simonson simonton simpkins sinatra sipes sirois sisco sisk sisson sizemore skaggs skelton skiles slattery
    sledge sloane slocum slowik smalley smalls smallwood smiley smithers smithson smothers smythe snead sneed snell snider
    snipes sobel soderbergh solano soler soliman soliz somers somerville sommer sommers sorensen sorenson sosa souter southall
    southard southgate southwell spacek spacey spalding spangler spann sparkman sparrow spaulding spector speer spellman spelman
    spiegel spiers spillman spinks spitzer spivey spooner spradley sprague springer springfield springsteen sproul spurlock
    squires stadler staley stallings stallone stallworth stamos stamper stamps standish standridge stanfield stansbury stapleton
    starkey starks starling starnes starr statham staton steadman stearns stebbins stedman steen steenburgen stefani steinbeck
    steiner steinmetz stephan sterling sterns stiles stiller stillman stillwell stine stinson stockman stockton stoddard stoker
    stoll stoltz stoneman stoner storey stott stout stovall stover stowe strader strait strang stratton straub strauss strayer
    streep streeter streisand stricklin stringer stripling strother stroud stroup strzok stubblefield stubbs stuckey studebaker
    stull sturgis styron sublett suggs sullenberger sumner sumpter surratt sutherland sutter swain swaine swan swank swann
    swartz swayze swenson swinton swisher switzer swope tabor tackett taft taggart talley talmadge tamayo tapia tapp tarantino
    tarver tatum tavares teague teal tebow teeter tejada templeton tennant tenney tennyson terrell thacker thaxton thayer theron
    thibodeau thigpen thomason thompkins thompsen thornberry thorne thornhill thorpe thorson thrasher threlkeld thurman thurmond
    thurston tibbetts tidwell tierney tiller tillery tillman timberlake timmerman timmons tinsley tipton tirado tisdale tobin
    todorov toland tolbert toler tolle tolliver tolman tomlin tomlinson tompkins toney toomey torre torrence tovar townes
    townsley trainor trammell trapp trask travers traylor treadwell trejo tremblay tribble trimble triplett tripp trotter trout
    trower troy troyer truax trudell trujillo tubbs tubman tuck tudor tuggle tully turney turpin tuttle tutu twain tweed tweedy
    twitty tyndall tyner tyree underhill unger upchurch updike upshaw upton urena ursua usher valadez valdes valdivia valenti
    valenzuela valle vallejo vancleave vanderbilt vandermeer vandyke vanhorn vanmeter vann vanover vansickle varela varga varner
    varney vasquez vassar veatch velasco velez venable venegas venter verdugo vick vickers vidal villa villalobos villanueva
    villarreal villegas villeneuve vilsack vines vinson vitale vogel vogt volz vonnegut waddell wadsworth wainwright waite
    wakefield wakeley walcott wald waldman waldron waldrop walpole walston walz wanamaker wardell wardlaw warfield warhol
    warnock warrick washburn waterhouse waterman waterson watford wathen watkinson waugh weatherford weatherly weathers
    weatherspoon weddle weeden weekley wegner weinberger weiner weir weisman weitz welborn weldon weller wellman wellstone wendt
    wentworth wentz wertz wesson westcott westfall westmoreland weston wexler whaley wharton whatley wheatley wheaton whedon
    whelan whipple whisenant whitcomb whited whitehurst whiteman whiteside whiting whitley whitlock whitlow whitmer whitmire
    whitmore whitson whitt whittaker whitten whittington whittle whitworth wick wicks widener wiener wiese wiesel wiggin
    wilbanks wilborn wilburn wilde wilding wilhelm wilhite wilkes wilkie wilks willett willetts willey willford willingham
    willoughby wills willson wilmot wilmoth wimberly winchester windham windsor winfield winfrey wingate wingfield winkler winn
    winslet winslow winstead wiseman withers witherspoon witt witte wolff wolford wolfowitz wolverton womack woodall woodard
    woodbury woodcock woodford woodley woodruff woodson woodworth woolf woolley wooten worden workman worley worsham wortham
    worthington wozniak wren wylie wyman wynn wynne yancey yarborough yarbrough yeager yearwood yeats yellen yoder yoho yorke
    youngblood yount zamora zapata zavala zeigler zeller zellweger ziegler zimmer zinke zinn zito zucker zuniga
  `),
];
