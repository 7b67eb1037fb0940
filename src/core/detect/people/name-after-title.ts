import { AMPERSAND, COMMA, EN_DASH, HYPHEN, OPEN, SLASH } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { afterDegree } from './degrees';
import {
  isField,
  isGlued,
  isMiddleInitial,
  isNameParticle,
  isPossessive,
  isSecondHead,
  isThen,
} from './inside-title';
import { bestName } from './name-at-end';
import { afterNickname } from './name-extent';
import type { NameReader } from './name-reader';
import { isNamedForSomebody } from './named-bodies';
import { Class, Head, type HeadKind } from './people-words';
import { afterHonorifics, closingBracket, headAt, isNewTitle, titleEndBefore } from './title';
import { isTime } from './title-after';
import { headBehindCity } from './title-owner';
import { followsWell, isBehind } from './what-follows';

/** No title has more commas: `Dinas Perdagangan, Koperasi, Usaha Kecil, Menengah, dan Tenaga Kerja`. */
const MOST_COMMAS = 5;

/** What stood last between the words of a title: a connecting word, a comma, an abbreviation in brackets, nothing. */
export type Joint = 'word' | 'comma' | 'bracket' | null;

export interface NameAfter {
  readonly first: number;
  readonly end: number;
  readonly titleEnd: number;
  readonly score: number;
  /** Head of a further title that stands where the name was looked for, or -1. */
  readonly nextHead: number;
}

export function nameAfterHead(
  reader: NameReader,
  head: { kind: HeadKind; end: number },
  limit: number,
): NameAfter | null {
  const { tokens, lexicon } = reader;
  const bare = lexicon.headFirst;
  let segment = -1;
  let commas = 0;
  // `minister of` is a head too.
  let connected = !bare && (reader.classOf(head.end - 1) & Class.connector) !== 0;
  let joined: Joint = null;
  let words = true;
  for (let i = head.end; i <= limit; ) {
    const inside = i < limit;
    const capital = inside && reader.isCapital(i);
    const classes = inside ? reader.classOf(i) : 0;
    const joining = (reader.classOf(i - 1) & Class.connector) !== 0;
    const honorific = inside && !joining ? afterHonorifics(reader, i, limit) : i;
    const isHonorific =
      honorific > i &&
      honorific < limit &&
      reader.isCapital(honorific) &&
      !isNamedForSomebody(reader, i) &&
      (segment < 0 || !reader.isInitial(i) || (bare && !isMiddleInitial(reader, segment, i, head)));
    const rank = inside && isNewTitle(reader, i);
    const common =
      capital &&
      (classes & Class.common) !== 0 &&
      (classes & (Class.given | Class.surname | Class.titleWord)) === 0 &&
      !(segment >= 0 && reader.continues(i));
    const degree = capital && segment >= 0 && afterDegree(reader, i) > i;
    const goesOn =
      capital && !common && !isHonorific && !rank && !degree
        ? true
        : inside && segment >= 0 && (reader.isAbbreviationStop(i) || isNameParticle(reader, i, limit));
    // `Supreme Leader Ayatollah Ben Bell`: a second title that stands right behind the first.
    if (goesOn && !bare && !connected && isSecondHead(reader, i, limit)) {
      // `Detective Branch Commissioner Ann Bell`: the words before it belong to the second.
      if (i > head.end || head.kind >= Head.role || reader.classOf(i - 1) & Class.qualifier) return null;
      return { first: i, end: i, titleEnd: i, score: 0, nextHead: i };
    }
    if (goesOn && segment < 0 && i === head.end) {
      const city = headBehindCity(reader, i, limit);
      if (city >= 0) return { first: i, end: i, titleEnd: head.end, score: 0, nextHead: city };
    }
    if (goesOn) {
      if (segment < 0) segment = i;
      words = false;
      i++;
      continue;
    }
    const nickname = inside && segment >= 0 ? afterNickname(reader, i, limit) : i;
    if (nickname > i) {
      i = nickname;
      continue;
    }
    // No capital so far: the heads passed over have no name before this token either.
    if (words && !isHonorific && !rank) reader.barren = i;
    // `Ponpes Al Barkah KH Budi`, `Kapolsek Sukaraja AKP Budi`: the name stands behind the form of address or the rank.
    if (segment >= 0 && !isHonorific && !rank) {
      const name = bestName(reader, segment, i, head, joined);
      if (name !== null && followsWell(reader, name, head.end, i, limit) && !isBehind(reader, name, i, limit))
        return name;
      // `Secretary Karvo Bell and Lakeland Minister Ann Stone`: not the words of one title.
      if (!bare && !connected && segment === head.end && classes & Class.conjunction) return null;
      segment = -1;
    }
    if (!inside) return null;
    if (isHonorific) {
      const end = reader.readName(honorific, limit);
      const score = end > honorific ? reader.scoreOf(honorific, end) : -9;
      if (score >= 0)
        return {
          first: honorific,
          end,
          titleEnd: titleEndBefore(reader, i, head.end),
          score: score + 3,
          nextHead: -1,
        };
      i = honorific;
      continue;
    }
    if (rank)
      return { first: i, end: i, titleEnd: titleEndBefore(reader, i, head.end), score: 0, nextHead: i };
    if (tokens.code[i] === OPEN) {
      const close = closingBracket(reader, i, limit);
      if (close < 0) return null;
      // `The Prime Minister (Mr Ben Bell)`
      const bearer = afterHonorifics(reader, i + 1, close);
      if (bearer > i + 1 && reader.readName(bearer, close) === close)
        return { first: bearer, end: close, titleEnd: i, score: reader.scoreOf(bearer, close), nextHead: -1 };
      joined = 'bracket';
      i = close + 1;
      continue;
    }
    if (tokens.code[i] === COMMA) {
      joined = 'comma';
      if (++commas > MOST_COMMAS || i + 1 >= limit) return null;
      // `Bupati Garut, di Gedung Karvo`: where it was.
      if (reader.classOf(i + 1) & Class.placePreposition && !reader.isCapital(i + 1)) return null;
      // `the envoy to Lakeland, and Ann Bell`: the next in a list of people.
      if (!bare && reader.classOf(i + 1) & Class.conjunction && !reader.isCapital(i + 1)) return null;
      if (
        !reader.isCapital(i + 1) &&
        (reader.classOf(i + 1) & (Class.titleWord | Class.connector)) === 0 &&
        afterHonorifics(reader, i + 1, limit) === i + 1
      )
        return null;
      // `the president, Ann Bell,` after a bare head; a list of titles is no title before a name, a rank goes with it.
      if (reader.capitals.heads[i + 1] !== 0 && !isNewTitle(reader, i + 1)) return null;
      // `his son, U.S. Sen. Ben Bell`
      if (!bare && reader.isInitial(i + 1) && reader.capitals.heads[i + 2] !== 0) return null;
      i++;
      continue;
    }
    if (
      tokens.kind[i] === TokenKind.number ||
      tokens.code[i] === SLASH ||
      tokens.code[i] === AMPERSAND ||
      tokens.code[i] === HYPHEN ||
      (tokens.code[i] === EN_DASH && isGlued(reader, i))
    ) {
      i++;
      continue;
    }
    // `chairman of the |People's| Party, Ann Bell`
    if (connected && isPossessive(reader, i)) {
      i++;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (classes & Class.connector) {
      connected = true;
      joined = 'word';
      // `met the president in May, Ann Bell said`
      if ((classes & (Class.conjunction | Class.article)) === 0 && isTime(reader, i + 1)) return null;
      if (classes & Class.placePreposition && reader.classOf(i + 1) & Class.unclear) return null;
      // `Keputusan Presiden tentang Menteri …`: the office that follows has a holder of its own.
      const next =
        (classes & Class.conjunction) === 0 && i + 1 < limit && reader.isCapital(i + 1)
          ? headAt(reader, i + 1)
          : null;
      if (next !== null && (next.kind === Head.office || next.kind === Head.placeOffice)) return null;
    }
    // `the chairman of the |committee|, Ann Bell,`
    const named = !bare && connected && !capital && inside && tokens.code[i + 1] === COMMA;
    const body = named && (classes & (Class.organisation | Class.state | Class.private)) !== 0;
    if (
      (classes & (Class.titleWord | Class.definite | Class.connector)) === 0 &&
      !common &&
      !body &&
      !isThen(reader, i) &&
      !isField(reader, i, head)
    ) {
      if (!bare && !connected) return null;
      if (!(bare && reader.capitals.heads[i] !== 0)) return null;
    }
    if (!bare && !connected && i === head.end) return null;
    i++;
  }
  return null;
}
