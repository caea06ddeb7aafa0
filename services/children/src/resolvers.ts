import { aloneFlag, chinaDate, daysBetween, PARENT_SILENCE_DAYS } from '@nuanxin/casework';
import { all, find, findBy, listBy, mutation, page, reference, sql } from '@nuanxin/kit';
import {
  ageOf, byHousehold, caseloadOf, crisisFields, fileFields, filesWhere, openCrises, personDoor, personReference,
  searchFiles, serviceRecordFields, visitFields,
} from '@nuanxin/ledger';
import { categoriesToReview, endChildCategory, proposedCategory, recogniseChildCategory } from './child-category.ts';
import { ChildCrisis } from './child-crisis.entity.ts';
import { raiseChildCrisis, stepChildCrisis } from './child-crisis.ts';
import { ChildFile } from './child-file.entity.ts';
import { changeChild, registerChild, setChildRisk, stepChild } from './child-file.ts';
import { ChildGuardian } from './child-guardian.entity.ts';
import { wardFilesOf } from './child-guardian.ts';
import { ChildNeed } from './child-need.entity.ts';
import { postChildNeed } from './child-need.ts';
import { ChildRestricted } from './child-restricted.entity.ts';
import { setChildRestricted } from './child-restricted.ts';
import { ChildServiceRecord } from './child-service-record.entity.ts';
import { recordChildService, serviceTypeOf } from './child-service-record.ts';
import { ChildVisit } from './child-visit.entity.ts';
import { recordChildVisit } from './child-visit.ts';
import type { Resolvers } from './graphql.generated.ts';
import { GuardianshipAssessment } from './guardianship-assessment.entity.ts';
import { assessGuardianship } from './guardianship-assessment.ts';
import { ledger } from './ledger.ts';
import { MandatoryReport } from './mandatory-report.entity.ts';
import { fileMandatoryReport } from './mandatory-report.ts';

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    childFile: (_, { id }, work) => find(work, ChildFile, id),
    childFiles: (_, { filter, ...args }, work) => page(work, ChildFile, args, { where: filesWhere(ledger, filter, work), by: 'file_no' }),
    searchChildFiles: (_, args, work) => searchFiles<ChildFile>(work, ledger, args),
    childVisitsDue: (_, { before, stationId, ...args }, work) =>
      page(work, ChildVisit, args, {
        where: all(sql`t.state = 'OPEN'`, before && sql`t.due_at < ${before}`, stationId && sql`t.station_id = ${stationId}`),
        by: 'due_at', gathered: true,
      }),
    childCrises: (_, { open, ...args }, work) =>
      page(work, ChildCrisis, args, { where: openCrises(open ?? true), by: 'raised_at', descending: true }),
    childVisit: (_, { id }, work) => find(work, ChildVisit, id),
    childCrisis: (_, { id }, work) => find(work, ChildCrisis, id),
    childNeed: (_, { id }, work) => find(work, ChildNeed, id),
    childServiceRecord: (_, { id }, work) => find(work, ChildServiceRecord, id),
    guardianshipAssessment: (_, { id }, work) => find(work, GuardianshipAssessment, id),
    mandatoryReport: (_, { id }, work) => find(work, MandatoryReport, id),
  },
  Mutation: {
    registerChild: mutation(registerChild),
    changeChild: mutation(changeChild),
    stepChild: mutation(stepChild),
    setChildRisk: mutation(setChildRisk),
    recogniseChildCategory: mutation(recogniseChildCategory),
    endChildCategory: mutation(endChildCategory),
    setChildRestricted: mutation(setChildRestricted),
    assessGuardianship: mutation(assessGuardianship),
    fileMandatoryReport: mutation(fileMandatoryReport),
    recordChildVisit: mutation(recordChildVisit),
    recordChildService: mutation(recordChildService),
    raiseChildCrisis: mutation(raiseChildCrisis),
    stepChildCrisis: mutation(stepChildCrisis),
    postChildNeed: mutation(postChildNeed),
  },
  ChildFile: {
    ...fileFields<ChildFile, ChildVisit, ChildCrisis>(ledger),
    __resolveReference: reference(ChildFile),
    proposedCategory: ({ birthDate, parents }, _, { now }) => proposedCategory({ birthDate, parents }, chinaDate(now)) ?? null,
    categoriesToReview: ({ birthDate, parents, categories }, _, { now }) =>
      categoriesToReview({ birthDate, parents, categories }, chinaDate(now)),
    restricted: ({ id }, _, work) => findBy(work, ChildRestricted, 'fileId', id),
    mandatoryReports: ({ id }, _, work) => listBy(work, MandatoryReport, 'fileId', id, { order: 't.reported_at desc', limit: 20 }),
    guardians: ({ id }, _, work) => listBy(work, ChildGuardian, 'fileId', id, { order: 't.position' }),
    aloneFlag: ({ birthDate, leftUnattended, livesAlone }, _, work) =>
      aloneFlag(ageOf(work, { birthDate }) ?? 99, { leftUnattended, livesAlone }) ?? null,
    assessments: ({ id }, _, work) =>
      listBy(work, GuardianshipAssessment, 'fileId', id, { order: 't.assessed_on desc, t.id desc', limit: 6 }),
    services: ({ id }, _, work) => listBy(work, ChildServiceRecord, 'fileId', id, { order: 't.started_at desc', limit: 20 }),
    needs: ({ id }, _, work) => listBy(work, ChildNeed, 'fileId', id, { limit: 20 }),
  },
  EntrustedCare: {
    silentDays: (care, _, { now }) => silentDays(care, now),
    silent: (care, _, { now }) => silentDays(care, now) >= PARENT_SILENCE_DAYS,
  },
  ChildGuardian: { __resolveReference: reference(ChildGuardian), person: ({ personId }) => (personId ? { id: personId } : null) },
  ChildRestricted: { __resolveReference: reference(ChildRestricted) },
  MandatoryReport: { __resolveReference: reference(MandatoryReport), file: ({ fileId }, _, work) => find(work, ChildFile, fileId) },
  ChildVisit: { ...visitFields<ChildVisit, ChildFile>(ledger), __resolveReference: reference(ChildVisit) },
  ChildServiceRecord: { ...serviceRecordFields(ledger), __resolveReference: reference(ChildServiceRecord), serviceType: serviceTypeOf },
  ChildCrisis: { ...crisisFields<ChildCrisis, ChildFile>(ledger), __resolveReference: reference(ChildCrisis) },
  ChildNeed: { __resolveReference: reference(ChildNeed), file: (need, _, work) => find(work, ChildFile, need.fileId) },
  GuardianshipAssessment: { __resolveReference: reference(GuardianshipAssessment), person: ({ personId }) => ({ id: personId }) },
  Person: {
    __resolveReference: personReference,
    childFile: ({ id }, _, work) => findBy(work, ChildFile, 'personId', id),
    wardFiles: ({ id }, _, work) => wardFilesOf(work, id),
  },
  Household: { __resolveReference: ({ id }) => ({ id }), childFiles: ({ id }, _, work) => byHousehold(work, ChildFile, id) },
  Station: { __resolveReference: ({ id }) => ({ id }), childCaseload: ({ id }, _, work) => caseloadOf(work, ledger, id) },
};

/** Days the parents have not called; before the first call, since the care began. */
function silentDays({ lastParentContactOn, since }: { lastParentContactOn?: string | null; since: string }, now: Date): number {
  return Math.max(0, daysBetween(lastParentContactOn ?? since, chinaDate(now)));
}
