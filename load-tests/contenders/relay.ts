// The relay of the elders' division alone, in a process of its own: the kit's bus with nothing to hear.
// It prepares the broker's stream and its database first.
// Every line of standard input wakes it, as the commit of a fact does.
import { createInterface } from 'node:readline';
import elders from '../../services/elders/src/service.ts';
import { joinBus } from '../../shared/kit/src/bus.ts';
import { logger } from '../../shared/kit/src/log.ts';
import { migrate, openDatabase } from '../../shared/kit/src/orm.ts';
import { ensureStream } from '../../shared/kit/src/stream.ts';

const {
  NATS_URL, BUREAU_PASSWORD, ELDERS_PASSWORD, MIGRATOR_URL, APP_URL, RELAY_URL,
} = process.env as Record<string, string>;
await ensureStream({ servers: NATS_URL!, user: 'bureau', pass: BUREAU_PASSWORD! }, []);
await migrate(elders.database, MIGRATOR_URL!, APP_URL!, RELAY_URL!);
const database = await openDatabase(elders.database, APP_URL!, 1, 1);
const settings = { name: 'elders', servers: NATS_URL!, user: 'elders', password: ELDERS_PASSWORD!, relayUrl: RELAY_URL! };
const bus = joinBus(settings, database, [], logger('relay'));
process.once('SIGTERM', () => void bus.stop().then(() => database.close()).then(() => process.exit(0)));
process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) database.wake();
