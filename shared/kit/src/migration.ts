// Run inside a service: writes the migration from the snapshot beside the last one to today's entities. Needs no database; a service's
// first migration, without a snapshot, compares with the empty one that MIGRATOR_URL names.
import { MikroORM } from '@mikro-orm/postgresql';
import { pathToFileURL } from 'node:url';
import { ormOptions } from './orm.ts';
import type { Division } from './service.ts';

const { default: division } = (await import(pathToFileURL(`${process.cwd()}/src/service.ts`).href)) as { default: Division };
const { MIGRATOR_URL } = process.env;
const orm = new MikroORM(ormOptions(division.database, MIGRATOR_URL ?? 'postgres://nobody@127.0.0.1/none', 1, undefined, true));
if (MIGRATOR_URL) await orm.connect();
const { fileName } = await orm.migrator.create();
process.stdout.write(`${division.name}: ${fileName || 'nothing to migrate'}\n`);
await orm.close();
