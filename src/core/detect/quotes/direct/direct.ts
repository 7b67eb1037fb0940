import type { Evidence } from '../../../article';
import type { Document } from '../../../text/document';
import type { Layout } from '../../layout/layout';
import type { People } from '../../people/people';
import { type QuoteCandidate, Reference } from '../quote-candidate';
import { relayingOutlet } from '../relay';
import { type Attribution, attributionOf } from './attribution';
import { headlinesOf } from './attribution-headline';
import { isSpeech } from './direct-refine';
import { echoesOf } from './echoes';
import type { Marks } from './marks';
import { describeQuoted, type Quoted } from './quoted';

/** Finds the pairs of marks that hold somebody's words, each with its attribution. Linear in the tokens. */
export function findDirectQuotes(
  document: Document,
  layout: Layout,
  people: People,
  marks: Marks,
): QuoteCandidate[] {
  const { pairs } = marks;
  const headlines = headlinesOf(layout);
  const all: Quoted[] = [];
  const said: (QuoteCandidate | null)[] = [];
  let previous: Attribution | null = null;
  for (let k = 0; k < pairs.length; k++) {
    const quoted = describeQuoted(document, pairs, k);
    if (quoted.words === 0) continue;
    const attribution = attributionOf(document, people, quoted, headlines);
    const speech = isSpeech(document, quoted, attribution, previous !== null);
    previous = speech ? attribution : null;
    all.push(quoted);
    said.push(speech ? candidate(document, people, quoted, attribution) : null);
  }
  shareClosing(document, people, all, said);
  for (const [k, of] of echoesOf(document, headlines, all)) {
    const whole = said[of];
    if (whole !== null) said[k] = echo(document, all[k], whole);
  }
  return said.filter((quote) => quote !== null);
}

/** `The cuts are "plainly cruel" and, in time, "they will cost lives," |Ann Bell said|`: one attribution for both. */
function shareClosing(
  document: Document,
  people: People,
  all: readonly Quoted[],
  said: (QuoteCandidate | null)[],
): void {
  const { sentences } = document;
  for (let k = all.length - 2; k >= 0; k--) {
    const next = said[k + 1];
    const { pair, words, opensSentence } = all[k];
    if (said[k] !== null || next === null || words < 2 || opensSentence || next.source === null) continue;
    const closes = next.cueFirst >= next.endToken && all[k + 1].endsWithComma;
    if (!closes || sentences.ofToken[pair.open] !== sentences.ofToken[all[k + 1].pair.open]) continue;
    const { cueFirst, cueEnd, reference, source } = next;
    const shared: Attribution = { where: 'shared', cueFirst, cueEnd, reference, source };
    if (isSpeech(document, all[k], shared, false)) said[k] = candidate(document, people, all[k], shared);
  }
}

/** Words of a headline that a quotation further down has too: the same person's. */
function echo(document: Document, quoted: Quoted, whole: QuoteCandidate): QuoteCandidate {
  const nobody = {
    where: 'none',
    cueFirst: 0,
    cueEnd: 0,
    reference: Reference.nobody,
    source: null,
  } as const;
  return {
    type: 'direct',
    fragment: isFragment(quoted, nobody),
    firstToken: quoted.pair.open,
    endToken: quoted.pair.closeEnd,
    cueFirst: 0,
    cueEnd: 0,
    reference: Reference.nobody,
    source: null,
    via: whole.via,
    evidence: [...evidenceOf(document, quoted, nobody), { why: 'echoed-below' }],
    echoes: whole,
  };
}

function candidate(
  document: Document,
  people: People,
  quoted: Quoted,
  attribution: Attribution,
): QuoteCandidate {
  const { pair } = quoted;
  return {
    type: 'direct',
    fragment: isFragment(quoted, attribution),
    firstToken: pair.open,
    endToken: pair.closeEnd,
    cueFirst: attribution.cueFirst,
    cueEnd: attribution.cueEnd,
    reference: attribution.reference,
    source: attribution.source,
    via:
      relayingOutlet(document, people, pair.closeEnd, quoted.right, attribution.cueFirst) ??
      relayingOutlet(document, people, quoted.left, pair.open, attribution.cueFirst),
    evidence: evidenceOf(document, quoted, attribution),
  };
}

function isFragment(quoted: Quoted, attribution: Attribution): boolean {
  if (quoted.opensSentence || (attribution.where === 'introduced' && quoted.startsUpper)) return false;
  return !quoted.startsUpper || !quoted.endsAsSpeech;
}

function evidenceOf({ tokens, text }: Document, { pair }: Quoted, attribution: Attribution): Evidence[] {
  const { cueFirst, cueEnd, where } = attribution;
  const evidence: Evidence[] = [{ why: pair.closeEnd === pair.close ? 'mark-unclosed' : 'quotation-marks' }];
  if (pair.paragraphs > 1) evidence.push({ why: 'runs-over-paragraphs', text: String(pair.paragraphs) });
  if (cueEnd > cueFirst) {
    const start = tokens.start[cueFirst];
    const end = tokens.end[cueEnd - 1];
    const why = where === 'headline' ? 'cue-sentence' : `cue-${where}`;
    evidence.push({ why, text: text.slice(start, end), start, end });
  } else if (where !== 'none') evidence.push({ why: 'attribution-name' });
  return evidence;
}
