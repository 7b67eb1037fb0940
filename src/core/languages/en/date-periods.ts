import { listWords } from '../../text/word-list';
/** Words of a match: a half or a quarter near them is a part of play. */
export const play = listWords(`
  halftime scored scoring scorer goal goals goalkeeper goaltender goalie striker midfielder defender
  penalty kick header equalizer equaliser rebounds assists dunk layup layups turnovers touchdown
  touchdowns quarterback interception yards yard punt fumble kickoff overtime shots jumper outscored
  trailed trailing roster playoffs playoff league nba nfl coach teammate teammates game games foul
  fouls dunked free-throw bench innings matches midfield goalless
`);

/** Words of business and the state: a half or a quarter in their sentence is a part of the year. */
export const business = listWords(`
  revenue revenues profit profits earnings sales income fiscal growth gdp economy economic inflation
  investors shares exports imports output deliveries shipments subscribers budget percent year
  annual
`);
