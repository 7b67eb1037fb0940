import { describe, expect, it } from 'vitest';
import { peopleOf } from './detect';

/** `Name: title; title`, with `*` before an official. */
const shown = (text: string): string[] =>
  peopleOf(text, 'en').people.map(
    ({ name, titles, official }) =>
      `${official ? '*' : ''}${name}${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`,
  );

describe('where a title before a name begins and ends, English', () => {
  it.each([
    [
      'Lt. Gov. Karla Strom and state Treasurer Ben Bell came.',
      ['*Karla Strom: Lt. Gov.', '*Ben Bell: state Treasurer'],
    ],
    [
      'Justice Secretary Oyvar Guerro and Lakeland Police chief Ann Bell came.',
      ['*Oyvar Guerro: Justice Secretary', '*Ann Bell: Lakeland Police chief'],
    ],
    ['Supreme Leader Ayatollah Karim Bell spoke.', ['*Karim Bell: Supreme Leader; Ayatollah']],
    ['Work and Pensions Secretary Ann Bell left.', ['*Ann Bell: Work and Pensions Secretary']],
    [
      "The African Union's peace and security commissioner, Ann Bell, left.",
      ["*Ann Bell: African Union's peace and security commissioner"],
    ],
    [
      "The European Space Agency's director of science, Ann Bell, left.",
      ["*Ann Bell: European Space Agency's director of science"],
    ],
    ['Albay 2nd District Rep. Ann Bell left.', ['*Ann Bell: Albay 2nd District Rep.']],
    ['They saw WHO Director-General Ann Bell.', ['*Ann Bell: WHO Director-General']],
    [
      'The Senator representing Karvo Central District, Ann Bell, left.',
      ['*Ann Bell: Senator representing Karvo Central District'],
    ],
    [
      "The secretary of the Pilgrims' Board, Dr Ann Bell, and the chairman of the People's Council, Ben Stone, left.",
      ["Ann Bell: secretary of the Pilgrims' Board", "*Ben Stone: chairman of the People's Council"],
    ],
    [
      'The former Speaker of the House of Representatives Ann Bell left.',
      ['*Ann Bell: former Speaker of the House of Representatives'],
    ],
    ['The Prime Minister (Mr Ben Bell) said no.', ['*Ben Bell: Prime Minister']],
    ["Ben Stone, later Finland's minister of trade, left.", ["*Ben Stone: Finland's minister of trade"]],
    [
      'Council leader Ben Stewart-Hall (Lab) and Ann Bell came.',
      ['*Ben Stewart-Hall: Council leader', 'Ann Bell'],
    ],
    [
      'They saw DIG Operations Ann Bell and Commissioner Lahore Ben Stone.',
      ['*Ann Bell: DIG Operations', '*Ben Stone: Commissioner Lahore'],
    ],
    [
      'Council members Ann Bell and Ben Stone left.',
      ['*Ann Bell: Council members', '*Ben Stone: Council members'],
    ],
    ['In 1941 Major Ben Stone came.', ['*Ben Stone: Major']],
    [
      'They asked Officer Ann Bell, and loan officer Ben Stone.',
      ['*Ann Bell: Officer', 'Ben Stone: officer'],
    ],
    [
      'British Defence Secretary Ben Wall and Finnish Prime Minister Ann Bell met.',
      ['*Ben Wall: British Defence Secretary', '*Ann Bell: Finnish Prime Minister'],
    ],
    // A company's office says nothing of the office of state named between.
    [
      'Ann Bell, chief economist at Karvo Capital, spoke. Treasury Secretary Ben Stone met President Oake.',
      ['Ann Bell: chief economist at Karvo Capital', '*Ben Stone: Treasury Secretary', '*Oake: President'],
    ],
  ])('%s', (text, found) => expect(shown(text)).toEqual(found));

  it('takes no pronoun for the family name `He`', () => {
    const { mentions, people } = peopleOf('He Jianguo, an engineer, came. He met them. He said no.', 'en');
    expect(people.map(({ name }) => name)).toEqual(['He Jianguo']);
    expect(mentions).toHaveLength(1);
  });

  it.each([
    ["Ann Bell, the Countess's daughter, came.", ['Ann Bell']],
    ["Ann Bell, the minister's spokeswoman, came.", ["*Ann Bell: minister's spokeswoman"]],
    ['They saw Public Safety Director Ann Bell.', ['*Ann Bell: Public Safety Director']],
    ['They saw Bank of England Deputy Governor Ann Bell.', ['*Ann Bell: Bank of England Deputy Governor']],
    ['They asked Dr Emir Bell.', ['Emir Bell']],
    // A month is no part of a title.
    ['They met with the president in May, Ann Bell, head of a farm, said.', ['Ann Bell: head of a farm']],
    ['said Karvobright President and CEO Ann Bell.', ['Ann Bell: Karvobright President and CEO']],
    ['He Jianguo, an engineer, came. He met them.', ['He Jianguo: engineer']],
    ['He Can. He May. He Said it.', []],
    ['The Democrat Ann Bell led.', ['Ann Bell']],
    ['The victim, Dean Rourke, 51, is in hospital.', ['Dean Rourke']],
    ['They spoke to Deputy City Manager Ann Bell.', ['*Ann Bell: Deputy City Manager']],
  ])('%s', (text, found) => expect(shown(text)).toEqual(found));
});
