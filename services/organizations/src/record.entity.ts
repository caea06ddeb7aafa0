import { p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

/** What every record of a register has: id, place, sensitivity, version and times. `sensitivity` 0–4 as in domain §1.4. */
export const record = {
  /** UUID version 7. */
  id: p.string().length(64).primary(),
  /** 12-digit region code as a number; rows are scoped by it. */
  regionCode: p.bigint('number').index(),
  /** 0 public, 1 internal, 2 personal. */
  sensitivity: p.smallint(),
  /** Rises with every change; a stale one is refused. */
  version: p.integer().version(),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
};

/**
 * Row policy of a public register 公开登记: everybody may read it (what may be asked is the schema's rule), and it is written within the
 * writer's region, or by whose own id stands in `own`. Social organizations are public by law (SOR); supply lists and campaigns address all
 * stations below their region, which a scope that only looks down would not show them (judgement).
 */
export function published(own?: string): ReturnType<typeof scoped> {
  const { policies, rowLevelSecurity } = scoped(own);
  return {
    policies: [{ name: 'read', command: 'select', using: 'true' }, ...policies.map(it => ({ ...it, name: 'write' }))],
    rowLevelSecurity,
  };
}
