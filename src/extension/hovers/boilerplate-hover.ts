import { l10n } from 'vscode';
import type { Boilerplate } from '../../core/article';
import { boilerplateName } from '../wording/kind-names';
import { escapeMarkdown } from '../wording/markdown';
import { facts, why } from './facts';

/** Boilerplate: its kind, and why it is taken for litter. */
export function boilerplateHover({ kind, evidence }: Boilerplate): string {
  return facts(l10n.t('Boilerplate: {0}', boilerplateName(kind)), [
    escapeMarkdown(l10n.t('No part of the article; it can be taken out without loss.')),
    why(evidence),
  ]);
}
