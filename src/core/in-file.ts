import type { Article, Boilerplate, Evidence, Span } from './article';
import type { Tag } from './text/html-tags';
import type { ReadableText } from './text/readable-text';

const TAG: Evidence = { why: 'markup' };

/**
 * `article`, annotated on `readable.text`, at its places in the file, where its findings are already. Tags of HTML are
 * litter, but for those in the lines that are `kept`.
 */
export function placeInFile(article: Article, readable: ReadableText, kept: readonly Span[]): Article {
  const { findings } = article;
  const found = article.boilerplate.map((one) => ({ ...readable.inFile(one), ...readable.withCodes(one) }));
  const lines = kept.map((line) => readable.withCodes(line));
  const isKept = (tag: Span): boolean => lines.some(({ start, end }) => start <= tag.start && tag.end <= end);
  const tags = readable.tags.filter((tag) => !isKept(tag));
  const boilerplate = joinTouching(found, tags).flatMap((run) => litterOf(run, readable.written));
  return { ...readable.inFile({ ...article, boilerplate: [], findings: [] }), boilerplate, findings };
}

/** Boilerplate and tags side by side. */
interface Run {
  readonly start: number;
  end: number;
  readonly found: Boilerplate[];
  /** Whether one of the tags parts paragraphs. */
  parts: boolean;
}

/** Both lists are in text order. */
function joinTouching(found: readonly Boilerplate[], tags: readonly Tag[]): Run[] {
  const runs: Run[] = [];
  const runFor = ({ start, end }: Span): Run => {
    const last = runs.at(-1);
    if (last !== undefined && last.end >= start) {
      last.end = Math.max(last.end, end);
      return last;
    }
    const run = { start, end, found: [], parts: false };
    runs.push(run);
    return run;
  };
  let next = 0;
  for (const tag of tags) {
    for (; next < found.length && found[next].start < tag.end; next++)
      runFor(found[next]).found.push(found[next]);
    const run = runFor(tag);
    run.parts ||= tag.isBlock;
  }
  for (; next < found.length; next++) runFor(found[next]).found.push(found[next]);
  return runs;
}

/** Tags go with the boilerplate that they touch, but stay where they alone keep two paragraphs apart. */
function litterOf({ start, end, found, parts }: Run, text: string): readonly Boilerplate[] {
  if (parts && !isSpace(text[start - 1]) && !isSpace(text[end])) return found;
  if (found.length === 0) return [{ start, end, kind: 'artifact', evidence: [TAG] }];
  return found.map((one, i) => ({
    ...one,
    start: i === 0 ? start : one.start,
    end: found[i + 1]?.start ?? end,
  }));
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || character.trim() === '';
}
