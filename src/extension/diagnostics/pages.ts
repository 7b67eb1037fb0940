import { Uri } from 'vscode';

/** The page that explains a rule or a kind of annotation, by its id. */
export type PageOf = (id: string) => Uri;

/** The pages in `folder`; each address is made once, for thousands of diagnostics may carry it. */
export function pagesIn(folder: Uri): PageOf {
  const pages = new Map<string, Uri>();
  return (id) => {
    const known = pages.get(id) ?? Uri.joinPath(folder, `${id}.md`);
    pages.set(id, known);
    return known;
  };
}
