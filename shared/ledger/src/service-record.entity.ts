import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A service that was given 服务记录 (domain.md §2.0 `ServiceRecord`). */
export const serviceRecordProperties = () => ({
  id: p.string().length(64).primary(),
  fileId: p.string().length(64).nullable().index(),
  personId: p.string().length(27).nullable().index(),
  stationId: p.string().length(64).nullable().index(),
  projectId: p.string().length(64).nullable(),
  orgId: p.string().length(64).nullable(),
  regionCode: p.bigint('number').index(),
  sensitivity: p.smallint(),
  action: p.string().length(2),
  catalogueCode: p.string().length(3),
  /** CASE 个案, GROUP 小组, COMMUNITY 社区. */
  method: p.string().length(10),
  mode: p.string().length(20),
  startedAt: p.datetime(),
  minutes: p.integer(),
  staffIds: p.array(),
  volunteerIds: p.array(),
  /** NAMED 实名, HEADCOUNT 计数. */
  attendanceMode: p.string().$type<'NAMED' | 'HEADCOUNT'>().length(10),
  headcount: p.integer(),
  deliveryId: p.string().length(64).nullable().unique(),
  followUp: p.string().length(500).nullable(),
  note: p.string().length(2000).nullable(),
  version: p.integer().version(),
  createdBy: p.string().length(64),
  createdAt: p.datetime(),
});

const ServiceRecordShape = defineEntity({ name: 'LedgerServiceRecord', properties: serviceRecordProperties() });

/** A service record as the shared actions see it. */
export type LedgerServiceRecord = InferEntity<typeof ServiceRecordShape>;
