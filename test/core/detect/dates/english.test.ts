import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

// A Thursday.
const HEAD = 'Residents of the village repair the road\nPublished: September 14, 2023\n';
const dates = (body: string): string[] => datesIn(body, HEAD);

describe('calendar dates', () => {
  it.each([
    ['The bridge opened on Sept. 5.', ['Sept. 5 = 2023-09-05']],
    ['The bridge opened on Tuesday, Sept. 5, 2023, in the rain.', ['Tuesday, Sept. 5, 2023 = 2023-09-05']],
    ['The bridge opened on 5 September 2023.', ['5 September 2023 = 2023-09-05']],
    ['The bridge opened on the 5th of May 1998.', ['5th of May 1998 = 1998-05-05']],
    ['The bridge opened on October 13th, 2019.', ['October 13th, 2019 = 2019-10-13']],
    ['The bridge opened in May 2010 and was closed in March.', ['May 2010 = 2010-05', 'March = 2023-03']],
    ['The song was a hit in the 1980s.', ['1980s = 198']],
    ["The song was a hit in the '90s.", ["'90s = 199"]],
    ['The harbour was dredged in the mid-1980s.', ['mid-1980s = 198 MID']],
    ['The town grew in mid-2019.', ['mid-2019 = 2019 MID']],
    [
      'The fort was built around 300 B.C. or in 500 BC.',
      ['around 300 B.C. = BC0300 APPROX', '500 BC = BC0500'],
    ],
    ['The fort was used in the second century BC.', ['the second century BC = BC01']],
    ['The first half of April was dry.', ['The first half of April = 2023-04 START']],
    ['He lives in Surrey, BC, with 500 bc addicts.', []],
    ['The fort was built in the 17th century.', ['the 17th century = 16']],
    ['Sales fell in the third quarter of 2015.', ['the third quarter of 2015 = 2015-Q3']],
    ['The June quarter was dry.', ['The June quarter = 2023-Q2']],
    ['In June a quarter of the crop was lost.', ['June = 2023-06']],
    ['Sales fell in fiscal year 2019.', ['fiscal year 2019 = 2019']],
    ['Sales fell in the second quarter of 2015.', ['the second quarter of 2015 = 2015-Q2']],
    ['The second half of the year was better.', ['The second half = 2023-H2']],
    ['It closed at the end of 2019.', ['the end of 2019 = 2019 END']],
    ['The mill opened in the spring.', ['the spring = 2023-SP']],
    ['Much has changed since 9/11 in the village.', ['9/11 = 2001-09-11']],
    ['He spoke of the 9/11 attacks in December of 2020.', ['December of 2020 = 2020-12']],
    ['\n2015 was a good year.', ['2015 = 2015']],
    ['It fell in Q1 and in the current fiscal year.', ['Q1 = 2023-Q1', 'the current fiscal year = 2023']],
    ['She moved here in the summer of 1998.', ['the summer of 1998 = 1998-SU']],
    ['Trade between 1991 and 1997 was slow.', ['1991 = 1991', '1997 = 1997']],
    ['The meeting of late November was short.', ['late November = 2022-11 END']],
    ['The 2019 flood was the worst.', ['2019 = 2019']],
    ['They met the week of March 6.', ['the week of March 6 = 2023-W10']],
    ['Sales rose in January-August 2021.', ['January-August 2021 = 2021-01/2021-08']],
    ['It rained from December to January 2020.', ['December = 2019-12', 'January 2020 = 2020-01']],
    ['Consider this 2014 entry.', ['2014 = 2014']],
    ["The fair begins on New Year's Eve.", ["New Year's Eve = 2023-12-31"]],
    ["The shop was closed on New Year's Day and in the new year.", ["New Year's Day = 2023-01-01"]],
    ["She is in her 90s and a father's day is long.", []],
    ['The fair runs from June 12 to 14, 2021.', ['June 12 to 14, 2021 = 2021-06-12/2021-06-14']],
    ['The fair ran from the 5th to 8th of May 2021.', ['5th to 8th of May 2021 = 2021-05-05/2021-05-08']],
    ['The fair ran May 5 through 9 in the park.', ['May 5 through 9 = 2023-05-05/2023-05-09']],
    ['Prices rose from June 12 to 14 points.', ['June 12 = 2023-06-12']],
    ['Prices rose from June 12 to 14% in May.', ['June 12 = 2023-06-12', 'May = 2023-05']],
    ['He scored twice in the 2016/17 season.', ['2016/17 = 2016/2017']],
    ['She led the council from 2016-2019.', ['2016 = 2016', '2019 = 2019']],
    ['The mill closed in fiscal 2019.', ['fiscal 2019 = 2019']],
    ['Sales fell late on Monday.', ['late on Monday = 2023-09-11 END']],
    ['The coach said sales rose in the third quarter.', ['the third quarter = 2023-Q3']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('times', () => {
  it.each([
    ['On the night of March 10 he was at home.', ['the night of March 10 = 2023-03-10TNI TIME']],
    [
      "The fire began Saturday afternoon around 3 o'clock.",
      ["Saturday afternoon around 3 o'clock = 2023-09-09T15:00 TIME APPROX"],
    ],
    [
      'The fire began around 5:30 Sunday evening.',
      ['around 5:30 Sunday evening = 2023-09-10T17:30 TIME APPROX'],
    ],
    ['Updated 08:41, 2 June 2018.', ['08:41, 2 June 2018 = 2018-06-02T08:41 TIME']],
    ['Updated 6:14 PM, June 2, 2018.', ['6:14 PM, June 2, 2018 = 2018-06-02T18:14 TIME']],
    ['The train left at 3 p.m. ET on Tuesday.', ['3 p.m. ET on Tuesday = 2023-09-12T15:00-04:00 TIME']],
    ['He called on Tuesday night.', ['Tuesday night = 2023-09-12TNI TIME']],
    [
      'He called last night and again this morning.',
      ['last night = 2023-09-13TNI TIME', 'this morning = 2023-09-14TMO TIME'],
    ],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('counted dates', () => {
  it.each([
    ['The fair is on Oct. 18.', ['Oct. 18 = 2023-10-18']],
    [
      'It was the lowest since March 2021, but last month it rose. The week to March 9 was slow.',
      ['March 2021 = 2021-03', 'last month = 2023-08', 'March 9 = 2023-03-09'],
    ],
    ['He called yesterday and will call tomorrow.', ['yesterday = 2023-09-13', 'tomorrow = 2023-09-15']],
    ['He called last Tuesday.', ['last Tuesday = 2023-09-12']],
    ['He called last week.', ['last week = 2023-W36']],
    ['He was asked earlier this week to leave.', ['earlier this week = 2023-W37']],
    ['He moved here two decades ago.', ['two decades ago = 2003']],
    ['He moved here a year ago.', ['a year ago = 2022']],
    ['The road will be done by the end of the year.', ['the end of the year = 2023 END']],
    [
      'She moved here in June 2011 and left later that year.',
      ['June 2011 = 2011-06', 'later that year = 2011'],
    ],
    [
      'She arrived on May 3, 2019. Two days later she left.',
      ['May 3, 2019 = 2019-05-03', 'Two days later = 2019-05-05'],
    ],
    [
      'In 2019 the harvest was poor; the previous year it was good.',
      ['2019 = 2019', 'the previous year = 2018'],
    ],
    ["The vote followed last month's debate.", ['last month = 2023-08']],
    ['They met in October last year.', ['October last year = 2022-10']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('which way an undated day lies', () => {
  it.each([
    ['By Monday, the road was open again.', ['Monday = 2023-09-11']],
    ['The storm hit on Sunday.', ['Sunday = 2023-09-10']],
    ['Lions: Host the Bears on Friday.', ['Friday = 2023-09-15']],
    ['The museum opens its doors on Friday.', ['Friday = 2023-09-15']],
    ['The Lions did not host the Bears on Friday.', ['Friday = 2023-09-08']],
    ['The mayor said Monday that the road was closed.', ['Monday = 2023-09-11']],
    ['The council will meet on Monday.', ['Monday = 2023-09-18']],
    ['The road is expected to open in January.', ['January = 2024-01']],
    ['The road was closed in January.', ['January = 2023-01']],
    ['The deadline is Oct. 2.', ['Oct. 2 = 2023-10-02']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('durations and sets', () => {
  it.each([
    ['He served two years and six months.', ['two years and six months = P2Y6M DURATION']],
    [
      'He waited two years, five days a week.',
      ['two years = P2Y DURATION', 'five days = P5D DURATION', 'a week = P1W SET'],
    ],
    ['It took two and a half hours.', ['two and a half hours = PT2H30M DURATION']],
    ['It took a year and a half.', ['a year and a half = P18M DURATION']],
    ['It stood for half a century.', ['half a century = P50Y DURATION']],
    ['It takes six to eight weeks.', ['six to eight weeks = P6W DURATION APPROX']],
    ['The room costs $300 a week.', ['a week = P1W SET']],
    ['Prices rose 4 percent a year earlier.', ['a year earlier = 2022']],
    ['They meet the second Monday of each month.', ['second Monday of each month = P1M SET']],
    ['Every spring the river floods.', ['Every spring = XXXX-SP SET']],
    ['It takes a day or two.', ['a day or two = P1D DURATION APPROX']],
    ['All day Monday it rained.', ['Monday = 2023-09-11']],
    [
      'Sales rose to 20 in April from 15 a year earlier and 10 a month earlier.',
      ['April = 2023-04', 'a year earlier = 2022-04', 'a month earlier = 2023-03'],
    ],
    [
      'The fire began at 11:15 p.m. on Monday. Two hours later it was out.',
      ['11:15 p.m. on Monday = 2023-09-11T23:15 TIME', 'Two hours later = 2023-09-12T01:15 TIME'],
    ],
    [
      'The fire began Monday. Two hours later it was out.',
      ['Monday = 2023-09-11', 'Two hours later = null TIME'],
    ],
    ['They meet every other Tuesday.', ['every other Tuesday = XXXX-WXX-2 SET']],
    ['They sing on Mondays and Fridays.', ['Mondays and Fridays = XXXX-WXX-1 SET']],
    ['The repairs took 45 seconds.', ['45 seconds = PT45S DURATION']],
    ['The work took over two years.', ['over two years = P2Y DURATION MORE_THAN']],
    ['The four-month ordeal is over.', ['four-month = P4M DURATION']],
    ['It has been closed for the past two years.', ['the past two years = P2Y DURATION']],
    ['In the coming weeks it will open.', ['the coming weeks = PXW DURATION']],
    ['It fell in the last quarter.', ['the last quarter = 2023-Q2']],
    ['The bell rings daily at 6 p.m. in May.', ['daily at 6 p.m. = XXXX-XX-XXT18:00 SET', 'May = 2023-05']],
    ['The bus runs every two weeks.', ['every two weeks = P2W SET']],
    ['The committee meets every Monday.', ['every Monday = XXXX-WXX-1 SET']],
  ])('%s', (body, expected) => expect(dates(body)).toEqual(expected));
});

describe('what is no date', () => {
  it.each([
    'He ate a quarter of it and waited for a second, while the second half of the game was dull.',
    'He won 5:30 on points, finished in 4:32 and placed a second ad 115 times.',
    'They left the day before the vote.',
    'You may go there, and the army will march on.',
    'Theresa May and April Jones were there with the others.',
    'The village has 2000 people and a school.',
    'Anyone with information is asked to call 1800 333 000.',
    'A 17-year-old girl was in the car.',
    'She is 44 years old and lives in the village.',
    'He bought it for $2015 at the market.',
    'The mill is now used by the people of the village.',
    'Prices fall and rise there, and a second, cheaper plan was made.',
    'She writes for USA TODAY and the Monthly Review.',
    'He is in his 30s and has been on the team.',
    'They kept the plan to the last minute and of the story at /news/2019-11-road there was nothing.',
    'Prices in the United States fall when the leaves do.',
    'He scored 24 points with six rebounds in the third quarter, and they led by nine after the first half.',
    'They met a few months ago and again several days later.',
    'Police searched the home of Dana Rowe, of 1919 Eighth St., and a barn at 2040 Old Mill Road.',
    'The later in the day it was, the longer half a page seemed.',
  ])('%s', (body) => expect(dates(body)).toEqual([]));
});
