import { l10n } from 'vscode';
import type { Article, Metadata } from '../../core/article';
import { dateInWords } from '../wording/date-text';
import { metadataName } from '../wording/kind-names';
import { fact, facts, why } from './facts';

/** Metadata: which field it is; for the time of publication, the day that was read from it. */
export function metadataHover({ published }: Article, { field, evidence }: Metadata): string {
  const value = field === 'published' ? published?.value : undefined;
  return facts(metadataName(field), [
    value === undefined ? null : fact(l10n.t('Article published'), dateInWords(value) ?? value),
    why(evidence),
  ]);
}
