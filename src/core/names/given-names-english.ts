import { listWords } from '../text/word-list';

/** Further given names of English-speaking countries, Ireland and Wales. */
export const englishGivenNames: readonly string[] = [
  // English and American, of all generations.
  ...listWords(`
    declan hal tre davante kayden aiden dax jett kolton maverick brynn kaia lainey leilani raelynn maire cian darragh gearoid
    iona mhairi catriona emrys ieuan carys cerys nerys sian bethan eleri ffion seren crispin jolyon tarquin tamsin beatrix
    philippa pippa arabella cressida gil walt beulah raheem grace sherwin shanice tyrese rhiannon saoirse cillian caden
    kaylee kyler bryn ainsley lachlan callan shea tierney delaney braden brenna kiera keira kieran kyra leanne lorcan
    marnie nuala oona padraic rhys roisin ruairi sorcha tegan tiernan una winnie
    abbie abel abram adalyn addison adeline adolph adrienne alana alastair alban alden aldo alejandra aleta alfonse alicea
    alisha alistaire alonzo alphonse alphonso althea alton alyson amari amaya ambrose amelie amos anabel anastasia andra
    angelique angus anissa annabel annabelle annalise annemarie annika ansel anson antoinette antwan archibald aretha arlen arlo
    armand arnie aron artie asher ashlee ashleigh ashlyn ashton aubree augustus aurelia avery barnaby barney barron bartholomew
    basil beau becca belinda benedicta benita bennie bernadette bernadine bertha bertram bess bessie bettina bianca billy-bob
    blaine blaise blanche bobbi bobbie bonita branden brandi brandy braxton brayden breanna bree brenton briana
    brianna brielle brigid brigitte britt brittani brittney brock broderick brody bronwyn bryson buddy burt cade caleb calista
    calla cami camila candice carey carissa carleton carlie carlisle carlotta carmel carmela carmelo carmine carolyne carsten
    cary casper cassie cathleen cathryn cayla cecelia cecile cedrick celeste celia celine chantal charla charlee charleen
    charlize chas chastity chauncey chaz chelsie cher cheri cherie chester chet christa christal christen christi christin
    christoph christy chrystal ciara cicely cindi clare clarissa claudette claudine clem clement clementine cleo cletus clifton
    clyde colby coleen colette colt colton conan constance consuelo corbin cordelia corina corinne cornelia cornelius cornell
    cortney cosmo cristal cristian cristy cybill cyndi cyrus dalia dallin damarcus damion damon dane danette danica danita dante
    daquan dara darby darcy daren darian darin darius darla darnell daron darrel darrin darrius dashawn davey davina davion
    davon dayna deana deandre deangela deangelo debbi debby debora deena deidre delbert delilah delmar delores deloris delphine
    demarco demarcus demetria demetrius denzel deon deondre deonte derick deron desean deshaun deshawn desiree devan devante
    devaughn devin devon devonta devonte dewayne dewey dexter dierdre dierks dillon dimitri dionne dixie dollie dolly dolores
    dominick donal donavan donnell donnie donta dontae donte dorian dorinda dorothea dorthy dottie dov dulcie dunstan dwyane
    dyson earle earlene ebenezer ebony edie edmond edwina effie efrain egbert eldon eldridge eleanora eleni eleonora eliot
    elisha elissa eliza ellery ellsworth elmo eloise elroy elton elva elvin elvira elvis elwood elyse elyssa emery emilee emmet
    emmett emmy ephraim erica erma ernestine errol ervin esme esmeralda estelle ester esther ethel etta eudora eula eustace
    evangeline everette ewan ezekiel ezra fallon fanny faustino fawn faye felecia felton fidel flo flossie forrest fran francine
    francisca frankie franky fredericka fredric fredrick frieda gabby gabe gabriella gaby gage galen garett garfield garnet
    garrick garth gaylord gena genevieve gennifer geoffery georgette georgie geraldo geri germaine gerri gertie gertrude gianna
    gideon gilda ginny giovanna giselle giuliana glenna godfrey goldie gracie gracyn grayson gregg gretchen griselda grover
    gussie gwendolen gwyneth hadley hallie hamish hank hannibal harlan harley harlow harriett hattie haylee hayleigh helene
    heloise henrietta henrik herb herbie hermione hester hettie hilda hillel hiram hollis homer horace horatio hortense howie
    hoyt humberto huw hyrum ichabod ike ila ileana ilene iliana ilsa imani immanuel ines inez inigo irvin isadora isaiah ishmael
    isiah isidore isla isobel itzel ivana ivette jabari jace jacinda jacinta jaclyn jacquelin jacquelyn jada jaden jadon jadyn
    jaida jaiden jaimie jaleel jaleesa jalen jalin jamaal jamar jamarcus jamari jamario jamel jameson jamey jami jamison jammie
    janae janel janelle janessa janette janie janine janis janna jaquan jarod jaron jarrad jarred jarrett jarrod jase jasmin
    jasper javon jaxon jaxson jayce jaycee jaycob jayda jayden jaylen jaylin jaylon jayme jazmin jazmine jean-luc jeannette
    jeannie jeannine jedediah jeffery jeffry jelani jemima jena jenifer jennie jennine jerald jeraldine jeramy jere jeremie jeri
    jericho jermaine jerold jeromy jerri jerrod jervis jethro jewel jewell jimi jimmie joanie jodie jody joelle joellen
    johnathan johnathon johnie johnnie jolene jolie jonas jonathon jorja josefa josefina joseline joselyn josette joshuah josiah
    josie jovan joycelyn juana juanita jubal judah jude judson jules julianna juliette julissa justina justine justus juwan
    kacey kade kaelyn kailey kaitlin kaitlyn kaleb kaley kalvin kameron kamryn kandace kareem karin karissa karla karlie karolyn
    karrie kasey kassandra kassidy katelynn katharine katheryn kathi kathie kathlyn katrin katy kawhi kaycee kaye
    kayleigh kaylie keanu keaton keegan keely keenan keenen keisha kellan kelli kellie kelvin kendrick kennith kennon
    kenyon keri kermit kerri kerrie keshawn keven keyon keyshawn khadijah khalil khari khloe kiana kiara kiersten kiley
    killian kimberlee kimberley kingsley kirstie kirstin kitty kody kolby kordell korey kourtney kraig krissy krista kristan
    kristi kristie kristofer kristopher kya kyla kylee kyleigh kylie kymberly kyrie lacey lacy lakeisha lakesha lamar
    lamarcus lamont lana landen landon langston laquan laraine larissa laron larue lashawn lasonya latanya latasha latisha
    latonya latoya latrell latrice laurel lauretta lauryn lavar lavern laverne lavon lawanda lea leander leandra leann leanna
    lebron leeann leeanne leela leif leighton leland lemuel lenard lennie lennon lennox lenora lenore leonel leonora
    leopold leota lesa leslee lesley lessie leta letha leticia letitia levar levi lewin lexi lexie liana libby lilah lilian
    lilliana lillie lilly lindy linnea linnie linus linwood lisbeth lise lissa lita liza lizbeth lizzie lizzy lola lonny lora
    loraine loreen lorelei loren lorena lorene lorenza loriann lorie lorinda lorne lorrie lottie louann louella louie louisa
    lourdes lowell luann luanne lucian luciana lucie lucien lucile lucinda lucius lucretia ludwig luella lupe lura luvenia lyla
    lyman lyndon lyndsay lyndsey lynette lynnette lynsey lyra mable macy maddie maddison madelaine madeleine madelyn madelynn
    madge madilyn madonna magda magnolia mahalia maia maisie makayla makenna malachi malia malinda mallory mamie manny manu mara
    marbury marc-andre marcelino marcella marcelle marcellus marci marcie marcy margaux margery margie margo margret mariah
    mariann maribel maricela marietta marika marilee marilou marilynn marisa marisela marisol marissa marita maritza markell
    markelle marlin marlo marlon marques marquis marquise marquita marsden marshawn martez martina marva marvis maryann maryanne
    marybeth maryellen maryjane maryjo marylou mathias mathilda matilda mattie maud maude maura maurine mavis maximilian maximus
    maybelle mayme mckayla meaghan meghan mekhi melba melina melody melvyn merle merlin merry mervin mervyn meryl micaela micah
    micha michaela mickie mikaela mikayla mikel milagros milburn milford millard millicent millie milo milt mimi mindi minerva
    minna minnie mirabel mireille misti misty mitzi moises mollie monique montavious montel montell montrell monty mordecai
    morgana mose moses mya myles myrna myron myrtle nakia nanette nannie natalee nathanael nayeli nedra nehemiah nelda nelly
    nestor nettie neva nevaeh neville nevin nichelle nichole nicki nicky nicolette nigella noe noella noelle norah norbert
    noreen nyla obadiah obie octavia octavio oda odell odessa odette odis ofelia ola oleta olin ollie oma omarion ophelia oprah
    oralia oren orrin orson orville osvaldo oswald oswaldo otha ozzie ozzy paisley pansy pascale patrina pauletta paulette
    paulina pauly payton pearl pearlie peggie penn pepe percival perla pernell petula peyton philomena phineas phylicia pia
    piers piper porfirio portia presley primrose priscila prudence quadir quanah quenton quincey quincy quint quinten quintin
    quinton rachelle racquel rae raegan raekwon rafe rahsaan raina ramiro ramona randal randell randi randle raoul raphael
    raquan rashaad rashaan rashad rashard rashawn rasheed rasheeda ravyn raymundo rayna rayshawn reba rebekah reece reginal
    reina remy rena renae renaldo renard renata reta reuben reva reyna reynaldo rhett rhoda richelle richie rickey
    ricki rickie rivka robbin rocco rocio rodger rodrick rogelio rolando rolf romaine romelu rona ronan ronda ronin ronna ronnie
    rosalee rosalia rosalie rosalinda rosalyn rosamond rosanna rosanne roscoe roseann roseanne rosella roselyn rosetta roslyn
    rowena roxana roxane roxie royce rudolfo rueben ruthann ruthie ryann rylan ryland rylee sabine saige sallie saloni sammantha
    sammie sarai sariah sasha saundra savanna schuyler scot scottie scotty seamus selene selma semaj serafina serena serenity
    seymour shad shakira shamar shana shanae shanda shaneka shania shanika shaniqua shanna shanon shanta shante shaquan
    shaquem shaquille shara sharen shari sharita sharla sharlene sharna sharonda sharron sharyn shasta shavon shawna shawnee
    shawnna shayla shayna shayne sheena shelia shelli shellie shelva sheree sherie sherika sherilyn sherita sherlyn sheron
    sherree sherron sherwood sheryll shiloh shira shirlee shirlene shoshana shyanne shyla sid siena sigmund sigourney silas
    simeon simone sinead siobhan skye skylar skyler slade solange sondra sonja sonya soren staci stacia stacie starla starr
    stefani stefanie stephan stephani stephania stephany stephon sterling stevie stormy sue-ellen susanne suzan suzanna suzette
    suzie sydnee sydnie sylvan sylvie tabatha tad talia tamar tamatha tameka tamera tami tamia tammie tamra tandy taneka tanesha
    tanisha taniya taquan tarah tarek tarsha taryn tasha tatum tatyana tavares tavon tawana tawanda tawny tayshaun teagan teddie
    telly tennille teo terell teressa teri terrace terrell terrence terrie terrill tevin thad thaddeus thalia thea
    thelonious theodora theron thora thurgood thurman tiana tiffani tiffanie tilda tillie timmy timothee tisha tobin tod tommie
    tonia tonja tori tracee traci tracie trae travon tremaine trent trenton tressa trevon trey treyvon trinity tripp trisha
    tristen tristin troy trudie truett twila tyesha tyra tyree tyreek tyreke tyrell tyrion tyrus ulises ulysses upton
    uriah uriel urijah valarie valorie vanna velda velma venus verda verdell vergie verna vernita veronique vickie victoriano
    vida vilma vin vinnie vinny virgie vivienne vonda waldo wally wanetta waverly waylon weldon weston wilber wilbert wilda
    wilford wilfredo wilhelmina willa willamina willene willow wilmer winfield winfred winona winslow winthrop woody wynn
    wynona wynonna xander xiomara yadira yael yancy yasmine yesenia yolonda yulissa zachariah zachery zackary zaire zander zane
    zayden zayn zebulon zeke zelda zella zelma zenobia zina zion zoey zola zora zuri zyaire
  `),
  // Family names that are given as first names too.
  ...listWords(`
    volker mathis wolf athena baxter bentley blair boyd bradford brady bryant campbell carroll carter cassidy chandler cole dakota dalton delaney
    della donovan dudley ellis emerson everett fletcher fraser frazier griffin haley harper harrison hayden heath holden
    hudson humphrey irwin jarvis kaden kane kelley kendal kennedy kip kira kirby lawson lincoln logan mac maddox
    marcos mariana marquez mason maxwell mckenna mckinley merrill monroe morton nelson nolan nona norris odom osborne parker
    parrish porter quinn ramsey randolph reagan reed reese reid rico riley roosevelt rosario rowland rubin ryder sanford
    sawyer shea shelton sherman stanton sullivan tanner tate truman tucker tyson valentine vance vaughan walker walton wiley
    willis wilson wyatt lambert paulo bela zidane zubair hardik
  `),
  // Irish, Scottish, Welsh.
  ...listWords(`
    ailsa aine aisling alasdair angharad aodhan aoife bronagh caoimhe cathal ciaran cillian clodagh colm conall cormac daire
    dermot diarmuid eamon eamonn eilidh eilis eimear emyr eoghan eoin fearghal fergal fiachra finbarr finlay fionn fionnuala
    geraint gethin grainne gruffydd gwilym heledd iestyn ifan iolo kenzie lachlan llewellyn lorcan lowri maeve mairead mairi
    aileen arianna aurora carole cecil collin conrad cora drew freddie jana jess kit katia kristine leona lila lou poppy
    savannah shauna shelly sheri sienna tristan zac freya lachie murray bronwen anwen dafydd rawiri aroha anahera tane nikau
    malachy manus micheal morag muireann murdo neve niall niamh nuala oisin orla orlaith owain padraic padraig paudie rhodri
    rhona roisin ruairi saoirse seamas senan shona sile sioned sorcha tadhg teilo tomos torquil
  `),
];
