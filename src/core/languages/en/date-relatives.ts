import type { Relative } from '../../detect/dates/date-meanings';
import type { DateWords } from '../../detect/dates/date-words';
import { listWords } from '../../text/word-list';
import { days } from './date-names';

const last: Relative = { shift: -1, from: 'now', counted: 'duration' };
const past: Relative = { shift: -1, from: 'now', counted: 'duration', length: true };
const present: Relative = { shift: 0, from: 'now', counted: 'duration' };
const next: Relative = { shift: 1, from: 'now', counted: 'duration' };
const previous: Relative = { shift: -1, from: 'text', counted: 'duration' };
const following: Relative = { shift: 1, from: 'text', counted: 'duration' };
const same: Relative = { shift: 0, from: 'text', counted: 'duration' };

/** Words that count from somewhere, name a place in a period or an amount, or say how often. */
export const relatives: Pick<
  DateWords,
  | 'days'
  | 'relativesBefore'
  | 'relativesAfter'
  | 'parted'
  | 'approximate'
  | 'every'
  | 'eachWeekday'
  | 'orMore'
  | 'rates'
  | 'rateBefore'
  | 'everyAfter'
  | 'plurals'
  | 'sets'
> = {
  days,
  relativesBefore: {
    last,
    past,
    this: present,
    'this past': last,
    'this coming': next,
    current: present,
    next,
    coming: next,
    upcoming: next,
    previous,
    prior: previous,
    preceding: previous,
    following,
    that: same,
    'that same': same,
    'the same': same,
    same,
  },
  relativesAfter: {
    ago: { shift: -1, from: 'now', counted: 'point' },
    'from now': { shift: 1, from: 'now', counted: 'point' },
    hence: { shift: 1, from: 'now', counted: 'point' },
    earlier: { shift: -1, from: 'text', counted: 'point' },
    previously: { shift: -1, from: 'text', counted: 'point' },
    later: { shift: 1, from: 'text', counted: 'point' },
    afterward: { shift: 1, from: 'text', counted: 'point' },
    afterwards: { shift: 1, from: 'text', counted: 'point' },
  },
  parted: {
    early: { mod: 'START', alone: false },
    mid: { mod: 'MID', alone: false },
    late: { mod: 'END', alone: false },
    earlier: { mod: null, alone: false },
    later: { mod: null, alone: false },
    'beginning of': { mod: 'START', alone: true },
    'start of': { mod: 'START', alone: true },
    'middle of': { mod: 'MID', alone: true },
    'end of': { mod: 'END', alone: true },
    'close of': { mod: 'END', alone: true },
    'rest of': { mod: 'END', alone: true },
    'remainder of': { mod: 'END', alone: true },
  },
  approximate: {
    about: 'APPROX',
    around: 'APPROX',
    approximately: 'APPROX',
    roughly: 'APPROX',
    some: 'APPROX',
    nearly: 'LESS_THAN',
    almost: 'LESS_THAN',
    'less than': 'LESS_THAN',
    'fewer than': 'LESS_THAN',
    under: 'LESS_THAN',
    'up to': 'LESS_THAN',
    'no more than': 'LESS_THAN',
    'more than': 'MORE_THAN',
    over: 'MORE_THAN',
    'at least': 'MORE_THAN',
    'well over': 'MORE_THAN',
    'just over': 'MORE_THAN',
  },
  every: { every: 1, each: 1, 'every single': 1, 'each and every': 1, 'every other': 2, 'every second': 2 },
  eachWeekday: {
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
  },
  orMore: ['or two'],
  rates: ['per'],
  rateBefore: listWords(`
    once twice times thousand million billion trillion percent dollars pounds euros cents miles
    barrels tons gallons people hours minutes days nights interviews
  `),
  everyAfter: [],
  plurals: [
    'seconds',
    'minutes',
    'hours',
    'days',
    'weeks',
    'weekends',
    'months',
    'quarters',
    'years',
    'decades',
    'centuries',
  ],
  sets: {
    daily: [1, 'day'],
    weekly: [1, 'week'],
    monthly: [1, 'month'],
    quarterly: [1, 'quarter'],
    yearly: [1, 'year'],
    annually: [1, 'year'],
    annual: [1, 'year'],
    nightly: [1, 'day'],
    hourly: [1, 'hour'],
    biannual: [0.5, 'year'],
    biennial: [2, 'year'],
  },
};
