import type { Holiday } from '../../detect/dates/date-meanings';

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
  'hari santri': '10-22',
  'hari guru nasional': '11-25',
  'hari lahir pancasila': '6-1',
  'hari kesaktian pancasila': '10-1',
  'hari pendidikan nasional': '5-2',
  'hari kebangkitan nasional': '5-20',
  'hari anak nasional': '7-23',
  'hari pers nasional': '2-9',
  'malam tahun baru': '12-31',
};

export const zones: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  gmt: 'Z',
  utc: 'Z',
};
