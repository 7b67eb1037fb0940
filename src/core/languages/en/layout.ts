import { joinLitter, type LayoutWords } from '../../detect/layout/layout-words';
import { buttonWords } from './layout-buttons';
import { callWords } from './layout-calls';
import { communityWords } from './layout-community';
import { consentWords } from './layout-consent';
import { headingWords } from './layout-headings';
import { lineWords } from './layout-lines';
import { metadataWords } from './layout-metadata';
import { offerWords } from './layout-offers';
import { playerWords } from './layout-players';

export const layout: LayoutWords = {
  ...joinLitter(
    lineWords,
    headingWords,
    callWords,
    offerWords,
    buttonWords,
    consentWords,
    communityWords,
    playerWords,
  ),
  ...metadataWords,
};
