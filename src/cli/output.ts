import { once } from 'node:events';

/**
 * Ends the process quietly when the reader of our output has gone (`copydesk … | head`), which is no failure.
 */
export function stopWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`copydesk: standard output: ${error.message}`);
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}

/** Writes to standard output and waits while its reader is slower than we are. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says on standard error what is wrong with `file`. */
export function complain(file: string, error: unknown): void {
  console.error(`copydesk: ${showName(file)}: ${explain(error)}`);
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'does not exist.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read or written: permission denied.';
    case 'ENOSPC':
      return 'cannot be written: the disk is full.';
    case 'EROFS':
      return 'cannot be written: the file system is read-only.';
    default:
      return message;
  }
}

/** A file name without characters that would steer a terminal. */
export function showName(file: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return file.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
