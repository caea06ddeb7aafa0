import { readFileSync } from 'node:fs';
import { destination, pino } from 'pino';
import { readEnv } from './env.ts';
import { openGateway, type Gateway } from './gateway.ts';
import { readOperations } from './operations.ts';

// Lines are gathered: a write for each question would cost as much as a tenth of answering it.
const sink = destination({ sync: false, minLength: 4096, periodicFlush: 1000 });
const log = pino({ name: 'gateway', level: process.env.LOG_LEVEL ?? 'info', base: { name: 'gateway' } }, sink);
process.on('exit', () => sink.flushSync());

let gateway: Gateway;
try {
  const env = readEnv(process.env);
  gateway = await openGateway({
    ...env, log, supergraph: readFileSync(env.supergraph, 'utf8'), operations: readOperations(env.operations),
  });
} catch (cause) {
  log.fatal({ reason: (cause as Error).message }, 'cannot start');
  process.exit(1);
}
log.info({ url: gateway.url }, 'listening');
gateway.warmed.then(() => log.info('warmed'), cause => log.error({ reason: (cause as Error).message }, 'warming failed'));

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    await gateway.close();
    log.info('stopped');
    process.exit(0);
  });
}
