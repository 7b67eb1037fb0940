import type { Finding, Span } from '../../core/article';

/**
 * Findings of the text `before` where they stand in the text `after`, as far as what changed between the two touches
 * neither them nor their fixes. Linear in the texts.
 */
export function carryFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (findings.length === 0 || before === after) return [...findings];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const growth = after.length - before.length;
  const stays = ({ start, end }: Span): boolean => end <= head || start >= before.length - tail;
  const move = <T extends Span>(span: T): T =>
    span.end <= head ? span : { ...span, start: span.start + growth, end: span.end + growth };
  return findings
    .filter((finding) => stays(finding) && finding.fixes.every(({ edits }) => edits.every(stays)))
    .map((finding) => ({
      ...move(finding),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })),
    }));
}
