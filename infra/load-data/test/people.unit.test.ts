import { expect, test } from 'vitest';
import { citizenId } from '../../../load-tests/k6/people.ts';
import { peopleOf, type Group } from '../people.ts';
import { planOf } from '../plan.ts';
import { townsOf } from '../towns.ts';

const plan = planOf(16, 1, '2026-11-26');
const people = peopleOf(plan, townsOf(plan), { pepper: Buffer.alloc(32, 1), seal: Buffer.alloc(32, 2) });
const { elders, children, disability, reliefCases, volunteers } = plan.sizes;
const last: Record<Group, number> = { elder: elders, child: children, disabled: disability, relieved: reliefCases, volunteer: volunteers, donor: 100_000, searched: 1_000_000 };
/** The number within its birth date: digits 15–17. */
const order = (id: string) => Number(id.slice(14, 17));

test('the county has room for a city of sixteen times Tianshui and for a million names', () => {
  for (const [group, count] of Object.entries(last)) expect(people.somebody(group as Group, count - 1).citizenId).toMatch(/^620599/);
});

test('no two groups share a number of a birth date: fixtures, each group, the load tests', () => {
  const ranges = Object.entries(last).map(([group, count]) => {
    const orders = Array.from({ length: 3000 }, (_, i) => order(people.somebody(group as Group, Math.floor((i * count) / 3000)).citizenId));
    return [Math.min(...orders), Math.max(...orders)] as const;
  });
  const load = [0, 2_000_000].map(n => order(citizenId(n, '1930-01-01', 13_000)));
  const sorted = [[0, 99] as const, ...ranges, [load[0]!, load[1]!] as const].sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < sorted.length; i++) expect(sorted[i]![0]).toBeGreaterThan(sorted[i - 1]![1]);
});
