import { abilityLevel, type RiskLevel } from '@nuanxin/casework';
import { between, pick, type Random } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { fileCells, fileNumbers, loadLedger, type LedgerShape, type Own } from './ledgers.ts';
import type { People, Subject } from './people.ts';
import { at, dayFrom } from './plan.ts';
import { stationOf } from './towns.ts';
import type { Filling } from './table.ts';

const shape: LedgerShape = { division: 'elders', letter: 'E', noun: 'Elder', action: 'A1', catalogueCode: 'S08' };
const difficult = ['ECONOMIC_HARDSHIP', 'FUNCTION_LOSS', 'LIVING_ALONE', 'EMPTY_NEST', 'LEFT_BEHIND', 'SEVERE_DISABILITY'];

/** Risk levels by §8.1: 10 % HIGH, 50 % KEY, 40 % GENERAL. */
const levelOf = (next: Random): RiskLevel => {
  const draw = next();
  return draw < 0.1 ? 'HIGH' : draw < 0.6 ? 'KEY' : 'GENERAL';
};

/** Who is GENERAL has no special difficulty: with one, the floor of a visit a month would hold (EVS), and the volumes of §8.1 would not. */
function ownOf(people: People, subject: Subject, next: Random): Own {
  const level = levelOf(next);
  const eighty = people.ageOf(subject.birthDate) >= 80;
  const categories = level === 'GENERAL' ? [eighty ? 'ADVANCED_AGE' : 'CHILDLESS_ALONE'] : [pick(next, difficult), ...(eighty ? ['ADVANCED_AGE'] : [])];
  const alone = categories.includes('LIVING_ALONE');
  return {
    level, categories, sensitivity: 2, facts: { specialDifficulty: level !== 'GENERAL' },
    cells: {
      incomeSources: [pick(next, ['RESIDENT_PENSION', 'EMPLOYEE_PENSION', 'CHILDREN_SUPPORT', 'DIBAO'])], monthlyIncomeCents: between(next, 100, 3000) * 100,
      family: { livingWith: alone ? 'ALONE' : pick(next, ['SPOUSE', 'CHILDREN', 'SPOUSE']), sons: between(next, 0, 3), daughters: between(next, 0, 3), nearestChildKm: next() < 0.2 ? null : between(next, 0, 900) },
      health: { chronic: next() < 0.6 ? [pick(next, ['HYPERTENSION', 'DIABETES', 'CHD', 'ARTHRITIS'])] : [], fallsLast12m: next() < 0.2 ? 1 : 0, medication: null },
      care: { carer: alone ? 'NONE' : pick(next, ['SPOUSE', 'CHILD', 'SELF']), hoursPerDay: null, carerAge: null, carerTrained: null },
      homeSafety: { water: 'OK', power: next() < 0.9 ? 'OK' : 'RISK', gas: next() < 0.93 ? 'OK' : 'RISK', heating: 'OK', structure: 'OK', alarmDevice: next() < 0.15 },
      abilityLevel: null, ageExceptionReason: null,
    },
  };
}

/** Loads the elders' ledger 老年人台账. */
export async function loadElders(people: People, filling: Filling): Promise<void> {
  const { plan, seed } = people;
  const assessments = filling.table('AbilityAssessment');
  await loadLedger(
    people, filling, shape, plan.sizes.elders, people.elder,
    (subject, next) => {
      const own = ownOf(people, subject, next);
      if (subject.index % 5 < 3) own.cells.abilityLevel = assessed(people, subject).level;
      return own;
    },
    subject => {
      if (subject.index % 5 >= 3) return undefined;
      const { total, level, items, on } = assessed(people, subject);
      const when = at(plan, on, 10);
      return assessments.add({
        id: idOf(seed, 'ability', subject.index, when.getTime()), fileId: subject.fileId, personId: subject.personId, regionCode: subject.town.code, sensitivity: 3, assessedOn: dayFrom(plan, on),
        assessor1: `worker-${subject.station.id.slice(8)}-1`, assessor2: `worker-${subject.station.id.slice(8)}-2`, items, total, level, upgradeReasons: [], scaleVersion: 'GB/T 42195-2022',
        validUntil: dayFrom(plan, on + 365), version: 1, createdBy: `worker-${subject.station.id.slice(8)}-1`, createdAt: when,
      });
    },
  );
}

function assessed({ seed }: People, { index }: Subject) {
  const next = chance(seed, 'ability', index);
  const items = Array.from({ length: 26 }, () => between(next, 1, 3));
  const total = items.reduce((sum, it) => sum + it, 0);
  return { items, total, level: abilityLevel(total), on: -between(next, 1, 80) };
}

/**
 * Loads a set of elders' files for the search by name: registered, not yet assessed, so nobody visits them by a clock. Their file numbers are
 * of 2020, so that they stand beside any other.
 */
export async function loadNames(people: People, filling: Filling, count: number): Promise<void> {
  const { plan, seed, towns } = people;
  const file = filling.table('ElderFile');
  const numbers = fileNumbers('E');
  for (let index = 0; index < count; index++) {
    const next = chance(seed, 'searched', index);
    const block = Math.floor(index / 8);
    const town = towns.of('searched', block);
    const registeredAt = at({ ...plan, day: '2020-01-01' }, index % 360, 9);
    const subject: Subject = {
      ...people.somebody('searched', index), index, fileId: idOf(seed, 'searched file', index, registeredAt.getTime()), registeredAt, householdId: '', town, station: stationOf(town, block),
      address: `${town.fullName}暖心社区${between(next, 1, 99)}号`,
    };
    const full = file.add({
      ...fileCells(people, shape, subject, numbers.next(town.nine, '2020'), next), householdId: null, categories: [], riskLevel: null, riskRuleId: null, riskReason: null, state: 'REGISTERED',
      nextVisitDueAt: null, lastVisitAt: null, lastReachedAt: null, lastVisitResult: null, sensitivity: 2, incomeSources: [], monthlyIncomeCents: null, family: null, health: null, care: null,
      homeSafety: null, abilityLevel: null, ageExceptionReason: null,
    });
    if (full) await full;
  }
  await numbers.keep(filling);
}
