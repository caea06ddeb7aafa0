import { children, disability, elders, homelessness, organizations } from '@nuanxin/contracts';
import { on, rekey, type Reaction } from '@nuanxin/kit';
import { stationOpened } from '@nuanxin/ledger';
import { offerNeed, personPlaces, withdrawNeed } from './need.ts';
import { stationStopped } from './station.ts';

const ledgers = { elders, children, disability, homelessness };

/** What charity does when another division speaks: needs are offered and withdrawn, stations stop, somebody unknown is identified. */
export const reactions: readonly Reaction[] = [
  ...(Object.keys(ledgers) as (keyof typeof ledgers)[]).flatMap(ledger => [
    on(ledgers[ledger].NeedPosted, (work, data, { time }) => offerNeed(work, ledger, data, new Date(time))),
    on(ledgers[ledger].NeedWithdrawn, withdrawNeed),
  ]),
  on(organizations.StationSuspended, stationStopped),
  on(organizations.StationClosed, stationStopped),
  on(organizations.StationOpened, stationOpened),
  on(homelessness.PersonIdentified, (work, { tempId, personId }) => rekey(work, personPlaces, tempId, personId)),
];
