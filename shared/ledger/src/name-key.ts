import type { EntityMetadata } from '@mikro-orm/core';
import { division as whole, sessionOf, type Division } from '@nuanxin/kit';
import { logger } from '@nuanxin/kit/log';
import { openDatabase } from '@nuanxin/kit/orm';
import { keptBy, keysOf } from './name-key.entity.ts';

/** One statement on a connection of the tables' owner, in the scope of the whole division. */
type Run = (text: string, values?: unknown[]) => Promise<{ rows: object[] }>;
/** A record as it lies in its table, its region as text. */
type Lacking = { id: string; name: string | null; number: string | null; regionCode: string; sensitivity: number };

/** Records that get their keys together. */
const atOnce = 2000;
/** From so many records without keys on, the indexes of the keys are made anew afterwards: a million take half a minute instead of 7. */
const many = 50_000;

/**
 * Gives the records of a division that have no keys theirs, when it migrates: SQL cannot read Chinese. It may be stopped at any time and
 * run again; it is to be run again when a release that knew no keys wrote beside it. Whoever changes a name meanwhile waits for a moment
 * (for the whole of it where many lack keys). When the rules of the keys change, a migration empties the tables of keys.
 */
export async function fillNameKeys({ name, database: definition }: Division, anewFrom = many): Promise<void> {
  const { MIGRATOR_URL } = process.env;
  if (!MIGRATOR_URL) throw new Error('settings: MIGRATOR_URL is needed for this command');
  const database = await openDatabase(definition, MIGRATOR_URL, 1);
  const client = await database.pool().connect();
  try {
    const scope = Object.entries(sessionOf(whole(name)));
    for (const [setting, value] of scope) await client.query('select set_config($1, $2, false)', [setting, String(value)]);
    const filled = await fillKeys((text, values) => client.query(text, values), database.orm.getMetadata().getAll().values(), anewFrom);
    logger(name).info({ filled }, 'name keys');
  } finally {
    client.release(true);
    await database.orm.close();
  }
}

/** The same for these entities, on a connection that is open. Answers how many keys were made, by the keys' entity. */
export async function fillKeys(run: Run, entities: Iterable<EntityMetadata>, anewFrom = many): Promise<Record<string, number>> {
  const all = [...entities];
  const filled: Record<string, number> = {};
  await run("set statement_timeout = 0; set maintenance_work_mem = '256MB'");
  for (const { hooks, props, tableName } of all) {
    const kept = keptBy(hooks);
    if (!kept) continue;
    const keys = all.find(it => it.className === kept.Keys.name)!.tableName;
    const number = props.find(it => it.name === kept.number)?.fieldNames[0] ?? 'null::text';
    const columns = `select id, name, ${number} as number, region_code as "regionCode", sensitivity`;
    const lacking = `from ${tableName} t where not exists (select from ${keys} k where k.file_id = t.id)`;
    const found = (await run(`select id ${lacking} limit ${anewFrom}`)).rows as { id: string }[];
    let made = 0;
    if (found.length === anewFrom) made = await fillAnew(run, keys, `${columns} ${lacking}`);
    else {
      for (let at = 0; at < found.length; at += atOnce) {
        await run(`begin; lock table ${keys} in share row exclusive mode`); // nobody changes keys until these are there
        const these = await run(`${columns} ${lacking} and id = any($1)`, [found.slice(at, at + atOnce).map(it => it.id)]);
        made += await add(run, keys, these.rows as Lacking[]);
        await run('commit');
      }
    }
    if (made) await run(`analyze ${keys}`);
    filled[kept.Keys.name] = made;
  }
  return filled;
}

async function fillAnew(run: Run, keys: string, lacking: string): Promise<number> {
  await run(`begin; lock table ${keys} in access exclusive mode`);
  await run(`create temp table lacking on commit drop as ${lacking}`);
  await run(`alter table ${keys} drop constraint "${keys}_pkey"; drop index "${keys}_file_id_index"`);
  await run('declare lacking_rows cursor for select * from lacking');
  let made = 0;
  let rows: Lacking[];
  do {
    rows = (await run(`fetch ${atOnce} from lacking_rows`)).rows as Lacking[];
    made += await add(run, keys, rows);
  } while (rows.length);
  await run(`close lacking_rows; alter table ${keys} add primary key (key, region_code, file_id)`);
  await run(`create index "${keys}_file_id_index" on ${keys} (file_id); commit`);
  return made;
}

async function add(run: Run, keys: string, records: readonly Lacking[]): Promise<number> {
  const made = records.map(({ number, name }) => keysOf(number, name));
  // One text for a record: the driver is slow at long arrays.
  await run(
    `insert into ${keys} (key, region_code, file_id, sensitivity)
     select key, region_code, id, sensitivity
     from unnest($1::text[], $2::bigint[], $3::smallint[], $4::text[]) t (id, region_code, sensitivity, keys),
       string_to_table(keys, ' ') key
     where keys <> ''`,
    [records.map(it => it.id), records.map(it => it.regionCode), records.map(it => it.sensitivity), made.map(it => it.join(' '))],
  );
  return made.reduce((sum, it) => sum + it.length, 0);
}
