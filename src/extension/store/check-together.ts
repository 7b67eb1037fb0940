import { Disposable } from 'vscode';
import { checkCorpus } from '../../corpus/rules/rules';
import type { ArticleStore } from './article-store';
import type { PeopleIndex } from './people-index';

/** Milliseconds over which changes are gathered before all articles are compared again. */
const GATHER = 500;
/** At most one part in so many of the time goes into comparing, however many articles there are. */
const SHARE = 20;

/**
 * Keeps the findings that only several articles together show up with the people they name: never while a key is
 * handled, and not before the folders have been read.
 */
export function checkTogether(store: ArticleStore, people: PeopleIndex): Disposable {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cost = 0;
  let isDue = false;
  const check = (): void => {
    timer = null;
    if (store.progress.total > 0) return;
    isDue = false;
    const begun = performance.now();
    const { sources, keyOf } = people.joined;
    const findings = checkCorpus(sources, keyOf);
    cost = performance.now() - begun;
    store.setCorpusFindings(findings);
  };
  const checkSoon = (): void => {
    isDue = true;
    timer ??= setTimeout(check, Math.max(GATHER, cost * SHARE));
  };
  return Disposable.from(
    people.onDidChange(checkSoon),
    store.onDidProgress(({ total }) => {
      if (total === 0 && isDue) checkSoon();
    }),
    new Disposable(() => {
      if (timer !== null) clearTimeout(timer);
    }),
  );
}
