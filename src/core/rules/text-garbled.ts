import { SUSPECT } from '../text/characters';
import type { Code } from '../text/codes';
import { garbledAt, restore } from '../text/mojibake';
import { fromWindows1252 } from '../text/windows-1252';
import type { Report, Rule } from './rule';

/** More findings say nothing new about a text that is garbled throughout. */
const MOST = 100;
/** A stretch goes on over so many plain characters: words in another script are one stretch with their spaces. */
const BRIDGE = 1;
const LONGEST_SHOWN = 40;

export const textGarbled: Rule = {
  id: 'text-garbled',
  level: 'warning',
  description:
    'Characters damaged by a wrong decoding, entities of HTML, escape sequences, replacement characters and control characters.',
  ofFile: true,
  check(_, { written: text, readable, tokens }, __, reports) {
    if (readable === null && !tokens.mayBeDamaged) return;
    const suspects = new RegExp(SUSPECT);
    for (const code of readable?.escaped.slice(0, MOST) ?? []) reports.push(escaped(code, text));
    const most = reports.length + MOST;
    while (reports.length < most) {
      const found = suspects.exec(text);
      if (found === null) return;
      const at = found.index;
      const report = mojibake(text, at) ?? remnant(text, at) ?? replacement(text, at) ?? controls(text, at);
      if (report === null) continue;
      reports.push(report);
      suspects.lastIndex = report.end;
    }
  },
  examples: {
    bad: [
      'Kata Sari, â€œKami menunggu kabar.â€\u009d',
      'Ia memesan kopi di Kafe RenÃ©e.',
      'Bantuan itu â\u0080\u0093 beras dan gula â\u0080\u0093 tiba Senin.',
      'Rapat di gedung\uFFFD itu batal.',
      'Kata Sari, â€ Kami menunggu kabar.',
      'Harga beras\u0000 naik.',
      'Pemilu \u0093damai\u0094 diharapkan.',
      'Kata Sari, &ldquo;Kami menunggu kabar.&rdquo;',
      'Kata Sari, \\u201cKami menunggu kabar.\\u201d',
    ],
    good: [
      'Kata Sari, “Kami menunggu kabar.” Ia memesan kopi di Kafe Renée.',
      'Menu CAFÉ… dan «Ñ» ditulis É” di papan.',
      'Suhu 35 °C, luas 20 m², harga €5 – £4, Ürümqi, Åse, Ângela.\r\n\tSelesai.',
      'PT Sari & Melati; R&D; AT&T;',
      'Berkas itu ada di C:\\naskah\\unduhan.',
    ],
  },
};

/** `&quot;` or `\\u201c`, with the character that it stands for. */
function escaped({ start, end, meant }: Code, text: string): Report {
  return {
    start,
    end,
    template:
      text[start] === '&' ? 'An entity of HTML: this is “{0}”.' : 'An escape sequence: this is “{0}”.',
    args: [meant],
    fixes: [{ title: 'Restore “{0}”', args: [meant], edits: [{ start, end, newText: meant }] }],
  };
}

/** A stretch of characters that were read in the wrong encoding, with the text that they were. */
function mojibake(text: string, start: number): Report | null {
  let end = garbledAt(text, start)?.end ?? start;
  let at = end;
  while (end > start && at < text.length && at - end <= BRIDGE) {
    const garbled = garbledAt(text, at);
    if (garbled !== null) end = garbled.end;
    at = garbled?.end ?? at + 1;
  }
  if (end === start) return null;
  const repaired = restore(text.slice(start, end));
  const shown = repaired.length > LONGEST_SHOWN ? `${repaired.slice(0, LONGEST_SHOWN)}…` : repaired;
  return {
    start,
    end,
    template: 'Read in the wrong encoding: this was “{0}”.',
    args: [shown],
    fixes: [{ title: 'Restore “{0}”', args: [shown], edits: [{ start, end, newText: repaired }] }],
  };
}

/** `â€` whose third part is gone: a quotation mark or dash was here, nobody can tell which. */
function remnant(text: string, start: number): Report | null {
  const second = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) !== 0xe2 || (second !== 0x20ac && second !== 0x80)) return null;
  return {
    start,
    end: start + 2,
    template: 'Read in the wrong encoding, and a part of the character is lost.',
  };
}

/** U+FFFD: a decoder gave up here, and what stood here is lost. */
function replacement(text: string, start: number): Report | null {
  let end = start;
  while (text.charCodeAt(end) === 0xfffd) end++;
  return end === start
    ? null
    : { start, end, template: 'A character was lost here when the text was decoded.' };
}

/** Control characters but tab and line ends. Those of Windows-1252 stand for marks; of the rest the low ones go. */
function controls(text: string, start: number): Report | null {
  let end = start;
  while (end < text.length && isControl(text.charCodeAt(end))) end++;
  if (end === start) return null;
  const codes = Array.from(text.slice(start, end), (character) => character.charCodeAt(0));
  const low = codes.every((code) => code < 0x80);
  const marks = restoreMarks(codes);
  const report = { start, end, template: 'Control characters, which no reader sees.' };
  if (low)
    return { ...report, fixes: [{ title: 'Remove them', args: [], edits: [{ start, end, newText: '' }] }] };
  if (marks === null) return report;
  return {
    ...report,
    template: 'Read in the wrong encoding: this was “{0}”.',
    args: [marks],
    fixes: [{ title: 'Restore “{0}”', args: [marks], edits: [{ start, end, newText: marks }] }],
  };
}

/** Whether a code unit is a control character other than tab, line feed, form feed, carriage return and next line. */
function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d;
  return code >= 0x7f && code <= 0x9f && code !== 0x85;
}

/** The marks that Windows-1252 has at these code units, or null where it has none. */
function restoreMarks(codes: readonly number[]): string | null {
  if (codes.some((code) => code < 0x80)) return null;
  const marks = codes.map(fromWindows1252).join('');
  return Array.from(marks).some((mark) => mark.charCodeAt(0) < 0xa0) ? null : marks;
}
