import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { AbilityAssessment } from './ability-assessment.entity.ts';
import { assessElderAbility } from './ability-assessment.ts';
import { raiseElderCrisis, stepElderCrisis } from './elder-crisis.ts';
import { ElderCrisis } from './elder-crisis.entity.ts';
import { ElderFile } from './elder-file.entity.ts';
import { changeElder, registerElder, setElderRisk, stepElder } from './elder-file.ts';
import { ElderNameKey } from './elder-name-key.entity.ts';
import { ElderNeed } from './elder-need.entity.ts';
import { postElderNeed } from './elder-need.ts';
import { ElderServiceRecord } from './elder-service-record.entity.ts';
import { recordElderService } from './elder-service-record.ts';
import { ElderVisit } from './elder-visit.entity.ts';
import { recordElderVisit } from './elder-visit.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';

export default {
  name: 'elders',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [ElderFile, ElderNameKey, ElderVisit, ElderServiceRecord, ElderCrisis, ElderNeed, AbilityAssessment]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerElder, changeElder, stepElder, setElderRisk, assessElderAbility, recordElderVisit, recordElderService, raiseElderCrisis, stepElderCrisis, postElderNeed,
  },
} satisfies Division;
