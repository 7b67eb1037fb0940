import { givenNames as firstGivenNames } from './given-names';
import { africanGivenNames } from './given-names-african';
import { asianGivenNames } from './given-names-asian';
import { easternGivenNames } from './given-names-eastern';
import { englishGivenNames } from './given-names-english';
import { indonesianGivenNamesAToK } from './given-names-indonesian-a-k';
import { indonesianGivenNamesLToR } from './given-names-indonesian-l-r';
import { indonesianGivenNamesSToZ } from './given-names-indonesian-s-z';
import { northernGivenNames } from './given-names-northern';
import { southernGivenNames } from './given-names-southern';
import { surnames as firstSurnames } from './surnames';
import { englishSurnames } from './surnames-english';
import { europeanSurnames } from './surnames-european';
import { indonesianSurnames } from './surnames-indonesian';
import { worldSurnames } from './surnames-world';

/** Given names of all cultures. */
export const givenNames: readonly string[] = [
  ...indonesianGivenNamesAToK,
  ...indonesianGivenNamesLToR,
  ...indonesianGivenNamesSToZ,
  ...firstGivenNames,
  ...englishGivenNames,
  ...northernGivenNames,
  ...southernGivenNames,
  ...easternGivenNames,
  ...africanGivenNames,
  ...asianGivenNames,
];

/** Family names of all cultures. */
export const surnames: readonly string[] = [
  ...firstSurnames,
  ...englishSurnames,
  ...europeanSurnames,
  ...indonesianSurnames,
  ...worldSurnames,
];
