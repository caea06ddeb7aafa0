import { supplyItemStates } from '@nuanxin/casework';
import { change, take, type Work } from '@nuanxin/kit';
import type { StepSupplyItemInput, ChangeSupplyItemInput, RegisterSupplyItemInput } from './graphql.generated.ts';
import { counted, named, ordered } from './input.ts';
import { itemInUse } from './service-catalogue-item.ts';
import { ableOrganization } from './social-organization.ts';
import { SupplyItem } from './supply-item.entity.ts';
import { only, ownOrganization } from './who.ts';

/** Drafts an entry of an organization's supply list. */
export async function registerSupplyItem(work: Work, input: RegisterSupplyItemInput): Promise<SupplyItem> {
  only(work, ['ORG_STAFF', 'COUNTY_DIV']);
  ownOrganization(work, input.organizationId, 'input.organizationId');
  const organization = await ableOrganization(work, input.organizationId);
  ordered(input.from, input.to, 'input.to');
  return work.em.create(SupplyItem, {
    id: work.newId(),
    regionCode: organization.regionCode,
    sensitivity: 1,
    organizationId: organization.id,
    title: named(input.title, 'input.title', 100),
    area: input.area,
    catalogueCode: await itemInUse(work, input.catalogueCode),
    kind: input.kind,
    quantity: counted(input.quantity, 'input.quantity', 1, 1_000_000),
    from: input.from ?? null,
    to: input.to ?? null,
    refreshedAt: work.now,
    state: supplyItemStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes a supply; looking after it keeps it fresh. */
export async function changeSupplyItem(work: Work, { id, expectedVersion, ...input }: ChangeSupplyItemInput): Promise<SupplyItem> {
  only(work, ['ORG_STAFF', 'COUNTY_DIV']);
  const supply = await change(work, SupplyItem, id, expectedVersion);
  ownOrganization(work, supply.organizationId, 'input.id');
  if (input.title != null) supply.title = named(input.title, 'input.title', 100);
  if (input.quantity != null) supply.quantity = counted(input.quantity, 'input.quantity', 1, 1_000_000);
  if (input.from !== undefined) supply.from = input.from ?? null;
  if (input.to !== undefined) supply.to = input.to ?? null;
  ordered(supply.from, supply.to, 'input.to');
  return Object.assign(supply, { refreshedAt: work.now, updatedAt: work.now });
}

/** Lists, reserves, releases or withdraws a supply. */
export async function stepSupplyItem(work: Work, { id, expectedVersion, step }: StepSupplyItemInput): Promise<SupplyItem> {
  const supply = await change(work, SupplyItem, id, expectedVersion);
  ownOrganization(work, supply.organizationId, 'input.id');
  take(supplyItemStates, supply, step, work.actor);
  return Object.assign(supply, { refreshedAt: work.now, updatedAt: work.now });
}
