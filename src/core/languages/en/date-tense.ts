import type { DateWords } from '../../detect/dates/date-words';
import { listWords } from '../../text/word-list';

/** Words that tell whether a sentence speaks of what is to come or of what has been. */
export const tense: Pick<
  DateWords,
  | 'future'
  | 'past'
  | 'futureWithTo'
  | 'infinitive'
  | 'futurePrepositions'
  | 'passive'
  | 'futureOpenings'
  | 'pastEnding'
> = {
  // From `opens` on: what is scheduled is told in the present.
  future: listWords(`
    will would won't shall scheduled expected due slated expects predicts forecasts upcoming
    tomorrow soon forthcoming opens begins starts kicks airs premieres resumes convenes expires
    arrives ends departs launches concludes hosts visits faces
  `),
  futureOpenings: ['host', 'visit', 'play', 'face', 'open', 'begin', 'continue', 'return'],
  past: listWords(`
    was were had said told since did ago last after been has have announced reported killed died
    began took made came went found released issued published arrested charged won lost held met
    voted hit struck fell left beat ran gave saw got became grew rose felt spent sat stood spoke
    wrote sent paid shot fought drove led broke brought thought knew caught taught sought flew threw
    drew swept hurt sank sang swam stole fled bought sold kept slept wore bore tore built fed dealt
    heard slid dug hung stuck swung blew chose froze woke shook ate forgot rode underwent overcame
    withdrew signed
  `),
  futureWithTo: listWords(`
    plans plan planning planned set going hopes hope hoping intends intend wants aims ready is are
  `),
  infinitive: ['to'],
  futurePrepositions: ['until', 'till', 'by'],
  passive: ['be', 'get', 'is', 'are'],
  pastEnding: 'ed',
};
