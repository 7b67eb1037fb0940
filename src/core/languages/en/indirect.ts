import type { IndirectWords } from '../../detect/quotes/indirect/indirect-word-lists';
import { listWords } from '../../text/word-list';
import { forms } from './speech-verbs';

const phrases = (words: string): string[] =>
  words.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

const pasts = listWords(
  "was were had did said told went came saw gave took began became knew spoke wrote fell rose grew drew drove threw flew broke chose froze stole shook woke wore tore swore ran sang sank swam rang met sent kept held left led lost won felt spent paid sold bought brought caught taught fought shot struck sought stood wasn't weren't hadn't didn't would could",
);

const presents = listWords(
  "is are has have isn't aren't hasn't haven't does doesn't do don't remains says wants needs",
);

/** `is confident that`, `were of the view that`. */
const beingSure = ['is', 'was', 'are', 'were'].flatMap((be) =>
  [
    ...listWords('certain confident sure convinced adamant hopeful optimistic aware'),
    'of the view',
    'of the opinion',
  ].map((how) => `${be} ${how} that`),
);

export const indirect: IndirectWords = {
  saying: forms(`
    say says said saying, argue, insist, contend, believe, think thinks thought thinking, hope, assert,
    allege, opine, reckon
  `),
  stating: forms(`
    believe, hope, opine, reckon, allege, add, project, calculate, posit posits posited positing,
    hypothesise, hypothesize, state, claim, declare, announce, explain, note, reveal, confirm, admit
    admits admitted admitting, acknowledge, recognize, recognise, concede, confess, affirm, aver avers averred averring, stress,
    emphasize, emphasise, reiterate, report, testify, swear swears swore swearing, vow, pledge, promise,
    threaten, boast, brag brags bragged bragging, joke, quip quips quipped quipping, complain, lament,
    conclude, clarify, disclose, predict, forecast forecasts forecast forecasting, estimate, tweet,
    exclaim, caution, warn, suggest, propose, imply, hint, indicate, proclaim, speculate, theorize,
    specify, worry, fear, suspect, doubt, expect, demand, recommend, advise, attest, stipulate, wonder,
    inquire, ask, muse
  `),
  showing: forms(`
    lie lied lied lying, rule ruled ruled ruling, determine, decree, preach, grumble, fume, write writes
    wrote writing, repeat, maintain, agree, observe, respond, reply, answer, remark, comment, object,
    protest, signal, highlight, underline, underscore, recount, recall, mention, retort, counter, deny,
    feel feels felt feeling, show shows showed showing, find finds found finding, prove, demonstrate,
    regret regrets regretted regretting, request, question, order, conclude, read reads read reading
  `),
  telling: forms(`
    tell tells told telling, inform, notify, assure, reassure, remind, warn, advise, ask, promise,
    convince, lecture
  `),
  urging: forms(`
    urge, expect, ask, order, request, beg begs begged begging, implore, beseech, encourage, advise,
    instruct, command, exhort, warn, remind, tell tells told telling
  `),
  promising: forms(`
    promise, claim, pledge, vow, threaten, swear swears swore swearing
  `),
  accusing: forms(`
    accuse
  `),
  describing: forms(`
    describe, call, characterize, characterise, label, dub dubs dubbed dubbing, brand, portray, denounce,
    hail, criticize, criticise, slam slams slammed slamming, dismiss, blast, condemn, praise, decry,
    depict, tout, remember, laud, deride, lambaste, lambast, ridicule, reject
  `),
  callingFor: [
    ...['call', 'calls', 'called', 'calling'].flatMap((verb) => [
      `${verb} for`,
      `${verb} on`,
      `${verb} upon`,
    ]),
    'appealed for',
    'appealed to',
  ],
  sayingPhrases: [
    ...beingSure,
    'have shown that',
    'has shown that',
    'had shown that',
    ...phrases(`
      point out, points out, pointed out, pointing out, make clear, makes clear, made clear, making
      clear, made it clear, makes it clear, went on to say, goes on to say, used to say, liked to say,
      likes to say, go on record, let it be known, took to twitter to say, is quoted as saying, was
      quoted as saying, are quoted as saying, were quoted as saying, been quoted as saying, quoted as
      saying
    `),
  ],
  according: ['according to', 'in the words of', 'as per', 'in the view of', 'in the opinion of'],
  basedOn: ['based on', 'citing'],
  nouns: listWords(
    'claim claims warning warnings vow vows promise promises pledge allegation allegations accusation accusations assertion assertions argument arguments statement statements announcement acknowledgment acknowledgement admission insistence contention suggestion suggestions prediction predictions assurance assurances belief concern concerns fear fears hope hopes complaint complaints conclusion confirmation denial declaration testimony revelation revelations view hint hints reminder charge charges rumor rumors notion idea',
  ),
  strictComplementizers: ['that'],
  openers: listWords('whether how why what when where who if which'),
  infinitive: listWords('to'),
  ofWords: listWords('of for with'),
  asWords: ['as'],
  byWords: ['by'],
  addressing: listWords('to with'),
  passiveAuxiliaries: listWords('is are was were be been being'),
  predicates: [
    ...pasts,
    ...presents,
    ...listWords(
      "am be been have will would can could may might shall should must do haven't won't wouldn't can't couldn't shouldn't don't need want knows gets got goes makes made takes gives becomes seems seemed put set let run thought found cannot ought puts keeps sets lets meets runs begins thinks feels tells finds sees speaks leads helps brings offers provides allows shows",
    ),
  ],
  verbEndings: ['ed'],
  participleEndings: ['ing'],
  emptyObjects: listWords('so goodbye hello nothing'),
  discourse: phrases(`
    however, meanwhile, still, moreover, furthermore, in addition, on the other hand, for example, for
    instance, in fact, of course, at the same time, in response, in turn, instead, later, then, also, in,
    on, at, during, after, before, since, speaking, asked, citing, as for, for his part, for her part, for
    their part, from, under, with, despite, amid, following, according to
  `),
  subordinators: listWords(
    'although though while when because since as if unless until whereas after before once despite whether',
  ),
  turns: listWords('but while though although whereas even so'),
  withWords: ['with'],
  nounLike: listWords(
    'detail details ridicule praise blast slam term state states claim claims report reports note notes remark remarks comment comments answer answers reply request requests question questions order orders signal signals hint hints promise promises pledge pledges vow vows demand demands estimate estimates forecast forecasts fear fears hope hopes doubt doubts suspect suspects worry worries concern concerns complaint complaints warning warnings boast joke jokes protest protests object objects counter counters reason reasons caution command commands charge charges label labels brand brands read show shows document documents offer offers threat shout tweet tweets blog post call calls feeling thinking meaning finding findings reading understanding write expected suggested alleged project projects rule lie lecture lectures',
  ),
  evidencing: listWords(
    'show shows showed showing prove proves proved proving demonstrate demonstrates demonstrated demonstrating mean means meant meaning imply implies implied implying indicate indicates indicated indicating',
  ),
  notBefore: listWords('worth without with for from of about on'),
  topics: listWords('about on over of for'),
  questions: listWords('how why what when where who which'),
  asking: listWords(
    'ask asks asked asking inquire inquires inquired inquiring wonder wonders wondered wondering question questions questioned questioning demand demands demanded demanding muse mused',
  ),
  pasts,
  presents,
  objectPronouns: listWords('him them me us himself herself themselves itself'),
  modals: listWords('may might could must should would'),
  gerundVerbs: listWords(
    'admit admits admitted admitting confess confesses confessed confessing deny denies denied denying acknowledge acknowledges acknowledged acknowledging suggest suggests suggested suggesting propose proposes proposed proposing recommend recommends recommended recommending advise advises advised advocate advocates advocated report reports reported reporting recall recalls recalled recalling',
  ),
  againstWords: listWords('against'),
  unsaid: listWords(
    "not never didn't don't doesn't wouldn't couldn't can't won't hasn't haven't declined declines decline declining refused refuses refuse refusing unclear nobody none neither",
  ),
};
