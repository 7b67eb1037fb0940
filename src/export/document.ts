import type { Article } from '../core/article';

/** One annotated file, as the command line and the exporters speak of it. */
export interface AnnotatedFile {
  /** As given on the command line, or the path below the folder given. */
  readonly file: string;
  readonly text: string;
  readonly article: Article;
}

/** The published contract: the article's annotations under the name of the file, without its text. */
export function toDocument({ file, article }: AnnotatedFile): object {
  return { file, ...article };
}
