import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { natsConfig, type NatsUser } from '../nats/permissions.ts';
import { atLeast, findNats, type NatsProgram } from './nats-binary.ts';
import type { Processes } from './processes.ts';
import { trouble } from './trouble.ts';

/** How to run the broker. */
export interface NatsPlan {
  /** Data folder of the system. */
  folder: string;
  /** Folder that keeps a fetched program. */
  cache: string;
  /** Port on 127.0.0.1. */
  port: number;
  /** Its users. */
  users: readonly NatsUser[];
  /** Write every message to disk before it is acknowledged; false only in tests. */
  durable: boolean;
}

/** What the broker says of itself on a new connection. */
export interface NatsInfo {
  /** Its version. */
  version: string;
  /** True when JetStream is on. */
  jetstream?: boolean;
}

/** Connect, read the greeting, hang up; undefined when nobody answers. */
export function greet(port: number): Promise<NatsInfo | undefined> {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port });
    let text = '';
    const end = (info?: NatsInfo) => {
      socket.destroy();
      resolve(info);
    };
    socket.setTimeout(1000, () => end());
    socket.once('error', () => end());
    socket.on('data', chunk => {
      text += chunk.toString('utf8');
      const line = text.match(/^INFO (.*)\r\n/)?.[1];
      if (line) end(JSON.parse(line) as NatsInfo);
    });
  });
}

/** Wait until the broker that `processes` has just started answers with JetStream. */
export async function untilNatsReady(processes: Processes, port: number): Promise<NatsInfo> {
  const started = Date.now();
  for (;;) {
    const info = await greet(port);
    if (info?.jetstream) return info;
    if (!processes.alive('nats')) throw trouble('NATS 启动失败：见 logs/nats.log。', 'NATS ended at its start: see logs/nats.log in the data folder.');
    if (Date.now() - started > 30_000) throw trouble('NATS 30 秒内没有就绪：见 logs/nats.log。', 'NATS was not ready after 30 s: see logs/nats.log in the data folder.');
    await sleep(30);
  }
}

/** Find or fetch the program, write its configuration, start it, and check that it is what it should be. */
export async function startNats(processes: Processes, plan: NatsPlan, note: (text: string) => void): Promise<NatsProgram> {
  const program = await findNats(plan.cache, note);
  const folder = join(plan.folder, 'nats');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'nats.conf');
  writeFileSync(config, natsConfig({ port: plan.port, store: folder, syncAlways: plan.durable && program.full, manyConsumers: !atLeast(program.version, [2, 10]), users: plan.users }), { mode: 0o600 });
  processes.start({ name: 'nats', command: program.path, args: ['-c', config], env: { PATH: process.env.PATH }, cwd: folder, stopSignal: 'SIGTERM' });
  const info = await untilNatsReady(processes, plan.port);
  if (info.version !== program.version) throw trouble('NATS 端口上是另一个服务器。', `Another NATS (${info.version}) answers at port ${plan.port}.`);
  if (!program.full) {
    note(`⚠ nats-server ${program.version} 低于 2.12，只适合本地试用：断电可能丢失已确认的消息；不支持一个消费者多个主题。`);
    note(`⚠ nats-server ${program.version} is older than 2.12, for a local try-out only: no sync_interval (an acknowledged message may be lost with the power), no several filter subjects per consumer.`);
  }
  return program;
}
