import { key, testDivision, type Answer, type Who } from '@nuanxin/kit/testing';
import { citizenIdCheck, creditCodeCheck, organizationCodeCheck } from '@nuanxin/casework';
import organizations from '../src/service.ts';

/** A town and a street of the synthetic county. */
export const town = '620599100000';
export const street = '620599001000';
export const province: Who = { role: 'PROV_DIV', region: '000000000000', domain: 'all' };
export const city: Who = { role: 'CITY_DIV', region: '620500000000', domain: 'all' };
export const county: Who = { role: 'COUNTY_DIV', region: '620599000000', domain: 'all' };
export const head: Who = { role: 'STATION_HEAD', region: town };
export const duty: Who = { role: 'DUTY_OFFICER', region: '620599000000' };
export const elsewhere: Who = { role: 'COUNTY_DIV', region: '620502000000', domain: 'all' };

export const refusal = '... on Rejection { code message messageEn field allowed }';

/** Calls a mutation and answers what it answers; a schema error fails the test. */
// oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
export type Call = (name: string, input: object, who: Who, fields?: string, idempotencyKey?: string) => Promise<any>;

/** A division with a small region tree, oddities included, and two items of the catalogue. */
export async function opened() {
  const division = await testDivision(organizations);
  const call: Call = async (name, input, who, fields = 'id version', idempotencyKey = key()) => {
    const upper = name[0]!.toUpperCase() + name.slice(1);
    const [type] = /(?:CatalogueItem)$/.test(name)
      ? ['ServiceCatalogueItem']
      : name === 'importRegions'
        ? ['RegionImport']
        : [name.replace(/^(?:register|change|step)/, '')];
    const source = `mutation ($input: ${upper}Input!, $key: ID!) { answer: ${name}(input: $input, idempotencyKey: $key) {
      __typename ... on ${type} { ${fields} } ${refusal} } }`;
    return only(await division.ask(source, { input, key: idempotencyKey }, who)).answer;
  };
  await call('importRegions', { rows: tree }, province, 'count');
  for (const [code, area] of [
    ['S08', 'ELDERLY'],
    ['S20', 'COMMUNITY_GOVERNANCE'],
  ]) {
    await call('registerCatalogueItem', { code, area, nameZh: `清单${code}`, nameEn: `Item ${code}` }, province, 'area');
  }
  return { division, call, [Symbol.asyncDispose]: () => division[Symbol.asyncDispose]() };
}

/** The data of an answer without errors. */
export function only({ data, errors }: Answer): Answer['data'] {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const row = (code: string, level: number, name: string, parentCode: string | null, flag: string | null = null) => ({
  code,
  level,
  name,
  parentCode,
  flag,
});
const tree = [
  row('110000000000', 1, '北京市', null),
  row('620000000000', 1, '甘肃省', null),
  row('110100000000', 2, '市辖区', '110000000000', 'PLACEHOLDER'),
  row('620500000000', 2, '天水市', '620000000000'),
  row('110101000000', 3, '东城区', '110000000000'),
  row('620502000000', 3, '秦州区', '620500000000'),
  row('620599000000', 3, '合成县(测试)', '620500000000', 'SYNTHETIC'),
  row('620502005000', 4, '西关街道', '620502000000'),
  row(town, 4, '合成镇', '620599000000', 'SYNTHETIC'),
  row(street, 4, '合成街道', '620599000000', 'SYNTHETIC'),
];

/** A station that operates. */
export async function station(call: Call, regionCode = town, more: object = {}): Promise<{ id: string; version: number }> {
  return call(
    'registerStation',
    {
      regionCode,
      name: '合成社工站',
      kind: 'TOWNSHIP',
      hostMode: 'GOV_RUN',
      builtOn: '2025-01-01',
      openedOn: '2025-02-01',
      ...more,
    },
    county,
  );
}

/** A sound credit code of county 620599. */
export function creditCode(kind: '1' | '2' | '3', sequence: number): string {
  const own = `MJTDE${String(sequence).padStart(3, '0')}`;
  const body = `5${kind}620599${own}${organizationCodeCheck(own)}`;
  return body + creditCodeCheck(body);
}

/** A social organization in good standing. */
export async function organization(call: Call, sequence: number, more: object = {}): Promise<{ id: string; version: number }> {
  return call(
    'registerSocialOrganization',
    {
      creditCode: creditCode('2', sequence),
      name: `合成服务中心${sequence}`,
      kind: 'SERVICE_INSTITUTION',
      regionCode: '620599000000',
      areas: ['ELDERLY'],
      ...more,
    },
    county,
  );
}

/** A citizen id of county 620599. */
export function citizenId(birthDate: string, sequence: number): string {
  const body = `620599${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
}
