import type { Disposable, Uri } from 'vscode';
import type { Person } from '../../core/article';
import type { ArticleStore } from './article-store';
import type { StoredArticle } from './stored-article';

/** A person as one article knows them. */
export interface Appearance {
  readonly entry: StoredArticle;
  readonly person: Person;
}

/** Who appears in which article, by person id: kept up with the store, article by article. */
export class PeopleIndex implements Disposable {
  private readonly byPerson = new Map<string, Map<string, Appearance>>();
  private readonly byArticle = new Map<string, readonly string[]>();
  private readonly subscription: Disposable;

  constructor(private readonly store: ArticleStore) {
    this.subscription = store.onDidChange(({ changed, removed }) => {
      for (const uri of [...changed, ...removed]) this.update(uri);
    });
  }

  /** The articles other than `uri` that name the person, the one with most mentions first. */
  elsewhere(id: string, uri: Uri): Appearance[] {
    const key = uri.toString();
    return [...(this.byPerson.get(id) ?? [])]
      .filter(([article]) => article !== key)
      .map(([, appearance]) => appearance)
      .sort((a, b) => b.person.mentions.length - a.person.mentions.length);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private update(uri: Uri): void {
    const key = uri.toString();
    for (const id of this.byArticle.get(key) ?? []) {
      const articles = this.byPerson.get(id);
      articles?.delete(key);
      if (articles?.size === 0) this.byPerson.delete(id);
    }
    const entry = this.store.get(uri);
    const people = entry?.article?.people ?? [];
    this.byArticle.set(
      key,
      people.map(({ id }) => id),
    );
    if (entry === undefined || entry.article === null) {
      this.byArticle.delete(key);
      return;
    }
    for (const person of people) {
      const articles = this.byPerson.get(person.id) ?? new Map<string, Appearance>();
      this.byPerson.set(person.id, articles.set(key, { entry, person }));
    }
  }
}
