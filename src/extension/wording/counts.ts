import { l10n } from 'vscode';

const counts = {
  article: (n: number) => (n === 1 ? l10n.t('1 source') : l10n.t('{0} sources', n)),
  quote: (n: number) => (n === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', n)),
  official: (n: number) => (n === 1 ? l10n.t('1 official') : l10n.t('{0} officials', n)),
  date: (n: number) => (n === 1 ? l10n.t('1 date') : l10n.t('{0} dates', n)),
  boilerplate: (n: number) =>
    n === 1 ? l10n.t('1 piece of boilerplate') : l10n.t('{0} pieces of boilerplate', n),
  finding: (n: number) => (n === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', n)),
  mention: (n: number) => (n === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', n)),
  mentionHere: (n: number) =>
    n === 1 ? l10n.t('Named once in this source') : l10n.t('Named {0} times in this source', n),
};

/** `3 quotes`, in the language of the editor. */
export function counted(what: keyof typeof counts, n: number): string {
  return counts[what](n);
}
