import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { annotate } from '../core/annotate';
import { stripText } from '../core/strip';
import { encode } from '../core/text/decode';
import { toUnifiedDiff } from '../export/unified-diff';
import { findInputs, type Input } from './inputs';
import type { StripMode } from './options';
import { complain, print, showName } from './output';
import { ExitCode, Problem } from './problem';
import { readSource, type Source } from './read-source';
import { writeWhole } from './write-file';

/** Takes the boilerplate out of each file, or says what would go. Returns the exit code. */
export async function stripFiles(paths: readonly string[], mode: StripMode): Promise<number> {
  if (mode.kind === 'print' && paths.length > 1) throw new Problem(sayHow);
  const handle = handlers[mode.kind](mode.kind === 'out' ? mode.folder : '');
  let found = false;
  let failed = false;
  const fail = (file: string, error: unknown): void => {
    failed = true;
    complain(file, error);
  };
  for await (const input of findInputs(paths, fail)) {
    if (mode.kind === 'print' && input.path !== null && input.path !== paths[0]) throw new Problem(sayHow);
    try {
      const source = await readSource(input);
      const { boilerplate } = annotate(source.text);
      found ||= boilerplate.length > 0;
      await handle({ input, source, clean: stripText(source.text, boilerplate), spans: boilerplate.length });
    } catch (error) {
      fail(input.file, error);
    }
  }
  if (failed) return ExitCode.failed;
  return found && mode.kind === 'check' ? ExitCode.found : ExitCode.done;
}

const sayHow = 'For more than one file say --check, --diff, --write or --out DIR.';

interface Stripped {
  readonly input: Input;
  readonly source: Source;
  readonly clean: string;
  /** How many spans went. */
  readonly spans: number;
}

type Handler = (stripped: Stripped) => Promise<void>;

const handlers: Record<StripMode['kind'], (folder: string) => Handler> = {
  print:
    () =>
    ({ source, clean }) =>
      print(bytesOf(source, clean)),
  check:
    () =>
    async ({ input, source, clean, spans }) => {
      const characters = source.text.length - clean.length;
      if (spans > 0) await print(`${showName(input.file)}: ${spans} spans, ${characters} characters\n`);
    },
  diff:
    () =>
    async ({ input, source, clean }) => {
      if (clean === source.text) return;
      const diff = toUnifiedDiff(input.file, source.text, clean);
      if (diff === null)
        throw new Problem('has too many changes for a diff. Use --out and compare the files.');
      await print(diff);
    },
  write:
    () =>
    async ({ input, source, clean }) => {
      if (input.path === null) throw new Problem('standard input cannot be written to.');
      if (clean !== source.text) await writeWhole(input.path, bytesOf(source, clean));
    },
  out: (folder) => {
    const taken = new Set<string>();
    return async ({ input, source, clean }) => {
      if (input.path === null) throw new Problem('standard input has no name to write it under.');
      // A file of a folder keeps its place below that folder; one given by its path is put at the top.
      const target = join(folder, input.path === input.file ? basename(input.path) : input.file);
      if (taken.has(target))
        throw new Problem(`has the same name as another file: ${target} is written already.`);
      taken.add(target);
      if (await isSameFile(target, input.path))
        throw new Problem('would be overwritten. Use --write if you mean it.');
      await writeWhole(target, bytesOf(source, clean));
    };
  },
};

function bytesOf({ encoding, hasMark }: Source, text: string): Uint8Array {
  return encode(text, encoding, hasMark);
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}
