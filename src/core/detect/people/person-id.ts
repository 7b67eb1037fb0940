/** `Kim Jong-un` as `kim-jong-un`, with a number where two people share it. */
export function uniqueId(name: string, ids: Set<string>): string {
  const plain = plainAscii(name) ?? fold(name);
  let id = plain || 'person';
  for (let n = 2; ids.has(id); n++) id = `${plain || 'person'}-${n}`;
  ids.add(id);
  return id;
}

/** Letters and figures in lower case, a hyphen for all else; null where the name has a character beyond ASCII. */
function plainAscii(name: string): string | null {
  const lower = name.toLowerCase();
  let id = '';
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (code > 0x7f) return null;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue;
    if (i > from) id += id === '' ? lower.slice(from, i) : `-${lower.slice(from, i)}`;
    from = i + 1;
  }
  return id;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
