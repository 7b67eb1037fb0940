import { type AnnotatedFile, toDocument } from './document';

/** One file as indented JSON, without a line break at its end. */
export function toJson(file: AnnotatedFile): string {
  return JSON.stringify(toDocument(file), null, 2);
}
