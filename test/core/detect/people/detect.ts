import { detectLayout } from '../../../../src/core/detect/layout/layout';
import { detectPeople, type People } from '../../../../src/core/detect/people/people';
import { lexicons } from '../../../../src/core/languages/lexicon';
import { readDocument } from '../../../../src/core/text/document';

/** The people of `text` read in `language`, after an opening paragraph that keeps it from looking like a headline. */
export function peopleOf(text: string, language: 'id' | 'en' = 'id'): People & { readonly text: string } {
  const opening =
    language === 'id'
      ? 'Kabar singkat dari kota\n\nMereka yang ada di sana tidak tahu apa yang akan terjadi pada hari itu, dan menunggu.\n'
      : 'News in short\n\nThey were there when it was said that nobody would be let in before the end of the day.\n';
  const whole = `${opening}${text}\n`;
  const lexicon = lexicons.find((each) => each.language === language) ?? lexicons[0];
  const document = readDocument(whole, () => lexicon);
  return { ...detectPeople(document, detectLayout(document)), text: whole };
}
