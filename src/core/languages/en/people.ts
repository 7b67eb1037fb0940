import type { PeopleWords } from '../../detect/people/people-vocabulary';
import { listPhrases, listWords } from '../../text/word-list';
import { acronyms } from './acronyms';
import { commonWords, plainWords } from './common-words';
import {
  organisationPhrases,
  organisationWords,
  placeHeads,
  placePrepositions,
  places,
  privateWords,
  stateWords,
} from './organisations';
import {
  connectors,
  leads,
  offices,
  personNouns,
  posts,
  qualifiers,
  ranks,
  roles,
  titleWords,
} from './titles';

/** With the words that a hyphen makes one with a title: `then-Sen.`, `ex-president`. */
const withFormer = (titles: readonly string[]): string[] =>
  titles.flatMap((title) => [title, `then-${title}`, `ex-${title}`]);

export const people: PeopleWords = {
  locale: 'en',
  headFirst: false,
  offices: withFormer(offices),
  placeOffices: [],
  ranks,
  posts: withFormer(posts),
  leads: withFormer(leads),
  roles,
  personNouns,
  qualifiers,
  ages: listWords('year-old years-old month-old months-old'),
  titleWords,
  connectors,
  honorifics: [
    ...listPhrases(
      "datuk seri, dato sri, dato seri, dato' sri, dato' seri, datuk sri, tan sri, sri sri, his excellency, her excellency, his royal highness, the honourable, the honorable, rt hon, right honourable",
    ),
    ...listWords(
      "rt hrm hrh comrade hajia hadja datuk dato dato' datin tun tunku haji hajah hajj mullah maulana mufti alhaji alhaja alh engr barr ustaz mallam swami sri smt shri mr mrs ms miss mx dr prof sir dame lord lady rev fr sr hon madam mister messrs mme monsieur saint aunt uncle brother sister father mother rabbi reverend professor herr frau signor senor don dona",
    ),
  ],
  degrees: listWords(
    'phd ph.d md m.d mba jd j.d esq dds rn msc bsc ma ba obe mbe cbe kbe qc kc mp mep msp mla mna mlc mhr dvm d.v.m dphil',
  ),
  particles: listWords(
    'bin bint ibn van der den de da dos das di von la le el al del ter ten zu du della y e',
  ),
  capitalParticles: listWords('al el st le la de van von der di del da abu ben'),
  suffixes: listWords('jr sr ii iii iv vi vii viii ix x xii xiii xiv xvi'),
  aliasPhrases: listPhrases(
    'alias, aka, a.k.a, nicknamed, also known as, better known as, best known as, popularly known as, commonly known as, widely known as, more commonly known as, more popularly known as, who is also known as, who is better known as, also called, affectionately called, popularly called, fondly called, who goes by, or simply',
  ),
  organisations: organisationWords,
  organisationPhrases,
  stateWords,
  privateWords,
  placeHeads,
  places,
  placePrepositions,
  commonWords,
  plainWords,
  speech: listWords(`
    said says say saying told tells added adds asked asks replied responded answered explained noted notes continued insisted argued argues claimed claims declared announced stated states wrote writes tweeted tweets warned warns acknowledged admitted admits conceded confirmed denied recalled recounted remembered testified joked quipped suggested stressed emphasized complained observed remarked reiterated vowed pledged promised predicted urged called described believes thinks thought hopes hoped wants laughed smiled insists maintains concluded commented agreed agrees recalls explains
  `),
  cuesBefore: listWords(
    'said says adds added wrote writes explained explains noted notes recalled recalls replied argued argues continued concluded insisted tweeted admitted warned joked quipped countered comments',
  ),
  sourcePrepositions: listWords('by with'),
  acts: listWords(`
    is was has had would will can could did does didn't doesn't isn't wasn't hasn't won't couldn't wouldn't can't resigned died married won lost served worked works joined led leads runs ran became took gave went came left returned traveled walked sat stood spoke appeared met signed voted refused defended criticized attacked praised accused endorsed defeated faces faced looks looked pleaded arrested convicted sentenced charged graduated lives lived grew born plays played scored threw hit who whose also never himself herself
  `),
  humanActs: listWords(`
    asked recalled joked quipped laughed laughs smiled smiles grinned nodded shrugged sighed wept cried cries shouted yelled screamed whispered muttered murmured texted tweeted emailed phoned blushed winced gestured
    testified pleaded apologized apologised resigned retired died married divorced graduated enrolled grew lives lived slept woke drank ate cooked drove swam biked jogged hiked walked sat stood knelt danced sang sings acted starred stars wore wears hugged kissed hopes hoped thinks thought believes feels felt knew loves loved loathed hated remembers remembered recalls regrets regretted dreamed dreamt studied teaches taught coached coaches
    scored homered singled doubled tripled pitched struck threw tossed dunked drilled tallied notched netted headed assisted rebounded punted rushed fumbled tackled caught ran batted bowled putted birdied bogeyed aced volleyed skated stopped fired shot dribbled crossed converted equalised equalized saved replaced pose poses posed posing
    born survived crowned knighted widowed orphaned hospitalised hospitalized contributed contributes convicted paroled bailed
    never himself herself
  `),
  beforePeople: listWords(`
    ousted ousting ousts toppled toppling unseated unseating named nicknamed appointed appointing nominated nominating reelected re-elected inaugurated impeached impeaching arrested arresting detained handcuffed jailed imprisoned indicted acquitted pardoned pardoning extradited extraditing deported assassinated assassinating murdered murdering stabbed strangled beheaded kidnapped abducted raped
    married marrying divorced divorcing dated dating befriended interviewed interviewing hired hiring fired firing sacked sacking knighted mentored depicting depicts portraying portrays portrayed starring succeed succeeds succeeding thanked thanking congratulated congratulating congratulate
    widow widower stars republican democrat
  `),
  listOpeners: listWords('as including like namely is are was were'),
  otherAuthors: listWords('et'),
  relatives: listWords('who whose whom'),
  copulas: listPhrases(
    'is, was, who is, who was, who serves as, who served as, serves as, served as, as, became, who became, who heads, the',
  ),
  articles: listWords('a an the his her their its our'),
  definites: [],
  conjunctions: listWords('and or'),
  creditWords: listWords(
    'photo photos photographer image video by byline reporter editor credit courtesy reporting contributing illustration editing writing compiled',
  ),
  titleEnders: listWords(
    'said says told who which that is was has had have will would could can did does from when while after before whose where but because as since are were if',
  ),
  pluralHeads: listWords(
    'members trustees supervisors politicians actors actresses singers players stars musicians artists writers authors figures moderates rappers suspects defendants victims sens reps govs mps meps mlas mnas mpas gens cols sgts congresswomen councilmen councillors lawmakers candidates commissioners secretaries governors mayors ambassadors counterparts envoys spokesmen deputies prosecutors directors chiefs chairmen senators representatives presidents ministers leaders judges justices officers brothers sisters co-founders congressmen',
  ),
  acronyms,
  nounAffixes: [
    ['', 'tion'],
    ['', 'ment'],
    ['', 'ness'],
    ['', 'ship'],
    ['', 'logy'],
  ],
  ofBody: listWords('of at from with'),
  thens: listWords('later then now formerly once previously currently himself herself'),
  questionWords: listWords('will may can might'),
  unclearWords: listWords(
    'will may mark grant chase bill pat rose hope faith grace joy rich art frank drew bush rice brown white black green young long short king prince price day gray grey stone wood woods fields rivers banks church hill ford cook page baker hunter fisher',
  ),
};
