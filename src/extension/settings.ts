import { type ConfigurationScope, workspace } from 'vscode';
import type { Level } from '../core/article';

/** The kinds of annotation that have a level of their own; findings have one a rule. */
export type Kind = 'quotes' | 'officials' | 'dates' | 'boilerplate';

/** Everything the user can set, read for one document or folder. Names and defaults are in package.json. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly levels: Readonly<Record<Kind, Level>>;
  /** Levels of single rules; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly showOnlyFindings: boolean;
}

export const SECTION = 'copydesk';

const LEVELS: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads the settings for `scope`. A value of the wrong type counts as not set: settings files are typed by hand. */
export function readSettings(scope: ConfigurationScope | undefined): Settings {
  const section = workspace.getConfiguration(SECTION, scope);
  const level = (kind: Kind, otherwise: Level): Level => asLevel(section.get(`levels.${kind}`)) ?? otherwise;
  return {
    include: asStrings(section.get('include')) ?? ['**/*.txt', '**/*.news'],
    exclude: asStrings(section.get('exclude')) ?? [],
    levels: {
      quotes: level('quotes', 'information'),
      officials: level('officials', 'information'),
      dates: level('dates', 'information'),
      boilerplate: level('boilerplate', 'warning'),
    },
    rules: asLevels(section.get('rules')),
    showOnlyFindings: section.get('showOnlyFindings') === true,
  };
}

function asLevel(value: unknown): Level | null {
  return LEVELS.includes(value) ? (value as Level) : null;
}

function asStrings(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

function asLevels(value: unknown): Record<string, Level> {
  const levels: Record<string, Level> = {};
  if (typeof value !== 'object' || value === null) return levels;
  for (const [rule, setting] of Object.entries(value)) {
    const level = asLevel(setting);
    if (level !== null) levels[rule] = level;
  }
  return levels;
}
