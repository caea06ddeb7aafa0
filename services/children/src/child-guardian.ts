import { chinaDate, checkCitizenId, checkName, isPersonId, personKey } from '@nuanxin/casework';
import { accept, batch, newId, Rejection, tableOf, today, type Row, type Work } from '@nuanxin/kit';
import { secrets } from '@nuanxin/ledger';
import { ChildFile } from './child-file.entity.ts';
import { ChildGuardian } from './child-guardian.entity.ts';
import type { ChildGuardianInput } from './graphql.generated.ts';

/** More guardians than these are a mistake (judgement). */
const most = 6;

/** Names the guardians 监护人 of a file anew; the former list goes. */
export async function renameGuardians(work: Work, fileId: string, guardians: readonly ChildGuardianInput[]): Promise<void> {
  for (const former of await work.em.find(ChildGuardian, { fileId })) work.em.remove(former);
  await nameGuardians(work, fileId, guardians);
}

/** Names the guardians of a new file. Of a citizen id only the person key is kept: this ledger has no file of a guardian. */
export async function nameGuardians(work: Work, fileId: string, guardians: readonly ChildGuardianInput[]): Promise<void> {
  if (guardians.length > most) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: `监护人最多 ${most} 名。`, en: `At most ${most} guardians.` },
      'input.guardians',
    );
  }
  for (const [position, it] of guardians.entries()) {
    const field = `input.guardians[${position}]`;
    work.em.create(ChildGuardian, {
      id: newId(work.now.getTime()),
      fileId,
      personId: await keyOf(work, it, field),
      name: accept(checkName(it.name), `${field}.name`),
      relation: it.relation,
      kind: it.kind,
      ability: it.ability,
      position,
    });
  }
}

async function keyOf(work: Work, { citizenId, personId }: ChildGuardianInput, field: string): Promise<string | null> {
  if (citizenId) {
    const value = accept(checkCitizenId(citizenId, { today: chinaDate(work.now) }), `${field}.citizenId`);
    return personKey(secrets().pepper, value);
  }
  if (!personId) return null;
  if (!isPersonId(personId)) throw new Rejection('INVALID_INPUT', { zh: '人员主键格式不正确。', en: 'This is no person key.' }, `${field}.personId`);
  return today(work, personId);
}

/** Files of the children whose guardian somebody is 被监护儿童; one statement for all persons that are asked for. */
export function wardFilesOf(work: Work, personId: string): Promise<Row<ChildFile>[]> {
  return batch<string, Row<ChildFile>[]>(work, 'ward files', async (ids, read) => {
    const { table, columns } = tableOf(work, ChildFile);
    const guardian = tableOf(work, ChildGuardian).table;
    const found = await read<Row<ChildFile> & { batchKey: string }>(
      `select g.person_id as "batchKey", ${columns} from (select distinct person_id, file_id from ${guardian} where person_id = any($1)) g
       join ${table} t on t.id = g.file_id order by t.file_no limit 5000`,
      [ids],
    );
    const by = Map.groupBy(found, it => it.batchKey);
    return ids.map(it => by.get(it) ?? []);
  }).load(personId);
}
