import type { RoleCode } from '@nuanxin/casework';
import { actorOf, Rejection, type Actor, type Work } from '@nuanxin/kit';

/** The bureau at its three levels. */
export const bureau: readonly RoleCode[] = ['PROV_DIV', 'CITY_DIV', 'COUNTY_DIV'];
/** Who works at a station. */
export const station: readonly RoleCode[] = ['STATION_WORKER', 'STATION_HEAD'];

/** Refuses whoever is none of these roles nor stands in the place of one (domain §1.3); fixtures and reactions may. */
export function only(work: Work, roles: readonly RoleCode[]): void {
  const { actsAs } = actorOf(work);
  if (actsAs.some(it => it === 'DIVISION' || roles.includes(it as RoleCode))) return;
  throw new Rejection('OUT_OF_SCOPE', { zh: '您的角色不能办理此事项。', en: 'Your role may not do this.' });
}

/** Staff of an organization act for their own organization and for no other. */
export function ownOrganization(work: Work, organizationId: string | null | undefined, field: string): void {
  const { role, own, actsAs } = actorOf(work);
  if (role !== 'ORG_STAFF' || actsAs.includes('DIVISION') || (organizationId && own.includes(organizationId))) return;
  throw new Rejection('OUT_OF_SCOPE', { zh: '只能办理本组织的事项。', en: 'You act for your own organization only.' }, field);
}

/** A region that lies in the actor's own: for tables that everybody reads and whose rows have no scope of their own. */
export function within(work: Work, code: string, field: string): void {
  const { lo, hi } = actorOf(work);
  if (Number(code) >= lo && Number(code) <= hi) return;
  throw new Rejection('OUT_OF_SCOPE', { zh: '目标地区超出您的权限范围。', en: 'The region is beyond your scope.' }, field);
}

/** Pledges are voluntary: a household signs and a council observes; the station writes it down in their name (domain §4.5). */
export function inTheirName(actor: Actor | null): Actor | null {
  if (!actor?.actsAs.includes('STATION_WORKER')) return actor;
  return { ...actor, actsAs: [...actor.actsAs, 'HOUSEHOLD', 'COUNCIL'] };
}
