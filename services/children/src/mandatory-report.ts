import { actorOf, change, note, Rejection, type Work } from '@nuanxin/kit';
import { regionOf, secrets, text } from '@nuanxin/ledger';
import { createHmac } from 'node:crypto';
import type { FileMandatoryReportInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { MandatoryReport } from './mandatory-report.entity.ts';

/** Only the head and the county may know that a report exists (domain.md §1.4). */
const sensitivity = 4;

/**
 * Files a report of harm 强制报告, at once (MPL 11): no event tells of it, and neither the row nor the audit says who filed it. Who lacks
 * the clearance gets this answer and does not find the report again.
 */
export async function fileMandatoryReport(work: Work, input: FileMandatoryReportInput): Promise<MandatoryReport> {
  const { em, now } = work;
  const file = input.fileId ? await change(work, ledger.File, input.fileId, null, 'input.fileId') : null;
  if (!file && !input.regionCode) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '请指明档案或所在地区。', en: 'Name the file or the region.' },
      'input.regionCode',
    );
  }
  const reportedAt = new Date(input.reportedAt);
  if (reportedAt > now) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '报告时间不能晚于现在。', en: 'A report is not in the future.' },
      'input.reportedAt',
    );
  }
  const situation = text(input.situation, 2000, 'input.situation');
  if (!situation) throw new Rejection('INVALID_INPUT', { zh: '请填写发现的情况。', en: 'Say what was seen.' }, 'input.situation');
  const made = em.create(MandatoryReport, {
    id: work.newId(),
    fileId: file?.id ?? null,
    personId: file?.personId ?? null,
    regionCode: file?.regionCode ?? regionOf(input.regionCode!, 'input.regionCode'),
    sensitivity,
    reportedAt,
    reportedTo: input.reportedTo,
    situation,
    receiptNo: text(input.receiptNo, 50, 'input.receiptNo'),
    reporterHash: createHmac('sha256', secrets().pepper).update(`reporter:${actorOf(work).id}`).digest('base64url'),
    createdAt: now,
    version: 1,
  }, { persist: false });
  // By hand: the ORM would read back what the reporter may not see, and the auditor would write down who it was.
  const { id, fileId, personId, regionCode, reportedTo, receiptNo, reporterHash } = made;
  await em.execute(
    `insert into mandatory_report
       (id, file_id, person_id, region_code, sensitivity, reported_at, reported_to, situation, receipt_no, reporter_hash, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, fileId, personId, regionCode, sensitivity, reportedAt, reportedTo, situation, receiptNo, reporterHash, now],
    'run',
  );
  note({ ...work, actor: { ...actorOf(work), id: 'withheld', role: 'WITHHELD' } }, 'MandatoryReport', id, 'create', []);
  return made;
}
