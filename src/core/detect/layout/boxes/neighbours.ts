import { TokenKind } from '../../../text/tokens';
import { isFree, isParagraph, type LayoutDraft, markLitter } from '../draft';
import { LineFlag } from '../lines/line-flags';
import { inkOf } from '../lines/line-shape';

const LONGEST_WEATHER = 12;
const MOST_WEATHER_WORDS = 6;
const DEGREES = new Set(Array.from('°℃℉', (sign) => sign.charCodeAt(0)));

/** A box of the weather above the article (before line `end`): degrees in two lines or more, and what stands among them. */
export function markWeather(draft: LayoutDraft, end: number): void {
  let first = -1;
  let last = -1;
  for (let line = 0; line < end; line++) {
    if (!tellsDegrees(draft, line)) continue;
    if (first < 0) first = line;
    last = line;
  }
  if (last === first) return;
  for (let line = first; line <= last; line++)
    if (inkOf(draft.features, line) <= LONGEST_WEATHER && draft.field[line] !== 'headline') {
      if (draft.field[line] === 'published') draft.field[line] = undefined;
      markLitter(draft, line, 'widget', { why: 'weather' });
    }
}

/** Few words, and a number right before a sign of degrees. */
function tellsDegrees({ document: { tokens, lines }, features }: LayoutDraft, line: number): boolean {
  if (features.numbers[line] === 0 || features.words[line] > MOST_WEATHER_WORDS) return false;
  for (let i = lines.firstToken[line] + 1; i < lines.endToken[line]; i++)
    if (DEGREES.has(tokens.code[i]) && tokens.kind[i - 1] === TokenKind.number) return true;
  return false;
}

/** Links between paragraphs, their titles in capitals; headings are shorter, and questions may be headings. */
export function markCapitalLinks(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  const { features: f } = draft;
  const found: number[] = [];
  for (let line = bodyStart + 1; line < bodyEnd - 1; line++) {
    const words = f.words[line];
    if (!isFree(draft, line) || words < CAPITAL_LINK || words > LONGEST_LINK || f.small[line] > 1) continue;
    if (f.capitals[line] * 10 < words * 8 || (f.flags[line] & (LineFlag.stop | LineFlag.endsColon)) !== 0)
      continue;
    const apart = partsArticle(draft, line - 1) && partsArticle(draft, line + 1);
    if (apart) found.push(line);
  }
  if (found.length >= 2)
    for (const line of found) markLitter(draft, line, 'related', { why: 'title-in-capitals' });
}

const CAPITAL_LINK = 8;
const LONGEST_LINK = 24;

/** A paragraph, or what stands between two. */
function partsArticle(draft: LayoutDraft, line: number): boolean {
  return draft.kind[line] !== undefined || draft.field[line] === 'caption' || isParagraph(draft, line);
}
