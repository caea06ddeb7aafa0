import { z } from 'zod';

/** A record's id (UUID), a region's code (12 digits), a person key (`P…` or temporary `T…`): shapes that events share. */
export const id = z.string().min(1).max(64);
/** 12-digit region code as a number: 620502005000. 行政区划代码 */
export const regionCode = z.number().int().min(0).max(999_999_999_999);
/** Key of a person; never the citizen id. */
export const personId = z.string().regex(/^[PT][0-9A-Z]{25,26}$/);
/** ISO 8601 instant. */
export const instant = z.iso.datetime({ offset: true });
/** Calendar day. */
export const day = z.iso.date();
/** Age band of domain.md §7.2. */
export const ageBand = z.enum(['0-5', '6-13', '14-17', '18-59', '60-69', '70-79', '80+']);
/** HIGH 高风险, KEY 重点, GENERAL 一般 (domain.md §3.3). */
export const riskLevel = z.enum(['HIGH', 'KEY', 'GENERAL']);
/** One of the seven actions 七大行动. */
export const actionCode = z.enum(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
/** Item of the service catalogue 服务目录: S01–S29. */
export const catalogueCode = z.string().regex(/^S[0-9]{2}$/);
/** What a need asks for (domain.md §2.5). */
export const needKind = z.enum(['MONEY', 'GOODS', 'MEDICAL', 'REHAB', 'HOUSING', 'JOB', 'EDUCATION', 'OTHER']);
/** A ledger. */
export const ledger = z.enum(['elders', 'children', 'disability', 'homelessness']);
