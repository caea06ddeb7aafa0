import { addDays, chinaDate, isDate, daysBetween } from '@nuanxin/casework';
import { batch, Rejection, tableOf, type Row, type Work } from '@nuanxin/kit';
import { MatchRules } from './match-rules.entity.ts';
import type { Need } from './need.entity.ts';
import type { NeedKind } from './record.entity.ts';

/** The rules that hold as long as the bureau has set none (domain.md §2.5, §4.3; waiting days are judgement). */
export const firstRules: Row<MatchRules> = {
  id: 'first',
  validFrom: '2026-01-01',
  purposeWeight: 40,
  distanceWeight: 20,
  urgencyWeight: 25,
  waitingWeight: 15,
  waitingDays: 30,
  twoApproversFromCents: 500_000,
  duplicateAidDays: 90,
  nearExpiryDays: 60,
};

/** Sets the rules from a day on 设定规则; the weights make 100 together. */
export async function setMatchRules(work: Work, input: Omit<Row<MatchRules>, 'id'>): Promise<MatchRules> {
  const { purposeWeight, distanceWeight, urgencyWeight, waitingWeight } = input;
  if (purposeWeight + distanceWeight + urgencyWeight + waitingWeight !== 100) {
    throw new Rejection('INVALID_INPUT', { zh: '各项权重之和应为 100。', en: 'The weights make 100 together.' }, 'input.purposeWeight');
  }
  if (!isDate(input.validFrom)) throw new Rejection('INVALID_INPUT', { zh: '日期无效。', en: 'No such date.' }, 'input.validFrom');
  return work.em.create(MatchRules, { ...input, id: work.newId() });
}

/** The rules in force, within a unit of work. */
export async function rulesOf(work: Work): Promise<Row<MatchRules>> {
  const [latest] = await work.em.find(
    MatchRules,
    { validFrom: { $lte: chinaDate(work.now) } },
    { orderBy: { validFrom: 'desc' }, limit: 1 },
  );
  return latest ?? firstRules;
}

/** The rules in force, for a reader; read once an answer. */
export function rulesNow(work: Work): Promise<Row<MatchRules>> {
  return batch<string, Row<MatchRules>>(work, 'match rules', async (days, read) => {
    const { table, columns } = tableOf(work, MatchRules);
    const [latest] = await read<Row<MatchRules>>(
      `select ${columns} from ${table} t where t.valid_from <= $1 order by t.valid_from desc limit 1`,
      [days[0]],
    );
    return days.map(() => latest ?? firstRules);
  }).load(chinaDate(work.now));
}

/** What could meet a need, as the ranking sees it: a lot has an item, a fund has none. */
export type Source = { kind: NeedKind | null; item: string | null; regionCode: number };

/** How well a source fits a need: 0–100, one decimal, and how it came about; null when it does not fit at all. */
export function scoreOf(
  rules: Row<MatchRules>,
  need: Pick<Need, 'kind' | 'item' | 'regionCode' | 'urgency' | 'postedAt'>,
  source: Source,
  now: Date,
): { score: number; reason: string } | null {
  const purpose = purposeFit(need, source);
  if (!purpose) return null;
  const parts = [
    ['用途', rules.purposeWeight, purpose],
    ['距离', rules.distanceWeight, nearness(need.regionCode, source.regionCode)],
    ['紧急', rules.urgencyWeight, { URGENT: 1, SOON: 0.6, NORMAL: 0.3 }[need.urgency]],
    [
      '等候',
      rules.waitingWeight,
      Math.min(1, Math.max(0, daysBetween(chinaDate(new Date(need.postedAt)), chinaDate(now)) / rules.waitingDays)),
    ],
  ] as const;
  const points = parts.map(([name, weight, share]) => ({ name, weight, points: Math.round(weight * share * 10) / 10 }));
  return {
    score: Math.round(points.reduce((sum, it) => sum + it.points, 0) * 10) / 10,
    reason: points.map(it => `${it.name} ${it.points}/${it.weight}`).join('；'),
  };
}

// The same item best; a dedicated source of the kind next; money for everybody serves money first (judgement).
function purposeFit(need: { kind: NeedKind; item: string }, { kind, item }: Source): number {
  if (kind !== null && kind !== need.kind) return 0;
  if (item === null) return kind ? 0.9 : need.kind === 'MONEY' ? 0.8 : 0.4;
  if (item === need.item) return 1;
  return item.includes(need.item) || need.item.includes(item) ? 0.8 : 0.3;
}

/** Nearness by administrative region, since a card holds no address: township 1, county 0.75, city 0.5, province 0.25 (judgement). */
export function nearness(a: number, b: number): number {
  const [left, right] = [a, b].map(it => String(it).padStart(12, '0')) as [string, string];
  if (left.slice(0, 9) === right.slice(0, 9)) return 1;
  if (left.slice(0, 6) === right.slice(0, 6)) return 0.75;
  if (left.slice(0, 4) === right.slice(0, 4)) return 0.5;
  return left.slice(0, 2) === right.slice(0, 2) ? 0.25 : 0;
}

/** Whether goods expire soon. */
export const expiresSoon = (expiryDate: string | null | undefined, day: string, days: number) =>
  !!expiryDate && expiryDate <= addDays(day, days);
