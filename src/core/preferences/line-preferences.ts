/** A line that somebody wants to keep, known again by its text and one of its neighbours, wherever it moves. */
export interface KeptLine {
  /** The text of the line. */
  readonly line: string;
  /** `fingerprint` of the filled line before and after it; the empty string where there is none. */
  readonly before: string;
  readonly after: string;
}

/** What people who work on one set of sources have agreed on: which lines are always litter, and which never. */
export interface LinePreferences {
  /** Patterns of whole lines, see `LinePattern`. */
  readonly strip: readonly string[];
  /** Patterns, or single lines in their surroundings. Keeping goes before stripping. */
  readonly keep: readonly (string | KeptLine)[];
}
