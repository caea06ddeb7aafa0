import { expect, test } from 'vitest';
import { readRegionRows, readRegions } from '../src/region.ts';

const rows = readRegionRows();
const real = rows.filter(row => row.flag !== 'synthetic');
const tree = new Map(readRegions().map(row => [row.code, row]));

test('every row of the published list is there', () => {
  expect([1, 2, 3, 4].map(level => real.filter(row => row.level === level).length)).toEqual([31, 342, 2978, 41352]);
  const townships = (prefix: string) => real.filter(row => row.level === 4 && row.code.startsWith(prefix)).length;
  expect([townships('36'), townships('6205'), townships('65')]).toEqual([1767, 130, 1405]);
});

test('one row per code, and every parent is a region of a higher level whose digits the code begins with', () => {
  expect(tree.size).toBe(readRegions().length);
  for (const row of tree.values()) {
    if (row.level === 1) continue;
    const parent = tree.get(row.parent);
    expect(parent, `${row.code} ${row.name}`).toBeDefined();
    expect(parent!.level).toBeLessThan(row.level);
    expect(parent!.flag).not.toBe('placeholder');
    expect(row.code.startsWith(row.parent.slice(0, [0, 2, 4, 6, 9][parent!.level]))).toBe(true);
  }
});

test('a county without a city level hangs under its province: municipalities and direct-administered counties', () => {
  expect(tree.get('110101000000')).toEqual({ code: '110101000000', level: 3, name: '东城区', parent: '110000000000', flag: '' });
  expect(tree.get('419001000000')!.parent).toBe('410000000000');
  expect(tree.get('659001000000')!.parent).toBe('650000000000');
  expect(real.filter(row => row.flag === 'placeholder').map(row => row.code.slice(0, 4))).toEqual([
    '1101',
    '1201',
    '3101',
    '4190',
    '4290',
    '4690',
    '5001',
    '5002',
    '6590',
  ]);
});

test('a row that repeats its parent is loaded once: cities without counties hold their townships themselves', () => {
  expect(rows.filter(row => row.flag === 'repeats-parent').map(row => row.name)).toEqual(['金门县', '东莞市', '中山市', '儋州市']);
  expect(tree.get('441900000000')).toMatchObject({ level: 2, name: '东莞市' });
  expect(tree.get('441900003000')!.parent).toBe('441900000000');
});

test('special zones are marked, and real names are those of the standard', () => {
  expect(tree.get('620503400000')).toMatchObject({ name: '天水经济开发区', flag: 'special-zone' });
  expect(tree.get('620503100000')!.name).toBe('社棠镇');
  expect(tree.get('620502109000')!.name).toBe('娘娘坝镇');
});

test('the synthetic county is marked as made up', () => {
  expect(tree.get('620599000000')).toEqual({
    code: '620599000000',
    level: 3,
    name: '合成县(测试)',
    parent: '620500000000',
    flag: 'synthetic',
  });
  expect([...tree.values()].filter(row => row.code.startsWith('620599')).every(row => row.flag === 'synthetic')).toBe(true);
});
