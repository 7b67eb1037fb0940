import { describe, expect, it } from 'vitest';
import { arrangeSources, groupByFolder } from '../../src/corpus/arrange-sources';

const list = [
  { folder: 'b', name: 'a10.txt', published: '2024-01-02', count: 1, words: 'Pasar Induk Dibuka' },
  { folder: '', name: 'a2.txt', published: null, count: 5, words: 'Banjir di Pasar' },
  { folder: 'b', name: 'A1.txt', published: '2024-03-01', count: 5, words: 'Jembatan' },
];
const names = (sources: readonly { name: string }[]): string[] => sources.map(({ name }) => name);

describe('arrangeSources', () => {
  it('orders names as people do', () => {
    expect(names(arrangeSources(list, 'name', ''))).toEqual(['A1.txt', 'a2.txt', 'a10.txt']);
  });

  it('puts the newest first and the undated last', () => {
    expect(names(arrangeSources(list, 'date', ''))).toEqual(['A1.txt', 'a10.txt', 'a2.txt']);
  });

  it('puts the fullest first, equals by name', () => {
    expect(names(arrangeSources(list, 'count', ''))).toEqual(['A1.txt', 'a2.txt', 'a10.txt']);
  });

  it('wants every word of the filter', () => {
    expect(names(arrangeSources(list, 'name', ' PASAR '))).toEqual(['a2.txt', 'a10.txt']);
    expect(names(arrangeSources(list, 'name', 'pasar banjir'))).toEqual(['a2.txt']);
    expect(names(arrangeSources(list, 'name', 'pasar jembatan'))).toEqual([]);
  });

  it('leaves the list it was given alone', () => {
    const before = [...list];
    arrangeSources(list, 'count', '');
    expect(list).toEqual(before);
  });
});

describe('groupByFolder', () => {
  it('keeps the order within a folder', () => {
    const groups = groupByFolder(list).map(([folder, sources]) => [folder, names(sources)]);
    expect(groups).toEqual([
      ['', ['a2.txt']],
      ['b', ['a10.txt', 'A1.txt']],
    ]);
  });
});
