import picomatch from 'picomatch';
import { RelativePattern, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { readSettings } from '../settings';

/** At most this many files a folder: beyond it a sidebar is no longer the tool. */
const MOST_FILES = 20_000;

/** Whether the settings of its folder let a file be read. For files outside every folder the patterns meet the whole path. */
export function isIncluded(uri: Uri): boolean {
  const { include, exclude } = readSettings(uri);
  const path = pathInFolder(uri);
  return include.length > 0 && matcher(include)(path) && !(exclude.length > 0 && matcher(exclude)(path));
}

/** Whether the file is one that the folder's listing would name: `isIncluded`, and not in `files.exclude`. */
export function isListed(uri: Uri): boolean {
  if (workspace.getWorkspaceFolder(uri) === undefined || !isIncluded(uri)) return false;
  const hidden = filesExclude(uri);
  if (hidden.length === 0) return true;
  const path = pathInFolder(uri);
  // A pattern may name a folder above the file.
  const isHidden = matcher(hidden.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/, '')}/**`]));
  return !isHidden(path);
}

/** All files of a folder that the settings let in, by path. */
export async function listFiles(folder: WorkspaceFolder): Promise<Uri[]> {
  const { include, exclude } = readSettings(folder.uri);
  const found = new Map<string, Uri>();
  for (const pattern of include) {
    // `files.exclude` applies as well, whatever is given here.
    const without = exclude.length > 0 ? new RelativePattern(folder, `{${exclude.join(',')}}`) : undefined;
    for (const uri of await workspace.findFiles(new RelativePattern(folder, pattern), without, MOST_FILES))
      found.set(uri.toString(), uri);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesExclude(uri: Uri): string[] {
  const patterns = workspace.getConfiguration('files', uri).get<Record<string, unknown>>('exclude') ?? {};
  return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
}

function pathInFolder(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return uri.path.replace(/^\/+/, '');
  return uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
}

const matchers = new Map<string, (path: string) => boolean>();

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const key = patterns.join('\n');
  let known = matchers.get(key);
  if (known === undefined) {
    if (matchers.size > 100) matchers.clear();
    known = picomatch([...patterns], { dot: true, windows: false });
    matchers.set(key, known);
  }
  return known;
}
