import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditRow } from './audit.ts';
import { say, withNext } from './driver.ts';
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

type Column = readonly [name: string, type: string];
const columnsOf = (text: string): Column[] => text.split(', ').map(it => it.split(' ') as unknown as Column);
const factColumns = columnsOf(
  'id uuid, type text, subject text, subject_version int, region_code bigint, sensitivity smallint, at timestamptz, actor text, role text, '
  + 'correlation_id text, causation_id text, data jsonb',
);
const trailColumns = columnsOf(
  'id uuid, at timestamptz, actor text, role text, action text, entity text, entity_id text, operation text, fields text[], correlation_id text',
);
const answerColumns = columnsOf('actor text, key text, request text, answer jsonb');

const texts = new Map<string, string>();

/** Shapes whose words are remembered. */
const remembered = 200;

/** The words for so many facts, audit rows and answers (one or none). */
function textOf(facts: number, trail: number, answers: number): string {
  const shape = `${facts} ${trail} ${answers}`;
  let text = texts.get(shape);
  if (text !== undefined) return text;
  let n = 0;
  const insert = (table: string, columns: readonly Column[], rows: number, now = '') => {
    const row = () => `(${columns.map(([, type]) => `$${++n}::${type}`).join(', ')}${now && ', now()'})`;
    return rows ? [`insert into ${table} (${columns.map(([name]) => name).join(', ')}${now && `, ${now}`}) values ${Array.from({ length: rows }, row).join(', ')}`] : [];
  };
  const all = [...insert('outbox', factColumns, facts), ...insert('audit', trailColumns, trail), ...insert('idempotency', answerColumns, answers, 'at')];
  const last = all.pop()!;
  text = `${withNext}${all.length ? `with ${all.map((it, i) => `part${i} as (${it})`).join(', ')} ` : ''}${last}`;
  if (texts.size < remembered) texts.set(shape, text);
  return text;
}

const valuesOf = (columns: readonly Column[], row: object) => columns.map(([name, type]) => {
  const value = (row as Record<string, unknown>)[name];
  return value instanceof Date ? value.toISOString() : type === 'jsonb' && typeof value !== 'string' ? JSON.stringify(value) : value;
});

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
  const values = [
    ...facts.flatMap(it => valuesOf(factColumns, it)), ...trail.flatMap(it => valuesOf(trailColumns, it)),
    ...(answer ? [answer.actor, answer.key, answer.request, answer.text] : []),
  ];
  await say(em, { text: textOf(facts.length, trail.length, answer ? 1 : 0), values });
  facts.length = 0;
  trail.length = 0;
  return spoke;
}
