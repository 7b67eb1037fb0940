import { listWords } from '../text/word-list';

/** Further given names of southern Europe and Latin America. */
export const southernGivenNames: readonly string[] = [
  // Spanish, Portuguese, Italian, Catalan, Latin American.
  ...listWords(`
    abelardo adalberto adan adela adelina adolfo aitana aitor alba albano alcides alejo altagracia amado amancio amparo anabella
    anacleto anastasio ancelmo andoni andreu anselmo antonella apolinar araceli arantxa ariadna aristides arsenio asdrubal asier
    augusto aureliano aurelio azucena baldomero baltasar bartolome bartolomeu basilio beatriz begona belen belisario benedetta
    benicio berenice bernabe bernarda bernardino berta blanca bonifacio borja braulio brigida bruna caetano camilo candelaria
    candido carina carlota carme carmelita casemiro casimiro cayetana cecilio celestina celestino celso cesareo chema chuy ciro
    claudio clemente cleotilde concepcion concha conchita cosme cristhian cristobal cuauhtemoc dalila damaris damaso davide
    delfina delfino demetrio deyanira diogo dionisio domenico donato duarte dulce eder edgardo edson eladio elba eleazar
    eleuterio elia elian eliana eligio eliseo eloy elpidio emerenciana emeterio emigdio emiliano encarnacion engracia enriqueta
    epifanio erasmo ermelinda ermenegildo esperanza estanislao estefania estela estevao eufemia eulalia eulogio eusebio
    eustaquio evangelina evaristo everardo ezequiel fabiana fabiano fabiola fabricio facundo fausto felicitas felisa fermin
    fidelio filipa filipe filippo filomena fiorella flavia flavio flor florencia florencio florentino florinda fortunato franca
    francesc froilan fulgencio gabino gaetano galo garbine gaspar genaro genoveva gerardo gertrudis gervasio gilberto ginevra
    gino gioacchino gioia gionata gladis glauber godofredo goncalo grazia graziella gregorio guadalupe gualberto guilherme
    guillem gumersindo haroldo heitor heladio helder helio henrique heraclio heriberto hermenegildo herminia herminio hernan
    hilaria hilario hipolito honorio horacio idalia ignazio iker ilaria ildefonso imanol inaki indalecio iolanda isabela isaias
    isidoro isidro ismael ivonne izan jacinto jacopo jairo janaina javi jeronimo jerson jesualdo jhon joaquina jonatan jose-luis
    josep josu josue jovita juan-carlos juan-luis juan-manuel juan-martin juan-pablo judit julieta justino justo juvenal kiko
    ladislao lara laureano laurentino lautaro lazaro leandro leire leoncio leonor leopoldo leyre liborio licia lidia liliana
    lino lisandro livia llorenc loles loredana loreto luana lucho lucila lucio lucrecia luigi luisana luiza lupita luzia
    macarena macario magali malena manel manoel manolo marcelina marcial marcio margarida maria-luisa marianela maricarmen
    maricruz mariela marilia marilo mariluz marlen martim massimiliano massimo matias matilde maximiliano maximino maximo
    melchor michela michelangelo miguelangel miguelito milena mireia mirella mirta modesto nahuel narcisa natividad nazareno
    nazareth nelida nerea nereida neus nicanor nicoletta nilda nilson nilton nilza nivea noelia noemi norberto nuno nuria odalys
    oihane olegario olimpia oliverio ona onofre oriana oriol ornella otilia otoniel ovidio paco paloma pancho paola pascual
    pasquale pastora patrizia paulino pepita petrona piedad pio placido primitivo prudencia prudencio purificacion quique
    quirino quiteria rafaela rafaelito raffaele raffaella raimunda rainiero rauf rebeca reinaldo remedios remigio ricardinho
    rigoberto robertinho rogerio romario romina romualdo roque rosalba rosangela rosaura rosina rufina rufino sabas sabino
    sagrario salome salustiano samanta samuele sancho santino saturnino saverio sebastiao serafin severiano severino sigfrido
    silvana silvano silverio silvestre silvina soledad soraya stefania susana tadeo tania telmo teodora teodoro teofilo tere
    teresita thaisa thiago tiago tiziana tiziano tomaso tommaso toribio trini tristao ubaldo unai urbano urko valentino valerio
    vanesa vasco velia venancio vicent vicenta vicente vinicius virgilio virgina vitor viviana wenceslao xabi xabier yago yamila
    yamile yasmani yessica yordan yulieski yunior zacarias zaida zaira zulema zulma
  `),
];
