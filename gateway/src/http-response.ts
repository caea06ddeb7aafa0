import type { Bytes } from './bytes.ts';

/** An HTTP/1.1 response that has arrived whole. */
export type HttpResponse = {
  /** Its status, 200 to 599. */
  status: number;
  /** Its headers by lower-case name; of a repeated one the last. */
  headers: ReadonlyMap<string, string>;
  /** Its body. */
  body: Bytes;
  /** Whether the connection may carry another request. */
  isKept: boolean;
};

/** The response breaks HTTP, or is one this reader does not know; the connection cannot be trusted any more. */
export class MalformedResponse extends Error {}

/** Bytes of the status line and the headers together. */
const largestHead = 16 * 1024;

type Framing =
  /** Still in the head. */
  | 'head'
  /** The body has a length that was told. */
  | 'length'
  /** The body comes in chunks, each with its length. */
  | 'chunks'
  /** The body ends with the connection. */
  | 'end';

/**
 * Reads one response as its pieces arrive: with `content-length`, in chunks, or until the end of the connection. Strict where two
 * readers might differ about where a response ends, since what comes after is taken for the next one.
 */
export class ResponseReader {
  #framing: Framing = 'head';
  #text: Bytes = '';
  #bodyFrom = 0;
  #need = 0;
  #chunks: Bytes = '';
  #status = 0;
  #headers: Map<string, string> = new Map();
  #isKept = true;

  /** Whether anything of a response has arrived. */
  get hasBegun(): boolean {
    return this.#text.length > 0;
  }

  /** Takes what has arrived; returns the response when it is whole. Throws MalformedResponse. */
  take(piece: Bytes): HttpResponse | undefined {
    this.#text += piece;
    if (this.#framing === 'head' && !this.#readHead()) return undefined;
    if (this.#framing === 'chunks') return this.#readChunks();
    if (this.#framing === 'end' || this.#text.length < this.#need) return undefined;
    return this.#whole(this.#text.slice(this.#bodyFrom, this.#need), this.#need);
  }

  /** The response that ends with its connection; nothing when the connection ended too early. */
  end(): HttpResponse | undefined {
    return this.#framing === 'end' ? this.#whole(this.#text.slice(this.#bodyFrom), this.#text.length) : undefined;
  }

  /** False as long as the head is not complete. */
  #readHead(): boolean {
    const end = this.#text.indexOf('\r\n\r\n');
    if (end < 0 || end > largestHead) {
      if (this.#text.length > largestHead) throw new MalformedResponse('head too large');
      return false;
    }
    const lines = this.#text.slice(0, end).split('\r\n');
    const status = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/.exec(lines[0]!);
    if (!status) throw new MalformedResponse('no HTTP/1 status line');
    this.#status = Number(status[2]);
    this.#bodyFrom = end + 4;
    if (this.#status < 200) { // 100 Continue and the like announce the response
      if (this.#status === 101) throw new MalformedResponse('another protocol');
      this.#text = this.#text.slice(this.#bodyFrom);
      return this.#readHead();
    }
    const headers = new Map<string, string>();
    let length: string | undefined;
    let coding: string | undefined;
    for (let at = 1; at < lines.length; at++) {
      const line = lines[at]!;
      const colon = line.indexOf(':');
      if (colon <= 0 || line.charCodeAt(0) <= 32 || line.charCodeAt(colon - 1) <= 32) throw new MalformedResponse('no header');
      const name = line.slice(0, colon).toLowerCase();
      const value = line.slice(colon + 1).trim();
      if (name === 'content-length') {
        if (!/^\d{1,15}$/.test(value) || (length !== undefined && length !== value)) throw new MalformedResponse('content-length');
        length = value;
      } else if (name === 'transfer-encoding') {
        if (coding !== undefined || value.toLowerCase() !== 'chunked') throw new MalformedResponse('transfer-encoding');
        coding = value;
      }
      headers.set(name, value);
    }
    if (length !== undefined && coding !== undefined) throw new MalformedResponse('content-length and transfer-encoding');
    const connection = headers.get('connection')?.toLowerCase();
    this.#headers = headers;
    this.#isKept = status[1] === '1' ? connection !== 'close' : connection === 'keep-alive';
    if (this.#status === 204 || this.#status === 304) length = '0';
    if (coding) this.#framing = 'chunks';
    else if (length !== undefined) {
      this.#framing = 'length';
      this.#need = this.#bodyFrom + Number(length);
    } else {
      this.#framing = 'end';
      this.#isKept = false;
    }
    return true;
  }

  #readChunks(): HttpResponse | undefined {
    for (;;) {
      const lineEnd = this.#text.indexOf('\r\n', this.#bodyFrom);
      if (lineEnd < 0) {
        if (this.#text.length - this.#bodyFrom > largestHead) throw new MalformedResponse('chunk');
        return undefined;
      }
      const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(this.#text.slice(this.#bodyFrom, lineEnd))?.[1];
      if (!size) throw new MalformedResponse('chunk');
      const from = lineEnd + 2;
      const to = from + Number.parseInt(size, 16);
      if (to === from) return this.#readTrailer(from);
      if (this.#text.length < to + 2) return undefined;
      if (this.#text.slice(to, to + 2) !== '\r\n') throw new MalformedResponse('chunk');
      this.#chunks += this.#text.slice(from, to);
      this.#bodyFrom = to + 2;
    }
  }

  #readTrailer(from: number): HttpResponse | undefined {
    if (this.#text.startsWith('\r\n', from)) return this.#whole(this.#chunks, from + 2);
    const end = this.#text.indexOf('\r\n\r\n', from);
    if (end < 0 && this.#text.length - from > largestHead) throw new MalformedResponse('trailer too large');
    return end < 0 ? undefined : this.#whole(this.#chunks, end + 4);
  }

  /** What comes after the response was not asked for. */
  #whole(body: Bytes, end: number): HttpResponse {
    if (this.#text.length > end) throw new MalformedResponse('more than one response');
    return { status: this.#status, headers: this.#headers, body, isKept: this.#isKept };
  }
}
