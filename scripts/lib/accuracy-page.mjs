// The table of docs/accuracy.md, filled in from the figures that `npm run eval -- --record` keeps.

/**
 * Puts the figures of the sets that the opening mark names, `<!-- figures: SET SET … -->`, before `<!-- end -->`.
 * @param {string} page
 * @param {Record<string, Record<string, number>>} figures by set and task, in per cent
 * @returns {string}
 */
export function fillAccuracy(page, figures) {
  return page
    .replaceAll('\r\n', '\n')
    .replace(
      /(<!-- figures: ([^>]+) -->\n)[\s\S]*?(<!-- end -->)/g,
      (_, opening, sets, closing) => `${opening}\n${table(sets.split(' '), figures)}\n\n${closing}`,
    );
}

function table(sets, figures) {
  const missing = sets.find((set) => figures[set] === undefined);
  if (missing !== undefined)
    throw new Error(`No figures are recorded for ${missing}: npm run eval -- --record`);
  const tasks = [...new Set(sets.flatMap((set) => Object.keys(figures[set])))];
  return [
    ['', ...sets],
    ['---', ...sets.map(() => '---:')],
    ...tasks.map((task) => [task, ...sets.map((set) => figures[set][task]?.toFixed(1) ?? '')]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
