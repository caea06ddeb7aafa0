/**
 * Stars of volunteers 星级 (VST): the credited hours from which each counts, ascending. ★5 is by selection in some provinces, and yearly
 * awards look at quality too: what is computed here is the star that the hours alone earn.
 */
export const VOLUNTEER_STARS = [
  { star: 1, hours: 100 },
  { star: 2, hours: 300 },
  { star: 3, hours: 600 },
  { star: 4, hours: 1000 },
  { star: 5, hours: 1500 },
] as const;

/** Stars earned by credited minutes: 0 to 5. */
export const starOf = (minutes: number): 0 | 1 | 2 | 3 | 4 | 5 => VOLUNTEER_STARS.findLast(({ hours }) => minutes >= hours * 60)?.star ?? 0;

/** Full hours that are missing to the next star, or null at the highest. */
export function hoursToNextStar(minutes: number): number | null {
  const next = VOLUNTEER_STARS.find(({ hours }) => minutes < hours * 60);
  return next ? Math.ceil(next.hours - minutes / 60) : null;
}
