import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { authenticator, type Actor, type Policy } from './actor.ts';
import { joinBus } from './bus.ts';
import { answerer } from './compiled.ts';
import { readEnv } from './env.ts';
import { formatError } from './errors.ts';
import { guard, guardReferences, tellApart, type ResolverMap } from './guard.ts';
import { serve } from './http.ts';
import { newId } from './id.ts';
import type { Reaction } from './inbox.ts';
import { logger } from './log.ts';
import type { Action } from './mutation.ts';
import { assertSafe, migrate, openDatabase, type Database, type DatabaseDefinition } from './orm.ts';
import { rebuild, type Folds } from './rebuild.ts';
import { scalars } from './scalars.ts';
import { readSchema } from './sdl.ts';
import { seed } from './seed.ts';
import type { Work } from './work.ts';

/** A division as one value: it is run, tested, migrated, typed and composed from this. */
export type Division = {
  readonly name: string;
  readonly schema: URL;
  readonly database: DatabaseDefinition;
  readonly resolvers: object;
  readonly reactions: readonly Reaction[];
  /** Its read models, if it has any: `rebuild` makes them anew from the stream. */
  readonly folds?: Folds;
  /** Roles and scopes: practice, the same in all divisions. */
  readonly policy: Policy;
  /** Actions by name that fixtures may call. */
  readonly actions: Readonly<Record<string, Action<never, object>>>;
};

/** The guarded, executable schema of a division. */
export function subgraph({ schema: file, resolvers, policy }: Division): GraphQLSchema {
  const typeDefs = readSchema(file);
  const plain = buildSubgraphSchema([{ typeDefs }]);
  const guarded = guardReferences(plain, resolvers as ResolverMap);
  const schema = guard(buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...guarded } as never }]), policy.scopes);
  tellApart(schema);
  return schema;
}

/** The server of a division's schema, with nothing in it that we do not need. */
export function apolloServer(schema: GraphQLSchema, log: Logger): ApolloServer<Work> {
  return new ApolloServer<Work>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stringifyResult: value => JSON.stringify(value),
    csrfPrevention: true,
    stopOnTerminationSignals: false, // it would end the process before the bus and the database have stopped
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The work of one request. */
export function workOf(database: Database, actor: Actor | null, log: Logger, correlationId: string): Work {
  return { em: database.orm.em, database, actor, now: new Date(), newId, action: 'query', correlationId, causationId: null, log, loaders: new Map(), statements: new Map() };
}

/** Runs a division: serves it, or does `migrate`, `seed <folder>`, `rebuild`, `heard`. The process ends with a message when it may not go on. */
export async function run(division: Division): Promise<void> {
  const { name } = division;
  const [command, argument] = process.argv.slice(2);
  if (command === 'heard') return void process.stdout.write(`${JSON.stringify([...new Set(division.reactions.map(it => it.event.type))])}\n`);
  const log = logger(name);
  try {
    const env = readEnv();
    if (command === 'migrate') {
      const done = await migrate(division.database, required('MIGRATOR_URL'), env.DATABASE_URL, env.RELAY_URL);
      return void log.info({ done }, 'migrated');
    }
    if (command === 'seed') return await seedFrom(division, required('MIGRATOR_URL') && env.DATABASE_URL, argument ?? '', log);
    if (command === 'rebuild') {
      if (!division.folds) throw new Error(`${name} has no read models to make anew`);
      // The deploy job's user: a division may read its own share of the stream only.
      const settings = { ownerUrl: required('MIGRATOR_URL'), servers: env.NATS_URL, user: env.NATS_USER, password: env.NATS_PASSWORD };
      return void log.info(await rebuild(name, division.database, division.folds, settings, log), 'rebuilt');
    }
    if (command) throw new Error(`${name}: unknown command ${command}; there are: migrate, seed <folder>, rebuild, heard`);
    await serveDivision(division, env, log);
  } catch (error) {
    log.fatal({ err: error }, (error as Error).message);
    process.exitCode = 1;
  }
}

async function serveDivision(division: Division, env: ReturnType<typeof readEnv>, log: Logger): Promise<void> {
  const { name } = division;
  const database = await openDatabase(division.database, env.DATABASE_URL);
  await assertSafe(database, name);
  const schema = subgraph(division);
  const apollo = apolloServer(schema, log);
  await apollo.start();
  const authenticate = authenticator({ jwksUrl: env.JWKS_URL, issuer: env.JWT_ISSUER, audience: env.JWT_AUDIENCE }, division.policy);
  const begin = async ({ headers }: IncomingMessage) => workOf(database, await authenticate(headers.authorization), log, correlationOf(headers['x-correlation-id']));
  const ready = () => database.pool().query('select 1').then(() => true, () => false);
  const http = serve({ apollo, known: answerer(schema, formatError(log)), begin, ready }).listen(env.PORT, env.HOST);
  const bus = joinBus({ name, servers: env.NATS_URL, user: env.NATS_USER, password: env.NATS_PASSWORD, relayUrl: env.RELAY_URL }, database, division.reactions, log);
  log.info({ port: env.PORT }, 'serving');

  const stop = async () => {
    setTimeout(() => process.exit(1), 10_000).unref(); // whatever hangs must not keep us
    http.close();
    http.closeIdleConnections();
    await bus.stop();
    await apollo.stop();
    await database.close();
    log.info('stopped');
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

async function seedFrom(division: Division, url: string, folder: string, log: Logger): Promise<void> {
  const database = await openDatabase(division.database, url, 2);
  try {
    await seed(division, database, folder, log);
  } finally {
    await database.close();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`settings: ${name} is needed for this command`);
  return value;
}

const correlationOf = (header: string | string[] | undefined) => (typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : newId());
