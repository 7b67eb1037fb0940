import type { Evidence } from '../../article';
import { lineOfToken } from '../../text/lines';
import { TokenKind } from '../../text/tokens';
import type { Layout } from '../layout/layout';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Begin, Class, Head } from './people-words';
import {
  afterHonorifics,
  closingBracket,
  readDefiniteTitle,
  readTitleAfter,
  readTitledName,
  sentenceLimit,
  type Title,
  type TitledName,
} from './titles';

/** A place that may name a person. Token ranges half open. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly phraseFirst: number;
  phraseEnd: number;
  readonly titles: Title[];
  /** How much speaks for a person; a title or form of address settles it. */
  score: number;
  readonly evidence: Evidence[];
  /** A second name of the same person in brackets (`Joko Widodo (Jokowi)`), or null. */
  alias: { first: number; end: number } | null;
}

const COMMA = 0x2c;
const OPEN = 0x28;
const COLON = 0x3a;
const SLASH = 0x2f;
/** What a title or a form of address is worth: more than any doubt. */
const SETTLED = 100;
const HOPELESS = -6;
/** What a name needs for a later title to point back to it, and how far the title may stand, in tokens. */
const SURE = 3;
const BACK = 80;
const REACH = 14;

/** Reads every place that may name a person, in text order. */
export function readCandidates(reader: NameReader, layout: Layout): Candidate[] {
  const { tokens, lexicon, capitals } = reader;
  const found: Candidate[] = [];
  let next = 0;
  const { starts } = capitals;
  for (let k = 0; k < starts.length; k++) {
    const i = starts[k];
    if (i < next || capitals.mark[i] & Mark.titleCase) continue;
    next =
      readTitled(reader, i, found) ||
      (lexicon.begins[tokens.word[i]] & Begin.honorific && readAddressed(reader, i, found)) ||
      (reader.isCapital(i) ? readPlain(reader, layout, i, found) : 0);
  }
  return found;
}

/** A title and the name it stands before. Returns the token to go on from, or 0. */
function readTitled(reader: NameReader, i: number, found: Candidate[]): number {
  if (reader.capitals.heads[i] === 0) return 0;
  // `Jalan Jenderal Sudirman` is a street.
  if (i > 0 && reader.isCapital(i) && reader.isCapital(i - 1) && reader.classOf(i - 1) & Class.placeHead)
    return 0;
  const titled = readTitledName(reader, i);
  if (titled === null) return readBackReference(reader, i, found);
  const candidate = start(titled.first, titled.end, titled.titles[0].first, SETTLED);
  const holder = readHolder(reader, titled);
  if (holder !== null) {
    // `pengacara A, B, …`: A is whom the title names, B who has it.
    found.push(start(titled.first, titled.end, titled.first, SETTLED), holder);
    return holder.phraseEnd;
  }
  for (const title of titled.titles) {
    if (title.kind !== Head.person) candidate.titles.push(title);
    candidate.evidence.push(evidenceOf(reader, 'title', title.first, title.end));
  }
  found.push(candidate);
  readAfter(reader, candidate);
  return Math.max(candidate.phraseEnd, readShared(reader, candidate, found));
}

/** The name in apposition to a role that a name completes (`pengacara A, B, mengatakan`), or null. */
function readHolder(reader: NameReader, { titles, end }: TitledName): Candidate | null {
  const { tokens } = reader;
  const [title] = titles;
  if (!reader.lexicon.headFirst || titles.length > 1 || title.kind < Head.role) return null;
  const first = end + 1;
  const limit = sentenceLimit(reader, end, REACH);
  if (first >= limit || tokens.code[end] !== COMMA || !reader.isCapital(first)) return null;
  const after = reader.readName(first, limit);
  if (after === first || reader.scoreOf(first, after) < 2 || tokens.code[after] !== COMMA) return null;
  const next = after + 1;
  if (next >= limit || reader.isCapital(next) || reader.classOf(next) & Class.conjunction) return null;
  const holder = start(first, after, title.first, SETTLED);
  holder.phraseEnd = next;
  if (title.kind !== Head.person) holder.titles.push({ ...title, end });
  holder.evidence.push(evidenceOf(reader, 'title', title.first, end));
  return holder;
}

/** A title that points back to the person named last (`mantan menteri itu`). Returns the token to go on from, or 0. */
function readBackReference(reader: NameReader, i: number, found: Candidate[]): number {
  const title = readDefiniteTitle(reader, i);
  if (title === null) return 0;
  for (let k = found.length - 1; k >= 0 && found[k].first > i - BACK; k--) {
    if (found[k].score < SURE) continue;
    found[k].titles.push(title);
    return title.end;
  }
  return 0;
}

/** A form of address and a name (`Pak Budi`). Returns the token to go on from, or 0. */
function readAddressed(reader: NameReader, i: number, found: Candidate[]): number {
  const limit = sentenceLimit(reader, i, REACH);
  const first = afterHonorifics(reader, i, limit);
  if (first === i || first >= limit || !reader.isCapital(first)) return 0;
  const end = reader.readName(first, limit);
  if (end === first || reader.scoreOf(first, end) <= -3) return 0;
  const candidate = start(first, end, i, SETTLED);
  candidate.evidence.push(evidenceOf(reader, 'honorific', i, first));
  found.push(candidate);
  readAfter(reader, candidate);
  return candidate.phraseEnd;
}

/** A name on its own. Returns the token to go on from. */
function readPlain(reader: NameReader, layout: Layout, i: number, found: Candidate[]): number {
  const end = reader.readName(i, sentenceLimit(reader, i, REACH));
  if (end === i) return afterOrganisation(reader, i);
  const candidate = start(i, end, i, 0);
  weigh(reader, layout, candidate, found.at(-1));
  // What follows a name speaks for a person, but never so much.
  if (candidate.score < HOPELESS) return end;
  readAfter(reader, candidate);
  found.push(candidate);
  return candidate.titles.length > 0 ? candidate.phraseEnd : end;
}

function start(first: number, end: number, phraseFirst: number, score: number): Candidate {
  return { first, end, phraseFirst, phraseEnd: end, titles: [], score, evidence: [], alias: null };
}

function evidenceOf(reader: NameReader, why: string, first: number, end: number): Evidence {
  const { tokens, document } = reader;
  const from = tokens.start[first];
  const to = tokens.end[end - 1];
  return { why, text: document.text.slice(from, to), start: from, end: to };
}

/** The token after the capitalised words that go with the organisation word at `i`. */
function afterOrganisation(reader: NameReader, i: number): number {
  const { tokens } = reader;
  const classes = reader.classOf(i);
  if ((classes & (Class.organisation | Class.placeHead)) === 0) return i + 1;
  let end = i + 1;
  const limit = Math.min(tokens.length, i + 8);
  while (end < limit && reader.isCapital(end) && (reader.classOf(end) & Class.common) === 0) {
    if ((classes & Class.placeHead) === 0 && reader.capitals.heads[end] !== 0) break;
    end++;
  }
  return end;
}

/** Weighs a name without title by its words and by what stands around it. */
function weigh(
  reader: NameReader,
  layout: Layout,
  candidate: Candidate,
  previous: Candidate | undefined,
): void {
  const { tokens, document, capitals } = reader;
  const { first, end } = candidate;
  let words = 0;
  let sum = 0;
  for (let i = first; i < end; i++) {
    if (!reader.isCapital(i)) continue;
    words++;
    const classes = reader.classOf(i);
    let score = reader.score(i);
    // Unknown words neither speak for a person nor against.
    if (score === 1 && (classes & (Class.given | Class.surname)) === 0) score = 0;
    if (i === first && classes & Class.unclear && capitals.opens(i)) score -= 2;
    sum += Math.min(i === first ? 4 : 3, score);
  }
  // Letters alone hide a name (`AB (21)`), and the head of a title on its own is no name.
  if (words === 1 && (reader.isInitial(first) || capitals.heads[first] !== 0)) sum = -9;
  if (words === 1 && reader.isAllCaps(first) && (reader.classOf(first) & (Class.given | Class.surname)) === 0)
    sum = -9;
  let score = words === 1 ? Math.min(1, sum) : Math.min(6, sum);
  const sentence = document.sentences.ofToken[first];
  const before = first > 0 && document.sentences.ofToken[first - 1] === sentence ? first - 1 : -1;
  if (before >= 0) {
    const classes = reader.classOf(before);
    if (classes & Class.cueBefore && !reader.isCapital(before))
      score += add(candidate, reader, 'speech', before, 3);
    else if (classes & Class.sourcePreposition) score += 1.5;
    if (classes & Class.placePreposition) score -= 3;
    if (classes & (Class.placeHead | Class.organisation) && !reader.isCapital(before)) score -= 4;
    if (before >= 1 && (tokens.code[before] === COLON || tokens.code[before] === SLASH)) {
      const word = reader.classOf(before - 1);
      if (word & Class.credit) score += add(candidate, reader, 'credit', before - 1, words > 1 ? 4 : 2);
      else if (tokens.code[before] === SLASH && word & Class.organisation) score += 3;
    }
    if (classes & Class.credit && (before === 0 || tokens.kind[before - 1] !== TokenKind.word) && words > 1)
      score += add(candidate, reader, 'credit', before, 4);
    if (reader.isCapital(before) && classes & Class.organisation) score -= 4;
  } else if (first > 0 && tokens.kind[first - 1] === TokenKind.mark) {
    score += 0.5;
  }
  if (end < tokens.length && document.sentences.ofToken[end] === sentence) {
    const classes = reader.classOf(end);
    if (!reader.isCapital(end)) {
      if (classes & (Class.speech | Class.act) && tokens.kind[end] === TokenKind.word)
        score += add(candidate, reader, 'verb', end, words > 1 || classes & Class.speech ? 2 : 1);
      if (classes & Class.relative) score += 1;
    } else if (classes & (Class.organisation | Class.placeHead)) score -= 6;
    if (tokens.code[end] === SLASH && reader.classOf(end + 1) & Class.organisation) score += 2;
  }
  // In a list of people the next is one too.
  if (
    words > 1 &&
    previous !== undefined &&
    previous.score >= 3 &&
    isListedAfter(reader, previous.end, first)
  )
    score += 1.5;
  // A single word that opens a sentence has its capital anyway.
  if (words === 1 && capitals.opens(first) && (reader.classOf(first) & Class.given) === 0) score -= 3;
  const field = layout.field.get(lineOfToken(document.lines, first));
  // A lone word in a byline may be a desk's; a name is known by its words.
  const named = words > 1 || (reader.classOf(first) & (Class.given | Class.surname)) !== 0;
  if ((field === 'byline' || field === 'editor') && named) score += add(candidate, reader, field, first, 5);
  candidate.score = score;
}

/** Whether only commas and a conjunction stand between the name that ends at `end` and the one that begins at `first`. */
function isListedAfter(reader: NameReader, end: number, first: number): boolean {
  if (first <= end || first - end > 2) return false;
  for (let i = end; i < first; i++)
    if (reader.tokens.code[i] !== COMMA && (reader.classOf(i) & Class.conjunction) === 0) return false;
  return true;
}

function add(candidate: Candidate, reader: NameReader, why: string, at: number, worth: number): number {
  candidate.evidence.push(evidenceOf(reader, why, at, at + 1));
  return worth;
}

/** Reads what follows a name: degrees, age, another name in brackets, a title in apposition. */
function readAfter(reader: NameReader, candidate: Candidate): void {
  const { tokens, document, lexicon } = reader;
  let at = afterDegrees(reader, candidate.end);
  const limit = sentenceLimit(reader, candidate.first, 64);
  if (at < limit && tokens.code[at] === OPEN) {
    const close = closingBracket(reader, at, limit);
    if (close > 0) {
      if (
        close === at + 2 &&
        tokens.kind[at + 1] === TokenKind.number &&
        tokens.end[at + 1] - tokens.start[at + 1] <= 2
      ) {
        candidate.score += 5;
        candidate.evidence.push(evidenceOf(reader, 'age', at, close + 1));
        at = close + 1;
      } else if (close === at + 2 && isAlias(reader, candidate, at + 1, close)) {
        candidate.alias = { first: at + 1, end: close };
        at = close + 1;
      }
    }
  }
  candidate.phraseEnd = Math.max(candidate.phraseEnd, Math.min(at, limit));
  if (at >= limit) return;
  let next = at;
  if (tokens.code[next] === COMMA) next++;
  // `, 45,`
  if (
    next + 1 < limit &&
    next > at &&
    tokens.kind[next] === TokenKind.number &&
    tokens.code[next + 1] === COMMA &&
    tokens.end[next] - tokens.start[next] <= 3
  ) {
    candidate.score += 4;
    candidate.evidence.push(evidenceOf(reader, 'age', next, next + 1));
    candidate.phraseEnd = next + 1;
    next += 2;
  }
  if (next < limit && tokens.word[next] !== 0 && lexicon.copulas.begins[tokens.word[next]] === 1) {
    const copula = lexicon.copulas.match(tokens, next);
    if (copula !== null) next = copula.endToken;
  }
  if (
    next === at ||
    next >= limit ||
    document.sentences.ofToken[next] !== document.sentences.ofToken[candidate.first]
  )
    return;
  const after = readTitleAfter(reader, next);
  if (after === null) return;
  const { title } = after;
  // `A, Gubernur B C, dan …`: the title belongs to another name.
  for (let i = title.first; i < title.headEnd; i++) {
    if (reader.capitals.heads[i] === 0) continue;
    const other = readTitledName(reader, i);
    if (other !== null && other.score >= 2) return;
    break;
  }
  // A lone word that opens a sentence is no name for what follows it.
  const office = tokens.code[at] === COMMA && title.end > title.first + 2 && title.kind < Head.role;
  if (isLoneOpener(reader, candidate) && (!office || tokens.word[candidate.first] !== 0)) return;
  candidate.phraseEnd = Math.max(candidate.phraseEnd, after.phraseEnd);
  if (title.kind !== Head.person) candidate.titles.push(title);
  candidate.score += 6;
  candidate.evidence.push(evidenceOf(reader, 'apposition', title.first, title.end));
}

function isLoneOpener(reader: NameReader, { first, end, score }: Candidate): boolean {
  return (
    score < SETTLED &&
    end === first + 1 &&
    (reader.classOf(first) & (Class.given | Class.surname)) === 0 &&
    reader.capitals.opens(first)
  );
}

/** The token after academic degrees at `i` (`, S.H., M.Si`), or `i`. */
function afterDegrees(reader: NameReader, i: number): number {
  const { tokens } = reader;
  for (let round = 0; round < 6; round++) {
    let next = i;
    if (next < tokens.length && tokens.code[next] === COMMA) next++;
    if (next >= tokens.length || (reader.classOf(next) & Class.degree) === 0 || !reader.isCapital(next))
      return i;
    i = next + 1;
    if (reader.isAbbreviationStop(i)) i++;
  }
  return i;
}

function isAlias(reader: NameReader, candidate: Candidate, first: number, end: number): boolean {
  const { tokens } = reader;
  if (!reader.isCapital(first) || candidate.score < 3) return false;
  const classes = reader.classOf(first);
  if (classes & (Class.given | Class.surname)) return true;
  if (
    classes & (Class.organisation | Class.state | Class.private | Class.place | Class.common) ||
    end > first + 1
  )
    return false;
  if (!reader.isAllCaps(first)) return tokens.word[first] === 0;
  // `SBY`: the first letters of the name's words.
  let at = tokens.start[first];
  for (let i = candidate.first; i < candidate.end; i++)
    if (reader.isCapital(i) && tokens.code[i] === (reader.document.text.charCodeAt(at) | 0x20)) at++;
  return at === tokens.end[first] || at === tokens.end[end - 1];
}

/** Reads the names that share a plural title with `candidate` (`Sens. A and B`). Returns the token to go on from. */
function readShared(reader: NameReader, candidate: Candidate, found: Candidate[]): number {
  const { tokens } = reader;
  const title = candidate.titles.at(-1);
  if (title === undefined || (reader.classOf(title.first) & Class.pluralHead) === 0)
    return candidate.phraseEnd;
  let at = candidate.end;
  for (let round = 0; round < 8; round++) {
    let next = at;
    if (next < tokens.length && tokens.code[next] === COMMA) next++;
    if (next < tokens.length && reader.classOf(next) & Class.conjunction) next++;
    if (next === at || next >= tokens.length || !reader.isCapital(next)) break;
    const end = reader.readName(next, sentenceLimit(reader, next, REACH));
    if (end === next || reader.scoreOf(next, end) < 1) break;
    const other = start(next, end, next, SETTLED);
    other.titles.push(title);
    other.evidence.push(evidenceOf(reader, 'title', title.first, title.end));
    found.push(other);
    at = end;
  }
  return at;
}
