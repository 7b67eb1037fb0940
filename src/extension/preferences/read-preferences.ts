import { findNodeAtLocation, type ParseError, parse, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { l10n } from 'vscode';
import type { LinePreferences } from '../../core/preferences/line-preferences';

/** A place in the file that cannot be read, in UTF-16 offsets. */
export interface Malformed {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

const pattern = v.pipe(v.string(), v.minLength(3), v.maxLength(500));
const mark = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{8})?$/));
const keptLine = v.strictObject({ line: v.pipe(v.string(), v.maxLength(2000)), before: mark, after: mark });

/** The same as schemas/copydesk.schema.json, which completes and explains while somebody types. */
const schema = v.strictObject({
  $schema: v.optional(v.string()),
  strip: v.optional(v.pipe(v.array(pattern), v.maxLength(1000)), []),
  keep: v.optional(v.pipe(v.array(v.union([pattern, keptLine])), v.maxLength(10_000)), []),
});

/** Reads the text of a `.copydesk.json`. Comments and trailing commas are allowed. */
export function readPreferences(text: string): LinePreferences | Malformed {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const { offset: start, length } = error;
    return { start, end: start + length, message: l10n.t('This is not JSON.') };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { strip: result.output.strip, keep: result.output.keep };
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => key as string | number) ?? [];
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = (tree && findNodeAtLocation(tree, path)) ?? tree;
  const place = path.length === 0 ? l10n.t('the file') : path.join('.');
  return {
    start: node?.offset ?? 0,
    end: node === undefined ? 0 : node.offset + node.length,
    message: l10n.t('Wrong value for {0}: expected {1}.', place, issue.expected ?? l10n.t('something else')),
  };
}
