const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const DAY = 86_400_000;

/** Numbers of a birth date that nobody else uses: below are the fixtures' and a city's (infra/load-data/people.ts). */
const FIRST = 790;
const OF_ONE_DAY = 210;

/**
 * A citizen id of the unassigned county 620599 (domain §9), another for every `n`; born in the `days` after `from` (YYYY-MM-DD).
 * @throws Error when the numbers of these days are used up (a million at least): the system must be begun anew.
 */
export function citizenId(n: number, from: string, days: number): string {
  const order = Math.floor(n / days);
  if (order >= OF_ONE_DAY) throw new Error(`合成身份证号已用完，请换新的数据目录。 The synthetic citizen ids are used up (${n}): begin a new data folder.`);
  const born = new Date(Date.parse(from) + (n % days) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `620599${born}${FIRST + order}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
}

/** An elder's: 60 to 96 years. */
export const elderId = (n: number): string => citizenId(n, '1930-01-01', 13_000);
/** A child's: 1 to 17 years. */
export const childId = (n: number): string => citizenId(n, '2009-06-01', 5_900);
/** A grown-up's: 20 to 58 years. */
export const adultId = (n: number): string => citizenId(n, '1968-01-01', 13_800);

/** A phone number of the unused prefix 142. */
export const phone = (n: number): string => `142${String(n % 100_000_000).padStart(8, '0')}`;

/** Now and so many hours away, ISO 8601. */
export const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Today and so many days away, YYYY-MM-DD. */
export const day = (days = 0): string => new Date(Date.now() + days * DAY + 8 * 3_600_000).toISOString().slice(0, 10);

/** The places and own records of the demonstration actors (infra/local/actors.ts). */
export const PLACES = { gansu: '620000000000', jiangxi: '360000000000', xinjiang: '650000000000', tianshui: '620500000000', qinzhou: '620502000000', xiguan: '620502005000' } as const;
/** Ids of the fixtures. */
export const OWN = { station: 'station-620502005', org: 'org-tianshui-01', charity: 'org-charity-01', relief: 'relief-620502', volunteer: 'volunteer-0001', leader: 'volunteer-0002' } as const;

/** One of a list, another at another `n`. */
export function oneOf<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}
