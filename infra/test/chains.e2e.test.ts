import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { OWN, PLACES } from '../local/actors.ts';
import { act, ask, freshId, until } from './graph.ts';

const { xiguan } = PLACES;
const now = () => new Date().toISOString();
const elder = '... on ElderFile { id version state riskLevel person { id } station { id } }';
const registerElder = (citizenId: string, more: object = {}) =>
  act('demo-worker', 'registerElder', 'RegisterElderInput', elder, {
    person: { name: '测试老人', citizenId, regionCode: xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: OWN.station, contacts: [{ name: '测试家属', relation: 'SON', phone: '14200009001' }], ...more },
    categories: ['LIVING_ALONE'],
  });

test('chain 1: an elder is visited twice without an answer → crisis → the duty queue and the watchers', async () => {
  const file = await registerElder(freshId('1941-02-03'));
  await act('demo-head', 'setElderRisk', 'SetRiskInput', elder, { id: file.id, expectedVersion: file.version, riskLevel: 'HIGH', reason: '独居高龄' });

  const volunteer = await act('demo-head', 'registerVolunteer', 'RegisterVolunteerInput', '... on Volunteer { id version }', {
    name: '测试邻居', citizenId: freshId('1980-05-06'), phone: '14200009002', regionCode: xiguan, group: 'RESIDENT_BACKBONE', stationId: OWN.station,
  });
  let version = volunteer.version;
  for (const step of ['VERIFY', 'ACTIVATE']) {
    version = (await act('demo-head', 'stepVolunteer', 'StepVolunteerInput', '... on Volunteer { version }', { id: volunteer.id, step, expectedVersion: version })).version;
  }
  const pair = await act('demo-head', 'pairNeighbour', 'PairNeighbourInput', '... on NeighbourPair { id state }', {
    volunteerId: volunteer.id, personId: file.person.id, regionCode: xiguan, stationId: OWN.station, everyDays: 3, distanceMetres: 200, agreed: true,
  });
  expect(pair.state).toBe('ACTIVE');

  for (const minutesAgo of [90, 1]) {
    await act('demo-worker', 'recordElderVisit', 'RecordVisitInput', '... on ElderVisit { id result }', {
      fileId: file.id, startedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(), minutes: 5, mode: 'HOME', result: 'NOT_HOME',
    });
  }

  const queue = await until(
    async () => (await ask('demo-duty', '{ dutyQueue(first: 100) { edges { node { id division level kind state person { id elderFile { name station { id } } } } } } }')).data.dutyQueue.edges.map((it: { node: object }) => it.node),
    entries => entries.some((it: { person?: { id: string } }) => it.person?.id === file.person.id),
  );
  expect(queue).toContainEqual(expect.objectContaining({
    division: 'ELDERS', level: 2, kind: 'UNREACHABLE', state: 'RAISED', person: { id: file.person.id, elderFile: { name: '测试老人', station: { id: OWN.station } } },
  }));

  const tasks = await until(
    async () => (await ask('demo-head', 'query ($f: WatchTaskFilter) { watchTasks(first: 50, filter: $f) { edges { node { id state level crisisId person { id } volunteer { id } } } } }', { f: { pairId: pair.id } })).data.watchTasks.edges.map((it: { node: object }) => it.node),
    it => it.length > 0,
  );
  expect(tasks).toEqual([expect.objectContaining({ state: 'OPEN', level: 2, person: { id: file.person.id }, volunteer: { id: volunteer.id } })]);
});

test('chain 2: a need of a ledger → offered in charity → matched, allocated, delivered → a service record back in the ledger', async () => {
  const file = await registerElder(freshId('1942-03-04'));
  const item = `测试棉被${randomUUID().slice(0, 4)}`;
  const need = await act('demo-worker', 'postElderNeed', 'PostNeedInput', '... on ElderNeed { id state }', { fileId: file.id, kind: 'GOODS', item, quantity: 2, unit: '床', urgency: 'SOON' });

  const donor = await act('demo-charity', 'registerDonor', 'RegisterDonorInput', '... on Donor { id }', { kind: 'PERSON', name: '合成捐赠人', citizenId: freshId('1970-01-01'), regionCode: PLACES.tianshui });
  const goods = '... on Donation { id version }';
  const donation = await act('demo-charity', 'pledgeDonation', 'PledgeDonationInput', goods, { donorId: donor.id, kind: 'GOODS', cents: 200_000, item, unit: '床', quantity: 10, restrictedTo: 'GOODS' });
  let { version } = donation;
  for (const step of ['RECEIVE', 'ISSUE_RECEIPT']) ({ version } = await act('demo-charity', 'stepDonation', 'StepDonationInput', goods, { id: donation.id, expectedVersion: version, step }));
  await act('demo-charity', 'putInStock', 'PutInStockInput', '... on GoodsLot { id }', { donationId: donation.id, expectedVersion: version, kind: 'GOODS', unitCents: 20_000, valuationBasis: '市场价', regionCode: PLACES.qinzhou });

  const card = await until(async () => (await ask('demo-charity', 'query ($id: ID!) { need(id: $id) { id state item quantity } }', { id: need.id })).data.need, it => it !== null);
  expect(card).toMatchObject({ state: 'OPEN', item, quantity: 2 });

  await act('demo-charity', 'proposeMatches', 'ProposeMatchesInput', '... on Need { id }', { needId: need.id });
  const proposed = (await ask('demo-charity', 'query ($id: ID!) { need(id: $id) { matches { id version state score reason lot { id } } } }', { id: need.id })).data.need.matches;
  expect(proposed[0]).toMatchObject({ state: 'PROPOSED' });
  await act('demo-charity', 'acceptMatch', 'DecideMatchInput', '... on NeedMatch { id state }', { id: proposed[0].id, expectedVersion: proposed[0].version });
  const allocation = await act('demo-charity', 'proposeAllocation', 'ProposeAllocationInput', '... on Allocation { id version state }', { matchId: proposed[0].id, quantity: 2, relatedPartyDeclared: false });
  const approved = await act('demo-charity', 'approveAllocation', 'ApproveAllocationInput', '... on Allocation { id version state }', { id: allocation.id, expectedVersion: allocation.version });
  const delivery = await act('demo-charity', 'dispatchAllocation', 'DispatchAllocationInput', '... on Delivery { id version }', { id: allocation.id, expectedVersion: approved.version });
  await act('demo-worker', 'confirmDelivery', 'ConfirmDeliveryInput', '... on DeliveryReceipt { id }', { deliveryId: delivery.id, expectedVersion: delivery.version, quantity: 2, receiver: 'SELF' });

  const back = await until(
    async () => (await ask('demo-worker', 'query ($id: ID!) { elderFile(id: $id) { needs { state deliveredQuantity } services { action catalogueCode deliveryId person { id } } person { deliveries { id } } } }', { id: file.id })).data.elderFile,
    it => it.services.length > 0,
  );
  expect(back.needs).toEqual([{ state: 'FULFILLED', deliveredQuantity: 2 }]);
  expect(back.services).toEqual([{ action: 'A3', catalogueCode: 'S06', deliveryId: delivery.id, person: { id: file.person.id } }]);
});

test('chain 3: a station stops operating → every open task of every ledger moves to the fallback, none lost', async () => {
  const station = async (name: string) => {
    const made = await act('demo-county', 'registerStation', 'RegisterStationInput', '... on Station { id version state }', { regionCode: xiguan, name, kind: 'VILLAGE_POINT', hostMode: 'DIRECT_HIRED' });
    let { version } = made;
    for (const step of ['BUILD', 'OPEN']) ({ version } = await act('demo-county', 'stepStation', 'StepStationInput', '... on Station { version state }', { id: made.id, expectedVersion: version, step }));
    return { id: made.id as string, version: version as number };
  };
  const [closing, fallback] = [await station('测试站甲'), await station('测试站乙')];

  for (const birth of ['1943-01-01', '1944-01-01', '1945-01-01']) {
    const file = await registerElder(freshId(birth), { stationId: closing.id });
    await act('demo-head', 'setElderRisk', 'SetRiskInput', elder, { id: file.id, expectedVersion: file.version, riskLevel: 'KEY', reason: '失能' });
    await act('demo-worker', 'postElderNeed', 'PostNeedInput', '... on ElderNeed { id }', { fileId: file.id, kind: 'MEDICAL', item: '血压计', quantity: 1, unit: '件' });
    await act('demo-worker', 'raiseElderCrisis', 'RaiseCrisisInput', '... on ElderCrisis { id }', { fileId: file.id, level: 3, kind: 'ILLNESS', situation: '测试' });
  }
  await act('demo-worker', 'registerChild', 'RegisterChildInput', '... on ChildFile { id }', {
    person: { name: '测试儿童', citizenId: freshId('2016-01-01'), regionCode: xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: closing.id }, categories: ['POVERTY'],
  });
  await act('demo-worker', 'registerDisability', 'RegisterDisabilityInput', '... on DisabilityFile { id }', {
    person: { name: '测试残疾人', citizenId: freshId('1990-01-01'), regionCode: xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: closing.id }, category: 'PHYSICAL', grade: 3,
  });

  const load = async (id: string) =>
    (await ask('demo-head', 'query ($id: ID!) { station(id: $id) { elderCaseload { files openVisits openCrises openNeeds } childCaseload { files } disabilityCaseload { files } } }', { id })).data.station;
  const before = await load(closing.id);
  expect(before).toEqual({ elderCaseload: { files: 3, openVisits: 3, openCrises: 3, openNeeds: 3 }, childCaseload: { files: 1 }, disabilityCaseload: { files: 1 } });

  const refused = await ask('demo-county', 'mutation ($i: StepStationInput!, $k: ID!) { stepStation(input: $i, idempotencyKey: $k) { __typename ... on Rejection { code field } } }', {
    i: { id: closing.id, expectedVersion: closing.version, step: 'SUSPEND', reason: '停运' }, k: randomUUID(),
  });
  expect(refused.data.stepStation.__typename).toBe('Rejection'); // a station does not stop without somebody to take its people

  await act('demo-county', 'stepStation', 'StepStationInput', '... on Station { state fallback { id } }', { id: closing.id, expectedVersion: closing.version, step: 'SUSPEND', reason: '停运', fallbackStationId: fallback.id });
  const after = await until(() => load(fallback.id), it => JSON.stringify(it) === JSON.stringify(before));
  expect(after).toEqual(before);
  expect(await load(closing.id)).toEqual({ elderCaseload: { files: 0, openVisits: 0, openCrises: 0, openNeeds: 0 }, childCaseload: { files: 0 }, disabilityCaseload: { files: 0 } });
});

test('chain 4: an unknown homeless person is identified → re-keyed everywhere → the home township\'s after-care file opens', async () => {
  const made = await act('demo-rescue', 'registerReliefCase', 'RegisterReliefCaseInput', '... on ReliefCase { id version person { id } unidentified }', {
    idMissingReason: '不能说明身份', sex: 'MALE', estimatedAge: 76, foundBy: 'PATROL', foundAt: now(), foundPlace: '火车站', regionCode: PLACES.qinzhou, voluntary: true, groupFlags: ['ELDER'],
  });
  expect(made).toMatchObject({ unidentified: true });
  const temporary = made.person.id as string;
  expect(temporary).toMatch(/^T/);
  let { version } = made;
  for (const [step, more] of [['CONTACT', {}], ['ADMIT', { entryCheck: { body: 'OK', mental: 'OK', safety: 'OK' } }], ['BEGIN_IDENTIFYING', {}]] as const) {
    ({ version } = await act('demo-rescue', 'stepReliefCase', 'StepReliefCaseInput', '... on ReliefCase { version state }', { id: made.id, step, expectedVersion: version, ...more }));
  }
  // Another division holds the temporary key too: a watcher was asked to look after him.
  const volunteer = (await ask('demo-head', '{ volunteers(first: 1, filter: { state: ACTIVE }) { edges { node { id } } } }')).data.volunteers.edges[0].node;
  const pair = await act('demo-head', 'pairNeighbour', 'PairNeighbourInput', '... on NeighbourPair { id }', { volunteerId: volunteer.id, personId: temporary, regionCode: xiguan, everyDays: 7, agreed: true });

  const citizenId = freshId('1950-03-07');
  await act('demo-rescue', 'identifyPerson', 'IdentifyPersonInput', '... on ReliefCase { id person { id } }', {
    caseId: made.id, expectedVersion: version, citizenId, homeRegionCode: xiguan, evidence: '公安系统比对',
  });

  const person = await until(
    async () => (await ask('demo-head', 'query ($citizenId: String) { person(citizenId: $citizenId) { id elderFile { state name afterCareCaseId regionCode } reliefCases { id } watchers { id } } }', { citizenId })).data.person,
    it => it.elderFile !== null && it.watchers?.length > 0,
  );
  expect(person).toEqual({ id: expect.stringMatching(/^P/), elderFile: { state: 'DRAFT', name: '待核实', afterCareCaseId: made.id, regionCode: xiguan }, reliefCases: expect.anything(), watchers: [{ id: pair.id }] });
  const byOldKey = await ask('demo-head', 'query ($id: ID) { person(id: $id) { id elderFile { afterCareCaseId } } }', { id: temporary });
  expect(byOldKey.data.person).toEqual({ id: person.id, elderFile: { afterCareCaseId: made.id } });
});
