import { listWords } from '../../text/word-list';
/** Words behind a number that counts or measures, so that it is no year. */
export const counted = listWords(`
  people persons men women children troops soldiers workers employees jobs students voters votes
  homes houses miles feet meters metres kilometers kilometres km kg pounds tons tonnes gallons
  barrels acres hectares dollars euros percent per points degrees times hours minutes days weeks
  months years words pages units cases deaths victims refugees migrants members seats rooms million
  billion trillion thousand hundred block mg calories mhz watts
`);

/** Words before a number that say it is an amount, a number in a list or a name. */
export const notBeforeYear = listWords(`
  no number nearly almost approximately exactly route highway flight page room section rs usd than
  boeing model top article title resolution phone tel
`);

/** Ends of the names of streets: the number before one is that of a house. */
export const streets = listWords(`
  street st avenue ave road rd drive dr boulevard blvd lane ln court ct place pl highway hwy parkway
  pkwy terrace circle way
`);
