import { addDays, addMonths } from './calendar-date.ts';
import type { Words } from './check.ts';

/** Risk level of a file 风险等级 (domain §3.3, IMV). */
export type RiskLevel = 'HIGH' | 'KEY' | 'GENERAL';

/** How a visit was made 走访方式 (domain §2.0). */
export type VisitMode = 'HOME' | 'PHONE' | 'VIDEO' | 'SITE';

/** Whether a visit reached the person 走访结果 (domain §3.3). */
export type VisitResult = 'MET' | 'SPOKE' | 'FAMILY_ONLY' | 'NOT_HOME' | 'REFUSED' | 'UNREACHABLE';

/** Only a visit that reached the person counts (domain §3.3). */
export const reachedPerson = (result: VisitResult): boolean => result === 'MET' || result === 'SPOKE';

/** Which files a rule is about; a matter that a rule leaves out does not narrow it. */
export interface VisitSubject {
  readonly division: 'elders' | 'children' | 'disability';
  readonly level: RiskLevel;
  /** One of the six groups of elders in special difficulty 特殊困难老年人 (EVS). */
  readonly specialDifficulty?: boolean;
  /** Stability of a mental illness, imported (BPH); only the due state leaves the disability division. */
  readonly stability?: 'STABLE' | 'BASICALLY_STABLE' | 'UNSTABLE';
  /** Days since a discharge from hospital or a return home; undefined when there was none. */
  readonly daysSinceReturn?: number;
  /** A major change 重大变故 that nobody has visited for yet. */
  readonly majorChange?: boolean;
}

/** How often: every so many days, or months of the calendar. */
export type Interval = { readonly days: number } | { readonly months: number };

/** A rule of visit frequency: a row of configuration with a version. */
export interface VisitRule {
  readonly id: string;
  readonly version: number;
  /** First day it holds, "YYYY-MM-DD". */
  readonly validFrom: string;
  /** Last day it holds; undefined while nobody has ended it. */
  readonly validTo?: string;
  readonly when: {
    readonly divisions?: readonly VisitSubject['division'][];
    readonly level?: RiskLevel;
    readonly specialDifficulty?: true;
    readonly stability?: NonNullable<VisitSubject['stability']>;
    /** Within so many days of a discharge or a return, from the first on to the last. */
    readonly sinceReturn?: { readonly from: number; readonly to: number };
    readonly majorChange?: true;
  };
  readonly every: Interval;
  /** Days after the due date until it is overdue. */
  readonly graceDays: number;
  /** Modes that fulfil it. */
  readonly modes: readonly VisitMode[];
  /** Not alone: with a health worker and the police. */
  readonly joint?: true;
  readonly label: Words;
  /** Key of the source in domain §0.2, or judgement. */
  readonly source: string;
}

const ANY: readonly VisitMode[] = ['HOME', 'PHONE', 'VIDEO', 'SITE'];
const from = { version: 1, validFrom: '2023-01-01' };

/** The rules of domain §3.3, version 1: the rows a new database begins with. */
export const VISIT_RULES: readonly VisitRule[] = [
  {
    ...from, id: 'high-weekly',
    when: { divisions: ['elders', 'disability'], level: 'HIGH' },
    every: { days: 7 }, graceDays: 1, modes: ['HOME', 'PHONE', 'VIDEO'],
    label: { zh: '高风险:每周至少一次', en: 'HIGH: at least once a week' }, source: 'IMV',
  },
  {
    ...from, id: 'child-high-weekly',
    when: { divisions: ['children'], level: 'HIGH' },
    every: { days: 7 }, graceDays: 1, modes: ['HOME', 'SITE'],
    label: { zh: '高风险儿童:每周至少一次,须当面', en: 'HIGH child: at least once a week, face to face' }, source: 'judgement',
  },
  {
    ...from, id: 'major-change',
    when: { level: 'HIGH', majorChange: true },
    every: { days: 1 }, graceDays: 0, modes: ['HOME', 'PHONE', 'VIDEO'],
    label: { zh: '重大变故:24小时内', en: 'after a major change: within 24 hours' }, source: 'IMV',
  },
  {
    ...from, id: 'key-monthly',
    when: { level: 'KEY' },
    every: { months: 1 }, graceDays: 3, modes: ANY,
    label: { zh: '重点:每月至少一次', en: 'KEY: at least once a month' }, source: 'IMV',
  },
  {
    ...from, id: 'general-quarterly',
    when: { level: 'GENERAL' },
    every: { months: 3 }, graceDays: 7, modes: ANY,
    label: { zh: '一般:每季度至少一次', en: 'GENERAL: at least once a quarter' }, source: 'IMV; children judgement',
  },
  {
    ...from, id: 'special-difficulty-floor',
    when: { divisions: ['elders'], specialDifficulty: true },
    every: { months: 1 }, graceDays: 3, modes: ANY,
    label: { zh: '特殊困难老年人:每月至少联系一次', en: 'elders in special difficulty: a contact at least once a month' }, source: 'EVS',
  },
  {
    ...from, id: 'smi-stable',
    when: { divisions: ['disability'], stability: 'STABLE' },
    every: { months: 3 }, graceDays: 3, modes: ['HOME', 'SITE'], joint: true,
    label: { zh: '病情稳定:每季度联合走访', en: 'stable: a joint visit once a quarter' }, source: 'BPH',
  },
  {
    ...from, id: 'smi-basically-stable',
    when: { divisions: ['disability'], stability: 'BASICALLY_STABLE' },
    every: { months: 1 }, graceDays: 3, modes: ['HOME', 'SITE'],
    joint: true, label: { zh: '基本稳定:每月联合走访', en: 'basically stable: a joint visit once a month' }, source: 'BPH',
  },
  {
    ...from, id: 'smi-unstable',
    when: { divisions: ['disability'], stability: 'UNSTABLE' },
    every: { days: 14 }, graceDays: 1, modes: ['HOME', 'SITE'], joint: true,
    label: { zh: '不稳定:每两周联合走访', en: 'unstable: a joint visit every 2 weeks' }, source: 'BPH',
  },
  {
    ...from, id: 'return-first',
    when: { sinceReturn: { from: 0, to: 7 } },
    every: { days: 7 }, graceDays: 1, modes: ['HOME'],
    label: { zh: '出院或返乡:7日内首访', en: 'discharged or returned: first visit within 7 days' }, source: 'judgement',
  },
  {
    ...from, id: 'return-second',
    when: { sinceReturn: { from: 8, to: 30 } },
    every: { days: 23 }, graceDays: 1, modes: ['HOME'],
    label: { zh: '出院或返乡:30日内第二访', en: 'discharged or returned: second visit within 30 days' }, source: 'judgement',
  },
];

/** Whether a rule holds on a day and is about this file. */
export function ruleMatches(rule: VisitRule, subject: VisitSubject, today: string): boolean {
  if (today < rule.validFrom || (rule.validTo !== undefined && today > rule.validTo)) return false;
  const { divisions, level, specialDifficulty, stability, sinceReturn, majorChange } = rule.when;
  const since = subject.daysSinceReturn;
  return (
    (!divisions || divisions.includes(subject.division)) &&
    (!level || level === subject.level) &&
    (!specialDifficulty || subject.specialDifficulty === true) &&
    (!stability || stability === subject.stability) &&
    (!sinceReturn || (since !== undefined && since >= sinceReturn.from && since <= sinceReturn.to)) &&
    (!majorChange || subject.majorChange === true)
  );
}

/** The date an interval after another. */
export const afterInterval = (date: string, every: Interval): string =>
  ('days' in every ? addDays(date, every.days) : addMonths(date, every.months));

/** For comparing: a month is no longer than 31 days, a quarter no longer than 92. */
const roughDays = (every: Interval): number => ('days' in every ? every.days : every.months * 30.6);

/**
 * The strictest of the rules that match: the shortest interval, then the shortest grace, then the one that may not be made alone
 * (domain §3.3); of two versions of one rule the newer. Undefined when none matches.
 */
export function strictest(rules: readonly VisitRule[], subject: VisitSubject, today: string): VisitRule | undefined {
  const newest = new Map<string, VisitRule>();
  for (const rule of rules) {
    if (!ruleMatches(rule, subject, today)) continue;
    if (rule.version >= (newest.get(rule.id)?.version ?? 0)) newest.set(rule.id, rule);
  }
  return [...newest.values()].sort(
    (a, b) => roughDays(a.every) - roughDays(b.every) || a.graceDays - b.graceDays || Number(b.joint ?? false) - Number(a.joint ?? false),
  )[0];
}

/** When somebody is to be visited next, and which rule says so. */
export interface VisitDue {
  /** Last day on time, "YYYY-MM-DD". */
  readonly dueDate: string;
  /** Last day before it is overdue: due date and grace. */
  readonly graceDate: string;
  /** The rule that won; the file shows it. */
  readonly rule: VisitRule;
}

/** The next visit of a file, counted from the last day the person was reached, or from the day of registration. */
export function nextVisitDue(
  subject: VisitSubject,
  lastReached: string,
  today: string,
  rules: readonly VisitRule[] = VISIT_RULES,
): VisitDue | undefined {
  const rule = strictest(rules, subject, today);
  if (!rule) return undefined;
  const dueDate = afterInterval(lastReached, rule.every);
  return { dueDate, graceDate: addDays(dueDate, rule.graceDays), rule };
}

/** Who is told of an overdue visit: the worker, the head, the county (domain §3.3). */
export type OverdueStage = 'WORKER' | 'HEAD' | 'COUNTY';

/** Hours after the moment a visit is overdue, by stage and level (domain §3.3, judgement, rows of configuration). */
export const OVERDUE_HOURS: Readonly<Record<'HIGH' | 'OTHER', Readonly<Record<OverdueStage, number>>>> = {
  HIGH: { WORKER: 0, HEAD: 8, COUNTY: 24 },
  OTHER: { WORKER: 0, HEAD: 24, COUNTY: 72 },
};

/** The stage an overdue visit has reached, or undefined while it is not overdue. It is overdue when the grace date has ended in China. */
export function overdueStage(graceDate: string, level: RiskLevel, now: Date, hours = OVERDUE_HOURS): OverdueStage | undefined {
  const late = (now.getTime() - Date.parse(`${addDays(graceDate, 1)}T00:00:00+08:00`)) / 3_600_000;
  if (late < 0) return undefined;
  const row = hours[level === 'HIGH' ? 'HIGH' : 'OTHER'];
  return late >= row.COUNTY ? 'COUNTY' : late >= row.HEAD ? 'HEAD' : 'WORKER';
}
