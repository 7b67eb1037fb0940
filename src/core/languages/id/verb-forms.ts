import type { VerbForms } from '../../detect/quotes/quote-words';

/**
 * One verb a row: the bare form that stands before its source, the active and the passive; `-` where there is none
 * in use. The form with the pronoun (`katanya`) is the bare form with `nya`.
 */
export function forms(rows: string, more: VerbForms = {}): VerbForms {
  const table = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const column = (index: number): string[] => table.map((row) => row[index]).filter((word) => word !== '-');
  return {
    bare: column(0),
    active: [...column(1), ...(more.active ?? [])],
    passive: column(2),
    fused: withSingle([...column(0).map((word) => `${word}nya`), ...(more.fused ?? [])]),
  };
}

/** Each form once more as it is often misspelled, with one `n` for two: `dikatakanya`. */
function withSingle(fused: readonly string[]): string[] {
  const slips = fused.filter((word) => word.endsWith('nnya')).map((word) => word.replace(/nnya$/, 'nya'));
  return [...fused, ...slips];
}
