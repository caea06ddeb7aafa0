import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { AfterCare } from './after-care.entity.ts';
import { stepAfterCare } from './after-care.ts';
import { identifyPerson, recordIdentitySearch } from './identity.ts';
import { MatchCandidate } from './match-candidate.entity.ts';
import { decideMatchCandidate, proposeMatchCandidate } from './match-candidate.ts';
import { MissingPersonAlert } from './missing-person-alert.entity.ts';
import { reportMissingPerson, stepMissingPersonAlert } from './missing-person-alert.ts';
import { PatrolRound } from './patrol-round.entity.ts';
import { recordPatrolRound } from './patrol-round.ts';
import { reactions } from './reactions.ts';
import { ReliefCase } from './relief-case.entity.ts';
import { ReliefNameKey } from './relief-name-key.entity.ts';
import { changeReliefCase, extendReliefStay, giveReliefAid, registerReliefCase, stepReliefCase } from './relief-case.ts';
import { ReliefCrisis } from './relief-crisis.entity.ts';
import { raiseReliefCrisis, stepReliefCrisis } from './relief-crisis.ts';
import { ReliefNeed } from './relief-need.entity.ts';
import { postReliefNeed } from './relief-need.ts';
import { ReliefServiceRecord } from './relief-service-record.entity.ts';
import { recordReliefService } from './relief-service-record.ts';
import { resolvers } from './resolvers.ts';

export default {
  name: 'homelessness',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [ReliefCase, ReliefNameKey, ReliefServiceRecord, ReliefCrisis, ReliefNeed, MissingPersonAlert, MatchCandidate, PatrolRound, AfterCare]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerReliefCase, changeReliefCase, stepReliefCase, recordIdentitySearch, identifyPerson, giveReliefAid, extendReliefStay, reportMissingPerson, stepMissingPersonAlert, proposeMatchCandidate,
    decideMatchCandidate, recordPatrolRound, stepAfterCare, recordReliefService, raiseReliefCrisis, stepReliefCrisis, postReliefNeed,
  },
} satisfies Division;
