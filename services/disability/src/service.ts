import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { DisabilityCrisis } from './disability-crisis.entity.ts';
import { raiseDisabilityCrisis, stepDisabilityCrisis } from './disability-crisis.ts';
import { DisabilityFile } from './disability-file.entity.ts';
import { DisabilityNameKey } from './disability-name-key.entity.ts';
import { changeDisability, registerDisability, setDisabilityRisk, stepDisability } from './disability-file.ts';
import { DisabilityNeed } from './disability-need.entity.ts';
import { postDisabilityNeed } from './disability-need.ts';
import { DisabilityServiceRecord } from './disability-service-record.entity.ts';
import { recordDisabilityService } from './disability-service-record.ts';
import { DisabilityVisit } from './disability-visit.entity.ts';
import { recordDisabilityVisit } from './disability-visit.ts';
import { NeedAssessment } from './need-assessment.entity.ts';
import { assessDisabilityNeeds } from './need-assessment.ts';
import { reactions } from './reactions.ts';
import { RehabReferral } from './rehab-referral.entity.ts';
import { applyForRehab, stepRehabReferral } from './rehab-referral.ts';
import { resolvers } from './resolvers.ts';
import { SmiProfile } from './smi-profile.entity.ts';
import { importSmiProfile } from './smi-profile.ts';

export default {
  name: 'disability',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [
    DisabilityFile,
    DisabilityNameKey,
    DisabilityVisit,
    DisabilityServiceRecord,
    DisabilityCrisis,
    DisabilityNeed,
    NeedAssessment,
    SmiProfile,
    RehabReferral,
  ]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerDisability,
    changeDisability,
    stepDisability,
    setDisabilityRisk,
    assessDisabilityNeeds,
    recordDisabilityVisit,
    recordDisabilityService,
    raiseDisabilityCrisis,
    stepDisabilityCrisis,
    postDisabilityNeed,
    importSmiProfile,
    applyForRehab,
    stepRehabReferral,
  },
} satisfies Division;
