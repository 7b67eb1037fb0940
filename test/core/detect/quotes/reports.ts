import { annotate } from '../../../../src/core/annotate';

/** The indirect quotes of a text: what was said, by whom, with which cue. */
export function reports(text: string) {
  return annotate(text)
    .quotes.filter((quote) => quote.type === 'indirect')
    .map(({ start, end, speaker, cue }) => [
      text.slice(start, end),
      speaker?.name ?? null,
      cue?.text ?? null,
    ]);
}
