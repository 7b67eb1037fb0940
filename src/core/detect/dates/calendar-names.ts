/** Month names from January or weekday names from Monday; none without a locale. */
export function calendarNames(locale: string | null, field: 'month' | 'weekday'): string[] {
  if (locale === null) return [];
  const format = new Intl.DateTimeFormat(locale, { [field]: 'long', timeZone: 'UTC' });
  // 2024-01-01 is a Monday.
  return Array.from({ length: field === 'month' ? 12 : 7 }, (_, n) =>
    format.format(field === 'month' ? Date.UTC(2024, n, 1) : Date.UTC(2024, 0, 1 + n)),
  );
}
