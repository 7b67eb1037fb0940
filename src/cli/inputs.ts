import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem';

/** A file to work on: where it is, and what the output calls it. `path` is null for standard input. */
export interface Input {
  readonly path: string | null;
  /** As given on the command line, or the path below the folder given, with `/`. */
  readonly file: string;
}

type Complain = (path: string, error: unknown) => void;

/**
 * The files behind `paths`, in the order given, those of a folder sorted by name. Files of a folder are its `.txt`
 * files and those of its subfolders, without hidden ones and `node_modules`; links to folders are not followed.
 * What does not exist, cannot be listed or holds no such file goes to `complain`.
 */
export async function* findInputs(paths: readonly string[], complain: Complain): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { path: null, file: '-' };
      continue;
    }
    try {
      if (!(await stat(path)).isDirectory()) {
        yield { path, file: path };
        continue;
      }
      let empty = true;
      for await (const file of textFiles(path, '', complain)) {
        empty = false;
        yield { path: join(path, file), file };
      }
      if (empty) throw new Problem('holds no .txt file.');
    } catch (error) {
      complain(path, error);
    }
  }
}

/** Paths below `root` of the text files in its subfolder `below`, which is empty or ends in `/`. */
async function* textFiles(root: string, below: string, complain: Complain): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below + entry.name;
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules') continue;
      try {
        yield* textFiles(root, `${path}/`, complain);
      } catch (error) {
        complain(join(root, path), error);
      }
    } else if (/\.txt$/i.test(entry.name) && (await isFile(entry, join(root, path)))) yield path;
  }
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}
