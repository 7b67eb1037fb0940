import { listWords } from '../text/word-list';

/** Further given names of eastern Europe, the Caucasus and central Asia. */
export const easternGivenNames: readonly string[] = [
  // Slavic, Baltic, Caucasian, Central Asian, Greek, Romanian, Hungarian, Albanian.
  ...listWords(`
    afanasy agata agnieszka aigars aivars akaki alekos aleksandra aleksandre aleksandrs aleksejs alen alena ales alex-andru alim
    alisa aljaz alyona amalija anastasios anastasiya anatol anatolii andrii andris andrius andriy aneta anfisa angelika angelos
    aniela aniko antal antanas antanina antonina antonis anzhelika apostolos aram arben arev arevik aristotelis arkadiusz armen
    arpad arsen artemi artemiy artjom artyom asen asja asya atanas athanasios atila attila augusts aurel aurelija avtandil
    azamat azat bakhtiyar balazs balint barna bartlomiej bedrich benedek berik besnik biljana blagoy blaz blerim bogdana bogomil
    bogumil boguslaw bohdan bohumil boian boiko bojan bojana bolat boleslaw borislav bors boyan boyko bozena bozidar branimir
    branislav bratislav bronislaw cezary christos csaba czeslaw dainis dalibor danail daniil danila danuta danylo darija dariusz
    darja darya davit davor davorka dawid deivids denes deniss denitsa denys desislava despina detelin dezso dilyana dima
    dimitar dimitra dimitrij dimitrije dimitrios dimitris dinara djordje dmitrijs dmytro dobrin doina dominik donika dora-anna
    dorin dorina dorota dragana draginja dragoljub dragomir dragos drazen dritan dumitru dunja dzmitry edgars edin edita
    edmundas edvard edvin efthymios egle elchin eleftherios elene eliska elizaveta elmar elnur elzbieta emanuils emilian emin
    endre erazm erion ermal erzsebet eszter eugeniu eugeniusz evangelos evdokia evelina evgeni evgenii evgeniy evgeniya evzen
    fahrudin fatmir fatos fedir fedor feliks filipp florentina florin franciszek frantisek frigyes gabor gabriels galia galina
    galyna ganna gavriil gavril gavrila gediminas gela gelu genadi genadijs gennadi gennadii gennadiy genrikh georgios georgiy
    georgy gergely gergo gerhards ghenadie gheorghe giedre giga gintaras giorgos givi gjergj gleb gligor grazyna grigol grigor
    grigore grigori grigorios grzegorz guram gyorgy gyula halina halyna hasmik hayk helmuts henadiy henadz henryk hilarion
    hovhannes hristo hrvoje hryhoriy iason ibolya ieva ignas ignat igors ihor ildiko ilie iliya ilja iljaz illia illya ilmars
    ilona imants imre inese inna ioan ioana ion ionel ionut iosif irakli irena iryna iskra istok iulia iulian iuliana iurie
    ivailo ivars ivaylo ivelin ivica izabela jacek jadranka jadwiga jakov jakub jandranka janek janos janusz jarmila jaromir
    jaroslav jasmina jasna jaunius jelena jerko jernej jevgenijs jindrich jiri jitka jolanta jovana jozef jozsef julija juliusz
    juozas jurgis juris kaido kalin kalman kaloyan karlis karlo karol karolis karoly kaspars katalin katarzyna katerina
    kazimieras kazimierz kestutis khachatur kinga kiril kiro klavdiya kleopatra kliment kornel kostas kostis kostya krasimir
    kresimir kristaps kristijan krisztian krisztina krystian krystyna ksenia kseniia kseniya kujtim lachezar ladislav lado
    larisa lasha laszlo lazar lefteris lenka leonidas leontiy lesia leszek levan levente levon lidija lidiya liene liliya linas
    liudmila ljubica ljubisa ljubomir ljupco loukas lubomir lucja ludek ludvik luka lukasz lyubomir lyubov lyudmila lyudmyla
    macej maciej magdolna makar maks maksym malgorzata mamuka manana manolis marat marianna marija marijana mariya marjan
    marjana markiyan martynas marusya marzena matas matei matej mateja matus matvei matvey maxym merab mihaela mihai mihail
    mihails mihaly mijat mikalai mikheil mikola mikolaj mikuláš milada milica milivoje miljan milorad miodrag miran mirela
    miroslav miroslava miroslaw mirsad mitja mitko mykhailo mykhaylo mykola myroslav myroslava nadezhda nadiia narek nasta
    nastasia nastassia nataliia nataliya natallia nedeljko nedim nedret nelli nenad nevena nevenka nicoleta nika nikolina
    nikoloz nino ninoslav nodar norvaldas nurlan nursultan odeta ognjen ognyan oksana olesya olgica olgierd olha olimpiu orest
    oresta oskars ostap ovidijus ovidiu paata panagiotis panayiotis pantelis paraskevi paulius pavels pavle pavlina pavlos pawel
    pelagia petar peteris petko petre petrica petros petru petya philippos plamen polina porfiry povilas prokop przemyslaw rade
    radek radka radmila rado radoje radomir radoslav radoslaw radovan radu raimonds raisa rajko ramaz ramil ramunas ramzan ratko
    razvan reka rezso rinat roksolana rolandas romana romans romuald rositsa rostislav rostyslav roza rudolf rumen ruslana
    ruzica ryszard rytis sabina samvel sandor sanja sasa sasho saso saulius savo savva segrey semyon senad serafim seraphim
    sergejs sergii sergiu sergo severin sevil shalva shota simonas sinisa skaidrite sladjana slavica slavko slavoljub slavomir
    slawomir slobodanka sofija sofiya sofya sorin sotiris spiros spyridon spyros stanimir stanislava stanislaw stanka stanko
    stasia stasys stavros stefka stelian stepan stjepan stoyan stoyanka strahinja svetislav svetlin svetoslav sviatoslav
    svitlana svyatoslav szabolcs szilard szymon taavi tadas tadej taisia tamas tamaz tanel tasos tatjana tautvydas tengiz teodor
    teofil terez thanasis theodoros theofanis tibor tigran tihomir tijana timea timofei timofey titas todor toma tomaz tomislava
    toomas traian tsvetan tsvetana tudor tymofiy urmas uros urszula vaclava vadims vadym vahan vaida vakhtang valdas valdemar
    valdis valentins valentyn valentyna valeri valerii valeriia valerijs valeriu valeriy valeriya vano vanya vardan vartan
    varvara vasa vasil vasile vasileios vasilii vasilis vasilisa vasiliy vaso vassil vassiliki vassilis vasyl veaceslav vedran
    velimir velko venelin ventsislav veselin vesna viacheslav vidmantas vigen viktorija viktors vilen vilija vilis viorel
    viorica virginijus visar vitalii vitalij vitalijs vitaliy vito vitold vjekoslav vladas vladica vladimira vladislava vladlen
    vlado vladyslav vlasta voitto vojislav vojtech volha volodimir vova vsevolod vuk vytautas wieslaw wiktoria wladimir
    wlodzimierz yakiv yakov yana yanina yanka yaroslava yauheni yefim yegor yekaterina yelena yelizaveta yelyzaveta yerlan
    yevhen yevhenia yevhenii yevheniy yiannis yordanka yorgos yulian yuliia yuliya yurii yury zaal zarina zaza zdravko zdzislaw
    zeljka zeljko zenon zhanna zhivko ziedonis zigmunt zinaida zita zivko zlata zlatko zofia zoltan zorica zsofia zsolt
    zsuzsanna zurab zuzana zvezdan zviad zvonimir zydrunas
  `),
];
