import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf, isProse, isTitle } from '../lines/line-shape';
import { HEAD_REACH } from './copies';

/** How far above the headline it stands with its section before it, and words of a headline and of that section. */
const REACH = 12;
const SHORTEST = 4;
const LONGEST_SECTION = 5;
/** `|`, `>`, `/`, `»`, `›`, `:`, `•`, `·` */
const PARTERS = new Set([0x7c, 0x3e, 0x2f, 0xbb, 0x203a, 0x3a, 0x2022, 0xb7]);

/**
 * Marks the headline above itself with its section before it, as a page's path or kicker: `Business|Headline`,
 * `Home / News / Headline`, `SOAKED Headline`.
 */
export function markPageTitles(draft: LayoutDraft): void {
  const { document, features } = draft;
  const { lines } = document;
  const count = Math.min(HEAD_REACH, lines.length);
  for (let line = 1; line < count; line++) {
    if (!isFree(draft, line) || !isTitle(features, line) || inkOf(features, line) < SHORTEST) continue;
    for (let above = line - 1; above >= Math.max(0, line - REACH); above--) {
      const more = inkOf(features, above) - inkOf(features, line);
      if (more <= 0 || more > LONGEST_SECTION || !isFree(draft, above) || isProse(features, above)) continue;
      const at = tailStart(draft, above, line);
      if (at < 0 || !isSection(draft, lines.firstToken[above], at)) continue;
      const start = lines.start[line];
      const end = lines.end[line];
      const text = document.text.slice(start, Math.min(end, start + 80));
      markLitter(draft, above, 'duplicate', { why: 'copy', text, start, end });
    }
    if (isProse(features, line)) return;
  }
}

/** The token of line `above` from which on it has the tokens of line `line`, up to its end; -1 where it has not. */
function tailStart({ document: { tokens, lines } }: LayoutDraft, above: number, line: number): number {
  let a = lines.endToken[above] - 1;
  let b = lines.endToken[line] - 1;
  const first = lines.firstToken[line];
  for (; b >= first; a--, b--) {
    if (a <= lines.firstToken[above] || tokens.kind[a] !== tokens.kind[b]) return -1;
    const word = tokens.kind[a] === TokenKind.word;
    if (word ? tokens.hash[a] !== tokens.hash[b] : tokens.code[a] !== tokens.code[b]) return -1;
  }
  return a + 1;
}

/** A sign of paths ends it, or all its words are in capitals. */
function isSection({ document: { tokens } }: LayoutDraft, from: number, to: number): boolean {
  if (PARTERS.has(tokens.code[to - 1])) return true;
  for (let i = from; i < to; i++)
    if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] & Shape.hasLower) !== 0) return false;
  return (tokens.shape[to] & Shape.hasLower) !== 0;
}
