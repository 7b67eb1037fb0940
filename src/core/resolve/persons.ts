import type { Candidate } from '../detect/people/candidate';
import type { NameReader } from '../detect/people/name-reader';
import { Class } from '../detect/people/people-words';
import { Shape } from '../text/tokens';
import { likeness } from './likeness';
import { isVariant } from './name-variants';
import { pushParts } from './word-hash';

/** A person under every form of the name. */
export interface PersonRecord {
  /** Hashes of the words of the fullest form. */
  words: readonly number[];
  /** The candidate that has the fullest form. */
  fullest: Candidate;
  readonly candidates: Candidate[];
  readonly aliases: { first: number; end: number }[];
  /** Hashes of the words of other names; null where there are none. */
  others: (readonly number[])[] | null;
}

/** How many people with a word in common are looked at. */
const NAMESAKES = 8;
/** No article names so many people: variants are not looked for in a text that does. */
const MANY = 1000;
const NOBODY: readonly number[] = [];

/** Joins candidates to persons: one word of a name may stand for all of it, fuller forms may come later. */
export class Persons {
  readonly records: PersonRecord[] = [];
  /** People by each word of their names, the latest last. */
  private readonly byWord = new Map<number, number[]>();

  constructor(private readonly reader: NameReader) {}

  /** The words of a name as hashes; `Jong-un` counts as two words, endings such as `Jr.` as none. */
  wordsOf(first: number, end: number): number[] {
    const { tokens, document } = this.reader;
    const words: number[] = [];
    for (let i = first; i < end; i++) {
      if (!this.reader.isCapital(i) || this.reader.classOf(i) & Class.suffix) continue;
      if ((tokens.shape[i] & Shape.hasHyphen) === 0) words.push(tokens.hash[i]);
      else pushParts(words, document.text, tokens.start[i], tokens.end[i]);
    }
    return words;
  }

  /** Index of the person whom a name with these words means, or -1. */
  find(words: readonly number[]): number {
    let best = -1;
    let bestRank = 0;
    for (const word of words) {
      for (const index of this.byWord.get(word) ?? NOBODY) {
        const rank = likeness(words, this.records[index]);
        // Of several, the one named last.
        if (rank > bestRank || (rank === bestRank && rank > 0 && index > best)) {
          best = index;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** A person with the same name spelled a little otherwise, or shortened (`Tom` for `Thomas`), or -1. */
  private findVariant(candidate: Candidate, words: readonly number[]): number {
    if (this.records.length > MANY) return -1;
    const near: number[] = [];
    const look = (index: number): void => {
      if (!near.includes(index)) near.push(index);
    };
    for (const word of words) this.byWord.get(word)?.forEach(look);
    // A lone word shares none with the name it shortens: only the people named last are looked at.
    // Nor does a full one with the blend of it that stood before.
    for (let k = this.records.length - 1; k >= 0 && near.length < NAMESAKES; k--)
      if (words.length === 1 || this.records[k].words.length === 1) look(k);
    const name = this.partsOf(candidate);
    for (const index of near) {
      const known = this.partsOf(this.records[index].fullest);
      if (isVariant(name, known) || isVariant(known, name)) return index;
    }
    return -1;
  }

  private partsOf(candidate: Candidate): string[] {
    const { tokens, document } = this.reader;
    const parts: string[] = [];
    for (let i = candidate.first; i < candidate.end; i++)
      if (this.reader.isCapital(i))
        parts.push(withoutAccents(document.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()));
    return parts;
  }

  /** Indices of the people whose names hold this word, the latest last; of many only the last few. */
  bearers(word: number): readonly number[] {
    return this.byWord.get(word) ?? NOBODY;
  }

  /** Whether any person's name holds this word. */
  knows(word: number): boolean {
    return this.byWord.has(word);
  }

  /** Takes a candidate for the person it names, or for a new one. */
  add(candidate: Candidate): void {
    this.take(candidate, true);
  }

  /** Takes a candidate for the person it names, if there is one. */
  join(candidate: Candidate): void {
    this.take(candidate, false);
  }

  private take(read: Candidate, mayBeNew: boolean): void {
    const candidate = this.withoutOpener(read);
    const words = this.wordsOf(candidate.first, candidate.end);
    if (words.length === 0) return;
    let index = this.find(words);
    if (index < 0) index = this.findVariant(candidate, words);
    const other = candidate.alias === null ? null : this.wordsOf(candidate.alias.first, candidate.alias.end);
    if (index < 0 && other !== null) index = this.find(other);
    if (index < 0) {
      if (!mayBeNew) return;
      index = this.records.length;
      this.records.push({ words, fullest: candidate, candidates: [], aliases: [], others: null });
      for (const word of words) this.enter(word, index);
    }
    const record = this.records[index];
    record.candidates.push(candidate);
    if (words.length > record.words.length) {
      record.words = words;
      record.fullest = candidate;
      for (const word of words) this.enter(word, index);
    }
    if (candidate.alias === null || other === null) return;
    record.aliases.push(candidate.alias);
    record.others ??= [];
    record.others.push(other, words);
    for (const word of other) this.enter(word, index);
    for (const word of words) this.enter(word, index);
  }

  /** `Adapun Wijaya menyebut …`: a word that opens the sentence, and is no name's, before the name of somebody known. */
  private withoutOpener(candidate: Candidate): Candidate {
    const { first, end } = candidate;
    if (end < first + 2 || !this.reader.capitals.opens(first)) return candidate;
    const classes = this.reader.classOf(first);
    if (classes & (Class.given | Class.surname) && !(classes & Class.speech)) return candidate;
    const words = this.wordsOf(first, end);
    if (this.find(words) >= 0 || this.find(this.wordsOf(first + 1, end)) < 0) return candidate;
    return { ...candidate, first: first + 1, phraseFirst: first + 1 };
  }

  private enter(word: number, index: number): void {
    const list = this.byWord.get(word);
    if (list === undefined) {
      this.byWord.set(word, [index]);
      return;
    }
    if (list.includes(index)) return;
    if (list.length === NAMESAKES) list.shift();
    list.push(index);
  }
}

function withoutAccents(word: string): string {
  // Hardly any word has one.
  return /[^a-z]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}
