import type { DateWords } from '../../detect/dates/date-words';

/** Words that tell whether a sentence speaks of what is to come or of what has been. */
export const tense: Pick<
  DateWords,
  | 'future'
  | 'past'
  | 'futureWithTo'
  | 'infinitive'
  | 'futurePrepositions'
  | 'futurePhrases'
  | 'open'
  | 'passive'
  | 'pastEnding'
> = {
  future: [
    'will',
    'would',
    "won't",
    'shall',
    'scheduled',
    'expected',
    'due',
    'slated',
    'upcoming',
    'tomorrow',
    'soon',
    'forthcoming',
  ],
  past: [
    'was',
    'were',
    'had',
    'said',
    'told',
    'since',
    'did',
    'ago',
    'last',
    'after',
    'been',
    'has',
    'have',
    'announced',
    'reported',
    'killed',
    'died',
    'began',
    'took',
    'made',
    'came',
    'went',
    'found',
    'released',
    'issued',
    'published',
    'arrested',
    'charged',
    'won',
    'lost',
    'held',
    'met',
    'voted',
    'signed',
  ],
  futureWithTo: [
    'plans',
    'plan',
    'planning',
    'planned',
    'set',
    'going',
    'hopes',
    'hope',
    'hoping',
    'intends',
    'intend',
    'wants',
    'aims',
    'ready',
    'is',
    'are',
  ],
  infinitive: ['to'],
  futurePrepositions: ['until', 'till', 'by'],
  futurePhrases: ['as early as', 'as soon as', 'as late as'],
  open: ['could', 'may', 'might', 'must', 'should', 'can'],
  passive: ['be', 'get'],
  pastEnding: 'ed',
};
