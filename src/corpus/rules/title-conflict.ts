import { Class } from '../../core/detect/people/people-words';
import { lexicons } from '../../core/languages/lexicon';
import { wordHash } from '../../core/resolve/word-hash';
import { findWord } from '../../core/text/vocabulary';
import { nameWords } from '../people';
import type { Appearance, ListedPerson } from '../people-list';
import type { CorpusReport, CorpusRule } from './corpus-rule';

/** What a source says of a person's offices: the titles that can be compared, and their words. */
interface Account {
  readonly appearance: Appearance;
  readonly titles: readonly { readonly text: string; readonly words: readonly string[] }[];
}

export const titleConflict: CorpusRule = {
  id: 'title-conflict',
  // One person may well hold two offices: a thing to know, not to mend.
  level: 'information',
  description: 'Sources give one person different offices.',
  *check({ people }) {
    for (const person of people)
      if (person.official && person.appearances.length > 1) yield* conflicts(person);
  },
  examples: {
    bad: [
      [
        'Hal itu disampaikan juru bicara Kementerian Luar Negeri Sari Wulandari kepada para wartawan di sana.',
        'Menurut Kepala Dinas Kesehatan Sari Wulandari, hal itu tidak akan terjadi lagi.',
      ],
      [
        'The road was opened by Foreign Minister Peter Halloran, who said that it would help them.',
        'The bridge was opened by Health Secretary Peter Halloran, who said that it was late.',
      ],
    ],
    good: [
      [
        'Hal itu disampaikan Menteri Pertahanan Sari Wulandari kepada para wartawan di sana.',
        'Menurut Menteri Pertahanan Indonesia Sari Wulandari, hal itu tidak akan terjadi lagi.',
      ],
      [
        'Hal itu disampaikan Menteri Pertahanan Sari Wulandari kepada para wartawan di sana.',
        'Menurut Menhan RI Sari Wulandari, hal itu tidak akan terjadi lagi.',
      ],
      [
        'The road was opened by Governor Peter Halloran, who said that it would help them.',
        'The bridge was opened by former Health Secretary Peter Halloran, who said that it was late.',
      ],
    ],
  },
};

function* conflicts(person: ListedPerson): Iterable<CorpusReport> {
  const accounts = person.appearances.map(accountOf).filter((account) => account.titles.length > 0);
  for (const account of accounts) {
    const { source, person: named } = account.appearance;
    const others = accounts.filter(
      (other) => other !== account && other.appearance.source.article.language === source.article.language,
    );
    const against = others.filter((other) => !agree(account, other));
    // The source that fewer agree with is reported; of two that stand alone, the later one.
    if (against.length * 2 < others.length || against.length === 0) continue;
    if (against.length * 2 === others.length || others.length === 1)
      if (accounts.indexOf(account) < accounts.indexOf(against[0])) continue;
    const [first] = named.mentions;
    if (first === undefined) continue;
    yield {
      source,
      start: first.start,
      end: first.end,
      template: '{0} is “{1}” here, and “{2}” in {3} other source(s).',
      args: [named.name, account.titles[0].text, against[0].titles[0].text, String(against.length)],
    };
  }
}

function accountOf(appearance: Appearance): Account {
  const titles = appearance.person.titles
    .map((text) => ({ text, words: nameWords(text) }))
    .filter(({ words }) => words.length > 1 && !words.some(isFormer));
  return { appearance, titles };
}

/** Words such as `mantan` and `former` in any language: what somebody was conflicts with nothing. */
function isFormer(word: string): boolean {
  const id = findWord(wordHash(word));
  return lexicons.some((lexicon) => (lexicon.people.classes.bits[id] & Class.qualifier) !== 0);
}

function agree(a: Account, b: Account): boolean {
  return a.titles.some((left) => b.titles.some((right) => alike(left.words, right.words)));
}

/** Half of the shorter title's words stand in the longer one, spelled out or abbreviated. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => long.includes(word) || abbreviates(word, long)).length;
  const back = long.filter((word) => abbreviates(word, short)).length;
  return Math.max(shared, back > 0 ? short.length : 0) * 2 >= short.length;
}

/** Whether `word` is made of the letters of several of `words`, in order, from the same first one (`menhan`). */
function abbreviates(word: string, words: readonly string[]): boolean {
  if (word.length < 2) return false;
  for (let from = 0; from + 1 < words.length; from++) {
    if (words[from][0] !== word[0]) continue;
    let at = 0;
    for (const letter of words.slice(from, from + 5).join('')) if (letter === word[at]) at++;
    if (at === word.length) return true;
  }
  return false;
}
