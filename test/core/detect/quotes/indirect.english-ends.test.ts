import { describe, expect, it } from 'vitest';
import { reports } from './reports';

const said = (text: string) => reports(text).map(([words, speaker]) => [words, speaker]);

describe('where a report in English begins', () => {
  it.each([
    'Mara Devlin argued for decades that the road was unsafe.',
    'Mara Devlin has, however, recognized that the road was unsafe.',
    'Mara Devlin is of the view that the road was unsafe.',
  ])('%s', (text) => expect(said(text)).toEqual([['the road was unsafe', 'Mara Devlin']]));

  it('asks for no clause behind a noun that speaks of another', () =>
    expect(said('Mara Devlin argued for a road that was safe.')).toEqual([]));
});

describe('where a report in English ends', () => {
  it.each([
    ['Mara Devlin urged the city to halt the sale and met residents on Monday.', 'the city to halt the sale'],
    ['Mara Devlin promised to lower rents and attacked her rival over the budget.', 'to lower rents'],
    ['Mara Devlin said the road was clear, but the hospital is still closed.', 'the road was clear'],
    ['Mara Devlin said the bill had passed, citing a clerk of the council.', 'the bill had passed'],
    ['The poll (as Mara Devlin says it was late) also found nothing.', 'it was late'],
  ])('%s', (text, words) => expect(said(text)).toEqual([[words, 'Mara Devlin']]));

  it.each([
    'to rebuild the old bridge and widen the road',
    'to make the rooms bigger and connected to each other',
    'the bridge was lost, but the road was clear',
    'the bridge (and the road) would be closed',
    'to be heard and respected by the council',
  ])('Mara Devlin said or promised |%s|', (words) => {
    const cue = words.startsWith('to') ? 'promised' : 'said';
    expect(said(`Mara Devlin ${cue} ${words}.`)).toEqual([[words, 'Mara Devlin']]);
  });

  it('goes to another source behind `with`', () => {
    expect(
      said('Officials warned that the bridge may fall, with some engineers saying it could happen in days.'),
    ).toEqual([
      ['the bridge may fall', 'Officials'],
      ['it could happen in days', 'some engineers'],
    ]);
  });
});

describe('sources of reports in English', () => {
  it.each([
    ['There were claims from residents that the alarm had not sounded.', 'residents'],
    ["The minister's view is that schools should open in June.", 'The minister'],
    ['According to a survey of 2,000 adults, most would back a ban.', 'a survey of 2,000 adults'],
    ['The study found the reef had lost half its coral.', 'The study'],
    ['Executives across the region say they have stopped hiring.', 'Executives across the region'],
    ['Analysts who follow the company say it is worth more.', 'Analysts who follow the company'],
    ['After the storm cut the power, officials are warning that the river may rise.', 'officials'],
    ['The prosecutor told the court Mara Devlin had been passed over.', 'The prosecutor'],
    ['Business groups warned the decision could push up bills.', 'Business groups'],
    ['Rescuers fear the toll will climb.', 'Rescuers'],
    ['Studies have shown that cutting speed halves the noise.', 'Studies'],
    ['Mara Devlin urged Mr. Aldous to make a deal.', 'Mara Devlin'],
    ['They are among the firms that said they raised prices.', 'the firms'],
    ['A blog post claimed the mayor had fled.', 'A blog post'],
    ['If that holds up, that would cost a fortune, said Mara Devlin.', 'Mara Devlin'],
    ['The mayor, Mara Devlin, continues to insist the road is safe.', 'Mara Devlin'],
  ])('%s', (text, speaker) => expect(said(text).map(([, name]) => name)).toEqual([speaker]));

  it.each([
    'The car does 40 miles per gallon, and wages rose by 3 per cent.',
    'The study found a link between sleep and diet.',
    'Nobody said it would be easy.',
    'Their own men said bad things.',
    'Mara Devlin met them in May, threatening them with fines that might hurt.',
    'He was not lying (at least, not that we know about).',
    'It is hard to believe the road was open.',
    'Part of the trouble lies in the state of the roads.',
    'Council Picks Osgood, Hale and More to Join Lander Project',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});
