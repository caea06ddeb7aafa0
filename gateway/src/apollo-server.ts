import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Asking } from './asking.ts';
import type { Context } from './engine/engine.ts';
import { toClient } from './errors.ts';
import { storedTokens } from './limits.ts';
import type { StoredOperation } from './operations.ts';

/**
 * Apollo Server before an engine: parses, validates, negotiates, refuses what a browser was tricked into. Rejects when the engine cannot
 * load.
 */
export async function startApolloServer(engine: GatewayInterface, introspection: boolean, log: Logger): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: engine,
    logger: log,
    nodeEnv: 'production',
    introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: storedTokens },
    formatError: formatted => toClient(formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(), answerPlugin(log),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Fills the parse, validation and plan caches, one operation per turn of the loop, so that the first client waits for none. */
export async function warm(
  apollo: ApolloServer<Context>, operations: readonly StoredOperation[], log: Logger, goesOn: () => boolean,
): Promise<void> {
  const asking: Asking = { correlationId: 'rehearsal', due: Infinity, isGone: false, calls: new Set(), isRehearsal: true };
  for (const { query, variables, file } of operations) {
    await new Promise(resolve => setImmediate(resolve));
    if (!goesOn()) return;
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { asking } });
    const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
    if (error) log.warn({ file, reason: error.message }, 'stored operation does not fit');
  }
}

/** An error as it leaves the house, with the question's name. */
export function named(error: GraphQLFormattedError, correlationId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, correlationId } };
}

/** Whether the subgraphs tell nothing to someone who has not signed in: then the HTTP status says so. */
export function isUnauthenticated(
  data: Readonly<Record<string, unknown>> | null | undefined, errors: readonly GraphQLFormattedError[],
): boolean {
  return !Object.values(data ?? {}).some(it => it !== null) && errors.every(it => it.extensions?.code === 'UNAUTHENTICATED');
}

/** Names the question in each error, and keeps from the client what post-processing says about subgraphs' data. */
function answerPlugin(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http }, contextValue: { asking: { correlationId, isRehearsal } } }) => {
        if (body.kind !== 'single' || isRehearsal) return;
        const { data, errors, extensions } = body.singleResult;
        if (extensions) {
          log.info({ correlationId, extensions: Object.keys(extensions) }, 'extensions kept back');
          delete body.singleResult.extensions;
        }
        if (!errors) return;
        body.singleResult.errors = errors.map(it => named(it, correlationId));
        if (isUnauthenticated(data, errors)) http.status = 401;
      },
    }),
  };
}
