import type { NameReader } from './name-reader';
import { Class } from './people-words';

/** Bodies, buildings and streets that are called after people: words that are both kinds at once. */
const BUILDING = Class.organisation | Class.placeHead;
const COMPANY = Class.organisation | Class.private;
/** So many words of its kind stand between the head of a body's name and the name (`Rumah Sakit Umum Daerah`). */
const KINDS = 4;

/** `PT Bina Karya Utama`, `kelompok tani Sri Makmur`, `Bandara Ahmad Darmaji`: what begins at `i` is a company's or a building's name. */
export function isBodys(reader: NameReader, i: number): boolean {
  if (isNamedForSomebody(reader, i) || (reader.classOf(i - 1) & COMPANY) === COMPANY) return true;
  for (let k = i - 1; k >= 0 && k > i - 4 && reader.isCapital(k); k--) {
    const classes = reader.classOf(k);
    if ((classes & (Class.private | Class.state)) === Class.private) return true;
    if ((classes & (BUILDING | Class.state)) === BUILDING) return true;
  }
  return false;
}

/** `RSUD |Dr Soetarto|`, `Rumah Sakit Umum Pusat |Dr Soetarto|`: right behind a word for what is called after people. */
export function isNamedForSomebody(reader: NameReader, i: number): boolean {
  for (let k = i - 1; k > i - 2 - KINDS && k > 0 && reader.isCapital(k); k--) {
    const classes = reader.classOf(k);
    if ((classes & BUILDING) === BUILDING) return true;
    if ((classes & (Class.plain | Class.titleWord | Class.private)) === 0) return false;
  }
  return false;
}
