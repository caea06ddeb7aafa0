import { isCatalogueCode } from '@nuanxin/casework';
import { actorOf, change, emit, Rejection, today, type Work } from '@nuanxin/kit';
import type { CaseLedger } from './ledger.ts';
import { regionOf } from './region.ts';
import type { LedgerServiceRecord } from './service-record.entity.ts';
import { text } from './text.ts';

/** What a service record says (schema: `RecordServiceInput`): of a file 实名, or of a number of people 计数. */
export type RecordServiceInput = {
  fileId?: string | null;
  headcount?: number | null;
  regionCode?: string | null;
  stationId?: string | null;
  projectId?: string | null;
  orgId?: string | null;
  catalogueCode: string;
  method?: string | null;
  mode: string;
  startedAt: string | Date;
  minutes: number;
  staffIds?: readonly string[] | null;
  volunteerIds?: readonly string[] | null;
  followUp?: string | null;
  note?: string | null;
};

/** Records a service 服务记录; the boards count it by its event. */
export async function recordService<S extends LedgerServiceRecord>(work: Work, ledger: CaseLedger, input: RecordServiceInput): Promise<S> {
  const file = input.fileId ? await change(work, ledger.File, input.fileId, null, 'input.fileId') : null;
  if (!file && !(input.headcount && input.headcount > 0 && input.regionCode)) {
    throw new Rejection('INVALID_INPUT', { zh: '请指明档案，或填写地区与人数。', en: 'Name the file, or give the region and the number of people.' }, 'input.headcount');
  }
  if (!isCatalogueCode(input.catalogueCode)) {
    throw new Rejection('INVALID_INPUT', { zh: '服务清单中没有此项。', en: 'No such item in the service catalogue.' }, 'input.catalogueCode');
  }
  const startedAt = new Date(input.startedAt);
  if (Number.isNaN(startedAt.getTime()) || startedAt > work.now || input.minutes < 0 || input.minutes > 1440) {
    throw new Rejection('INVALID_INPUT', { zh: '服务时间不能晚于现在，时长不超过 24 小时。', en: 'A service is not in the future and lasts at most 24 hours.' }, 'input.startedAt');
  }
  return addRecord(work, ledger, {
    fileId: file?.id ?? null, personId: file?.personId ?? null, regionCode: file?.regionCode ?? regionOf(input.regionCode!, 'input.regionCode', 3),
    stationId: input.stationId ? await today(work, input.stationId) : (file?.stationId ?? null), projectId: input.projectId ?? null, orgId: input.orgId ?? null,
    action: ledger.actionCode, catalogueCode: input.catalogueCode, method: input.method ?? 'CASE', mode: input.mode, startedAt, minutes: input.minutes,
    staffIds: [...(input.staffIds ?? [])], volunteerIds: [...(input.volunteerIds ?? [])], attendanceMode: file ? 'NAMED' : 'HEADCOUNT', headcount: file ? 1 : input.headcount!,
    deliveryId: null, followUp: text(input.followUp, 500, 'input.followUp'), note: text(input.note, 2000, 'input.note'), sensitivity: file?.sensitivity ?? 1,
  }) as S;
}

/** Adds a record and tells of it. */
export function addRecord(work: Work, ledger: CaseLedger, record: Omit<LedgerServiceRecord, 'id' | 'version' | 'createdBy' | 'createdAt' | symbol>): LedgerServiceRecord {
  const made = work.em.create(ledger.ServiceRecord, { ...record, id: work.newId(), createdBy: actorOf(work).id, createdAt: work.now, version: 1 });
  const { id: recordId, action, catalogueCode, personId, stationId, projectId, orgId, regionCode, minutes, attendanceMode, headcount, deliveryId } = made;
  emit(work, ledger.events.ServiceRecorded, {
    recordId, actionCode: action as 'A1', catalogueCode, personId, stationId, projectId, orgId, regionCode, at: made.startedAt.toISOString(), minutes, attendance: attendanceMode, headcount, deliveryId,
  }, made);
  return made;
}
