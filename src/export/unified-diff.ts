import { createTwoFilesPatch } from 'diff';

/** Changed lines beyond which finding the shortest diff takes too long: its time grows with their square. */
const MOST_CHANGES = 3000;

/**
 * What changes from `before` to `after` as a unified diff that `patch` and `git apply` read, or null where too many
 * lines change.
 */
export function toUnifiedDiff(file: string, before: string, after: string): string | null {
  const name = file.replace(/^\/+/, '');
  const patch: string | undefined = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', {
    context: 3,
    maxEditLength: MOST_CHANGES,
  });
  return patch ?? null;
}
