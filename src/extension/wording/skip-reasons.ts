import { l10n } from 'vscode';
import type { SkipReason } from '../store/stored-article';

/** Why a document is not checked, in a sentence; null stands for one that Copydesk does not look at. */
export function explainSkip(reason: SkipReason | null): string {
  switch (reason) {
    case 'empty':
      return l10n.t('Not checked: the file is empty.');
    case 'no-prose':
      return l10n.t(
        'Not checked: this does not look like an article; there are no sentences that fill lines.',
      );
    case 'table':
      return l10n.t('Not checked: this looks like a table or a list, not an article.');
    case 'log':
      return l10n.t('Not checked: this looks like a log, not an article.');
    case 'code':
      return l10n.t('Not checked: this looks like code or configuration, not an article.');
    case 'licence':
      return l10n.t('Not checked: this looks like a licence, not an article.');
    case 'binary':
      return l10n.t('Not checked: this is a binary file, not text.');
    case 'encoding':
      return l10n.t('Not checked: the file is neither UTF-8 nor UTF-16. Save it with another encoding.');
    case 'too-large':
      return l10n.t('Not checked: the file is larger than 20 MB.');
    case 'excluded':
      return l10n.t('Not checked: the settings copydesk.include and copydesk.exclude leave this file out.');
    case 'unreadable':
      return l10n.t('Not checked: the file cannot be read.');
    case null:
      return l10n.t('Not checked: only .txt files and documents in the language News Source are.');
  }
}
