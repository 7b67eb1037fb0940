import { joinLitter, type LayoutWords } from '../../detect/layout/layout-words';
import { buttonWords } from './layout-buttons';
import { lineWords } from './layout-lines';
import { metadataWords } from './layout-metadata';

export const layout: LayoutWords = { ...joinLitter(lineWords, buttonWords), ...metadataWords };
