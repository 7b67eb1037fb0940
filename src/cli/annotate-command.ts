import pc from 'picocolors';
import { annotate } from '../core/annotate';
import { withCorpusFindings } from '../corpus/rules/add-findings';
import { checkCorpus } from '../corpus/rules/rules';
import { csvHead, toCsv } from '../export/csv';
import type { AnnotatedFile } from '../export/document';
import { toJson } from '../export/json';
import { toNdjson } from '../export/ndjson';
import { toReport } from '../export/report';
import { findInputs } from './inputs';
import type { Format } from './options';
import { complain, print } from './output';
import { ExitCode } from './problem';
import { readSource } from './read-source';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 110;

/**
 * Annotates one file after the other. What shows findings waits until all files have been read, for some findings
 * only several files together show; the rest is printed as soon as it is done. Returns the exit code.
 */
export async function annotateFiles(paths: readonly string[], format: Format | null): Promise<number> {
  const chosen = format ?? (process.stdout.isTTY ? 'text' : 'json');
  const writer = writers[chosen];
  const waiting: AnnotatedFile[] = [];
  let failed = false;
  const fail = (file: string, error: unknown): void => {
    failed = true;
    complain(file, error);
  };
  let count = 0;
  let alone = false;
  for await (const input of findInputs(paths, fail)) {
    try {
      const { text } = await readSource(input);
      alone = paths.length === 1 && (input.path ?? '-') === paths[0];
      const file = { file: input.file, text, article: annotate(text) };
      if (alone || chosen === 'csv') await print(writer.file(file, count++, alone));
      else waiting.push(file);
    } catch (error) {
      fail(input.file, error);
    }
  }
  for (const file of compare(waiting)) await print(writer.file(file, count++, alone));
  await print(writer.end(count, alone));
  return failed ? ExitCode.failed : ExitCode.done;
}

/** The files with the findings that they show together. */
function* compare(files: readonly AnnotatedFile[]): Iterable<AnnotatedFile> {
  // By number: standard input and a file may be given twice.
  const found = checkCorpus(files.map(({ text, article }, index) => ({ id: String(index), text, article })));
  for (const [index, file] of files.entries())
    yield { ...file, article: withCorpusFindings(file.article, found.get(String(index)) ?? []) };
}

interface Writer {
  /** `alone`: the one thing given is this file, not a folder. */
  file(file: AnnotatedFile, index: number, alone: boolean): string;
  end(count: number, alone: boolean): string;
}

const writers: Record<Format, Writer> = {
  ndjson: { file: toNdjson, end: () => '' },
  json: {
    file: (file, index, alone) => (alone ? '' : index === 0 ? '[\n' : ',\n') + toJson(file),
    end: (count, alone) => (alone ? '\n' : count === 0 ? '[]\n' : '\n]\n'),
  },
  csv: { file: (file, index) => (index === 0 ? csvHead : '') + toCsv(file), end: () => '' },
  text: {
    file: (file) => toReport(file, pc, Math.min(process.stdout.columns ?? WIDEST, WIDEST)),
    end: () => '',
  },
};
