/** What a bureau of a size asks of the graph at its peak. Source: domain §8.2–8.5. */
export type Level = {
  /** What people call it. */
  name: string;
  /** People who live there. */
  population: number;
  /** Operations per second that are to be carried: twice the peak (§8.3). */
  target: number;
  /** Operations per second while everybody signs in within a quarter of an hour (§8.3). */
  logIns: number;
  /** Events a day (§8.5). */
  eventsADay: number;
  /** Visits a year, millions of rows (§8.5). */
  visitsAYear: number;
};

const tianshui: Level = { name: '天水 Tianshui', population: 2_907_200, target: 130, logIns: 24, eventsADay: 29_002, visitsAYear: 1.26 };

/** All China by its people, 1,411,780,000 (census of 2020), at Tianshui's rates; judgement. */
const country = 1_411_780_000 / tianshui.population;

/** The sizes that are planned for, the smallest first. */
export const levels: readonly Level[] = [
  { name: '县 county', population: 415_314, target: 18, logIns: 3.4, eventsADay: 4143, visitsAYear: 0.18 },
  tianshui,
  { name: '新疆 Xinjiang', population: 25_852_300, target: 1110, logIns: 133, eventsADay: 236_466, visitsAYear: 8.9 },
  { name: '江西 Jiangxi', population: 45_279_800, target: 1700, logIns: 210, eventsADay: 439_318, visitsAYear: 20 },
  {
    name: '全国 country', population: 1_411_780_000, target: tianshui.target * country, logIns: tianshui.logIns * country,
    eventsADay: tianshui.eventsADay * country, visitsAYear: tianshui.visitsAYear * country,
  },
];

/**
 * Of a hundred operations at the peak, how many are of which action: Tianshui's rates of §8.4; what §8.3 counts beyond them (38.5 of 65 a
 * second) are people at desks who look at lists and boards, half of them boards and half the lists of elders' work (judgement).
 */
export const shares: Readonly<Record<string, number>> = (() => {
  const rates = { knock: 8, growth: 3.2, relief: 0.6, watch: 4.4, customs: 8.4, homecoming: 0.07, sunshine: 1.4, pairing: 0.3, boards: 0 };
  const desk = 65 - Object.values(rates).reduce((sum, it) => sum + it, 0);
  const atDesks = (action: string) => (action === 'knock' || action === 'boards' ? desk / 2 : 0);
  return Object.fromEntries(Object.entries(rates).map(([action, rate]) => [action, ((rate + atDesks(action)) / 65) * 100]));
})();
