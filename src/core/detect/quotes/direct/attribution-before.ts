import type { Document } from '../../../text/document';
import { COLON, COMMA } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import type { People } from '../../people/people';
import { cueEnd, isNoun, phraseAttribution } from '../cues';
import { IndirectBit } from '../indirect/indirect-words';
import { Reference } from '../quote-candidate';
import { CUE_FORM, QuoteWord } from '../quote-words';
import { sourceAfter } from '../source/source-phrase';
import { SourceBit } from '../source/source-words';
import type { Attribution } from './attribution';
import { isSource, ownerOf, subjectOf } from './attribution-subject';
import type { Quoted } from './quoted';

/** The verb of a relative clause reports what stands so near behind it, in tokens. */
const RELATIVE_REACH = 3;

/**
 * The cue with a source before the quotation in its sentence: `Rina said: "…`, `Rina mengatakan bahwa "…`,
 * `kata Rina, "…`, `Rina said that the plan is "…`. The nearest, unless that is itself part of what is reported
 * (`Rina said that Dewi hopes for "…"`). Quotations in between are passed over.
 */
export function attributedBefore(document: Document, people: People, quoted: Quoted): Attribution | null {
  const { tokens } = document;
  const { left } = quoted;
  const { open } = quoted.pair;
  let { index } = quoted;
  let nearest: Attribution | null = null;
  for (let i = open - 1; i >= left; i--) {
    if (index > 0 && i < quoted.pairs[index - 1].closeEnd) {
      i = quoted.pairs[--index].open;
      continue;
    }
    if (tokens.kind[i] !== TokenKind.word) continue;
    const found = cueAt(document, people, quoted, i);
    if (found === null) continue;
    if (nearest === null || nearest.source === null) {
      if (found.reference === Reference.fused || found.where === 'introduced') {
        if (found.source !== null || found.reference === Reference.fused) return found;
      }
      if (nearest === null || found.source !== null) nearest = found;
    } else if (found.source !== null && reports(document, found, nearest)) return found;
  }
  return nearest ?? nameBeforeColon(document, people, quoted);
}

/** `Rina Wati: "…`: the sentence is a name and a colon. */
function nameBeforeColon(document: Document, people: People, { left, pair }: Quoted): Attribution | null {
  const colon = pair.open - 1;
  if (colon <= left || document.tokens.code[colon] !== COLON) return null;
  const source = sourceAfter(document, people, left, colon);
  if (source === null || source.endToken !== colon) return null;
  return phraseAttribution('introduced', colon, colon, source);
}

/** Whether the inner cue stands in what the outer reports. */
function reports({ tokens, lexicon }: Document, outer: Attribution, inner: Attribution): boolean {
  const bits = lexicon.quotes.classes.bits;
  const speech = QuoteWord.speech;
  // `X denied Y's comment that "…", |calling| it "…"`: the subject of the sentence goes on.
  if (bits[tokens.word[inner.cueFirst]] & QuoteWord.participle && tokens.code[inner.cueFirst - 1] === COMMA)
    return false;
  if (!(bits[tokens.word[outer.cueFirst]] & speech)) return false;
  // `The Herald reports that Rina |said| it was "…"`: her words, whoever passes them on.
  const said =
    lexicon.indirect.bits[tokens.word[inner.cueFirst]] & (IndirectBit.saying | IndirectBit.telling);
  if (said && bits[tokens.word[inner.cueFirst]] & speech) return false;
  return (
    (bits[tokens.word[outer.cueEnd]] & QuoteWord.complementizer) !== 0 ||
    !(bits[tokens.word[inner.cueFirst]] & speech)
  );
}

/** The attribution that the word at `at` makes, where it is a cue. */
function cueAt(document: Document, people: People, quoted: Quoted, at: number): Attribution | null {
  const { tokens, lexicon } = document;
  const { classes, phrases, according } = lexicon.quotes;
  const { left } = quoted;
  const { open } = quoted.pair;
  const id = tokens.word[at];
  const bits = classes.bits[id];
  const where = quoted.introduced || at === open - 1 ? 'introduced' : 'sentence';
  if (bits & (QuoteWord.fused | QuoteWord.accordingFused))
    return { where, cueFirst: at, cueEnd: at + 1, reference: Reference.fused, source: null };
  if (according.begins.has(id)) {
    const match = according.match(tokens, at);
    const source = match === null ? null : sourceAfter(document, people, match.endToken, open);
    if (match !== null && source !== null) return phraseAttribution(where, at, match.endToken, source);
  }
  const isPhrase = phrases.begins.has(id) && phrases.match(tokens, at) !== null;
  if (!isPhrase && !(bits & (CUE_FORM | QuoteWord.noun))) return null;
  const end = cueEnd(document, at);
  if (!isPhrase && isNoun(document, at, left)) {
    // `dismissed the |claim| as "…"` is no introduction.
    const as = lexicon.indirect.bits[tokens.word[end]] & IndirectBit.asWord && !lexicon.sources.headFirst;
    const introduces =
      (end >= open - 1 && !as) || (classes.bits[tokens.word[end]] & QuoteWord.complementizer) !== 0;
    if (!(bits & QuoteWord.noun) || !introduces) return null;
  }
  // `a message for those who |threaten| the forest: "…`: the verb of a clause inside a phrase, far from the marks.
  const inner = at > left && (lexicon.sources.bits[tokens.word[at - 1]] & SourceBit.relative) !== 0;
  const says = lexicon.indirect.bits[id] & (IndirectBit.saying | IndirectBit.stating | IndirectBit.telling);
  if (inner && quoted.introduced && open - end > RELATIVE_REACH && !says) return null;
  if (isPhrase || bits & (QuoteWord.active | QuoteWord.participle | QuoteWord.base)) {
    const source = subjectOf(document, people, at, left, bits);
    if (source !== null && isSource(document, source))
      return phraseAttribution(where, at, end, ownerOf(document, people, source, left));
  }
  if (bits & (QuoteWord.bare | QuoteWord.active | QuoteWord.passive)) {
    const inverted =
      !(bits & QuoteWord.active) ||
      (lexicon.quotes.activeInverts && (at === left || tokens.code[at - 1] === COMMA));
    const source = inverted ? sourceAfter(document, people, end, open) : null;
    if (source !== null) return phraseAttribution(where, at, end, source);
  }
  if (bits & (QuoteWord.active | QuoteWord.participle) && bits & QuoteWord.speech)
    return { where, cueFirst: at, cueEnd: end, reference: Reference.previous, source: null };
  return null;
}
