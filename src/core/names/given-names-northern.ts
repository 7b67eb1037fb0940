import { listWords } from '../text/word-list';

/** Further given names of northern and western Europe. */
export const northernGivenNames: readonly string[] = [
  // Nordic.
  ...listWords(`
    aage aki aksel alf algot ali-pekka amalie anette anna-lena anni antero arni arto artturi arvid arvo asbjorn ase aslaug
    asmund atle aukusti baldur barbro bengt berit bertil birger birgit birgitta birgitte birkir bjarne bjarni bjorg bjornar
    borje brynjar carl-gustaf cecilie christer christoffer claes dag dagfinn ditte ebba ebbe eero eetu egil eigil einar eino
    eirik eivind eldar elin elina elof emilie emppu erkki erland erlend erling esben eskil esko espen eva-britt eyvind finnur
    flemming folke fredrik freja frida frode gard geir gerd gisli gitte gorm gro gry gudmund gudmundur gudni gudrun gunhild
    gunilla gunnar gunvor gustav hakan hakon halldor halvard hanna-mari hanne hannes hannu harald haraldur harri havard hedda
    hedvig heidrun heikki heimir helge hella helle helmer henning henrikki hilde hjalmar hjordis iben idar ilkka ilmari inge
    ingeborg inger ingmar ingolf ingunn ingvar ingvild ismo ivar jaakko jan-erik jani janne jarkko jarl jarle jarmo jeppe jesper
    joachim joakim johanne joonas jorgen jorma jorunn jostein jouni juhani juho jukka jussi juuse juuso jyrki kaapo kaare kaarle
    kaarlo kaisa kalevi kalle karl-anthony karoliina katri kimmo kirsti kjartan kjell kjersti kjetil klaas klara klas knud knut
    konsta kristjan kristoffer lasse leena lene lennart liisa lisbet liv lotta mads magne magni maija malin maren margit marit
    marjatta markku marko-pekka mathilde matti mattias mauno mauri merete merja mette-marit miikka miina mika mikkel miro miska
    mogens morten nanna nicklas niklas nikolaj nils njal nooa oddvar olafur olav ole-gunnar olle olli olof onni oskar osmo ossi
    ottar outi oystein oyvind paavo paivi palle patrik pauli peder pehr pentti pernille pertti petri petter petteri pirkko
    pontus poul preben ragna ragnar ragnhild rasmus rauno reidar reijo reima reino riikka risto roald ronja roope runar rune
    saara sakari salla samuli sander sanna sanni santeri seija seppo sigbjorn sigfrid signe sigrid sigurd sigurdur sigve simen
    sindre siv sjur snorri sofie solveig solvi stefan-erik steinar stellan stian stig stina sture svante svein sven-goran sverre
    sylvi synnove tage taina tarjei tarmo teemu teijo terje teuvo thorbjorn thorgeir thorleif thorstein thorvald tiina toivo
    tom-erik tomi tommi tor tora torbjorn tord torfinn torgeir torger torill torkel torstein torsten torunn trine trond truls
    tryggvi trygve tuomas tuomo tuukka tuula ulf ulla ulrika unni urho vagn valtteri veikko veli vesa vibeke vidar vigdis vigfus
    viggo vilde vilhelm vilho ville vuokko ylva yngve yrjo
  `),
  // German, Dutch, Flemish.
  ...listWords(`
    aart achim adalbert alois aloys anneliese ansgar arend arie arjen armin arnoud bastian bep bernd bernhard berthold birte
    boudewijn bram burkhard caren carlijn carolien christel christiane clemens conny constantin corinna cornelis daan detlef
    detlev diederik dietrich dieuwke dorothee eberhard eckart eckhard edelgard edo eelco egon elfriede elke els elske emiel
    erhard erich eugen evelien evert ewald femke ferdi floris frank-walter frauke frederik frenkie friederike friedhelm friso
    gerda gerhardt gerlinde gernot gerrit gerry gertjan gesine gijs gisela giselher gitta gottfried gotthard gregor grit guido
    gunda gunter guus hannelore hans-dietrich hans-georg hans-jochen hans-jurgen hans-peter hartmut hauke hedwig heike heiner
    heinke heinz-christian helga hellmut hellmuth helma helmuth hendrika henk herta hertha hildegard hilmar horst huib huub ilka
    ilse ineke ingo irmgard isabell jaap jan-peter jan-willem janneke jannes jannik jasmijn jef jelle jens-peter jeroen jochem
    joep johann-georg jolanda joop joost jorg joris jos josephus jupp jurriaan jutta karel karl-heinz karl-theodor karlheinz
    karsten kathrin kees kerstin kevin-prince klaus-peter klemens koen koenraad kolja konrad korbinian kornelia lammert leendert
    leonhard leonie lieke lien liesbeth lieselotte lodewijk lorenz lothar lotte louis-philippe ludger luise lutz maaike maike
    maite manfred mareike margarethe marieke marijke marijn mario-max marjolein marlies marloes martijn matthijs mechthild meik
    meike melle menno merijn mesut michiel mieke milou mirko moritz myrthe nadja niclas nico niek nienke odile otmar ottmar piet
    piet-hein pieter pim pleun quirin raimund rainald ralf reiner reinhard reinhold reinier remko renate reto rijk rik rinus
    roderich roel roelof roland-peter romy roos rosemarie rudiger rutger ruud sanne sascha saskia schelte sebastian-peter
    siegfried siegmar siem siemen sigmar silke silvan sina sjaak sjoerd sjors steffen steffi sunniva svenja swantje tanja teun
    thijmen thijs thilo thorben thorsten tijmen tilman tilo timon tineke tjeerd toine tom-peter torben traudl trijntje udo ulli
    uwe verena victoria-luise volkmar waldemar waltraud wenzel wiebe wiebke wieland wiktor wilfried wilhelm willemijn willi
    willibrord wim winfried wolf-dieter wolfram wouter xaver yannic youri
  `),
  // French, Belgian, Québécois.
  ...listWords(`
    adrien agathe alain alix amandine amaury anais anatole andree ange angele anne-sophie annick apolline ariane armelle arsene
    aude audric augustin aurelie aurelien aurore axelle aymeric bastien baudouin benedicte bertrand blandine brice capucine
    celestin charline christelle clairette claude clemence clotilde coralie corentin cyprien cyrielle daphnee david-alexandre
    dieudonne donatien edmee eleonore eliane elodie emeline emeric emmanuelle enguerrand eric-emmanuel etienne eugenie evelyne
    fabien fabienne felicien felicite fernand firmin flavie florent florine franck francoise frederique gael gaelle gaetan
    gaspard gauthier germain ghislain ghislaine gilles ginette gregoire guilhem gustave guylaine gwenael gwenaelle henriette
    hippolyte honore hugues huguette hyacinthe isabeau jacinthe jacky jean-baptiste jean-bernard jean-charles jean-christophe
    jean-claude jean-eric jean-francois jean-gabriel jean-guy jean-jacques jean-louis jean-marc jean-marie jean-michel jean-paul
    jean-philippe jean-pierre jean-sebastien jean-yves jordi josiane josse judicael julienne kylian laetitia laure laurette
    leontine liliane lilou loic louisette luce lucette lucienne ludivine maelle maeva malo manon marc-antoine marcelin marceline
    marie-claude marie-eve marie-france marie-helene marie-josee marie-louise marie-therese marielle marine marius marjolaine
    martial martine maryse maryvonne mathieu maxence maximilien melisande micheline mickael myriam nadege nathalie noemie oceane
    octave olympe ondine ophelie paul-emile paul-henri perrine philibert pierre-alain pierre-andre pierre-emmanuel pierre-henri
    pierre-louis pierre-luc pierre-yves raphaelle raymonde regine rejean remi renaud romain romane roselyne sandrine segolene
    severine sidonie solene suzanne-louise sylvain sylvaine sylvette sylviane tanguy theophile thibaud thibault thibaut titouan
    toussaint ulysse urbain valere vianney victorin violaine virginie viviane wilfrid xaviere yann yoann yohan yolande ysabelle
    yveline yvon zacharie
  `),
];
