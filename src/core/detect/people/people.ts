import type { Evidence, Person, Span } from '../../article';
import { inheritBodies, isOffice } from '../../resolve/offices';
import { type PersonRecord, Persons } from '../../resolve/persons';
import { organisationOf } from '../../resolve/title-organisation';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';
import { type Candidate, evidenceOf } from './candidate';
import { readCandidates } from './candidates';
import { Capitals, Mark } from './capitals';
import { corroborate } from './corroboration';
import { findMentions, mentionOf } from './mentions';
import { NameReader } from './name-reader';
import { settleNamesakes } from './namesakes';
import { uniqueId } from './person-id';
import { nameOf } from './person-name';
import { assignPointing } from './pointing-titles';
import { dealOut, titleText } from './shared-titles';
import { partsOfTitle } from './title-parts';

/** One place where a person is named. Token range half open; the name only, without title. */
export interface Mention {
  readonly firstToken: number;
  readonly endToken: number;
  /** The whole noun phrase with titles and apposition around the name, token range half open. */
  readonly phraseFirst: number;
  readonly phraseEnd: number;
  /** Index into `People.people`. */
  readonly person: number;
}

export interface People {
  readonly people: readonly Person[];
  /** All mentions of all people, in text order, none overlapping. */
  readonly mentions: readonly Mention[];
  /** Index of the mention that holds a token, or -1: one entry a token. */
  readonly mentionAt: Int32Array;
}

/** What a name without title needs to be taken for a person's. */
const ENOUGH = 3;
const MOST_TITLES = 8;
const MOST_EVIDENCE = 6;

/** Finds named people outside boilerplate, with their titles, and joins the mentions of one person. */
export function detectPeople(document: Document, layout: Layout): People {
  const reader = new NameReader(document, new Capitals(document, layout));
  const candidates = readCandidates(reader, layout);
  corroborate(reader, candidates);
  dealOut(reader, candidates);
  inheritBodies(reader, candidates);
  const persons = new Persons(reader);
  const sure = candidates.filter((candidate) => candidate.score >= ENOUGH);
  const isQuoted = ({ first }: Candidate) => (reader.capitals.mark[first] & Mark.quoted) !== 0;
  for (const candidate of sure) if (!isQuoted(candidate)) persons.add(candidate);
  // Whom only a speaker names, the author does not name; whom both name may be named in full by the speaker.
  for (const candidate of sure) if (isQuoted(candidate)) persons.join(candidate);
  const mentionAt = noMentions(document.tokens.length);
  const mentions = settleNamesakes(reader, persons, findMentions(reader, persons, mentionAt));
  assignPointing(reader, persons, mentions);
  const spans: Span[][] = [];
  for (let k = 0; k < persons.records.length; k++) spans.push([]);
  for (const { person, firstToken, endToken } of mentions)
    spans[person].push({
      start: document.tokens.start[firstToken],
      end: document.tokens.end[endToken - 1],
    });
  const ids = new Set<string>();
  const people: Person[] = [];
  // Whose only place was given to somebody else is not listed: everybody in the list is mentioned.
  const listed = persons.records.map((record, index) =>
    spans[index].length === 0 ? -1 : people.push(describe(reader, record, spans[index], ids)) - 1,
  );
  if (people.length === listed.length) return { people, mentions, mentionAt };
  const renumbered = mentions.map((mention) => mentionOf(mention, listed[mention.person]));
  return { people, mentions: renumbered, mentionAt };
}

const SLAB = 1 << 16;
let slab = new Int32Array(0);
let used = 0;

/** An array of -1. Small ones are cut off one filled slab and never used twice: one each would cost more. */
function noMentions(length: number): Int32Array {
  if (length > SLAB >> 3) return new Int32Array(length).fill(-1);
  if (used + length > slab.length) {
    slab = new Int32Array(SLAB).fill(-1);
    used = 0;
  }
  used += length;
  return new Int32Array(slab.buffer, (used - length) * 4, length);
}

function describe(reader: NameReader, record: PersonRecord, mentions: Span[], ids: Set<string>): Person {
  const name = nameOf(reader, record);
  let titles: Map<string, string> | null = null;
  const evidence: Evidence[] = [];
  let official = false;
  let organisation: string | null = null;
  for (const candidate of record.candidates) {
    for (const joined of candidate.titles)
      for (const title of partsOfTitle(reader, joined)) {
        titles ??= new Map();
        if (titles.size < MOST_TITLES) {
          const text = titleText(reader, title);
          const key = text.toLowerCase();
          if (!titles.has(key)) titles.set(key, text);
        }
        // What the last part names goes for all (`Kepala Bagian Umum dan Humas PT …`).
        official ||= isOffice(reader, title, joined.end);
        organisation ??= organisationOf(reader, title);
      }
    for (const clue of candidate.clues)
      if (evidence.length < MOST_EVIDENCE) evidence.push(evidenceOf(reader, clue));
  }
  return {
    id: uniqueId(name, ids),
    name,
    official,
    titles: titles === null ? [] : [...titles.values()],
    organisation,
    mentions,
    evidence,
  };
}
