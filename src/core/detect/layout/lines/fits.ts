import type { BoilerplateKind } from '../../../article';
import { Shape } from '../../../text/tokens';
import type { LayoutDraft } from '../draft';
import { isDateLine } from '../head/date-line';
import type { LineMeaning } from '../layout-words';
import type { PatternMatch } from '../line-patterns';
import { LineFlag } from './line-flags';
import { inkOf, isInk, isProse } from './line-shape';

const { doubleMark, stop } = LineFlag;
export const LONGEST_LITTER = 90;
const LONGEST_HEADING = 7;
/** A sentence that two words alone call litter is no longer than this. */
const SHORT_SENTENCE = 14;
const BUTTONS = new Set<BoilerplateKind | undefined>(['prompt', 'navigation', 'widget', 'related', 'badge']);

/** An open pattern says the less about a line the fewer words it names: it must not be running text then. */
export function fitsLitter(draft: LayoutDraft, line: number, match: PatternMatch<LineMeaning>): boolean {
  const { features } = draft;
  const flags = features.flags[line];
  // `Listen.` and `False.` are sentences: no button has a full stop, though a page's message may.
  const full = (flags & (stop | LineFlag.loudStop | LineFlag.ellipsis)) === stop;
  if (!match.open) return match.named > 1 || !full || !BUTTONS.has(match.value.kind);
  const ink = inkOf(features, line);
  if (match.value.why === 'heading') return ink <= LONGEST_HEADING && !isProse(features, line);
  // Speech is no title.
  if (match.value.kind === 'related' && full && (flags & doubleMark) !== 0) return false;
  if (match.value.kind === 'related') return ink <= 40 && (match.named > 1 || !isProse(features, line));
  const quoted = (flags & doubleMark) !== 0;
  if (quoted && ink > 8 && (match.named < 3 || (flags & LineFlag.startsMark) !== 0)) return false;
  if (match.named <= 1) return ink <= 30 && !isProse(features, line);
  if (match.value.kind === 'disclaimer') return ink <= LONGEST_LITTER;
  if (match.named === 2) return ink <= (isProse(features, line) ? SHORT_SENTENCE : 45);
  return ink <= LONGEST_LITTER;
}

/** Whether a line that begins like one of metadata tells no more than that. */
export function fitsField(draft: LayoutDraft, line: number, match: PatternMatch<LineMeaning>): boolean {
  const { features, document } = draft;
  const { tokens } = document;
  const ink = inkOf(features, line);
  const end = document.lines.endToken[line];
  const hasColon = tokens.code[match.endToken - 1] === 0x3a;
  let next = match.endToken;
  while (next < end && !isInk(tokens, next)) next++;
  switch (match.value.field) {
    case 'byline':
    case 'editor': {
      if (ink > 24 || isProse(features, line)) return false;
      if (hasColon) return true;
      const rest = features.words[line] - match.named;
      return (
        !match.open ||
        (next < end &&
          (tokens.shape[next] & Shape.startsUpper) !== 0 &&
          rest <= 14 &&
          features.small[line] <= 4)
      );
    }
    case 'published':
      return match.open ? isDateLine(draft, line) : (features.flags[line] & stop) === 0;
    case 'source':
      // A label and an address, however long.
      if (hasColon && isAddressAt(draft, next)) return true;
      return match.named >= 3 ? ink <= 45 : ink <= 16 && !isProse(features, line);
    case 'caption':
      if (!match.open) return true;
      return match.named >= 2 ? ink <= 90 : ink <= 30 && !isProse(features, line);
    default:
      return ink <= 45 && (features.flags[line] & doubleMark) === 0;
  }
}

/** `https://` */
function isAddressAt({ document: { tokens } }: LayoutDraft, at: number): boolean {
  return tokens.code[at] === 0x68 && tokens.code[at + 1] === 0x3a && tokens.code[at + 2] === 0x2f;
}
