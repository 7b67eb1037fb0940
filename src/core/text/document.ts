import type { Lexicon } from '../languages/lexicon';
import { type Lines, splitLines } from './lines';
import { type Sentences, splitSentences } from './sentences';
import { findStops, type Stops } from './stops';
import { type Tokens, tokenize } from './tokens';
import { joinWrappedLines } from './wrapped-lines';

/** A text as read: what every detector works on. Nothing in it changes after reading. */
export interface Document {
  /** As given, but for the line breaks that wrap paragraphs, which are spaces here: offsets are those of the file. */
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
  const text = joinWrappedLines(written);
  const tokens = tokenize(text);
  const lexicon = chooseLexicon(text, tokens);
  return {
    text,
    tokens,
    lines: splitLines(tokens),
    sentences: splitSentences(tokens, lexicon.abbreviations),
    stops: findStops(tokens, lexicon.stops),
    lexicon,
  };
}

/** The text of tokens `from` (inclusive) to `to` (exclusive), as written. */
export function textOf(document: Document, from: number, to: number): string {
  return document.text.slice(document.tokens.start[from], document.tokens.end[to - 1]);
}
