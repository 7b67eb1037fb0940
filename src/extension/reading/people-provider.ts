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
import type { ArticleStore } from '../store/article-store';
import type { PeopleIndex } from '../store/people-index';
import { firstFullMention, locate, personAt } from './person-at';

/** People as symbols: their mentions highlighted, their first full mention as definition, all others as references. */
export class PeopleProvider implements DefinitionProvider, ReferenceProvider, DocumentHighlightProvider {
  constructor(
    private readonly store: ArticleStore,
    private readonly people: PeopleIndex,
  ) {}

  async provideDefinition(document: TextDocument, position: Position): Promise<Definition | null> {
    const entry = await this.store.current(document);
    const found = entry && personAt(entry, document.offsetAt(position));
    const first = found && firstFullMention(entry, found.person);
    return first ? locate(entry, first) : null;
  }

  /** In this source, then in the others, the one that names the person most first. */
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
    const there = this.people
      .elsewhere(person.id, entry.uri)
      .flatMap(({ entry, person }) => person.mentions.map((span) => locate(entry, span)));
    return [...here, ...there];
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
