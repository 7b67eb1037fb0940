import { describe, expect, it } from 'vitest';
import { reports } from './reports';

describe('reports in English', () => {
  it.each([
    [
      'The bridge is the third in the county to be closed, say officials.',
      'The bridge is the third in the county to be closed',
      'officials',
      'say',
    ],
    [
      'A farmer in the valley also reported hearing cracks in the old bridge.',
      'hearing cracks in the old bridge',
      'A farmer in the valley',
      'reported',
    ],
    [
      'The council issued a joint statement saying the bridge would stay closed.',
      'the bridge would stay closed',
      'The council',
      'saying',
    ],
    [
      'One visitor liked the bridge, while another said that it was too small.',
      'it was too small',
      'another',
      'said',
    ],
    [
      'The bridge will stay closed, city council spokesman Tom Hale said.',
      'The bridge will stay closed',
      'Tom Hale',
      'said',
    ],
    [
      'On Monday Helen Osgood, a farmer, warned that the bridge would stay closed.',
      'the bridge would stay closed',
      'Helen Osgood',
      'warned',
    ],
    [
      'One of them, 41-year-old farmer Helen Osgood, said the bridge would stay closed.',
      'the bridge would stay closed',
      'Helen Osgood',
      'said',
    ],
    [
      'Helen Osgood is the mayor. The bridge will stay closed, according to her.',
      'The bridge will stay closed',
      'Helen Osgood',
      'according to',
    ],
    [
      'The mayor, Helen Osgood, said that the bridge would stay closed.',
      'the bridge would stay closed',
      'Helen Osgood',
      'said',
    ],
    [
      'Mayor Helen Osgood said on Tuesday the bridge would stay closed.',
      'the bridge would stay closed',
      'Helen Osgood',
      'said',
    ],
    [
      'The bridge will stay closed until May, Mayor Helen Osgood said.',
      'The bridge will stay closed until May',
      'Helen Osgood',
      'said',
    ],
    [
      'The bridge will stay closed until May, said Mayor Helen Osgood, who took office last year.',
      'The bridge will stay closed until May',
      'Helen Osgood',
      'said',
    ],
    [
      'According to the report, the bridge has been unsafe for years.',
      'the bridge has been unsafe for years',
      'the report',
      'According to',
    ],
    [
      'The bridge has been unsafe for years, according to the report.',
      'The bridge has been unsafe for years',
      'the report',
      'according to',
    ],
    [
      'A senior official who spoke on condition of anonymity said the talks had failed.',
      'the talks had failed',
      'A senior official who spoke on condition of anonymity',
      'said',
    ],
    [
      'The ministry told reporters that the talks had failed.',
      'the talks had failed',
      'The ministry',
      'told',
    ],
    [
      'The ministry urged residents to stay away from the river.',
      'residents to stay away from the river',
      'The ministry',
      'urged',
    ],
    [
      'The union accused the company of hiding the figures.',
      'the company of hiding the figures',
      'The union',
      'accused',
    ],
    ['The union called for an end to night work.', 'an end to night work', 'The union', 'called for'],
    [
      'The company pledged to repair the road before winter.',
      'to repair the road before winter',
      'The company',
      'pledged',
    ],
    [
      'The chairman described the plan as a waste of money.',
      'the plan as a waste of money',
      'The chairman',
      'described',
    ],
    ['Residents were told the water was safe to drink.', 'the water was safe to drink', null, 'told'],
    [
      'The company was accused by residents of poisoning the river.',
      'poisoning the river',
      'residents',
      'accused',
    ],
  ])('%s', (text, report, speaker, cue) => expect(reports(text)).toEqual([[report, speaker, cue]]));

  it('takes the subject of the main clause for a participle', () => {
    const text = 'The council rejected the plan, saying that the costs would be too high.';
    expect(reports(text)).toEqual([['the costs would be too high', 'The council', 'saying']]);
  });

  it('takes both sides of a cue in the middle', () => {
    const text =
      'The reason that the bridge was closed, Mayor Helen Osgood said, is the state of its cables.';
    expect(reports(text).map(([report]) => report)).toEqual([
      'The reason that the bridge was closed',
      'is the state of its cables',
    ]);
  });

  it.each([
    [
      'The key to the repair, says engineer Helen Osgood, is the weather.',
      ['The key to the repair', 'is the weather'],
    ],
    ['Meanwhile, Helen Osgood says, the cables have been ordered.', ['the cables have been ordered']],
    [
      'The bridge is lost to the town and “we need a new one,” Helen Osgood said.',
      ['The bridge is lost to the town'],
    ],
    ['“The bridge is lost.” Helen Osgood said she had ordered the cables.', ['she had ordered the cables']],
    ['Helen Osgood told reporters at a press conference that the bridge was lost.', ['the bridge was lost']],
    ['Helen Osgood said the bridge was lost, but she gave no reasons.', ['the bridge was lost']],
    ['Many of the bridges, Helen Osgood said, are very old.', ['Many of the bridges', 'are very old']],
    [
      'Police claimed to have arrested two men near the bridge.',
      ['to have arrested two men near the bridge'],
    ],
    ['Helen Osgood was certain that the bridge would hold.', ['the bridge would hold']],
    ['Helen Osgood criticized the plan as a waste of money.', ['the plan as a waste of money']],
    ['Helen Osgood derided the plan as weak, but the council passed it.', ['the plan as weak']],
    [
      'After the council said in May that the bridge would reopen, Helen Osgood ordered the cables.',
      ['the bridge would reopen'],
    ],
    [
      'While engineers say the bridge is safe, the town’s lorries still take the long road.',
      ['the bridge is safe'],
    ],
    [
      'Helen Osgood said the bridge was likely to remain “for several more years.”',
      ['the bridge was likely to remain'],
    ],
    [
      'Helen Osgood said the cables had been tested, but the bridge was “not very safe.”',
      ['the cables had been tested, but the bridge'],
    ],
    ['The bridge was closed, The Oldham Herald reports, quoting engineers.', ['The bridge was closed']],
    ['The bridge was closed on Monday, the Herald reports.', ['The bridge was closed on Monday']],
    ['The council vowed to repair the bridge but has run out of money.', ['to repair the bridge']],
  ])('%s', (text, expected) => expect(reports(text).map(([report]) => report)).toEqual(expected));

  it('takes the owner of a claim for its source', () => {
    const text = 'Few believed Helen Osgood’s claim that the bridge had been checked.';
    expect(reports(text)).toEqual([['the bridge had been checked', 'Helen Osgood', 'claim']]);
  });

  it('gives the campaign of a person its own words', () => {
    const text = 'Helen Osgood lost the vote. The Osgood campaign said it would ask for a recount.';
    expect(reports(text).map(([, speaker]) => speaker)).toEqual(['The Osgood campaign']);
  });
});

describe('where a report ends in English', () => {
  it.each([
    [
      'Helen Osgood said the bridge — the oldest in the county — would stay closed.',
      'the bridge — the oldest in the county — would stay closed',
    ],
    ['Osgood’s claim that the bridge is safe has angered the town.', 'the bridge is safe'],
    ['Drivers believe the bridge is safe, but when it rains, they worry it will fall.', 'the bridge is safe'],
    [
      'Helen Osgood said the flood made her clerk and the council believe the bridge was lost.',
      'the flood made her clerk and the council believe the bridge was lost',
    ],
    [
      'The council pledged on Friday to not only close the bridge, but build another.',
      'to not only close the bridge, but build another',
    ],
    ['The county has a bridge Osgood says it needs for lorries but which is closed.', 'it needs for lorries'],
    ['Helen Osgood asked why the bridge had been closed.', 'why the bridge had been closed'],
    [
      'Helen Osgood admitted to closing the bridge without asking anybody.',
      'closing the bridge without asking anybody',
    ],
    ['Helen Osgood warned drivers against using the bridge.', 'drivers against using the bridge'],
  ])('%s', (text, report) => expect(reports(text)[0]?.[0]).toBe(report));

  it('takes a subject with joined adjectives', () => {
    const text = 'The report suggests better-paid, better-educated clerks might leave the town.';
    expect(reports(text).map(([said]) => said)).toEqual([
      'better-paid, better-educated clerks might leave the town',
    ]);
  });

  it('takes a list below its colon', () => {
    const text =
      'Helen Osgood also said:\nThe bridge will be closed in May\n- The road must be raised\nRead the whole letter';
    expect(reports(text)).toEqual([
      ['The bridge will be closed in May', 'Helen Osgood', 'said'],
      ['The road must be raised', 'Helen Osgood', 'said'],
    ]);
  });

  it('goes on behind words in marks', () => {
    const text = 'Helen Osgood said that the bridge was “a ruin,” but that the road could be saved.';
    expect(reports(text)).toEqual([['the road could be saved', 'Helen Osgood', 'said']]);
  });
});

describe('no reports in English', () => {
  it.each([
    'The claims were filed with the state court before the end of the year.',
    'The state of the roads is the subject of a note that the council will read.',
    'They have lived in the United States since the war ended and their farm was sold.',
    'The council denied the request and announced the date of the next meeting.',
    'She called the police and told them everything that had happened on the road.',
    'It is worth noting that the road was built before the town was.',
    'We should note that the figures are those of the year before last.',
    'The alleged thief was seen near the station on the night of the fire.',
    'The rules that govern the market have not changed since the town was founded.',
    '"We are waiting for the rain to stop," said a farmer who lives near the river.',
    '"We are waiting for the rain to stop," the farmer said in a statement on Friday.',
    'Everything the man says is a lie and the whole of the town is aware of it.',
    'Helen Osgood stressed the need for a new bridge that can carry the lorries.',
    'Helen Osgood declined to say whether the bridge would be closed.',
    'Helen Osgood did not say on Thursday why the bridge had been closed.',
    'Helen Osgood declined to repeat that one word.',
    'The lorries are moving toward states that nobody had named.',
    'The council has pushed for shorter queues throughout the year.',
    'Helen Osgood said some engineers feel the bridge has “become too heavy for the river.”',
    'Helen Osgood said that the engineer of the bridge said he “did not see any cracks.”',
    'Helen Osgood said the town will continue to provide “its best engineers and cables.”',
    'Helen Osgood said the council would be making the “greatest mistake of all.”',
    'The council was sent the plans, the annual reports.',
    'Police denied reports that were sent to the council in the spring.',
    'Helen Osgood rejected that argument in a letter to the council.',
    'Helen Osgood added 25 points for the visitors, and Tom Hale took four wickets.',
    'The council reported a third leak linked to Oldham Quarry.',
    'The council reported a loss of two million pounds in the quarter ended in May.',
    'Oldham boasts a bridge of stone, has two rivers and lies on a hill.',
    'The council would not disclose the price that had been agreed.',
    'Helen Osgood explained why the bridge had been closed in the spring.',
    'Somebody asked the clerk that question. -- Worried of Oldham.',
    'Helen Osgood spoke to an audience and told a crowd that included her clerks.',
    'The councillors may still believe the bridge is worth the price.',
    'Those who believe the bridge is safe are mistaken.',
    'You can make clear that the bridge is closed.',
    'Helen Osgood denied wrongdoing.',
    'The club, founded in 1902, announced the signing of three players on Monday.',
    'Helen Osgood, 67, announced the decision in a post after months of rain.',
  ])('%s', (text) => expect(reports(text)).toEqual([]));
});
