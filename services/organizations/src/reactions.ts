import { charity, children, disability, elders, homelessness, organizations, volunteers } from '@nuanxin/contracts';
import { on, type Folds } from '@nuanxin/kit';
import {
  foldActivity,
  foldCrisis,
  foldDelivery,
  foldDonation,
  foldFile,
  foldHours,
  foldHoursWithdrawn,
  foldIdentified,
  foldNeed,
  foldPairing,
  foldPatrol,
  foldPledge,
  foldProject,
  foldService,
  foldStation,
  foldStationChange,
  foldStationState,
  foldTarget,
  foldVisit,
  foldWatch,
} from './board-fold.ts';
import { enterDuty, followDuty, identifyDuties, reassignDuties } from './duty-entry.ts';
import { reassignDemands } from './station.ts';

/** A ledger and the action that its files and visits count for. */
const ledgers = [
  [elders, 'A1'],
  [children, 'A2'],
  [homelessness, 'A6'],
  [disability, 'A7'],
] as const;

/** What the boards fold: of others, and of this division's own words as they come back by the bus. */
const boardReactions = [
  ...ledgers.flatMap(([ledger, actionCode]) => [
    on(ledger.FileRegistered, foldFile(actionCode)),
    on(ledger.VisitRecorded, foldVisit(actionCode)),
    on(ledger.ServiceRecorded, foldService),
    on(ledger.NeedPosted, foldNeed),
    on(ledger.CrisisRaised, foldCrisis(actionCode)),
  ]),
  on(homelessness.PersonIdentified, foldIdentified),
  on(homelessness.PatrolRecorded, foldPatrol),
  on(charity.DonationReceived, foldDonation),
  on(charity.DeliveryConfirmed, foldDelivery),
  on(volunteers.HoursCredited, foldHours),
  on(volunteers.HoursWithdrawn, foldHoursWithdrawn),
  on(volunteers.NeighbourSeen, foldWatch),
  on(organizations.StationTargetSet, foldTarget),
  on(organizations.StationRegistered, foldStation),
  on(organizations.StationChanged, foldStationChange),
  on(organizations.StationBuilt, foldStationState('BUILT')),
  on(organizations.StationOpened, foldStationState('OPERATING')),
  on(organizations.StationSuspended, foldStationState('SUSPENDED')),
  on(organizations.StationClosed, foldStationState('CLOSED')),
  on(organizations.ProjectChanged, foldProject),
  on(organizations.ActivityReported, foldActivity),
  on(organizations.PairingActivated, foldPairing(true)),
  on(organizations.PairingEnded, foldPairing(false)),
  on(organizations.PledgeSigned, foldPledge),
];

/** The boards' tables and what fills them: nothing else does. */
export const folds: Folds = {
  tables: ['board_mark', 'board_pairing', 'board_person', 'board_project', 'board_station', 'board_tally', 'board_target'], reactions: boardReactions,
};

/** What this division does when another speaks. */
export const reactions = [
  ...ledgers.flatMap(([{ CrisisRaised, CrisisStateChanged }]) => [on(CrisisRaised, enterDuty), on(CrisisStateChanged, followDuty)]),
  on(homelessness.PersonIdentified, identifyDuties),
  on(organizations.StationSuspended, reassignDemands),
  on(organizations.StationSuspended, reassignDuties),
  on(organizations.StationClosed, reassignDemands),
  on(organizations.StationClosed, reassignDuties),
  ...boardReactions,
];
