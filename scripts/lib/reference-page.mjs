// docs/reference.md: commands, settings and colours as package.json declares them.

/** Where a setting may be set, in words. https://code.visualstudio.com/api/references/contribution-points#Configuration-property-schema */
const scopes = {
  application: 'user',
  machine: 'user, remote',
  'machine-overridable': 'user, remote, workspace, folder',
  window: 'user, workspace',
  resource: 'user, workspace, folder',
  'language-overridable': 'user, workspace, folder, language',
};

/**
 * @param {object} manifest package.json
 * @param {Record<string, string>} texts package.nls.json
 * @returns {string}
 */
export function renderReference({ contributes }, texts) {
  const say = (value) =>
    String(value).replace(/%([^%]+)%/g, (whole, key) => {
      if (texts[key] === undefined) throw new Error(`package.nls.json lacks ${whole}.`);
      return texts[key];
    });
  return `${[
    '# Commands, settings and colours',
    '',
    '<!-- Written by `npm run docs` from package.json and package.nls.json: do not edit. -->',
    '',
    ...commandLines(contributes, say),
    '## Settings',
    '',
    'Find them under *Copydesk* in the settings editor, or by name in `settings.json`.',
    '',
    ...contributes.configuration.flatMap((group) => settingLines(group, say)),
    ...colourLines(contributes, say),
  ].join('\n')}`;
}

function commandLines({ commands, menus, keybindings }, say) {
  const keys = new Map(keybindings.map(({ command, key }) => [command, showKey(key)]));
  const hidden = new Set(
    menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const table = (chosen) => [
    '| Command | Key | Id |',
    '| --- | --- | --- |',
    ...chosen.map(
      ({ command, title }) => `| ${inCell(say(title))} | ${keys.get(command) ?? ''} | \`${command}\` |`,
    ),
    '',
  ];
  return [
    '## Commands',
    '',
    'In the Command Palette (`F1`), under *Copydesk*. A command that acts on an article shows while one is in front.',
    '',
    ...table(commands.filter(({ command }) => !hidden.has(command))),
    'In the side bar only, on the row they act on:',
    '',
    ...table(commands.filter(({ command }) => hidden.has(command))),
  ];
}

function settingLines({ title, properties }, say) {
  return [
    `### ${say(title)}`,
    '',
    ...Object.entries(properties)
      .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
      .flatMap(([id, schema]) => [
        `#### \`${id}\``,
        '',
        showSettings(say(schema.markdownDescription ?? schema.description)),
        '',
        `- Type: ${showType(schema)}`,
        `- Default: \`${JSON.stringify(schema.default)}\``,
        `- Where: ${scopes[schema.scope ?? 'window']}`,
        '',
        ...propertyLines(schema, say),
      ]),
  ];
}

/** What may stand in a setting that is an object. */
function propertyLines({ properties }, say) {
  if (properties === undefined) return [];
  return [
    '| Finding | Meaning | Levels |',
    '| --- | --- | --- |',
    ...Object.entries(properties).map(
      ([id, { description, enum: values }]) =>
        `| [\`${id}\`](rules/${id}.md) | ${inCell(say(description))} | ${values.map(code).join(', ')} |`,
    ),
    '',
  ];
}

function colourLines({ semanticTokenTypes, semanticTokenModifiers }, say) {
  return [
    '## Colours',
    '',
    'Themes colour these semantic tokens; `editor.semanticTokenColorCustomizations` changes single ones:',
    '',
    '```json',
    '"editor.semanticTokenColorCustomizations": { "rules": { "official:news-source": { "bold": true } } }',
    '```',
    '',
    '| Token | Marks |',
    '| --- | --- |',
    ...semanticTokenTypes.map(({ id, description }) => `| \`${id}\` | ${inCell(say(description))} |`),
    ...semanticTokenModifiers.map(({ id, description }) => `| \`*.${id}\` | ${inCell(say(description))} |`),
    '',
  ];
}

function showType({ type, items, enum: values }) {
  if (values !== undefined) return values.map(code).join(', ');
  if (type === 'array') return `list of ${items.type}s`;
  return [type].flat().join(' or ');
}

function showKey(key) {
  const parts = key.split(' ').map((chord) =>
    chord
      .split('+')
      .map((part) => part[0].toUpperCase() + part.slice(1))
      .join('+'),
  );
  return code(parts.join(' '));
}

/** `#setting.id#` is a link in the settings editor only. */
function showSettings(text) {
  return text.replace(/`#([\w.[\]-]+)#`/g, '`$1`');
}

function code(value) {
  return `\`${value}\``;
}

function inCell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
