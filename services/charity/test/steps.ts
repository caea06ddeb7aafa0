import { elders } from '@nuanxin/contracts';
import { key, type testDivision, type Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';

/** The township of the synthetic county, its city, and a charity of that city. */
export const township = '620599001000';
export const city = '620500000000';
export const org = 'org-charity-test';

export const clerk: Who = { role: 'CHARITY_STAFF', region: city, org, sub: 'clerk-1' };
export const clerk2: Who = { role: 'CHARITY_STAFF', region: city, org, sub: 'clerk-2' };
export const stranger: Who = { role: 'CHARITY_STAFF', region: city, org: 'org-charity-other', sub: 'clerk-other' };
export const worker: Who = { role: 'STATION_WORKER', region: township, station: 'station-a' };
export const head: Who = { role: 'STATION_HEAD', region: township, station: 'station-a' };
export const volunteer: Who = { role: 'VOLUNTEER', region: township, volunteer: 'volunteer-7' };
export const county: Who = { role: 'COUNTY_DIV', domain: 'charity', region: '620599000000' };

type Tested = Awaited<ReturnType<typeof testDivision>>;

/** A person key that no test used before. */
export const personId = () =>
  `P${randomUUID()
    .replaceAll('-', '')
    .toUpperCase()
    .replaceAll(/[0189]/g, 'Z')
    .slice(0, 25)}`;

const answers: Record<string, string> = {
  Donor: 'id version name citizenIdMasked',
  Donation: 'id version state receiptNo allowedSteps',
  GoodsLot: 'id version state qtyIn qtyFree qtyAllocated qtyDelivered qtyLost',
  Fund: 'id version inCents balanceCents allocatedCents paidCents',
  Need: 'id version state matches { id version state score reason lot { id } fund { id } allowedSteps }',
  NeedMatch: 'id version state',
  Allocation: 'id version state cents twoApprovers allowedSteps approver1 approver2',
  Delivery: 'id version state quantitySent',
  DeliveryReceipt: 'id version state quantity shortfall',
  Disclosure: 'id donations cashInCents goodsInCents deliveries deliveredCents persons',
};

/** Calls a mutation by its name: `call('registerDonor', 'Donor', input, who)`. */
export async function call(division: Tested, name: string, type: string, input: object, who: Who | null, idempotencyKey = key()) {
  const inputType = { acceptMatch: 'DecideMatch', declineMatch: 'DecideMatch' }[name] ?? name[0]!.toUpperCase() + name.slice(1);
  const { data, errors } = await division.ask(
    `mutation ($input: ${inputType}Input!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ... on ${type} { ${answers[type]} } ... on Rejection { code message messageEn field allowed } } }`,
    { input, key: idempotencyKey },
    who,
  );
  return { ...data?.[name], errors };
}

/** A donation of goods, all the way into stock. */
export async function lotOf(
  division: Tested,
  {
    item = '棉被',
    quantity = 10,
    cents = quantity * 10_000,
    accountId,
    more = {},
  }: { item?: string; quantity?: number; cents?: number; accountId?: string; more?: object } = {},
  who = clerk,
) {
  const donor = await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '李捐赠', regionCode: city, accountId }, who);
  const pledged = await call(
    division,
    'pledgeDonation',
    'Donation',
    { donorId: donor.id, kind: 'GOODS', cents, item, unit: '床', quantity },
    who,
  );
  const received = await call(
    division,
    'stepDonation',
    'Donation',
    { id: pledged.id, expectedVersion: pledged.version, step: 'RECEIVE' },
    who,
  );
  const receipted = await call(
    division,
    'stepDonation',
    'Donation',
    { id: pledged.id, expectedVersion: received.version, step: 'ISSUE_RECEIPT' },
    who,
  );
  const lot = await call(
    division,
    'putInStock',
    'GoodsLot',
    { donationId: pledged.id, expectedVersion: receipted.version, valuationBasis: '发票', regionCode: '620599000000', ...more },
    who,
  );
  return { donationId: pledged.id as string, donorId: donor.id as string, lotId: lot.id as string, lot };
}

/** Money in a fund. */
export async function fundOf(division: Tested, cents: number, restrictedTo: string | null = null) {
  const fund = await call(
    division,
    'openFund',
    'Fund',
    { name: `助困资金 ${randomUUID().slice(0, 8)}`, restrictedTo, regionCode: city },
    clerk,
  );
  const donor = await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '王捐赠', regionCode: city }, clerk);
  const pledged = await call(division, 'pledgeDonation', 'Donation', { donorId: donor.id, kind: 'CASH', cents, restrictedTo }, clerk);
  const received = await call(
    division,
    'stepDonation',
    'Donation',
    { id: pledged.id, expectedVersion: pledged.version, step: 'RECEIVE' },
    clerk,
  );
  const receipted = await call(
    division,
    'stepDonation',
    'Donation',
    { id: pledged.id, expectedVersion: received.version, step: 'ISSUE_RECEIPT' },
    clerk,
  );
  return {
    fundId: fund.id as string,
    fund: await call(division, 'putInFund', 'Fund', { donationId: pledged.id, expectedVersion: receipted.version, fundId: fund.id }, clerk),
  };
}

/** A need that the elders' ledger posted. */
export async function needOf(division: Tested, more: object = {}) {
  const data = {
    needId: randomUUID(),
    personId: personId(),
    householdId: randomUUID(),
    stationId: 'station-a',
    regionCode: Number(township),
    kind: 'GOODS' as const,
    item: '棉被',
    quantity: 1,
    unit: '床',
    urgency: 'SOON' as const,
    ageBand: '70-79' as const,
    validTo: '2099-12-31',
    ...more,
  };
  await division.hear(elders.NeedPosted, data);
  return data;
}

/** An accepted match of a need with a lot or a fund. */
export async function matched(division: Tested, needId: string, sourceId: string) {
  const need = await call(division, 'proposeMatches', 'Need', { needId }, clerk);
  const match = need.matches.find(
    (it: { lot: { id: string } | null; fund: { id: string } | null }) => (it.lot ?? it.fund)?.id === sourceId,
  );
  return call(division, 'acceptMatch', 'NeedMatch', { id: match.id, expectedVersion: match.version }, clerk);
}

/** An allocation, approved by one clerk. */
export async function allocated(division: Tested, matchId: string, quantity: number, more: object = {}) {
  const proposed = await call(
    division,
    'proposeAllocation',
    'Allocation',
    { matchId, quantity, relatedPartyDeclared: false, ...more },
    clerk,
  );
  return call(division, 'approveAllocation', 'Allocation', { id: proposed.id, expectedVersion: proposed.version }, clerk2);
}
