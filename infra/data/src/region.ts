import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Where a region stands in the tree of administrative divisions 行政区划 (domain §1.1):
 * 1 province 省, 2 city 地级, 3 county 县级, 4 township 乡级, 5 village 村级.
 */
export type RegionLevel = 1 | 2 | 3 | 4 | 5;

/**
 * What is odd about a row (source: GB/T 2260 as published in 2023).
 * - `placeholder` 占位: a code that only groups counties ("市辖区", "省直辖县级行政区划"); no administration sits there, no county has it as its parent.
 * - `repeats-parent` 与上级同码: a row with the 12 digits of its own parent: cities without counties (东莞, 中山, 儋州 不设县), and 金门县, which the
 *   list repeats as its only township. Never loaded; what is below hangs under the parent.
 * - `special-zone` 特殊区域: kind digit 4 or 5: development zones, farms, corps units; it has a code, not a township government.
 * - `synthetic` 合成: made up for tests; county 620599 is not assigned to any place (domain §9).
 */
export type RegionFlag = '' | 'placeholder' | 'repeats-parent' | 'special-zone' | 'synthetic';

/** One row of the region file. */
export type RegionRow = {
  /** 12 digits, padded with zeros: `620502005000`. */
  code: string;
  /** 1 to 5. */
  level: RegionLevel;
  /** Name in Chinese, as published. */
  name: string;
  /** 12-digit code of the region above; empty for a province. Never a placeholder. */
  parent: string;
  /** What is odd about it; empty for most. */
  flag: RegionFlag;
};

const letters: Record<string, RegionFlag> = { '': '', p: 'placeholder', r: 'repeats-parent', z: 'special-zone', s: 'synthetic' };
const letterOf = new Map(Object.entries(letters).map(([letter, flag]) => [flag, letter]));
const place = new URL('../../../shared/regions/regions.tsv.br', import.meta.url);

/** All rows of the committed file, in the order of their codes, oddities included. */
export function readRegionRows(): RegionRow[] {
  return brotliDecompressSync(readFileSync(place))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(line => {
      const [code = '', level = '', name = '', parent = '', letter = ''] = line.split('\t');
      return { code, level: Number(level) as RegionLevel, name, parent, flag: letters[letter] ?? '' };
    });
}

/** The tree as it is loaded: one row per code. */
export function readRegions(): RegionRow[] {
  return readRegionRows().filter(row => row.flag !== 'repeats-parent');
}

/** The text of the region file: one row per line, tabs between `code level name parent flag-letter`. */
export function writeRegionText(rows: readonly RegionRow[]): string {
  return rows.map(row => [row.code, row.level, row.name, row.parent, letterOf.get(row.flag) ?? ''].join('\t').trimEnd() + '\n').join('');
}
