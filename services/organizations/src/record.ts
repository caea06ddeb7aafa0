import { p } from '@mikro-orm/core';

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
