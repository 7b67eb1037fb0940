import { parseArgs } from 'node:util';
import { Problem } from './problem';

export type Format = 'json' | 'ndjson' | 'text' | 'csv';
export type StripMode =
  | { readonly kind: 'print' }
  | { readonly kind: 'check' }
  | { readonly kind: 'diff' }
  | { readonly kind: 'write' }
  | { readonly kind: 'out'; readonly folder: string };

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'annotate'; readonly paths: readonly string[]; readonly format: Format | null }
  | { readonly name: 'strip'; readonly paths: readonly string[]; readonly mode: StripMode };

const formats: readonly string[] = ['json', 'ndjson', 'text', 'csv'] satisfies Format[];

/** Reads the arguments after `copydesk`. Throws a `Problem` where they make no sense. */
export function readOptions(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) throw new Problem('Nothing to do: say `annotate` or `strip`.');
  if (name !== 'annotate' && name !== 'strip') {
    throw new Problem(`There is no command \`${name}\`: say \`annotate\` or \`strip\`.`);
  }
  if (paths.length === 0) throw new Problem(`\`${name}\` needs files or folders.`);
  const { format, check, diff, write, out } = values;
  const modes = [
    check && '--check',
    diff && '--diff',
    write && '--write',
    out !== undefined && '--out',
  ].filter(Boolean);
  if (name === 'annotate') {
    if (modes.length > 0) throw new Problem(`\`${modes[0]}\` belongs to \`strip\`.`);
    if (format !== undefined && !formats.includes(format)) {
      throw new Problem(`There is no format \`${format}\`: say ${formats.join(', ')}.`);
    }
    return { name, paths, format: (format as Format | undefined) ?? null };
  }
  if (format !== undefined) throw new Problem('`--format` belongs to `annotate`.');
  if (modes.length > 1) throw new Problem(`${modes.join(' and ')} exclude each other.`);
  if (out === '') throw new Problem('`--out` needs a folder.');
  if (out !== undefined) return { name, paths, mode: { kind: 'out', folder: out } };
  return { name, paths, mode: { kind: check ? 'check' : diff ? 'diff' : write ? 'write' : 'print' } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        check: { type: 'boolean' },
        diff: { type: 'boolean' },
        write: { type: 'boolean' },
        out: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}
