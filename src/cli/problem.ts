/** Something the user can put right: `message` says what and how. Ends the command where it is not caught before. */
export class Problem extends Error {}

/** What the process ends with. Documented in `--help` and the README. */
export const ExitCode = {
  done: 0,
  /** `strip --check` found boilerplate. */
  found: 1,
  /** Wrong usage, or a file that could not be read or written; all other files were done. */
  failed: 2,
} as const;
