/** How a language writes names, titles and organisations. Single words unless a field says phrases. */
export interface PeopleWords {
  /** BCP 47 tag in which `Intl` is asked for the names of countries. */
  readonly locale?: string;
  /** Whether a title begins with its head (`Menteri Luar Negeri`) or ends with it (`Foreign Minister`). */
  readonly headFirst?: boolean;
  /** Phrases: offices of state whatever follows. */
  readonly offices?: readonly string[];
  /** Phrases: offices of a place that follows bare (`Bupati Garut`). */
  readonly placeOffices?: readonly string[];
  /** Phrases: military and police ranks. */
  readonly ranks?: readonly string[];
  /** Words of forces and corps that stand behind a rank (`Kolonel Inf`, `Kombes Pol.`). */
  readonly corps?: readonly string[];
  /** Phrases: heads of titles that are offices unless a company, school or club stands beside them. */
  readonly posts?: readonly string[];
  /** Phrases: heads of titles that are offices only where a state body stands beside them. */
  readonly leads?: readonly string[];
  /** Phrases: roles that are no offices. */
  readonly roles?: readonly string[];
  /** Phrases: nouns for people that are no titles. */
  readonly personNouns?: readonly string[];
  /** Words that follow a number and tell the age before a name (`year-old`). */
  readonly ages?: readonly string[];
  /** Words before a head that belong to the title (`mantan`, `former`). */
  readonly qualifiers?: readonly string[];
  /** Lower-case words that go on with a title. */
  readonly titleWords?: readonly string[];
  /** Words that join the parts of a title (`dan`, `of`). */
  readonly connectors?: readonly string[];
  /** Phrases: forms of address, which belong to neither name nor title. */
  readonly honorifics?: readonly string[];
  /** Academic degrees written after a name. */
  readonly degrees?: readonly string[];
  /** Lower-case words inside a name (`bin`, `van`). */
  readonly particles?: readonly string[];
  /** Short words with a capital inside or before a name (`Al`, `De`, `I`). */
  readonly capitalParticles?: readonly string[];
  /** Abbreviations of first names and ranks of birth that belong to the name (`HM`, `KRT`). */
  readonly initials?: readonly string[];
  /** Forms of address that belong to a pet name of one word (`Gus`, `Bung`): kept where the text has no fuller name. */
  readonly petForms?: readonly string[];
  /** Words that end a name (`Jr`, `II`). */
  readonly suffixes?: readonly string[];
  /** Phrases between two names of one person (`alias`, `yang akrab disapa`). */
  readonly aliasPhrases?: readonly string[];
  readonly organisations?: readonly string[];
  /** Phrases that hold a person's name but are none (`Universitas Gadjah Mada`). */
  readonly organisationPhrases?: readonly string[];
  readonly stateWords?: readonly string[];
  readonly privateWords?: readonly string[];
  /** Words whose complement is a place (`Jalan`, `Kabupaten`). */
  readonly placeHeads?: readonly string[];
  /** Phrases: places besides those that `Intl` knows. */
  readonly places?: readonly string[];
  readonly placePrepositions?: readonly string[];
  /** Words that are no part of a name even with a capital. */
  readonly commonWords?: readonly string[];
  /** Words that are no part of a name either, but may stand in a title. */
  readonly plainWords?: readonly string[];
  /** Verbs and nouns of speaking that stand beside the one who speaks. */
  readonly speech?: readonly string[];
  /** Of these the ones that stand before the speaker (`kata Budi`, `said Ann`). */
  readonly cuesBefore?: readonly string[];
  /** Prepositions after which a source or a companion stands. */
  readonly sourcePrepositions?: readonly string[];
  /** Verbs of what people do that follow their subject. */
  readonly acts?: readonly string[];
  /** Verbs of what only a human being does (`smiled`), and seldom a company, a place or a team. */
  readonly humanActs?: readonly string[];
  /** Verbs and nouns right behind which people are named (`ousted`, `bernama`, `istrinya`). */
  readonly beforePeople?: readonly string[];
  /** The last word of what opens a list of those whom the noun before it means (`actors such as`, `dua tersangka yakni`). */
  readonly listOpeners?: readonly string[];
  /** What stands for the other authors behind the first (`et al.`). */
  readonly otherAuthors?: readonly string[];
  /** Words between a subject and its verb (`akan`, `juga`). */
  readonly auxiliaries?: readonly string[];
  readonly relatives?: readonly string[];
  /** Phrases that lead from a name to a title. */
  readonly copulas?: readonly string[];
  readonly articles?: readonly string[];
  /** Words after a title that point back to somebody named before (`menteri itu`). */
  readonly definites?: readonly string[];
  readonly conjunctions?: readonly string[];
  /** Words before the names of authors and photographers. */
  readonly creditWords?: readonly string[];
  /** Words that end a title after a comma. */
  readonly titleEnders?: readonly string[];
  /** Heads that several names share. */
  readonly pluralHeads?: readonly string[];
  /** Names that are common words too: a capital at the beginning of a sentence says nothing. */
  readonly unclearWords?: readonly string[];
  /** Words that the field of an office follows, in lower case or not (`Bidang ekonomi`). */
  readonly fieldHeads?: readonly string[];
  /** Words for times that stand behind a title (`menteri saat itu`). */
  readonly thens?: readonly string[];
  /** Words that names of companies end in before the name of who leads them. */
  readonly companyEnds?: readonly string[];
  /** Prepositions between a name and the body that somebody is of (`Ann Bell of the Water Department`). */
  readonly ofBody?: readonly string[];
  /** Words behind which a place is named, and a person never without a title. */
  readonly placeUnits?: readonly string[];
  /** Words between an office and who came in its holder's place (`Kapolres diwakili Wakapolres`). */
  readonly represented?: readonly string[];
  /** Words that open a question (`Will they come?`) and are names too. */
  readonly questionWords?: readonly string[];
  /** Abbreviations everybody knows, and all that each stands for, the commonest first. */
  readonly acronyms?: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of verbs, lower case: an unknown word that has one ends a title. */
  readonly verbBeginnings?: readonly string[];
  /** Beginnings and endings, lower case, of long words that are nouns and no names (`ke…an`, `…tion`). */
  readonly nounAffixes?: readonly (readonly [beginning: string, ending: string])[];
}
