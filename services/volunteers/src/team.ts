import { chinaDate, teamStates } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, today, type Work } from '@nuanxin/kit';
import { regionOf, text } from '@nuanxin/ledger';
import type { ChangeTeamInput, RegisterTeamInput, StepTeamInput } from './graphql.generated.ts';
import { internal } from './reach.entity.ts';
import { mustBeActive, selfOf } from './self.ts';
import { Team } from './team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { dayOf } from './volunteer.ts';

/** Founds a team 组建志愿服务队. */
export async function registerTeam(work: Work, input: RegisterTeamInput): Promise<Team> {
  const team = work.em.create(Team, {
    id: work.newId(),
    name: filled(input.name, 50, 'input.name'),
    kind: input.kind,
    regionCode: regionOf(input.regionCode, 'input.regionCode', 3),
    sensitivity: internal,
    leaderId: await leaderOf(work, input.leaderId),
    stationId: input.stationId ? await today(work, input.stationId) : null,
    orgId: input.orgId ?? null,
    competentAuthority: text(input.competentAuthority, 50, 'input.competentAuthority'),
    foundedOn: dayOf(input.foundedOn, 'input.foundedOn') ?? chinaDate(work.now),
    state: teamStates.initial,
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  });
  if (input.started) take(teamStates, team, 'START', actorOf(work), 'input.started');
  return team;
}

/** Changes a team; what is absent stays. */
export async function changeTeam(work: Work, input: ChangeTeamInput): Promise<Team> {
  const team = await change(work, Team, input.id, input.expectedVersion);
  mustLead(work, team, 'input.id');
  if (input.name != null) team.name = filled(input.name, 50, 'input.name');
  if (input.kind != null) team.kind = input.kind;
  if (input.stationId !== undefined) team.stationId = input.stationId ? await today(work, input.stationId) : null;
  if (input.orgId !== undefined) team.orgId = input.orgId;
  if (input.leaderId !== undefined) team.leaderId = await leaderOf(work, input.leaderId);
  if (input.competentAuthority !== undefined) team.competentAuthority = text(input.competentAuthority, 50, 'input.competentAuthority');
  team.updatedAt = work.now;
  return team;
}

/** Takes a team one step on. */
export async function stepTeam(work: Work, { id, step, expectedVersion }: StepTeamInput): Promise<Team> {
  const team = await change(work, Team, id, expectedVersion);
  take(teamStates, team, step, actorOf(work));
  team.updatedAt = work.now;
  return team;
}

/** A leader of one team has no say in another's. */
export function mustLead(work: Work, team: Team, field: string): void {
  if (!leads(work) || team.leaderId === selfOf(work)) return;
  throw new Rejection('OUT_OF_SCOPE', { zh: '只能办理本队事务。', en: 'A leader acts for its own team only.' }, field);
}

/** The same, of what belongs to a team, or to none. */
export async function mustLeadIts(work: Work, teamId: string | null | undefined): Promise<void> {
  if (!leads(work)) return;
  const team = teamId ? await work.em.findOne(Team, teamId) : null;
  if (!team) throw new Rejection('OUT_OF_SCOPE', { zh: '只能办理本队事务。', en: 'A leader acts for its own team only.' }, 'input.id');
  mustLead(work, team, 'input.id');
}

// Fixtures name a role as well, but it is the division that acts.
const leads = (work: Work) => actorOf(work).role === 'TEAM_LEADER' && !actorOf(work).actsAs.includes('DIVISION');

/** A text that is needed, no longer than `max`. */
export function filled(value: string, max: number, field: string): string {
  const it = text(value, max, field);
  if (!it) throw new Rejection('INVALID_INPUT', { zh: '内容不能为空。', en: 'A text is needed.' }, field);
  return it;
}

async function leaderOf(work: Work, leaderId: string | null | undefined): Promise<string | null> {
  if (!leaderId) return null;
  const leader = await change(work, Volunteer, leaderId, null, 'input.leaderId');
  mustBeActive(leader, 'input.leaderId');
  return leader.id;
}
