import { TokenKind } from '../../../../text/tokens';
import { Begin, Class } from '../../../people/people-words';
import { SourceKind, type SourcePhrase, sourceAfter } from '../../source/source-phrase';
import { SourceBit } from '../../source/source-words';
import { COMMA, type IndirectScan, SEMICOLON } from '../scan';
import { isHeadlinePredicate, isOffice } from './headline-predicate';

/** A source before a colon is no longer, in tokens. */
const SOURCE_LENGTH = 9;
/** Nor is a body's name. */
const BODY_LENGTH = 4;
/** What parts a headline into what is talked about and who says what of it. */
const PARTING = new Set([COMMA, SEMICOLON, 0x3f, 0x21, 0x2013, 0x2014, 0x7c]);
const TITLE = Begin.head | Begin.honorific;
const PREPOSITION = SourceBit.innerPreposition | SourceBit.outerPreposition;

/** Somebody who can speak, from `first` to `end` and nothing else: a name, an office, a body, people. */
export function speakerBetween(scan: IndirectScan, first: number, end: number): SourcePhrase | null {
  const { document, people } = scan;
  const { tokens, lexicon } = document;
  const { bits, headFirst } = lexicon.sources;
  if (end <= first || end - first > SOURCE_LENGTH || tokens.kind[first] !== TokenKind.word) return null;
  if (bits[tokens.word[first]] & PREPOSITION) return null;
  const office = isOffice(scan, headFirst ? first : end - 1);
  const mention = people.mentionAt[end - 1];
  if (mention >= 0) {
    const { phraseFirst, person } = people.mentions[mention];
    const titled = phraseFirst <= first || (headFirst && lexicon.people.begins[tokens.word[first]] & TITLE);
    return titled ? { firstToken: first, endToken: end, kind: SourceKind.person, person } : null;
  }
  for (let i = first; i < end; i++) {
    if (isHeadlinePredicate(scan, i) || tokens.kind[i] > TokenKind.number) return null;
    if (tokens.kind[i] === TokenKind.number && !office) return null;
  }
  const source = sourceAfter(document, people, first, end);
  if (source === null || source.endToken !== end) return null;
  const head = tokens.word[headFirst ? first : end - 1];
  const human = (bits[head] & (SourceBit.human | SourceBit.unnamed)) !== 0;
  const classes = lexicon.people.classes.bits[head];
  const body = (classes & Class.state) !== 0;
  if (office || human) return source;
  return body && end - first <= BODY_LENGTH ? source : null;
}

/** Where the part of the headline begins that ends before `at`. */
export function partStart({ document: { tokens } }: IndirectScan, first: number, at: number): number {
  let from = at;
  while (
    from > first &&
    !(tokens.kind[from - 1] === TokenKind.punctuation && PARTING.has(tokens.code[from - 1]))
  )
    from--;
  return from;
}
