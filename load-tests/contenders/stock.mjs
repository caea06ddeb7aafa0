// The reference: @apollo/gateway with its own data source and the standalone server, as its documentation starts it.
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env.SUPERGRAPH, 'utf8'),
  buildService: ({ url }) => new RemoteGraphQLDataSource({
    url, willSendRequest: ({ request, context }) => void (context.authorization && request.http.headers.set('authorization', context.authorization)),
  }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' }, context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
