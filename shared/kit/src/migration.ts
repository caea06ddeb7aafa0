// Run inside a service: writes the migration from the snapshot beside the last one to today's entities. Needs no database.
import { MikroORM } from '@mikro-orm/postgresql';
import { pathToFileURL } from 'node:url';
import { ormOptions } from './orm.ts';
import type { Division } from './service.ts';

const { default: division } = (await import(pathToFileURL(`${process.cwd()}/src/service.ts`).href)) as { default: Division };
const orm = new MikroORM(ormOptions(division.database, 'postgres://nobody@127.0.0.1/none', 1, undefined, true));
const { fileName } = await orm.migrator.create();
process.stdout.write(`${division.name}: ${fileName || 'nothing to migrate'}\n`);
await orm.close();
