import { act, ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, teardown, type Mix } from '../k6/mix.ts';
import { day, OWN, PLACES } from '../k6/people.ts';

// 结对帮扶: the market, orders, activities; on the 24th, the last two hours before the monthly dispatch, heavy packs are asked for.
const pack = operation('pairing-pack', 'board');
const market = operation('open-market', 'household');
const registerDemand = operation('register-demand');
const stepDemand = operation('step-demand');
const registerOrder = operation('register-order');
const stepOrder = operation('step-order');
const registerActivity = operation('register-activity');

const mix: Mix<undefined> = {
  peak: 0.3,
  shape: [{ seconds: 10, times: 1 }, { seconds: 5, times: 4 }, { seconds: 20, times: 4 }],
  steps: [
    { weight: 20, run: (_, n) => void ask(pack, 'demo-city', { region: n % 2 ? PLACES.qinzhou : PLACES.tianshui, first: 10 + (n % 11) }) },
    { weight: 30, run: () => void ask(market, 'demo-org', { region: PLACES.tianshui, organization: OWN.org }) },
    {
      // A station asks, an organization takes it.
      weight: 25,
      run: (_, n) => {
        const demand = act(registerDemand, 'demo-head', { stationId: OWN.station, title: `义诊 ${n}`, area: 'ELDERLY', catalogueCode: 'S08', kind: 'RESOURCES', quantity: 10 });
        const published = demand && act(stepDemand, 'demo-head', { id: demand.id, expectedVersion: demand.version, step: 'PUBLISH' });
        const order = published && act(registerOrder, 'demo-head', { demandItemId: published.id, organizationId: OWN.org, quantity: 10 });
        if (order) act(stepOrder, 'demo-org', { id: order.id, expectedVersion: order.version, step: 'ACCEPT' });
      },
    },
    {
      weight: 25,
      run: (_, n) => void act(registerActivity, 'demo-head', {
        name: `结对义诊 ${n}`, regionCode: PLACES.xiguan, kind: 'CLINIC', on: day(-(n % 20)), stationId: OWN.station, organizationId: OWN.org,
        results: { attendanceMode: 'HEADCOUNT', headcount: 30, treated: 30, staffCount: 4 },
      }),
    },
  ],
};

export const options = optionsOf(mix);

export default function (): void {
  doNext(mix, undefined);
}
export { handleSummary, teardown };
