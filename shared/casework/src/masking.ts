import { ageOn } from './calendar-date.ts';

/**
 * How much of a name an audience is shown (domain §7.2): FULL for the worker in charge, PARTLY for organisations, volunteers and
 * those who see masked lists (surname and 某), NONE for donors and the public.
 */
export type Audience = 'FULL' | 'PARTLY' | 'NONE';

/** Surnames of two characters that are common enough to keep whole. judgement */
export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set([
  '欧阳', '上官', '司马', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '东方', '西门', '南宫', '端木', '轩辕', '宇文', '长孙', '呼延', '申屠',
]);

/** Citizen id: first 4 and last 2, `6205************10` (domain §7.2). A value of another length is masked whole. */
export const maskCitizenId = (id: string): string =>
  id.length === 18 ? `${id.slice(0, 4)}${'*'.repeat(12)}${id.slice(-2)}` : '*'.repeat(id.length);

/** Phone: first 3 and last 4, `142****0001` (domain §7.2). A land line keeps only its last 2; anything short is masked whole. */
export function maskPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return phone.length >= 8 ? `${'*'.repeat(phone.length - 2)}${phone.slice(-2)}` : '*'.repeat(phone.length);
}

/** Disability certificate: only held or not held; the number holds the citizen id and the category (domain §7.2). */
export const maskCertificate = (certificateNo: string | null | undefined): '持证' | '未持证' => (certificateNo ? '持证' : '未持证');

/** Name by audience: `王建国`, `王某`, or null (domain §7.2). A minority name "阿依·古丽" becomes "阿某". */
export function maskName(name: string, audience: Audience): string | null {
  if (audience === 'FULL') return name;
  if (audience === 'NONE') return null;
  const characters = [...name.trim()];
  const two = characters.slice(0, 2).join('');
  if (characters.length > 2 && DOUBLE_SURNAMES.has(two)) return `${two}某`;
  return `${characters[0] ?? ''}某`;
}

/** Age bands of §7.2 (0-5, 6-13, 14-17, 60-69, 70-79, 80+) and the working ages between (18-59, judgement). */
export type AgeBand = '0-5' | '6-13' | '14-17' | '18-59' | '60-69' | '70-79' | '80+';

/** The band of an age in full years. */
export function ageBand(age: number): AgeBand {
  if (age < 6) return '0-5';
  if (age < 14) return '6-13';
  if (age < 18) return '14-17';
  if (age < 60) return '18-59';
  if (age < 70) return '60-69';
  return age < 80 ? '70-79' : '80+';
}

/** A birth date shown as the age band of a day (domain §7.2); both "YYYY-MM-DD". */
export const maskBirthDate = (birthDate: string, today: string): AgeBand => ageBand(ageOn(birthDate, today));

/** A place for maps: 3 decimals, about 100 m (domain §7.2). Degrees of WGS-84. */
export const maskGeo = (place: { lat: number; lon: number }): { lat: number; lon: number } => ({
  lat: Math.round(place.lat * 1000) / 1000,
  lon: Math.round(place.lon * 1000) / 1000,
});

/** Bank account: last 4 (domain §7.2). */
export const maskBankAccount = (account: string): string =>
  account.length > 4 ? `${'*'.repeat(account.length - 4)}${account.slice(-4)}` : '****';

/** The least count that may be shown: 5; for mental illness, HIV and harm 10 (domain §7.2). */
export const SMALLEST_CELL = { ordinary: 5, restricted: 10 } as const;

/** A count of persons, or null when it is small enough to point at someone. Nobody (0) may be told. */
export const maskCount = (count: number, kind: keyof typeof SMALLEST_CELL = 'ordinary'): number | null =>
  count === 0 || count >= SMALLEST_CELL[kind] ? count : null;

/**
 * Masks the small cells of a row of counts; when exactly one is hidden, the next smallest is hidden too, since the total would tell it
 * (complementary suppression, domain §7.2).
 */
export function maskCells(counts: readonly number[], kind: keyof typeof SMALLEST_CELL = 'ordinary'): (number | null)[] {
  const masked = counts.map((count) => maskCount(count, kind));
  if (masked.filter((count) => count === null).length !== 1) return masked;
  const shown = masked.flatMap((count, at) => (count === null || count === 0 ? [] : [{ count, at }]));
  const least = shown.sort((a, b) => a.count - b.count)[0];
  if (least) masked[least.at] = null;
  return masked;
}
