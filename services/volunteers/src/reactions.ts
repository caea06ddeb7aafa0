import { children, disability, elders, homelessness, organizations } from '@nuanxin/contracts';
import { on } from '@nuanxin/kit';
import { personIdentified } from './person.ts';
import { stationOpened, stationStopped } from './station.ts';
import { alertWatchers, crisisMoved, isOver } from './watch-task.ts';

/** What the volunteers' division does when another speaks. */
export const reactions = [
  ...[elders, children, disability].flatMap(({ CrisisRaised, CrisisStateChanged }) => [
    on(CrisisRaised, alertWatchers),
    on(CrisisStateChanged, crisisMoved, isOver),
  ]),
  on(homelessness.PersonIdentified, personIdentified),
  on(organizations.StationSuspended, stationStopped),
  on(organizations.StationClosed, stationStopped),
  on(organizations.StationOpened, stationOpened),
];
