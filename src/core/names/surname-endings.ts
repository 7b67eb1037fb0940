import { folded } from '../text/characters';
import { listWords } from '../text/word-list';

/** What family names of many languages end in, and other words seldom do. */
const endings = listWords(`
  ovic evic ovich evich owicz ewicz sky ski skyi skiy skii skaya cki czyk enko chuk czuk ychuk iuk shvili idze adze nyan ryan
  sson ssen lsen nsen rsen dsen tsen quist qvist strom gren stein mann berg feld baum bauer meyer meier maier gaard skov
  inen anen onen oglu zade nejad poulos akis idis iadis escu eanu inho etti ucci acci ault eaux
  astava murthy murti swamy swami moto mura kawa gawa saki zaki hashi guchi shita
`);

/** The fewest letters before an ending. */
const BEFORE = 3;

/** Endings by the code of their last letter. */
const byLast: (readonly string[] | undefined)[] = [];
for (const ending of endings) {
  const last = ending.charCodeAt(ending.length - 1);
  byLast[last] = [...(byLast[last] ?? []), ending];
}

/** Whether the word of `text` from `start` to `end` (UTF-16 offsets) ends as family names do. */
export function endsAsSurname(text: string, start: number, end: number): boolean {
  const candidates = byLast[folded[text.charCodeAt(end - 1)]];
  return (
    candidates?.some((ending) => end - start >= ending.length + BEFORE && isAt(text, end, ending)) === true
  );
}

function isAt(text: string, end: number, ending: string): boolean {
  const from = end - ending.length;
  for (let k = 0; k < ending.length; k++)
    if (folded[text.charCodeAt(from + k)] !== ending.charCodeAt(k)) return false;
  return true;
}
