import { addMonths, ageOn, assessGuardianship, type RiskLevel } from '@nuanxin/casework';
import { between, type Random } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { loadLedger, workerOf, type LedgerShape, type Own } from './ledgers.ts';
import type { People, Subject } from './people.ts';
import { at, dayFrom } from './plan.ts';
import type { Filling } from './table.ts';

const shape: LedgerShape = { division: 'children', letter: 'C', noun: 'Child', action: 'A2', catalogueCode: 'S14' };

function ownOf(people: People, subject: Subject, next: Random): Own {
  const { plan } = people;
  const age = ageOn(subject.birthDate, plan.day);
  const draw = next();
  const level: RiskLevel = draw < 0.05 ? 'HIGH' : draw < 0.3 ? 'KEY' : 'GENERAL'; // §8.1
  // Both parents away for more than six months: what makes LEFT_BEHIND true below 16 (CHB). Never before the child was born.
  const since = [dayFrom(plan, -between(next, 200, 330)), subject.birthDate].sort()[1]!;
  const left = age < 16 && next() < 0.55 && addMonths(since, 6) <= plan.day;
  const status = left ? 'AWAY' : 'NORMAL';
  const parent = (relation: 'FATHER' | 'MOTHER') => ({ relation, status, since: left ? since : null, evidence: null, ableToGuard: true });
  return {
    level, sensitivity: 3, categories: [left ? 'LEFT_BEHIND' : next() < 0.5 ? 'POVERTY' : 'GUARDIANSHIP_RISK'],
    cells: {
      parents: [parent('FATHER'), parent('MOTHER')], recognitions: [],
      entrustedCare: left ? { carer: `${subject.name[0]}奶奶`, since, writtenNoticeToSchool: true, writtenNoticeToVillage: next() < 0.8, lastParentContactOn: dayFrom(plan, -between(next, 1, 20)) } : null,
      leftUnattended: false, livesAlone: false,
      school: age < 3 ? { name: null, grade: null, status: 'NOT_REACHED', boarding: false } : { name: '合成中心学校', grade: String(Math.max(0, age - 6)), status: 'IN', boarding: next() < 0.2 },
      health: null, screenings: age >= 8 && next() < 0.3 ? [{ tool: 'MHT', on: dayFrom(plan, -between(next, 5, 80)), score: between(next, 5, 60) }] : [], protection: null, allowances: [],
    },
  };
}

/** Loads the children's ledger 儿童台账: with guardians, restricted facts of a few, assessments and reports. */
export async function loadChildren(people: People, filling: Filling): Promise<void> {
  const { plan, seed } = people;
  const file = filling.table('ChildFile');
  const [guardians, restricted, assessments] = ['ChildGuardian', 'ChildRestricted', 'GuardianshipAssessment'].map(it => filling.table(it, file)) as [typeof file, typeof file, typeof file];
  const reports = filling.table('MandatoryReport');
  await loadLedger(people, filling, shape, plan.sizes.children, people.child, (subject, next) => ownOf(people, subject, next), async (subject, { cells }) => {
    const { index, fileId, personId, town, station, registeredAt } = subject;
    const next = chance(seed, 'guardian', index);
    const elder = people.elderOf(index);
    // Who lives at an elder's door and is left behind is in that elder's care: one person in two ledgers.
    const grand = elder !== null && cells.entrustedCare ? people.somebody('elder', elder) : null;
    await guardians.add({
      id: idOf(seed, 'guardian', index, registeredAt.getTime()), fileId, personId: grand?.personId ?? null, name: grand?.name ?? `${subject.name[0]}家长`,
      relation: grand ? 'GRANDPARENT' : next() < 0.5 ? 'FATHER' : 'MOTHER', kind: grand ? 'KIN' : 'PARENT', ability: next() < 0.8 ? 'GOOD' : 'WEAK', position: 1,
    });
    const by = workerOf(station.id, index);
    if (index % 2 === 0) {
      const on = -between(next, 1, 80);
      const scores = { guardianAbility: between(next, 0, 2), care: between(next, 0, 2), safety: between(next, 0, 2), emotion: between(next, 0, 2), schooling: between(next, 0, 1) };
      const found = assessGuardianship(scores);
      if (!found.ok) throw new Error(found.code);
      await assessments.add({
        id: idOf(seed, 'guardianship', index, at(plan, on).getTime()), fileId, personId, assessedOn: dayFrom(plan, on), ...scores, total: Object.values(scores).reduce((sum, it) => sum + it, 0),
        level: found.value, proposedCategory: cells.entrustedCare ? 'LEFT_BEHIND' : null, note: null, version: 1, createdBy: by, createdAt: at(plan, on),
      });
    }
    if (index % 400 === 11) {
      await restricted.add({ id: idOf(seed, 'restricted', index, registeredAt.getTime()), fileId, sensitivity: 4, categories: ['HARMED'], protectionGround: null, note: null, version: 1, createdBy: by, createdAt: registeredAt, updatedAt: registeredAt });
    }
    if (index % 400 === 13) {
      const reportedAt = at(plan, -between(next, 1, 80), 15);
      await reports.add({
        id: idOf(seed, 'report', index, reportedAt.getTime()), fileId, personId, regionCode: town.code, sensitivity: 4, reportedAt, reportedTo: 'POLICE', situation: '合成数据：疑似受到侵害', receiptNo: null,
        reporterHash: 'x'.repeat(43), version: 1, createdAt: reportedAt,
      });
    }
  });
}
