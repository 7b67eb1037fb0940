import type { Evidence, Quote, Speaker } from '../article';
import type { Layout } from '../detect/layout/layout';
import type { People } from '../detect/people/people';
import { type QuoteCandidate, Reference } from '../detect/quotes/quote-candidate';
import { SourceKind, type SourcePhrase } from '../detect/quotes/source/source-phrase';
import { type Document, textOf } from '../text/document';
import { lineOfToken } from '../text/lines';
import { Antecedents } from './antecedents';
import { Descriptions } from './descriptions';
import { FullNames } from './full-names';
import { Genders } from './genders';
import { Groups } from './groups';
import { type Named, Subjects } from './subjects';

/**
 * Gives each quote its speaker, in text order: names at their fullest, pronouns and words without attribution to who
 * spoke last or is spoken of. `candidates` are sorted by their first token; linear in them and in the text.
 */
export function resolveSpeakers(
  document: Document,
  people: People,
  layout: Layout,
  candidates: readonly QuoteCandidate[],
): Quote[] {
  const genders = new Genders(document, people);
  const subjects = new Subjects(document, people, layout, genders);
  const fullNames = new FullNames(document, people);
  const groups = new Groups(document, subjects, fullNames);
  const antecedents = new Antecedents(document, subjects, genders, groups);
  const descriptions = new Descriptions(document, people, subjects, antecedents, fullNames);
  const speakers = candidates.map((candidate) => {
    const named = speakerOf(antecedents, descriptions, fullNames, candidate);
    // What is said by nobody changes nothing of who speaks.
    if (candidate.reference === Reference.nobody) return named;
    antecedents.spoke(candidate, named);
    descriptions.spoke(named);
    return named;
  });
  nameAhead(document, candidates, speakers);
  nameEchoes(candidates, speakers);
  return candidates.map((candidate, index) => toQuote(document, candidate, speakers[index]));
}

/** `"…," katanya. "…," kata Rina.`: words whose speaker is named only behind the next quote of the paragraph. */
function nameAhead(
  document: Document,
  candidates: readonly QuoteCandidate[],
  speakers: (Named | null)[],
): void {
  const { lines } = document;
  for (let k = candidates.length - 2; k >= 0; k--) {
    const next = candidates[k + 1];
    if (speakers[k] !== null || candidates[k].reference === Reference.phrase) continue;
    if (next.reference !== Reference.phrase) continue;
    const line = lineOfToken(lines, candidates[k].endToken - 1);
    if (next.type === 'direct' && next.firstToken < lines.endToken[line]) speakers[k] = speakers[k + 1];
  }
}

/** Words of a headline are whose they are further down. */
function nameEchoes(candidates: readonly QuoteCandidate[], speakers: (Named | null)[]): void {
  candidates.forEach(({ echoes }, index) => {
    if (echoes !== undefined) speakers[index] = speakers[candidates.indexOf(echoes)];
  });
}

function speakerOf(
  antecedents: Antecedents,
  descriptions: Descriptions,
  fullNames: FullNames,
  candidate: QuoteCandidate,
): Named | null {
  const { reference, source } = candidate;
  if (reference === Reference.phrase && source !== null)
    return source.kind === SourceKind.pronoun
      ? (antecedents.ofPronoun(candidate, source.firstToken) ?? described(fullNames, source))
      : bySource(descriptions, fullNames, candidate, source);
  if (reference === Reference.fused) return antecedents.ofPronoun(candidate, candidate.cueFirst);
  if (reference === Reference.nobody) return null;
  return antecedents.ofNothing(candidate.firstToken);
}

/** `pria itu`, whom the text has not named: as it describes him. */
function described(fullNames: FullNames, source: SourcePhrase): Named | null {
  return source.endToken - source.firstToken > 1 ? fullNames.of(source) : null;
}

function bySource(
  descriptions: Descriptions,
  fullNames: FullNames,
  candidate: QuoteCandidate,
  source: SourcePhrase,
): Named | null {
  const named = fullNames.of(source);
  if (named.person >= 0) return named;
  return descriptions.of(candidate, source) ?? named;
}

function toQuote(document: Document, candidate: QuoteCandidate, named: Named | null): Quote {
  const { tokens } = document;
  const { cueFirst, cueEnd } = candidate;
  return {
    start: tokens.start[candidate.firstToken],
    end: tokens.end[candidate.endToken - 1],
    type: candidate.type,
    fragment: candidate.fragment,
    speaker: named === null ? null : toSpeaker(document, candidate, named),
    cue:
      cueEnd > cueFirst
        ? {
            text: textOf(document, cueFirst, cueEnd),
            start: tokens.start[cueFirst],
            end: tokens.end[cueEnd - 1],
          }
        : null,
    via: candidate.via,
    evidence: withEvidence(candidate.evidence, howNamed(candidate, named)),
  };
}

/** Why it is this speaker, where the quote itself does not name one. */
function howNamed({ reference, source }: QuoteCandidate, named: Named | null): Evidence | null {
  if (named === null) return null;
  if (reference === Reference.none || reference === Reference.previous)
    return { why: 'speaker-goes-on', text: named.name };
  const pronoun = reference === Reference.fused || source?.kind === SourceKind.pronoun;
  return pronoun ? { why: 'speaker-pronoun', text: named.name } : null;
}

function withEvidence(evidence: readonly Evidence[], more: Evidence | null): readonly Evidence[] {
  return more === null ? evidence : [...evidence, more];
}

/** The span is where this quote names its speaker: the noun phrase, the fused cue, or where the name was found. */
function toSpeaker(
  { tokens }: Document,
  { reference, source, cueFirst, cueEnd }: QuoteCandidate,
  named: Named,
): Speaker {
  const here =
    reference === Reference.phrase && source !== null
      ? source
      : reference === Reference.fused
        ? { firstToken: cueFirst, endToken: cueEnd }
        : named;
  return {
    name: named.shown ?? named.name,
    person: named.id,
    start: tokens.start[here.firstToken],
    end: tokens.end[here.endToken - 1],
  };
}
