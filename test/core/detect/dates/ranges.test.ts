import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

// Both are a Thursday.
const INDONESIAN = 'Warga yang tinggal di desa itu memperbaiki jalan\n14 September 2023, 07:14 WIB\n';
const ENGLISH = 'Residents of the village repair the road\nPublished: September 14, 2023\n';

describe('Indonesian ranges', () => {
  it.each([
    ['Kantor lurah buka Senin-Jumat.', ['Senin-Jumat = 2023-09-11/2023-09-15']],
    ['Pasar digelar Sabtu-Minggu (7-8/10/2023).', ['Sabtu-Minggu (7-8/10/2023) = 2023-10-07/2023-10-08']],
    ['Pasar digelar Sabtu, 7-8 Oktober 2023.', ['Sabtu, 7-8 Oktober 2023 = 2023-10-07/2023-10-08']],
    [
      'Loket dibuka pukul 08.00 sampai 10.30 WIB.',
      ['pukul 08.00 = 2023-09-14T08:00+07:00 TIME', '10.30 WIB = 2023-09-14T10:30+07:00 TIME'],
    ],
    [
      'Pasar dibuka setiap hari pukul 08.00-15.00.',
      ['setiap hari pukul 08.00 = XXXX-XX-XXT08:00 SET', '15.00 = XXXX-XX-XXT15:00 SET'],
    ],
    [
      'Ia jaga jam 8 pagi sampai jam 5 sore.',
      ['jam 8 pagi = 2023-09-14T08:00 TIME', 'jam 5 sore = 2023-09-14T17:00 TIME'],
    ],
    ['Jam 8-10 orang datang.', ['Jam 8 = 2023-09-14T08:00 TIME']],
    ['Hujan turun pada Desember-Februari 2022.', ['Desember-Februari 2022 = 2021-12/2022-02']],
    ['Jalan ditutup 5 Juni-13 September 2020.', ['5 Juni-13 September 2020 = 2020-06-05/2020-09-13']],
    ['Jalan ditutup 22 Desember-8 Januari 2021.', ['22 Desember-8 Januari 2021 = 2020-12-22/2021-01-08']],
    ['Rapat Juni-13 orang hadir.', []],
  ])('%s', (body, expected) => expect(datesIn(body, INDONESIAN)).toEqual(expected));
});

describe('English ranges', () => {
  it.each([
    ['The mill is open Monday-Friday.', ['Monday-Friday = 2023-09-11/2023-09-15']],
    ['The court sits Monday through Thursday.', ['Monday = 2023-09-11', 'Thursday = 2023-09-14']],
    ['The ferry ran from 2020 through Monday.', ['2020 = 2020', 'Monday = 2023-09-11']],
    ['The ferry ran from November to March.', ['November = 2022-11', 'March = 2023-03']],
    ['Model 2015-18 was sold.', []],
    [
      'The mill was open from 9 a.m. Monday to 5 p.m. Tuesday.',
      ['9 a.m. Monday = 2023-09-11T09:00 TIME', '5 p.m. Tuesday = 2023-09-12T17:00 TIME'],
    ],
    [
      'The film is shown at 2 p.m. from May through June.',
      ['2 p.m. = 2023-09-14T14:00 TIME', 'May = 2023-05', 'June = 2023-06'],
    ],
  ])('%s', (body, expected) => expect(datesIn(body, ENGLISH)).toEqual(expected));
});

describe('timelines', () => {
  it.each([
    [
      '13 September 2023: The mayor speaks.\n12 September: The bridge falls.',
      ['13 September 2023 = 2023-09-13', '12 September = 2023-09-12'],
    ],
  ])('%s', (body, expected) => expect(datesIn(body, ENGLISH)).toEqual(expected));
});
