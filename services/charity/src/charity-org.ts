import { actorOf, Rejection, type Work } from '@nuanxin/kit';

/** The charity that the caller acts for: its own, or one it names; another's is refused. The division itself must name one. */
export function charityOf(work: Work, given: string | null | undefined, field = 'input.charityOrgId'): string {
  const actor = actorOf(work) as ReturnType<typeof actorOf> & { org?: string | null };
  const id = given ?? actor.org;
  if (!id) throw new Rejection('INVALID_INPUT', { zh: '请指明慈善组织。', en: 'Name the charity.' }, field);
  if (!actor.actsAs.includes('DIVISION') && !actor.own.includes(id)) {
    throw new Rejection('OUT_OF_SCOPE', { zh: '只能为本组织办理。', en: 'You act for your own charity only.' }, field);
  }
  return id;
}

/** The charities whose lots and funds the caller may offer; null for the division itself: all. */
export function ownCharities(work: Work): readonly string[] | null {
  const { actsAs, own } = actorOf(work);
  return actsAs.includes('DIVISION') ? null : own;
}
