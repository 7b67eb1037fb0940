import { type AnnotatedFile, toDocument } from './document';

/** One file as one line of JSON, line break included. */
export function toNdjson(file: AnnotatedFile): string {
  return `${JSON.stringify(toDocument(file))}\n`;
}
