import type { Code } from './codes';
import type { Tag } from './html-tags';

/** What a link leads to: a web address, a path, a place on the page; brackets in it are balanced, a title may follow. */
const TARGET = String.raw`\((?:https?:\/\/|www\.|mailto:|\/|#)[^\s()]{0,800}(?:\([^\s()]{0,100}\)[^\s()]{0,800})?(?:\s"[^"\n]{0,200}")?\)`;
/** A picture, which may be a link as a whole; or a link, the words of which are in the group. */
const LINK = new RegExp(
  String.raw`\[?!\[[^[\]\n]{0,500}\]${TARGET}(?:\]${TARGET})?|\[([^[\]\n]{1,500})\]${TARGET}`,
  'g',
);
/** One sign on both sides of some words. `snake_case` and `*) syarat berlaku` have none. */
const EMPHASIS = /([_*])(?<![\w*\\]\1)(?=[^\s_*])[^_*\n]{1,500}(?<=\S)\1(?![\w*])/g;
const HEADING = /^#{1,6}[ \t]+(?=\S)/gm;
const QUOTED = /^(?:>[ \t]?)+/gm;
const FEWEST_QUOTED = 3;
const FILLED_LINE = /^.*\S/gm;

/**
 * The signs of Markdown that a text holds: links, pictures, slanted words, headings, and the `>` of a text that is quoted as a
 * whole, as in mail. Pictures go to `tags` as well. Each kind in text order.
 */
export function findMarkdown(written: string, tags: Tag[]): Code[] {
  const codes: Code[] = [];
  if (written.includes('](')) for (const match of written.matchAll(LINK)) readLink(match, codes, tags);
  if (written.includes('_') || written.includes('*'))
    for (const { 0: words, index } of written.matchAll(EMPHASIS))
      codes.push(sign(index, index + 1), sign(index + words.length - 1, index + words.length));
  if (isQuoted(written)) findAtLineStarts(written, QUOTED, codes);
  if (written.startsWith('#') || written.includes('\n#')) findAtLineStarts(written, HEADING, codes);
  return codes;
}

function readLink({ 0: link, 1: words, index: start }: RegExpExecArray, codes: Code[], tags: Tag[]): void {
  const end = start + link.length;
  if (words === undefined) {
    tags.push({ start, end, isBlock: false });
    codes.push(sign(start, end));
  } else codes.push(sign(start, start + 1), sign(start + 1 + words.length, end));
}

function findAtLineStarts(written: string, pattern: RegExp, codes: Code[]): void {
  for (const { 0: signs, index } of written.matchAll(pattern)) codes.push(sign(index, index + signs.length));
}

function sign(start: number, end: number): Code {
  return { start, end, meant: '' };
}

/** Most of its lines begin with `>`: elsewhere that sign points at something. */
function isQuoted(written: string): boolean {
  if (!written.startsWith('>') && !written.includes('\n>')) return false;
  const lines = written.match(FILLED_LINE)?.length ?? 0;
  const quoted = written.match(QUOTED)?.length ?? 0;
  return quoted >= FEWEST_QUOTED && quoted * 2 > lines;
}
