import type { Persons } from '../../resolve/persons';
import { mentionOf } from './mentions';
import type { NameReader } from './name-reader';
import type { Mention } from './people';

/**
 * Gives lone names that several persons share to one whom the text has named in full before. Where names end in a
 * family name that is whoever was called by it first: a brother or a wife who comes later is named in full or by the
 * given name. Elsewhere it is whoever was introduced last. `mentions` are in text order.
 */
export function settleNamesakes(
  { tokens, lexicon }: NameReader,
  persons: Persons,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (
    !mentions.some(
      (mention) => isLone(mention) && persons.bearers(tokens.hash[mention.firstToken]).length > 1,
    )
  )
    return mentions;
  const introduced = new Set<number>();
  const bearers = new Map<number, number>();
  return mentions.map((mention) => {
    if (!isLone(mention)) {
      introduced.add(mention.person);
      return mention;
    }
    const word = tokens.hash[mention.firstToken];
    const known = persons.bearers(word).filter((person) => introduced.has(person));
    const called = lexicon.headFirst && known.includes(mention.person) ? mention.person : bearers.get(word);
    const person = called ?? known.at(-1) ?? mention.person;
    if (!lexicon.headFirst) bearers.set(word, person);
    return person === mention.person ? mention : mentionOf(mention, person);
  });
}

/** One word without a title or anything else around it. */
function isLone({ firstToken, endToken, phraseFirst, phraseEnd }: Mention): boolean {
  return endToken === firstToken + 1 && phraseFirst === firstToken && phraseEnd === endToken;
}
