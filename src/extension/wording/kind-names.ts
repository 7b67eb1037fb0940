import { l10n } from 'vscode';
import type { BoilerplateKind, MetadataField } from '../../core/article';

/** What a kind of boilerplate is called. */
export function boilerplateName(kind: BoilerplateKind): string {
  switch (kind) {
    case 'navigation':
      return l10n.t('Navigation');
    case 'prompt':
      return l10n.t('Prompt to the reader');
    case 'promo':
      return l10n.t('Promotion');
    case 'related':
      return l10n.t('Link to another article');
    case 'widget':
      return l10n.t('List or tag box');
    case 'pagination':
      return l10n.t('Page links');
    case 'badge':
      return l10n.t('Badge');
    case 'disclaimer':
      return l10n.t('Legal text');
    case 'duplicate':
      return l10n.t('Duplicate');
    case 'artifact':
      return l10n.t('Scraper residue');
  }
}

/** What a field of metadata is called. */
export function metadataName(field: MetadataField): string {
  switch (field) {
    case 'headline':
      return l10n.t('Headline');
    case 'deck':
      return l10n.t('Deck');
    case 'byline':
      return l10n.t('Byline');
    case 'editor':
      return l10n.t('Editor');
    case 'published':
      return l10n.t('Published');
    case 'caption':
      return l10n.t('Caption');
    case 'source':
      return l10n.t('Source');
    case 'dateline':
      return l10n.t('Dateline');
    case 'credit':
      return l10n.t('Credit');
  }
}
