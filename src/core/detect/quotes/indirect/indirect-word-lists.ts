import type { VerbForms } from '../quote-words';
import type { HeadlineWords } from './headline/headline-words';

/**
 * How a language reports speech without marks: verbs by what follows them, and the words around a reported clause.
 * Single words, lower case, except where `phrases` is said.
 */
export interface IndirectWords {
  /** What was said follows with or without complementizer: `mengatakan`, `said`. */
  readonly saying?: VerbForms;
  /** The same, but a bare noun phrase follows just as often: `menjelaskan`, `announced`. */
  readonly stating?: VerbForms;
  /** Reports only with a complementizer: `menemukan bahwa`, `shows that`. */
  readonly showing?: VerbForms;
  /** The one spoken to comes first: `told reporters`. */
  readonly telling?: VerbForms;
  /** Somebody is to do something: `meminta warga untuk`, `urged them to`. */
  readonly urging?: VerbForms;
  /** The source is to do something: `berjanji akan`, `promised to`. */
  readonly promising?: VerbForms;
  /** Somebody has done something: `menuduh`, `accused of`. */
  readonly accusing?: VerbForms;
  /** Something is said to be something: `menyebut … sebagai`, `described … as`. */
  readonly describing?: VerbForms;
  /** Phrases with what is asked for after them: `called for`. */
  readonly callingFor?: readonly string[];
  /** Finite cues of more than one word, of the `saying` kind: `pointed out`. Phrases. */
  readonly sayingPhrases?: readonly string[];
  /** Before the source of a report that follows or precedes: `menurut`, `according to`. Phrases. */
  readonly according?: readonly string[];
  /** The same with the source as a pronoun inside: `menurutnya`. */
  readonly accordingFused?: readonly string[];
  /** Before a document as source only: `berdasarkan`, `based on`. Phrases. */
  readonly basedOn?: readonly string[];
  /** Before the outlet whose news a sentence passes on: `dikutip dari`. Phrases. */
  readonly relayed?: readonly string[];
  /** Nouns that report with a complementizer: `klaim bahwa`, `claim that`. */
  readonly nouns?: readonly string[];
  /** Words between cue and report that are no part of it: `jika`, `agar`. */
  readonly complementizers?: readonly string[];
  /** Those that are nothing else, and are looked for farther from the cue: `bahwa`, `that`. */
  readonly strictComplementizers?: readonly string[];
  /** Words that open a report and belong to it: `apakah`, `untuk`, `whether`, `to`. */
  readonly openers?: readonly string[];
  /** Of these, the one that makes an infinitive: `untuk`, `to`. */
  readonly infinitive?: readonly string[];
  /** `of`, `for`, `as` after accusing, calling and describing. */
  readonly ofWords?: readonly string[];
  readonly asWords?: readonly string[];
  /** Before the agent of a passive: `oleh`, `by`. */
  readonly byWords?: readonly string[];
  /** Before the one spoken to. */
  readonly addressing?: readonly string[];
  /** Forms of `to be` that make a passive with the word after them; none where passives are words of their own. */
  readonly passiveAuxiliaries?: readonly string[];
  /** Words that show a predicate: auxiliaries, modals, negations, copulas. */
  readonly predicates?: readonly string[];
  /** Beginnings of words that are mostly verbs, and the nouns among these; none where verbs do not show it. */
  readonly verbPrefixes?: readonly string[];
  readonly noVerbs?: readonly string[];
  /** Of these, the ones of verbs that can be the complement of a noun: `alasan memilih`. */
  readonly complementVerbs?: readonly string[];
  /** Endings of words that are mostly finite verbs. */
  readonly verbEndings?: readonly string[];
  /** Endings of participles that open an addition of the author's: `…, X said, offering an example`. */
  readonly participleEndings?: readonly string[];
  /** Objects that report nothing: `hal`, `demikian`, `so`. */
  readonly emptyObjects?: readonly string[];
  /** Sentence openers that are never a report before `…, kata X`: `lebih lanjut`. Phrases. */
  readonly discourse?: readonly string[];
  /** Subordinators that begin a clause before the main clause: `meski`, `while`. */
  readonly subordinators?: readonly string[];
  /** Conjunctions after which the author may go on by himself: `but`, `sementara`. */
  readonly turns?: readonly string[];
  /** Before a verb that goes along with that of the main clause: `sambil`, `dengan`. */
  readonly withWords?: readonly string[];
  /** Forms of the verbs above that are nouns as often: `claims`, `report`. */
  readonly nounLike?: readonly string[];
  /** Words after which such a verb is none: `worth noting`, `without saying`. */
  readonly notBefore?: readonly string[];
  /** Verbs of which only a document is the source: `menunjukkan bahwa`, `shows that`. */
  readonly evidencing?: readonly string[];
  /** Nouns whose phrase is an object, never the beginning of a report: `alasan`, `dukungan`. */
  readonly nominal?: readonly string[];
  /** Verbs by which a person goes on speaking, and anything else goes on doing: `melanjutkan`. */
  readonly continuing?: readonly string[];
  /** Verbs whose object is a topic, unless a verb stands right behind: `menyoroti`. */
  readonly topical?: readonly string[];
  /** Behind a comma, words that name again what stands before it: `yakni`. */
  readonly appositives?: readonly string[];
  /** Prepositions of what is talked about, behind a verb that reports no clause then: `tentang`, `about`. */
  readonly topics?: readonly string[];
  /** Endings that are the object of their verb: `menyukainya`. */
  readonly objectEndings?: readonly string[];
  /** Verbs before which a thought is the author's guess: `may |believe|`. */
  readonly modals?: readonly string[];
  /** Verbs of granting and denying, which take a gerund: `denied |taking| …`. */
  readonly gerundVerbs?: readonly string[];
  /** Verbs of asking somebody not to do something: `warned X |against| …`. */
  readonly againstWords?: readonly string[];
  /** Behind a preposition, nouns that say how something is: `dalam |keadaan| sehat`. */
  readonly states?: readonly string[];
  /** Verbs of doing as often as of saying: somebody says so only with `untuk` or `agar`: `mendorong warga untuk`. */
  readonly pushing?: readonly string[];
  /** Question words that open a clause whose answer is not told: `explained |why| …`. */
  readonly questions?: readonly string[];
  /** Verbs of which the question is what is said: `asked why`. */
  readonly asking?: readonly string[];
  /** Finite forms of the past that are nothing else, and cannot be told by their ending: `was`, `went`. */
  readonly pasts?: readonly string[];
  /** Finite forms of the present that are nothing else: `is`, `has`. */
  readonly presents?: readonly string[];
  /** Pronouns that are objects, and no subject of what is said: `them`. */
  readonly objectPronouns?: readonly string[];
  /** Verbs that link a subject to what it is: `adalah`; empty where `to be` does. */
  readonly copulas?: readonly string[];
  /** Words that open a sentence by which somebody who is spoken of is explained: `sebab`. */
  readonly reasons?: readonly string[];
  /** Verbs of which only somebody can be the subject, whatever noun it is: `mengaku`. */
  readonly personal?: readonly string[];
  /** Verbs that no relative clause goes on with behind its own verb: `yang dicuri |mencapai| …`. */
  readonly linking?: readonly string[];
  /** Before a verb of saying, words by which it is not said: `not`, `enggan`, `declined`. */
  readonly unsaid?: readonly string[];
  /** Verbs of headlines, where these are other than those of sentences. */
  readonly headline?: HeadlineWords;
}
