import { rehabReferralStates } from '@nuanxin/casework';
import { all, find, findBy, listBy, mutation, nextSteps, page, reference, sql, wholly, type Work } from '@nuanxin/kit';
import {
  byHousehold,
  caseloadOf,
  crisisFields,
  fileFields,
  filesWhere,
  
  openCrises,
  personDoor,
  personReference,
  searchFiles,
  serviceRecordFields,
  visitFields,
} from '@nuanxin/ledger';
import { certificateMasked } from './certificate.ts';
import { DisabilityCrisis } from './disability-crisis.entity.ts';
import { kindFor, raiseDisabilityCrisis, stepDisabilityCrisis } from './disability-crisis.ts';
import { DisabilityFile } from './disability-file.entity.ts';
import { changeDisability, registerDisability, setDisabilityRisk, shownRule, stepDisability } from './disability-file.ts';
import { DisabilityNeed } from './disability-need.entity.ts';
import { postDisabilityNeed } from './disability-need.ts';
import { DisabilityServiceRecord } from './disability-service-record.entity.ts';
import { recordDisabilityService } from './disability-service-record.ts';
import { DisabilityVisit } from './disability-visit.entity.ts';
import { recordDisabilityVisit } from './disability-visit.ts';
import type { Resolvers } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { NeedAssessment } from './need-assessment.entity.ts';
import { assessDisabilityNeeds } from './need-assessment.ts';
import { RehabReferral } from './rehab-referral.entity.ts';
import { applyForRehab, reporter, stepRehabReferral } from './rehab-referral.ts';
import { SmiProfile } from './smi-profile.entity.ts';
import { importSmiProfile, smiFacts } from './smi-profile.ts';

const fileOf = ({ fileId }: { fileId: string }, _: unknown, work: Work) => find(work, DisabilityFile, fileId);
const personOf = async ({ fileId }: { fileId: string }, _: unknown, work: Work) => {
  const file = await find(wholly(work), DisabilityFile, fileId);
  return file && { id: file.personId };
};

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    disabilityFile: (_, { id }, work) => find(work, DisabilityFile, id),
    disabilityFiles: (_, { filter, ...args }, work) =>
      page(work, DisabilityFile, args, { where: filesWhere(ledger, filter, work), by: 'file_no' }),
    searchDisabilityFiles: (_, args, work) => searchFiles<DisabilityFile>(work, ledger, args),
    disabilityVisitsDue: (_, { before, stationId, ...args }, work) =>
      page(work, DisabilityVisit, args, {
        where: all(sql`t.state = 'OPEN'`, before && sql`t.due_at < ${before}`, stationId && sql`t.station_id = ${stationId}`),
        by: 'due_at', gathered: true,
      }),
    disabilityCrises: (_, { open, ...args }, work) =>
      page(work, DisabilityCrisis, args, { where: openCrises(open ?? true), by: 'raised_at', descending: true }),
    disabilityVisit: (_, { id }, work) => find(work, DisabilityVisit, id),
    disabilityCrisis: (_, { id }, work) => find(work, DisabilityCrisis, id),
    disabilityNeed: (_, { id }, work) => find(work, DisabilityNeed, id),
    disabilityServiceRecord: (_, { id }, work) => find(work, DisabilityServiceRecord, id),
    needAssessment: (_, { id }, work) => find(work, NeedAssessment, id),
    smiProfile: (_, { id }, work) => find(work, SmiProfile, id),
    rehabReferral: (_, { id }, work) => find(work, RehabReferral, id),
    rehabReferrals: (_, { state, ...args }, work) =>
      page(work, RehabReferral, args, { where: all(state && sql`t.state = ${state}`), by: 'applied_at', descending: true }),
  },
  Mutation: {
    registerDisability: mutation(registerDisability),
    changeDisability: mutation(changeDisability),
    stepDisability: mutation(stepDisability),
    setDisabilityRisk: mutation(setDisabilityRisk),
    assessDisabilityNeeds: mutation(assessDisabilityNeeds),
    recordDisabilityVisit: mutation(recordDisabilityVisit),
    recordDisabilityService: mutation(recordDisabilityService),
    raiseDisabilityCrisis: mutation(raiseDisabilityCrisis),
    stepDisabilityCrisis: mutation(stepDisabilityCrisis),
    postDisabilityNeed: mutation(postDisabilityNeed),
    importSmiProfile: mutation(importSmiProfile),
    applyForRehab: mutation(applyForRehab),
    stepRehabReferral: mutation(stepRehabReferral),
  },
  DisabilityFile: {
    ...fileFields<DisabilityFile, DisabilityVisit, DisabilityCrisis>(ledger),
    __resolveReference: reference(DisabilityFile),
    certificateHeld: ({ certificateSealed }) => !!certificateSealed,
    certificateMasked: ({ certificateSealed }) => certificateMasked(certificateSealed),
    riskRuleId: ({ riskRuleId, riskLevel }) => shownRule(riskRuleId, riskLevel),
    smiProfile: ({ id }, _, work) => findBy(work, SmiProfile, 'fileId', id),
    assessments: ({ id }, _, work) => listBy(work, NeedAssessment, 'fileId', id, { order: 't.assessed_on desc', limit: 6 }),
    rehabReferrals: ({ id }, _, work) => listBy(work, RehabReferral, 'fileId', id, { order: 't.applied_at desc', limit: 20 }),
    services: ({ id }, _, work) => listBy(work, DisabilityServiceRecord, 'fileId', id, { order: 't.started_at desc', limit: 20 }),
    needs: ({ id }, _, work) => listBy(work, DisabilityNeed, 'fileId', id, { limit: 20 }),
  },
  DisabilityVisit: { ...visitFields<DisabilityVisit, DisabilityFile>(ledger), __resolveReference: reference(DisabilityVisit) },
  DisabilityServiceRecord: { ...serviceRecordFields(ledger), __resolveReference: reference(DisabilityServiceRecord) },
  DisabilityCrisis: {
    ...crisisFields<DisabilityCrisis, DisabilityFile>(ledger),
    __resolveReference: reference(DisabilityCrisis),
    kind: ({ kind }, _, { actor }) => kindFor(actor, kind),
  },
  DisabilityNeed: { __resolveReference: reference(DisabilityNeed), file: fileOf },
  NeedAssessment: { __resolveReference: reference(NeedAssessment), file: fileOf, person: personOf },
  SmiProfile: {
    __resolveReference: reference(SmiProfile),
    file: fileOf,
    diagnosis: profile => smiFacts(profile).diagnosis,
    dangerGrade: profile => smiFacts(profile).dangerGrade,
    stability: profile => smiFacts(profile).stability,
    afterAdjustment: profile => smiFacts(profile).afterAdjustment ?? null,
    lastFollowUpOn: profile => smiFacts(profile).lastFollowUpOn,
    lastHealthCheckOn: profile => smiFacts(profile).lastHealthCheckOn ?? null,
    careTeam: profile => smiFacts(profile).careTeam ?? [],
    guardianAgreement: profile => smiFacts(profile).guardianAgreement ?? null,
    award: profile => smiFacts(profile).award ?? null,
  },
  RehabReferral: {
    __resolveReference: reference(RehabReferral),
    file: fileOf,
    person: personOf,
    allowedSteps: ({ state }, _, { actor }) => nextSteps(rehabReferralStates, state as 'APPLIED', actor && reporter(actor)),
  },
  Person: { __resolveReference: personReference, disabilityFile: ({ id }, _, work) => findBy(work, DisabilityFile, 'personId', id) },
  Household: { __resolveReference: ({ id }) => ({ id }), disabilityFiles: ({ id }, _, work) => byHousehold(work, DisabilityFile, id) },
  Station: { __resolveReference: ({ id }) => ({ id }), disabilityCaseload: ({ id }, _, work) => caseloadOf(work, ledger, id) },
};
