// The elders' subgraph as MikroORM's documentation would write it: entities by `em.find` with their last visits, resolved by Apollo Server as it comes.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { MikroORM } from '@mikro-orm/postgresql';
import { parse } from 'graphql';
import elders from '../../services/elders/src/service.ts';
import { ElderFile } from '../../services/elders/src/elder-file.entity.ts';
import { ElderVisit } from '../../services/elders/src/elder-visit.entity.ts';

const orm = await MikroORM.init({ clientUrl: process.env.DATABASE_URL!, entities: [...elders.database.entities], pool: { min: 0, max: 3 }, allowGlobalContext: true, ensureDatabase: false });
const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar DateTime
  type Query { elderFiles(first: Int, stationId: String): [ElderFile!] }
  type ElderFile @key(fields: "id") { id: ID! name: String riskLevel: String lastVisitAt: DateTime lastVisitResult: String station: Station lastVisit: ElderVisit }
  type ElderVisit { id: ID! startedAt: DateTime result: String }
  type Station @key(fields: "id", resolvable: false) { id: ID! }
`);
const resolvers = {
  Query: {
    async elderFiles(_: unknown, { first, stationId }: { first: number; stationId: string }) {
      const em = orm.em.fork();
      const files = await em.find(ElderFile, { stationId }, { limit: first, orderBy: { fileNo: 'asc' } });
      const visits = await em.find(ElderVisit, { fileId: { $in: files.map(it => it.id) }, state: 'DONE' } as never, { orderBy: { startedAt: 'asc' } as never });
      const last = new Map(visits.map(it => [it.fileId, it]));
      return files.map(file => ({ file, visit: last.get(file.id) }));
    },
  },
  ElderFile: {
    ...Object.fromEntries(['id', 'name', 'riskLevel', 'lastVisitAt', 'lastVisitResult'].map(name => [name, ({ file }: { file: Record<string, unknown> }) => file[name]])),
    station: ({ file }: { file: ElderFile }) => (file.stationId ? { id: file.stationId } : null), lastVisit: ({ visit }: { visit?: ElderVisit }) => visit,
  },
};
await startStandaloneServer(new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]) }), { listen: { host: '127.0.0.1', port: Number(process.env.PORT) } });
