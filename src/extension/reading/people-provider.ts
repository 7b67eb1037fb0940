import {
  type Definition,
  type DefinitionProvider,
  DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightProvider,
  type Location,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import type { Person } from '../../core/article';
import { joinPeople } from '../../corpus/people';
import type { ArticleStore } from '../store/article-store';
import { corpusOf } from '../store/corpus';
import type { StoredArticle } from '../store/stored-article';
import { firstFullMention, locate, personAt } from './person-at';

/** People as symbols: their mentions highlighted, their first full mention as definition, all others as references. */
export class PeopleProvider implements DefinitionProvider, ReferenceProvider, DocumentHighlightProvider {
  constructor(private readonly store: ArticleStore) {}

  async provideDefinition(document: TextDocument, position: Position): Promise<Definition | null> {
    const entry = await this.store.current(document);
    const found = entry && personAt(entry, document.offsetAt(position));
    const first = found && firstFullMention(entry, found.person);
    return first ? locate(entry, first) : null;
  }

  /** In this source, then in the others, under every form of the name. */
  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
  ): Promise<Location[] | null> {
    const entry = await this.store.current(document);
    const found = entry && personAt(entry, document.offsetAt(position));
    if (!found) return null;
    const { person } = found;
    const first = includeDeclaration ? undefined : firstFullMention(entry, person);
    const here = person.mentions.filter((span) => span !== first).map((span) => locate(entry, span));
    await this.store.readFolders();
    return [...here, ...this.elsewhere(entry, person)];
  }

  private elsewhere(here: StoredArticle, person: Person): Location[] {
    const { sources, entries } = corpusOf(this.store);
    const keyOf = joinPeople(sources);
    const own = sources.find(({ id }) => id === here.uri.toString());
    const key = own === undefined ? person.id : keyOf(person, own);
    return sources
      .filter((source) => source !== own)
      .flatMap((source) => {
        const entry = entries.get(source.id);
        const same = source.article.people.filter((other) => keyOf(other, source) === key);
        return entry ? same.flatMap(({ mentions }) => mentions.map((span) => locate(entry, span))) : [];
      });
  }

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
  ): Promise<DocumentHighlight[] | null> {
    const entry = await this.store.current(document);
    const found = entry && personAt(entry, document.offsetAt(position));
    if (!found) return null;
    return found.person.mentions.map(
      (span) => new DocumentHighlight(entry.rangeOf(span), DocumentHighlightKind.Read),
    );
  }
}
