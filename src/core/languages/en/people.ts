import type { PeopleWords } from '../../detect/people/people-words';

export const people: PeopleWords = {};
