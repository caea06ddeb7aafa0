import type { RiskLevel, VisitResult } from './visit-frequency.ts';

/** Level of a crisis 危机等级: 1 red, life in danger now; 2 orange, serious within hours; 3 yellow, worsening (domain §3.5). */
export type CrisisLevel = 1 | 2 | 3;

/** What a crisis is 危机类型 (domain §2.0). */
export type CrisisKind =
  | 'SUICIDE' | 'VIOLENCE' | 'ABUSE' | 'UNREACHABLE' | 'LOST' | 'ALONE_CHILD' | 'MENTAL_EPISODE' | 'FIRE_GAS' | 'COLD_HEAT' | 'ILLNESS'
  | 'HOMELESS_MINOR' | 'OTHER';

/** The level a kind begins at, when who raises it says nothing else (domain §3.5, judgement); one may always say a graver level. */
export const USUAL_LEVEL: Readonly<Record<CrisisKind, CrisisLevel>> = {
  SUICIDE: 1,
  VIOLENCE: 1,
  ABUSE: 2,
  UNREACHABLE: 2,
  LOST: 2,
  ALONE_CHILD: 2,
  MENTAL_EPISODE: 2,
  FIRE_GAS: 1,
  COLD_HEAT: 2,
  ILLNESS: 2,
  HOMELESS_MINOR: 2,
  OTHER: 3,
};

/** The level of a crisis: what was said, but never milder than a kind that is life in danger. */
export const crisisLevel = (kind: CrisisKind, said?: CrisisLevel): CrisisLevel =>
  said === undefined ? USUAL_LEVEL[kind] : USUAL_LEVEL[kind] === 1 ? 1 : said;

/** Clocks of a level, in minutes from when it was raised; null where the ladder has no such step (domain §3.5, rows of configuration). */
export interface CrisisClocks {
  readonly headAcknowledges: number;
  readonly dutyAcknowledges: number | null;
  readonly toCounty: number | null;
  readonly toCity: number | null;
  /** Level 2: a worker is on site; level 3: there is a plan. */
  readonly firstAct: number | null;
}

/** The ladder of domain §3.5 危机升级. */
export const CRISIS_LADDER: Readonly<Record<CrisisLevel, CrisisClocks>> = {
  1: { headAcknowledges: 10, dutyAcknowledges: 15, toCounty: 30, toCity: 120, firstAct: 0 },
  2: { headAcknowledges: 60, dutyAcknowledges: null, toCounty: 480, toCity: null, firstAct: 240 },
  3: { headAcknowledges: 1440, dutyAcknowledges: null, toCounty: null, toCity: null, firstAct: 4320 },
};

/** When the head of the station must have acknowledged. */
export const acknowledgeBy = (level: CrisisLevel, raisedAt: Date, ladder = CRISIS_LADDER): Date =>
  new Date(raisedAt.getTime() + ladder[level].headAcknowledges * 60_000);

/** Whether an emergency service must be called before the app is used (domain §3.5). */
export const callFirst = (level: CrisisLevel): boolean => level === 1;

/**
 * Whether a crisis may only be closed with the number of a receipt: harm to a child (MPL 11), and domestic violence against a person
 * without full capacity (ADV 14).
 */
export const needsReceipt = (kind: CrisisKind, of: { readonly child: boolean; readonly withoutFullCapacity: boolean }): boolean =>
  (kind === 'ABUSE' || kind === 'VIOLENCE') && (of.child || of.withoutFullCapacity);

/** When an unanswered door becomes a crisis: a row of configuration with a version. */
export interface UnansweredRule {
  readonly id: string;
  readonly version: number;
  /** First day it holds, "YYYY-MM-DD". */
  readonly validFrom: string;
  /** Levels of risk it is about. */
  readonly levels: readonly RiskLevel[];
  /** Results that are no answer. */
  readonly results: readonly VisitResult[];
  /** How many of them … */
  readonly times: number;
  /** … within how many hours. */
  readonly withinHours: number;
  readonly raises: CrisisLevel;
}

/** NOT_HOME or UNREACHABLE twice in 24 h for HIGH: crisis level 2 (domain §3.3, judgement). */
export const UNANSWERED_RULE: UnansweredRule = {
  id: 'unanswered-twice',
  version: 1,
  validFrom: '2023-01-01',
  levels: ['HIGH'],
  results: ['NOT_HOME', 'UNREACHABLE'],
  times: 2,
  withinHours: 24,
  raises: 2,
};

/** A visit as the rule sees it. */
export interface VisitTry {
  readonly at: Date;
  readonly result: VisitResult;
}

/**
 * Whether the latest visits raise a crisis, and of which level. Counts those without an answer in the hours before (and at) the latest;
 * a visit in between that reached the person begins the count anew. Give the visits in any order; the latest must be one without an answer.
 */
export function unansweredCrisis(
  level: RiskLevel,
  visits: readonly VisitTry[],
  rule: UnansweredRule = UNANSWERED_RULE,
): CrisisLevel | undefined {
  if (!rule.levels.includes(level)) return undefined;
  const latestFirst = [...visits].sort((a, b) => b.at.getTime() - a.at.getTime());
  const latest = latestFirst[0];
  if (!latest) return undefined;
  const since = latest.at.getTime() - rule.withinHours * 3_600_000;
  let unanswered = 0;
  for (const visit of latestFirst) {
    if (visit.at.getTime() < since || visit.result === 'MET' || visit.result === 'SPOKE') break;
    if (rule.results.includes(visit.result)) unanswered += 1;
    else if (visit === latest) return undefined;
  }
  return unanswered >= rule.times ? rule.raises : undefined;
}
