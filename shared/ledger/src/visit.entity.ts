import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A visit that is due or was made (domain.md §2.0 `Visit`): one row a visit, planned by the risk level, filled in at the door. */
export const visitProperties = () => ({
  id: p.string().length(64).primary(),
  fileId: p.string().length(64),
  personId: p.string().length(27).index(),
  stationId: p.string().length(64).nullable(),
  regionCode: p.bigint('number'),
  sensitivity: p.smallint(),
  /** OPEN 待走访, DONE 已走访, CANCELLED 已取消. */
  state: p.string().length(10),
  dueAt: p.datetime().nullable(),
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

/**
 * Indexes of a table of visits: a file's, the open one found without reading all that were made; and by place and day, where only the open ones are
 * asked for, which are a quarter of all and no more each year. With the columns of the row policy in the index a count does not touch the table.
 */
export const visitIndexes = (table: string) => [
  { name: `${table}_file`, expression: `create index ${table}_file on ${table} (file_id, state)` },
  ...(['region_code, due_at', 'due_at, id', 'station_id, due_at'] as const).map(columns => {
    const name = `${table}_open_${columns.split(',')[0]!}`;
    const beside = ['id', 'region_code', 'station_id', 'sensitivity', 'overdue_at'].filter(it => !columns.split(', ').includes(it)).join(', ');
    return { name, expression: `create index ${name} on ${table} (${columns}) include (${beside}) where state = 'OPEN'` };
  }),
];

const VisitShape = defineEntity({ name: 'LedgerVisit', properties: visitProperties() });

/** A visit as the shared actions see it. */
export type LedgerVisit = InferEntity<typeof VisitShape>;
