import { SLASH } from '../../text/punctuation';
import type { NameReader } from './name-reader';
import { Class, Head, type HeadKind } from './people-words';
import type { Title } from './title';

/** The offices that one phrase joins (`ambassador and former minister`, `Menteri A/Kepala B`), each a title of its own. */
export function partsOfTitle(reader: NameReader, title: Title): Title[] {
  if (title.part !== undefined) return [title];
  const parts: Title[] = [];
  let from = title.first;
  let headEnd = title.headEnd;
  let kind = title.kind;
  for (let i = title.headEnd; i < title.end - 1; i++) {
    if ((reader.classOf(i) & Class.conjunction) === 0 && reader.tokens.code[i] !== SLASH) continue;
    const start = afterWordsBefore(reader, i + 1, title.end);
    const head = reader.capitals.heads[start];
    if (!head || (head & 7) - 1 === Head.person) continue;
    // `Minister of Defence and Foreign Minister`: in right-headed languages any head will do; in others the next word.
    parts.push({ first: from, end: i, headEnd: Math.min(headEnd, i), kind, private: title.private });
    from = i + 1;
    while (from < start && reader.classOf(from) & Class.article) from++;
    headEnd = Math.min(title.end, start + (head >> 3));
    kind = ((head & 7) - 1) as HeadKind;
  }
  parts.push({ first: from, end: title.end, headEnd, kind, private: title.private });
  return parts;
}

/** The first token from `i` on that is no article and no word that stands before a head (`former`). */
function afterWordsBefore(reader: NameReader, i: number, end: number): number {
  const words = Class.article | Class.qualifier | (reader.lexicon.headFirst ? 0 : Class.titleWord);
  while (i < end && (reader.classOf(i) & words) !== 0 && reader.capitals.heads[i] === 0) i++;
  return i;
}
