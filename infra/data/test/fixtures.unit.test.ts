import { checkCitizenId, checkCreditCode, checkRegionCode } from '@nuanxin/casework';
import { beforeAll, expect, test } from 'vitest';
import type { FixtureFile, FixtureLine } from '../src/fixture.ts';
import { allFixtures } from '../src/fixtures.ts';
import { readRegions } from '../src/region.ts';

let files: FixtureFile[];
let lines: FixtureLine[];
beforeAll(() => {
  files = allFixtures();
  lines = files.flatMap(it => it.lines);
});

const of = (action: string, region = '') =>
  lines.filter(it => it.action === action && JSON.stringify(it.input).includes(`"regionCode":"${region}`));
const sum = (of: FixtureLine[], field: string) =>
  of.reduce((total, it) => total + Number((it.input.results as Record<string, number>)[field] ?? 0), 0);

test('all seven divisions get raw records, ten thousand at most', () => {
  expect([...new Set(files.map(it => it.service))].sort()).toEqual([
    'charity',
    'children',
    'disability',
    'elders',
    'homelessness',
    'organizations',
    'volunteers',
  ]);
  expect(lines.length).toBeLessThanOrEqual(10_000);
});

test('the same call makes the same fixtures', () => {
  expect(allFixtures()).toEqual(files);
});

test('an id is made once, and every step is of something that was made before it', () => {
  const made = new Set<string>();
  const steps = /^(?:step|confirm)/;
  for (const { action, id } of lines) {
    expect(made.has(id), `${action} ${id}`).toBe(steps.test(action));
    made.add(id);
  }
});

test('Xinjiang: raw records, and no total among them', () => {
  const stations = of('registerStation', '65');
  expect(of('registerStationTarget', '65')).toHaveLength(1056);
  expect([stations.length, stations.filter(it => it.input.builtOn).length, stations.filter(it => it.input.openedOn).length]).toEqual([
    1056, 1056, 1025,
  ]);
  expect(new Set(stations.map(it => it.input.regionCode)).size).toBe(1056);
  expect(of('registerProject', '65')).toHaveLength(398);
  const activities = of('registerActivity', '65');
  expect(sum(activities, 'headcount')).toBe(280_000);
  expect(new Set(activities.map(it => it.input.catalogueCode)).size).toBe(29);
  expect(Math.max(...activities.map(it => Number((it.input.results as Record<string, number>).headcount)))).toBeLessThan(2000);
});

test('Tianshui: ten pilot stations and pairings, 17 pairing activities of four kinds, clinics, participants, sets', () => {
  expect(of('registerStation', '6205').filter(it => it.input.pilot)).toHaveLength(10);
  expect(lines.filter(it => it.action === 'stepPairing' && it.input.step === 'ACTIVATE')).toHaveLength(10);
  const activities = of('registerActivity', '6205');
  const paired = activities.filter(it => it.input.pairingId);
  expect([paired.length, new Set(paired.map(it => it.input.kind)).size]).toEqual([17, 4]);
  expect(['staffCount', 'treated', 'participants', 'materialsSets'].map(field => sum(activities, field))).toEqual([26, 350, 190, 158]);
  expect(
    activities.filter(it => it.input.kind === 'MATERIALS').map(it => (it.input.results as Record<string, number>).materialsSets),
  ).toEqual([32, 126]);
});

test('Jiangxi: each of the eleven cities has records of all seven actions', () => {
  const cities = new Set(of('registerStation', '36').map(it => String(it.input.regionCode).slice(0, 4)));
  expect(cities.size).toBe(11);
  for (const action of [
    'registerElder',
    'registerChild',
    'registerDisability',
    'registerReliefCase',
    'registerVolunteer',
    'registerCampaign',
    'registerHousehold',
  ]) {
    expect(new Set(of(action, '36').map(it => /"regionCode":"(36\d\d)/.exec(JSON.stringify(it.input))![1])).size, action).toBe(11);
  }
});

test('persons and organizations are synthetic: county 620599, phones 142, sound check digits', () => {
  const text = JSON.stringify(lines);
  const ids = [...text.matchAll(/"(\d{17}[\dX])"/g)].map(it => it[1]!);
  expect(ids.length).toBeGreaterThan(1000);
  for (const id of new Set(ids)) {
    expect(id.slice(0, 6)).toBe('620599');
    expect(checkCitizenId(id, { today: '2026-11-24' }).ok, id).toBe(true);
  }
  for (const [, phone] of text.matchAll(/"(?:phone|reporterPhone)":"([^"]+)"/g)) expect(phone).toMatch(/^142\d{8}$/);
  const codes = [...text.matchAll(/"creditCode":"([^"]+)"/g)].map(it => it[1]!);
  expect(codes).toHaveLength(12);
  for (const code of codes) expect([checkCreditCode(code).ok, code.slice(2, 8)], code).toEqual([true, '620599']);
});

test('every place is a real region or the synthetic county', () => {
  const known = new Set(readRegions().map(it => it.code));
  const asked = new Set(
    [...JSON.stringify(lines.filter(it => it.action !== 'importRegions')).matchAll(/"(?:regionCode|region)":"(\d{12})"/g)].map(
      it => it[1]!,
    ),
  );
  expect([...asked].filter(it => it !== '000000000000' && (!checkRegionCode(it).ok || !known.has(it)))).toEqual([]);
});
