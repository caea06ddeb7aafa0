import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A crisis 危机 (domain.md §3.5). */
export const crisisProperties = () => ({
  id: p.string().length(64).primary(),
  fileId: p.string().length(64).nullable().index(),
  personId: p.string().length(27).nullable().index(),
  stationId: p.string().length(64).nullable().index(),
  regionCode: p.bigint('number').index(),
  sensitivity: p.smallint(),
  /** 1 red 红, 2 orange 橙, 3 yellow 黄. */
  level: p.smallint(),
  kind: p.string().length(20),
  state: p.string().length(15).index(),
  situation: p.string().length(2000).nullable(),
  raisedBy: p.string().length(64),
  raisedByRole: p.string().length(20),
  raisedAt: p.datetime(),
  acknowledgeBy: p.datetime(),
  acknowledgedAt: p.datetime().nullable(),
  /** POLICE_110, AMBULANCE_120 or FIRE_119, when it was called, and the number of the receipt of a report. */
  externalCall: p.string().length(15).nullable(),
  externalCallAt: p.datetime().nullable(),
  receiptNo: p.string().length(50).nullable(),
  closedAt: p.datetime().nullable(),
  outcome: p.string().length(2000).nullable(),
  version: p.integer().version(),
  updatedAt: p.datetime(),
});

const CrisisShape = defineEntity({ name: 'LedgerCrisis', properties: crisisProperties() });

/** A crisis as the shared actions see it. */
export type LedgerCrisis = InferEntity<typeof CrisisShape>;
