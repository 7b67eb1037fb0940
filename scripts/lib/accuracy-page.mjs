// The tables of docs/accuracy.md, filled in from the figures that `npm run eval -- --record` keeps.

/**
 * Puts the figures of each set between its marks, `<!-- figures: SET -->` and `<!-- end -->`.
 * @param {string} page
 * @param {Record<string, Record<string, number>>} figures by set and task, in per cent
 * @returns {string}
 */
export function fillAccuracy(page, figures) {
  return page.replace(
    /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, opening, set, closing) => `${opening}${table(set, figures[set])}${closing}`,
  );
}

function table(set, tasks) {
  if (tasks === undefined) throw new Error(`No figures are recorded for ${set}: npm run eval -- --record`);
  const rows = Object.entries(tasks).map(([task, figure]) => `| ${task} | ${figure.toFixed(1)} |`);
  return `\n| task | % |\n| --- | ---: |\n${rows.join('\n')}\n\n`;
}
