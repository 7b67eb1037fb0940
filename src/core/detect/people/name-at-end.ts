import { COMMA, SEMICOLON, SLASH, STOP } from '../../text/punctuation';
import { Shape } from '../../text/tokens';
import { Mark } from './capitals';
import type { Joint, NameAfter } from './name-after-title';
import { type NameReader, NO_NAME } from './name-reader';
import { afterOwnName, isCommonGiven, isPosting, isUnknown, takesName } from './name-start';
import { Class, Head, type HeadKind } from './people-words';
import { titleEndBefore } from './title';
import { isVerb } from './word-build';

/** The best name at the end of the capitalised words from `first` to `end`; what goes before it belongs to the title. */
export function bestName(
  reader: NameReader,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
  joined: Joint,
): NameAfter | null {
  const { lexicon } = reader;
  while (
    end > first &&
    !reader.isCapital(end - 1) &&
    !reader.isJoinedParticle(end - 1) &&
    !(
      reader.isAbbreviationStop(end - 1) &&
      reader.classOf(end - 2) & Class.suffix &&
      reader.tokens.shape[end - 2] & Shape.hasLower
    )
  )
    end--;
  let sum = 0;
  let best = -1;
  let bestSum = 0;
  const floor = Math.max(first, end - 12);
  for (let s = end - 1; s >= floor; s--) {
    if (!reader.isCapital(s)) {
      // `Aziz al-Karvi`
      if (reader.isJoinedParticle(s)) sum++;
      continue;
    }
    let score = Math.min(4, reader.score(s));
    if (score <= -4) break;
    // After the head of an office of a place, or a word such as `Desa`, the first unknown word is the place, after one
    // such as `Partai` the body's name.
    const takesPlace =
      s === head.end
        ? head.kind === Head.placeOffice || (end > s + 2 && takesName(reader, s - 1))
        : s > first && ((reader.classOf(s - 1) & Class.placeHead) !== 0 || takesName(reader, s - 1));
    if (
      takesPlace &&
      (s < end - 1 || s > head.end) &&
      (reader.classOf(s) & (Class.given | Class.surname | Class.capitalParticle)) === 0 &&
      reader.capitals.personCount(s) === 0
    )
      score -= 3;
    sum += score;
    if (sum >= bestSum && score > -1 && (reader.classOf(s) & Class.suffix) === 0) {
      if (sum === bestSum && best >= 0) continue;
      bestSum = sum;
      best = s;
    }
  }
  if (best < 0) return null;
  // Right-headed languages have the name at once after the head; after `of …` only a name that is plainly one.
  if (!lexicon.headFirst && joined === null && best !== first && !isPosting(reader, first, best, end)) {
    const whole = reader.scoreOf(first, end);
    // `Rep. Alexandria Monroe`: a place that is a given name too.
    const pair =
      end === first + 2 && whole > -4 && reader.score(end - 1) > 0 && reader.isCapital(head.end - 1);
    if (reader.readName(first, end) === end && (whole > 0 || pair)) best = first;
    else return null;
  }
  best = afterOwnName(reader, best, first, end, head);
  if (isCommonGiven(reader, best, first, end) || isPair(reader, best, first, end, joined)) best--;
  const nameEnd = reader.readName(best, end);
  if (onlyInitials(reader, best, end)) return null;
  if (nameEnd < end) return null;
  const closed =
    end < reader.tokens.length &&
    (reader.tokens.code[end] === COMMA ||
      reader.tokens.code[end] === STOP ||
      reader.tokens.code[end] === SEMICOLON ||
      reader.lexicon.auxiliaries.has(reader.tokens.word[end]) ||
      (reader.classOf(end) & (Class.speech | Class.relative)) !== 0);
  // `kata Ketua Organda Sukamaju, Sunaryana.`: an unknown word between commas behind a title is its bearer.
  const apart = joined === 'comma' || (joined === 'bracket' && head.kind < Head.role);
  const bearer = closed && apart && best === first && isBearer(reader, best, end, head);
  let least = head.kind === Head.person || head.kind === Head.role || head.kind === Head.lead ? 2 : 1;
  // Right after `dan` or `of` more of the title is likelier than a name; after a comma a name that a comma closes.
  if (best === first && reader.tokens.code[first - 1] === SLASH) least = 4;
  else if (best === first && joined === 'word') least = 3;
  else if (best === first && joined === 'comma' && !closed)
    least = (lexicon.headFirst || head.kind < Head.lead) && isNobodyElses(reader, best, end) ? 2 : 3;
  else if (bearer) least = 1;
  if (!lexicon.headFirst && joined === 'word')
    least =
      (closed || isNobodyElses(reader, best, end)) && end > best + 1 && endsBody(reader, best - 1) ? 2 : 4;
  // `Justice Mordo Bromm`: two words right behind an office, one of them no name elsewhere.
  if (!lexicon.headFirst && joined === null && best === head.end && end === best + 2 && head.kind < Head.role)
    if (reader.isCapital(head.end - 1)) least = 0;
  if (bestSum < least || (!bearer && isDoubtful(reader, best, end, head))) return null;
  return { first: best, end, titleEnd: titleEndBefore(reader, best, head.end), score: bestSum, nextHead: -1 };
}

/** `Ketua DPRD Garut, Bintang Karvo,`: a common word and one of no list, alone behind a comma. */
function isPair(reader: NameReader, best: number, first: number, end: number, joined: Joint): boolean {
  if (!reader.lexicon.headFirst || joined !== 'comma' || best !== first + 1 || end !== first + 2)
    return false;
  return reader.classOf(first) === 0 && reader.tokens.word[best] === 0 && reader.capitals.heads[first] === 0;
}

/** Two words or more that nothing in the lists or the text knows for anything else. */
function isNobodyElses({ tokens, capitals }: NameReader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.word[i] !== 0 || capitals.seenLower(i)) return false;
  return end > first + 1;
}

/** A word, or two of which the first is no place's or body's, that the lists and the text know for nothing else. */
function isBearer(
  reader: NameReader,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
): boolean {
  const { tokens, capitals, lexicon } = reader;
  if (!lexicon.headFirst || end > first + 2) return false;
  // `seorang warga setempat, Karvo, melihat …`, but `warga Desa Indah, Karvo, melihat …`
  const enclosed = tokens.code[end] === COMMA || lexicon.auxiliaries.has(tokens.word[end]);
  if (head.kind === Head.person && !(enclosed && isPlain(reader, head.end, first))) return false;
  if (end === first + 2 && reader.classOf(first) & (NO_NAME | Class.place | Class.state | Class.titleWord))
    return false;
  const last = end - 1;
  if (last === first && reader.classOf(last) & Class.given) return true;
  if (tokens.word[last] !== 0 || capitals.seenLower(last)) return false;
  const short = tokens.end[last] - tokens.start[last] <= 3;
  return !short && (tokens.shape[last] & Shape.hasLower) !== 0;
}

/** No word with a capital. */
function isPlain(reader: NameReader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.isCapital(i)) return false;
  return true;
}

/** A lone unknown word after other words of a title is a name only where the text treats it as one. */
function isDoubtful(
  reader: NameReader,
  first: number,
  end: number,
  head: { kind: HeadKind; end: number },
): boolean {
  if (end > first + 1 || first === head.end || !isUnknown(reader, first)) return false;
  if (reader.capitals.personCount(first) > 0 || end >= reader.tokens.length) return false;
  // `Bupati Garut Suharna`: the place is there already.
  if (reader.capitals.mark[first - 1] & Mark.place)
    if (head.kind === Head.placeOffice || isBearer(reader, first, end, head)) return false;
  const after = reader.classOf(end);
  if (reader.tokens.code[end] === COMMA || isVerb(reader, end)) return false;
  return (
    (after & (Class.speech | Class.act | Class.relative | Class.conjunction)) === 0 || reader.isCapital(end)
  );
}

/** Whether the word before a name is the last of a body, place or field (`Minister of the Lake Region |Ann Bell|`). */
function endsBody(reader: NameReader, i: number): boolean {
  if (reader.capitals.mark[i] & Mark.place) return true;
  return (
    (reader.classOf(i) & (Class.organisation | Class.state | Class.plain | Class.titleWord)) !== 0 &&
    (reader.classOf(i) & (Class.given | Class.surname | Class.connector)) === 0
  );
}

function onlyInitials(reader: NameReader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reader.isCapital(i) && !reader.isInitial(i)) return false;
  return true;
}
