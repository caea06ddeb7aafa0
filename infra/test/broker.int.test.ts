import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { ensureStream } from '@nuanxin/kit/stream';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNats } from '../local/nats.ts';
import { choosePorts } from '../local/ports.ts';
import { keepProcesses, type Processes } from '../local/processes.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'nuanxin-broker-'));
const users = ['bureau', 'alpha', 'beta'].map(user => ({ user, password: `word of ${user}` }));
let processes: Processes;
let servers = '';

const open = (user: string) => connect({ servers, user, pass: `word of ${user}`, inboxPrefix: `_INBOX_${user}`, reconnect: false });

/** What the broker refused on this connection while `act` ran; the round trip of `flush` comes after every refusal. */
async function refusals(user: string, act: (nc: NatsConnection) => void): Promise<string[]> {
  const nc = await open(user);
  const seen: string[] = [];
  const watching = (async () => {
    for await (const status of nc.status()) if (status.type === 'error') seen.push(status.error.message);
  })();
  act(nc);
  await nc.flush();
  await nc.flush();
  await nc.close();
  await watching;
  return seen;
}

async function messages(): Promise<number> {
  const nc = await connect({ servers, user: 'bureau', pass: 'word of bureau' });
  try {
    return (await (await jetstreamManager(nc)).streams.info('NUANXIN')).state.messages;
  } finally {
    await nc.close();
  }
}

beforeAll(async () => {
  processes = keepProcesses(folder, () => {});
  const { nats } = await choosePorts(['nats'], {});
  await startNats(processes, { folder, cache: join(root, '.local', 'bin'), port: nats!, users, durable: false }, () => {});
  servers = `nats://127.0.0.1:${nats}`;
  await ensureStream({ servers, user: 'bureau', pass: 'word of bureau' }, [
    { name: 'alpha', types: ['beta.thing-happened.v1'] }, { name: 'beta', types: ['alpha.thing-happened.v1'] },
  ]);
});

afterAll(async () => {
  await processes.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('a division at the broker', () => {
  it('speaks in its own name, and the one who listens hears it and says so', async () => {
    const alpha = await open('alpha');
    const beta = await open('beta');
    const before = await messages();
    await jetstream(alpha).publish('nuanxin.620502.alpha.thing-happened.v1', 'hello', { msgID: 'one' });
    await jetstream(alpha).publish('nuanxin.620502.alpha.thing-happened.v1', 'hello', { msgID: 'one' });
    expect(await messages()).toBe(before + 1);
    const message = await (await jetstream(beta).consumers.get('NUANXIN', 'beta-inbox')).next();
    expect(message?.string()).toBe('hello');
    expect(await message?.ackAck()).toBe(true);
    await Promise.all([alpha.close(), beta.close()]);
  });

  it.each([
    ['in another\'s name', 'nuanxin.620502.beta.thing-happened.v1'],
    ['in the name of the house', 'nuanxin.alpha'],
    ['in a name that only begins like its own', 'nuanxin.620502.alphabet.thing-happened.v1'],
    ['with its name in another place', 'nuanxin.alpha.beta.thing-happened.v1'],
    ['outside the stream', 'elsewhere.alpha.thing'],
    ['to make a stream', '$JS.API.STREAM.CREATE.OTHER'],
    ['to change the stream', '$JS.API.STREAM.UPDATE.NUANXIN'],
    ['to delete the stream', '$JS.API.STREAM.DELETE.NUANXIN'],
    ['to empty the stream', '$JS.API.STREAM.PURGE.NUANXIN'],
    ['to delete one message', '$JS.API.STREAM.MSG.DELETE.NUANXIN'],
    ['to read any message', '$JS.API.STREAM.MSG.GET.NUANXIN'],
    ['to read any message directly', '$JS.API.DIRECT.GET.NUANXIN'],
    ['to make a consumer of its own', '$JS.API.CONSUMER.CREATE.NUANXIN.alpha-more'],
    ['to change its consumer', '$JS.API.CONSUMER.CREATE.NUANXIN.alpha-inbox'],
    ['to make a consumer the old way', '$JS.API.CONSUMER.DURABLE.CREATE.NUANXIN.alpha-more'],
    ['to delete another\'s consumer', '$JS.API.CONSUMER.DELETE.NUANXIN.beta-inbox'],
    ['to look at another\'s consumer', '$JS.API.CONSUMER.INFO.NUANXIN.beta-inbox'],
    ['to read from another\'s consumer', '$JS.API.CONSUMER.MSG.NEXT.NUANXIN.beta-inbox'],
    ['to say "done" for another', '$JS.ACK.NUANXIN.beta-inbox.1.1.1.1.1'],
    ['to list the streams', '$JS.API.STREAM.LIST'],
    ['into another\'s inbox', '_INBOX_beta.x'],
    ['to the system', '$SYS.REQ.SERVER.PING'],
  ])('may not publish %s', async (_, subject) => {
    const before = await messages();
    const refused = await refusals('alpha', nc => nc.publish(subject, '{}'));
    expect(refused).toEqual([expect.stringMatching(/permissions violation/i)]);
    expect(refused[0]).toContain(subject);
    expect(await messages()).toBe(before);
  });

  it.each(['nuanxin.>', '>', 'nuanxin.*.alpha.>', '_INBOX.>', '_INBOX_beta.>', '$JS.EVENT.>', '$SYS.>', '$JS.ACK.>'])('may not listen at %s', async subject => {
    const refused = await refusals('alpha', nc => void nc.subscribe(subject, { callback: () => {} }));
    expect(refused).toEqual([expect.stringMatching(/permissions violation/i)]);
  });

  it('is let in by its own word only', async () => {
    await expect(connect({ servers, user: 'alpha', pass: 'word of beta', reconnect: false })).rejects.toThrow(/authorization/i);
    await expect(connect({ servers, reconnect: false })).rejects.toThrow(/authorization/i);
  });

  it('the deploy job speaks in nobody\'s name either', async () => {
    const refused = await refusals('bureau', nc => nc.publish('nuanxin.620502.alpha.thing-happened.v1', '{}'));
    expect(refused).toEqual([expect.stringMatching(/permissions violation/i)]);
  });
});
