import { chinaDate, checkName, fileStates } from '@nuanxin/casework';
import { accept, actorOf, change, emit, nextNumber, Rejection, take, today, type Work } from '@nuanxin/kit';
import type { EntityClass } from '@mikro-orm/core';
import type { Contact, LedgerFile } from './file.entity.ts';
import { openCrisisStates, openNeedStates, type Ledger } from './ledger.ts';
import { identify, sealPhone, type Identity } from './person.ts';
import { regionOf } from './region.ts';
import { planVisit } from './visit.ts';
import { bandOf } from './age.ts';
import { move, stateful, touch, type FileStep } from './file-state.ts';
import { text } from './text.ts';

/** What every ledger asks when a file is opened (schema: `PersonInput`). */
export type PersonInput = Identity & {
  name: string;
  ethnicity?: string | null;
  hukouRegionCode?: string | null;
  regionCode: string;
  residenceState?: string | null;
  address?: string | null;
  phone?: string | null;
  contacts?: readonly { name: string; relation: string; phone?: string | null; priority?: number | null }[] | null;
  assistance?: readonly string[] | null;
  intakeSource: string;
  basis?: string | null;
  householdId?: string | null;
  stationId?: string | null;
  leadWorkerId?: string | null;
};

/**
 * Opens a file 建档: checks who and where (domain.md §9), seals number and phones, gives the file number. Refuses a person who has a file
 * in this ledger. The caller adds the division's own fields, checks them, and calls `registered`.
 */
export async function openFile<F extends LedgerFile>(work: Work, ledger: Ledger, person: PersonInput, categories: readonly string[], field = 'input.person'): Promise<F> {
  const { em, now } = work;
  const id = work.newId();
  const where = `${ledger.division}:file:${id}`;
  const name = accept(checkName(person.name), `${field}.name`);
  const identified = identify(work, person, where, field);
  const regionCode = regionOf(person.regionCode, `${field}.regionCode`);
  if (await em.findOne(ledger.File, { personId: identified.personId })) {
    throw new Rejection('DUPLICATE', { zh: '该人员在本台账已有档案。', en: 'This person has a file in this ledger already.' }, `${field}.citizenId`);
  }
  const contacts: Contact[] = (person.contacts ?? []).map(({ name: contact, relation, phone, priority }, i) => ({
    name: accept(checkName(contact), `${field}.contacts[${i}].name`), relation, priority: priority ?? i + 1, ...sealPhone(phone, where, `${field}.contacts[${i}].phone`),
  }));
  const by = actorOf(work).id;
  return em.create(ledger.File, {
    id,
    ...identified,
    name,
    fileNo: await fileNumber(work, ledger, regionCode),
    householdId: person.householdId ?? null,
    ethnicity: person.ethnicity ?? null,
    hukouRegionCode: person.hukouRegionCode ? regionOf(person.hukouRegionCode, `${field}.hukouRegionCode`, 3) : null,
    regionCode,
    residenceState: person.residenceState ?? 'BOTH_HERE',
    address: text(person.address, 200, `${field}.address`),
    ...sealPhone(person.phone, where, `${field}.phone`),
    contacts,
    assistance: [...(person.assistance ?? ['NONE'])],
    intakeSource: person.intakeSource,
    basis: person.basis ?? 'STATUTORY',
    categories: [...categories],
    riskLevel: null,
    riskRuleId: null,
    riskReason: null,
    stationId: person.stationId ? await today(work, person.stationId) : null,
    leadWorkerId: person.leadWorkerId ?? null,
    state: fileStates.initial,
    closureReason: null,
    nextVisitDueAt: null,
    lastVisitAt: null,
    lastVisitResult: null,
    lastReachedAt: null,
    afterCareCaseId: null,
    afterCareDueAt: null,
    sensitivity: ledger.sensitivity,
    createdBy: by,
    updatedBy: by,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }) as F;
}

/** Takes an opened file to REGISTERED and says so. `said` are the categories that may be told to others (domain.md §5: HARMED and HIV never). */
export function registered(work: Work, ledger: Ledger, file: LedgerFile, said: readonly string[] = ledger.told?.(file) ?? file.categories): void {
  take(fileStates, stateful(file), 'REGISTER', registrar(work));
  emit(
    work,
    ledger.events.FileRegistered,
    { fileId: file.id, personId: file.personId, householdId: file.householdId, stationId: file.stationId, regionCode: file.regionCode, ageBand: bandOf(work, file), categories: [...said], riskLevel: file.riskLevel },
    file,
  );
}

/** Changes who is asked about and where they live; what is absent stays. */
export async function changePerson<F extends LedgerFile>(work: Work, ledger: Ledger, file: F, person: Partial<PersonInput>, field = 'input.person'): Promise<F> {
  const where = `${ledger.division}:file:${file.id}`;
  if (person.name != null) file.name = accept(checkName(person.name), `${field}.name`);
  if (person.regionCode != null) file.regionCode = regionOf(person.regionCode, `${field}.regionCode`);
  if (person.hukouRegionCode != null) file.hukouRegionCode = regionOf(person.hukouRegionCode, `${field}.hukouRegionCode`, 3);
  if (person.address !== undefined) file.address = text(person.address, 200, `${field}.address`);
  if (person.phone !== undefined) Object.assign(file, sealPhone(person.phone, where, `${field}.phone`));
  if (person.householdId !== undefined) file.householdId = person.householdId;
  if (person.stationId != null) file.stationId = await today(work, person.stationId);
  if (person.leadWorkerId !== undefined) file.leadWorkerId = person.leadWorkerId;
  if (person.assistance) file.assistance = [...person.assistance];
  if (person.residenceState != null) file.residenceState = person.residenceState;
  touch(work, file);
  if (person.regionCode != null || person.stationId != null) await follow(work, ledger, file);
  return file;
}

/** What is open moves with the file: the visit that is due, crises and needs lie where the person lives now. */
async function follow(work: Work, ledger: Ledger, file: LedgerFile): Promise<void> {
  const to = { regionCode: file.regionCode, stationId: file.stationId };
  for (const [entity, open] of [[ledger.Visit, ['OPEN']], [ledger.Crisis, openCrisisStates], [ledger.Need, openNeedStates]] as const) {
    for (const row of await work.em.find(entity as EntityClass<{ fileId: string; state: string }>, { fileId: file.id, state: { $in: [...open] } })) Object.assign(row, to);
  }
}

/** Takes a file one step on in its life 状态流转; closing needs a reason (domain.md §3.1). */
export async function stepFile<F extends LedgerFile>(
  work: Work, ledger: Ledger, { id, step, expectedVersion, reason }: { id: string; step: FileStep; expectedVersion: number; reason?: string | null },
): Promise<F> {
  const file = await change(work, ledger.File, id, expectedVersion);
  if (step === 'PROPOSE_CLOSURE' && !reason) {
    throw new Rejection('INVALID_INPUT', { zh: '结案须填写原因。', en: 'A closure needs its reason.' }, 'input.reason');
  }
  if (step === 'REGISTER') {
    touch(work, file);
    registered(work, ledger, file);
    return file as F;
  }
  move(work, ledger, file, step);
  if (step === 'PROPOSE_CLOSURE') file.closureReason = reason ?? null;
  if (step === 'REOPEN') file.closureReason = null;
  if (step === 'CLOSE' || step === 'SUSPEND') await work.em.nativeUpdate(ledger.Visit, { fileId: file.id, state: 'OPEN' }, { state: 'CANCELLED', updatedAt: work.now });
  if (step === 'RESUME' || step === 'REOPEN' || step === 'PLAN') await planVisit(work, ledger, file);
  return file as F;
}

/** Sets the risk level 风险等级, with the reason in words, and the next visit by it. */
export async function setRisk<F extends LedgerFile>(
  work: Work, ledger: Ledger, file: F, level: 'HIGH' | 'KEY' | 'GENERAL', ruleId: string, reason: string | null,
): Promise<F> {
  if (level === 'HIGH' && !file.contacts.length) {
    throw new Rejection('INVALID_INPUT', { zh: '高风险对象至少要有一名紧急联系人。', en: 'A person at HIGH risk needs at least one emergency contact.' }, 'input.riskLevel');
  }
  const from = file.riskLevel;
  Object.assign(file, { riskLevel: level, riskRuleId: ruleId, riskReason: text(reason, 500, 'input.reason') });
  touch(work, file);
  if (from !== level) {
    emit(work, ledger.events.RiskLevelChanged, { fileId: file.id, personId: file.personId, from, to: level, ruleId, regionCode: file.regionCode }, file);
    await planVisit(work, ledger, file);
  }
  return file;
}

// Whoever may write in a ledger may register in it (§1.3: WORKER, HEAD and COUNTY_DIV do); the scope was asked before.
const registrar = (work: Work) => ({ ...actorOf(work), actsAs: [...actorOf(work).actsAs, 'STATION_WORKER'] });

/** `{letter}{county and township, 9 digits}{year}{running number, 5 digits}` (domain.md §2.0). */
export async function fileNumber(work: Work, { letter }: Pick<Ledger, 'letter'>, regionCode: number): Promise<string> {
  const prefix = `${letter}${String(regionCode).slice(0, 9)}${chinaDate(work.now).slice(0, 4)}`;
  return `${prefix}${String(await nextNumber(work, prefix)).padStart(5, '0')}`;
}
