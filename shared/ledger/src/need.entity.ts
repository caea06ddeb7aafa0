import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A need that a ledger told charity of, and how far it has come (domain.md §2.5); charity keeps the need itself, without identity. */
export const needProperties = () => ({
  id: p.string().length(64).primary(),
  fileId: p.string().length(64).index(),
  personId: p.string().length(27).index(),
  householdId: p.string().length(64).nullable(),
  stationId: p.string().length(64).nullable().index(),
  regionCode: p.bigint('number').index(),
  sensitivity: p.smallint(),
  kind: p.string().$type<'MONEY' | 'GOODS' | 'MEDICAL' | 'REHAB' | 'HOUSING' | 'JOB' | 'EDUCATION' | 'OTHER'>().length(10),
  item: p.string().length(50),
  quantity: p.integer(),
  unit: p.string().length(10),
  urgency: p.string().$type<'URGENT' | 'SOON' | 'NORMAL'>().length(10),
  validTo: p.date(),
  deliveredQuantity: p.integer(),
  /** POSTED 已发布, MATCHED 已匹配, ALLOCATED 已分配, PARTLY_DELIVERED 部分发放, FULFILLED 已满足, WITHDRAWN 已撤回. */
  state: p.string().length(20).index(),
  version: p.integer().version(),
  createdBy: p.string().length(64),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
});

const NeedShape = defineEntity({ name: 'LedgerNeed', properties: needProperties() });

/** A need as the shared actions see it. */
export type LedgerNeed = InferEntity<typeof NeedShape>;
