import { fileStates, type StateOf, type StepNameOf } from '@nuanxin/casework';
import { actorOf, emit, take, type Work } from '@nuanxin/kit';
import type { LedgerFile } from './file.entity.ts';
import type { Ledger } from './ledger.ts';

/** Steps of a file's life that a person asks for by name; the others come with what is done (visit, assessment). */
export type FileStep = StepNameOf<typeof fileStates>;

/** Takes the step and tells of it. */
export function move(work: Work, ledger: Ledger, file: LedgerFile, step: FileStep): void {
  const from = file.state;
  const to = take(fileStates, stateful(file), step, actorOf(work));
  touch(work, file);
  emit(work, ledger.events.FileStateChanged, { fileId: file.id, personId: file.personId, step, from, to, stationId: file.stationId, regionCode: file.regionCode }, file);
}

/** Notes who changed a file and when. */
export function touch(work: Work, file: { updatedAt: Date; updatedBy: string }): void {
  file.updatedAt = work.now;
  file.updatedBy = actorOf(work).id;
}

/** A file as a state machine takes it. */
export const stateful = (file: LedgerFile) => file as LedgerFile & { state: StateOf<typeof fileStates> };
