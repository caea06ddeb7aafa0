import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { endChildCategory, recogniseChildCategory } from './child-category.ts';
import { ChildCrisis } from './child-crisis.entity.ts';
import { raiseChildCrisis, stepChildCrisis } from './child-crisis.ts';
import { ChildFile } from './child-file.entity.ts';
import { ChildNameKey } from './child-name-key.entity.ts';
import { changeChild, registerChild, setChildRisk, stepChild } from './child-file.ts';
import { ChildGuardian } from './child-guardian.entity.ts';
import { ChildNeed } from './child-need.entity.ts';
import { postChildNeed } from './child-need.ts';
import { ChildRestricted } from './child-restricted.entity.ts';
import { setChildRestricted } from './child-restricted.ts';
import { ChildServiceRecord } from './child-service-record.entity.ts';
import { recordChildService } from './child-service-record.ts';
import { ChildVisit } from './child-visit.entity.ts';
import { recordChildVisit } from './child-visit.ts';
import { GuardianshipAssessment } from './guardianship-assessment.entity.ts';
import { assessGuardianship } from './guardianship-assessment.ts';
import { MandatoryReport } from './mandatory-report.entity.ts';
import { fileMandatoryReport } from './mandatory-report.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';

export default {
  name: 'children',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [
    ChildFile, ChildNameKey, ChildGuardian, ChildRestricted, ChildVisit, ChildServiceRecord, ChildCrisis, ChildNeed, GuardianshipAssessment,
    MandatoryReport,
  ]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerChild, changeChild, stepChild, setChildRisk, recogniseChildCategory, endChildCategory, setChildRestricted, assessGuardianship,
    fileMandatoryReport, recordChildVisit, recordChildService, raiseChildCrisis, stepChildCrisis, postChildNeed,
  },
} satisfies Division;
