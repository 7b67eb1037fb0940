import type { Persons } from '../../resolve/persons';
import type { NameReader } from './name-reader';
import type { Mention } from './people';
import { Head } from './people-words';
import type { Title } from './title';

/** How far behind a name a title may point back to it, and how much farther off somebody with an office may stand, in tokens. */
const BACK = 80;
const FARTHER = 25;

/**
 * Gives titles that point back (`mantan menteri itu`) to the person named last with such a title, else to the person
 * named last; to somebody with an office named a little before rather than to one without (`Bupati Ujang dan
 * istrinya, Ani. Politikus itu …`).
 */
export function assignPointing(reader: NameReader, persons: Persons, mentions: readonly Mention[]): void {
  let next = 0;
  for (const title of reader.pointing) {
    while (next < mentions.length && mentions[next].firstToken < title.first) next++;
    const last = next - 1;
    if (last < 0 || mentions[last].firstToken < title.first - BACK) continue;
    let holder = sameOffice(reader, persons, mentions, last, title);
    if (holder < 0) holder = last;
    if (holder === last && title.kind < Head.role)
      for (let k = last; k >= 0 && mentions[k].firstToken > mentions[last].firstToken - FARTHER; k--)
        if (hasOffice(persons, mentions[k].person)) {
          holder = k;
          break;
        }
    persons.records[mentions[holder].person].candidates[0].titles.push(title);
  }
}

/** The last mention within reach of somebody who has a title with the same head, or -1. */
function sameOffice(
  { tokens }: NameReader,
  persons: Persons,
  mentions: readonly Mention[],
  last: number,
  title: Title,
): number {
  const head = tokens.word[title.headEnd - 1];
  for (let k = last; k >= 0 && mentions[k].firstToken > title.first - BACK; k--) {
    const { candidates } = persons.records[mentions[k].person];
    if (candidates.some(({ titles }) => titles.some(({ headEnd }) => tokens.word[headEnd - 1] === head)))
      return k;
  }
  return -1;
}

function hasOffice(persons: Persons, person: number): boolean {
  return persons.records[person].candidates.some(({ titles }) => titles.some(({ kind }) => kind < Head.role));
}
