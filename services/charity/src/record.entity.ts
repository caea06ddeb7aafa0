import { p } from '@mikro-orm/core';
import { scopedOrMine } from '@nuanxin/kit';

/** What a need asks for 需求类型 (domain.md §2.5). */
export type NeedKind = 'MONEY' | 'GOODS' | 'MEDICAL' | 'REHAB' | 'HOUSING' | 'JOB' | 'EDUCATION' | 'OTHER';
/** How soon it is needed 紧急程度. */
export type NeedUrgency = 'URGENT' | 'SOON' | 'NORMAL';
/** A ledger whose needs come here 台账. */
export type LedgerName = 'elders' | 'children' | 'disability' | 'homelessness';

/** Columns that every record of this division has: key, row scope, version, who and when. */
export const record = {
  id: p.string().length(64).primary(),
  /** 12 digits as a number: the row's scope. */
  regionCode: p.bigint('number').index(),
  /** 0 public – 4 restricted (domain.md §1.4). */
  sensitivity: p.smallint(),
  version: p.integer().version(),
  createdBy: p.string().length(64),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
};

/**
 * Row policy of what only its parties and the bureau may see: the charity, the donor, the station, the carrier, the person, whichever
 * column names the actor, and whoever has the region and the clearance. Rows of donors and deliveries are of sensitivity 3, above the
 * clearance of charities, donors and volunteers: of these, each sees its own only (domain.md §1.2, §7.4).
 */
export const seenBy = (...columns: readonly string[]) => ({
  policies: columns.map((column, i) => ({ ...scopedOrMine(column).policies[0]!, name: i ? `scope_${column}` : 'scope' })),
  rowLevelSecurity: 'force' as const,
});

/** Sensitivity of what names a donor, or joins a need with a charity (domain.md §7.4, judgement). */
export const partiesOnly = 3;
/** Sensitivity of a need card: opaque keys, no identity. */
export const cardOnly = 2;
/** Sensitivity of stock and money: nobody's. */
export const internal = 1;
