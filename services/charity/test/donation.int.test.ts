import { maskCitizenId } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import charity from '../src/service.ts';
import { allocated, call, city, clerk, county, fundOf, lotOf, matched, needOf, org, stranger, worker } from './steps.ts';

const man = '620599195003070010';
const donorWho: Who = { role: 'DONOR', region: '000000000000', sub: 'donor-account-1' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

const counts = () =>
  division.rows(
    'select (select count(*) from donor) as donors, (select count(*) from donation) as donations, (select count(*) from goods_lot) as lots, (select count(*) from outbox) as facts',
  );

describe('a donor', () => {
  test('is registered, changed, listed, found and read by the own charity only; the number is a mask', async () => {
    const donor = await call(
      division,
      'registerDonor',
      'Donor',
      { kind: 'PERSON', name: '张三丰', citizenId: man, regionCode: city },
      clerk,
    );
    expect(donor).toMatchObject({ __typename: 'Donor', citizenIdMasked: maskCitizenId(man), version: 1 });
    const changed = await call(
      division,
      'changeDonor',
      'Donor',
      { id: donor.id, expectedVersion: 1, name: '张三', anonymous: true },
      clerk,
    );
    expect(changed).toMatchObject({ name: '张三', version: 2 });
    const ask = (who: Who) =>
      division.ask(
        'query ($id: ID!) { donor(id: $id) { name anonymous charity { id } } donors { totalCount edges { node { id } } } searchDonors(text: "张") { edges { node { id } } } }',
        { id: donor.id },
        who,
      );
    expect((await ask(clerk)).data).toEqual({
      donor: { name: '张三', anonymous: true, charity: { id: org } },
      donors: { totalCount: 1, edges: [{ node: { id: donor.id } }] },
      searchDonors: { edges: [{ node: { id: donor.id } }] },
    });
    expect((await ask(stranger)).data).toEqual({ donor: null, donors: { totalCount: 0, edges: [] }, searchDonors: { edges: [] } });
    expect((await ask(worker)).errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    const stored = JSON.stringify(await division.rows('select * from donor'));
    expect(stored).not.toContain(man);
  });

  test.each([
    ['wrong check digit', { citizenId: '620599195003070018' }, 'input.citizenId'],
    ['15 digits', { citizenId: '620599500307001' }, 'input.citizenId'],
    ['impossible birth date', { citizenId: '620599195002300015' }, 'input.citizenId'],
    ['unknown region', { regionCode: '990000000000' }, 'input.regionCode'],
    ['a region too wide', { regionCode: '620000000000' }, 'input.regionCode'],
    ['credit code with a wrong check character', { kind: 'LEGAL', creditCode: '52620599MJDEM0014M' }, 'input.creditCode'],
    ['a legal person without credit code', { kind: 'LEGAL' }, 'input.creditCode'],
    ['a citizen id of an organization', { kind: 'UNINCORPORATED', citizenId: man }, 'input.citizenId'],
    ['no name', { name: '  ' }, 'input.name'],
  ])('bad input: %s is refused by name, nothing is written', async (_, bad, field) => {
    const before = await counts();
    expect(await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '李四', regionCode: city, ...bad }, clerk)).toMatchObject(
      {
        __typename: 'Rejection',
        code: 'INVALID_INPUT',
        field,
        message: expect.stringMatching(/\p{Script=Han}/u),
        messageEn: expect.any(String),
      },
    );
    expect(await counts()).toEqual(before);
  });

  test('oversize text, duplicate person, another charity, stale version, unknown enum', async () => {
    expect(
      await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '长'.repeat(101), regionCode: city }, clerk),
    ).toMatchObject({ code: 'TOO_LONG', field: 'input.name' });
    expect(
      await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '长'.repeat(2001), regionCode: city }, clerk),
    ).toMatchObject({ code: 'TOO_LONG', field: 'input.name' });
    expect(
      await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '张三', citizenId: man, regionCode: city }, clerk),
    ).toMatchObject({ code: 'DUPLICATE', field: 'input.citizenId' });
    expect(
      await call(
        division,
        'registerDonor',
        'Donor',
        { kind: 'PERSON', name: '张三', charityOrgId: 'org-charity-other', regionCode: city },
        clerk,
      ),
    ).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.charityOrgId' });
    const donor = await call(
      division,
      'registerDonor',
      'Donor',
      { kind: 'LEGAL', name: '测试机构', creditCode: '52620599MJDEM0014L', regionCode: city },
      clerk,
    );
    expect(
      await call(
        division,
        'registerDonor',
        'Donor',
        { kind: 'LEGAL', name: '测试机构', creditCode: '52620599MJDEM0014L', regionCode: city },
        clerk,
      ),
    ).toMatchObject({ code: 'DUPLICATE', field: 'input.creditCode' });
    expect(await call(division, 'changeDonor', 'Donor', { id: donor.id, expectedVersion: 7, name: '李' }, clerk)).toMatchObject({
      code: 'STALE_VERSION',
      field: 'input.expectedVersion',
      allowed: ['1'],
    });
    expect(await call(division, 'changeDonor', 'Donor', { id: donor.id, expectedVersion: 1, name: '李' }, stranger)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.id',
    });
    const unknown = await call(division, 'registerDonor', 'Donor', { kind: 'GHOST', name: '李四', regionCode: city }, clerk);
    expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: expect.stringContaining('kind') } });
  });

  test('the same key twice is one effect and one answer; another body is a conflict', async () => {
    const once = key();
    const input = { kind: 'PERSON', name: '王五', regionCode: city };
    const first = await call(division, 'registerDonor', 'Donor', input, clerk, once);
    expect(await call(division, 'registerDonor', 'Donor', input, clerk, once)).toEqual(first);
    expect(await call(division, 'registerDonor', 'Donor', { ...input, name: '王六' }, clerk, once)).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await division.rows(`select count(*) as count from donor where name in ('王五', '王六')`)).toEqual([{ count: 1 }]);
  });
});

describe('a donation', () => {
  test('goes its way: a forbidden step is refused with those that are allowed', async () => {
    const donor = await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '赵六', regionCode: city }, clerk);
    const pledged = await call(
      division,
      'pledgeDonation',
      'Donation',
      { donorId: donor.id, kind: 'GOODS', cents: 5000, item: '大米', unit: '袋', quantity: 5 },
      clerk,
    );
    expect(pledged).toMatchObject({ state: 'PLEDGED', allowedSteps: ['RECEIVE'] });
    const step = (name: string, version: number, more = {}) =>
      call(division, 'stepDonation', 'Donation', { id: pledged.id, expectedVersion: version, step: name, ...more }, clerk);
    expect(await step('ISSUE_RECEIPT', 1)).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: 'input.step', allowed: ['RECEIVE'] });
    const received = await step('RECEIVE', 1);
    expect(
      await call(
        division,
        'putInStock',
        'GoodsLot',
        { donationId: pledged.id, expectedVersion: received.version, valuationBasis: '发票', regionCode: city },
        clerk,
      ),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['REFUSE_UNSAFE', 'ISSUE_RECEIPT'] });
    expect(await step('REFUSE_UNSAFE', received.version)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
    expect(await step('REFUSE_UNSAFE', received.version, { reason: '霉变' })).toMatchObject({ state: 'REFUSED_UNSAFE', allowedSteps: [] });
  });

  test('receipts are numbered without gaps; stock comes by its own action; money goes to a fund of its purpose', async () => {
    const one = await lotOf(division);
    const two = await lotOf(division);
    const numbers = (
      await division.rows('select receipt_no from donation where id = any($1) order by receipt_no', [[one.donationId, two.donationId]])
    ).map(it => Number(String(it.receipt_no).split('-').at(-1)));
    expect(numbers[1]! - numbers[0]!).toBe(1);
    expect((await division.said('charity.donation-received.v1')).at(-1)?.data).toMatchObject({
      donationId: two.donationId,
      charityOrgId: org,
      kind: 'GOODS',
      cents: 100_000,
    });
    expect(
      await call(division, 'stepDonation', 'Donation', { id: one.donationId, expectedVersion: 4, step: 'ALLOCATE' }, clerk),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'input.step' });

    const { fund } = await fundOf(division, 800_000, 'MEDICAL');
    expect(fund).toMatchObject({ inCents: 800_000, balanceCents: 800_000, allocatedCents: 0 });
    const general = await call(division, 'openFund', 'Fund', { name: '教育', restrictedTo: 'EDUCATION', regionCode: city }, clerk);
    const donor = await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', name: '孙七', regionCode: city }, clerk);
    const pledged = await call(
      division,
      'pledgeDonation',
      'Donation',
      { donorId: donor.id, kind: 'CASH', cents: 100, restrictedTo: 'MEDICAL' },
      clerk,
    );
    expect(
      await call(division, 'putInFund', 'Fund', { donationId: pledged.id, expectedVersion: 1, fundId: general.id }, clerk),
    ).toMatchObject({ code: 'PURPOSE_MISMATCH', field: 'input.fundId' });
  });

  test('bad amounts and dates are refused by name', async () => {
    const { donorId } = await lotOf(division);
    const pledge = (more: object) =>
      call(
        division,
        'pledgeDonation',
        'Donation',
        { donorId, kind: 'GOODS', cents: 1, item: '米', unit: '袋', quantity: 1, ...more },
        clerk,
      );
    expect(await pledge({ cents: -1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.cents' });
    expect(await pledge({ cents: 0.5 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.cents' });
    expect(await pledge({ quantity: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.quantity' });
    expect(await pledge({ item: null })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.item' });
    expect(await pledge({ kind: 'CASH', cents: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.cents' });
    expect((await lotOf(division, { more: { expiryDate: '2020-01-01' } })).lot).toMatchObject({
      code: 'EXPIRED_GOODS',
      field: 'input.expiryDate',
    });
    const impossible = (await lotOf(division, { more: { expiryDate: '2027-02-30' } })).lot;
    expect(impossible.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: expect.stringContaining('expiryDate') } });
  });

  test('the donor sees where it went: townships and counts, small ones hidden, never who', async () => {
    const { lotId, donationId } = await lotOf(division, { quantity: 6, accountId: 'donor-account-1' });
    await lotOf(division, { quantity: 3, accountId: 'donor-account-2' });
    const give = async (i: number) => {
      const { needId, personId } = await needOf(division);
      const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 1);
      expect(
        await call(
          division,
          'confirmDelivery',
          'DeliveryReceipt',
          { allocationId: allocation.id, expectedVersion: allocation.version, quantity: 1, receiver: 'SELF' },
          worker,
        ),
        `delivery ${i}`,
      ).toMatchObject({ state: 'DELIVERED' });
      return personId;
    };
    const mine = () =>
      division.ask(
        '{ myDonations { totalCount edges { node { id item quantity deliveredQuantity state trace { townshipCode deliveries quantity } } } } }',
        {},
        donorWho,
      );
    const persons = [await give(1)];
    const few = await mine();
    expect(few.errors).toBeUndefined();
    expect(few.data.myDonations).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            id: donationId,
            item: '棉被',
            quantity: 6,
            deliveredQuantity: 1,
            state: 'ALLOCATED',
            trace: [{ townshipCode: '620599001000', deliveries: null, quantity: null }],
          },
        },
      ],
    });
    for (let i = 2; i <= 6; i++) persons.push(await give(i));
    const { data } = await mine();
    expect(data.myDonations.edges[0].node).toMatchObject({
      deliveredQuantity: 6,
      state: 'DELIVERED',
      trace: [{ townshipCode: '620599001000', deliveries: 6, quantity: 6 }],
    });
    for (const it of persons) expect(JSON.stringify(data)).not.toContain(it);
    const refused = await division.ask(
      '{ donations { edges { node { id } } } deliveries { edges { node { id } } } needs { edges { node { id } } } }',
      {},
      donorWho,
    );
    expect(refused.errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect((await division.ask('{ myDonations { totalCount } }', {}, clerk)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const disclosure = await call(
      division,
      'publishDisclosure',
      'Disclosure',
      { regionCode: city, periodFrom: '2026-01-01', periodTo: today },
      clerk,
    );
    expect(disclosure).toMatchObject({ __typename: 'Disclosure', deliveries: 6, deliveredCents: 60_000, persons: 6, cashInCents: 800_000 });
    expect(await division.rows('select state from donation where id = $1', [donationId])).toEqual([{ state: 'DISCLOSED' }]);
    expect((await division.ask('{ disclosures { edges { node { id deliveries } } } }')).data.disclosures.edges).toEqual([
      { node: { id: disclosure.id, deliveries: 6 } },
    ]);
    expect(
      await call(
        division,
        'publishDisclosure',
        'Disclosure',
        { regionCode: city, periodFrom: '2026-03-01', periodTo: '2999-01-01' },
        clerk,
      ),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'input.periodTo' });
  });

  test('what a charity received in all, for those who count', async () => {
    const sum = await division.rows(
      `select count(*) as donations, sum(cents) as cents from donation where state not in ('PLEDGED') and charity_org_id = $1`,
      [org],
    );
    const { data, errors } = await division.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialOrganization { donationsReceived { donations cents } } } }',
      { r: [{ __typename: 'SocialOrganization', id: org }] },
      { role: 'PROV_DIV', domain: 'charity', region: '620000000000' },
    );
    expect(errors).toBeUndefined();
    expect(data._entities[0].donationsReceived).toEqual(sum[0]);
  });

  test('the county reads its region, not beyond', async () => {
    const ask = (who: Who) => division.ask('{ goodsLots(first: 200) { totalCount } donations { totalCount } }', {}, who);
    expect((await ask(county)).data.goodsLots.totalCount).toBeGreaterThan(0);
    expect((await ask({ ...county, region: '620502000000' })).data).toEqual({ goodsLots: { totalCount: 0 }, donations: { totalCount: 0 } });
  });
});
