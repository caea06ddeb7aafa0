import { addDays } from '@nuanxin/casework';

/** How much is loaded: the Tianshui column of domain §8.2, times the scale. */
export type Sizes = {
  /** Files 台账 of the three ledgers, and of these in disability with an SMI profile. */
  elders: number; children: number; disability: number; smi: number;
  /** Relief cases of one year. */
  reliefCases: number;
  /** Registered volunteers; one in twenty is active. */
  volunteers: number;
  /** Sessions of volunteers a day (§8.2). */
  sessionsPerDay: number;
  /** Needs posted a day (§8.1). */
  needsPerDay: number;
  organizations: number; stations: number;
  /** Households in the address book: of the files, and those that pledged. */
  households: number;
  /** Pledges of the running campaigns: 20 of their 60 days (§8.4, 10,025 a day), once for each household. */
  pledges: number;
};

/** One load: what, from which seed, as of which day. */
export type Plan = {
  /** 1 is Tianshui; 0.001 is for tests. */
  scale: number;
  /** The same seed and day give the same rows, but for the sealed texts (each seal has its own random start). */
  seed: number;
  /** The day it is, YYYY-MM-DD in China: visits of the 90 days before it, open ones after. */
  day: string;
  sizes: Sizes;
};

/** Days of the past that visits, hours, needs and crises are made for. */
export const DAYS = 90;

/** Sizes of a scale; at least a handful of everything, so that a small scale is still a city. */
export function sizesOf(scale: number): Sizes {
  const times = (tianshui: number, least = 1) => Math.max(least, Math.round(tianshui * scale));
  return {
    elders: times(62_700, 20), children: times(37_966, 20), disability: times(77_913, 20), smi: times(12_501, 3), reliefCases: times(2_122, 40),
    volunteers: times(348_864, 200), sessionsPerDay: times(2_616, 5), needsPerDay: times(120), organizations: times(1_832, 8), stations: times(123, 2),
    households: times(300_000, 60), pledges: times(200_500, 20),
  };
}

/** A plan of a scale, a seed and a day. */
export const planOf = (scale: number, seed: number, day: string): Plan => ({ scale, seed, day, sizes: sizesOf(scale) });

/** A day before (−) or after (+) the plan's. */
export const dayFrom = ({ day }: Plan, days: number): string => addDays(day, days);

/** An instant on a day before or after the plan's: hour in China. */
export const at = ({ day }: Plan, days: number, hour = 9): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + days * 86_400_000 + hour * 3_600_000);
