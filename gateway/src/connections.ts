import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Asking, Cancelable } from './asking.ts';
import type { Bytes } from './bytes.ts';
import { MalformedResponse, ResponseReader, type HttpResponse } from './http-response.ts';

/** Why a call brought no response. */
export type Fault =
  /** No connection could be had. */
  | 'unreachable'
  /** The connection broke. */
  | 'broken'
  /** What came is no HTTP/1.1 response. */
  | 'malformed'
  /** It took too long. */
  | 'late'
  /** Nobody waits for it any more. */
  | 'cancelled'
  /** The connections were closed. */
  | 'closed';

/** A call without a response. */
export class CallFailed extends Error {
  /** Why. */
  readonly fault: Fault;
  /** Whether anything may have reached the other side. */
  readonly isSent: boolean;

  constructor(fault: Fault, isSent: boolean) {
    super(fault);
    this.fault = fault;
    this.isSent = isSent;
  }
}

/** One request. */
export type HttpRequest = {
  /** Everything, from the request line to the end of the body. */
  text: Bytes;
  /** When the response is due, by `performance.now()`, in milliseconds. */
  due: number;
  /** Asked twice it has no other effect than asked once: it is asked again when a kept connection turns out to be closed. */
  isRepeatable: boolean;
};

/** Connections to one server, kept. */
export type Connections = {
  /** Sends a request and waits for its response, as long as somebody asks. Rejects with CallFailed. */
  send: (request: HttpRequest, asking: Asking) => Promise<HttpResponse>;
  /** Ends all connections; calls under way fail. */
  close: () => void;
};

/** Where bytes arrive, of all connections, one after another: they are taken at once. A buffer for each piece cost a list 5 %. */
const arrived = Buffer.alloc(64 * 1024);

/** Connections at a time; further calls wait for one. */
const largestPool = 64;
/** A connection that was not made by then is given up, in milliseconds. */
const connectTime = 2000;
/** A kept connection is not used again after so long without use, unless the server says (`keep-alive: timeout=`) how long it waits. */
const idleTime = 4000;
/** So often it is looked for what is late, in milliseconds. */
const lookEvery = 50;

/**
 * A small HTTP/1.1 client for the few servers that we know: one request at a time on a connection, connections kept, one packet for
 * each request, one timer for all deadlines. With a general client a small question costs the gateway a third more.
 */
export function openConnections(url: URL): Connections {
  const isSecure = url.protocol === 'https:';
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Arrays: a set that is added to and deleted from at each call leaves tables behind that keep the calls of a second from being collected.
  const all: Connection[] = [];
  const idle: Connection[] = [];
  const waiting: Call[] = [];
  let isOpen = true;
  let timer: NodeJS.Timeout | undefined;

  /** One socket and the call it carries. */
  class Connection {
    readonly socket: Socket;
    call: Call | undefined;
    reader = new ResponseReader();
    isMade = false;
    isUsed = false;
    isGone = false;
    madeBy = performance.now() + connectTime;
    goodUntil = 0;

    constructor() {
      this.socket = isSecure
        ? connectTls({ host, port, ALPNProtocols: ['http/1.1'], ...(isIP(host) === 0 && { servername: host }) })
        : connectTcp({ host, port, onread: { buffer: arrived, callback: length => this.receive(arrived.toString('latin1', 0, length)) } });
      this.socket.setNoDelay(true);
      this.socket.once(isSecure ? 'secureConnect' : 'connect', () => { this.isMade = true; });
      if (isSecure) this.socket.on('data', (piece: Buffer) => this.receive(piece.toString('latin1')));
      this.socket.on('end', () => this.finish(this.call && this.reader.end(), 'broken'));
      this.socket.on('error', () => this.finish(undefined, this.isMade ? 'broken' : 'unreachable'));
      this.socket.on('close', () => this.finish(undefined, this.isMade ? 'broken' : 'unreachable'));
      all.push(this);
    }

    carry(call: Call): void {
      this.call = call;
      call.connection = this;
      this.socket.write(call.request.text, 'latin1');
    }

    /** Takes what has arrived; returns true, so that more may come. */
    receive(piece: Bytes): true {
      try {
        if (!this.call) throw new MalformedResponse('nothing was asked');
        const response = this.reader.take(piece);
        if (response) this.finish(response, 'broken');
      } catch (cause) {
        if (!(cause instanceof MalformedResponse)) throw cause;
        this.finish(undefined, 'malformed');
      }
      return true;
    }

    /** Ends the call with its response or a fault, and the connection unless it can be kept. */
    finish(response: HttpResponse | undefined, fault: Fault): void {
      const { call, reader } = this;
      this.call = undefined;
      if (response?.isKept && isOpen && !this.socket.destroyed) {
        this.reader = new ResponseReader();
        this.isUsed = true;
        this.goodUntil = performance.now() + waitsFor(response);
        idle.push(this);
      } else if (!this.isGone) {
        this.isGone = true;
        remove(all, this);
        remove(idle, this);
        this.socket.destroy();
      }
      if (call) {
        if (response) call.settle(response);
        // The server closed a connection it had kept before it read what we sent.
        else if (this.isUsed && !reader.hasBegun && fault === 'broken' && call.request.isRepeatable && isOpen) start(call, true);
        else call.settle(new CallFailed(fault, this.isMade));
      }
      next();
    }
  }

  /** A request and whoever waits for its response. */
  class Call implements Cancelable {
    readonly request: HttpRequest;
    readonly asking: Asking;
    readonly resolve: (response: HttpResponse) => void;
    readonly reject: (reason: CallFailed) => void;
    connection: Connection | undefined;

    constructor(request: HttpRequest, asking: Asking, resolve: (response: HttpResponse) => void, reject: (reason: CallFailed) => void) {
      this.request = request;
      this.asking = asking;
      this.resolve = resolve;
      this.reject = reject;
    }

    cancel(): void {
      this.fail('cancelled');
    }

    fail(fault: Fault): void {
      if (remove(waiting, this)) this.settle(new CallFailed(fault, false));
      else if (this.connection?.call === this) this.connection.finish(undefined, fault);
    }

    settle(with_: HttpResponse | CallFailed): void {
      this.asking.calls.delete(this);
      if (with_ instanceof CallFailed) this.reject(with_);
      else this.resolve(with_);
    }
  }

  function start(call: Call, isAnew: boolean): void {
    let connection: Connection | undefined;
    if (!isAnew) {
      const now = performance.now();
      while ((connection = idle.pop()) && connection.goodUntil < now) connection.finish(undefined, 'broken');
    }
    if (connection) connection.carry(call);
    else if (all.length < largestPool) new Connection().carry(call);
    else waiting.push(call);
    timer ??= setInterval(lookForLate, lookEvery);
  }

  /** Lets a waiting call go when there is a connection for it. */
  function next(): void {
    if (waiting.length > 0 && (idle.length > 0 || all.length < largestPool)) start(waiting.shift()!, false);
  }

  function callsUnderWay(): Call[] {
    return [...all.flatMap(it => it.call ?? []), ...waiting];
  }

  function lookForLate(): void {
    const now = performance.now();
    const calls = callsUnderWay();
    for (const call of calls) {
      const { connection } = call;
      if (call.request.due <= now) call.fail('late');
      else if (connection && !connection.isMade && connection.madeBy <= now) call.fail('unreachable');
    }
    if (calls.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    send: (request, asking) => new Promise((resolve, reject) => {
      const call = new Call(request, asking, resolve, reject);
      asking.calls.add(call);
      if (isOpen) start(call, false);
      else call.settle(new CallFailed('closed', false));
    }),
    close: () => {
      isOpen = false;
      for (const call of callsUnderWay()) call.fail('closed');
      while (idle.length > 0) idle.pop()!.finish(undefined, 'closed');
    },
  };
}

/** Whether it was there. */
function remove<T>(list: T[], it: T): boolean {
  const at = list.indexOf(it);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** How long the server keeps a connection that is not used, in milliseconds, less a second for the way. */
function waitsFor({ headers }: HttpResponse): number {
  const told = headers.get('keep-alive');
  if (told === undefined) return idleTime;
  const seconds = /timeout=(\d+)/.exec(told)?.[1];
  return seconds === undefined ? idleTime : Math.max(0, Number(seconds) * 1000 - 1000);
}
