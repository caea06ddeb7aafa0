import { needsJointVisit, nextFollowUpDue, type SmiStability } from '@nuanxin/casework';
import { hkdfSync } from 'node:crypto';
import { seal } from '@nuanxin/kit/seal';
import { between, pick, type Random } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { loadLedger, workerOf, type LedgerShape, type Own } from './ledgers.ts';
import type { People, Subject } from './people.ts';
import { at, dayFrom } from './plan.ts';
import type { Filling } from './table.ts';

const shape: LedgerShape = { division: 'disability', letter: 'D', noun: 'Disability', action: 'A7', catalogueCode: 'S25' };
const kinds = ['VISION', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'];
const restricted = new Set(['INTELLECTUAL', 'MENTAL', 'MULTIPLE']);

/** What health says of a file, where it has a profile: as many as the plan wants, spread over the ledger. */
function smiOf({ seed, plan }: People, index: number) {
  const { smi, disability } = plan.sizes;
  // Whole steps of a slanted line: exactly `smi` of all indexes have one.
  if (Math.floor(((index + 1) * smi) / disability) === Math.floor((index * smi) / disability)) return null;
  const next = chance(seed, 'smi', index);
  const draw = next();
  const stability: SmiStability = draw < 0.87 ? 'STABLE' : draw < 0.97 ? 'BASICALLY_STABLE' : 'UNSTABLE';
  const dangerGrade = (stability === 'STABLE' ? 0 : stability === 'BASICALLY_STABLE' ? between(next, 1, 2) : between(next, 3, 4)) as 0 | 1 | 2 | 3 | 4;
  const facts = {
    diagnosis: pick(next, ['SCHIZOPHRENIA', 'BIPOLAR', 'SCHIZOAFFECTIVE']), dangerGrade, stability, afterAdjustment: null, lastFollowUpOn: dayFrom(plan, -between(next, 1, 60)),
    lastHealthCheckOn: dayFrom(plan, -between(next, 30, 300)), careTeam: null, guardianAgreement: null, award: null,
  };
  return { stability, dangerGrade, facts, joint: needsJointVisit(dangerGrade, stability) };
}

/** Loads the disability ledger 残疾人台账, its SMI profiles sealed with their own key as the division does. */
export async function loadDisability(people: People, filling: Filling): Promise<void> {
  const { plan, seed } = people;
  const file = filling.table('DisabilityFile');
  const [profiles, referrals, assessments] = ['SmiProfile', 'RehabReferral', 'NeedAssessment'].map(it => filling.table(it, file)) as [typeof file, typeof file, typeof file];
  const smiKey = Buffer.from(hkdfSync('sha256', people.keys.seal, '', 'nuanxin disability smi', 32));
  const ownOf = (subject: Subject, next: Random): Own => {
    const smi = smiOf(people, subject.index);
    // 24 % of the holders are of the mental category where health has a profile; the others by the shares of certificates (judgement).
    const category = smi ? 'MENTAL' : pick(next, ['PHYSICAL', 'PHYSICAL', 'PHYSICAL', 'PHYSICAL', 'HEARING', 'HEARING', 'VISION', 'VISION', 'SPEECH', 'INTELLECTUAL', 'MULTIPLE']);
    const grade = between(next, 1, 4);
    const subCategories = category === 'MULTIPLE' ? ['PHYSICAL', 'SPEECH'] : [];
    const severe = grade <= 2 || category === 'INTELLECTUAL' || category === 'MENTAL';
    // §8.1: of those without a profile 30 % are visited; the others stand on the list, without a level.
    const draw = next();
    const level = smi?.joint ? 'HIGH' : smi || draw < 0.3 ? 'GENERAL' : null;
    return {
      level, sensitivity: restricted.has(category) ? 3 : 2, categories: [category, ...subCategories],
      facts: smi && smi.stability !== 'STABLE' ? { stability: smi.stability } : {},
      cells: {
        certificateSealed: people.sealed(`${subject.citizenId}${kinds.indexOf(category) + 1}${grade}`, `disability:certificate:${subject.fileId}`), category, grade, subCategories,
        subsidies: severe && next() < 0.6 ? [{ kind: 'NURSING', fromMonth: '2024-01', monthlyCents: 12_000 }] : [], rehabNeeds: next() < 0.4 ? [pick(next, ['MEDICAL', 'DEVICE', 'NURSING', 'SOCIAL'])] : [],
        legalCapacity: category === 'MENTAL' || category === 'INTELLECTUAL' ? 'LIMITED' : 'FULL', carers: [{ kind: pick(next, ['SPOUSE', 'PARENT', 'CHILD', 'SELF']), hoursPerDay: null, age: null, trained: null }],
        needsJointVisit: smi?.joint ?? false, visitStability: smi && smi.stability !== 'STABLE' ? smi.stability : null,
      },
    };
  };
  await loadLedger(people, filling, shape, plan.sizes.disability, people.disabled, ownOf, async (subject, own) => {
    const { index, fileId, station, registeredAt } = subject;
    const smi = smiOf(people, index);
    const next = chance(seed, 'disability more', index);
    if (smi) {
      await profiles.add({
        id: idOf(seed, 'smi', index, registeredAt.getTime()), fileId, sensitivity: 4, factsSealed: seal(smiKey, JSON.stringify(smi.facts), `disability:smi:${fileId}`),
        nextFollowUpDue: nextFollowUpDue(smi.stability, smi.facts.lastFollowUpOn), version: 1, createdBy: 'health-liaison', createdAt: registeredAt, updatedAt: registeredAt,
      });
      if (index % 7 === 0) {
        const [appliedAt, registerBy] = [at(plan, -30 + (index % 28)), at(plan, -23 + (index % 28))];
        await referrals.add({
          id: idOf(seed, 'rehab', index, appliedAt.getTime()), fileId, sensitivity: 3, applicant: 'SELF', state: 'APPLIED', orgId: null, appliedAt, registerBy, registeredAt: null, referBy: null, referredAt: null,
          closedAt: null, followedUpAt: null, assessments: [], createdBy: workerOf(station.id), version: 1, updatedAt: appliedAt,
        });
      }
    }
    if (own.level && index % 2 === 0) {
      const on = -between(next, 1, 80);
      const functions = ['COGNITION', 'MOBILITY', 'SELF_CARE', 'GETTING_ALONG', 'LIFE_ACTIVITIES', 'PARTICIPATION'].map(area => ({ area, score: between(next, 0, 3) }));
      const functionTotal = functions.reduce((sum, it) => sum + it.score, 0);
      await assessments.add({
        id: idOf(seed, 'need assessment', index, at(plan, on).getTime()), fileId, assessedOn: dayFrom(plan, on), assessor: workerOf(station.id), functions, functionTotal,
        dependency: functionTotal <= 4 ? 'NONE' : functionTotal <= 9 ? 'MILD' : functionTotal <= 16 ? 'MODERATE' : 'SEVERE', needs: [{ need: 'MEDICAL', score: between(next, 0, 3) }],
        scaleVersion: 'NX-FN-1', validUntil: dayFrom(plan, on + 365), version: 1, createdAt: at(plan, on),
      });
    }
  });
}
