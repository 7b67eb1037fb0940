import type { Quote, Speaker } from '../article';
import type { People } from '../detect/people/people';
import { type QuoteCandidate, Reference } from '../detect/quotes/quote-candidate';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source-phrase';
import { type Document, textOf } from '../text/document';
import { lineOfToken } from '../text/lines';

/** So many paragraphs after a quotation, words without attribution are no longer taken for the same speaker's. */
const FOLLOWS_WITHIN = 1;

/**
 * Gives each quote its speaker, in text order: names at their fullest, pronouns and words without attribution to who
 * spoke last. `candidates` are sorted by their first token.
 */
export function resolveSpeakers(
  document: Document,
  people: People,
  candidates: readonly QuoteCandidate[],
): Quote[] {
  const quotes: Quote[] = [];
  let last: Speaker | null = null;
  let lastEnd = 0;
  for (const candidate of candidates) {
    const at = candidate.reference === Reference.phrase ? candidate.source!.firstToken : candidate.cueFirst;
    let speaker: Speaker | null = null;
    if (candidate.reference === Reference.phrase) {
      const source = candidate.source!;
      speaker =
        source.kind === SourceKind.pronoun
          ? lastNamed(document, people, last, lastEnd, source.firstToken, source.endToken)
          : named(document, people, source);
    } else if (candidate.reference === Reference.fused)
      speaker = lastNamed(document, people, last, lastEnd, candidate.cueFirst, candidate.cueEnd);
    else if (candidate.reference === Reference.previous) speaker = last;
    else if (
      candidate.reference === Reference.none &&
      last !== null &&
      follows(document, lastEnd, candidate.firstToken)
    )
      speaker = last;
    quotes.push(finished(document, candidate, speaker));
    if (speaker !== null) last = speaker;
    lastEnd = Math.max(at, candidate.endToken);
  }
  return quotes;
}

function finished(document: Document, candidate: QuoteCandidate, speaker: Speaker | null): Quote {
  const { tokens } = document;
  const { cueFirst, cueEnd } = candidate;
  return {
    start: tokens.start[candidate.firstToken],
    end: tokens.end[candidate.endToken - 1],
    type: candidate.type,
    fragment: candidate.fragment,
    speaker,
    cue:
      cueEnd > cueFirst
        ? {
            text: textOf(document, cueFirst, cueEnd),
            start: tokens.start[cueFirst],
            end: tokens.end[cueEnd - 1],
          }
        : null,
    via: candidate.via,
    evidence: candidate.evidence,
  };
}

function named(document: Document, people: People, source: SourcePhrase): Speaker {
  const { tokens } = document;
  const span = { start: tokens.start[source.firstToken], end: tokens.end[source.endToken - 1] };
  if (source.person >= 0) {
    const person = people.people[source.person];
    return { name: person.name, person: person.id, ...span };
  }
  return { name: textOf(document, source.firstToken, source.endToken), person: null, ...span };
}

/** Who a pronoun at tokens `at` to `end` means: who spoke last, or who has been named since. */
function lastNamed(
  document: Document,
  people: People,
  last: Speaker | null,
  lastEnd: number,
  at: number,
  end: number,
): Speaker | null {
  const { tokens } = document;
  const mention = subjectBetween(document, people, lastEnd, at);
  const span = { start: tokens.start[at], end: tokens.end[end - 1] };
  if (mention >= 0) {
    const person = people.people[people.mentions[mention].person];
    return { name: person.name, person: person.id, ...span };
  }
  return last === null ? null : { ...last, ...span };
}

/** How far back a subject is looked for, in tokens. */
const LOOK_BACK = 80;

/** The person who last opened a sentence between two tokens, as an index of mentions, or -1. */
function subjectBetween(document: Document, people: People, from: number, to: number): number {
  const { sentences } = document;
  let found = -1;
  for (let i = Math.max(from, to - LOOK_BACK); i < to; i++) {
    const index = people.mentionAt[i];
    if (index < 0) continue;
    const mention = people.mentions[index];
    if (mention.phraseFirst - sentences.firstToken[sentences.ofToken[i]] <= 3) found = index;
    i = mention.endToken - 1;
  }
  return found;
}

function follows(document: Document, lastEnd: number, first: number): boolean {
  if (lastEnd === 0) return false;
  return lineOfToken(document.lines, first) - lineOfToken(document.lines, lastEnd - 1) <= FOLLOWS_WITHIN;
}
