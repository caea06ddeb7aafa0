import { chinaDate, CRISIS_LADDER, nextVisitDue, type RiskLevel, type VisitSubject } from '@nuanxin/casework';
import { between, pick, type Random } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { sexOf, type LedgerName, type NeedFact, type People, type Subject } from './people.ts';
import { at, DAYS, dayFrom } from './plan.ts';
import type { Cells, Filling, Table } from './table.ts';

/** A ledger of files, as they are loaded. */
export type LedgerShape = {
  division: 'elders' | 'children' | 'disability';
  /** Begins its file numbers and names its entities: `ElderFile`, `ElderVisit`. */
  letter: 'E' | 'C' | 'D'; noun: 'Elder' | 'Child' | 'Disability';
  action: 'A1' | 'A2' | 'A7'; catalogueCode: string;
};

/** What a division says of a file beside what all have. */
export type Own = {
  /** Null where nobody has set a level yet: then nobody visits by a clock. */
  level: RiskLevel | null;
  sensitivity: number;
  categories: string[];
  /** For the visit rules. */
  facts?: Partial<VisitSubject>;
  cells: Cells;
};

/** The tables that every such ledger has. */
export type LedgerTables = { file: Table; visit: Table; crisis: Table; service: Table; need: Table };

/** Opens the five tables of a ledger. */
export const tablesOf = (filling: Filling, noun: string, file = `${noun}File`): LedgerTables => ({
  file: filling.table(file), visit: file === 'ReliefCase' ? filling.table(file) : filling.table(`${noun}Visit`), crisis: filling.table(`${noun}Crisis`),
  service: filling.table(`${noun}ServiceRecord`), need: filling.table(`${noun}Need`),
});

/** Who writes for a station in the loaded rows. */
export const workerOf = (stationId: string, n = 0) => `worker-${stationId.slice(8)}-${1 + (n % 3)}`;

/** Running numbers of file numbers 档案号 as the actions count them; kept at the end, so that the next registration goes on from them. */
export function fileNumbers(letter: string) {
  const last = new Map<string, number>();
  return {
    next(nine: string, year: string): string {
      const prefix = `${letter}${nine}${year}`;
      const number = (last.get(prefix) ?? 0) + 1;
      if (number > 99_999) throw new RangeError(`${prefix}: a township has no more file numbers in a year`);
      last.set(prefix, number);
      return prefix + String(number).padStart(5, '0');
    },
    async keep(filling: Filling): Promise<void> {
      const table = filling.table('Counter');
      for (const [id, count] of last) await table.add({ id, last: count });
    },
  };
}

/** Days between two visits in the volumes of §8.1: 52, 12 and 4 a year. */
const every: Record<RiskLevel, number> = { HIGH: 7, KEY: 30, GENERAL: 91 };

/** What all files share, sealed for their place. */
export function fileCells(people: People, shape: LedgerShape, subject: Subject, fileNo: string, next: Random): Cells {
  const where = `${shape.division}:file:${subject.fileId}`;
  const { town, station, registeredAt } = subject;
  const contact = people.phone(next, where);
  const by = workerOf(station.id, subject.index);
  return {
    id: subject.fileId, personId: subject.personId, householdId: subject.householdId, fileNo, name: subject.name, ...people.number(subject.citizenId, where),
    sex: sexOf(subject.sex), birthDate: subject.birthDate, ethnicity: next() < 0.92 ? '01' : '03', hukouRegionCode: town.county, regionCode: town.code,
    residenceState: next() < 0.93 ? 'BOTH_HERE' : 'REGISTERED_AWAY', address: subject.address, ...people.phone(next, where),
    contacts: [{ name: `${subject.name[0]}家人`, relation: shape.division === 'children' ? 'GRANDPARENT' : 'SON', priority: 1, ...contact }],
    assistance: [next() < 0.7 ? 'NONE' : pick(next, ['DIBAO', 'TEKUN', 'DIBAO_MARGINAL', 'POVERTY_MONITORED'])],
    intakeSource: pick(next, ['FOUND_BY_WORKER', 'COMMUNITY_REFERRAL', 'SELF', 'GOVERNMENT_REFERRAL']), basis: 'STATUTORY', stationId: station.id, leadWorkerId: by,
    closureReason: null, afterCareCaseId: null, afterCareDueAt: null, version: 1, createdBy: by, updatedBy: by, createdAt: registeredAt, updatedAt: registeredAt,
  };
}

/** Loads a ledger's files with their visits, services and crises; then its needs. */
export async function loadLedger(
  people: People, filling: Filling, shape: LedgerShape, count: number,
  subjectOf: (index: number) => Subject, ownOf: (subject: Subject, next: Random) => Own, more: (subject: Subject, own: Own, next: Random) => Promise<void> | undefined,
): Promise<void> {
  const { seed } = people;
  const { division, noun } = shape;
  const tables = tablesOf(filling, noun);
  const numbers = fileNumbers(shape.letter);
  for (let index = 0; index < count; index++) {
    const subject = subjectOf(index);
    const next = chance(seed, division, index);
    const own = ownOf(subject, next);
    const { level } = own;
    const made = level ? visitsOf(people, shape, subject, own, next) : null;
    const waits = tables.file.add({
      ...fileCells(people, shape, subject, numbers.next(subject.town.nine, String(subject.registeredAt.getFullYear())), next),
      categories: own.categories, riskLevel: level, riskRuleId: made?.rule ?? null, riskReason: level ? '按评估结果评定' : null,
      state: !level ? 'REGISTERED' : made!.last ? 'IN_SERVICE' : 'PLANNED', nextVisitDueAt: made?.dueAt ?? null, lastVisitAt: made?.last?.startedAt ?? null,
      lastReachedAt: made?.last?.startedAt ?? null, lastVisitResult: made?.last?.result ?? null, sensitivity: own.sensitivity, ...own.cells,
    });
    if (waits) await waits;
    for (const row of made?.rows ?? []) {
      const full = tables.visit.add(row);
      if (full) await full;
    }
    if (index % 3 === 0) await tables.service.add(serviceCells(people, shape, subject, own.sensitivity, index, next));
    if (index % 200 === 7) await tables.crisis.add(crisisCells(people, shape, subject, own.sensitivity, index));
    const others = more(subject, own, next);
    if (others) await others;
  }
  await numbers.keep(filling);
  await loadNeeds(people, tables, division, file => subjectOf(file), shape);
}

type Visits = { rows: Cells[]; last: Cells | undefined; dueAt: Date; rule: string };

function visitsOf(people: People, { division }: LedgerShape, subject: Subject, { level, facts, sensitivity }: Own, next: Random): Visits {
  const { plan, seed } = people;
  const gap = every[level!];
  const { station, fileId, personId, index } = subject;
  const base = { fileId, personId, stationId: station.id, regionCode: subject.town.code, sensitivity, checklist: null, anomalies: [] as string[], followUp: null, volunteerIds: [] as string[], version: 1 };
  const rows: Cells[] = [];
  // Most are on time; of a hundred some four are late by days (judgement).
  let ago = 1 + Math.floor(next() * (gap - 1)) + (next() < 0.04 ? between(next, 2, 9) : 0);
  const latest = ago;
  let last: Cells | undefined;
  for (let n = 0; ago <= DAYS; n++, ago += gap) {
    const startedAt = at(plan, -ago, 8 + Math.floor(next() * 9));
    const face = division === 'children' && level === 'HIGH';
    const result = face || next() < 0.75 ? 'MET' : 'SPOKE';
    const dueAt = endOf(dayFrom(plan, -ago + between(next, 0, 2)));
    const by = workerOf(station.id, index);
    const done = (k: number, when: Date, what: Cells): Cells => ({
      ...base, id: idOf(seed, `${division} visit`, index * 64 + k, when.getTime() - 86_400_000), state: 'DONE', dueAt, overdueAt: new Date(dueAt.getTime() + 86_400_000), startedAt: when,
      note: null, staffIds: [by], createdBy: by, createdAt: new Date(when.getTime() - 86_400_000), updatedAt: when, ...what,
    });
    const visit = done(2 * n, startedAt, { minutes: between(next, 10, 50), mode: result === 'MET' ? 'HOME' : 'PHONE', result });
    last ??= visit;
    rows.push(visit);
    if (level !== 'HIGH' && next() < 0.05) {
      rows.push(done(2 * n + 1, new Date(startedAt.getTime() - 86_400_000), { minutes: 5, mode: 'HOME', result: pick(next, ['NOT_HOME', 'FAMILY_ONLY']) }));
    }
  }
  const reached = last ? chinaDate(last.startedAt as Date) : dayFrom(plan, -latest);
  const due = nextVisitDue({ division, level: level!, ...facts }, reached, plan.day)!;
  const [dueAt, overdueAt] = [endOf(due.dueDate), endOf(due.graceDate)];
  const opened = at(plan, -latest, 18);
  rows.push({
    ...base, id: idOf(seed, `${division} visit`, index * 64 + 63, opened.getTime()), state: 'OPEN', dueAt, overdueAt, startedAt: null, minutes: null, mode: null, result: null, note: null,
    staffIds: [], createdBy: workerOf(station.id, index), createdAt: opened, updatedAt: opened,
  });
  return { rows, last, dueAt, rule: due.rule.id };
}

const endOf = (day: string) => new Date(`${day}T23:59:59+08:00`);

function serviceCells({ plan, seed }: People, { division, action, catalogueCode }: LedgerShape, { fileId, personId, station, town, index }: Subject, sensitivity: number, n: number, next: Random): Cells {
  const startedAt = at(plan, -1 - Math.floor(next() * DAYS), 8 + Math.floor(next() * 9));
  const by = workerOf(station.id, index);
  return {
    id: idOf(seed, `${division} service`, n, startedAt.getTime()), fileId, personId, stationId: station.id, projectId: null, orgId: null, regionCode: town.code, sensitivity, action, catalogueCode,
    method: pick(next, ['CASE', 'CASE', 'GROUP']), mode: pick(next, ['HOME', 'SITE', 'PHONE']), startedAt, minutes: between(next, 20, 90), staffIds: [by], volunteerIds: [], attendanceMode: 'NAMED',
    headcount: 1, deliveryId: null, followUp: null, note: null, version: 1, createdBy: by, createdAt: startedAt,
  };
}

/** A crisis of the last days; one of six is open. Organizations' duty queue holds the open ones. */
export function crisisFact({ plan, seed }: People, division: string, index: number) {
  const next = chance(seed, `${division} crisis`, index);
  const open = next() < 1 / 6 || index === 7; // the first of a ledger always: a small city has its open crisis too
  const raisedAt = at(plan, open ? -between(next, 1, 3) : -between(next, 4, DAYS), between(next, 0, 23));
  const level = pick(next, [2, 2, 3, 3, 3] as const);
  const kind = level === 3 ? 'OTHER' : pick(next, ['ILLNESS', 'UNREACHABLE', 'COLD_HEAT']);
  const acknowledgeBy = new Date(raisedAt.getTime() + CRISIS_LADDER[level].headAcknowledges * 60_000);
  const acknowledgedAt = open && next() < 0.3 ? null : new Date(raisedAt.getTime() + 600_000);
  const state = open ? (acknowledgedAt ? 'RESPONDING' : 'RAISED') : next() < 0.1 ? 'FALSE_ALARM' : 'CLOSED';
  return {
    id: idOf(seed, `${division} crisis`, index, raisedAt.getTime()), level, kind, state, raisedAt, acknowledgeBy, acknowledgedAt,
    closedAt: open ? null : new Date(raisedAt.getTime() + 86_400_000), open,
  };
}

/** The cells of a ledger's crisis. */
export function crisisCells(people: People, { division }: { division: string }, { fileId, personId, station, town }: Pick<Subject, 'fileId' | 'personId' | 'station' | 'town'>, sensitivity: number, index: number): Cells {
  const { open: _, ...fact } = crisisFact(people, division, index);
  return {
    ...fact, fileId, personId, stationId: station.id, regionCode: town.code, sensitivity, situation: '走访中发现情况异常', raisedBy: workerOf(station.id), raisedByRole: 'STATION_WORKER',
    externalCall: null, externalCallAt: null, receiptNo: null, outcome: fact.closedAt ? '已妥善处置' : null, version: 1, updatedAt: fact.closedAt ?? fact.acknowledgedAt ?? fact.raisedAt,
  };
}

/** How a need stands in its ledger, by how far it came in charity. */
const stands: Record<NeedFact['end'], string> = { OPEN: 'POSTED', WITHDRAWN: 'WITHDRAWN', ALLOCATED: 'ALLOCATED', FULFILLED: 'FULFILLED' };

/** Whoever a need is about, as far as its rows say. */
export type Needy = Pick<Subject, 'fileId' | 'personId' | 'station' | 'town'> & { householdId: string | null };

/** Loads the needs of a ledger and the service records of what was delivered. */
export async function loadNeeds(people: People, tables: LedgerTables, division: LedgerName, subjectOf: (file: number) => Needy, shape: { action: string }): Promise<void> {
  for (let n = 0; n < people.needs; n++) {
    const need = people.need(n);
    if (need.ledger !== division) continue;
    const { fileId, personId, householdId, station, town } = subjectOf(need.file);
    const met = need.end === 'FULFILLED' ? people.deliveredAt(n, need.postedAt) : null;
    const by = workerOf(station.id);
    const base = { fileId, personId, stationId: station.id, regionCode: town.code, sensitivity: shape.action === 'A1' || shape.action === 'A7' ? 2 : 3, version: 1, createdBy: by };
    await tables.need.add({
      ...base, id: need.id, householdId, kind: need.kind, item: need.item, quantity: need.quantity, unit: need.unit, urgency: need.urgency, validTo: need.validTo,
      deliveredQuantity: met ? need.quantity : 0, state: stands[need.end], createdAt: need.postedAt, updatedAt: met ?? need.postedAt,
    });
    if (met) {
      await tables.service.add({
        ...base, id: idOf(people.seed, `${division} delivered`, n, met.getTime()), projectId: null, orgId: null, action: 'A3', catalogueCode: 'S06', method: 'CASE', mode: 'HOME', startedAt: met, minutes: 0,
        staffIds: [], volunteerIds: [], attendanceMode: 'NAMED', headcount: 1, deliveryId: people.deliveryId(n, met), followUp: null, note: null, createdAt: met,
      });
    }
  }
}
