import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import children from '../src/service.ts';

const township = '620599001000';
const director: Who = { role: 'CHILD_DIRECTOR', region: township };
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };

let division: Awaited<ReturnType<typeof testDivision>>;
let fileId: string;
beforeAll(async () => {
  division = await testDivision(children);
  const { data } = await division.ask(`mutation ($input: RegisterChildInput!, $key: ID!) { registerChild(input: $input, idempotencyKey: $key) { ... on ChildFile { id } } }`, {
    input: { person: { name: '何小云', citizenId: '620599201506012021', regionCode: township, intakeSource: 'SELF' }, categories: [] }, key: key(),
  }, worker);
  fileId = data.registerChild.id;
});
afterAll(() => division[Symbol.asyncDispose]());

const file = async (more: object, who = director) => {
  const { data, errors } = await division.ask(
    `mutation ($input: FileMandatoryReportInput!, $key: ID!) { fileMandatoryReport(input: $input, idempotencyKey: $key) { __typename ... on MandatoryReport { id reportedTo receiptNo file { name } } ... on Rejection { code field } } }`,
    { input: { fileId, reportedAt: new Date(Date.now() - 60_000).toISOString(), reportedTo: 'POLICE', situation: '身上有伤', receiptNo: '110-0003', ...more }, key: key() }, who);
  expect(errors).toBeUndefined();
  return data.fileMandatoryReport;
};
const found = `query ($id: ID!) { mandatoryReport(id: $id) { id situation } }`;

test('a village child director files a report, and only the head and the county find it again', async () => {
  const said = (await division.said()).length;
  const made = await file({});
  expect(made).toMatchObject({ __typename: 'MandatoryReport', reportedTo: 'POLICE', receiptNo: '110-0003', file: { name: '何小云' } });
  expect((await division.ask(found, { id: made.id }, head)).data.mandatoryReport).toEqual({ id: made.id, situation: '身上有伤' });
  const listed = await division.ask(`query ($id: ID!) { childFile(id: $id) { mandatoryReports { id } } }`, { id: fileId }, head);
  expect(listed.data.childFile.mandatoryReports).toEqual([{ id: made.id }]);
  expect((await division.ask(found, { id: made.id }, director)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const byReference = await division.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on MandatoryReport { id } } }`, { r: [{ __typename: 'MandatoryReport', id: made.id }] }, director);
  expect(byReference.data._entities).toEqual([null]);
  expect(await division.said()).toHaveLength(said);
});

test('who filed it is a hash, the same for one person, in the row only', async () => {
  const rows = async () => division.rows('select * from mandatory_report order by created_at');
  await file({}, worker);
  await file({}, worker);
  const hashes = (await rows()).map(it => it.reporter_hash as string);
  expect(new Set(hashes)).toHaveLength(2);
  expect(hashes.at(-1)).toBe(hashes.at(-2));
  expect(hashes[0]).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await rows())).not.toMatch(/test-(CHILD_DIRECTOR|STATION_WORKER)/);
  const asked = await division.ask(`{ mandatoryReport(id: "any") { reporterHash } }`, {}, head);
  expect(asked.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test.each([
  ['in the future', { reportedAt: '2999-01-01T00:00:00Z' }, 'INVALID_INPUT', 'input.reportedAt'],
  ['of nothing', { situation: ' ' }, 'INVALID_INPUT', 'input.situation'],
  ['of a file that is not there', { fileId: 'nobody' }, 'NOT_FOUND', 'input.fileId'],
  ['of nobody and nowhere', { fileId: null }, 'INVALID_INPUT', 'input.regionCode'],
  ['of another region', { fileId: null, regionCode: '620502005000' }, 'OUT_OF_SCOPE', 'input.regionCode'],
])('a report %s is refused, and nothing is written', async (_, more, code, field) => {
  const [before] = await division.rows('select count(*) as n from mandatory_report');
  expect(await file(more)).toMatchObject({ __typename: 'Rejection', code, field });
  expect(await division.rows('select count(*) as n from mandatory_report')).toEqual([before]);
});

test('a child without a file is reported by its township', async () => {
  expect(await file({ fileId: null, regionCode: township })).toMatchObject({ __typename: 'MandatoryReport', file: null });
});
