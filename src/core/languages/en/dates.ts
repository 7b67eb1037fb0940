import type { DateWords } from '../../detect/dates/date-words';

export const dates: DateWords = {};
