import { projectStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import type { StepProjectInput, ChangeProjectInput, RegisterProjectInput } from './graphql.generated.ts';
import { counted, dayOf, named, noted, ordered, past, single } from './input.ts';
import { Project } from './project.entity.ts';
import { regionInForce } from './region.ts';
import { ableOrganization } from './social-organization.ts';
import { Station } from './station.entity.ts';
import { bureau, only } from './who.ts';

const mostCents = 2_000_000_000;
const mostPersons = 10_000_000;

/** Registers a project; with `startedOn` it is running. */
export async function registerProject(work: Work, input: RegisterProjectInput): Promise<Project> {
  only(work, [...bureau, 'STATION_HEAD']);
  ordered(input.from, input.to, 'input.to');
  const startedOn = input.startedOn ? past(input.startedOn, work.now, 'input.startedOn') : null;
  if (input.stationId && !(await work.em.findOne(Station, input.stationId))) {
    throw new Rejection('NOT_FOUND', { zh: '站点不存在。', en: 'No such station.' }, 'input.stationId');
  }
  if (input.organizationId) await ableOrganization(work, input.organizationId);
  const code = named(input.code, 'input.code', 40);
  single(await work.em.findOne(Project, { code }), 'input.code');
  const project = work.em.create(Project, {
    id: work.newId(),
    regionCode: await regionInForce(work, input.regionCode),
    sensitivity: 1,
    code,
    name: named(input.name, 'input.name', 100),
    area: input.area,
    stationId: input.stationId ?? null,
    organizationId: input.organizationId ?? null,
    budgetCents: counted(input.budgetCents, 'input.budgetCents', 0, mostCents),
    funder: noted(input.funder, 'input.funder', 100),
    from: input.from,
    to: input.to,
    ...targets(input),
    state: startedOn ? 'ACTIVE' : projectStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
  say(work, project, startedOn ?? dayOf(work.now));
  return project;
}

/** Changes what a project is; its code, place and area stay. */
export async function changeProject(work: Work, { id, expectedVersion, ...input }: ChangeProjectInput): Promise<Project> {
  only(work, [...bureau, 'STATION_HEAD']);
  const project = await change(work, Project, id, expectedVersion);
  if (input.name != null) project.name = named(input.name, 'input.name', 100);
  if (input.budgetCents != null) project.budgetCents = counted(input.budgetCents, 'input.budgetCents', 0, mostCents);
  if (input.funder !== undefined) project.funder = noted(input.funder, 'input.funder', 100);
  if (input.to != null) project.to = input.to;
  ordered(project.from, project.to, 'input.to');
  Object.assign(project, targets({ ...project, ...input }), { updatedAt: work.now });
  return project;
}

/** Takes a project one step on. */
export async function stepProject(work: Work, { id, expectedVersion, step }: StepProjectInput): Promise<Project> {
  const project = await change(work, Project, id, expectedVersion);
  take(projectStates, project, step, work.actor);
  project.updatedAt = work.now;
  say(work, project, dayOf(work.now));
  return project;
}

function say(work: Work, { id, regionCode, area, state, version }: Project, on: string): void {
  emit(work, organizations.ProjectChanged, { projectId: id, regionCode, area, state, on }, { id, regionCode, version: (version ?? 0) + 1 });
}

type Targets = { targetPersonTimes?: number | null; targetPersons?: number | null; targetActivities?: number | null };

function targets({ targetPersonTimes, targetPersons, targetActivities }: Targets) {
  const within = (value: number | null | undefined, field: string) => (value == null ? null : counted(value, field, 0, mostPersons));
  return {
    targetPersonTimes: within(targetPersonTimes, 'input.targetPersonTimes'),
    targetPersons: within(targetPersons, 'input.targetPersons'),
    targetActivities: within(targetActivities, 'input.targetActivities'),
  };
}
