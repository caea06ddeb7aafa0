import { chinaDate } from '@nuanxin/casework';
import type { Division } from '@nuanxin/kit';
import { migrate } from '@nuanxin/kit/orm';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { divisionUrls, prepareDatabases } from '../local/databases.ts';
import type { Processes } from '../local/processes.ts';
import { inParallel, say, step } from '../local/steps.ts';
import { startGround, type Ground } from '../local/system.ts';
import { tell, trouble } from '../local/trouble.ts';
import { HELP, parseLoad, type LoadOptions } from './args.ts';
import { loadNames } from './elders.ts';
import { loadEvents } from './events.ts';
import { loaders } from './load.ts';
import { charityId, organizationId } from './organizations.ts';
import { peopleOf, type People } from './people.ts';
import { planOf } from './plan.ts';
import { openFilling, type Filling } from './table.ts';
import { townsOf } from './towns.ts';
import { volunteerId } from './volunteers.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ledgers = ['elders', 'children', 'disability'] as const;

/** What is kept beside a system that was filled, so that more can be added, and load tests know whom to ask about. */
type Kept = { scale: number; seed: number; day: string; names: number; events: boolean; rows: Record<string, number>; samples: Record<string, string[]> };

type Line = { division: string; entity: string; rows: number };

async function load(options: LoadOptions): Promise<void> {
  const began = performance.now();
  const keptFile = join(options.data, 'load.json');
  const kept = existsSync(keptFile) && !options.fresh ? (JSON.parse(readFileSync(keptFile, 'utf8')) as Kept) : null;
  if (options.scale === null && !kept) throw trouble('请先用 --scale 填充，再添加姓名或事件。', 'Fill the system with --scale first; names and events are added to it.');
  if (options.names && kept?.names) throw trouble('该系统已有姓名检索集。', 'This system has a set of names already.');
  if (options.events && kept?.events) throw trouble('该系统已有事件集。', 'This system has its year of facts already.');
  let processes: Processes | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= processes?.stopAll() ?? Promise.resolve());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop().finally(() => process.exit(130)));
  try {
    const ground = await startGround(
      { root, data: options.data, port: 0, fresh: options.fresh, durable: true, databaseUrl: process.env.NUANXIN_DATABASE_URL },
      keeper => (processes = keeper),
      (name, how) => stopping ?? say(`✗ ${name} ended unexpectedly (${how}); its log is in ${join(options.data, 'logs')}`),
    );
    const divisions = await migrated(ground, options.only);
    const plan = planOf(kept && options.scale === null ? kept.scale : options.scale!, kept && options.scale === null ? kept.seed : options.seed, kept && options.scale === null ? kept.day : options.day ?? chinaDate(new Date()));
    const people = peopleOf(plan, townsOf(plan), { pepper: Buffer.from(ground.secrets.personPepper, 'hex'), seal: Buffer.from(ground.secrets.sealKey, 'hex') });
    const open = (division: Division) => openFilling(division, divisionUrls(ground.databaseUrl, division.name, ground.secrets).migrator, line => say(`  ${line}`));
    if (options.scale !== null) await refuseData(divisions, open);
    // Until it is whole, a start of this folder begins anew.
    if (options.scale !== null) ground.stamps.keep('fixtures', 'begun');
    const lines: Line[] = [];
    await inParallel(divisions, 2, async division => {
      const filling = await open(division);
      const start = performance.now();
      await fill(division.name, people, filling, options);
      const counts = await filling.finish();
      const rows = Object.values(counts).reduce((sum, it) => sum + it, 0);
      const seconds = (performance.now() - start) / 1000;
      if (rows) say(`✓ ${division.name}: ${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)}/s)`);
      for (const [entity, count] of Object.entries(counts)) if (count) lines.push({ division: division.name, entity, rows: count });
    });
    ground.stamps.keep('fixtures', 'loaded');
    const size = await sizes(ground, divisions);
    say(table(lines, size));
    const total = lines.reduce((sum, it) => sum + it.rows, 0);
    keep(keptFile, people, options, kept, lines);
    say(`✓ ${total} rows in ${((performance.now() - began) / 1000).toFixed(0)} s, ${mega(size.reduce((sum, it) => sum + it.bytes, 0))}. 运行 Run it: npm start -- --data ${options.data}`);
  } finally {
    await stop();
  }
}

async function fill(name: string, people: People, filling: Filling, options: LoadOptions): Promise<void> {
  if (options.scale !== null) await loaders[name]!(people, filling);
  if (options.names && name === 'elders') await loadNames(people, filling, options.names);
  const ledger = ledgers.find(it => it === name);
  if (options.events && ledger) await loadEvents(people, filling, ledger);
}

/** The divisions to fill, their databases made and migrated. All are migrated, so that the system can be started. */
async function migrated(ground: Ground, only: readonly string[]): Promise<Division[]> {
  await step('数据库与角色 Databases and roles', () => prepareDatabases(ground.databaseUrl, ground.divisions, ground.secrets, ground.ownDatabase));
  const all: Division[] = [];
  for (const name of ground.divisions) {
    const { default: division } = (await import(pathToFileURL(join(root, 'services', name, 'src', 'service.ts')).href)) as { default: Division };
    all.push(division);
  }
  await step('数据库迁移 Migrations', () => inParallel(all, 2, async ({ name, database }) => {
    const urls = divisionUrls(ground.databaseUrl, name, ground.secrets);
    await migrate(database, urls.migrator, urls.app, urls.relay);
  }));
  // The longest first: two at a time then end together.
  const order = ['volunteers', 'organizations', 'elders', 'disability', 'children', 'charity', 'homelessness'];
  return all.filter(it => only.includes(it.name)).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

async function refuseData(divisions: readonly Division[], open: (division: Division) => Promise<Filling>): Promise<void> {
  for (const division of divisions) {
    const filling = await open(division);
    const holds = await filling.holdsData();
    await filling.close();
    if (holds) throw trouble(`${division.name} 已有数据：用 --fresh 清空，或用 --data 指定另一目录。`, `${division.name} holds data already: wipe it with --fresh, or name another folder with --data.`);
  }
}

type Size = { division: string; bytes: number };

async function sizes(ground: Ground, divisions: readonly Division[]): Promise<Size[]> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: ground.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ division: string; bytes: string }>('select datname as division, pg_database_size(datname) as bytes from pg_database where datname = any($1)', [divisions.map(it => it.name)]);
    return rows.map(it => ({ division: it.division, bytes: Number(it.bytes) }));
  } finally {
    await client.end();
  }
}

const mega = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

function table(lines: readonly Line[], size: readonly Size[]): string {
  return size.map(({ division, bytes }) => {
    const own = lines.filter(it => it.division === division);
    return `${division} (${mega(bytes)})\n${own.map(it => `  ${it.entity.padEnd(26)}${String(it.rows).padStart(10)}`).join('\n')}`;
  }).join('\n');
}

/** Writes load.json: what was loaded, and keys of some of it, for tests that ask about it. */
function keep(file: string, people: People, options: LoadOptions, kept: Kept | null, lines: readonly Line[]): void {
  const { plan, towns } = people;
  const some = <T>(count: number, of: (index: number) => T) => Array.from({ length: Math.min(count, 200) }, (_, i) => of(Math.floor((i * count) / Math.min(count, 200))));
  const said: Kept = {
    scale: plan.scale, seed: plan.seed, day: plan.day, names: options.names || (kept?.names ?? 0), events: options.events || (kept?.events ?? false),
    rows: { ...kept?.rows, ...Object.fromEntries(lines.map(it => [`${it.division}.${it.entity}`, it.rows + (kept?.rows[`${it.division}.${it.entity}`] ?? 0)])) },
    samples: {
      townships: towns.list.map(it => String(it.code)), stations: towns.stations.map(it => it.id), organizations: some(Math.min(plan.sizes.organizations - 4, 200), index => organizationId(people, index)),
      charities: [0, 1, 2, 3].map(index => charityId(people, index)), volunteers: some(Math.ceil(plan.sizes.volunteers / 20), index => volunteerId(people, index * 20)),
      elderFiles: some(plan.sizes.elders, index => people.elder(index).fileId), elderPersons: some(plan.sizes.elders, index => people.elder(index).personId),
      childFiles: some(plan.sizes.children, index => people.child(index).fileId), disabilityFiles: some(plan.sizes.disability, index => people.disabled(index).fileId),
      reliefCases: some(plan.sizes.reliefCases, index => people.relieved(index).caseId), households: some(people.households, index => people.householdId(index)),
    },
  };
  writeFileSync(file, `${JSON.stringify(said, null, 1)}\n`);
}

try {
  const options = parseLoad(process.argv.slice(2), root);
  if (options.help) say(HELP);
  else await load(options);
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
