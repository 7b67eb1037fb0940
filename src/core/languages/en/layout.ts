import type { LayoutWords } from '../../detect/layout/layout-words';
import { lineWords } from './layout-lines';
import { metadataWords } from './layout-metadata';

export const layout: LayoutWords = { ...lineWords, ...metadataWords };
