import { sleep } from 'k6';
import { act, ask, freshKey, operation } from '../k6/graph.ts';
import { adultId, elderId, oneOf, OWN, PLACES } from '../k6/people.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';

// 慈善救助 A3: donation day, fifty times an ordinary one, and everybody wants goods of the one lot that everybody saw.
const openNeeds = operation('open-needs', 'household');
const lot = operation('goods-lot');
const registerDonor = operation('register-donor');
const pledge = operation('pledge-donation');
const stepDonation = operation('step-donation');
const putInStock = operation('put-in-stock');
const registerElder = operation('register-elder');
const postNeed = operation('post-elder-need');
const proposeMatches = operation('propose-matches');
const acceptMatch = operation('accept-match');
const allocate = operation('propose-allocation');

interface Data { donor: string; lot: string; matches: string[] }

const donation = (donorId: string, item: string, quantity: number) =>
  ({ donorId, kind: 'GOODS', cents: 20_000 * quantity, item, unit: '床', quantity, restrictedTo: 'GOODS' });

const mix: Mix<Data> = {
  peak: 0.6,
  shape: [{ seconds: 5, times: 1 }, { seconds: 5, times: 50 }, { seconds: 25, times: 50 }],
  steps: [
    { weight: 15, run: () => void ask(openNeeds, 'demo-charity', { region: PLACES.qinzhou }) },
    { weight: 20, run: data => void ask(lot, 'demo-charity', { id: data.lot }) },
    { weight: 35, run: data => void act(pledge, 'demo-charity', donation(data.donor, '棉被', 1)) },
    {
      // Cash that arrives at once.
      weight: 10,
      run: data => {
        const made = act(pledge, 'demo-charity', { donorId: data.donor, kind: 'CASH', cents: 10_000 });
        if (made) act(stepDonation, 'demo-charity', { id: made.id, expectedVersion: made.version, step: 'RECEIVE' });
      },
    },
    {
      weight: 20,
      run: (data, n) => void act(allocate, 'demo-charity', { matchId: oneOf(data.matches, n), quantity: 1, relatedPartyDeclared: false, duplicateReason: '负载测试' }),
    },
  ],
};

export const options = optionsOf(mix);

/** One lot with goods for all, and needs whose matches with it are accepted. */
export function setup(): Data {
  const item = `棉被${freshKey()}`;
  const donor = act(registerDonor, 'demo-charity', { kind: 'PERSON', name: '合成捐赠人', citizenId: adultId(own.number(0)), regionCode: PLACES.tianshui }).id as string;
  let { id, version } = act(pledge, 'demo-charity', donation(donor, item, 100_000));
  for (const step of ['RECEIVE', 'ISSUE_RECEIPT']) ({ id, version } = act(stepDonation, 'demo-charity', { id, expectedVersion: version, step }));
  const stock = act(putInStock, 'demo-charity', { donationId: id, expectedVersion: version, kind: 'GOODS', unitCents: 20_000, valuationBasis: '市场价', regionCode: PLACES.qinzhou });
  const needs: string[] = [];
  for (let i = 0; i < own(2, 20); i++) {
    const file = act(registerElder, 'demo-worker', {
      person: { name: '测试老人', citizenId: elderId(own.number(i)), regionCode: PLACES.xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: OWN.station }, categories: ['LIVING_ALONE'],
    });
    needs.push(act(postNeed, 'demo-worker', { fileId: file.id, kind: 'GOODS', item, quantity: 999, unit: '床', urgency: 'SOON' }).id);
  }
  // The needs come to the charity by events.
  sleep(1);
  const matches = needs.map(needId => {
    const need = proposed(needId);
    const found = need.matches.find((it: { lot: { id: string } | null }) => it.lot?.id === stock.id);
    return act(acceptMatch, 'demo-charity', { id: found.id, expectedVersion: found.version }).id as string;
  });
  return { donor, lot: stock.id, matches };
}

/** A need with its matches: asked again while its card has not come yet. */
function proposed(needId: string) {
  for (let i = 0; i < 20; i++) {
    const need = act(proposeMatches, 'demo-charity', { needId });
    if (need) return need;
    sleep(0.5);
  }
  throw new Error(`the need ${needId} did not come to the charity`);
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
