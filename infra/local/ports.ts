import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { trouble } from './trouble.ts';

/** Port of each process by its name. */
export type Ports = Record<string, number>;

const HOST = '127.0.0.1';

/** Hold a port of 127.0.0.1 (0 = let the system choose); undefined when it is taken. */
function hold(port: number): Promise<Server | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: HOST, port, exclusive: true }, () => resolve(server));
  });
}

const portOf = (server: Server) => (server.address() as { port: number }).port;

const release = (server: Server) => new Promise<void>(resolve => server.close(() => resolve()));

/** True when nothing listens on this port of 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
  const server = await hold(port);
  if (server) await release(server);
  return server !== undefined;
}

/**
 * One free loopback port per name: last time's where it is still free, else one the system chooses.
 * All are held until the last is chosen, so that no two names get the same one.
 */
export async function choosePorts(names: readonly string[], last: Ports): Promise<Ports> {
  const held = new Map<string, Server>();
  for (const name of names) {
    const server = (last[name] ? await hold(last[name]) : undefined) ?? (await hold(0));
    if (!server) throw trouble('本机没有空闲端口。', 'No free port on 127.0.0.1.');
    held.set(name, server);
  }
  const chosen = Object.fromEntries([...held].map(([name, server]) => [name, portOf(server)]));
  await Promise.all([...held.values()].map(release));
  return chosen;
}

/** The ports of the last start, from their file; none when there is no such file or it is damaged. */
export function readPorts(file: string): Ports {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Ports;
  } catch {
    return {};
  }
}

/** Keep the ports for the next start. */
export function keepPorts(file: string, ports: Ports): void {
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
}

/** @throws Trouble when the gateway's port is taken: says how to choose another. */
export async function demandFree(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw trouble(`端口 ${port} 已被占用：请关闭占用它的程序，或用 npm start -- --port ${port + 100}。`,
    `Port ${port} is taken: close the program that uses it, or choose another with npm start -- --port ${port + 100}.`);
}
