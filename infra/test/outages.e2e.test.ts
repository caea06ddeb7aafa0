import { afterEach, expect, test } from 'vitest';
import { OWN, PLACES } from '../local/actors.ts';
import { act, ask, control, freshId, until } from './graph.ts';

const { xiguan } = PLACES;
const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const it of undo.splice(0)) await it();
});

const register = (citizenId: string) =>
  act('demo-worker', 'registerElder', 'RegisterElderInput', '... on ElderFile { id person { id } }', {
    person: { name: '测试停运', citizenId, regionCode: xiguan, intakeSource: 'SELF', stationId: OWN.station }, categories: ['EMPTY_NEST'],
  });
const parts = `query ($citizenId: String) { person(citizenId: $citizenId) { id elderFile { name } childFile { name } disabilityFile { name } reliefCases { id } volunteer { id } needs { id } } }`;

test('the broker is down: mutations are answered, and the rest catches up after', async () => {
  await control('stop', 'nats');
  undo.push(() => control('start', 'nats'));
  const file = await register(freshId('1946-01-01'));
  await act('demo-worker', 'raiseElderCrisis', 'RaiseCrisisInput', '... on ElderCrisis { id state }', { fileId: file.id, level: 2, kind: 'COLD_HEAT', situation: '断暖' });
  const queue = async () =>
    (await ask('demo-duty', '{ dutyQueue(first: 100) { edges { node { person { id } kind } } } }')).data.dutyQueue.edges.map((it: { node: { person?: { id: string } } }) => it.node.person?.id) as string[];
  expect(await queue()).not.toContain(file.person.id);
  await undo.pop()!();
  expect(await until(queue, it => it.includes(file.person.id))).toContain(file.person.id);
});

test('one division is down: its part is null with a coded error on its path, the rest of the answer stands', async () => {
  const citizenId = freshId('1947-01-01');
  await register(citizenId);
  await control('stop', 'children');
  undo.push(() => control('start', 'children'));
  const { data, errors } = await ask('demo-head', parts, { citizenId });
  expect(data.person).toMatchObject({ elderFile: { name: '测试停运' }, childFile: null, disabilityFile: null, reliefCases: [], volunteer: null });
  expect(errors).toHaveLength(1);
  expect(errors![0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/);
});

test('a division accepts and never answers: the request ends by its deadline with a coded error, the rest of the answer stands', async () => {
  const citizenId = freshId('1948-01-01');
  await register(citizenId);
  await control('freeze', 'disability');
  undo.push(() => control('thaw', 'disability'));
  const { data, errors } = await ask('demo-head', parts, { citizenId });
  expect(data.person).toMatchObject({ elderFile: { name: '测试停运' }, disabilityFile: null });
  expect(errors!.map(it => it.extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
}, 60_000);

test('a stranger, a wrong token and nobody are told apart from a member of staff, and learn nothing', async () => {
  const nobody = await ask(null, parts, { citizenId: freshId('1949-01-01') });
  expect(nobody.data?.person ?? null).toBeNull();
  expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const volunteer = await ask('demo-volunteer', parts, { citizenId: freshId('1949-01-02') });
  expect(volunteer.errors?.every(it => it.extensions.code === 'FORBIDDEN')).toBe(true);
  expect(volunteer.data.person).toMatchObject({ elderFile: null, childFile: null, disabilityFile: null });
});
