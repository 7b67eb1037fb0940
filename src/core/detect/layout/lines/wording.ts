import { Shape, TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markField, markLitter, tokenEvidence } from '../draft';
import { AUTHOR_AND_TIME, isAuthorAndAccount, isAuthorAndDate } from '../head/author-and-date';
import { DATE_LINE, isDateLine, isPlainDateLine } from '../head/date-line';
import { LayoutWord, type LineMeaning } from '../layout-words';
import type { PatternMatch } from '../line-patterns';
import { wordBeforeHump } from './glued-words';
import { LineFlag } from './line-features';
import { inkOf, isProse } from './line-shape';

const { doubleMark, stop, floatingStart, platformStart } = LineFlag;
/** How many tokens of a line are searched for patterns that may stand anywhere. */
const FLOATING_REACH = 60;
const LONGEST_LITTER = 90;
const LONGEST_HEADING = 7;
const LONGEST_BAR = 12;
const LONGEST_GLUED = 8;
/** A sentence that two words alone call litter is no longer than this. */
const SHORT_SENTENCE = 14;
/** Words of an offer in a line that begins like one, in one that does not, and how many words hold one of them. */
const FEW_OFFERS = 2;
const MANY_OFFERS = 4;
const OFFER_DENSITY = 6;
const MANY_DENSITY = 4;

/** Labels the lines whose wording alone tells what they are, and notes hints where it does not. */
export function readWording(draft: LayoutDraft, line: number): void {
  const { document, lexicon, features } = draft;
  const at = features.firstInk[line];
  const end = document.lines.endToken[line];
  if (at >= end) return;
  const match = lexicon.lines.match(document.tokens, at, end, draft.hidden);
  if (match !== null) {
    const evidence = tokenEvidence(document, match.value.why, at, match.endToken);
    if (match.value.why === 'metadata') {
      if (match.value.field !== undefined && fitsField(draft, line, match)) {
        markField(draft, line, match.value.field, evidence);
        return;
      }
    } else if (match.value.why === 'label' || match.value.why === 'near-litter') {
      draft.hint[line] = match.value;
      return;
    } else if (fitsLitter(draft, line, match)) {
      markLitter(draft, line, match.value.kind!, evidence);
      draft.hint[line] = match.value;
      return;
    }
  }
  if (isFree(draft, line) && isGluedByline(draft, line, at)) {
    markField(draft, line, 'byline', { why: 'glued-byline' });
    return;
  }
  if (isFree(draft, line) && isShareBar(draft, line)) {
    markLitter(draft, line, 'prompt', { why: 'share-bar' });
    return;
  }
  if ((features.flags[line] & (floatingStart | platformStart)) !== 0) readInside(draft, line);
  if (isFree(draft, line) && isOffer(draft, line, MANY_OFFERS))
    markLitter(draft, line, 'promo', { why: 'offer' });
}

/** Speaks to the reader in as many words of subscriptions, accounts and consent, and says little else. */
function isOffer({ features }: LayoutDraft, line: number, least: number): boolean {
  if (features.offerWords[line] < least) return false;
  // What begins like an offer need not speak to the reader.
  const { reader, telling } = LineFlag;
  if (least > FEW_OFFERS && (features.flags[line] & (reader | telling)) !== reader) return false;
  if ((features.flags[line] & doubleMark) !== 0) return false;
  const ink = inkOf(features, line);
  const density = least > FEW_OFFERS ? MANY_DENSITY : OFFER_DENSITY;
  return ink <= LONGEST_LITTER && features.offerWords[line] * density >= ink;
}

/** `ByName Name, Place`: the label has lost the space behind it. */
function isGluedByline({ document, lexicon, features: f }: LayoutDraft, line: number, at: number): boolean {
  const { tokens, text } = document;
  if (tokens.kind[at] !== TokenKind.word || f.words[line] < 2 || inkOf(f, line) > LONGEST_GLUED) return false;
  if (f.small[line] > 1 || (f.flags[line] & (stop | doubleMark)) !== 0) return false;
  const label = wordBeforeHump(text, tokens.start[at], tokens.end[at]);
  return label !== 0 && (lexicon.classes.bits[label] & LayoutWord.byline) !== 0;
}

/** Two or more words in a row that are each a button to share or comment: `Share Tweet Email`. */
function isShareBar(draft: LayoutDraft, line: number): boolean {
  const { document, lexicon, features } = draft;
  const { tokens, lines } = document;
  if (features.words[line] < 2 || features.words[line] > LONGEST_BAR) return false;
  for (let i = lines.firstToken[line]; i < lines.endToken[line]; i++)
    if (tokens.kind[i] === TokenKind.word && (lexicon.classes.bits[tokens.word[i]] & LayoutWord.button) === 0)
      return false;
  return true;
}

/** An open pattern says the less about a line the fewer words it names: it must not be running text then. */
function fitsLitter(draft: LayoutDraft, line: number, match: PatternMatch<LineMeaning>): boolean {
  if (!match.open) return true;
  const { features } = draft;
  const ink = inkOf(features, line);
  if (match.value.why === 'heading') return ink <= LONGEST_HEADING && !isProse(features, line);
  if (match.value.kind === 'related' && runsOn(draft, line, ink)) return false;
  if (match.value.kind === 'related')
    return ink <= 40 && (match.named > 1 || !isProse(features, line)) && !endsQuoted(draft, line);
  const quoted = (features.flags[line] & doubleMark) !== 0;
  if (quoted && ink > 8 && (match.named < 3 || (features.flags[line] & LineFlag.startsMark) !== 0))
    return false;
  if (match.named <= 1) return ink <= 30 && !isProse(features, line);
  if (match.value.kind === 'disclaimer') return ink <= LONGEST_LITTER;
  if (match.named === 2)
    return ink <= (isProse(features, line) && !isOffer(draft, line, FEW_OFFERS) ? SHORT_SENTENCE : 45);
  return ink <= LONGEST_LITTER;
}

/** A link's title and then a sentence of the article in one line: the link is a span of it. */
function runsOn(draft: LayoutDraft, line: number, ink: number): boolean {
  const { document, features, lexicon } = draft;
  const full = (features.flags[line] & stop) !== 0 && (features.flags[line] & LineFlag.loudStop) === 0;
  if (!full || ink < SHORT_SENTENCE || !isProse(features, line)) return false;
  return (
    lexicon.links.match(document.tokens, features.firstInk[line], document.lines.endToken[line]) !== null
  );
}

/** A double mark and a full stop at the end: speech, not a title. */
function endsQuoted(draft: LayoutDraft, line: number): boolean {
  const flags = draft.features.flags[line];
  return (flags & doubleMark) !== 0 && (flags & stop) !== 0 && (flags & LineFlag.loudStop) === 0;
}

function fitsField(draft: LayoutDraft, line: number, match: PatternMatch<LineMeaning>): boolean {
  const { features, document } = draft;
  const { tokens } = document;
  const ink = inkOf(features, line);
  const end = document.lines.endToken[line];
  const hasColon = tokens.code[match.endToken - 1] === 0x3a;
  const next = skipSigns(draft, match.endToken, end);
  switch (match.value.field) {
    case 'byline':
    case 'editor': {
      if (ink > 24 || isProse(features, line)) return false;
      if (hasColon) return next < end || true;
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
      return isDateLine(draft, line);
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

function skipSigns(draft: LayoutDraft, at: number, end: number): number {
  const { kind } = draft.document.tokens;
  while (at < end && kind[at] !== TokenKind.word && kind[at] !== TokenKind.number) at++;
  return at;
}

/** Patterns that stand anywhere, and calls on the reader that point to a channel of the outlet. */
function readInside(draft: LayoutDraft, line: number): void {
  const { document, lexicon, features } = draft;
  const { tokens, lines } = document;
  if (inkOf(features, line) > LONGEST_LITTER || (features.flags[line] & LineFlag.startsMark) !== 0) return;
  const quoted = (features.flags[line] & doubleMark) !== 0;
  const bits = lexicon.classes.bits;
  const first = features.firstInk[line];
  const end = lines.endToken[line];
  const calls = (bits[tokens.word[first]] & LayoutWord.call) !== 0;
  const reach = Math.min(end, first + FLOATING_REACH);
  for (let i = first; i < reach; i++) {
    const b = bits[tokens.word[i]];
    if ((b & LayoutWord.floatingStart) !== 0 && i > first) {
      const match = lexicon.floating.match(tokens, i, end);
      if (match !== null && !(quoted && match.named < 3)) {
        const evidence = tokenEvidence(document, 'wording', i, match.endToken);
        if (match.value.kind !== undefined) markLitter(draft, line, match.value.kind, evidence);
        else if (match.value.field !== undefined) markField(draft, line, match.value.field, evidence);
        return;
      }
    }
    if (calls && !quoted && i > first && (b & LayoutWord.platformStart) !== 0) {
      const match = lexicon.platforms.match(tokens, i, end);
      if (match !== null) {
        markLitter(draft, line, 'promo', tokenEvidence(document, 'call-to-channel', i, match.endToken));
        return;
      }
    }
  }
}

/** Labels a line that is nothing but a date, where such a line tells when the article appeared. */
export function readDateLine(draft: LayoutDraft, line: number): void {
  if (!isFree(draft, line)) return;
  if (isAuthorAndDate(draft, line)) markField(draft, line, 'byline', { why: AUTHOR_AND_TIME });
  else if (isAuthorAndAccount(draft, line)) markField(draft, line, 'byline', { why: 'author-and-account' });
  else if (isPlainDateLine(draft, line)) markField(draft, line, 'published', { why: DATE_LINE });
}
