import { LockMode } from '@mikro-orm/core';
import { demandItemStates, stationStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import { DemandItem } from './demand-item.entity.ts';
import type {
  StepStationInput,
  ChangeStationInput,
  ChangeStationStaffInput,
  ChangeStationTargetInput,
  RegisterStationInput,
  RegisterStationStaffInput,
  RegisterStationTargetInput,
  RejectionCode,
} from './graphql.generated.ts';
import { counted, named, noted, ordered, past, required, single } from './input.ts';
import { regionInForce } from './region.ts';
import { SocialOrganization } from './social-organization.entity.ts';
import { StationStaff } from './station-staff.entity.ts';
import { StationTarget } from './station-target.entity.ts';
import { Station, type StationState } from './station.entity.ts';
import { bureau, only } from './who.ts';

/** Puts a region on the list of where a station shall stand. */
export async function registerStationTarget(work: Work, { regionCode, kind }: RegisterStationTargetInput): Promise<StationTarget> {
  only(work, bureau);
  const place = await regionInForce(work, regionCode);
  single(await work.em.findOne(StationTarget, { regionCode: place, kind }), 'input.regionCode');
  const target = work.em.create(StationTarget, {
    id: work.newId(),
    regionCode: place,
    sensitivity: 0,
    kind,
    active: true,
    createdAt: work.now,
    updatedAt: work.now,
  });
  sayTarget(work, target);
  return target;
}

/** Takes a region off the list, or puts it back. */
export async function changeStationTarget(work: Work, { id, expectedVersion, active }: ChangeStationTargetInput): Promise<StationTarget> {
  only(work, bureau);
  const target = await change(work, StationTarget, id, expectedVersion);
  Object.assign(target, { active, updatedAt: work.now });
  sayTarget(work, target);
  return target;
}

function sayTarget(work: Work, { id, regionCode, kind, active, version }: StationTarget): void {
  const about = { id, regionCode, version: (version ?? 0) + 1 };
  emit(work, organizations.StationTargetSet, { targetId: id, regionCode, kind, active }, about);
}

/** Registers a station in the state it is found in: planned, built (`builtOn`) or operating (`openedOn` as well). */
export async function registerStation(work: Work, input: RegisterStationInput): Promise<Station> {
  only(work, bureau);
  const { kind, hostMode, builtOn = null, openedOn = null } = input;
  if (openedOn) required(builtOn, 'input.builtOn');
  ordered(builtOn, openedOn, 'input.openedOn');
  if (builtOn) past(builtOn, work.now, 'input.builtOn');
  if (openedOn) past(openedOn, work.now, 'input.openedOn');
  const state: StationState = openedOn ? 'OPERATING' : builtOn ? 'BUILT' : stationStates.initial;
  const station = work.em.create(Station, {
    id: work.newId(),
    regionCode: await regionInForce(work, input.regionCode),
    sensitivity: 0,
    name: named(input.name, 'input.name', 100),
    kind,
    state,
    hostMode,
    competentAuthority: noted(input.competentAuthority, 'input.competentAuthority', 100),
    pilot: input.pilot ?? false,
    operatorOrganizationId: await operator(work, input.operatorOrganizationId),
    address: noted(input.address, 'input.address', 200),
    areaSquareMetres: area(input.areaSquareMetres),
    builtOn,
    openedOn,
    fallbackStationId: null,
    reason: null,
    createdAt: work.now,
    updatedAt: work.now,
  });
  const { id, regionCode, pilot } = station;
  emit(work, organizations.StationRegistered, { stationId: id, regionCode, kind, state, pilot }, { id, regionCode });
  return station;
}

/** Changes what a station is; its place and kind stay. */
export async function changeStation(work: Work, { id, expectedVersion, ...input }: ChangeStationInput): Promise<Station> {
  only(work, bureau);
  const station = await change(work, Station, id, expectedVersion);
  if (input.name != null) station.name = named(input.name, 'input.name', 100);
  if (input.hostMode != null) station.hostMode = input.hostMode;
  if (input.competentAuthority !== undefined) station.competentAuthority = noted(input.competentAuthority, 'input.competentAuthority', 100);
  if (input.pilot != null && input.pilot !== station.pilot) {
    const { regionCode } = station;
    const { pilot } = Object.assign(station, { pilot: input.pilot });
    emit(work, organizations.StationChanged, { stationId: id, regionCode, pilot }, { id, regionCode, version: station.version + 1 });
  }
  if (input.operatorOrganizationId !== undefined) station.operatorOrganizationId = await operator(work, input.operatorOrganizationId);
  if (input.address !== undefined) station.address = noted(input.address, 'input.address', 200);
  if (input.areaSquareMetres !== undefined) station.areaSquareMetres = area(input.areaSquareMetres);
  station.updatedAt = work.now;
  return station;
}

const area = (value: number | null | undefined) => (value == null ? null : counted(value, 'input.areaSquareMetres', 1, 100_000));

async function operator(work: Work, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  if (!(await work.em.findOne(SocialOrganization, id)))
    throw new Rejection('NOT_FOUND', { zh: '运营组织不存在。', en: 'No such operator.' }, 'input.operatorOrganizationId');
  return id;
}

/** Takes a station one step on. One that stops names the operating station that takes its open tasks; every ledger is told. */
export async function stepStation(work: Work, { id, expectedVersion, step, ...input }: StepStationInput): Promise<Station> {
  const { fallbackStationId: other } = input;
  // Both are locked, in the order of their ids: two stations that stop at the same moment can neither name one another nor wait for one
  // another.
  if (other) await work.em.find(Station, { id: { $in: [id, other] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const station = await change(work, Station, id, expectedVersion);
  take(stationStates, station, step, work.actor);
  station.updatedAt = work.now;
  const { regionCode } = station;
  const about = { id, regionCode, version: station.version + 1 };
  const today = work.now.toISOString().slice(0, 10);
  if (step === 'BUILD') {
    station.builtOn = today;
    emit(work, organizations.StationBuilt, { stationId: id, regionCode }, about);
  } else if (step === 'OPEN' || step === 'RESUME') {
    station.openedOn ??= today;
    station.fallbackStationId = null;
    station.reason = null;
    emit(work, organizations.StationOpened, { stationId: id, regionCode }, about);
  } else {
    station.reason = named(required(input.reason, 'input.reason'), 'input.reason', 500);
    const fallbackStationId = (await fallback(work, id, input.fallbackStationId ?? station.fallbackStationId)).id;
    station.fallbackStationId = fallbackStationId;
    const event = step === 'SUSPEND' ? organizations.StationSuspended : organizations.StationClosed;
    emit(work, event, { stationId: id, regionCode, fallbackStationId }, about);
  }
  return station;
}

async function fallback(work: Work, stopping: string, id: string | null | undefined): Promise<Station> {
  const found = id && id !== stopping ? await work.em.findOne(Station, id) : null;
  if (found?.state === 'OPERATING') return found;
  throw new Rejection<RejectionCode>(
    'FALLBACK_REQUIRED',
    { zh: '须指定一个正在运行的其他站点承接未完成任务。', en: 'Name another station that is operating: it takes the open tasks.' },
    'input.fallbackStationId',
  );
}

/** A station stopped: what it still asked for is asked by the fallback station. Answers its own event, by the bus, as every ledger does. */
export async function reassignDemands(
  work: Work,
  { stationId, fallbackStationId }: { stationId: string; fallbackStationId: string },
): Promise<void> {
  const to = await work.em.findOneOrFail(Station, fallbackStationId);
  const open = await work.em.find(DemandItem, { stationId });
  for (const demand of open.filter(it => !demandItemStates.isFinal(it.state))) {
    Object.assign(demand, { stationId: fallbackStationId, regionCode: to.regionCode, updatedAt: work.now });
  }
}

/** Adds a member of staff to a station. */
export async function registerStationStaff(work: Work, input: RegisterStationStaffInput): Promise<StationStaff> {
  only(work, ['STATION_HEAD', 'COUNTY_DIV']);
  const station = await work.em.findOne(Station, input.stationId);
  if (!station) throw new Rejection('NOT_FOUND', { zh: '站点不存在。', en: 'No such station.' }, 'input.stationId');
  return work.em.create(StationStaff, {
    id: work.newId(),
    regionCode: station.regionCode,
    sensitivity: 2,
    stationId: station.id,
    name: named(input.name, 'input.name', 50),
    level: input.level,
    certificateNo: noted(input.certificateNo, 'input.certificateNo', 40),
    caseload: 0,
    trainingHours: counted(input.trainingHours ?? 0, 'input.trainingHours', 0, 2000),
    leftOn: null,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes level, training, cases, or the day a member of staff left. */
export async function changeStationStaff(work: Work, { id, expectedVersion, ...input }: ChangeStationStaffInput): Promise<StationStaff> {
  only(work, ['STATION_HEAD', 'COUNTY_DIV']);
  const staff = await change(work, StationStaff, id, expectedVersion);
  if (input.level != null) staff.level = input.level;
  if (input.certificateNo !== undefined) staff.certificateNo = noted(input.certificateNo, 'input.certificateNo', 40);
  if (input.caseload != null) staff.caseload = counted(input.caseload, 'input.caseload', 0, 10_000);
  if (input.trainingHours != null) staff.trainingHours = counted(input.trainingHours, 'input.trainingHours', 0, 2000);
  if (input.leftOn !== undefined) staff.leftOn = input.leftOn ? past(input.leftOn, work.now, 'input.leftOn') : null;
  staff.updatedAt = work.now;
  return staff;
}
