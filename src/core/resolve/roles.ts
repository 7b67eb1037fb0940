import type { People } from '../detect/people/people';
import type { SourcePhrase } from '../detect/quotes/source/source-phrase';
import { isDefinite, SourceBit } from '../detect/quotes/source/source-words';
import type { Document } from '../text/document';
import { Shape, TokenKind } from '../text/tokens';

const COMMA = 0x2c;
const SEVERAL = -2;
/** How many words may stand between the article and the noun of `the alleged robber`. */
const ARTICLE_WITHIN = 2;

/** Tells the one person whom the article calls by a role: `the suspect` of `the suspect, Rina Wati,`. */
export class Roles {
  /** People by the hash of the noun beside their names; `SEVERAL` for a noun of more than one. */
  private people: Map<number, number> | null = null;

  constructor(
    private readonly document: Document,
    private readonly named: People,
  ) {}

  /** The person whom a bare noun means, with an article where the language has one; or -1. */
  of({ firstToken, endToken }: SourcePhrase): number {
    const { tokens, lexicon } = this.document;
    const { bits, headFirst } = lexicon.sources;
    const noun = headFirst ? firstToken : endToken - 1;
    if (headFirst ? endToken - firstToken !== 1 : endToken - firstToken !== 2) return -1;
    if (!headFirst && !isDefinite(bits[tokens.word[firstToken]])) return -1;
    if (!this.isRole(noun)) return -1;
    return Math.max(-1, this.byNoun().get(tokens.hash[noun]) ?? -1);
  }

  private byNoun(): Map<number, number> {
    if (this.people !== null) return this.people;
    this.people = new Map();
    const { tokens } = this.document;
    for (const { firstToken, endToken, person } of this.named.mentions) {
      const before = tokens.code[firstToken - 1] === COMMA ? firstToken - 2 : firstToken - 1;
      if (before >= 0 && this.isRole(before) && this.opens(before)) this.note(before, person);
      if (tokens.code[endToken] === COMMA) this.noteBehind(endToken + 1, person);
    }
    return this.people;
  }

  /** `Rina Wati, |the suspect|,` */
  private noteBehind(at: number, person: number): void {
    const { tokens, lexicon } = this.document;
    if (
      lexicon.sources.headFirst ||
      at + 1 >= tokens.length ||
      !isDefinite(lexicon.sources.bits[tokens.word[at]])
    )
      return;
    if (this.isRole(at + 1) && tokens.kind[at + 2] !== TokenKind.word) this.note(at + 1, person);
  }

  private note(noun: number, person: number): void {
    const { tokens } = this.document;
    const known = this.people?.get(tokens.hash[noun]);
    this.people?.set(tokens.hash[noun], known === undefined || known === person ? person : SEVERAL);
  }

  /** An article stands before the noun where the language has articles. */
  private opens(noun: number): boolean {
    const { tokens, lexicon } = this.document;
    if (lexicon.sources.headFirst) return true;
    for (let i = noun - 1; i >= 0 && i >= noun - 1 - ARTICLE_WITHIN; i--) {
      if (isDefinite(lexicon.sources.bits[tokens.word[i]])) return true;
      if (tokens.kind[i] !== TokenKind.word || tokens.shape[i] & Shape.startsUpper) return false;
    }
    return false;
  }

  /** A noun for a party of a case. */
  private isRole(at: number): boolean {
    const { tokens, lexicon } = this.document;
    return (lexicon.sources.bits[tokens.word[at]] & SourceBit.party) !== 0;
  }
}
