import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadyToken } from '../local/issuer.ts';
import { readPorts } from '../local/ports.ts';

const graph = process.env.GRAPH_URL!;
const folder = dirname(process.env.TOKENS_FILE!);
const tokens = JSON.parse(readFileSync(process.env.TOKENS_FILE!, 'utf8')) as ReadyToken[];
const subgraphs = Object.entries(JSON.parse(process.env.SUBGRAPH_URLS!) as Record<string, string>);

/** True when somebody takes a connection there. */
const answers = (host: string, port: number) => new Promise<boolean>(resolve => {
  const socket = connect({ host, port });
  socket.setTimeout(2000, () => socket.destroy());
  socket.once('connect', () => {
    socket.destroy();
    resolve(true);
  });
  socket.once('error', () => resolve(false));
  socket.once('close', () => resolve(false));
});

describe('the running system', () => {
  it('has every part ready', async () => {
    for (const url of [graph, ...subgraphs.map(([, address]) => address)]) expect((await fetch(`${url}/ready`)).status, url).toBe(200);
  });

  it('listens on the loopback only', async () => {
    const ports = Object.entries(readPorts(join(folder, 'ports.json')));
    expect(ports.length).toBeGreaterThan(subgraphs.length);
    const outside = Object.values(networkInterfaces()).flatMap(list => list ?? []).filter(one => !one.internal && one.family === 'IPv4').map(one => one.address);
    for (const [name, port] of ports) {
      expect(await answers('127.0.0.1', port), `${name} on 127.0.0.1`).toBe(true);
      for (const host of outside) expect(await answers(host, port), `${name} on ${host}`).toBe(false);
    }
  });

  it.each(tokens.map(({ id, token }) => [id, token]))('takes the token of %s at every door', async (_, token) => {
    for (const url of [graph, ...subgraphs.map(([, address]) => address)]) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(await answer.json(), url).toEqual({ data: { __typename: 'Query' } });
    }
  });

  it('takes no token that somebody altered', async () => {
    const [header, payload, signature] = tokens[0]!.token.split('.');
    const claims = { ...(JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object), role: 'COUNTY_DIV' };
    const altered = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    for (const url of [graph, ...subgraphs.map(([, address]) => address)]) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${altered}` }, body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(answer.status, url).toBe(401);
    }
  });
});
