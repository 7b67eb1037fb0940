import { open } from 'node:fs/promises';
import { type Decoded, decode, LARGEST_SOURCE } from '../core/text/decode';
import type { Input } from './inputs';
import { Problem } from './problem';

export type Source = Extract<Decoded, { text: string }>;

const reasons = {
  binary: 'is a binary file, not text.',
  encoding: 'is neither UTF-8 nor UTF-16. Save it as UTF-8.',
};

/** Reads and decodes a file or standard input. Throws a `Problem` that says why it cannot be read. */
export async function readSource(input: Input): Promise<Source> {
  const bytes = input.path === null ? await collect(process.stdin) : await readBytes(input.path);
  const source = decode(bytes);
  if ('reason' in source) throw new Problem(reasons[source.reason]);
  if (!/\S/.test(source.text)) throw new Problem('is empty.');
  return source;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const status = await handle.stat();
    if (status.isDirectory()) throw new Problem('is a folder.');
    if (status.size > LARGEST_SOURCE) throw tooLarge(status.size);
    // A pipe or a device has no size: it is read like standard input.
    return status.isFile() ? await handle.readFile() : await collect(handle.createReadStream());
  } finally {
    await handle.close();
  }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_SOURCE) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): Problem {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new Problem(
    `is too large: ${megabytes(size)} MB, where ${megabytes(LARGEST_SOURCE)} MB is the limit for one article.`,
  );
}
