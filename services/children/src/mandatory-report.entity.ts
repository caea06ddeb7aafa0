import { defineEntity, p } from '@mikro-orm/core';
import { scopedDrop } from '@nuanxin/kit';

const MandatoryReportSchema = defineEntity({
  name: 'MandatoryReport',
  ...scopedDrop(), // a worker files what only the head and the county read
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).nullable().index(),
    personId: p.string().length(27).nullable().index(),
    regionCode: p.bigint('number').index(),
    /** Always 4. */
    sensitivity: p.smallint(),
    reportedAt: p.datetime(),
    /** POLICE 公安, CIVIL_AFFAIRS 民政, EDUCATION 教育. */
    reportedTo: p.string().length(20),
    situation: p.string().length(2000),
    receiptNo: p.string().length(50).nullable(),
    /** Keyed hash of who filed it: tells whether two reports are of one person, and never of whom (domain.md §7.4). In no schema. */
    reporterHash: p.string().length(43).hidden(),
    version: p.integer().version(),
    createdAt: p.datetime(),
  },
});

/** A report of harm to a child 强制报告 (MPL 11, MRS). */
export class MandatoryReport extends MandatoryReportSchema.class {}
MandatoryReportSchema.setClass(MandatoryReport);
