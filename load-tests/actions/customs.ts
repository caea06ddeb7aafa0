import { act, ask, freshKey, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { day, PLACES } from '../k6/people.ts';

// 移风易俗 A5: sixty days of a campaign; a fifth of a day's pledges comes by QR code in one hour of the evening.
const campaign = operation('campaign', 'household');
const registerCampaign = operation('register-campaign');
const stepCampaign = operation('step-campaign');
const registerHousehold = operation('register-household');
const registerPledge = operation('register-pledge');
const door = operation('household-door', 'household');

interface Data { campaign: string; households: string[] }

const mix: Mix<Data> = {
  peak: 8.4,
  shape: [{ seconds: 10, times: 0.5 }, { seconds: 5, times: 1 }, { seconds: 20, times: 1 }, { seconds: 5, times: 0.3 }],
  steps: [
    { weight: 25, run: data => void ask(campaign, 'demo-head', { region: PLACES.xiguan, campaign: data.campaign }) },
    { weight: 15, run: ({ households }, n) => void ask(door, 'demo-head', { household: households[n % households.length] }) },
    {
      // Somebody scans the code at the banquet hall: the household, then its word.
      weight: 60,
      run: data => {
        const household = act(registerHousehold, 'demo-head', { regionCode: PLACES.xiguan, address: `合成县杏花村${freshKey()}` });
        if (household) act(registerPledge, 'demo-head', { campaignId: data.campaign, householdId: household.id, items: ['NO_GIFT', 'FRUGAL_BANQUET'], signedOn: day() });
      },
    },
  ],
};

export const options = optionsOf(mix);

/** A campaign that has begun, and some households. */
export function setup(): Data {
  const made = act(registerCampaign, 'demo-county', { name: `移风易俗${freshKey()}`, regionCode: PLACES.xiguan, from: day(-5), to: day(55), targetHouseholds: 10_000 });
  act(stepCampaign, 'demo-county', { id: made.id, expectedVersion: made.version, step: 'LAUNCH' });
  const households = Array.from({ length: own(2, 30) }, () => act(registerHousehold, 'demo-head', { regionCode: PLACES.xiguan, address: `合成县柳树村${freshKey()}` }).id as string);
  return { campaign: made.id, households };
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
