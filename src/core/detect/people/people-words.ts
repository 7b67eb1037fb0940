/** How a language writes names, titles and organisations. */
export type PeopleWords = Record<string, never>;
export type PeopleLexicon = Record<string, never>;

export function compilePeopleWords(_words: PeopleWords): PeopleLexicon {
  return {};
}
