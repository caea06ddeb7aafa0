import { headline, type Report } from '../report.ts';
import { coresOf, curveOf, predictedCapacity, type Step } from './curve.ts';
import type { Inputs } from './inputs.ts';
import { askers, burst, cold, morning, MORNING, tell, withLock, type Story } from './peaks.ts';
import { cpuOfOne, hosts, layerOf, planned, planOf, rateAt, usesOf, type Host, type Layer, type Plan } from './sizing.ts';
import { growthOf, perPerson } from './storage.ts';
import { levels, shares, type Level } from './volumes.ts';
import { ASKER, mixOf, rateOf, sum, withoutAsker, workloadOf, type Workload } from './workload.ts';

/** The parts of the page that are made, by name of their markers. */
export type Sections = Readonly<Record<string, readonly string[]>>;

const [tianshui] = levels.filter(it => it.population === 2_907_200) as [Level];
const number = (value: number, digits = 0) => (Number.isFinite(value) ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : '–');
const ms = (value: number) => number(value, value < 10 ? 1 : 0);
const percent = (value: number) => `${number(value * 100)} %`;
const signed = (value: number) => `${value >= 0 ? '+' : '−'}${number(Math.abs(value) * 100)} %`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)];
const bytes = (value: number) => (value >= 1e12 ? `${number(value / 1e12, 1)} TB` : value >= 1e9 ? `${number(value / 1e9, 1)} GB` : value >= 1e6 ? `${number(value / 1e6)} MB` : `${number(value / 1000, 1)} kB`);

/** What others may use of a machine for its figures to count, 0–1 (judgement). */
const CALM = 0.1;
const layers: readonly Layer[] = ['gateway', 'services', 'postgres', 'nats'];

/** The workloads of the measured actions, with k6 as it stood on the same machine. */
export const workloadsOf = ({ reports, isWrite }: Inputs): Record<string, Workload> =>
  Object.fromEntries(Object.entries(reports).map(([action, report]) => [action, workloadOf(report, isWrite)]));

/** The peak's mix of those actions that were measured, without k6. */
export const peakOf = (workloads: Readonly<Record<string, Workload>>): Workload =>
  withoutAsker(mixOf(Object.entries(workloads).map(([action, workload]) => ({ share: shares[action]!, workload }))));

/** What was measured, and the memory and network of it. */
export function measuredSection({ reports }: Inputs, workloads: Readonly<Record<string, Workload>>): string[] {
  const of = (report: Report, workload: Workload) => {
    const told = headline(report)!;
    const by = (layer: Layer) => sum(Object.entries(workload.cpu).filter(([name]) => name !== ASKER && layerOf(name) === layer).map(([, it]) => it));
    const strangers = Math.max(0, ...curveInputs(report));
    return [
      report.action, report.date.slice(0, 10), report.capacity == null ? '–' : number(rateOf(told), 1), ...layers.map(it => number(by(it), 2)),
      number(sum(layers.map(by)), 2), number(sum(Object.values(workload.background))), number(sum(Object.values(told.memory))), percent(strangers),
    ];
  };
  const missing = Object.keys(shares).filter(it => !reports[it] && shares[it]! > 0);
  return [
    ...table(['action', 'measured on', 'held, operations/s', 'gateway', 'services', 'PostgreSQL', 'NATS', 'CPU ms/operation', 'background, CPU ms/s', 'memory, MB', 'strangers, at most'],
      Object.entries(reports).map(([action, report]) => of(report, workloads[action]!))),
    ...(missing.length ? ['', `Not measured yet, so not in the mix: ${missing.join(', ')} (${number(sum(missing.map(it => shares[it]!)))} % of the peak's operations; the others' shares are raised).`] : []),
  ];
}

const curveInputs = (report: Report) => report.results.map(it => Math.max(0, it.busy - (rateOf(it) * (sum(Object.values(it.cpu)) + it.k6Cpu)) / (coresOf(report) * 1000)));

/** Measured and predicted, step by step. */
export function curveSection({ reports }: Inputs, workloads: Readonly<Record<string, Workload>>): string[] {
  const curves = Object.entries(reports).map(([action, report]) => ({ action, report, steps: curveOf(report, workloads[action]!), found: predictedCapacity(report, workloads[action]!) }));
  const error = ({ measured, predicted }: Step, of: 'p50' | 'p95' | 'p99') => predicted[of] / measured[of] - 1;
  const calm = curves.flatMap(it => it.steps).filter(it => it.strangers <= CALM && it.measured.busy < 0.95);
  const typical = (of: 'p50' | 'p95' | 'p99') => {
    const errors = calm.map(it => Math.abs(error(it, of))).sort((a, b) => a - b);
    return errors.length ? percent(errors[Math.floor(errors.length / 2)]!) : '–';
  };
  return [
    ...table(['action', 'iterations/s', 'operations/s', 'p50 measured → predicted', 'p95', 'p99', 'error of p95', 'busy', 'strangers', 'held: measured, predicted'],
      curves.flatMap(({ action, steps }) => steps.map(it => [
        action, number(it.rate, 1), number(it.measured.rate, 1), ...(['p50', 'p95', 'p99'] as const).map(of => `${ms(it.measured[of])} → ${ms(it.predicted[of])}`),
        signed(error(it, 'p95')), `${percent(it.measured.busy)} → ${percent(it.predicted.busy)}`, percent(it.strangers), it.held.map(held => (held ? 'yes' : 'no')).join(', '),
      ]))),
    '',
    ...table(['action', 'held, measured, operations/s', 'held, predicted', 'predicted / measured'], curves.map(({ action, report, found }) => {
      const seen = report.capacity == null ? undefined : rateOf(headline(report)!);
      return [action, seen === undefined ? '–' : number(seen), found === null ? '–' : number(found), seen === undefined || found === null ? '–' : `${number(found / seen, 2)}x`];
    })),
    '',
    `Steps that count for the model: others used at most ${percent(CALM)} of the machine and it was less than 95 % busy: ${calm.length} of ${curves.flatMap(it => it.steps).length}. `
    + (calm.length ? `The middle error of those: p50 ${typical('p50')}, p95 ${typical('p95')}, p99 ${typical('p99')}.`
      : '**So the curve is not compared yet and all figures of this page are provisional:** the machine was shared while it was measured.'),
  ];
}

/** Machines, and what their users see the busier they are. */
export type Chosen = { host: Host; use: number; lines: string[] };

/** The share of each size of machine that is planned for. */
export function usesSection(mix: Workload): { lines: string[]; chosen: Chosen[] } {
  const chosen = hosts.map(host => {
    const uses = usesOf(mix, host.cores);
    const lines = uses.map(({ use, point, held }) => [host.name, percent(use), number(point.rate), percent(point.busy), ms(point.p50), ms(point.p95), ms(point.p99), held ? 'yes' : 'no']);
    return { host, use: planned(uses), rows: lines };
  });
  return {
    lines: [
      ...table(['machine', 'share used', 'operations/s', 'busy, simulated', 'p50 ms', 'p95 ms', 'p99 ms', 'all goals held'], chosen.flatMap(it => it.rows)), '',
      `Planned for: ${chosen.map(it => `${percent(it.use)} on ${it.host.name} (${number(rateAt(mix, it.host.cores, it.use))} operations/s)`).join('; ')}.`,
    ],
    chosen: chosen.map(({ host, use }) => ({ host, use, lines: [] })),
  };
}

/** Memory by process, MB: the most that any measured action needed. */
const memoryOf = ({ reports }: Inputs) => {
  const most: Record<string, number> = {};
  for (const report of Object.values(reports)) for (const [name, mb] of Object.entries(headline(report)?.memory ?? {})) most[name] = Math.max(most[name] ?? 0, mb);
  return most;
};

/** The plans of a level, one for each size of machine. */
export function plansOf(inputs: Inputs, mix: Workload, chosen: readonly Chosen[], level: Level): Plan[] {
  const ledgers = inputs.city ? perPerson(inputs.city, tianshui.population) * level.population : 0;
  return chosen.map(({ host, use }) => planOf(level, mix, host, use, memoryOf(inputs), ledgers));
}

/** Machines by region. */
export function regionsSection(inputs: Inputs, mix: Workload, chosen: readonly Chosen[]): string[] {
  const received = Object.entries(inputs.reports).map(([action, it]) => ({ share: shares[action]!, bytes: headline(it)!.received }));
  const answer = received.every(it => it.bytes !== undefined) ? sum(received.map(it => it.share * it.bytes!)) / sum(received.map(it => it.share)) : Number.NaN;
  return [
    `One operation: ${number(cpuOfOne(mix), 2)} ms of CPU. Rates are the targets of domain §8.3, twice the peak.`, '',
    ...table(['region', 'operations/s', ...layers.map(it => `${it}, cores`), 'cores at 100 %', ...chosen.flatMap(({ host }) => [`machines of ${host.name}: carry`, 'with reserve', 'memory each']), 'answers, Mbit/s'],
      levels.map(level => {
        const plans = plansOf(inputs, mix, chosen, level);
        return [level.name, number(level.target), ...layers.map(it => number(plans[0]!.layers[it], 1)), number(plans[0]!.cores, 1),
          ...plans.flatMap(it => [number(it.machines), number(it.withReserve), `${number(it.memory / 1000, 1)} GB`]), number((level.target * answer * 8) / 1e6, 1)];
      })),
  ];
}

/** What a year adds. */
export function storageSection({ city, worked }: Inputs): string[] {
  const lines: string[] = [];
  if (city) lines.push(`A loaded city (scale ${city.scale}): ${number(perPerson(city, tianshui.population))} bytes per person who lives there, indexes included; ${number(sum(city.tables.map(it => it.rows)))} rows.`, '');
  if (!worked) return [...lines, 'What work adds has not been measured.'];
  const { visit, perEvent, events } = growthOf(worked);
  const each = sum(Object.values(perEvent));
  lines.push(`By ${number(events)} events of real work: a visit ${bytes(visit)}; an event ${bytes(each)} (${Object.entries(perEvent).map(([name, it]) => `${name} ${bytes(it)}`).join(', ')}).`, '');
  lines.push(...table(['region', 'ledgers now', 'visits a year', 'events, audit and keys a year', 'a year in all', 'on three copies'], levels.map(level => {
    const now = city ? perPerson(city, tianshui.population) * level.population : Number.NaN;
    const [visits, kept] = [level.visitsAYear * 1e6 * visit, level.eventsADay * 365 * each];
    return [level.name, bytes(now), bytes(visits), bytes(kept), bytes(visits + kept), bytes(3 * (now + visits + kept))];
  })));
  return lines;
}

const HEAD = ['what happens', 'most operations/s', 'p50 ms', 'p95 ms', 'p95 of the worst minute', 'minutes late', 'machine busy', 'tries per operation', 'never answered'];
const told = (name: string, it: Story) => [name, number(it.most), ms(it.p50), ms(it.p95), ms(it.worst), String(it.late), percent(it.busy), number(it.tries, 2), `${number(it.lost * 100, 1)} %`];

/** People who may sign in (desk and field users, domain §8.3) and how many operations each then asks. */
const TIANSHUI_USERS = { people: 584 + 3013, operations: 6 };
/** An admission limit that is tried in the simulation: operations under way on one machine. */
const ROOM = 100;

/** The peaks of domain §8.4, lived through. */
export function peaksSection(inputs: Inputs, workloads: Readonly<Record<string, Workload>>, mix: Workload, chosen: readonly Chosen[]): string[] {
  const cores = chosen[0]!.host.cores;
  const day = (name: string, workload: Workload, peak: number) => told(name, tell({ workload, cores, rate: morning(peak), most: peak, seconds: MORNING, seed: name }));
  const rows = [day('Tianshui\'s morning, one machine', mix, tianshui.target / 2), day('… at twice the peak', mix, tianshui.target)];
  for (const level of levels.slice(2, 4)) {
    const [plan] = plansOf(inputs, mix, chosen, level);
    rows.push(day(`${level.name}'s morning at twice the peak, one of ${plan!.machines} (the reserve has failed)`, mix, level.target / plan!.machines));
  }
  const reads = { ...mix, operations: mix.operations.filter(it => !inputs.isWrite(it.name)) };
  const both = mixOf([{ share: tianshui.target / 2, workload: mix }, { share: tianshui.logIns, workload: cold(reads) }]);
  const storm = tianshui.target / 2 + tianshui.logIns;
  rows.push(told('everybody signs in within 15 minutes, at the peak, caches cold', tell({ workload: both, cores, rate: () => storm, most: storm, seconds: 900, seed: 'sign in' })));

  const back = (TIANSHUI_USERS.people * TIANSHUI_USERS.operations) / 60;
  const base = tianshui.target / 6;
  for (const [how, asker] of Object.entries(askers)) {
    for (const room of [undefined, ROOM]) {
      rows.push(told(`back after an outage: all within one minute, ${how === 'once' ? 'nobody asks again' : `ask again ${how}`}${room ? `; at most ${room} under way` : ''}`, tell({
        workload: cold(reads), cores, rate: burst(base, 1, 2, back), most: base + back, seconds: 600, seed: `outage ${how}`, asker, room,
      })));
    }
  }
  const alone = (action: string) => workloads[action] && withoutAsker(workloads[action]);
  const [knock, relief, customs] = ['knock', 'relief', 'customs'].map(alone);
  if (knock) rows.push(told('17:00, phones come back on line: elders\' work at twice its peak', tell({ workload: knock, cores, rate: () => 16, most: 16, seconds: 600, seed: 'sync' })));
  if (customs) rows.push(told('QR evening: a banquet hall at the customs peak', tell({ workload: customs, cores, rate: () => 8.4, most: 8.4, seconds: 600, seed: 'evening' })));
  if (relief) rows.push(...donationRows(inputs.reports.relief!, relief, cores));
  return table(HEAD, rows);
}

function donationRows(report: Report, relief: Workload, cores: number): string[][] {
  const operation = 'propose-allocation';
  const held = report.results.reduce((best, it) => (it.rate! < best.rate! ? it : best)).operations.find(it => it.name === operation)!.p50;
  const locked = withLock(relief, operation, 'lot', held);
  return [30, 60].map(rate => told(`donation day, ${rate === 30 ? 'fifty' : 'a hundred'} times an ordinary hour on one lot (row held ${ms(held)} ms at most: ${number(1000 / held)} allocations/s)`,
    tell({ workload: locked, cores, rate: () => rate, most: rate, seconds: 600, seed: `donation ${rate}`, locks: ['lot'] })));
}

/** All that is made of the measured files; half a minute of simulation. */
export function sectionsOf(inputs: Inputs, note: (text: string) => void = () => {}): Sections {
  const workloads = workloadsOf(inputs);
  const mix = peakOf(workloads);
  note('单机曲线 the curve of one machine');
  const curve = curveSection(inputs, workloads);
  note('利用率 shares of a machine');
  const { lines, chosen } = usesSection(mix);
  note('高峰 peaks');
  const peaks = peaksSection(inputs, workloads, mix, chosen);
  return { measured: measuredSection(inputs, workloads), curve, uses: lines, regions: regionsSection(inputs, mix, chosen), storage: storageSection(inputs), peaks };
}

const marks = (name: string) => [`<!-- made: ${name} -->`, `<!-- end: ${name} -->`] as const;

/** The lines between a section's markers. @throws when the page has no such markers */
export function sectionIn(page: string, name: string): string {
  const [begin, end] = marks(name);
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no section ${name}`);
  return page.slice(from + begin.length, to).trim();
}

/** The page with these sections in place of those that it had. */
export function filled(page: string, sections: Sections): string {
  return Object.entries(sections).reduce((text, [name, lines]) => {
    sectionIn(text, name);
    const [begin, end] = marks(name);
    return `${text.slice(0, text.indexOf(begin) + begin.length)}\n${lines.join('\n')}\n${text.slice(text.indexOf(end))}`;
  }, page);
}
