import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditRow } from './audit.ts';
import { withNext } from './driver.ts';
import type { KeptAnswer } from './idempotency.ts';
import type { OutboxRow } from './outbox.ts';
import type { Work } from './work.ts';

/** What a unit of work leaves beside its entities: facts for others, and who did what. */
type Journal = { readonly work: Work; readonly facts: OutboxRow[]; readonly trail: AuditRow[] };

const journals = new WeakMap<EntityManager, Journal>();

/** From here on, what this work's entity manager changes is written down in its name; `conclude` keeps it. */
export function journaled(work: Work): Work {
  journals.set(work.em, { work, facts: [], trail: [] });
  return work;
}

/** The journal of a unit of work, if it keeps one. */
export const journalOf = (em: EntityManager): Journal | undefined => journals.get(em);

const columnsOf = (columns: string) => columns.split(',').map(it => it.trim().split(' ')[0]).join(', ');
const factColumns = `id uuid, type text, subject text, subject_version int, region_code bigint, sensitivity smallint, at timestamptz, actor text, role text,
  correlation_id text, causation_id text, data jsonb`;
const trailColumns = 'id uuid, at timestamptz, actor text, role text, action text, entity text, entity_id text, operation text, fields text[], correlation_id text';
const text = `${withNext}with facts as (
    insert into outbox (${columnsOf(factColumns)}) select ${columnsOf(factColumns)} from jsonb_to_recordset(?::jsonb) as fact (${factColumns})
  ), trail as (
    insert into audit (${columnsOf(trailColumns)}) select ${columnsOf(trailColumns)} from jsonb_to_recordset(?::jsonb) as entry (${trailColumns})
  ) insert into idempotency (actor, key, request, answer, at) select kept.*, now()
    from (values (?::text, ?::text, ?::text, ?::jsonb)) as kept (actor, key, request, answer) where kept.key is not null`;

/**
 * Writes the facts, the audit rows and the answer of a unit of work, flushed before, into its transaction: one statement that leaves with the commit.
 * Where another transaction has kept an answer under the same key meanwhile, the commit fails (`isTaken`). What was written down is forgotten then, so
 * that the next action of the same transaction begins a new page.
 * @returns whether there were facts: the relay is to be woken after the commit.
 */
export async function conclude(em: EntityManager, answer?: KeptAnswer): Promise<boolean> {
  const { facts = [], trail = [] } = journals.get(em) ?? {};
  if (!facts.length && !trail.length && !answer) return false;
  const spoke = facts.length > 0;
  await em.execute(text, [JSON.stringify(facts), JSON.stringify(trail), answer?.actor ?? null, answer?.key ?? null, answer?.request ?? null, answer?.text ?? null]);
  facts.length = 0;
  trail.length = 0;
  return spoke;
}
