import { readRegions } from '../data/src/region.ts';
import { OWN } from '../local/actors.ts';
import { chance } from './chance.ts';
import type { Plan } from './plan.ts';

/** A township of Tianshui 天水 with its stations. */
export type Town = {
  /** 12 digits as a number: what rows are scoped by. */
  code: number;
  /** First nine digits: part of file numbers. */
  nine: string;
  /** 秦州区西关街道 */
  fullName: string;
  /** 12-digit code of the county, as a number. */
  county: number;
  /** Social-work stations here; above scale 1 a township has several. */
  stations: Station[];
};

/** A social-work station 社工站. */
export type Station = { id: string; index: number; town: Town; name: string };

/** The places rows are spread over. */
export type Towns = {
  /** Townships with a station, 西关街道 first. */
  list: Town[];
  stations: Station[];
  /** Counties of those townships, by code. */
  counties: { code: number; name: string }[];
  /** The township of a block of neighbours: bigger ones more often, always the same for the same block. */
  of: (kind: string, block: number) => Town;
};

/** Real townships 乡镇街道 of Tianshui that have a station (123 by the seed; special zones have none), and the stations of a plan. */
export function townsOf({ seed, sizes }: Plan): Towns {
  const regions = readRegions();
  const names = new Map(regions.map(it => [it.code, it.name]));
  // Digit 7 of a special zone is 4 or 5 (domain §9.3): it has no township government, and no station.
  const all = regions.filter(it => it.level === 4 && it.code.startsWith('6205') && !it.code.startsWith('620599') && !'45'.includes(it.code[6]!));
  const first = all.findIndex(it => it.code === '620502005000');
  const chosen = [all[first]!, ...all.filter((_, i) => i !== first)].slice(0, Math.min(sizes.stations, 123));
  const list = chosen.map(({ code, name }): Town => ({
    code: Number(code), nine: code.slice(0, 9), fullName: `${names.get(`${code.slice(0, 6)}000000`)}${name}`, county: Number(`${code.slice(0, 6)}000000`), stations: [],
  }));
  const stations: Station[] = [];
  for (let index = 0; index < sizes.stations; index++) {
    const town = list[index % list.length]!;
    const more = Math.floor(index / list.length);
    const station = { id: `station-${town.nine}${more ? `-${more}` : ''}`, index, town, name: `${town.fullName}社工${more ? `第${more + 1}服务点` : '站'}` };
    town.stations.push(station);
    stations.push(station);
  }
  if (stations[0]!.id !== OWN.station) throw new Error(`the demonstration's station is ${OWN.station}`);
  // Townships differ in size by three (judgement).
  let sum = 0;
  const upTo = list.map((_, i) => (sum += 0.5 + chance(seed, 'town', i)()));
  const counties = [...new Set(list.map(it => it.county))].map(code => ({ code, name: names.get(String(code))! }));
  return {
    list, stations, counties,
    of: (kind, block) => {
      const draw = chance(seed, `town of ${kind}`, block)() * sum;
      let [low, high] = [0, list.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! > draw) high = middle;
        else low = middle + 1;
      }
      return list[low]!;
    },
  };
}

/** The station that looks after a block of neighbours. */
export const stationOf = (town: Town, block: number): Station => town.stations[block % town.stations.length]!;
