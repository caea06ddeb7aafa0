import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { abandon, type Asking } from '../src/asking.ts';
import { openConnections, type Connections } from '../src/connections.ts';

/** A server that is told what to do with each request, by hand. */
type Other = { connections: Connections; sockets: Socket[]; requests: string[] };

const open: { connections: Connections; server: Server; sockets: Socket[] }[] = [];
afterEach(async () => {
  for (const { connections, server, sockets } of open.splice(0)) {
    connections.close();
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }
});

/** Opens a server that does as told with each request; `at` counts them from 0. */
async function other(answer: (socket: Socket, at: number) => void): Promise<Other> {
  const sockets: Socket[] = [];
  const requests: string[] = [];
  const server = createServer(socket => {
    sockets.push(socket);
    socket.on('error', () => {}).on('data', data => answer(socket, requests.push(data.toString()) - 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connections = openConnections(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
  open.push({ connections, server, sockets });
  return { connections, sockets, requests };
}

const asking = (): Asking => ({ correlationId: 'connections', due: Infinity, isGone: false, calls: new Set() });
const request = (text: string, within = 5000, isRepeatable = true) => ({ text, due: performance.now() + within, isRepeatable });
const say = (body: string, more = '') => `HTTP/1.1 200 OK\r\n${more}content-length: ${body.length}\r\n\r\n${body}`;

describe('connections', () => {
  it('are kept and used again, one request at a time', async () => {
    const { connections, sockets, requests } = await other((socket, at) => void socket.write(say(`answer ${at}`)));
    for (let at = 0; at < 3; at++) expect((await connections.send(request(`ask ${at}`), asking())).body).toBe(`answer ${at}`);
    expect([sockets.length, requests]).toEqual([1, ['ask 0', 'ask 1', 'ask 2']]);
    await Promise.all([connections.send(request('a'), asking()), connections.send(request('b'), asking())]);
    expect(sockets.length).toBe(2);
  });

  it('are not used after the time that the server keeps them, and not when it closes them', async () => {
    const { connections, sockets } = await other((socket, at) => void socket.write(say('x', at === 0 ? 'keep-alive: timeout=1\r\n' : 'connection: close\r\n')));
    for (let at = 0; at < 3; at++) await connections.send(request('ask'), asking());
    expect(sockets.length).toBe(3);
  });

  it('are 64 at most; whoever finds none waits for one', async () => {
    const waiting: Socket[] = [];
    const { connections, sockets } = await other(socket => void waiting.push(socket));
    const calls = Array.from({ length: 70 }, (_, at) => connections.send(request(`ask ${at}`), asking()));
    await expect.poll(() => waiting.length).toBe(64);
    for (let at = 0; at < 70; at++) {
      await expect.poll(() => waiting.length).toBeGreaterThan(at);
      waiting[at]!.write(say('x'));
    }
    expect(await Promise.all(calls)).toHaveLength(70);
    expect(sockets.length).toBe(64);
  });

  it('carry bytes as they are', async () => {
    const { connections, requests } = await other(socket => void socket.write(Buffer.from(say('\u00e5\u00bc\u00a0'), 'latin1')));
    const { body } = await connections.send(request(Buffer.from('张', 'utf8').toString('latin1')), asking());
    expect([requests, Buffer.from(body, 'latin1').toString('utf8')]).toEqual([['张'], '张']);
  });
});

describe('a call', () => {
  it('whose kept connection turns out to be closed is sent again, once a new one is there, if it may be', async () => {
    const { connections, sockets, requests } = await other((socket, at) => void (at === 1 || at === 3 ? socket.destroy() : socket.write(say('x'))));
    await connections.send(request('first'), asking());
    expect((await connections.send(request('again'), asking())).body).toBe('x');
    expect(requests).toEqual(['first', 'again', 'again']);
    await expect(connections.send(request('once', 5000, false), asking())).rejects.toMatchObject({ fault: 'broken', isSent: true });
    expect([requests.length, sockets.length]).toEqual([4, 2]);
  });

  it('whose new connection breaks is not sent again', async () => {
    const { connections, requests } = await other(socket => void socket.destroy());
    await expect(connections.send(request('ask'), asking())).rejects.toMatchObject({ fault: 'broken', isSent: true });
    expect(requests.length).toBe(1);
  });

  it('of which half an answer came is not sent again', async () => {
    const { connections, requests } = await other((socket, at) => void (at === 0 ? socket.write(say('x')) : socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab')));
    await connections.send(request('first'), asking());
    await expect(connections.send(request('second'), asking())).rejects.toMatchObject({ fault: 'broken' });
    expect(requests.length).toBe(2);
  });

  it('ends when it is late, and its connection with it', async () => {
    const { connections, sockets } = await other(() => {});
    await expect(connections.send(request('ask', 100), asking())).rejects.toMatchObject({ fault: 'late', isSent: true });
    await once(sockets[0]!, 'close');
  });

  it('ends when nobody waits for it; those of others go on', async () => {
    const held: Socket[] = [];
    const { connections } = await other(socket => void held.push(socket));
    const [gone, staying] = [asking(), asking()];
    const calls = [connections.send(request('gone'), gone), connections.send(request('staying'), staying)];
    await expect.poll(() => held.length).toBe(2);
    abandon(gone);
    await expect(calls[0]).rejects.toMatchObject({ fault: 'cancelled' });
    for (const socket of held) if (!socket.destroyed) socket.write(say('x'));
    expect((await calls[1]!).body).toBe('x');
    expect([gone.calls.size, staying.calls.size]).toEqual([0, 0]);
  });

  it('that is answered with what is no HTTP ends, and so does what comes unasked', async () => {
    const { connections, sockets } = await other((socket, at) => void socket.write(at === 0 ? 'hello\r\n\r\n' : say('x')));
    await expect(connections.send(request('ask'), asking())).rejects.toMatchObject({ fault: 'malformed', isSent: true });
    await connections.send(request('ask'), asking());
    sockets[1]!.write(say('unasked'));
    await once(sockets[1]!, 'close');
    expect((await connections.send(request('ask'), asking())).body).toBe('x');
  });

  it('to where nobody listens has not been sent', async () => {
    const connections = openConnections(new URL('http://127.0.0.1:1/'));
    await expect(connections.send(request('ask'), asking())).rejects.toMatchObject({ fault: 'unreachable', isSent: false });
    connections.close();
    await expect(connections.send(request('ask'), asking())).rejects.toMatchObject({ fault: 'closed', isSent: false });
  });
});
