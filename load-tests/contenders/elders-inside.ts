// The elders' division inside one process, without HTTP and bus: what its guard and row policies add to reading, and what events, audit and the
// idempotency key add to writing. Each is left out in turn here, by means that its own code has not: a schema that lets anybody, a role above row
// policies, a transaction that is not concluded. Prints one line of JSON.
import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, print } from 'graphql';
import { Client } from 'pg';
import elders from '../../services/elders/src/service.ts';
import { recordElderVisit } from '../../services/elders/src/elder-visit.ts';
import type { Actor } from '../../shared/kit/src/actor.ts';
import { answerer } from '../../shared/kit/src/compiled.ts';
import { formatError } from '../../shared/kit/src/errors.ts';
import { guard, guardReferences, type ResolverMap } from '../../shared/kit/src/guard.ts';
import { conclude, journaled } from '../../shared/kit/src/journal.ts';
import { logger } from '../../shared/kit/src/log.ts';
import { perform } from '../../shared/kit/src/mutation.ts';
import { openDatabase, type Database } from '../../shared/kit/src/orm.ts';
import { scalars } from '../../shared/kit/src/scalars.ts';
import { sessionOf } from '../../shared/kit/src/scope.ts';
import { readSchema } from '../../shared/kit/src/sdl.ts';
import { workOf } from '../../shared/kit/src/service.ts';
import { cpuOf } from '../src/measure.ts';

const { APP_URL, SUPER_URL, ROUNDS, REQUESTS } = process.env as Record<string, string>;
/** Calls before any counts: what runs often is compiled by then. */
const WARM_UP = 2000;
const log = logger('bench');
const actor = elders.policy.actorOf({ sub: 'demo-worker', role: 'STATION_WORKER', region: '620502005000', station: 'station-620502005' } as never) as Actor;

function schemaOf(everybody: boolean) {
  const text = print(readSchema(elders.schema));
  const typeDefs = parse(everybody ? text.replaceAll(/@allow\(scope: "[^"]+"\)/g, '@allow(scope: "anyone")') : text);
  const guarded = guardReferences(buildSubgraphSchema([{ typeDefs }]), elders.resolvers as ResolverMap);
  return guard(buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...guarded } as never }]), elders.policy.scopes);
}
const answers = { guarded: answerer(schemaOf(false), formatError(log)), bare: answerer(schemaOf(true), formatError(log)) };
const databases = { policies: await openDatabase(elders.database, APP_URL!, 2, 1), above: await openDatabase(elders.database, SUPER_URL!, 2, 1) };

const watcher = new Client({ connectionString: SUPER_URL });
await watcher.connect();
async function postgresCpu(): Promise<number> {
  const { rows } = await watcher.query<{ pid: number }>(`select pid from pg_stat_activity where datname = 'elders' and pid <> pg_backend_pid()`);
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
}
const cpu = async () => {
  const { user, system } = process.cpuUsage();
  return { node: (user + system) / 1000, postgres: await postgresCpu() };
};

const list = 'query ($station: ID) { elderFiles(first: 50, filter: { stationId: $station }) { edges { node { id name riskLevel lastVisitAt lastVisitResult address phoneMasked } } } }';
const byId = 'query ($id: ID!) { elderFile(id: $id) { id fileNo name sex ageBand riskLevel lastVisitAt lastVisitResult version } }';
const files = (await watcher.query<{ id: string }>(`select id from elder_file where station_id = 'station-620502005' and state = 'IN_SERVICE' limit 300`)).rows.map(it => it.id);
const idOf = (n: number) => files[n % files.length]!;

const read = (answer: (typeof answers)['bare'], database: Database, query: string, variables: (n: number) => object) => async (n: number) => {
  const question = { query, variables: variables(n) };
  // The first time a text comes it is remembered, the second time compiled.
  const told = (await answer(question, workOf(database, actor, log, 'bench'))) ?? (await answer(question, workOf(database, actor, log, 'bench')));
  if (!told?.isWhole) throw new Error(told?.text ?? 'not compiled');
};
const visit = (n: number) => ({ fileId: idOf(n), startedAt: new Date(Date.now() - 3_600_000), minutes: 20, mode: 'HOME', result: 'SPOKE', note: `基准 ${n}` }) as never;
async function whole(n: number): Promise<void> {
  const answer = (await perform(workOf(databases.policies, actor, log, randomUUID()), recordElderVisit as never, visit(n), `bench-${randomUUID()}`)) as { code?: string };
  if (answer.code) throw new Error(JSON.stringify(answer));
}
const changed = (isTold: boolean) => async (n: number): Promise<void> => {
  const em = databases.policies.orm.em.fork({ session: { variables: sessionOf(actor) } });
  await em.begin();
  await recordElderVisit(journaled({ ...workOf(databases.policies, actor, log, randomUUID()), em, action: 'bench' }), visit(n));
  await em.flush();
  if (isTold) await conclude(em);
  await em.commit();
};

const contests = {
  'one file by id': Object.entries(answers).flatMap(([guarding, answer]) => Object.entries(databases).map(([role, database]) => [`${guarding}, ${role}`, read(answer, database, byId, n => ({ id: idOf(n) }))] as const)),
  'list of 50': Object.entries(answers).flatMap(([guarding, answer]) => Object.entries(databases).map(([role, database]) => [`${guarding}, ${role}`, read(answer, database, list, () => ({ station: 'station-620502005' }))] as const)),
  'a visit recorded': [['with event, audit, key', whole], ['with event and audit', changed(true)], ['the change alone', changed(false)]] as const,
};

const found: Record<string, Record<string, { node: number[]; postgres: number[]; ms: number[] }>> = {};
let n = 0;
// What is told to others leaves afterwards: a relay at work meanwhile would count for either.
await watcher.query(`select pg_advisory_lock(hashtext('outbox'))`);
for (const [contest, contestants] of Object.entries(contests)) {
  const used = (found[contest] = Object.fromEntries(contestants.map(([name]) => [name, { node: [] as number[], postgres: [] as number[], ms: [] as number[] }])));
  for (let round = -1; round < Number(ROUNDS); round++) {
    for (const [name, once] of round % 2 ? [...contestants].reverse() : contestants) {
      const [before, began] = [await cpu(), performance.now()];
      for (let i = 0; i < (round < 0 ? WARM_UP : Number(REQUESTS)); i++) await once(n++);
      const [after, ended] = [await cpu(), performance.now()];
      if (round < 0) continue;
      used[name]!.node.push((after.node - before.node) / Number(REQUESTS));
      used[name]!.postgres.push((after.postgres - before.postgres) / Number(REQUESTS));
      used[name]!.ms.push((ended - began) / Number(REQUESTS));
    }
  }
}
process.stdout.write(`${JSON.stringify(found)}\n`);
await watcher.end();
for (const database of Object.values(databases)) await database.close();
