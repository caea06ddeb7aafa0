import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A visit that is due or was made (domain.md §2.0 `Visit`): one row a visit, planned by the risk level, filled in at the door. */
export const visitProperties = () => ({
  id: p.string().length(64).primary(),
  fileId: p.string().length(64).index(),
  personId: p.string().length(27).index(),
  stationId: p.string().length(64).nullable().index(),
  regionCode: p.bigint('number').index(),
  sensitivity: p.smallint(),
  /** OPEN 待走访, DONE 已走访, CANCELLED 已取消. */
  state: p.string().length(10),
  dueAt: p.datetime().nullable().index(),
  /** When a visit that was due counts as overdue 逾期. */
  overdueAt: p.datetime().nullable(),
  startedAt: p.datetime().nullable(),
  minutes: p.integer().nullable(),
  mode: p.string().length(20).nullable(),
  result: p.string().length(20).nullable(),
  checklist: p.json<Record<string, string>>().nullable(),
  anomalies: p.array(),
  followUp: p.string().length(500).nullable(),
  note: p.string().length(2000).nullable(),
  staffIds: p.array(),
  volunteerIds: p.array(),
  version: p.integer().version(),
  createdBy: p.string().length(64),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
});

const VisitShape = defineEntity({ name: 'LedgerVisit', properties: visitProperties() });

/** A visit as the shared actions see it. */
export type LedgerVisit = InferEntity<typeof VisitShape>;
