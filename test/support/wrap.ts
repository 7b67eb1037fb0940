/** `text` with a break for each space before a word that would not fit into `width` columns, as mail readers do it. */
export function wrap(text: string, width: number, lineBreak = '\n'): string {
  let column = 0;
  return text.replace(/(\s*)(\S+)/g, (_, space: string, word: string) => {
    const begins = column === 0 || space.includes('\n');
    const breaks = !begins && column + 1 + word.length > width;
    column = begins || breaks ? word.length : column + 1 + word.length;
    return (breaks ? lineBreak : space) + word;
  });
}
