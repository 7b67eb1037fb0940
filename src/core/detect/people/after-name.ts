import { COMMA, OPEN } from '../../text/punctuation';
import { TokenKind } from '../../text/tokens';
import { isBracketedAlias, readAlias } from './alias';
import { readBodyAfter } from './body-after';
import { type Candidate, SETTLED } from './candidate';
import { afterDegrees } from './degrees';
import type { NameReader } from './name-reader';
import { Begin, Class, Head } from './people-words';
import { afterHonorifics, closingBracket, sentenceLimit, type Title } from './title';
import { readTitleAfter } from './title-after';
import { readTitledName } from './titles';

/** Reads what follows a name: degrees, age, another name in brackets, a title in apposition. */
export function readAfter(reader: NameReader, candidate: Candidate): void {
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
        candidate.clues.push({ why: 'age', first: at, end: close + 1 });
        at = close + 1;
      } else {
        // `(Gus Toni)`
        const first = afterHonorifics(reader, at + 1, close);
        const named = first + 1 === close && isBracketedAlias(reader, candidate, first, close);
        if (named) candidate.alias = { first, end: close };
        if (named) at = close + 1;
      }
    }
  }
  if (candidate.alias === null) {
    at = readAlias(reader, candidate, at, limit);
    // `Budi Karvo, yang akrab disapa Toni`: only people are called so.
    if (candidate.alias !== null && candidate.end > candidate.first + 1) candidate.score += 3;
  }
  candidate.phraseEnd = Math.max(candidate.phraseEnd, Math.min(at, limit));
  if (at >= limit) return;
  if (candidate.titles.length === 0 && candidate.score > 0) {
    const body = readBodyAfter(reader, at, limit);
    if (body !== null) {
      candidate.titles.push(body);
      candidate.phraseEnd = body.end;
      candidate.clues.push({ why: 'apposition', first: body.first, end: body.end });
      return;
    }
  }
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
    candidate.clues.push({ why: 'age', first: next, end: next + 1 });
    candidate.phraseEnd = next + 1;
    next += 2;
  }
  if (next < limit && (lexicon.begins[tokens.word[next]] & Begin.copula) !== 0) {
    const copula = lexicon.copulas.match(tokens, next);
    // `Sukamaju menjadi anggota …`: of a lone word a copula alone makes no person.
    if (copula !== null && (next > at || candidate.score >= 1 || isNamed(reader, candidate)))
      next = copula.endToken;
  }
  const bare = next === at;
  if (
    (bare && !opensOffice(reader, candidate, at)) ||
    next >= limit ||
    document.sentences.ofToken[next] !== document.sentences.ofToken[candidate.first]
  )
    return;
  const after = readTitleAfter(reader, next);
  if (after === null) return;
  const { title } = after;
  if (bare && (title.kind >= Head.role || title.end === title.headEnd)) return;
  // `A bill was signed by Ann Bell, |officials| said.`
  if (!lexicon.headFirst && isBareSubject(reader, next, title)) return;
  if (isNextGuest(reader, candidate, title)) return;
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
  candidate.inner = innerTitle(reader, title);
  candidate.score += 6;
  candidate.clues.push({ why: 'apposition', first: title.first, end: title.end });
}

/** `Rina Sari |Wali Kota| Padang mengatakan`: the comma before the office is missing, as in news that was read out. */
function opensOffice({ lexicon, capitals }: NameReader, candidate: Candidate, at: number): boolean {
  const { first, end, titles, score } = candidate;
  const head = capitals.heads[at];
  const office = head !== 0 && (head & 7) - 1 < Head.role;
  return lexicon.headFirst && office && titles.length === 0 && end > first + 1 && score > 0;
}

/**
 * `Bupati A, Kapolres B yang diwakili …`, `Bupati A, Ketua Pengadilan, Sekda B`: among titles before names one more
 * title without a name is that of the next guest.
 */
function isNextGuest(reader: NameReader, { titles }: Candidate, title: Title): boolean {
  const { tokens, lexicon, capitals } = reader;
  if (!lexicon.headFirst || !reader.isCapital(title.first) || title.kind === Head.rank) return false;
  if (!titles.some(({ kind }) => kind !== Head.rank)) return false;
  let next = title.end;
  if (reader.classOf(next) & Class.relative) next++;
  if (lexicon.represented.has(tokens.word[next])) return true;
  if (tokens.code[next] !== COMMA) return false;
  next++;
  while (reader.classOf(next) & (Class.conjunction | Class.article)) next++;
  return capitals.heads[next] !== 0 && (capitals.heads[next] & 7) - 1 < Head.role;
}

/** One small word right behind the comma, and a verb of saying right behind it: somebody else speaks. */
function isBareSubject(reader: NameReader, next: number, { end }: Title): boolean {
  return end === next + 1 && !reader.isCapital(next) && (reader.classOf(end) & Class.speech) !== 0;
}

/** The head of somebody else's title inside one (`adviser to President Bell`), where his name follows; else -1. */
function innerTitle(reader: NameReader, { headEnd, end }: Title): number {
  if (reader.lexicon.headFirst) return -1;
  for (let i = headEnd + 1; i < end; i++) {
    if (reader.capitals.heads[i] === 0 || !reader.isCapital(i)) continue;
    const other = readTitledName(reader, i);
    if (other !== null && other.end <= end && other.score >= 2) return i;
  }
  return -1;
}

function isNamed(reader: NameReader, { first, end }: Candidate): boolean {
  return end > first + 1 || (reader.classOf(first) & (Class.given | Class.surname)) !== 0;
}

function isLoneOpener(reader: NameReader, { first, end, score, clues }: Candidate): boolean {
  return (
    score < SETTLED &&
    !clues.some(({ why }) => why === 'age') &&
    end === first + 1 &&
    (reader.classOf(first) & (Class.given | Class.surname)) === 0 &&
    reader.capitals.opens(first)
  );
}
