import { type Disposable, FileDecoration, Uri, window } from 'vscode';
import { counted } from '../wording/counts';

const SCHEME = 'copydesk-count';

/** What a row carries at its right end, where no long label hides it: how many quotes there are. */
export function quoteBadge(count: number): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${count}` });
}

/** VS Code draws at most two characters there. */
export function showCountBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, path }) => {
      const count = Number(path.slice(1));
      if (scheme !== SCHEME || count === 0) return undefined;
      return new FileDecoration(count < 100 ? String(count) : '9+', counted('quote', count));
    },
  });
}
