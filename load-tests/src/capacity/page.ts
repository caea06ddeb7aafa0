import { headline, type Report } from '../report.ts';
import { coresOf, curveOf, FULL, predictedCapacity, strangersOf, type Step } from './curve.ts';
import type { Result } from '../k6-run.ts';
import type { Inputs } from './inputs.ts';
import { askers, burst, cold, live, morning, MORNING, withLock, type Story } from './peaks.ts';
import { cpuOfOne, hosts, layerOf, planned, planOf, rateAt, usesOf, type Host, type Layer, type Plan } from './sizing.ts';
import { growthOf, perPerson } from './storage.ts';
import { levels, shares, type Level } from './volumes.ts';
import { calmest, mixOf, rateOf, sum, withoutAsker, workloadOf, type Workload } from './workload.ts';

/** The parts of the page that are made, by name of their markers. */
export type Sections = Readonly<Record<string, readonly string[]>>;

const [tianshui] = levels.filter(it => it.population === 2_907_200) as [Level];

const number = (value: number, digits = 0) =>
  (Number.isFinite(value) ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : '–');
const ms = (value: number) => number(value, value < 10 ? 1 : 0);
const percent = (value: number) => `${number(value * 100)} %`;
const signed = (value: number) => `${value >= 0 ? '+' : '−'}${number(Math.abs(value) * 100)} %`;
const yes = (value: boolean) => (value ? 'yes' : 'no');
const units = [[1e12, 'TB', 1], [1e9, 'GB', 1], [1e6, 'MB', 0]] as const;
function bytes(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const unit = units.find(it => value >= it[0]);
  return unit ? `${number(value / unit[0], unit[2])} ${unit[1]}` : `${number(value / 1000, 1)} kB`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)];

/** What others may use of a machine for its latencies to count, 0–1 (judgement). */
const CALM = 0.1;
/** Whether a step tells about the system and not about others. */
const isCalm = (strangers: number, busy: number) => strangers <= CALM && busy < FULL;
/** Share of the machine of a report that others used in a step, 0–1. */
const strangersIn = (report: Report, step: Result) => strangersOf(step, coresOf(report)) / (coresOf(report) * 1000);

const layers: readonly Layer[] = ['gateway', 'services', 'postgres', 'nats'];

/** The workloads of the measured actions, with k6 as it stood on the same machine. */
export const workloadsOf = ({ reports, isWrite }: Inputs): Record<string, Workload> =>
  Object.fromEntries(Object.entries(reports).map(([action, report]) => [action, workloadOf(report, isWrite)]));

/** The peak's mix of those actions that were measured, without k6. */
export const peakOf = (workloads: Readonly<Record<string, Workload>>): Workload =>
  withoutAsker(mixOf(Object.entries(workloads).map(([action, workload]) => ({ share: shares[action]!, workload }))));

/** What was measured. */
export function measuredSection({ reports }: Inputs, workloads: Readonly<Record<string, Workload>>): string[] {
  const rows = Object.values(reports).map(report => {
    const { cpu, background } = withoutAsker(workloads[report.action]!);
    const told = headline(report)!;
    const by = (layer: Layer) => sum(Object.entries(cpu).filter(([name]) => layerOf(name) === layer).map(([, it]) => it));
    const strangers = Math.max(...report.results.map(it => strangersIn(report, it)));
    return [
      report.action, report.date.slice(0, 10), report.capacity == null ? '–' : number(rateOf(told), 1),
      ...layers.map(it => number(by(it), 2)),
      number(sum(layers.map(by)), 2), number(sum(Object.values(background))), number(sum(Object.values(told.memory))),
      told.received ? bytes(told.received) : '–', percent(strangers),
    ];
  });
  const missing = Object.keys(shares).filter(it => !reports[it]);
  const part = number(sum(missing.map(it => shares[it]!)));
  return [
    ...table([
      'action', 'measured on', 'held, operations/s', 'gateway', 'services', 'PostgreSQL', 'NATS', 'CPU ms/operation',
      'background, CPU ms/s', 'memory, MB', 'an answer', 'strangers, at most',
    ], rows),
    ...(missing.length ? ['', `Not measured yet, so not in the mix: ${missing.join(', ')} (${part} % of the peak's operations).`] : []),
  ];
}

const quantiles = ['p50', 'p95', 'p99'] as const;
type Quantile = (typeof quantiles)[number];

/** Measured and predicted, step by step. */
export function curveSection({ reports }: Inputs, workloads: Readonly<Record<string, Workload>>): string[] {
  const curves = Object.values(reports).map(report => {
    const workload = workloads[report.action]!;
    return { report, steps: curveOf(report, workload), found: predictedCapacity(report, workload) };
  });
  const all = curves.flatMap(it => it.steps);
  const error = ({ measured, predicted }: Step, of: Quantile) => predicted[of] / measured[of] - 1;
  const counting = all.filter(it => isCalm(it.strangers, it.measured.busy));
  const middle = (of: Quantile) => {
    const errors = counting.map(it => Math.abs(error(it, of))).sort((a, b) => a - b);
    return `${of} ${percent(errors[Math.floor(errors.length / 2)]!)}`;
  };
  const steps = curves.flatMap(({ report, steps: own }) => own.map(it => [
    report.action, number(it.rate, 1), number(it.measured.rate, 1),
    ...quantiles.map(of => `${ms(it.measured[of])} → ${ms(it.predicted[of])}`),
    signed(error(it, 'p95')), `${percent(it.measured.busy)} → ${percent(it.predicted.busy)}`, percent(it.strangers),
    it.held.map(yes).join(' → '),
  ]));
  const knees = curves.map(({ report, found }) => {
    const seen = report.capacity == null ? null : rateOf(headline(report)!);
    const one = (rate: number | null) => (rate === null ? '–' : number(rate));
    return [report.action, one(seen), one(found), seen && found ? `${number(found / seen, 2)}x` : '–'];
  });
  return [
    ...table([
      'action', 'iterations/s', 'operations/s', 'p50, measured → predicted', 'p95', 'p99', 'error of p95', 'busy', 'strangers', 'held',
    ], steps), '',
    'The knee, where the first goal breaks:', '',
    ...table(['action', 'held, measured, operations/s', 'held, predicted', 'predicted / measured'], knees), '',
    `Steps that count for the model: others used at most ${percent(CALM)} of the machine and it was less than ${percent(FULL)} busy: `
    + `${counting.length} of ${all.length}. ${counting.length ? `The middle error of those: ${quantiles.map(middle).join(', ')}.`
      : '**So the curve is not compared yet, and all figures here are provisional:** others used the machine while it was measured.'}`,
  ];
}

/** A size of machine and the share of it that is planned for, 0–1. */
export type Chosen = { host: Host; use: number };

/** What users see the busier a machine is, and the share of each size that is planned for. */
export function usesSection(mix: Workload): { lines: string[]; chosen: Chosen[] } {
  const seen = hosts.map(host => ({ host, uses: usesOf(mix, host.cores) }));
  const chosen = seen.map(({ host, uses }) => ({ host, use: planned(uses) }));
  const rows = seen.flatMap(({ host, uses }) => uses.map(({ use, point, held }) =>
    [host.name, percent(use), number(point.rate), ...quantiles.map(of => ms(point[of])), yes(held)]));
  const words = chosen.map(({ host, use }) => `${percent(use)} on ${host.name} (${number(rateAt(mix, host.cores, use))} operations/s)`);
  const head = ['machine', 'share used', 'operations/s', 'p50 ms', 'p95 ms', 'p99 ms', 'all goals held'];
  return { chosen, lines: [...table(head, rows), '', `Planned for: ${words.join('; ')}.`] };
}

/** Memory by process, MB: the most that any measured action needed. */
function memoryOf({ reports }: Inputs): Record<string, number> {
  const most: Record<string, number> = {};
  const all = Object.values(reports).flatMap(it => Object.entries(headline(it)!.memory));
  for (const [name, mb] of all) most[name] = Math.max(most[name] ?? 0, mb);
  return most;
}

/** The plans of a level, one for each size of machine. */
export function plansOf(inputs: Inputs, mix: Workload, chosen: readonly Chosen[], level: Level): Plan[] {
  const ledgers = inputs.city ? perPerson(inputs.city, tianshui.population) * level.population : 0;
  return chosen.map(({ host, use }) => planOf(level, mix, host, use, memoryOf(inputs), ledgers));
}

/** Machines by region. */
export function regionsSection(inputs: Inputs, mix: Workload, chosen: readonly Chosen[]): string[] {
  const answers = Object.values(inputs.reports).flatMap(it => {
    const { received } = headline(it)!;
    return received ? [{ share: shares[it.action]!, bytes: received }] : [];
  });
  const answer = sum(answers.map(it => it.share * it.bytes)) / sum(answers.map(it => it.share));
  const cores = levels.map(level => {
    const { layers: by, cores: total } = plansOf(inputs, mix, chosen, level)[0]!;
    const megabits = (level.target * answer * 8) / 1e6;
    return [level.name, number(level.target), ...layers.map(it => number(by[it], 1)), number(total, 1), number(megabits, 1)];
  });
  const machines = levels.map(level => [
    level.name,
    ...plansOf(inputs, mix, chosen, level)
      .flatMap(it => [number(it.machines), number(it.withReserve), `${number(it.memory / 1000, 1)} GB`]),
  ]);
  return [
    'Cores that are busy at the targets of domain §8.3, twice the peak:', '',
    ...table(['region', 'operations/s', 'gateway', 'services', 'PostgreSQL', 'NATS', 'cores', 'answers, Mbit/s'], cores), '',
    'Machines:', '',
    ...table(['region', ...chosen.flatMap(({ host }) => [`${host.name}: carry`, 'with reserve', 'memory of each'])], machines),
  ];
}

/** The page in a few lines. */
export function shortSection(inputs: Inputs, mix: Workload, chosen: readonly Chosen[]): string[] {
  const [small] = chosen as [Chosen];
  const rate = rateAt(mix, small.host.cores, small.use);
  const machines = (region: Level) => plansOf(inputs, mix, chosen, region)
    .map(it => `${number(it.machines)} (${number(it.withReserve)})`).join(' or ');
  const isProvisional = !Object.values(inputs.reports).some(report => report.results.some(it => isCalm(strangersIn(report, it), it.busy)));
  return [
    ...(isProvisional ? ['**Provisional: others used the machine while it was measured.**', ''] : []),
    `- An operation of the peak's mix takes ${number(cpuOfOne(mix), 2)} ms of CPU. A machine of ${small.host.cores} cores carries `
    + `${number(rate)} operations/s at the planned ${percent(small.use)}: ${number(rate / (tianshui.target / 2), 1)} times Tianshui's peak.`,
    `- Machines of ${hosts.map(it => it.cores).join(' or ')} cores that carry twice the peak (with reserve):`,
    ...levels.map(it => `  ${it.name} ${machines(it)}`).map((line, i) => (i === levels.length - 1 ? `${line}.` : `${line};`)),
  ];
}

/** What a year adds. */
export function storageSection({ city, worked }: Inputs): string[] {
  const each = city ? perPerson(city, tianshui.population) : Number.NaN;
  const lines: string[] = [];
  if (city) {
    const rows = number(sum(city.tables.map(it => it.rows)));
    lines.push(`A loaded city (scale ${city.scale}, ${rows} rows): ${number(each)} bytes per person who lives there.`, '');
  }
  if (!worked) return [...lines, 'What work adds has not been measured.'];
  const { visit, perEvent, events, wal = Number.NaN } = growthOf(worked);
  const event = sum(Object.values(perEvent));
  const parts = Object.entries(perEvent).map(([name, it]) => `${name} ${bytes(it)}`).join(', ');
  const rows = levels.map(level => {
    const [now, visits, kept] = [each * level.population, level.visitsAYear * 1e6 * visit, level.eventsADay * 365 * event];
    const written = level.eventsADay * 365 * wal;
    return [level.name, ...[now, visits, kept, visits + kept, 3 * (now + visits + kept), written].map(bytes)];
  });
  return [
    ...lines, `By ${number(events)} events of real work: a visit ${bytes(visit)}; an event ${bytes(event)} (${parts}); WAL ${bytes(wal)} an event at most.`, '',
    ...table([
      'region', 'ledgers now', 'visits a year', 'events, audit and keys a year', 'a year in all', 'after a year, three copies',
      'WAL a year, at most',
    ], rows),
  ];
}

const HEAD = [
  'what happens', 'most operations/s', 'p50 ms', 'p95 ms', 'p95 of the worst minute', 'minutes late', 'machine busy', 'tries per operation',
  'never answered',
];
const told = (name: string, it: Story) => [
  name, number(it.most), ms(it.p50), ms(it.p95), ms(it.worst), String(it.late), percent(it.busy),
  number(it.tries, 2), `${number(it.lost * 100, 1)} %`,
];

/** Desk and field users of Tianshui, and how many operations each asks first (domain §8.3). */
const TIANSHUI_USERS = { people: 584 + 3013, operations: 6 };
/** Operations under way on one machine: a limit that is tried in the simulation (judgement). */
const ROOM = 100;
/** Seconds of the shorter stories. */
const TEN_MINUTES = 600;

/** The peaks of domain §8.3 and §8.4, lived through on machines of the measured size. */
export function peaksSection(
  inputs: Inputs, workloads: Readonly<Record<string, Workload>>, mix: Workload, chosen: readonly Chosen[],
): string[] {
  const { cores } = chosen[0]!.host;
  const peak = tianshui.target / 2;
  const day = (name: string, most: number) =>
    told(name, live({ workload: mix, cores, rate: morning(most), most, seconds: MORNING, seed: name }));
  const rows = [day('Tianshui\'s morning, one machine', peak), day('… at twice the peak', tianshui.target)];
  for (const level of levels.filter(it => it.target > tianshui.target && it.target < 10_000)) {
    const { machines } = plansOf(inputs, mix, chosen, level)[0]!;
    rows.push(day(`${level.name}'s morning at twice the peak, one of ${machines} (the reserve has failed)`, level.target / machines));
  }
  const reads = cold({ ...mix, operations: mix.operations.filter(it => !inputs.isWrite(it.name)) });
  const both = mixOf([{ share: peak, workload: mix }, { share: tianshui.logIns, workload: reads }]);
  const most = peak + tianshui.logIns;
  rows.push(told('everybody signs in within 15 minutes, at the peak, caches cold',
    live({ workload: both, cores, rate: () => most, most, seconds: 900, seed: 'sign in' })));
  rows.push(...outageRows(reads, cores));
  const steady = (name: string, action: string, rate: number) => workloads[action] && rows.push(told(name,
    live({ workload: withoutAsker(workloads[action]), cores, rate: () => rate, most: rate, seconds: TEN_MINUTES, seed: name })));
  steady('17:00, phones come back on line: elders\' work at twice its peak', 'knock', 16);
  steady('QR evening: customs at its peak', 'customs', 8.4);
  const { relief } = inputs.reports;
  if (!relief) return table(HEAD, rows);
  const best = headline(relief)!;
  const allocations = (best.operations.find(it => it.name === ALLOCATION)?.count ?? 0) / best.seconds;
  return [
    ...table(HEAD, [...rows, ...donationRows(relief, withoutAsker(workloads.relief!), cores)]), '',
    `Measured on one lot: ${number(allocations, 1)} allocations/s in the highest step of relief that held.`,
  ];
}

/** Everybody comes back within one minute, on top of the hour's mean, a third of the peak. */
function outageRows(workload: Workload, cores: number): string[][] {
  const back = (TIANSHUI_USERS.people * TIANSHUI_USERS.operations) / 60;
  const base = tianshui.target / 6;
  return Object.entries(askers).flatMap(([how, asker]) => [undefined, ROOM].map(room => {
    const name = `back after an outage, all within one minute; ${how === 'once' ? 'nobody asks again' : `they ask again ${how}`}`;
    const rate = burst(base, 1, 2, back);
    return told(`${name}${room ? `; at most ${room} under way` : ''}`,
      live({ workload, cores, rate, most: base + back, seconds: TEN_MINUTES, seed: `outage ${how}`, asker, room }));
  }));
}

/** The operation that locks a lot. */
const ALLOCATION = 'propose-allocation';

/** Donation day (domain §8.4: fifty times), by what a row was held at most: the time of the whole operation in the calmest step. */
function donationRows(report: Report, relief: Workload, cores: number): string[][] {
  const held = calmest(report).operations.find(it => it.name === ALLOCATION)!.p50;
  const locked = withLock(relief, ALLOCATION, 'lot', held);
  return ([[30, 'fifty'], [60, 'a hundred']] as const).map(([rate, times]) => told(
    `donation day, ${times} times an ordinary hour, on one lot (row held ${ms(held)} ms at most: ${number(1000 / held)} allocations/s)`,
    live({ workload: locked, cores, rate: () => rate, most: rate, seconds: TEN_MINUTES, seed: `donation ${rate}`, locks: ['lot'] }),
  ));
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
  return {
    short: shortSection(inputs, mix, chosen), measured: measuredSection(inputs, workloads), curve, uses: lines,
    regions: regionsSection(inputs, mix, chosen), peaks, storage: storageSection(inputs),
  };
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
