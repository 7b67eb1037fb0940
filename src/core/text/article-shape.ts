import { CharacterKind, kinds, UPPER_CASE } from './characters';
import { readParagraphs } from './readable-text';

/** Why a plain text is taken for something else than an article. */
export type NotArticle = 'empty' | 'no-prose' | 'table' | 'log' | 'code' | 'licence';

/** What is looked at: enough to tell, and little enough to ask of every file of a folder. */
const SAMPLE_CHARACTERS = 60_000;
const SAMPLE_LINES = 600;

const TIMESTAMP =
  /^\W{0,2}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)/;
const LOG_LEVEL = /(?:^|[\s[(])(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)(?:[\s\]):]|$)/;
const CODE_START =
  /^(?:[#$%@<{}[\]/*;|\\]|--|>>>|import |def |class |function |const |let |var |return |if \(|set\(|add_)/;
const CODE_END = /[;{}\\]$|\)$|=>$|^\S+\($/;
const ASSIGNMENT = /^[\w.-]+(?:\[[\w,-]+\])?\s*(?:==|>=|<=|~=|!=|:=|=)\s*\S/;
const LICENCE =
  /permission is hereby granted|permission to use, copy, modify|the software is provided|license agreement\b|third[- ]party (?:software )?notices|redistribution and use in source and binary|gnu (?:lesser |affero )?general public licen[cs]e|licensed under the apache|apache license\s+version|mozilla public license|creative commons (?:legal code|attribution)|without warrant(?:y|ies) of any kind|end[- ]user licen[cs]e agreement|all rights reserved\.?\s+redistribution/i;
const SENTENCE_END = /[.!?…"”’')\]*]$/;

/**
 * Whether a plain text has the shape of an article: null, or why not. It is the shape that counts, whatever the
 * file is called: sentences that fill lines, and no more of tables, code or time stamps than a scraped page holds.
 */
export function articleShape(text: string): NotArticle | null {
  const sample = readParagraphs(text.slice(0, SAMPLE_CHARACTERS)).text;
  const lines = sample.split(/\r\n|\n|\r/, SAMPLE_LINES).map((line) => line.trim());
  const filled = lines.filter((line) => line.length > 0);
  if (filled.length === 0) return 'empty';
  if (LICENCE.test(sample.slice(0, 6000))) return 'licence';
  const share = (of: (line: string) => boolean): number => filled.filter(of).length / filled.length;
  if (share((line) => TIMESTAMP.test(line) || LOG_LEVEL.test(line)) > 0.3) return 'log';
  if (isTable(filled)) return 'table';
  const prose = filled.filter(isProse);
  const proseCharacters = prose.reduce((sum, line) => sum + line.length, 0);
  const allCharacters = filled.reduce((sum, line) => sum + line.length, 0);
  if (share((line) => looksLikeCode(line)) > 0.3 && proseCharacters < allCharacters * 0.7) return 'code';
  const isEnough =
    prose.some(endsSentence) && proseCharacters >= 120 && proseCharacters >= allCharacters * 0.35;
  return isEnough ? null : 'no-prose';
}

function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line) || line.includes('. ');
}

/** A line of running words: many, mostly letters, begun neither like code nor like an item of data. */
function isProse(line: string): boolean {
  if (line.length < 45 || looksLikeCode(line)) return false;
  const length = Math.min(line.length, 400);
  let letters = 0;
  let spaces = 0;
  for (let i = 0; i < length; i++) {
    const kind = kinds[line.charCodeAt(i)] & ~UPPER_CASE;
    if (kind === CharacterKind.space) spaces++;
    else if (kind === CharacterKind.letter) letters++;
  }
  const visible = length - spaces;
  return spaces >= 6 && letters >= visible * 0.75 && visible / (spaces + 1) < 14;
}

function looksLikeCode(line: string): boolean {
  if (ASSIGNMENT.test(line)) return true;
  if (line.length > 160) return false;
  return CODE_START.test(line) || (CODE_END.test(line) && !line.includes(' (') && !line.startsWith('('));
}

/** Nearly every line cut into the same number of cells. */
function isTable(lines: readonly string[]): boolean {
  if (lines.length < 4) return false;
  for (const separator of ['\t', ';', '|', ',']) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = line.split(separator, 50).length;
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    for (const [cells, count] of counts) if (cells >= 3 && count > lines.length * 0.8) return true;
  }
  return false;
}
