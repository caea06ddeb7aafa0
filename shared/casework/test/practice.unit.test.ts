import { describe, expect, test } from 'vitest';
import { ABILITY_GROUPS, ABILITY_ITEMS, abilityLevel, abilityValidUntil, assessAbility, tekunSelfCare } from '../src/ability.ts';
import { ACTIONS, actionOf } from '../src/actions.ts';
import { CATALOGUE, CATALOGUE_AREAS, isCatalogueCode } from '../src/catalogue.ts';
import { acknowledgeBy, crisisLevel, needsReceipt, unansweredCrisis } from '../src/crisis.ts';
import { type Parent, aloneFlag, assessGuardianship, leftBehindEnds, proposeCategory } from '../src/guardianship.ts';
import { DIVISIONS } from '../src/roles.ts';
import { checkSmi, needsJointVisit, nextFollowUpDue } from '../src/smi.ts';
import { VISIT_RULES, type VisitSubject, nextVisitDue, overdueStage, strictest } from '../src/visit-frequency.ts';
import { CALENDAR_2026, addWorkingDays, workingCalendar, workingDayDeadline } from '../src/working-day.ts';

const today = '2026-11-24';

describe('visit frequency (domain §3.3)', () => {
  const rule = (subject: Partial<VisitSubject>): string | undefined =>
    strictest(VISIT_RULES, { division: 'elders', level: 'GENERAL', ...subject }, today)?.id;

  test('the strictest rule that matches wins', () => {
    expect(rule({})).toBe('general-quarterly');
    expect(rule({ specialDifficulty: true })).toBe('special-difficulty-floor');
    expect(rule({ level: 'KEY' })).toBe('key-monthly');
    expect(rule({ level: 'HIGH' })).toBe('high-weekly');
    expect(rule({ level: 'HIGH', majorChange: true })).toBe('major-change');
    expect(rule({ division: 'children', level: 'HIGH' })).toBe('child-high-weekly');
    expect(rule({ division: 'disability', stability: 'UNSTABLE' })).toBe('smi-unstable');
    expect(rule({ division: 'disability', level: 'HIGH', stability: 'UNSTABLE' })).toBe('high-weekly');
    expect(rule({ daysSinceReturn: 3 })).toBe('return-first');
    expect(rule({ daysSinceReturn: 10 })).toBe('return-second');
    expect(rule({ daysSinceReturn: 31 })).toBe('general-quarterly');
  });

  test('of two versions the newer counts, from its day on', () => {
    const older = VISIT_RULES.find((it) => it.id === 'general-quarterly')!;
    const newer = { ...older, version: 2, validFrom: '2026-12-01', every: { months: 2 } };
    const subject = { division: 'elders', level: 'GENERAL' } as const;
    expect(strictest([...VISIT_RULES, newer], subject, '2026-11-30')?.version).toBe(1);
    expect(strictest([...VISIT_RULES, newer], subject, '2026-12-01')?.every).toEqual({ months: 2 });
    expect(strictest([{ ...newer, validTo: '2026-12-31' }], subject, '2027-01-01')).toBeUndefined();
  });

  test('the next visit is due with its grace and its rule', () => {
    expect(nextVisitDue({ division: 'elders', level: 'HIGH' }, '2026-11-20', today)).toMatchObject({
      dueDate: '2026-11-27', graceDate: '2026-11-28', rule: { id: 'high-weekly', source: 'IMV' },
    });
    expect(nextVisitDue({ division: 'elders', level: 'KEY' }, '2026-10-31', today)).toMatchObject({
      dueDate: '2026-11-30', graceDate: '2026-12-03',
    });
    expect(nextVisitDue({ division: 'elders', level: 'KEY' }, '2026-10-31', today, [])).toBeUndefined();
  });

  test('an overdue visit climbs', () => {
    const at = (time: string): Date => new Date(`2026-11-${time}:00+08:00`);
    expect(overdueStage('2026-11-24', 'HIGH', at('24T23:59'))).toBeUndefined();
    expect(overdueStage('2026-11-24', 'HIGH', at('25T00:00'))).toBe('WORKER');
    expect(overdueStage('2026-11-24', 'HIGH', at('25T08:00'))).toBe('HEAD');
    expect(overdueStage('2026-11-24', 'HIGH', at('26T00:00'))).toBe('COUNTY');
    expect(overdueStage('2026-11-24', 'KEY', at('25T23:59'))).toBe('WORKER');
    expect(overdueStage('2026-11-24', 'KEY', at('26T00:00'))).toBe('HEAD');
    expect(overdueStage('2026-11-24', 'GENERAL', at('28T00:00'))).toBe('COUNTY');
  });
});

describe('crisis ladder (domain §3.5)', () => {
  const visit = (hoursAgo: number, result: 'MET' | 'NOT_HOME' | 'UNREACHABLE' | 'REFUSED' | 'FAMILY_ONLY') => ({
    at: new Date(Date.parse('2026-11-24T12:00:00Z') - hoursAgo * 3_600_000), result,
  });

  test('twice without an answer in 24 hours, for HIGH, is level 2', () => {
    expect(unansweredCrisis('HIGH', [visit(0, 'NOT_HOME'), visit(5, 'UNREACHABLE')])).toBe(2);
    expect(unansweredCrisis('HIGH', [visit(24, 'NOT_HOME'), visit(0, 'NOT_HOME')])).toBe(2);
    expect(unansweredCrisis('HIGH', [visit(0, 'NOT_HOME'), visit(2, 'FAMILY_ONLY'), visit(5, 'NOT_HOME')])).toBe(2);
  });

  test('and nothing else is', () => {
    expect(unansweredCrisis('HIGH', [])).toBeUndefined();
    expect(unansweredCrisis('HIGH', [visit(0, 'NOT_HOME')])).toBeUndefined();
    expect(unansweredCrisis('KEY', [visit(0, 'NOT_HOME'), visit(5, 'NOT_HOME')])).toBeUndefined();
    expect(unansweredCrisis('HIGH', [visit(0, 'NOT_HOME'), visit(24.1, 'NOT_HOME')])).toBeUndefined();
    expect(unansweredCrisis('HIGH', [visit(0, 'NOT_HOME'), visit(2, 'MET'), visit(5, 'NOT_HOME')])).toBeUndefined();
    expect(unansweredCrisis('HIGH', [visit(0, 'MET'), visit(2, 'NOT_HOME'), visit(5, 'NOT_HOME')])).toBeUndefined();
    expect(unansweredCrisis('HIGH', [visit(0, 'REFUSED'), visit(2, 'NOT_HOME'), visit(5, 'NOT_HOME')])).toBeUndefined();
  });

  test('levels, clocks and receipts', () => {
    expect(crisisLevel('UNREACHABLE')).toBe(2);
    expect(crisisLevel('LOST', 1)).toBe(1);
    expect(crisisLevel('SUICIDE', 3)).toBe(1);
    const raised = new Date('2026-11-24T00:00:00Z');
    const due = ([1, 2, 3] as const).map((level) => acknowledgeBy(level, raised).toISOString().slice(8, 16));
    expect(due).toEqual(['24T00:10', '24T01:00', '25T00:00']);
    expect(needsReceipt('ABUSE', { child: true, withoutFullCapacity: false })).toBe(true);
    expect(needsReceipt('VIOLENCE', { child: false, withoutFullCapacity: true })).toBe(true);
    expect(needsReceipt('ILLNESS', { child: true, withoutFullCapacity: true })).toBe(false);
  });
});

describe('ability (AB42195)', () => {
  const items = (total: number): number[] => Array.from({ length: 26 }, (_, at) => Math.floor(total / 26) + (at < total % 26 ? 1 : 0));
  test('26 items in 8, 4, 9 and 5', () => {
    expect(ABILITY_ITEMS).toBe(26);
    expect(Object.values(ABILITY_GROUPS)).toEqual([8, 4, 9, 5]);
  });
  test('bands', () => {
    expect([90, 89, 66, 65, 46, 45, 30, 29, 0].map((total) => abilityLevel(total))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
  test('raised once, never above 4', () => {
    expect(assessAbility(items(70))).toMatchObject({ ok: true, value: { total: 70, level: 1, upgradeReasons: [] } });
    expect(assessAbility(items(70), { dementia: true, careRiskEvents30d: 3 })).toMatchObject({
      value: { level: 2, levelByTotal: 1, upgradeReasons: ['DEMENTIA', 'CARE_RISK_EVENTS'] },
    });
    expect(assessAbility(items(70), { careRiskEvents30d: 1 })).toMatchObject({ value: { level: 1 } });
    expect(assessAbility(items(10), { mentalDisorder: true })).toMatchObject({ value: { level: 4 } });
    expect(assessAbility(items(90), { coma: true })).toMatchObject({ value: { level: 4 } });
  });
  test('bad scores', () => {
    expect(assessAbility([1, 2])).toMatchObject({ code: 'ITEMS' });
    expect(assessAbility(items(70).with(0, -1))).toMatchObject({ code: 'ITEM_SCORE' });
    expect(assessAbility(items(91))).toMatchObject({ code: 'TOTAL' });
  });
  test('validity and self-care', () => {
    expect(abilityValidUntil('2026-08-31')).toBe('2027-02-28');
    expect(tekunSelfCare(new Set())).toBe('FULL');
    expect(tekunSelfCare(new Set(['EAT', 'DRESS', 'BED']))).toBe('PARTIAL');
    expect(tekunSelfCare(new Set(['EAT', 'DRESS', 'BED', 'BATH']))).toBe('TOTAL');
  });
});

describe('children (domain §2.2)', () => {
  const category = (a: Parent, b: Parent, birthDate = '2015-06-01', day = today) => proposeCategory({ birthDate, parents: [a, b] }, day);
  const away: Parent = { status: 'AWAY', since: '2026-01-01' };
  const dead: Parent = { status: 'DEAD' };
  const home: Parent = { status: 'NORMAL' };

  test('left behind', () => {
    expect(category(away, away)).toBe('LEFT_BEHIND');
    expect(category(away, home)).toBeUndefined();
    expect(category(away, { ...home, ableToGuard: false })).toBe('LEFT_BEHIND');
    expect(category(away, dead)).toBe('LEFT_BEHIND');
    expect(category({ status: 'AWAY', since: '2026-06-01' }, away)).toBeUndefined();
    expect(category({ status: 'AWAY' }, away)).toBeUndefined();
  });
  test('the category ends on the sixteenth birthday (domain §11)', () => {
    expect(category(away, away, '2010-11-25')).toBe('LEFT_BEHIND');
    expect(category(away, away, '2010-11-25', '2026-11-25')).toBeUndefined();
    expect(leftBehindEnds('2010-11-25')).toBe('2026-11-25');
  });
  test('orphan', () => {
    expect(category(dead, dead)).toBe('ORPHAN');
    expect(category(dead, { status: 'MISSING' })).toBe('ORPHAN');
    expect(category(dead, dead, '2008-11-24')).toBeUndefined();
  });
  test('one dead, the other out of contact: de facto at six months, not at five (domain §11)', () => {
    expect(category(dead, { status: 'LOST_CONTACT', since: '2026-06-24' })).toBeUndefined();
    expect(category(dead, { status: 'LOST_CONTACT', since: '2026-05-24' })).toBe('DE_FACTO_UNATTENDED');
    expect(category({ status: 'IMPRISONED', since: '2026-01-01' }, { status: 'SEVERE_DISABILITY' })).toBe('DE_FACTO_UNATTENDED');
    expect(category(dead, home)).toBeUndefined();
  });
  test('guardianship level', () => {
    const score = ([guardianAbility, care, safety, emotion, schooling]: [number, number, number, number, number]) =>
      assessGuardianship({ guardianAbility, care, safety, emotion, schooling });
    expect(score([1, 1, 1, 1, 0])).toMatchObject({ value: 'GENERAL', total: 4 });
    expect(score([1, 1, 1, 1, 1])).toMatchObject({ value: 'KEY', total: 5 });
    expect(score([2, 2, 2, 2, 1])).toMatchObject({ value: 'HIGH', total: 9 });
    expect(score([3, 0, 0, 0, 0])).toMatchObject({ value: 'HIGH', total: 3 });
    expect(score([4, 0, 0, 0, 0])).toMatchObject({ code: 'SCORE' });
  });
  test('alone', () => {
    expect(aloneFlag(7, { leftUnattended: true })).toBe('UNATTENDED_UNDER_8');
    expect(aloneFlag(8, { leftUnattended: true })).toBeUndefined();
    expect(aloneFlag(15, { livesAlone: true })).toBe('ALONE_UNDER_16');
    expect(aloneFlag(16, { livesAlone: true })).toBeUndefined();
  });
});

describe('mental illness: imports are checked, never computed', () => {
  test('grade and stability agree (domain §9.5)', () => {
    expect(checkSmi(0, 'STABLE').ok).toBe(true);
    expect(checkSmi(1, 'BASICALLY_STABLE').ok).toBe(true);
    expect(checkSmi(1, 'STABLE')).toMatchObject({ code: 'STABLE_WITH_DANGER' });
    expect(checkSmi(3, 'BASICALLY_STABLE')).toMatchObject({ code: 'DANGER_NOT_UNSTABLE' });
    expect(checkSmi(6, 'UNSTABLE')).toMatchObject({ code: 'GRADE' });
  });
  test('follow-ups (BPH)', () => {
    expect(nextFollowUpDue('STABLE', '2026-11-24')).toBe('2027-02-24');
    expect(nextFollowUpDue('UNSTABLE', '2026-11-24')).toBe('2026-12-08');
    expect(nextFollowUpDue('BASICALLY_STABLE', '2026-11-24')).toBe('2026-12-08');
    expect(nextFollowUpDue('BASICALLY_STABLE', '2026-11-24', 'SETTLED')).toBe('2027-02-24');
    expect(nextFollowUpDue('BASICALLY_STABLE', '2026-11-24', 'NOT_SETTLED')).toBe('2026-12-24');
    expect([needsJointVisit(2, 'BASICALLY_STABLE'), needsJointVisit(3, 'UNSTABLE')]).toEqual([false, true]);
  });
});

describe('working days', () => {
  const calendar = workingCalendar(CALENDAR_2026);
  test('holidays are skipped and made-up days are worked', () => {
    expect(calendar.isWorkingDay('2026-10-01')).toBe(false);
    expect(calendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-22')).toBe(false);
    expect(addWorkingDays('2026-09-30', 2, calendar)).toBe('2026-10-09');
    expect(addWorkingDays('2026-09-30', 3, calendar)).toBe('2026-10-10');
    expect(addWorkingDays('2026-11-20', 1, calendar)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-20', 0, calendar)).toBe('2026-11-20');
  });
  test('a deadline is the end of the day in China', () => {
    expect(workingDayDeadline(new Date('2026-11-19T17:00:00Z'), 7, calendar).toISOString()).toBe('2026-12-01T15:59:59.999Z');
  });
  test('made-up days fall on weekends, and a calendar without work is an error', () => {
    for (const day of CALENDAR_2026.filter((it) => it.kind === 'MAKE_UP')) expect([0, 6]).toContain(new Date(day.date).getUTCDay());
    expect(() => addWorkingDays(today, 1, { isWorkingDay: () => false })).toThrow('no working day');
  });
});

test('29 items in 5 areas, 6 6 6 5 6 (domain §2.8)', () => {
  expect(CATALOGUE).toHaveLength(29);
  expect(Object.keys(CATALOGUE_AREAS).map((area) => CATALOGUE.filter((item) => item.area === area).length)).toEqual([6, 6, 6, 5, 6]);
  expect(CATALOGUE[7]).toEqual({ code: 'S08', area: 'ELDERLY', zh: '探访关爱', en: 'Visiting care' });
  expect(CATALOGUE.at(-1)?.code).toBe('S29');
  expect([isCatalogueCode('S29'), isCatalogueCode('S30')]).toEqual([true, false]);
});

test('seven actions, one for each division', () => {
  expect(Object.keys(ACTIONS)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
  expect(DIVISIONS.map(actionOf).sort()).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
});
