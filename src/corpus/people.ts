import type { Person } from '../core/article';
import { isVariant } from '../core/resolve/name-variants';
import type { PersonKey } from './people-list';
import type { Source } from './source';

/** A person as one source names them. */
export interface NamedPerson {
  readonly source: Source;
  readonly person: Person;
}

/** The words of a name as they are compared: no case, accents, apostrophes or full stops; hyphens part words. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ‘`.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** One way to write a name, and all who are named so. */
interface Form {
  readonly words: readonly string[];
  readonly people: NamedPerson[];
  key: string;
}

/**
 * Joins the persons of many sources: the same name is the same person; a shorter or slightly different form joins the
 * one fuller name it fits. A form that fits two people stays a person of its own.
 */
export function joinPeople(sources: readonly Source[]): PersonKey {
  const forms = new Map<string, Form>();
  for (const source of sources) {
    for (const person of source.article.people) {
      const words = nameWords(person.name);
      const name = words.join(' ');
      const form = forms.get(name) ?? { words, people: [], key: '' };
      form.people.push({ source, person });
      forms.set(name, form);
    }
  }
  const ordered = [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || b.people.length - a.people.length || compareForms(a, b),
  );
  const byWord = new Map<string, Form[]>();
  const keys = new Map<Person, string>();
  for (const form of ordered) {
    const fitting = fittingForms(form, byWord);
    form.key = fitting.length === 1 ? fitting[0] : form.words.join('-') || (form.people[0]?.person.id ?? '');
    for (const word of form.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [form]);
      else if (known.length < MOST) known.push(form);
    }
    for (const { person } of form.people) keys.set(person, form.key);
  }
  return (person) => keys.get(person) ?? person.id;
}

/** How many people who share a word are looked at: what is shared by more tells nobody apart. */
const MOST = 200;

/** Keys of the people whose fuller name `form` fits. */
function fittingForms(form: Form, byWord: ReadonlyMap<string, readonly Form[]>): string[] {
  const keys = new Set<string>();
  const looked = new Set<Form>();
  for (const word of form.words) {
    for (const other of byWord.get(word) ?? []) {
      if (looked.has(other)) continue;
      looked.add(other);
      if (holds(other.words, form.words) || isVariant(form.words, other.words)) keys.add(other.key);
    }
  }
  return [...keys];
}

/** Whether `part` stands in `whole`, in order. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

function compareForms(a: Form, b: Form): number {
  const left = a.words.join(' ');
  const right = b.words.join(' ');
  return left < right ? -1 : left > right ? 1 : 0;
}
