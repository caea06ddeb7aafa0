import { actorOf, change, Rejection, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import { ChildRestricted } from './child-restricted.entity.ts';
import type { SetChildRestrictedInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Who may know that a child was harmed or lives with HIV: sensitivity 4 (domain.md §2.2). */
const sensitivity = 4;

/** Says what only few may know of a child 受限信息; nobody is told of it. */
export async function setChildRestricted(
  work: Work,
  { fileId, expectedVersion, categories, protectionGround, note }: SetChildRestrictedInput,
): Promise<ChildRestricted> {
  const { em, now } = work;
  await change(work, ledger.File, fileId, null, 'input.fileId');
  if (protectionGround && !/^(92-[1-7]|94-[1-5])$/.test(protectionGround)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '依据为未成年人保护法第92条第1–7项或第94条第1–5项。', en: 'A ground is `92-1` to `92-7` or `94-1` to `94-5` (MPL).' },
      'input.protectionGround',
    );
  }
  const known = await em.findOne(ChildRestricted, { fileId });
  const said = {
    categories: [...new Set(categories)], protectionGround: protectionGround ?? null, note: text(note, 500, 'input.note'), updatedAt: now,
  };
  if (known) return Object.assign(await change(work, ChildRestricted, known.id, expectedVersion), said);
  if (expectedVersion !== 0) {
    throw new Rejection(
      'STALE_VERSION',
      { zh: '尚无受限信息，版本应为 0。', en: 'There is none yet: its version is 0.' },
      'input.expectedVersion', ['0'],
    );
  }
  const createdBy = actorOf(work).id;
  return em.create(ChildRestricted, { id: work.newId(), fileId, sensitivity, ...said, createdBy, createdAt: now, version: 1 });
}
