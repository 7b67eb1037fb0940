import type { Holiday } from '../../detect/dates/date-words';

/** Fixed days. */
export const holidays: Readonly<Record<string, Holiday>> = {
  'hari natal': '12-25',
  'malam natal': '12-24',
  'hari kemerdekaan': '8-17',
  'hari valentine': '2-14',
  'hari kartini': '4-21',
  'hari buruh': '5-1',
  'hari sumpah pemuda': '10-28',
  'hari pahlawan': '11-10',
  'hari ibu': '12-22',
  'malam tahun baru': '12-31',
};

export const zones: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: 'Z',
  utc: 'Z',
};
