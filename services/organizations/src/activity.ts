import { activityStates, checkCitizenId, chinaDate, personKey } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { accept, change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import { secrets } from '@nuanxin/ledger';
import { Activity, type ActivityResults } from './activity.entity.ts';
import type {
  ActivityResultsInput,
  StepActivityInput,
  ChangeActivityInput,
  RegisterActivityInput,
  RejectionCode,
} from './graphql.generated.ts';
import { counted, named, noted, past } from './input.ts';
import { Pairing, pairingInForce } from './pairing.entity.ts';
import { Project } from './project.entity.ts';
import { regionInForce } from './region.ts';
import { itemInUse } from './service-catalogue-item.ts';
import { SocialOrganization } from './social-organization.entity.ts';
import { Station } from './station.entity.ts';
import { bureau, only, ownOrganization, station } from './who.ts';

/** The most persons one activity may count; more is a slip of the pen (judgement). */
const mostHeads = 20_000;
const mostNames = 500;

/** Plans an activity, or records one that was held, with its results. */
export async function registerActivity(work: Work, input: RegisterActivityInput): Promise<Activity> {
  only(work, [...bureau, ...station, 'ORG_STAFF', 'TEAM_LEADER']);
  const { results } = input;
  if (results) past(input.on, work.now, 'input.on');
  await known(work, Station, input.stationId, 'input.stationId');
  await known(work, SocialOrganization, input.organizationId, 'input.organizationId');
  await known(work, Project, input.projectId, 'input.projectId');
  const pairing = await known(work, Pairing, input.pairingId, 'input.pairingId');
  if (pairing && !pairingInForce.includes(pairing.state)) {
    throw new Rejection('INVALID_INPUT', { zh: '结对尚未生效或已结束。', en: 'The pairing is not in force.' }, 'input.pairingId');
  }
  ownOrganization(work, input.organizationId ?? pairing?.organizationId, 'input.organizationId');
  const activity = work.em.create(Activity, {
    id: work.newId(),
    regionCode: await regionInForce(work, input.regionCode),
    sensitivity: 1,
    name: named(input.name, 'input.name', 100),
    kind: input.kind,
    on: input.on,
    place: noted(input.place, 'input.place', 200),
    stationId: input.stationId ?? pairing?.stationId ?? null,
    organizationId: input.organizationId ?? pairing?.organizationId ?? null,
    partners: (input.partners ?? []).map((it, at) => named(it, `input.partners[${at}]`, 100)),
    projectId: input.projectId ?? null,
    pairingId: input.pairingId ?? null,
    catalogueCode: input.catalogueCode ? await itemInUse(work, input.catalogueCode) : null,
    actionCode: input.actionCode ?? null,
    state: activityStates.initial,
    results: null,
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (results) {
    activity.state = 'REPORTED';
    report(work, activity, results);
  }
  return activity;
}

async function known<T extends object>(work: Work, entity: new () => T, id: string | null | undefined, field: string): Promise<T | null> {
  if (!id) return null;
  const found = await work.em.findOne(entity, id as never);
  if (!found) throw new Rejection('NOT_FOUND', { zh: '未找到，或不在您的权限范围内。', en: 'Not found, or not in your scope.' }, field);
  return found as T;
}

/** Changes an activity that was not held yet. */
export async function changeActivity(work: Work, { id, expectedVersion, ...input }: ChangeActivityInput): Promise<Activity> {
  only(work, [...bureau, ...station, 'ORG_STAFF', 'TEAM_LEADER']);
  const activity = await change(work, Activity, id, expectedVersion);
  ownOrganization(work, activity.organizationId, 'input.id');
  if (activity.state !== 'PLANNED' && activity.state !== 'PUBLISHED') {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: '活动已举办，不可更改。', en: 'It was held: it cannot be changed.' }, 'input.id');
  }
  if (input.name != null) activity.name = named(input.name, 'input.name', 100);
  if (input.on != null) activity.on = input.on;
  if (input.place !== undefined) activity.place = noted(input.place, 'input.place', 200);
  if (input.partners != null) activity.partners = input.partners.map((it, at) => named(it, `input.partners[${at}]`, 100));
  activity.updatedAt = work.now;
  return activity;
}

/** Takes an activity one step on; to report it needs its results. */
export async function stepActivity(work: Work, { id, expectedVersion, step, results }: StepActivityInput): Promise<Activity> {
  const activity = await change(work, Activity, id, expectedVersion);
  ownOrganization(work, activity.organizationId, 'input.id');
  take(activityStates, activity, step, work.actor);
  activity.updatedAt = work.now;
  if (step === 'HOLD') past(activity.on, work.now, 'input.step');
  if (step === 'REPORT') {
    if (!results)
      throw new Rejection<RejectionCode>('RESULTS_REQUIRED', { zh: '请填写活动成果。', en: 'Say what came of it.' }, 'input.results');
    report(work, activity, results);
  }
  return activity;
}

/** Writes the results and tells of them. Of those who came by name only their keys leave this function. */
function report(work: Work, activity: Activity, input: ActivityResultsInput): void {
  const personIds = namesOf(work, input);
  const within = (value: number | null | undefined, field: string, most: number) => counted(value ?? 0, `input.results.${field}`, 0, most);
  const results: ActivityResults = {
    attendanceMode: input.attendanceMode,
    headcount: input.attendanceMode === 'NAMED' ? personIds.length : within(input.headcount, 'headcount', mostHeads),
    staffCount: within(input.staffCount, 'staffCount', 1000),
    treated: within(input.treated, 'treated', mostHeads),
    participants: within(input.participants, 'participants', mostHeads),
    materialsSets: within(input.materialsSets, 'materialsSets', 100_000),
    minutes: within(input.minutes, 'minutes', 24 * 60),
  };
  activity.results = results;
  const {
    id,
    regionCode,
    kind,
    on,
    version,
    stationId = null,
    organizationId = null,
    projectId = null,
    pairingId = null,
    actionCode = null,
    catalogueCode = null,
  } = activity;
  emit(
    work,
    organizations.ActivityReported,
    {
      activityId: id,
      regionCode,
      kind,
      on,
      stationId,
      organizationId,
      projectId,
      pairingId,
      actionCode,
      catalogueCode,
      personIds,
      ...results,
    },
    { id, regionCode, version: (version ?? 0) + 1 },
  );
}

function namesOf(work: Work, { attendanceMode, attendeeCitizenIds, headcount }: ActivityResultsInput): string[] {
  const ids = attendeeCitizenIds ?? [];
  if (attendanceMode === 'HEADCOUNT') {
    if (ids.length)
      throw new Rejection(
        'INVALID_INPUT',
        { zh: '计数方式不登记实名。', en: 'Only heads are counted: give no names.' },
        'input.results.attendeeCitizenIds',
      );
    if (headcount == null) throw new Rejection('INVALID_INPUT', { zh: '请填写人次。', en: 'Say how many.' }, 'input.results.headcount');
    return [];
  }
  if (!ids.length)
    throw new Rejection('INVALID_INPUT', { zh: '实名方式需要名单。', en: 'Give the names.' }, 'input.results.attendeeCitizenIds');
  if (ids.length > mostNames)
    throw new Rejection('TOO_LONG', { zh: `最多 ${mostNames} 人。`, en: `At most ${mostNames}.` }, 'input.results.attendeeCitizenIds');
  const keys = ids.map((id, at) =>
    personKey(secrets().pepper, accept(checkCitizenId(id, { today: chinaDate(work.now) }), `input.results.attendeeCitizenIds[${at}]`)),
  );
  if (new Set(keys).size < keys.length)
    throw new Rejection('DUPLICATE', { zh: '名单中有重复人员。', en: 'Somebody is named twice.' }, 'input.results.attendeeCitizenIds');
  return keys;
}
