import { isFree, type LayoutDraft, markField } from '../draft';
import { LayoutWord } from '../layout-words';
import { LineFlag } from '../lines/line-flags';
import { inkOf, isProse } from '../lines/line-shape';

/** Words of a caption that says who is pictured, of one beside it on the page, and of the longest. */
const SHORTEST = 6;
const SHORTEST_OTHER = 9;
const LONGEST = 40;
const OPEN = 0x28;
const COMMA = 0x2c;

/**
 * Marks captions between the paragraphs that end without a stop, on pages where one of them says so in brackets:
 * `Jane Doe (pictured) was left without her car for a week`. The others there are as long as sentences, which no heading is.
 */
export function markStoplessCaptions(draft: LayoutDraft, bodyStart: number, bodyEnd: number): void {
  const lines: number[] = [];
  let pictured = false;
  let last = -1;
  for (let line = bodyStart + 1; line < bodyEnd; line++) {
    if (!isStopless(draft, line, last === line - 1)) continue;
    const says = saysPictured(draft, line);
    if (says) pictured = true;
    if (!says && inkOf(draft.features, line) < SHORTEST_OTHER) continue;
    lines.push(line);
    last = line;
  }
  if (pictured) for (const line of lines) markField(draft, line, 'caption', { why: 'pictured' });
}

/** As long as a sentence, written like one, and without its stop; a paragraph, litter or `another` such line above it. */
function isStopless(draft: LayoutDraft, line: number, another: boolean): boolean {
  const { features: f } = draft;
  const ink = inkOf(f, line);
  if (!isFree(draft, line) || ink < SHORTEST || ink > LONGEST) return false;
  if ((f.flags[line] & (LineFlag.stop | LineFlag.endsColon | LineFlag.endsComma | LineFlag.startsMark)) !== 0)
    return false;
  if (f.small[line] * 2 < f.words[line] || f.small[line] <= f.titleSmall[line]) return false;
  const above = line - 1;
  return another || draft.kind[above] !== undefined || draft.field[above] === 'caption' || isProse(f, above);
}

/** `(pictured)`, `, pictured`: a verb of pictures right behind a bracket or comma. */
function saysPictured(
  { document: { tokens, lines }, features, lexicon }: LayoutDraft,
  line: number,
): boolean {
  if ((features.flags[line] & LineFlag.pictureVerb) === 0) return false;
  const { bits } = lexicon.classes;
  for (let i = lines.firstToken[line] + 1; i < lines.endToken[line]; i++)
    if (
      (bits[tokens.word[i]] & LayoutWord.pictureVerb) !== 0 &&
      (tokens.code[i - 1] === OPEN || tokens.code[i - 1] === COMMA)
    )
      return true;
  return false;
}
