import { Location } from 'vscode';
import type { Person, Span } from '../../core/article';
import type { StoredArticle } from '../store/stored-article';

/** The person whose name stands at `offset`, and the place of that name. */
export function personAt(entry: StoredArticle, offset: number): { person: Person; span: Span } | null {
  for (const person of entry.article?.people ?? [])
    for (const span of person.mentions)
      if (span.start <= offset && offset <= span.end) return { person, span };
  return null;
}

/** Where the person is first named in full, else first named at all. */
export function firstFullMention(entry: StoredArticle, { name, mentions }: Person): Span | undefined {
  return mentions.find((span) => entry.textOf(span) === name) ?? mentions[0];
}

export function locate(entry: StoredArticle, span: Span): Location {
  return new Location(entry.uri, entry.rangeOf(span));
}
