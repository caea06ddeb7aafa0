import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { actionCode, ageBand, catalogueCode, id, instant, needKind, personId, regionCode, riskLevel } from './shapes.ts';

/** The facts that every ledger states about its files in the same words; a ledger calls this once with its own name. */
export function ledgerEvents<L extends 'elders' | 'children' | 'disability' | 'homelessness'>(ledger: L) {
  const type = <Noun extends string>(noun: Noun) => `${ledger}.${noun}.v1` as const;
  return {
    /** A file was registered 建档. Categories that are restricted are never named. */
    FileRegistered: defineEvent(type('file-registered'), {
      fileId: id, personId, householdId: id.nullable(), stationId: id.nullable(), regionCode, ageBand: ageBand.nullable(), categories: z.array(z.string()), riskLevel: riskLevel.nullable(),
    }),
    /** A file took a step of its life. */
    FileStateChanged: defineEvent(type('file-state-changed'), { fileId: id, personId, step: z.string(), from: z.string(), to: z.string(), stationId: id.nullable(), regionCode }),
    /** The risk level, and with it the visit frequency, changed 风险等级变更. */
    RiskLevelChanged: defineEvent(type('risk-level-changed'), { fileId: id, personId, from: riskLevel.nullable(), to: riskLevel, ruleId: z.string(), regionCode }),
    /** Somebody stood at the door or called 探访. */
    VisitRecorded: defineEvent(type('visit-recorded'), {
      visitId: id, fileId: id, personId, stationId: id.nullable(), regionCode, at: instant, mode: z.string(), resultCode: z.string(), minutes: z.number().int().min(0), riskLevel: riskLevel.nullable(), onTime: z.boolean(),
    }),
    /** A service was given 服务记录; a board counts it. NAMED has a person, HEADCOUNT has a number of people only. */
    ServiceRecorded: defineEvent(type('service-recorded'), {
      recordId: id, actionCode, catalogueCode, personId: personId.nullable(), stationId: id.nullable(), projectId: id.nullable(), orgId: id.nullable(), regionCode,
      at: instant, minutes: z.number().int().min(0), attendance: z.enum(['NAMED', 'HEADCOUNT']), headcount: z.number().int().min(1), deliveryId: id.nullable(),
    }),
    /** Danger 危机上报: the fastest path. */
    CrisisRaised: defineEvent(type('crisis-raised'), {
      crisisId: id, personId: personId.nullable(), fileId: id.nullable(), stationId: id.nullable(), regionCode, level: z.number().int().min(1).max(3), kind: z.string(), at: instant, acknowledgeBy: instant, byRole: z.string(),
    }, 3),
    /** A crisis was acknowledged, answered, stabilised or closed. */
    CrisisStateChanged: defineEvent(type('crisis-state-changed'), { crisisId: id, state: z.string(), level: z.number().int().min(1).max(3), regionCode, at: instant, byRole: z.string() }, 3),
    /** A need goes to charity, without identity beyond the opaque key 需求发布. */
    NeedPosted: defineEvent(type('need-posted'), {
      needId: id, personId, householdId: id.nullable(), stationId: id.nullable(), regionCode, kind: needKind, item: z.string(), quantity: z.number().int().min(1), unit: z.string(), urgency: z.enum(['URGENT', 'SOON', 'NORMAL']),
      ageBand: ageBand.nullable(), validTo: z.iso.date(),
    }),
    /** A need was taken back before it was met. */
    NeedWithdrawn: defineEvent(type('need-withdrawn'), { needId: id, regionCode, reason: z.string() }),
    /** A station stopped and its open tasks went to another 任务移交. */
    TasksReassigned: defineEvent(type('tasks-reassigned'), {
      fromStationId: id, toStationId: id, files: z.number().int().min(0), visits: z.number().int().min(0), crises: z.number().int().min(0), needs: z.number().int().min(0), regionCode,
    }, 1),
  } as const;
}

/** The facts of one ledger. */
export type LedgerEvents = ReturnType<typeof ledgerEvents>;
