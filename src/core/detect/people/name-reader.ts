import type { Document } from '../../text/document';
import { STOP } from '../../text/punctuation';
import { Shape, TokenKind, type Tokens } from '../../text/tokens';
import { listWords } from '../../text/word-list';
import { WordSet } from '../../text/word-set';
import { type Capitals, Mark } from './capitals';
import { nameEnd } from './name-extent';
import { Class, type PeopleLexicon } from './people-words';
import type { Title } from './title';
import { isChinesePronoun, isChineseSyllable } from './word-build';
import { isGivenBeforeSurname, isPlainSurname, scoreOfWord } from './word-score';

/** What in a name can be no part of one. */
export const NO_NAME = Class.organisation | Class.placeHead | Class.common | Class.plain;

/** What stands behind the stop in the name of a site. */
const siteKinds = new WordSet(listWords('com net org id co tv info news io gov edu online my sg uk'));

/** Reads names token by token. A score above zero speaks for a word of a name, below zero against. */
export class NameReader {
  readonly tokens: Tokens;
  readonly lexicon: PeopleLexicon;
  readonly bits: Uint32Array;
  /** No title that begins before this token has a name after it: what a failed search has shown. */
  barren = 0;
  /** The token after the last name with a title: no title begins before it. */
  named = 0;
  /** Titles that point back to somebody named before (`mantan menteri itu`), in text order. */
  readonly pointing: Title[] = [];

  constructor(
    readonly document: Document,
    readonly capitals: Capitals,
  ) {
    this.tokens = document.tokens;
    this.lexicon = document.lexicon.people;
    this.bits = this.lexicon.classes.bits;
  }

  /** The classes of the word at token `i`. */
  classOf(i: number): number {
    return this.bits[this.tokens.word[i]];
  }

  isCapital(i: number): boolean {
    return (this.capitals.mark[i] & Mark.capital) !== 0;
  }

  /** `M` or `L.P.`: letters that stand for a name. */
  isInitial(i: number): boolean {
    const { tokens } = this;
    return (
      this.isCapital(i) &&
      (tokens.end[i] - tokens.start[i] === 1 ||
        (tokens.shape[i] & (Shape.hasDot | Shape.hasLower)) === Shape.hasDot)
    );
  }

  isAllCaps(i: number): boolean {
    const { tokens } = this;
    return (tokens.shape[i] & Shape.hasLower) === 0 && tokens.end[i] - tokens.start[i] > 1;
  }

  /** Whether the full stop at `i` is glued to a short word before it (`M.`, `Jr.`). */
  isAbbreviationStop(i: number): boolean {
    const { start, end } = this.tokens;
    return this.isGluedStop(i) && end[i - 1] - start[i - 1] <= 4;
  }

  /** Whether a full stop with no space before it stands at `i`. */
  isGluedStop(i: number): boolean {
    const { tokens } = this;
    return (
      i < tokens.length &&
      tokens.code[i] === STOP &&
      tokens.kind[i] === TokenKind.punctuation &&
      tokens.start[i] === tokens.end[i - 1]
    );
  }

  /** `Kabarku.com`: whether the word at `i` is the name of a site, with the kind of site glued to it. */
  isSite(i: number): boolean {
    const { tokens } = this;
    if (tokens.code[i + 1] !== STOP || tokens.start[i + 1] !== tokens.end[i] || i + 2 >= tokens.length)
      return false;
    return tokens.start[i + 2] === tokens.end[i + 1] && siteKinds.has(tokens.word[i + 2]);
  }

  /** How much token `i` looks like a word of a name. */
  score(i: number): number {
    return scoreOfWord(this, i);
  }

  /** A letter with its stop between two words with capitals. */
  private isMiddleInitial(i: number): boolean {
    return (
      this.isInitial(i) && this.isCapital(i - 1) && this.isAbbreviationStop(i + 1) && this.isCapital(i + 2)
    );
  }

  /** Whether token `i` may go on with a name. */
  continues(i: number): boolean {
    if (!this.isCapital(i) || this.isSite(i)) return false;
    const mark = this.capitals.mark[i];
    const classes = this.classOf(i);
    if (mark & Mark.country && isGivenBeforeSurname(this, i)) return true;
    if (mark & (Mark.country | Mark.organisation) || this.tokens.shape[i] & Shape.hasDigit) return false;
    if (classes & (Class.given | Class.surname | Class.suffix)) return true;
    if (isPlainSurname(this, i)) return true;
    if (this.capitals.heads[i] !== 0) return false;
    if (classes & Class.capitalParticle && !this.isAllCaps(i)) return true;
    // `Ann A. Bell`, `Liu He`
    if (
      classes & Class.common &&
      (this.isMiddleInitial(i) || isChineseSyllable(this, i) || isChinesePronoun(this, i))
    )
      return true;
    return (classes & (NO_NAME | Class.state)) === 0;
  }

  /** The token after the name that begins at `first` and goes no further than `limit`; `first` where there is none. */
  readName(first: number, limit: number): number {
    return nameEnd(this, first, limit);
  }

  /** `Ann Bell Senior Health Reporter`: the head of a title that the word at `i` opens, where heads come last; else -1. */
  titleHead(i: number, limit: number): number {
    if (this.lexicon.headFirst || !this.isCapital(i)) return -1;
    const classes = this.classOf(i);
    if ((classes & Class.qualifier) === 0 || classes & (Class.given | Class.surname)) return -1;
    for (let k = i + 1; k < limit && k < i + 4 && this.isCapital(k); k++)
      if (this.capitals.heads[k] !== 0) return k;
    return -1;
  }

  /** `al-Habsyi`: a particle joined to a name by a hyphen. */
  isJoinedParticle(i: number): boolean {
    const { tokens } = this;
    const shape = Shape.hasHyphen | Shape.upperInside;
    return tokens.kind[i] === TokenKind.word && !this.isCapital(i) && (tokens.shape[i] & shape) === shape;
  }

  /** The sum of the scores of the words from `first` to `end`. */
  scoreOf(first: number, end: number): number {
    let sum = 0;
    for (let i = first; i < end; i++) if (this.isCapital(i)) sum += Math.min(3, this.score(i));
    return sum;
  }
}
