import { TokenKind, type Tokens } from './tokens';
import { VOCABULARY_SIZE } from './vocabulary';

/** What the detectors stop at, in bits of `StopWords`. */
export const Stop = { date: 1, cue: 2 } as const;

/** `Stop` bits of each word: one table for all detectors, so that a word is looked up once. */
export class StopWords {
  readonly bits = new Uint8Array(VOCABULARY_SIZE);

  /** Sets `stop` for the words that `isStop` says yes to. */
  add(stop: number, isStop: (word: number) => boolean): this {
    for (let word = 1; word < VOCABULARY_SIZE; word++) if (isStop(word)) this.bits[word] |= stop;
    return this;
  }
}

/** The tokens at which detectors stop, in order: gathered in one pass where each would make one of its own. */
export interface Stops {
  /** Words on which a time expression may turn, and all figures. */
  readonly dates: readonly number[];
  /** Words that a cue of reported speech may begin with. */
  readonly cues: readonly number[];
  /** Quotation marks. */
  readonly marks: readonly number[];
}

export function findStops({ length, kind, word }: Tokens, { bits }: StopWords): Stops {
  const dates: number[] = [];
  const cues: number[] = [];
  const marks: number[] = [];
  for (let i = 0; i < length; i++) {
    if (kind[i] === TokenKind.word) {
      const stop = bits[word[i]];
      if (stop === 0) continue;
      if (stop & Stop.date) dates.push(i);
      if (stop & Stop.cue) cues.push(i);
    } else if (kind[i] === TokenKind.number) dates.push(i);
    else if (kind[i] === TokenKind.mark) marks.push(i);
  }
  return { dates, cues, marks };
}
