import { addMonths } from '@nuanxin/casework';
import type { Dependency, FunctionArea, RehabNeed } from './graphql.generated.ts';

/** The six areas, after ICF; each scored 0 no difficulty – 4 cannot do it (judgement). */
export const areas = [
  'COGNITION',
  'MOBILITY',
  'SELF_CARE',
  'GETTING_ALONG',
  'LIFE_ACTIVITIES',
  'PARTICIPATION',
] as const satisfies readonly FunctionArea[];

/** The needs; each scored 0 none – 3 urgent (judgement). */
export const needs = ['MEDICAL', 'DEVICE', 'VOCATIONAL', 'SOCIAL', 'NURSING', 'ACCESSIBILITY'] as const satisfies readonly RehabNeed[];

/** Version of the scale: an assessment keeps the one it was made by. */
export const scaleVersion = 'NX-FN-1';

/** From this score on a need is one of the file's. */
const isNeed = 2;

/** What is scored, by area and by need. */
export type Scores = { functions: readonly { area: FunctionArea; score: number }[]; needs: readonly { need: RehabNeed; score: number }[] };

/** What a scoring gives: sum, dependency by it, and the needs it found; or the first fault, as a path in the scores. */
export type Scored = { ok: true; total: number; dependency: Dependency; found: RehabNeed[] } | { ok: false; at: string };

/** Scores function and need: every area once, a need at most once, whole numbers in their range. */
export function score({ functions, needs: wanted }: Scores): Scored {
  const seen = new Set<string>();
  for (const [i, { area, score: points }] of functions.entries()) {
    if (seen.has(area) || !within(points, 4)) return { ok: false, at: `functions[${i}]` };
    seen.add(area);
  }
  if (seen.size !== areas.length) return { ok: false, at: 'functions' };
  const asked = new Set<string>();
  for (const [i, { need, score: points }] of wanted.entries()) {
    if (asked.has(need) || !within(points, 3)) return { ok: false, at: `needs[${i}]` };
    asked.add(need);
  }
  const total = functions.reduce((sum, it) => sum + it.score, 0);
  return { ok: true, total, dependency: dependencyOf(total), found: wanted.filter(it => it.score >= isNeed).map(it => it.need) };
}

/** Dependency by the total of 0 to 24 (judgement): NONE to 4, MILD to 9, MODERATE to 16, SEVERE above. */
export const dependencyOf = (total: number): Dependency =>
  total <= 4 ? 'NONE' : total <= 9 ? 'MILD' : total <= 16 ? 'MODERATE' : 'SEVERE';

/** An assessment holds for a year (judgement); dates `YYYY-MM-DD`. */
export const validUntil = (assessedOn: string) => addMonths(assessedOn, 12);

const within = (points: number, most: number) => Number.isInteger(points) && points >= 0 && points <= most;
