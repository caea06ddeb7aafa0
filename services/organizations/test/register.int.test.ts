import { key } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  citizenId,
  city,
  county,
  creditCode,
  elsewhere,
  head,
  only,
  opened,
  organization,
  province,
  refusal,
  station,
  street,
  town,
} from './setup.ts';

let it: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  it = await opened();
});
afterAll(() => it[Symbol.asyncDispose]());

test('the region tree is looked up, not calculated: a county may hang under its province', async () => {
  const { region } = only(await it.division.ask('{ region(code: "110101000000") { name parent { name } path { name } } }', {}, county));
  expect(region).toEqual({ name: '东城区', parent: { name: '北京市' }, path: [{ name: '北京市' }] });
  const { regions } = only(
    await it.division.ask('{ regions(filter: { name: "合成" }) { totalCount edges { node { code path { code } flag } } } }', {}, county),
  );
  expect(regions.totalCount).toBe(3);
  expect(regions.edges[1].node).toEqual({
    code: '620599001000',
    path: [{ code: '620000000000' }, { code: '620500000000' }, { code: '620599000000' }],
    flag: 'SYNTHETIC',
  });
  const below = only(
    await it.division.ask(
      '{ region(code: "620599000000") { children { edges { node { code } } } } wild: regions(filter: { name: "%" }) { totalCount } }',
      {},
      county,
    ),
  );
  expect(below.region.children.edges.map((at: { node: { code: string } }) => at.node.code)).toEqual([street, town]);
  expect(below.wild.totalCount).toBe(0);
  const direct = only(await it.division.ask('{ region(code: "110000000000") { children { edges { node { name } } } } }', {}, county));
  expect(direct.region.children.edges).toEqual([{ node: { name: '东城区' } }]);
});

test('a region whose parent is not in the tree is refused; a rename keeps the code', async () => {
  const orphan = { rows: [{ code: '630102001000', level: 4, name: '某街道', parentCode: '630102000000' }] };
  expect(await it.call('importRegions', orphan, province, 'count')).toMatchObject({
    code: 'REGION_UNKNOWN',
    field: 'input.rows[0].parentCode',
  });
  const renamed = await it.call('changeRegion', { code: '620502005000', expectedVersion: 1, name: '西关新街道' }, province, 'name version');
  expect(renamed).toMatchObject({ name: '西关新街道', version: 2 });
  expect(await it.call('changeRegion', { code: '620502005000', expectedVersion: 1, name: '旧' }, province, 'name')).toMatchObject({
    code: 'STALE_VERSION',
  });
});

const plan = { regionCode: town, name: '站', kind: 'TOWNSHIP', hostMode: 'GOV_RUN' };
test.each([
  ['a malformed region', 'registerStation', { ...plan, regionCode: '62059910' }, 'INVALID_INPUT', 'input.regionCode'],
  ['an unknown region', 'registerStation', { ...plan, regionCode: '620598100000' }, 'REGION_UNKNOWN', 'input.regionCode'],
  ['a region that only groups', 'registerStation', { ...plan, regionCode: '110100000000' }, 'REGION_UNKNOWN', 'input.regionCode'],
  ['a region out of scope', 'registerStation', { ...plan, regionCode: '620502005000' }, 'OUT_OF_SCOPE', 'input.regionCode'],
  ['an empty name', 'registerStation', { ...plan, name: '  ' }, 'INVALID_INPUT', 'input.name'],
  ['a name that is too long', 'registerStation', { ...plan, name: '站'.repeat(101) }, 'TOO_LONG', 'input.name'],
  ['a text beyond all bounds', 'registerStation', { ...plan, name: '站'.repeat(2001) }, 'TOO_LONG', 'input.name'],
  [
    'service before the premises stand',
    'registerStation',
    { ...plan, builtOn: '2025-05-01', openedOn: '2025-04-01' },
    'INVALID_INPUT',
    'input.openedOn',
  ],
  ['a day to come', 'registerStation', { ...plan, builtOn: '2099-01-01' }, 'INVALID_INPUT', 'input.builtOn'],
])('a station with %s is refused by its field, and nothing is written', async (_, name, input, code, field) => {
  const before = await it.division.rows('select count(*) as n from station');
  expect(await it.call(name, input, county)).toMatchObject({
    code,
    field,
    message: expect.stringMatching(/[\u4e00-\u9fff]/),
    messageEn: expect.stringMatching(/[a-z]/),
  });
  expect(await it.division.rows('select count(*) as n from station')).toEqual(before);
});

test('an unknown enum and an impossible day are coded errors that name the field', async () => {
  const ask = `mutation ($input: RegisterStationInput!, $key: ID!) { registerStation(input: $input, idempotencyKey: $key) { __typename } }`;
  const unknown = await it.division.ask(ask, { input: { ...plan, kind: 'CASTLE' }, key: key() }, county);
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.kind' });
  const impossible = await it.division.ask(ask, { input: { ...plan, builtOn: '2025-02-30' }, key: key() }, county);
  expect(impossible.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.builtOn' });
});

test('a target stands once per place and level', async () => {
  expect(await it.call('registerStationTarget', { regionCode: town, kind: 'TOWNSHIP' }, county)).toMatchObject({ version: 1 });
  expect(await it.call('registerStationTarget', { regionCode: town, kind: 'TOWNSHIP' }, county)).toMatchObject({
    code: 'DUPLICATE',
    field: 'input.regionCode',
  });
});

test.each([
  ['a wrong check character', creditCode('2', 90).slice(0, 17) + (creditCode('2', 90)[17] === 'A' ? 'B' : 'A'), 'SERVICE_INSTITUTION'],
  ['a code of another kind', creditCode('2', 91), 'FOUNDATION'],
  ['a code that is too short', '52620599MJDEM0014', 'SERVICE_INSTITUTION'],
])('a social organization with %s is refused', async (_, code, kind) => {
  const answer = await it.call(
    'registerSocialOrganization',
    { creditCode: code, name: '合成', kind, regionCode: '620599000000', areas: [] },
    county,
  );
  expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: 'input.creditCode' });
});

test('a social organization is registered once, and only a charity may be qualified for fundraising', async () => {
  await organization(it.call, 1);
  const twin = { creditCode: creditCode('2', 1), name: '合成', kind: 'SERVICE_INSTITUTION', regionCode: '620599000000', areas: [] };
  expect(await it.call('registerSocialOrganization', twin, county)).toMatchObject({ code: 'DUPLICATE', field: 'input.creditCode' });
  const fund = { ...twin, creditCode: creditCode('3', 2), kind: 'FOUNDATION', publicFundraising: true };
  expect(await it.call('registerSocialOrganization', fund, county)).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'input.publicFundraising',
  });
});

test('a grade that ran out yesterday ranks as none', async () => {
  const yesterday = new Date(Date.now() - 30 * 3_600_000).toISOString().slice(0, 10);
  const made = await it.call(
    'registerSocialOrganization',
    {
      creditCode: creditCode('1', 3),
      name: '合成协会',
      kind: 'ASSOCIATION',
      regionCode: '620599000000',
      areas: ['ELDERLY'],
      grade: 4,
      gradeValidUntil: yesterday,
    },
    county,
    'grade effectiveGrade',
  );
  expect(made).toMatchObject({ grade: 4, effectiveGrade: null });
});

test('the same key has one effect and the same answer; with another input it is refused', async () => {
  const once = key();
  const first = await it.call('registerStation', { ...plan, name: '一次' }, county, 'id', once);
  expect(await it.call('registerStation', { ...plan, name: '一次' }, county, 'id', once)).toEqual(first);
  expect(await it.call('registerStation', { ...plan, name: '二次' }, county, 'id', once)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await it.division.rows(`select id from station where name in ('一次', '二次')`)).toEqual([{ id: first.id }]);
});

test('a household shows its address only up to its community, and keeps the rest sealed', async () => {
  const made = await it.call(
    'registerHousehold',
    { regionCode: '620599100001', address: '合成镇向阳社区3号楼2单元101室' },
    head,
    'id address regionCode',
  );
  expect(made).toMatchObject({ address: '合成镇向阳社区…', regionCode: '620599100001' });
  const [stored] = await it.division.rows('select * from household where id = $1', [made.id]);
  expect(JSON.stringify(stored)).not.toContain('101室');
});

const named = { name: '义诊', regionCode: town, kind: 'CLINIC', on: '2026-05-01' };
const man = citizenId('1950-03-07', 1);
test.each([
  ['a wrong check digit', [man.slice(0, 17) + (man[17] === '1' ? '2' : '1')], 'INVALID_INPUT', 'input.results.attendeeCitizenIds[0]'],
  ['an old id of 15 digits', ['620599500307001'], 'INVALID_INPUT', 'input.results.attendeeCitizenIds[0]'],
  ['an impossible birth date', [citizenId('1950-02-30', 1)], 'INVALID_INPUT', 'input.results.attendeeCitizenIds[0]'],
  ['a person named twice', [man, man], 'DUPLICATE', 'input.results.attendeeCitizenIds'],
  ['no names', [], 'INVALID_INPUT', 'input.results.attendeeCitizenIds'],
])('a list of names with %s is refused', async (_, attendeeCitizenIds, code, field) => {
  const answer = await it.call('registerActivity', { ...named, results: { attendanceMode: 'NAMED', attendeeCitizenIds } }, head);
  expect(answer).toMatchObject({ code, field });
  expect(JSON.stringify(answer)).not.toContain(man);
});

test('of those who came by name only keys are told, and nothing of them is stored with the activity', async () => {
  const made = await it.call(
    'registerActivity',
    { ...named, catalogueCode: 'S08', results: { attendanceMode: 'NAMED', attendeeCitizenIds: [man, citizenId('1951-03-07', 3)] } },
    head,
    'id state results { headcount }',
  );
  expect(made).toMatchObject({ state: 'REPORTED', results: { headcount: 2 } });
  const said = (await it.division.said('organizations.activity-reported.v1')).find(at => at.subject === made.id)!;
  expect(said.data.personIds).toEqual([expect.stringMatching(/^P[A-Z2-7]{25}$/), expect.stringMatching(/^P[A-Z2-7]{25}$/)]);
  expect(JSON.stringify(said) + JSON.stringify(await it.division.rows('select * from activity where id = $1', [made.id]))).not.toContain(
    man,
  );
});

test('who is out of scope finds no station by id, list or reference, just as if it did not exist', async () => {
  const { id } = await station(it.call);
  const ask =
    'query ($id: ID!, $refs: [_Any!]!) { station(id: $id) { name } stations(filter: { name: "合成社工站" }) { totalCount } _entities(representations: $refs) { ... on Station { name } } }';
  const refs = (of: string) => ({ id: of, refs: [{ __typename: 'Station', id: of }] });
  const away = await it.division.ask(ask, refs(id), elsewhere);
  const nobody = await it.division.ask(ask, refs('no-such-station'), elsewhere);
  expect(away).toEqual(nobody);
  expect(away.data).toEqual({ station: null, stations: { totalCount: 0 }, _entities: [null] });
});

test('a list pages without loss and refuses a page that is too large', async () => {
  for (let n = 0; n < 5; n++) await station(it.call, street, { name: `街道站${n}` });
  const ask =
    'query ($after: String) { stations(first: 2, after: $after, filter: { regionCode: "620599001000" }) { totalCount edges { node { name } } pageInfo { hasNextPage endCursor } } }';
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { stations } = only(await it.division.ask(ask, { after }, county));
    expect(stations.totalCount).toBe(5);
    names.push(...stations.edges.map((at: { node: { name: string } }) => at.node.name));
    more = stations.pageInfo.hasNextPage;
    after = stations.pageInfo.endCursor;
  }
  expect(names.toSorted()).toEqual(['街道站0', '街道站1', '街道站2', '街道站3', '街道站4']);
  const large = await it.division.ask('{ stations(first: 1000000) { totalCount } }', {}, county);
  expect(large.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
});

test.each([
  ['registerStation', plan, head],
  ['registerStation', plan, { role: 'STATION_WORKER', region: town }],
  ['registerStationTarget', { regionCode: town, kind: 'VILLAGE_POINT' }, { role: 'ORG_STAFF', region: '620599000000', org: 'org' }],
  ['registerCatalogueItem', { code: 'S77', area: 'ELDERLY', nameZh: '新', nameEn: 'New' }, county],
  ['registerCampaign', { name: '活动', regionCode: town, from: '2026-01-01', to: '2026-02-01', targetHouseholds: 1 }, head],
  ['changeRegion', { code: town, expectedVersion: 1, name: '改' }, { role: 'PROV_DIV', region: '360000000000', domain: 'all' }],
])('%s is of those it is for: others are refused, and nothing is told', async (name, input, who) => {
  const before = (await it.division.said()).length;
  expect(await it.call(name, input, who, '__typename')).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await it.division.said()).toHaveLength(before);
});

test('a role that may not, may not: a grid worker registers nothing, nobody sees nothing', async () => {
  const ask = `mutation ($input: RegisterStationInput!, $key: ID!) { registerStation(input: $input, idempotencyKey: $key) { __typename ${refusal} } }`;
  const grid = await it.division.ask(ask, { input: plan, key: key() }, { role: 'GRID_WORKER', region: town });
  expect(grid.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await it.division.ask('{ stations { totalCount } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect((await it.division.ask('{ coverageBoard(regionCode: "620599000000") { built } }', {}, head)).errors?.[0]?.extensions?.code).toBe(
    'FORBIDDEN',
  );
  expect(only(await it.division.ask('{ coverageBoard(regionCode: "620599000000") { targets } }', {}, city)).coverageBoard).toEqual({
    targets: 0,
  });
});
