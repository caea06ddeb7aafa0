import { homelessness } from '@nuanxin/contracts';
import { actorOf, emit, Rejection, today, type Work } from '@nuanxin/kit';
import { regionOf, text } from '@nuanxin/ledger';
import type { RecordPatrolRoundInput } from './graphql.generated.ts';
import { PatrolRound } from './patrol-round.entity.ts';

/** Records a patrol round 巡查登记; whom it met are cases that name the round. */
export async function recordPatrolRound(work: Work, input: RecordPatrolRoundInput): Promise<PatrolRound> {
  const startedAt = new Date(input.startedAt);
  const counts = { minutes: input.minutes, contacts: input.contacts ?? 0, supplies: input.supplies ?? 0 };
  if (startedAt > work.now) throw new Rejection('INVALID_INPUT', { zh: '巡查时间不能晚于现在。', en: 'A round is not in the future.' }, 'input.startedAt');
  for (const [name, highest] of [['minutes', 1440], ['contacts', 10_000], ['supplies', 10_000]] as const) {
    if (counts[name] < 0 || counts[name] > highest) throw new Rejection('INVALID_INPUT', { zh: `应为 0–${highest}。`, en: `0 to ${highest}.` }, `input.${name}`);
  }
  const area = text(input.area, 100, 'input.area');
  if (!area) throw new Rejection('INVALID_INPUT', { zh: '请填写巡查区域。', en: 'Name the area.' }, 'input.area');
  const by = actorOf(work).id;
  const made = work.em.create(PatrolRound, {
    id: work.newId(), regionCode: regionOf(input.regionCode, 'input.regionCode', 3), sensitivity: 1, area, stationId: input.stationId ? await today(work, input.stationId) : null,
    memberIds: [...(input.memberIds ?? [by])], partners: [...new Set(input.partners ?? [])], wave: input.wave ?? false, startedAt, ...counts,
    note: text(input.note, 2000, 'input.note'), createdBy: by, createdAt: work.now, version: 1,
  });
  const { id: roundId, regionCode, wave } = made;
  emit(work, homelessness.PatrolRecorded, { roundId, stationId: made.stationId ?? null, regionCode, at: startedAt.toISOString(), wave, ...counts }, made);
  return made;
}
