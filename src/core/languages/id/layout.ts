import { joinLitter, type LayoutWords } from '../../detect/layout/layout-words';
import { buttonWords } from './layout-buttons';
import { headingWords } from './layout-headings';
import { lineWords } from './layout-lines';
import { metadataWords } from './layout-metadata';
import { readerWords } from './layout-reader';

export const layout: LayoutWords = {
  ...joinLitter(lineWords, headingWords, buttonWords, readerWords),
  ...metadataWords,
};
