import type { LayoutWords } from '../../detect/layout/layout-words';

export const layout: LayoutWords = {};
