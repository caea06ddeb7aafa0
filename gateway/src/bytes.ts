/**
 * A text of which every character stands for one byte of its UTF-8 form, as in Latin-1. The gateway passes on what clients and
 * subgraphs say and looks only at names, which are ASCII: kept as bytes, a list of Chinese names is read, parsed and written in half
 * the time, for it is neither decoded nor encoded. JSON is not hurt by it: no byte of a longer UTF-8 character looks like ASCII.
 */
export type Bytes = string;

/** The bytes of a text. */
export function bytesOf(text: string): Bytes {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text that the bytes are of. */
export function textOf(bytes: Bytes): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Parses JSON; every string in it is `Bytes`. Throws a SyntaxError. */
export function parseBytes(json: Bytes): unknown {
  // `\u5f20` would become a character that is no byte: then it is decoded first and written anew, without escapes.
  return JSON.parse(json.includes('\\u') ? bytesOf(JSON.stringify(JSON.parse(textOf(json)))) : json);
}

/** Parses JSON as everybody does, into texts. Throws a SyntaxError. */
export function parseText(json: Bytes): unknown {
  return JSON.parse(textOf(json));
}

/** Parsed JSON with texts in it as parsed JSON with `Bytes` in it. */
export function inBytes<T>(value: T): T {
  return JSON.parse(bytesOf(JSON.stringify(value))) as T;
}

/** The reverse of `inBytes`. */
export function inText<T>(value: T): T {
  return JSON.parse(textOf(JSON.stringify(value))) as T;
}
