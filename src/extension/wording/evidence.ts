import type { Evidence } from '../../core/article';
import { escapeMarkdown } from './markdown';
import { reasons } from './reasons';

/** Evidence as one line of Markdown: what spoke for an annotation, and the words that did. */
export function evidenceInWords({ why, text }: Evidence): string {
  const reason = escapeMarkdown(reasonText(why));
  return text === undefined || text === '' ? reason : `${reason} “${escapeMarkdown(shorten(text))}”`;
}

const LONGEST = 120;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** The reason in words; one that has no words here is shown by its id, which is made of words too. */
function reasonText(why: string): string {
  const known = reasons()[why];
  if (known !== undefined) return known;
  return why.replace(/[-_.]/g, ' ');
}
