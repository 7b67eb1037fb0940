import { TokenKind } from '../../../../text/tokens';
import { Begin, Class } from '../../../people/people-words';
import { IndirectBit, REPORTING_FORM } from '../indirect-words';
import type { IndirectScan } from '../scan';
import { HEADLINE_VERB, HeadlineBit } from './headline-words';

const H = HeadlineBit;

/** A verb or adjective that makes a clause: as in sentences, with capitals, and with verbs that lack their beginning. */
export function isHeadlinePredicate(scan: IndirectScan, at: number): boolean {
  const { text, tokens, lexicon } = scan.document;
  const { bits, headline, noVerbs, verbPrefixes } = lexicon.indirect;
  if (tokens.kind[at] !== TokenKind.word || scan.people.mentionAt[at] >= 0) return false;
  const word = tokens.word[at];
  if (bits[word] & (IndirectBit.predicate | REPORTING_FORM)) return (bits[word] & IndirectBit.noun) === 0;
  if (headline.bits[word] & (H.predicate | HEADLINE_VERB)) return true;
  if (headline.bits[word] & H.noun || isOffice(scan, at)) return false;
  if (noVerbs.has(word) || lexicon.people.classes.bits[word] & (Class.place | Class.country | Class.state))
    return false;
  if (tokens.end[at] - tokens.start[at] < 6) return false;
  const spelled = text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return (
    verbPrefixes.some((prefix) => spelled.startsWith(prefix)) ||
    headline.endings.some((ending) => spelled.endsWith(ending))
  );
}

/** A title begins at `at`. */
export function isOffice({ document: { tokens, lexicon } }: IndirectScan, at: number): boolean {
  return (lexicon.people.begins[tokens.word[at]] & Begin.head) !== 0;
}
