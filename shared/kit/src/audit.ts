import { ChangeSetType, defineEntity, p, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from './id.ts';
import { journalOf } from './journal.ts';
import { open } from './scope.ts';
import type { Work } from './work.ts';

const AuditSchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit',
  ...open(), // the app role may only insert; see `grants` in orm.ts
  properties: {
    id: p.uuid().primary().onCreate(() => newId()),
    at: p.datetime(),
    /** Who and in which role. */
    actor: p.string(),
    role: p.string(),
    /** The mutation or event type. */
    action: p.string(),
    entity: p.string(),
    entityId: p.string(),
    operation: p.string(),
    /** Names of the changed fields, never their values. */
    fields: p.array(),
    correlationId: p.string(),
  },
});

/** One row a changed record, kept in the same transaction as the change. */
export class AuditEntry extends AuditSchema.class {}
AuditSchema.setClass(AuditEntry);

/** An audit entry as its row is written. */
export type AuditRow = {
  readonly id: string; readonly at: Date; readonly actor: string; readonly role: string; readonly action: string; readonly entity: string; readonly entity_id: string;
  readonly operation: Operation; readonly fields: readonly string[]; readonly correlation_id: string;
};

/** What was done to a record. */
export type Operation = 'create' | 'update' | 'delete' | 'read';

/** Writes down that something was done that the unit of work does not see: many rows by one statement, a number that was shown. */
export function note(work: Work, entity: string, entityId: string, operation: Operation, fields: readonly string[]): void {
  const journal = journalOf(work.em);
  if (!journal) throw new Error(`${entity} is audited outside of an action`);
  journal.trail.push(rowOf(work, entity, entityId, operation, fields));
}

const rowOf = (work: Work, entity: string, entityId: string, operation: Operation, fields: readonly string[]): AuditRow => ({
  id: newId(), at: work.now, actor: work.actor?.id ?? 'nobody', role: work.actor?.role ?? 'NOBODY', action: work.action, entity, entity_id: entityId, operation, fields,
  correlation_id: work.correlationId,
});

const plumbing = new Set(['InboxMessage', 'ParkedMessage', 'IdempotencyKey', 'Alias', 'Counter']);
const operations = {
  [ChangeSetType.CREATE]: 'create', [ChangeSetType.DELETE]: 'delete', [ChangeSetType.UPDATE]: 'update', [ChangeSetType.DELETE_EARLY]: 'delete',
  [ChangeSetType.UPDATE_EARLY]: 'update',
} as const satisfies Record<ChangeSetType, Operation>;

/** Writes down what a flush changes. */
export const auditor: EventSubscriber = {
  async onFlush({ em, uow }: FlushEventArgs) {
    const journal = journalOf(em as EntityManager);
    if (!journal) return;
    for (const { entity, meta, payload, type } of uow.getChangeSets()) {
      if (plumbing.has(meta.className)) continue;
      const { id, code } = entity as { id?: unknown; code?: unknown };
      journal.trail.push(rowOf(journal.work, meta.className, String(id ?? code), operations[type], Object.keys(payload)));
    }
  },
};
