import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/annotate';

const ABOVE = 'The council met on Monday to speak about the old mill, the mayor said.';
const BELOW = 'It will meet again in May, when the money for the work is known, he added.';

/** What `line` is taken for between two paragraphs: a kind of boilerplate, a field of metadata, or body. */
function between(line: string): string {
  const text = `${ABOVE}\n${line}\n${BELOW}`;
  const start = ABOVE.length + 1;
  const { boilerplate, metadata } = annotate(text);
  const covers = (span: { start: number; end: number }): boolean =>
    span.start === start && span.end === start + line.length;
  return boilerplate.find(covers)?.kind ?? metadata.find(covers)?.field ?? 'body';
}

describe('between two English paragraphs', () => {
  it.each([
    ['Listen to this article in five minutes', 'prompt'],
    ['This audio is generated automatically.', 'prompt'],
    ['You are replying to: Anna', 'prompt'],
    ['Enter the code shown above', 'prompt'],
    ['Save my name, email, and website in this browser for the next time.', 'prompt'],
    ['Your browser is out of date.', 'artifact'],
    ['Reading Time: 3 mins read', 'widget'],
    ['News ID 204417', 'artifact'],
    ['The Harbour Briefing has all you need for the day. Sign up here.', 'prompt'],
    ['Those who wish to join the walk can sign up at the town hall.', 'body'],
    ['Have you or a loved one lost money this way? Tell our reporters.', 'prompt'],
    ['Purchase Licensing Rights', 'promo'],
    ['(ATTN: UPDATES with remarks in paras 4-6)', 'artifact'],
    ['To continue reading, start your free trial.', 'promo'],
    ['You have 2 free articles left this month.', 'promo'],
    ['Join our WhatsApp channel', 'promo'],
    ['Download on the App Store', 'promo'],
    ['Already have an account? Sign in', 'promo'],
    ['Support our journalism with a small gift each month.', 'promo'],
    ['Accept all cookies', 'disclaimer'],
    ['We value your privacy and use cookies on this page.', 'disclaimer'],
    ['The opinions expressed by guests do not reflect those of this paper.', 'disclaimer'],
    ['What is posted here does not reflect the views of the editors.', 'disclaimer'],
    ['Our privacy policy explains what we keep.', 'disclaimer'],
    ['Photos by Otis Marlow', 'caption'],
    ['list 1 of 3', 'prompt'],
    ['Skip next section Top stories', 'prompt'],
    ['Crews clear the yard on SundayCredit: EPA', 'caption'],
    ['Crews clear the yard on Sunday. — Bernama pic', 'caption'],
    ['Crews clear the yard on Sunday. Otis Marlow, Valley News', 'caption'],
    ['Crews clear the yard on Sunday.Reuters', 'caption'],
  ])('%j is %s', (line, label) => expect(between(line)).toBe(label));

  it.each([
    'The dashboard was built for real-time updates and is read by the mayor.',
    'He posted the letter on his WhatsApp channel and in our village group.',
    'Iran reserves the right to answer, its minister said on Friday.',
    'They asked for full access to the records of the court.',
    'Full access to the records was denied by the court.',
    'No commitment was made by either side.',
    'Register to vote before Monday, the posters in the town read.',
    'Your voice is your vote, she told the crowd in the square.',
    'The new app gives users free access to stories and a monthly newsletter.',
    'We walked to the river, and our guide told us where the ferry had been.',
    'We downloaded the app, made an account and tested the free trial for a month.',
    'Your account will renew at the end of the month, the email to subscribers said.',
    'The app asks for your password and your email before you can open it, we found.',
    'ReportLinker Buys Rival Firm',
    'The weather was mostly cloudy, and it rained at noon.',
    'It was 30°C in the hall when the vote began.',
    'Your name will never be forgotten, the priest said at the grave.',
    'By the time they came the house had burned down.',
    'Sign of the times',
    'Profile',
    '120,000 votes',
    'How did the fire start?',
    'ByteDance fined by court over data of children',
    'The river rose in the night. Nobody Slept',
    'The polls do not reflect the views of people in the villages, who seldom answer.',
    'The leaders of the party do not represent the views of its members, the union said.',
    'Our privacy policy must change, the senator said, since children read these pages.',
    'Unlimited online access to court records would endanger witnesses, the judges wrote.',
    'Listen to more than two of his songs and you know all of them.',
    'Thanks for contacting everybody early, the city has kept the fever out.',
  ])('%j is body', (line) => expect(between(line)).toBe('body'));
});

describe('a place and a colon', () => {
  const dateline = (line: string): string[] =>
    annotate(`Council votes to rebuild the old mill\n${line}\n${BELOW}`)
      .metadata.filter(({ field }) => field === 'dateline')
      .map(({ start, end }) => `Council votes to rebuild the old mill\n${line}\n${BELOW}`.slice(start, end));
  const rest = 'The council voted on Tuesday to rebuild the mill that burned down in January.';

  it.each(['NEW DELHI:', 'MILLBROOK:', 'Mumbai:', 'New Delhi:', 'LAHORE, Punjab:'])(
    '%s opens the article',
    (place) => expect(dateline(`${place} ${rest}`)).toEqual([place]),
  );

  it.each(['EXCLUSIVE:', 'BREAKING:', 'DEAR ANNA:', 'Analysis:', 'Hollywood Watch:', 'Olsen:', 'Q:'])(
    '%s does not',
    (words) => expect(dateline(`${words} ${rest}`)).toEqual([]),
  );
});
