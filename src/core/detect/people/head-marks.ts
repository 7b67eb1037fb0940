import type { Document } from '../../text/document';
import { STOP } from '../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';
import { type Capitals, Mark } from './capitals';
import { Begin, Class, Head, type HeadKind } from './people-words';

/** Marks the head of a title that begins at token `i`, if there is one. */
export function markHead(capitals: Capitals, i: number): void {
  const { document, mark } = capitals;
  const { tokens, lexicon } = document;
  const { heads } = lexicon.people;
  const match = heads.match(tokens, i);
  if (match === null || isCalled(capitals, i, match.value)) return;
  let kind = match.value;
  let end = match.endToken;
  // `House of |Representatives|`
  if (mark[i] & mark[end - 1] & Mark.organisation) return;
  if (kind === Head.rank) {
    end = rankEnd(document, end);
    // `Lt. Gov. Ann Bell`: an office that begins as a rank does.
    const office = end === match.endToken && isStop(tokens, end) ? heads.match(tokens, end + 1) : null;
    if (office !== null && office.value === Head.office && office.endToken === end + 2) {
      kind = Head.office;
      end = office.endToken;
    }
  }
  capitals.heads[i] = (kind + 1) | ((end - i) << 3);
}

/** `Camat Garut, Cucu Wijaya`, `Dean Bell`: a noun for a person that is a given name too, before another word with a capital. */
function isCalled(capitals: Capitals, i: number, kind: HeadKind): boolean {
  const { tokens, lexicon } = capitals.document;
  // `Dr Emir Bell`
  const before = isStop(tokens, i - 1) ? i - 2 : i - 1;
  const addressed = before >= 0 && (lexicon.people.begins[tokens.word[before]] & Begin.honorific) !== 0;
  if (!addressed && kind !== Head.person && (kind !== Head.role || lexicon.people.headFirst)) return false;
  const { bits } = lexicon.people.classes;
  const upper = Shape.startsUpper;
  if ((tokens.shape[i] & upper) === 0 || (bits[tokens.word[i]] & Class.given) === 0) return false;
  const next = i + 1 < tokens.length ? tokens.shape[i + 1] & upper : 0;
  return (
    next !== 0 &&
    lexicon.people.begins[tokens.word[i + 1]] === 0 &&
    (addressed || kind === Head.role || !capitals.opens(i))
  );
}

/** The token after what belongs to the rank that ends before `end`: a corps (`Kombes. Pol`), a second part behind a stop (`Lt. Gen`). */
function rankEnd({ tokens, lexicon }: Document, end: number): number {
  const { begins, heads } = lexicon.people;
  for (let round = 0; round < 3; round++) {
    const stop = isStop(tokens, end);
    const next = stop ? end + 1 : end;
    if (next >= tokens.length || (tokens.shape[next] & Shape.startsUpper) === 0) return end;
    const begin = begins[tokens.word[next]];
    const rank = stop && begin & Begin.head ? heads.match(tokens, next) : null;
    if (rank?.value === Head.rank) end = rank.endToken;
    else if (begin & Begin.corps) end = next + 1;
    else return end;
  }
  return end;
}

function isStop({ code, kind }: Tokens, i: number): boolean {
  return code[i] === STOP && kind[i] === TokenKind.punctuation;
}
