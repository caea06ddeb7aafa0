import type { DataOf, homelessness } from '@nuanxin/contracts';
import { rekey, type Work } from '@nuanxin/kit';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { move } from './neighbour-pair.ts';
import { Volunteer } from './volunteer.entity.ts';
import { WatchTask } from './watch-task.entity.ts';

/** Someone unknown was identified 身份确认: what held the temporary key holds the true one; a volunteer paired with both keys stays paired once. */
export async function personIdentified(work: Work, { tempId, personId }: DataOf<typeof homelessness.PersonIdentified>): Promise<void> {
  const open = { state: { $ne: 'ENDED' as const } };
  const known = new Set((await work.em.find(NeighbourPair, { personId, ...open })).map(it => it.volunteerId));
  for (const pair of await work.em.find(NeighbourPair, { personId: tempId, ...open }))
    if (known.has(pair.volunteerId)) move(work, pair, 'END');
  await work.em.flush();
  const { left } = await rekey(
    work,
    [
      [Volunteer, 'personId'],
      [NeighbourPair, 'personId'],
      [WatchTask, 'personId'],
    ],
    tempId,
    personId,
  );
  for (const it of left) work.log.warn(it, 'two volunteers of one person: to be settled by people');
}
