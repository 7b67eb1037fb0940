import { QUESTION } from '../../../text/punctuation';
import { TokenKind } from '../../../text/tokens';
import { isFree, type LayoutDraft, markLitter } from '../draft';
import { inkOf } from '../lines/line-shape';

const FEWEST = 3;
const LONGEST_QUESTION = 16;
const DASHES = new Set([0x2d, 0x2013, 0x2014, 0x2022]);

/**
 * Marks boxes of questions and answers that a template puts between the paragraphs: three items or more, each under
 * a lone dash that once was its bullet, each a short question and its answer.
 */
export function markQuestionBoxes(draft: LayoutDraft): void {
  const count = draft.document.lines.length;
  for (let line = 0; line + 1 < count; line++) {
    if (!isLoneDash(draft, line)) continue;
    const items: number[] = [];
    let at = line;
    while (at + 1 < count && isLoneDash(draft, at) && opensWithQuestion(draft, at + 1)) {
      items.push(at + 1);
      at += 2;
    }
    if (items.length >= FEWEST)
      for (const item of items) markLitter(draft, item, 'widget', { why: 'question-box' });
    line = Math.max(line, at - 1);
  }
}

function isLoneDash({ document: { tokens, lines } }: LayoutDraft, line: number): boolean {
  const first = lines.firstToken[line];
  return lines.endToken[line] === first + 1 && DASHES.has(tokens.code[first]);
}

function opensWithQuestion(draft: LayoutDraft, line: number): boolean {
  const { tokens, lines } = draft.document;
  if (!isFree(draft, line) || inkOf(draft.features, line) < FEWEST) return false;
  const end = Math.min(lines.endToken[line], lines.firstToken[line] + LONGEST_QUESTION);
  for (let i = lines.firstToken[line]; i < end; i++) {
    if (tokens.code[i] === QUESTION) return i + 1 < lines.endToken[line];
    if (tokens.kind[i] === TokenKind.mark) return false;
  }
  return false;
}
