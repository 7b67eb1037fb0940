import type { SourceWords } from '../../detect/quotes/source/source-words';
import { listWords } from '../../text/word-list';
import { genders } from './genders';

export const sources: SourceWords = {
  pronouns: listWords('he she they him them it we i you one who those others another both some many few'),
  determiners: listWords(
    'the this that these those its his her their our my your each every both all most many no neither either half',
  ),
  indefinite: listWords(
    'a an some several one two three four five six seven eight nine ten another other others few any multiple various dozens hundreds thousands',
  ),
  articles: ['a', 'an'],
  innerPrepositions: listWords(
    'of for at in from with to on near within inside across around outside into between behind',
  ),
  outerPrepositions: listWords(
    'during after before since until upon amid despite through throughout via by about against without among following regarding concerning given besides over under toward towards',
  ),
  breaks: listWords(
    'but because if while when where as than so yet although though unless whether whereas since nor however meanwhile therefore moreover then that how why what not there here just even still besides is are was were am be been being isn aren wasn weren has have had will would can could may might shall should must do does did don doesn didn',
  ),
  relatives: listWords('who which that whom whose'),
  coordinators: listWords('and or'),
  conjunctions: listWords('but and so yet because that then however meanwhile'),
  fillers: listWords(
    "has have had will would can could may might shall should must do does did is are was were be been being also again later now then already still recently repeatedly even first just further earlier previously never not publicly all both once often always sometimes soon finally simply only ever once-again since long reportedly apparently flat-out outright instead meanwhile nonetheless nevertheless likewise himself herself themselves itself don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't",
  ),
  parties: listWords(
    'suspect defendant accused gunman shooter attacker assailant driver pilot victim survivor plaintiff petitioner appellant whistleblower kidnapper robber killer winner author singer actor actress player coach lawyer attorney nurse doctor teacher owner student officer',
  ),
  bodies: listWords(
    'company firm corporation conglomerate carmaker automaker chipmaker drugmaker planemaker manufacturer maker retailer chain bank lender brokerage insurer airline carrier startup start-up label studio network broadcaster publisher newspaper magazine outlet daily agency organization organisation nonprofit charity foundation institute institution association federation ministry department bureau commission watchdog regulator operator provider developer giant platform utility museum hospital university college',
  ),
  adverbEndings: ['ly'],
  noAdverbs: listWords(
    'family ally assembly daily weekly monthly quarterly elderly anomaly bully monopoly rally reply supply subfamily stepfamily multifamily orderly butterfly homily panoply',
  ),
  times: listWords(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight morning afternoon evening night week month year early late last this earlier',
  ),
  documents: listWords(
    'report reports statement study studies survey surveys poll polls letter memo memorandum document documents data analysis filing filings lawsuit suit complaint indictment article book paper papers release email emails message posting post tweet affidavit website site review estimate estimates records figures statistics research findings editorial transcript speech ruling order bill warrant newspaper magazine banner banners placard placards poster sign notice plaque inscription',
  ),
  unnamed: listWords(
    'officials official sources source police authorities prosecutors critics experts analysts researchers scientists lawmakers witnesses voters supporters opponents people residents aides advisers lawyers attorneys investigators spokesman spokeswoman spokesperson republicans democrats doctors economists',
  ),
  possessives: listWords('his her their its'),
  humans: listWords('he she they'),
  mute: listWords('plan schedule law rules custom tradition age size need ability type kind taste'),
  shortOffices: {
    pm: 'prime minister',
    fm: 'foreign minister',
    ag: 'attorney general',
    gov: 'governor',
    govt: 'government',
    cm: 'chief minister',
  },
  firstPerson: listWords('i we you'),
  genders,
  epithets: listWords(
    `year-old teenager teen youngster pensioner retiree veteran grandmother gran granny grandfather widow widower mother-of-one mother-of-two mother-of-three mother-of-four mum-of-one mum-of-two mum-of-three father-of-one father-of-two father-of-three dad-of-two
    striker midfielder winger defender goalkeeper playmaker full-back centre-back skipper boss gaffer tactician batsman batter bowler all-rounder pitcher quarterback golfer boxer cyclist sprinter swimmer jockey racer champion medallist medalist olympian coach manager
    star superstar hitmaker frontman frontwoman crooner songstress heartthrob contestant finalist runner-up winner legend icon singer rapper musician songwriter singer-songwriter guitarist drummer pianist composer conductor actor actress comedian comic presenter broadcaster entertainer model supermodel influencer youtuber vlogger novelist poet playwright screenwriter filmmaker painter sculptor photographer designer chef
    billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman philanthropist heiress socialite
    lawmaker legislator congressman congresswoman congressperson assemblyman assemblywoman councilman councilwoman politician statesman republican democrat backbencher
    nun priest pastor cleric pontiff monarch royal duke duchess prince princess
    briton englishman scot scotsman welshman irishman frenchman dutchman spaniard texan californian floridian australian canadian belgian brazilian argentine argentinian italian norwegian swede dane finn pole serb croat
    `,
  ),
};
