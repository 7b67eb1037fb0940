import type { Span } from '../article';

/** Elements of HTML that a text may hold between its words, and those that end a line. */
const INLINE = new Set(
  (
    'a abbr acronym amp b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark meter o output ' +
    'picture q ruby s samp script small source span strike strong style sub sup svg time tt u var wbr'
  ).split(' '),
);
const BLOCK = new Set(
  (
    'address article aside audio blockquote body br canvas caption center col dd details div dl dt embed fieldset ' +
    'figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main map menu meta ' +
    'nav noscript object ol option p param pre section select summary table tbody td template textarea tfoot th thead ' +
    'title tr track ul video'
  ).split(' '),
);

/** A tag that a text was left with. */
export interface Tag extends Span {
  /** What it parts are paragraphs, not words. */
  readonly isBlock: boolean;
}

/** The tag that `code` (`<…>`) is, at UTF-16 offset `start`; null where no element of HTML is called so. */
export function readTag(code: string, start: number): Tag | null {
  const name = /^<\/?(\w+)/.exec(code)?.[1].toLowerCase() ?? '';
  const isBlock = BLOCK.has(name);
  return isBlock || INLINE.has(name) ? { start, end: start + code.length, isBlock } : null;
}
