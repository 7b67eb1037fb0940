import type { Evidence, Person, Span } from '../../article';
import { isOffice, organisationOf } from '../../resolve/offices';
import { type PersonRecord, Persons } from '../../resolve/persons';
import { type Document, textOf } from '../../text/document';
import type { Layout } from '../layout/layout';
import type { Candidate } from './candidate';
import { readCandidates } from './candidates';
import { Capitals, Mark } from './capitals';
import { findMentions } from './mentions';
import { NameReader } from './name-reader';
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
  dealOut(reader, candidates);
  const persons = new Persons(reader);
  const sure = candidates.filter((candidate) => candidate.score >= ENOUGH);
  const isQuoted = ({ first }: Candidate) => (reader.capitals.mark[first] & Mark.quoted) !== 0;
  for (const candidate of sure) if (!isQuoted(candidate)) persons.add(candidate);
  // Whom only a speaker names, the author does not name; whom both name may be named in full by the speaker.
  for (const candidate of sure) if (isQuoted(candidate)) persons.join(candidate);
  const mentions = findMentions(reader, persons);
  const mentionAt = new Int32Array(document.tokens.length).fill(-1);
  const spans: Span[][] = persons.records.map(() => []);
  mentions.forEach((mention, index) => {
    mentionAt.fill(index, mention.firstToken, mention.endToken);
    spans[mention.person].push({
      start: document.tokens.start[mention.firstToken],
      end: document.tokens.end[mention.endToken - 1],
    });
  });
  const ids = new Set<string>();
  const people = persons.records.map((record, index) => describe(reader, record, spans[index], ids));
  return { people, mentions, mentionAt };
}

function describe(reader: NameReader, record: PersonRecord, mentions: Span[], ids: Set<string>): Person {
  const { document } = reader;
  const name = nameOf(document, record);
  const titles = new Map<string, string>();
  const evidence: Evidence[] = [];
  let official = false;
  let organisation: string | null = null;
  for (const candidate of record.candidates) {
    for (const joined of candidate.titles)
      for (const title of partsOfTitle(reader, joined)) {
        const text = titleText(reader, title);
        if (titles.size < MOST_TITLES && !titles.has(text.toLowerCase()))
          titles.set(text.toLowerCase(), text);
        // What the last part names goes for all (`Kepala Bagian Umum dan Humas PT …`).
        if (isOffice(reader, { ...title, end: joined.end })) official = true;
        organisation ??= organisationOf(reader, title);
      }
    for (const item of candidate.evidence) if (evidence.length < MOST_EVIDENCE) evidence.push(item);
  }
  return {
    id: uniqueId(name, ids),
    name,
    official,
    titles: [...titles.values()],
    organisation,
    mentions,
    evidence,
  };
}

/** The fullest form of the name; of several spellings of it the one used most, else the longer. */
function nameOf(document: Document, record: PersonRecord): string {
  const { first, end } = record.fullest;
  const full = textOf(document, first, end);
  if (record.candidates.length < 2) return full.replace(/\s{2,8}/g, ' ');
  const spellings = new Map<string, number>();
  for (const candidate of record.candidates) {
    if (candidate.end - candidate.first !== end - first) continue;
    const text = textOf(document, candidate.first, candidate.end);
    if (Math.abs(text.length - full.length) > 1) continue;
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  let best = full;
  for (const [text, uses] of spellings) {
    const most = spellings.get(best) ?? 0;
    if (uses > most || (uses === most && text.length > best.length)) best = text;
  }
  return best.replace(/\s{2,8}/g, ' ');
}

/** `Kim Jong-un` as `kim-jong-un`, with a number where two people share it. */
function uniqueId(name: string, ids: Set<string>): string {
  const plain = plainAscii(name) ?? fold(name);
  let id = plain || 'person';
  for (let n = 2; ids.has(id); n++) id = `${plain || 'person'}-${n}`;
  ids.add(id);
  return id;
}

/** Letters and figures in lower case, a hyphen for all else; null where the name has a character beyond ASCII. */
function plainAscii(name: string): string | null {
  let id = '';
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 0x7f) return null;
    const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39)) {
      if (gap && id !== '') id += '-';
      gap = false;
      id += String.fromCharCode(lower);
    } else gap = true;
  }
  return id;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
