import { type Disposable, EventEmitter, type Uri } from 'vscode';
import type { Person } from '../../core/article';
import { joinPeople } from '../../corpus/people';
import type { PersonKey } from '../../corpus/people-list';
import type { ArticleStore } from './article-store';
import { type Corpus, corpusOf } from './corpus';
import type { StoredArticle } from './stored-article';

/** A person as one article knows them. */
export interface Appearance {
  readonly entry: StoredArticle;
  readonly person: Person;
}

/** All articles with their people joined. */
export interface Joined {
  readonly sources: Corpus['sources'];
  readonly keyOf: PersonKey;
  /** By the key of the person. */
  readonly appearances: ReadonlyMap<string, readonly Appearance[]>;
}

/** Who appears in which article. People are joined when somebody asks, and again only after people have changed. */
export class PeopleIndex implements Disposable {
  /** What was last seen of each article; the same array is the same people. */
  private readonly seen = new Map<string, readonly Person[]>();
  private known: Joined | null = null;
  private readonly subscription: Disposable;
  private readonly emitter = new EventEmitter<void>();
  /** Fires when an article names other people, or others than before at other places. */
  readonly onDidChange = this.emitter.event;

  constructor(private readonly store: ArticleStore) {
    this.subscription = store.onDidChange(({ changed, removed }) => {
      const isNew = [...changed, ...removed].filter((uri) => this.look(uri)).length > 0;
      if (!isNew) return;
      this.known = null;
      this.emitter.fire();
    });
  }

  get joined(): Joined {
    this.known ??= join(corpusOf(this.store));
    return this.known;
  }

  /** The articles other than `uri` that name the person, the one with most mentions first. */
  elsewhere(person: Person, uri: Uri): Appearance[] {
    const { sources, keyOf, appearances } = this.joined;
    if (sources.length < 2) return [];
    // A source may name one person under two names it does not join itself: each article is named once.
    const articles = new Set([uri.toString()]);
    return [...(appearances.get(keyOf(person, sources[0])) ?? [])]
      .sort((a, b) => b.person.mentions.length - a.person.mentions.length)
      .filter(({ entry }) => {
        const key = entry.uri.toString();
        return !articles.has(key) && articles.add(key);
      });
  }

  dispose(): void {
    this.subscription.dispose();
    this.emitter.dispose();
  }

  /** Whether the people of an article are others than when it was last looked at. */
  private look(uri: Uri): boolean {
    const key = uri.toString();
    const people = this.store.get(uri)?.article?.people;
    if (people === this.seen.get(key)) return false;
    if (people === undefined) this.seen.delete(key);
    else this.seen.set(key, people);
    return true;
  }
}

function join({ sources, entries }: Corpus): Joined {
  const keyOf = joinPeople(sources);
  const appearances = new Map<string, Appearance[]>();
  for (const source of sources) {
    const entry = entries.get(source.id);
    if (entry === undefined) continue;
    for (const person of source.article.people) {
      const key = keyOf(person, source);
      const known = appearances.get(key);
      if (known === undefined) appearances.set(key, [{ entry, person }]);
      else known.push({ entry, person });
    }
  }
  return { sources, keyOf, appearances };
}
