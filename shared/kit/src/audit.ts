import { ChangeSetType, defineEntity, p, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { newId } from './id.ts';
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

/** One row a changed record, written by the same flush as the change. */
export class AuditEntry extends AuditSchema.class {}
AuditSchema.setClass(AuditEntry);

const works = new WeakMap<object, Work>();

/** From here on, what this work's entity manager flushes is audited in its name. */
export function audited(work: Work): Work {
  works.set(work.em, work);
  return work;
}

const plumbing = new Set(['AuditEntry', 'OutboxMessage', 'InboxMessage', 'ParkedMessage', 'IdempotencyKey', 'Alias', 'Counter']);

/** Writes the audit rows into the flush that they tell of. */
export const auditor: EventSubscriber = {
  async onFlush({ em, uow }: FlushEventArgs) {
    const work = works.get(em);
    if (!work) return;
    for (const change of uow.getChangeSets()) {
      if (plumbing.has(change.meta.className)) continue;
      const entry = em.create(AuditEntry, {
        at: work.now,
        actor: work.actor?.id ?? 'nobody',
        role: work.actor?.role ?? 'NOBODY',
        action: work.action,
        entity: change.meta.className,
        entityId: String((change.entity as { id?: unknown; code?: unknown }).id ?? (change.entity as { code?: unknown }).code),
        operation: change.type === ChangeSetType.CREATE ? 'create' : change.type === ChangeSetType.DELETE ? 'delete' : 'update',
        fields: Object.keys(change.payload),
        correlationId: work.correlationId,
      });
      uow.computeChangeSet(entry);
    }
  },
};
