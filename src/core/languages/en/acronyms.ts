/** Abbreviations that need no explaining, with all that each is short for, the commonest first. */
export const acronyms: Readonly<Record<string, readonly string[]>> = {
  US: ['United States'],
  USA: ['United States of America'],
  UK: ['United Kingdom'],
  UN: ['United Nations'],
  EU: ['European Union'],
  UAE: ['United Arab Emirates'],
  FBI: ['Federal Bureau of Investigation'],
  CIA: ['Central Intelligence Agency', 'Culinary Institute of America'],
  NASA: ['National Aeronautics and Space Administration'],
  NATO: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
  WHO: ['World Health Organization', 'World Health Organisation'],
  WTO: ['World Trade Organization', 'World Trade Organisation'],
  IMF: ['International Monetary Fund'],
  GDP: ['gross domestic product'],
  EPA: ['Environmental Protection Agency'],
  FDA: ['Food and Drug Administration'],
};
