import type { PersonRecord } from '../../resolve/persons';
import { type Document, textOf } from '../../text/document';
import { Mark } from './capitals';
import type { NameReader } from './name-reader';
import { Begin } from './people-words';

/** The fullest form of the name; of several spellings of it the one used most, else the longer. */
export function nameOf(reader: NameReader, record: PersonRecord): string {
  const { document } = reader;
  const { first, end } = withPetForm(reader, record);
  const full = textOf(document, first, end);
  const spellings = spellingsOf(reader, record, full);
  if (spellings === null && !hasWideGap(document, first, end)) return full;
  let best = full;
  for (const [text, uses] of spellings ?? []) {
    const most = spellings?.get(best) ?? 0;
    if (uses > most || (uses === most && text.length > best.length)) best = text;
  }
  return best.replace(/\s{2,8}/g, ' ');
}

/** The fullest form, with the form of address before a pet name of one word (`Gus Toni`), which is part of it. */
function withPetForm(reader: NameReader, { fullest, words }: PersonRecord): { first: number; end: number } {
  const { first, end, phraseFirst } = fullest;
  const before = phraseFirst < first && words.length === 1 ? reader.tokens.word[first - 1] : 0;
  const isPart = (reader.lexicon.begins[before] & Begin.petForm) !== 0 && reader.isCapital(first - 1);
  return isPart ? { first: first - 1, end } : fullest;
}

function hasWideGap({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens.start[i] - tokens.end[i - 1] > 1) return true;
  return false;
}

/** How often each spelling of the name `full` is used; null where there is no other. */
function spellingsOf(
  { document, capitals }: NameReader,
  record: PersonRecord,
  full: string,
): ReadonlyMap<string, number> | null {
  const { tokens, text } = document;
  const { fullest, candidates } = record;
  let spellings: Map<string, number> | null = null;
  let same = 0;
  for (const { first, end } of candidates) {
    if (end - first !== fullest.end - fullest.first) continue;
    const length = tokens.end[end - 1] - tokens.start[first];
    if (Math.abs(length - full.length) > 1) continue;
    // How a quoted text spells a name is not how the author does.
    if ((capitals.mark[first] & ~capitals.mark[fullest.first] & Mark.quoted) !== 0) continue;
    if (length === full.length && text.startsWith(full, tokens.start[first])) {
      same++;
      continue;
    }
    spellings ??= new Map();
    const other = textOf(document, first, end);
    spellings.set(other, (spellings.get(other) ?? 0) + 1);
  }
  return spellings?.set(full, same) ?? null;
}
