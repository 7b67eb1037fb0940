import type { BoilerplateKind } from '../../../article';
import { COLON } from '../../../text/punctuation';
import { Shape, TokenKind } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { LayoutWord } from '../layout-words';

const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
const BRACKET_REACH = 60;
const TITLE_REACH = 40;
/** How many tokens of a line are searched for patterns that may stand anywhere. */
export const FLOATING_REACH = 60;
/** Tokens of a sentence that a call on the reader follows. */
const SHORTEST_SENTENCE = 10;
const STOPS = new Set([0x2e, 0x21, 0x3f]);

/** A token range of litter inside a line, half open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: BoilerplateKind;
  readonly why: string;
}

/** Finds litter inside a line: embeds and links in brackets, fixed phrases, links run into the text. */
export function findSpans(draft: LayoutDraft, line: number): TokenSpan[] {
  const { document, lexicon } = draft;
  const { tokens, lines } = document;
  const { kind, code } = tokens;
  const end = lines.endToken[line];
  const spans: TokenSpan[] = [];
  for (let i = lines.firstToken[line]; i < end; i++) {
    const c = code[i];
    let span: TokenSpan | null = null;
    if (kind[i] === TokenKind.punctuation && (c === OPEN_SQUARE || c === OPEN_ROUND))
      span = bracketSpan(draft, i, end);
    else if (
      kind[i] === TokenKind.word &&
      (lexicon.classes.bits[tokens.word[i]] & LayoutWord.inlineStart) !== 0
    )
      span = noiseSpan(draft, i, end) ?? linkSpan(draft, i, end);
    if (span === null && isBehindSentence(draft, line, i)) span = callSpan(draft, i, end);
    if (span === null) continue;
    spans.push(span);
    i = span.to - 1;
  }
  return spans;
}

/** Whether the words of line `line` before token `at` are a sentence, and one that does not speak to the reader. */
export function isBehindSentence(
  { document, lexicon, features }: LayoutDraft,
  line: number,
  at: number,
): boolean {
  const { tokens } = document;
  const first = features.firstInk[line];
  const { bits } = lexicon.classes;
  if ((bits[tokens.word[at]] & LayoutWord.floatingStart) === 0) return false;
  if (at < first + SHORTEST_SENTENCE || at >= first + FLOATING_REACH) return false;
  if (!STOPS.has(tokens.code[at - 1])) return false;
  for (let i = first; i < at; i++) if ((bits[tokens.word[i]] & LayoutWord.reader) !== 0) return false;
  return true;
}

/** `… on Sunday. Click here to sign up for …`: a call on the reader behind a sentence of the article. */
function callSpan({ document: { tokens }, lexicon }: LayoutDraft, at: number, end: number): TokenSpan | null {
  const kind = lexicon.floating.match(tokens, at, end)?.value.kind;
  return kind === undefined ? null : { from: at, to: end, kind, why: 'wording' };
}

/** `[Gambas:Video …]`, `(Baca: …)`. */
function bracketSpan(draft: LayoutDraft, open: number, end: number): TokenSpan | null {
  const { tokens } = draft.document;
  const square = tokens.code[open] === OPEN_SQUARE;
  const close = square ? CLOSE_SQUARE : CLOSE_ROUND;
  const at = open + 1;
  if (at >= end || tokens.kind[at] !== TokenKind.word || tokens.word[at] === 0) return null;
  const last = Math.min(end, open + BRACKET_REACH);
  let to = at;
  while (to < last && tokens.code[to] !== close) to++;
  if (to >= last) return null;
  if (square && (to === at + 1 || tokens.code[at + 1] === COLON)) {
    if (draft.lexicon.embeds.match(tokens, at, to) !== null)
      return { from: open, to: to + 1, kind: 'artifact', why: 'embed' };
  }
  const noise = draft.lexicon.noise.match(tokens, at, to);
  if (noise !== null && noise.endToken === to)
    return { from: open, to: to + 1, kind: noise.value, why: 'wording' };
  if (draft.lexicon.bracketedLinks.match(tokens, at, to) !== null && to - at >= 4)
    return { from: open, to: to + 1, kind: 'related', why: 'link-in-brackets' };
  return null;
}

/** A fixed phrase in capitals, or one long enough to be sure in any case. */
function noiseSpan(draft: LayoutDraft, at: number, end: number): TokenSpan | null {
  const { tokens } = draft.document;
  const match = draft.lexicon.noise.match(tokens, at, end);
  if (match === null) return null;
  let capitals = true;
  for (let i = at; i < match.endToken; i++)
    if (tokens.kind[i] === TokenKind.word && (tokens.shape[i] & Shape.hasLower) !== 0) capitals = false;
  if (!capitals && match.named < 4) return null;
  return { from: at, to: match.endToken, kind: match.value, why: 'wording' };
}

/** `Baca juga: A Title in Title Case` run into a paragraph: up to where the next sentence begins. */
function linkSpan(draft: LayoutDraft, at: number, end: number): TokenSpan | null {
  const { tokens } = draft.document;
  const match = draft.lexicon.links.match(tokens, at, end);
  if (match === null || (tokens.shape[at] & Shape.startsUpper) === 0) return null;
  const colon = match.endToken < end && tokens.code[match.endToken] === COLON;
  // Words alone may be the author's own; a colon makes them a label.
  if (!colon && match.named < 2) return null;
  const from = colon ? match.endToken + 1 : match.endToken;
  const title = titleEnd(draft, from, end);
  if (title.to <= from || (!colon && !title.capitals)) return null;
  return { from: at, to: title.to, kind: match.value, why: 'link' };
}

/**
 * The token after the title that begins at `from`: its final stop, the capital before the first small word that no
 * title writes small, or the line's end. `capitals`: it is written in title case.
 */
function titleEnd(draft: LayoutDraft, from: number, end: number): { to: number; capitals: boolean } {
  const { kind, code, shape, word, start, end: ends } = draft.document.tokens;
  const bits = draft.lexicon.classes.bits;
  const reach = Math.min(end, from + TITLE_REACH);
  let last = -1;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < reach; i++) {
    const stops = kind[i] === TokenKind.punctuation && STOPS.has(code[i]);
    const inside = i + 1 < end && start[i + 1] === ends[i];
    if (stops && !inside) return { to: i + 1, capitals: words > 2 && capitals * 3 >= words * 2 };
    if (kind[i] !== TokenKind.word) continue;
    words++;
    if ((shape[i] & Shape.startsUpper) !== 0) {
      capitals++;
      last = i;
      continue;
    }
    const small =
      (bits[word[i]] & LayoutWord.titleWord) !== 0 &&
      kind[i + 1] === TokenKind.word &&
      (shape[i + 1] & Shape.startsUpper) !== 0;
    if (!small && words > 4 && capitals * 3 >= words * 2 && last > from) return { to: last, capitals: true };
  }
  return { to: reach === end ? end : from, capitals: words > 2 && capitals * 3 >= words * 2 };
}
