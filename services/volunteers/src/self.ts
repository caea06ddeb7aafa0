import type { Actor as Grants } from '@nuanxin/casework';
import { actorOf, notFound, Rejection, type Actor, type Work } from '@nuanxin/kit';
import type { RejectionCode } from './graphql.generated.ts';
import type { Volunteer } from './volunteer.entity.ts';

/** The volunteer that the actor is, by its token; null for everybody else. */
export const selfOf = (work: Work): string | null => (work.actor as (Actor & Partial<Pick<Grants, 'volunteer'>>) | null)?.volunteer ?? null;

/**
 * The actor as one who may take a volunteer's own steps: the volunteer itself, whoever keeps the roster and enters them for somebody
 * without a phone (domain.md §4.4), or the division when it loads fixtures. Others are refused as if there were nothing.
 */
export function inPlaceOf(work: Work, volunteerId: string, field: string): Actor {
  const actor = actorOf(work);
  const mine = selfOf(work) === volunteerId;
  if (!mine && !keepsRoster(work)) throw notFound(field);
  return { ...actor, actsAs: [...actor.actsAs, 'VOLUNTEER'] };
}

/** Whether the actor keeps a roster: may write in this division. */
export const keepsRoster = (work: Work): boolean =>
  actorOf(work).actsAs.includes('DIVISION') || actorOf(work).scopes.has('volunteers:write');

/** The steps of a record that the actor sees for itself, its own volunteer's steps among them. */
export function stepsAs(work: Work, volunteerId: string): Actor | null {
  return work.actor && selfOf(work) === volunteerId ? { ...work.actor, actsAs: [...work.actor.actsAs, 'VOLUNTEER'] } : work.actor;
}

/** Refuses a volunteer who is not active. */
export function mustBeActive({ state }: Volunteer, field: string): void {
  if (state === 'ACTIVE') return;
  throw new Rejection<RejectionCode>(
    'VOLUNTEER_NOT_ACTIVE',
    { zh: `志愿者当前状态为 ${state}，须为 ACTIVE。`, en: `The volunteer is ${state}; only ACTIVE ones do this.` },
    field,
  );
}

/** Refuses what PostgreSQL refuses by an exclusion constraint: somebody would be in two places at a time. */
export async function flushApart(work: Work, field: string): Promise<void> {
  try {
    await work.em.flush();
    await work.em.execute('select'); // writes may wait for the next statement: it brings the refusal
  } catch (error) {
    const exclusionViolation = '23P01';
    if ((error as { code?: string }).code !== exclusionViolation) throw error;
    throw new Rejection<RejectionCode>(
      'TIME_OVERLAP',
      { zh: '该时间段已有其他班次或服务记录。', en: 'There is another shift or record at that time.' },
      field,
    );
  }
}
