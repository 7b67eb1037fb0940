import type { LayoutDraft } from '../draft';
import { LineFlag } from './line-flags';
import { inkOf } from './line-shape';

const LONGEST = 90;
/** Words of an offer in a line that begins like one, in one that does not, and how many words hold one of them. */
export const FEW_OFFERS = 2;
export const MANY_OFFERS = 4;
const OFFER_DENSITY = 6;
const MANY_DENSITY = 4;

/** Speaks to the reader in as many words of subscriptions, accounts and consent, and says little else. */
export function isOffer({ features }: LayoutDraft, line: number, least: number): boolean {
  if (features.offerWords[line] < least) return false;
  // What begins like an offer need not speak to the reader.
  const { reader, telling } = LineFlag;
  if (least > FEW_OFFERS && (features.flags[line] & (reader | telling)) !== reader) return false;
  if ((features.flags[line] & LineFlag.doubleMark) !== 0) return false;
  const ink = inkOf(features, line);
  const density = least > FEW_OFFERS ? MANY_DENSITY : OFFER_DENSITY;
  return ink <= LONGEST && features.offerWords[line] * density >= ink;
}
