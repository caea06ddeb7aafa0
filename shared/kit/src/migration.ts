// Run inside a service, with MIGRATOR_URL of any empty or migrated database: writes the migration from the last snapshot to today's entities.
import { MikroORM } from '@mikro-orm/postgresql';
import { pathToFileURL } from 'node:url';
import { ormOptions } from './orm.ts';
import type { Division } from './service.ts';

const { default: division } = (await import(pathToFileURL(`${process.cwd()}/src/service.ts`).href)) as { default: Division };
const orm = new MikroORM(ormOptions(division.database, process.env.MIGRATOR_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres', 1, undefined, true));
await orm.connect();
const { fileName } = await orm.migrator.create();
process.stdout.write(`${division.name}: ${fileName || 'nothing to migrate'}\n`);
await orm.close();
