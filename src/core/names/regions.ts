/** Letters in pairs that ISO 3166 gives to countries and territories: asked of `Intl`, which knows those in use. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Names of the countries and territories of ISO 3166-1 in the language `locale`, from CLDR by way of
 * `Intl.DisplayNames`, with the parts of names such as `Hong Kong SAR China` or `Myanmar (Burma)` on their own.
 * The locale is explicit: the machine's own has no say.
 */
export function regionNames(locale: string): string[] {
  const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const names = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = display.of(first + second);
      if (name === undefined || first === 'Z' || first === 'X' || first + second === 'QO') continue;
      for (const part of name.split(/[()]/)) if (part.trim() !== '') names.add(part.trim());
    }
  }
  return [...names];
}

/** Cities that name time zones (`Asia/Jakarta`), from the tz database by way of `Intl`. */
export function zoneCities(): string[] {
  const names = new Set<string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.slice(zone.lastIndexOf('/') + 1);
    if (/^[A-Z][a-z]+(_[A-Z][a-z]+)*$/.test(city)) names.add(city.replaceAll('_', ' '));
  }
  return [...names];
}
