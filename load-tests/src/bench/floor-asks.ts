import { at, day, oneOf, OWN, PLACES } from '../../k6/people.ts';
import type { Bench } from './part.ts';

/** Records of the data that the asks are about. */
export interface Facts {
  /** Elders' files, their households and the pairs to look after. */
  elders: string[]; names: string[]; households: string[]; children: string[]; disabled: string[]; cases: string[]; lots: string[];
  campaign: string; volunteer: string; pair: string; donor: string;
}

/** One operation of an action's mix that has a floor. */
export interface Ask {
  /** Its share among the steps of the mix (actions/<action>.ts). */
  weight: number;
  /** How often the step asks it; one where not said. */
  times?: number;
  /** Name of its file in `operations/` and in `floor/`. */
  operation: string;
  /** Who asks. */
  as: string;
  /** Variables of the n-th request. */
  variables(n: number, facts: Facts): Record<string, unknown>;
  /** What the floor is given beside the variables. */
  more?(variables: Record<string, unknown>, facts: Facts): Record<string, unknown>;
}

/** The first and the last code below a place. */
function range(region: unknown): { lo: string; hi: string } {
  const code = String(region);
  const kept = /^\d\d0{10}$/.test(code) ? 2 : /^\d{4}0{8}$/.test(code) ? 4 : /^\d{6}0{6}$/.test(code) ? 6 : /^\d{9}000$/.test(code) ? 9 : 12;
  return { lo: code, hi: code.slice(0, kept).padEnd(12, '9') };
}
const within = (variables: Record<string, unknown>) => range(variables.region);
const station = () => ({ station: OWN.station });
const period = (region: string, n: number) => ({ region, from: day(-330 + (n % 200)), to: day(-(n % 7)) });
const act = (input: object, n: number) => ({ input, key: `floor-${process.pid}-${Date.now().toString(36)}-${n}` });
const visit = (fileId: string, n: number) => act({ fileId, startedAt: at(-3), minutes: 20, mode: 'HOME', result: 'SPOKE', note: `基准 ${n}` }, n);
const ofInput = ({ input }: Record<string, unknown>) => input as Record<string, unknown>;

/** By action: its operations that have a floor, with the weights of its mix. */
export const asks: Readonly<Record<string, readonly Ask[]>> = {
  knock: [
    { weight: 20, operation: 'elder-visits-due', as: 'demo-worker', variables: () => ({ before: at(24 * 30), station: OWN.station }) },
    { weight: 25, operation: 'elder-file', as: 'demo-worker', variables: (n, { elders }) => ({ id: oneOf(elders, n) }) },
    { weight: 10, operation: 'household-door', as: 'demo-worker', variables: (n, { households }) => ({ household: oneOf(households, n) }) },
    { weight: 8, operation: 'search-elders', as: 'demo-head', variables: (n, { names }) => ({ text: oneOf(names, n) }), more: ({ text }) => ({ key: `n${String(text)}`, ...range(PLACES.xiguan) }) },
    { weight: 25, operation: 'record-elder-visit', as: 'demo-worker', variables: (n, { elders }) => visit(oneOf(elders, n), n), more: ofInput },
    { weight: 5, times: 5, operation: 'record-elder-visit', as: 'demo-worker', variables: (n, { elders }) => visit(oneOf(elders, n), n), more: ofInput },
  ],
  growth: [
    { weight: 20, operation: 'child-visits-due', as: 'demo-worker', variables: () => ({ before: at(24 * 30) }), more: station },
    { weight: 30, operation: 'child-file', as: 'demo-worker', variables: (n, { children }) => ({ id: oneOf(children, n) }) },
    { weight: 32, operation: 'record-child-visit', as: 'demo-worker', variables: (n, { children }) => visit(oneOf(children, n), n), more: ofInput },
  ],
  relief: [
    { weight: 15, operation: 'open-needs', as: 'demo-charity', variables: () => ({ region: PLACES.qinzhou }), more: within },
    { weight: 20, operation: 'goods-lot', as: 'demo-charity', variables: (n, { lots }) => ({ id: oneOf(lots, n) }) },
    { weight: 35, operation: 'pledge-donation', as: 'demo-charity', variables: (n, { donor }) => act({ donorId: donor, kind: 'GOODS', cents: 20_000, item: '棉被', unit: '床', quantity: 1, restrictedTo: 'GOODS' }, n), more: ofInput },
  ],
  watch: [
    { weight: 25, operation: 'my-watch', as: 'demo-volunteer', variables: () => ({}), more: (_, { volunteer }) => ({ volunteer }) },
    { weight: 12, operation: 'shifts', as: 'demo-volunteer', variables: n => ({ region: PLACES.qinzhou, from: at(-(n % 72)), to: at(24 * 14) }), more: within },
    { weight: 8, operation: 'volunteers', as: 'demo-head', variables: () => ({ region: PLACES.xiguan }) },
    { weight: 20, operation: 'report-watch', as: 'demo-volunteer', variables: (n, { pair }) => act({ pairId: pair, result: 'SAW_WELL', note: `基准 ${n}` }, n), more: ofInput },
  ],
  customs: [
    { weight: 25, operation: 'campaign', as: 'demo-head', variables: (_, { campaign }) => ({ region: PLACES.xiguan, campaign }) },
    { weight: 15, operation: 'household-door', as: 'demo-head', variables: (n, { households }) => ({ household: oneOf(households, n) }) },
    { weight: 60, operation: 'register-household', as: 'demo-head', variables: n => act({ regionCode: PLACES.xiguan, address: `合成县杏花村${process.pid}-${n}室` }, n), more: ofInput },
  ],
  homecoming: [
    { weight: 25, operation: 'relief-cases', as: 'demo-rescue', variables: n => ({ region: PLACES.qinzhou, state: oneOf(['REPORTED', 'ADMITTED', 'CONTACTED', null], n) }), more: within },
    { weight: 30, operation: 'relief-case', as: 'demo-rescue', variables: (n, { cases }) => ({ id: oneOf(cases, n) }) },
    { weight: 10, operation: 'missing-alerts', as: 'demo-rescue', variables: () => ({}) },
  ],
  sunshine: [
    { weight: 20, operation: 'disability-visits-due', as: 'demo-worker', variables: () => ({ before: at(24 * 30) }), more: station },
    { weight: 25, operation: 'disability-file', as: 'demo-worker', variables: (n, { disabled }) => ({ id: oneOf(disabled, n) }) },
    { weight: 25, operation: 'record-disability-visit', as: 'demo-worker', variables: (n, { disabled }) => visit(oneOf(disabled, n), n), more: ofInput },
  ],
  pairing: [
    { weight: 30, operation: 'open-market', as: 'demo-org', variables: () => ({ region: PLACES.tianshui, organization: OWN.org }), more: within },
  ],
  boards: [
    { weight: 20, operation: 'coverage-board', as: 'demo-country', variables: n => period(oneOf([PLACES.gansu, PLACES.tianshui], n), n), more: it => ({ ...within(it), unit: it.region === PLACES.gansu ? 1e8 : 1e6 }) },
    { weight: 20, operation: 'activity-board', as: 'demo-city', variables: n => period(oneOf([PLACES.tianshui, PLACES.qinzhou], n), n), more: within },
    { weight: 20, operation: 'action-board', as: 'demo-country', variables: n => period(oneOf([PLACES.gansu, PLACES.tianshui], n), n), more: within },
    { weight: 15, operation: 'station-staffing', as: 'demo-city', variables: n => ({ region: oneOf([PLACES.tianshui, PLACES.qinzhou], n) }), more: within },
    { weight: 25, operation: 'duty-queue', as: 'demo-duty', variables: n => ({ region: oneOf([PLACES.qinzhou, PLACES.xiguan], n) }), more: within },
  ],
};

/** Whether an operation writes: it has two floors then, `<operation>` that leaves the change alone, and `<operation>.whole` that leaves the same rows as ours. */
export const isWrite = ({ operation }: Pick<Ask, 'operation'>): boolean => /^(record|register|report|pledge)-/.test(operation);

type Page = { edges: { node: Record<string, unknown> & { id: string } }[] };

/** Records of the running data. @throws Error when the data has none of a kind. */
export async function factsOf(ask: Bench['ask']): Promise<Facts> {
  const asked = async (as: string, query: string) => {
    const { data, errors } = await ask(query, as);
    if (!data || errors) throw new Error(`${query}: ${errors?.[0]?.message ?? 'no data'}`);
    return data as Record<string, Page>;
  };
  const ids = (page: Page | undefined) => (page?.edges ?? []).map(it => it.node.id);
  const files = await asked('demo-worker', '{ elderFiles(first: 100) { edges { node { id name household { id } } } } childFiles(first: 100) { edges { node { id } } } disabilityFiles(first: 100) { edges { node { id } } } }');
  const cases = await asked('demo-rescue', '{ reliefCases(first: 50) { edges { node { id } } } }');
  const goods = await asked('demo-charity', '{ goodsLots(first: 50) { edges { node { id } } } donors(first: 1) { edges { node { id } } } }');
  const campaigns = await asked('demo-head', '{ campaigns(first: 1) { edges { node { id } } } }');
  const mine = (await asked('demo-volunteer', '{ myVolunteer { id pairs { id } } }')) as unknown as { myVolunteer: { id: string; pairs: { id: string }[] } };
  const facts: Facts = {
    elders: ids(files.elderFiles), names: [...new Set(files.elderFiles!.edges.map(it => String(it.node.name)))], children: ids(files.childFiles), disabled: ids(files.disabilityFiles), cases: ids(cases.reliefCases), lots: ids(goods.goodsLots),
    households: [...new Set(files.elderFiles!.edges.map(it => (it.node.household as { id: string } | null)?.id).filter(it => it !== undefined))],
    campaign: ids(campaigns.campaigns)[0] ?? '', donor: ids(goods.donors)[0] ?? '', volunteer: mine.myVolunteer.id, pair: mine.myVolunteer.pairs[0]?.id ?? '',
  };
  for (const [name, it] of Object.entries(facts)) if (it.length === 0) throw new Error(`the data has no ${name}`);
  return facts;
}
