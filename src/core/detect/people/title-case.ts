import { EN_DASH, STOP } from '../../text/punctuation';
import { Shape, TokenKind } from '../../text/tokens';
import { type Layout, LineRole } from '../layout/layout';
import { type Capitals, Mark } from './capitals';
import { Class } from './people-words';

const BAR = 0x2015;

/** Marks the lines where every word has a capital, so that capitals say nothing: headlines and other titles. */
export function markTitleCase({ document, mark }: Capitals, layout: Layout): void {
  const { tokens, lines, lexicon } = document;
  const { bits } = lexicon.people.classes;
  for (let line = 0; line < lines.length; line++) {
    if (layout.role[line] === LineRole.boilerplate) continue;
    const first = lines.firstToken[line];
    const end = lines.endToken[line];
    const field = layout.field[line];
    if (field !== 'headline' && (end - first > 40 || tokens.code[end - 1] === STOP)) continue;
    // `— Ann Bell (@annbell) May 2`: who has said or written what stands above.
    if (tokens.code[first] >= EN_DASH && tokens.code[first] <= BAR) continue;
    let upper = 0;
    let lower = 0;
    for (let i = first; i < end; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.end[i] - tokens.start[i] < 3) continue;
      if ((tokens.shape[i] & Shape.startsUpper) !== 0) upper++;
      else if ((bits[tokens.word[i]] & (Class.connector | Class.placePreposition | Class.particle)) === 0)
        lower++;
    }
    const headline = field === 'headline' ? lower <= upper : lower * 4 <= upper && upper >= 4;
    if (!headline || field === 'byline' || field === 'editor' || field === 'caption') continue;
    for (let i = first; i < end; i++) mark[i] |= Mark.titleCase;
  }
}
