import { l10n } from 'vscode';
import type { Evidence } from '../../core/article';
import { evidenceInWords } from '../wording/evidence';
import { escapeMarkdown } from '../wording/markdown';

/** A hover: a bold title that may hold text of the article, then one line a fact. Facts are Markdown already. */
export function facts(title: string, lines: readonly (string | null)[]): string {
  const list = lines.filter((line) => line !== null && line !== '').map((line) => `\n- ${line}`);
  return `**${escapeMarkdown(title)}**${list.length > 0 ? `\n${list.join('')}` : ''}`;
}

/** `Cue: kata`, with both sides escaped. */
export function fact(name: string, value: string): string {
  return `${escapeMarkdown(name)}: ${escapeMarkdown(value)}`;
}

/** What spoke for an annotation, or null where nothing is on record. */
export function why(evidence: readonly Evidence[]): string | null {
  if (evidence.length === 0) return null;
  return `${escapeMarkdown(l10n.t('Why'))}: ${evidence.map(evidenceInWords).join('; ')}`;
}
