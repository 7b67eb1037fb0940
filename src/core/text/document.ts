import type { Lexicon } from '../languages/lexicon';
import { type Lines, splitLines } from './lines';
import { type ReadableText, readParagraphs } from './readable-text';
import { type Sentences, splitSentences } from './sentences';
import { findStops, type Stops } from './stops';
import { type Tokens, tokenize } from './tokens';

/** A text as read: what every detector works on. Nothing in it changes after reading. */
export interface Document {
  /** As it is in the file. */
  readonly written: string;
  /** What stands for characters in the file, as these; null where nothing does. */
  readonly readable: ReadableText | null;
  /** What is annotated: `readable.text` or `written`, but for the line breaks that wrap paragraphs: spaces here. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly lines: Lines;
  readonly sentences: Sentences;
  readonly stops: Stops;
  /** The words of the language the text is in; a lexicon without words where no pack has the language. */
  readonly lexicon: Lexicon;
}

/** Reads `written`: tokens, lines, language, sentences, and where the detectors stop. `chooseLexicon` sees the tokens and names the language. */
export function readDocument(
  written: string,
  chooseLexicon: (text: string, tokens: Tokens) => Lexicon,
): Document {
  const { text, readable } = readParagraphs(written);
  const tokens = tokenize(text);
  const lexicon = chooseLexicon(text, tokens);
  return {
    written,
    readable,
    text,
    tokens,
    lines: splitLines(tokens),
    sentences: splitSentences(tokens, lexicon.abbreviations, lexicon.capitalAbbreviations),
    stops: findStops(tokens, lexicon.stops),
    lexicon,
  };
}

/** The same text with only some of its lines. All properties are named: so all documents have one shape, and reading them stays fast. */
export function withLines(document: Document, lines: Lines): Document {
  const { written, readable, text, tokens, sentences, stops, lexicon } = document;
  return { written, readable, text, tokens, lines, sentences, stops, lexicon };
}

/** The text of tokens `from` (inclusive) to `to` (exclusive). */
export function textOf(document: Document, from: number, to: number): string {
  return document.text.slice(document.tokens.start[from], document.tokens.end[to - 1]);
}
