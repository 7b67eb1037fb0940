import { listWords } from '../text/word-list';

/** Further family names of Europe and Latin America. */
export const europeanSurnames: readonly string[] = [
  // French, Belgian, Canadian.
  ...listWords(`
    aubert aubry audet auger aznavour barbier baudelaire bazin beauchemin beaudoin beaulieu beaulne bechard bedard belanger
    belmondo bergeron berthier bertrand besson binoche bisson blanchet blondin boisvert boivin bolduc bonaparte bonnaud bonneau
    borgne bouchard boudreau boulanger bourassa bourdieu bourgeois bourque boutin breton brodeur brossard brunet bujold busquet
    caron carpentier cartier chabot champagne charbonneau charest charpentier charron chartier chatelain chevalier chevallier
    chretien cloutier collard cordier cormier corneille coste cousineau cousteau coutu couture dagenais daigle daneau daniau
    darmon delacroix delaporte delmas delon delorme demers depardieu depardon desbiens descartes deschamps desjardins
    deslauriers desrochers desrosiers devaux didot doucet drapeau drouin dubuc duchamp ducharme duchesne duclos dufour dufresne
    dugas duguay duhamel dumont duplessis dupre dupuis duquesne durocher dutoit duval faure favre ferland fillon flaubert fleury
    fortier fouquet frappier gagne gagnon gaillard galarneau garneau gaudet gaudreau gaulle gautier gelinas gendron genest
    gervais giguere gilles gingras girardin giraud giroux giscard godard godin gosselin goulet gounod goyer gravel grondin guay
    guerin guichard guillot houle huard hulot jacquet jacquier jobin jolicoeur joly jospin juppe labbe laberge labonte labrosse
    lachance lacoste lacroix laflamme lafleur lafontaine laforest lafrance lagace lagarde laliberte lalonde lamarche lamarre
    lamothe lamoureux langevin langlois lanthier lapierre laplante lapointe laporte lariviere larochelle larocque larouche
    latour laurier lauzon lavallee lavoie lebeau lebel leblond lebreton lebrun leclair leclerc lecomte leconte leduc lefort
    leger legrand lejeune lemaire lemelin lemieux lemoine lepage lepine leroux lesage lessard letourneau levasseur levesque
    lhermitte loiseau lussier maillard mailloux malouin malraux manet marceau marchand marechal marleau marois martel masson
    mathieu maupassant maurin mercier meunier michaud michon mitterand moliere monet monnet montaigne montesquieu montpetit
    morel moulin nadeau neron normand ouellet ouellette pagnol papin paquet paquin paradis parenteau pasquier patenaude pelland
    pepin perrier perrot petain petit piquet plante poincare poitras pompidou pronovost proust provencher prudhomme quesnel
    rabelais racine raffarin raynaud renard renaud renoir ribery rimbaud rioux rivard riviere robespierre rocheleau rodin
    rolland roussel routhier royer sabourin salvail sarraute sartre sauvage savard savoie seguin senecal simard simoneau
    soubirous strauss-kahn talleyrand tanguay tessier theberge therrien thiers thuram tousignant toussaint trepanier trottier
    truffaut turcotte turgeon vaillancourt valcourt valls vasseur vauquelin veilleux verlaine verne viau villepin vinet voltaire
    zola
  `),
  // German, Dutch, Jewish, Scandinavian beyond what the endings show.
  ...listWords(`
    aalbers aalto aarnio aasen abendroth adenauer ahrens ahtisaari albers albrecht alder alexanderson althaus altmaier amann
    ancker arend arendt arnalds asch ashkenazi asmus baan bach backhaus bader baer bahr bakker balken balkenende bartels barth
    bartsch baruch baumgarten beek beethoven behrendt behrens beier ben-david ben-gurion benz bergdahl bergkamp bernadotte
    bertram biedenkopf bierhoff bildt bismarck bjork bjorndalen blaschke blatter blix blohm boateng bock boer bogaert bohm bohr
    bolte bonhoeffer borg bosch bosman bouma brahe brahms brecht breivik breuer brevik bronfman brouwer bruckner bruijn
    brundtland brunner buber bucher buchholz buhl bulow buma burkhardt busch carlsen chagall christiansen claes cocu cohn-bendit
    cruijff cruyff dahl dahlin daimler dayan degen dekker depay deutsch diamant dietl dietz dijk dijkgraaf dijksma dijkstra
    dijsselbloem dittrich dobrindt draxler dressler drexler eban eder ehlers eichel eijk ekberg eklund ekman elbaz elkin engels
    erasmus erhard eriksen eshkol esser faldbakken fassbinder fichte fiedler fishman fleischer forsell forster fossum franke
    frankl freud freund fried friedlander friis frisch fromm fuchs funke garbo gauland gebhardt geissler genscher gerlach
    gneisenau goebbels goering goethe gogh goldfarb goldhagen goossens gotze graf grieg groot gropius grosse grossman grun
    gruner gullit gutman gysi haakonsen haan haase habermas hacohen halevi halland hamann hammarskjold hamsun handke hansel
    haydn hecker hedman hegel heidegger heil heller helmholtz hendriks henkel hensel hermans hertz herz hesse heuss heyerdahl
    hiddink hilbert hillebrand himmler hindenburg hitler hoeg hoekstra hoeness hoeneß hohenzollern holter holz horowitz horwitz
    huizinga humboldt hummels huygens ibsen isaacman jaeger jagland jahn jansen jarvi jetten jongh jonker jurgens kagan kahane
    kaiser kant karajan karsh katsav kaufman kehl kepler kerkeling khedira kiesinger kimmich kirchhoff kissin kivi klaver klose
    kluivert klum knopf koeman koivu kolff konig kortum kreuzer kroos krupp kuhnert kuiper kunze kurri kuyt lagerlof lahm laine
    lambrecht lammert leeuwenhoek leiberman leibniz lely lenz lessing levi levitan liberman linden lindh linke linnaeus lipstadt
    livni loew lohse lorenz lubbers lubitz lueger maes mahler malamud mankell marcuse margalit martens meer meinhof meir meister
    melander mendelsohn mendelssohn mengele menzel merck mertens meshi messerschmitt meulensteen michaelis michels moberg modrow
    mommsen morgenthau moser mozart munch muntefering musil mussert nagtegaal nahles nansen nemtsov neuer niebuhr nietzsche nijs
    noether oersted ohlin omtzigt oppenheim oranje ozil pabst palme pearlman pechtold peeters perelman persie pfeifer pflug
    pinsker planck ploumen podhoretz porsche postma preuss prins probst quisling rabinowitz rademacher ranke rask ratzinger
    ravitch reichel reinfeldt reiter rembrandt reuter riefenstahl rijkaard rilke rivlin robben roemer roggeveen rommel ronning
    rosenzweig rosler rottgen rubens ruhl salomon sander sassoon schama schechter scheel scheer scheuer schiller schippers
    schlosser schnabel scholem scholl schramm schroter schuman schutz schweinsteiger schweitzer seedorf seehofer segers seifert
    selanne shalom shamash shamir shapira shavit shemtov shulman sibelius siemens skarsgard smits sneijder sofer soloveitchik
    solskjaer sonntag sontag sorenstam spahn spengler spiegelman spinoza stahl steffen steiger stenmark stoiber streicher
    strootman stuyvesant sundin susskind sverdrup taubert thiel thiele thieme thomsen thorning-schmidt timmermans tinbergen
    torvalds trilling trittin tschichold tuchman ulbricht ullrich undset van-dijk vandenbroucke vanhaezebrouck vasa veltman
    verbeek verhagen verhoeven vermaelen vermeer vermeulen vestager visser voss vries wagenknecht wahlroos waigel wallraff
    walser waltari wasserman wauters weghorst weidel weil weill weizman weizsacker wenders westerwelle wieczorek wiegand wiegel
    wiesenthal wijnaldum willems wirth wouk wouters wulff wundt ya'alon yaalon yalom yehoshua zalm zangwill zeiss zijlstra
    ziskind zuiderwijk zweig
  `),
  // Spanish, Portuguese, Italian, Latin American.
  ...listWords(`
    grande abate abreu acevedo acuna agnelli agostini agudelo aguero aguila aguilar aguilera aguirre alarcon albarran albertini alcala
    alcantara alcaraz aleman alfaro allegri almagro almonte altamirano alvarez amador amaral amato amaya ambrosini amorim anaya
    andrade andreotti angulo antonelli antunes aragon aranda araujo araya arellano argueta arias armani arreola arriaga arrieta
    arroyave arteaga arzate asensio avalos avendano avila ayala azevedo azpilicueta badoglio baez baggio balaguer balderas
    balotelli banuelos barajas barbaro barbosa barcelo barcenas bardem barea baresi baricco barilla barragan barrera barreto
    barrientos barrios bassi bastos battaglia bautista becerra bejarano bellini belmonte beltran benavides benavidez benigni
    benites berlinguer bermudez bernal bernardi bernini betancourt bettini biagi bindi boccaccio bocelli bolivar bonilla bonino
    borba borges borghese borgia borja borromini borsellino bosque bossi botello botero botticelli bottura braga brambilla
    brandao bravo brito brizuela brum brunelleschi bruni bueno buenrostro buffon buonarroti burgos bustamante bustos caballero
    cabello cabezas cabral cacciari caceres cadena caetano caligula calles calvino calvo calzada camara camargo campos canales
    cano canova canseco cantillo capello caputo caravaggio carballo cardinale cardona caro carreno carreon caruso casado
    casagrande casals casanova casares casas casini castellano castelli castilla castrejon cattaneo cavalcanti cavani cavour
    cazorla ceballos cedillo cellini centeno cepeda cerda cespedes chacon chamorro chapa chavarria chiellini chiesa chinchilla
    ciampi cifuentes colmenares concepcion conde contador contreras coppola corelli cornejo coronel corral cortes costantini
    costilla couto covarrubias craxi cristobal croce cuadrado cuaron cubillas cuccinelli cuenca cuevas curiel d'agostino d'alema
    d'amico d'andrea d'annunzio d'antoni d'aquino dalí dantas de-luca del-piero delatorre delpiero di-maio diamanti donadoni
    donatello donnarumma donoso dorado duarte duenas echeverria echeverry elizalde elizondo encarnacion enzo escalante escamilla
    escudero espino esquivel estevez estrella etxeberria fabregas fagundes falcao falcone fanfani farias farina feliz fellini
    ferrero ferri ferro figo figueiredo fiore fleitas florio fogazzaro fogli forlani fortuna foscolo fraga franceschini franchi
    frattini freire frutos fusco galeano galilei gallardo galvao galvez gama gamarra gambino gamboa gandara garay garces
    garibaldi garnica garrido gasol gaspar gatti gattuso gaudi gavira gaytan genovese gentile giannini gilardino gimenez
    giolitti giordano giotto giraldo giron giuliano godinez godoy gois gordillo gouveia gramsci granado grasso griezman grijalva
    grillo guajardo guardado gucci guedes guicciardini guidi guimaraes gutierres haro herrero hierro higuain higuera hoyos
    hurtado ibanez ibarra icaza illarramendi immobile insigne inzaghi iturbide izquierdo jacobo jacome jaimes jardim jasso
    jauregui jordao jover jurado ketelaar labastida ladron lafuente lago laguna lamborghini lamela landa landeros landini larrea
    leal leguizamo leiva lemos leopardi lerma letta leyva lezama lisboa llanos llorente loaiza lobato locatelli loera lombardo
    longo longoria lorca loren loyola lozada lucena luque macedo machiavelli madera madero madrigal madureira magalhaes magana
    magnani maia malaga maldini mangano manin manrique mansilla mantegna manzano manzoni marchena marchionne marconi mares
    mariategui marini marotta marroquin martelli martinelli martini marzano mascarenhas masiello mastroianni materazzi mateus
    matias matos mattei matteotti mayorga mazzini mazzola medeiros medici mello melo mena mendonca meneses merino meucci meza
    michelangelo milano miramontes mireles molinari monge monreal montalban montalbano montale montanari monteiro montejo
    montella montelongo montero monterroso montessori monteverdi monti montiel montijo montilla morandi morata moravia moreira
    morelos morillo moro morricone mota moura mourao moya muniz murguia muti naranjo nascimento navas negrete nenni nervi nesta
    neves nobrega nogueira noguera nolasco noriega novoa nuno ocana ojeda olguin olivares olivas olivera olmedo ontiveros
    oquendo ordaz orduna orellana orihuela oropeza orsini orta osorio otegi oviedo paganini paiva paixao pajaro palacio palladio
    palmieri palomares palomo panettieri pantoja paolini pareja parisi parodi pasolini pasos pasteur pastrana pavarese pavarotti
    pavon pedraza pedroza peixe peixoto pellegrini pellegrino penagos penalosa pepe peralta perea pereyra pertini perugini
    pescador pessoa petrarca piazza picado picasso piccoli pimenta pinheiro pino pirandello pirelli pires pirlo pisani pisano
    piscopo placencia plascencia poli politano pombo ponti portales portela posada posadas prado prandelli puccini puerta puig
    pujol quaranta quasimodo quesada quevedo quinteros quiroga rabelo ramires raposo rebelo rebollo recio redondo rego regueiro
    reina reis requena resende revuelta ribera rincon riquelme rivadavia rizzi rizzo rodallega rodarte rondon rossellini rossini
    rubalcaba rubalcava rubiales rubino rueda ruggeri ruggiero rutelli sabatini sacchi saldivar salguero salieri salmeron
    salvati salvatierra samaniego samaranch sampaio sanabria sancho sanhueza sanmartin sanna santamaria santander santillana
    santini saramago sarmiento sauceda savonarola scala scalfari scalfaro scaloni schiaparelli schillaci segni segovia senna
    sepulveda sequeira serra servin severino sforza sgarbi sifuentes silveira silvestri simeone simoes siqueira sobral sobrino
    solana solari soldati solorzano sordi sorrentino sotelo sousa spadolini strozzi tasso tavarez teixeira tejeda tellez tello
    tena terrazas terron testa tevez ticino tijerina tinoco togliatti tomasi tomba torrealba torreblanca toscanini totti
    trapattoni travaglio tremonti trillo turati turrubiates ugarte ulloa unamuno urbina urdaneta urias urrutia urzua valadares
    valderrama valdivieso valdovinos valentini valera vallarta valles valverde vasconcelos vela velarde velazquez veloso
    veltroni venturi verdi verga vergara verratti versace vialli viana vicente viciedo vieira viera vilanova villaescusa
    villalba villalpando villareal villasenor villavicencio visconti viteri vivaldi vivas viveros yanez ybarra yepes yepez
    zabala zabaleta zabalza zaccaria zafra zaldivar zambrano zambrotta zamorano zanardi zaragoza zarate zayas zedillo zeffirelli
    zepeda zuleta zuloaga zuluaga zurita
  `),
];
