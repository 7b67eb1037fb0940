import { listWords } from '../text/word-list';

/** Names of clans and families of Sumatra, Nias, the Minahasa, the Moluccas, Nusa Tenggara, Toraja and Papua. */
export const indonesianSurnames: readonly string[] = listWords(`
  adiwinata adoe agapa alom amalo ambarita asparek assagaf asso attamimi awom ayorbaba bamukmin banjarnahor baransano baraqbah
  batkunda batti beanal belau berek burdam butarbutar caniago chaniago daby daeli dalimunthe dardak dimara djiwandono dogomo
  dondokambey douw dowansiba elopere fahik faidan fanggidae foenay gebze girsang gobai gombo guci gulo gurning hadisoemarto
  halawa haluk hamokwarong harefa hehanussa hesegem heselo hiluka himan howay huwae iek imbiri itlay jambak janampa jitmau
  kafiar kaiba kaize kambuaya kareth keiya kepno kiwo kobogau kocu korain korwa koto krey krisifu kuriap ladjar laia lamaholot
  lamury lase latumahina lawalata lerebulan lesnussa lestaluhu lewerissa lilipaly limbong liyanto lokobal loupatty lumbangaol
  magai magal mahuze maiseni malau mambrasar mambri manafe maniani manufandu manuputty matuan matulessia mbulu mendrofa modouw
  mosip mote msiren nahak naibaho nanlohy nauw nawipa nubatonis oagay ohee omabak osok pagawak pakage pakiding palimbong
  palinggi pandiangan parawansa parera parinduri paruntu pattiasina pattiwael pawika payage pekei pelealu penggu permadi
  piliang pratomo pulungan rahawarin rambe randa rasiyo ririhena rondonuwu rumainum rumakiek rumapea rumbewas rumbino rumere
  rumwaropen sagrim salossa sampetoding sanggenafa sapulette sasmita sastroatmodjo sesa sianturi sidauruk siep sijabat
  sikumbang simabur sinay siwabessy soekarwo soemarno sondegau sopacua soumokil sualang suebu surabut suryanegara syauta
  tahitu tandilintin tangkudung tanoto taolin tebai telaumbanua telenggen tenau tinal tipagau titaley tjahjono tokoro tomagola
  tuanaya tuasalamony tuasikal tuerah tuhumury tupamahu tutupoly ulimpa uneputty waas wagey wairisal wakerkwa walela walilo
  wamu wanena wanimbo waromi waruwu wattimury watubun wenda wetapo wetipo weya widjojo wiranata wiryawan wospakrik wowor wutun
  yanengga yarangga yelipele yigibalom yikwa yoku yumame zanambani zebua zega zonggonau
`);
