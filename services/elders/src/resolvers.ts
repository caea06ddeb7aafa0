import { all, find, findBy, listBy, mutation, page, reference, sql } from '@nuanxin/kit';
import {
  byHousehold, caseloadOf, crisisFields, fileFields, filesWhere, openCrises, personDoor, personReference, searchFiles, serviceRecordFields, visitFields,
} from '@nuanxin/ledger';
import { AbilityAssessment } from './ability-assessment.entity.ts';
import { assessElderAbility } from './ability-assessment.ts';
import { ElderCrisis } from './elder-crisis.entity.ts';
import { raiseElderCrisis, stepElderCrisis } from './elder-crisis.ts';
import { ElderFile } from './elder-file.entity.ts';
import { changeElder, registerElder, setElderRisk, stepElder } from './elder-file.ts';
import { ElderNeed } from './elder-need.entity.ts';
import { postElderNeed } from './elder-need.ts';
import { ElderServiceRecord } from './elder-service-record.entity.ts';
import { recordElderService } from './elder-service-record.ts';
import { ElderVisit } from './elder-visit.entity.ts';
import { recordElderVisit } from './elder-visit.ts';
import type { Resolvers } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    elderFile: (_, { id }, work) => find(work, ElderFile, id),
    elderFiles: (_, { filter, ...args }, work) => page(work, ElderFile, args, { where: filesWhere(ledger, filter, work), by: 'file_no' }),
    searchElderFiles: (_, args, work) => searchFiles<ElderFile>(work, ledger, args),
    elderVisitsDue: (_, { before, stationId, ...args }, work) =>
      page(work, ElderVisit, args, { where: all(sql`t.state = 'OPEN'`, before && sql`t.due_at < ${before}`, stationId && sql`t.station_id = ${stationId}`), by: 'due_at', gathered: true }),
    elderCrises: (_, { open, ...args }, work) => page(work, ElderCrisis, args, { where: openCrises(open ?? true), by: 'raised_at', descending: true }),
    elderVisit: (_, { id }, work) => find(work, ElderVisit, id),
    elderCrisis: (_, { id }, work) => find(work, ElderCrisis, id),
    elderNeed: (_, { id }, work) => find(work, ElderNeed, id),
    elderServiceRecord: (_, { id }, work) => find(work, ElderServiceRecord, id),
    abilityAssessment: (_, { id }, work) => find(work, AbilityAssessment, id),
  },
  Mutation: {
    registerElder: mutation(registerElder),
    changeElder: mutation(changeElder),
    stepElder: mutation(stepElder),
    setElderRisk: mutation(setElderRisk),
    assessElderAbility: mutation(assessElderAbility),
    recordElderVisit: mutation(recordElderVisit),
    recordElderService: mutation(recordElderService),
    raiseElderCrisis: mutation(raiseElderCrisis),
    stepElderCrisis: mutation(stepElderCrisis),
    postElderNeed: mutation(postElderNeed),
  },
  ElderFile: {
    ...fileFields<ElderFile, ElderVisit, ElderCrisis>(ledger),
    __resolveReference: reference(ElderFile),
    assessments: ({ id }, _, work) => listBy(work, AbilityAssessment, 'fileId', id, { order: 't.assessed_on desc', limit: 6 }),
    services: ({ id }, _, work) => listBy(work, ElderServiceRecord, 'fileId', id, { order: 't.started_at desc', limit: 20 }),
    needs: ({ id }, _, work) => listBy(work, ElderNeed, 'fileId', id, { limit: 20 }),
  },
  ElderVisit: { ...visitFields<ElderVisit, ElderFile>(ledger), __resolveReference: reference(ElderVisit) },
  ElderServiceRecord: { ...serviceRecordFields(ledger), __resolveReference: reference(ElderServiceRecord) },
  ElderCrisis: { ...crisisFields<ElderCrisis, ElderFile>(ledger), __resolveReference: reference(ElderCrisis) },
  ElderNeed: { __resolveReference: reference(ElderNeed), file: (need, _, work) => find(work, ElderFile, need.fileId) },
  AbilityAssessment: { __resolveReference: reference(AbilityAssessment), person: ({ personId }) => ({ id: personId }) },
  Person: { __resolveReference: personReference, elderFile: ({ id }, _, work) => findBy(work, ElderFile, 'personId', id) },
  Household: { __resolveReference: ({ id }) => ({ id }), elderFiles: ({ id }, _, work) => byHousehold(work, ElderFile, id) },
  Station: { __resolveReference: ({ id }) => ({ id }), elderCaseload: ({ id }, _, work) => caseloadOf(work, ledger, id) },
};
