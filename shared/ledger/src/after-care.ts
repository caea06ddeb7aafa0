import { fileStates } from '@nuanxin/casework';
import type { DataOf, homelessness } from '@nuanxin/contracts';
import { nextNumber, rekey, type KeyPlace, type Work } from '@nuanxin/kit';
import type { EntityClass } from '@mikro-orm/core';
import type { LedgerFile } from './file.entity.ts';
import type { Ledger } from './ledger.ts';

/** Days within which the home township makes the first visit (HRM 12, domain.md §3.3). */
const firstVisitDays = 7;

/** Someone unknown was identified 身份确认: every row of this ledger that held the temporary key holds the true one. */
export async function personIdentified(work: Work, ledger: Ledger, { tempId, personId }: { tempId: string; personId: string }, more: readonly KeyPlace[] = []): Promise<void> {
  const places: KeyPlace[] = [ledger.File, ledger.Visit, ledger.Crisis, ledger.ServiceRecord, ledger.Need].map(it => [it as EntityClass<object>, 'personId'] as const);
  const { left } = await rekey(work, [...places, ...more], tempId, personId);
  for (const it of left) work.log.warn(it, 'two files of one person: to be settled by people');
}

/**
 * Opens the after-care 返乡后续 in the home township: the file that is there carries it, else a draft without a name is opened for the
 * township to complete. `categories` are what this ledger knows by the event alone.
 */
export async function openAfterCare(
  work: Work, ledger: Ledger, { personId, caseId, homeRegionCode, sex, at }: DataOf<typeof homelessness.PersonIdentified>, blankOf: () => Partial<LedgerFile>,
): Promise<LedgerFile> {
  const afterCareDueAt = new Date(new Date(at).getTime() + firstVisitDays * 86_400_000);
  const known = await work.em.findOne(ledger.File, { personId });
  if (known) return Object.assign(known, { afterCareCaseId: caseId, afterCareDueAt, updatedAt: work.now });
  const id = work.newId();
  const prefix = `${ledger.letter}${String(homeRegionCode).slice(0, 9)}${work.now.getUTCFullYear()}`;
  return work.em.create(ledger.File, {
    id, personId, householdId: null, fileNo: `${prefix}${String(await nextNumber(work, prefix)).padStart(5, '0')}`, name: '待核实', idSealed: null, idMask: null,
    idMissingReason: '救助管理机构确认身份，待本地核实', sex, birthDate: null, ethnicity: null, hukouRegionCode: homeRegionCode, regionCode: homeRegionCode, residenceState: 'BOTH_HERE', address: null,
    phoneSealed: null, phoneMask: null, contacts: [], assistance: ['NONE'], intakeSource: 'GOVERNMENT_REFERRAL', basis: 'STATUTORY', categories: [], riskLevel: null, riskRuleId: null, riskReason: null,
    stationId: null, leadWorkerId: null, state: fileStates.initial, closureReason: null, nextVisitDueAt: afterCareDueAt, lastVisitAt: null, lastVisitResult: null, lastReachedAt: null, afterCareCaseId: caseId,
    afterCareDueAt, sensitivity: ledger.sensitivity, createdBy: work.actor!.id, updatedBy: work.actor!.id, createdAt: work.now, updatedAt: work.now, version: 1, ...blankOf(),
  } as LedgerFile);
}
