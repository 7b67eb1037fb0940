import { joinLitter, type LayoutWords } from '../../detect/layout/layout-words';
import { buttonWords } from './layout-buttons';
import { callWords } from './layout-calls';
import { lineWords } from './layout-lines';
import { metadataWords } from './layout-metadata';
import { offerWords } from './layout-offers';

export const layout: LayoutWords = {
  ...joinLitter(lineWords, callWords, offerWords, buttonWords),
  ...metadataWords,
};
