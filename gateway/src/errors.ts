import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What a code says to people when nobody has said it better. */
type Said = {
  /** In Chinese. */
  message: string;
  /** In English. */
  messageEn: string;
  /** HTTP status when the gateway itself refuses with this code. */
  status: number;
};

/** The closed list of `extensions.code`: a client never meets another one. */
export const codes = {
  BAD_REQUEST: { status: 400, message: '请求不完整或格式不对。', messageEn: 'The request is incomplete or malformed.' },
  BAD_USER_INPUT: { status: 400, message: '提交的内容不合要求。', messageEn: 'The input is not acceptable.' },
  CONFLICT: { status: 409, message: '内容已被他人修改，请重新读取后再试。', messageEn: 'It was changed by someone else; read it again.' },
  DEADLINE_EXCEEDED: { status: 504, message: '未能在时限内答复，请稍后再试。', messageEn: 'No answer within the time limit; try again later.' },
  FORBIDDEN: { status: 403, message: '没有此项权限。', messageEn: 'You may not do or see this.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: '查询的写法有误。', messageEn: 'The query cannot be parsed.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: '查询不符合图的定义。', messageEn: 'The query does not fit the graph.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: '系统内部出错，请报告关联编号。', messageEn: 'Something broke inside; report the correlation id.' },
  NOT_FOUND: { status: 404, message: '没有找到。', messageEn: 'Not found.' },
  OPERATION_LIMIT: { status: 400, message: '查询超出了允许的规模。', messageEn: 'The query is larger than allowed.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, message: '没有这个名称的操作。', messageEn: 'There is no operation of that name.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: '请求内容过大。', messageEn: 'The request body is too large.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, message: '不支持以摘要代替查询。', messageEn: 'Persisted queries are not supported.' },
  RATE_LIMITED: { status: 429, message: '请求过于频繁，请稍后再试。', messageEn: 'Too many requests; try again later.' },
  UNAUTHENTICATED: { status: 401, message: '请先登录，或登录已失效。', messageEn: 'Sign in first, or the sign-in has lapsed.' },
  UNAVAILABLE: { status: 503, message: '该部分暂时不可用，请稍后再试。', messageEn: 'This part is unavailable for now; try again later.' },
  UNKNOWN_OUTCOME: {
    status: 502,
    message: '不知道是否已办成，请用同一个幂等键再提交一次。',
    messageEn: 'It is not known whether this was done; ask again with the same idempotency key.',
  },
} satisfies Record<string, Said>;

/** One of the closed list. */
export type Code = keyof typeof codes;

/** Codes a subgraph may use towards the client; all others become INTERNAL_SERVER_ERROR. */
const fromSubgraphs = new Set<Code>([
  'BAD_USER_INPUT', 'CONFLICT', 'DEADLINE_EXCEEDED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'UNAUTHENTICATED', 'UNAVAILABLE', 'UNKNOWN_OUTCOME',
]);

/** Codes whose message is written for people by the subgraph, not by whatever broke inside it. */
const ownWords = new Set<Code>(['BAD_USER_INPUT', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'UNAUTHENTICATED']);

/** Codes with which the gateway's own parser and validator speak to whoever wrote the query. */
const grammar = new Set<Code>(['BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

/** Looks like an address, a place in code or a statement: never passed on, whatever the code says. */
const internal = /[a-z]+:\/\/|\b\d{1,3}(\.\d{1,3}){3}\b|localhost|\bE[A-Z]{5,}\b|\.[cm]?[jt]s:\d+|\b(select|insert|update|delete)\b.+\b(from|into|set)\b/i;

function isCode(code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(codes, code);
}

function fit(text: unknown): string | undefined {
  return typeof text === 'string' && text.length > 0 && text.length <= 500 && !internal.test(text) ? text : undefined;
}

/** An error the gateway itself answers with; `more` are further extensions. */
export function refusal(code: Code, more: Record<string, unknown> = {}, said: Partial<Said> = {}): GraphQLError {
  const { message, messageEn, status } = { ...codes[code], ...said };
  return new GraphQLError(message, { extensions: { code, messageEn, ...more, http: { status } } });
}

/** A subgraph's error as it may leave the house: a code of the list, fit words, the field. `division` is the subgraph's name. */
export function fromSubgraph(error: GraphQLFormattedError, division: string): GraphQLFormattedError {
  const told = error.extensions ?? {};
  const code = isCode(told.code) && fromSubgraphs.has(told.code) ? told.code : 'INTERNAL_SERVER_ERROR';
  const words = ownWords.has(code) ? fit(withoutGuess(error.message)) : undefined;
  return {
    message: words ?? codes[code].message,
    ...(Array.isArray(error.path) && { path: error.path }),
    extensions: {
      code,
      messageEn: (words && fit(told.messageEn)) ?? (words && isAscii(words) ? words : codes[code].messageEn),
      ...(typeof told.field === 'string' && fit(told.field) && { field: told.field }),
      division,
    },
  };
}

/** An error of the gateway or its server as it may leave the house. What came from a subgraph has been through `fromSubgraph`. */
export function toClient(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code: told, messageEn, field, division, correlationId, limit } = formatted.extensions ?? {};
  const code = isCode(told) ? told : 'INTERNAL_SERVER_ERROR';
  const { path, locations } = formatted;
  const said = typeof messageEn === 'string'
    ? { message: formatted.message, messageEn }
    : grammar.has(code) ? explained(code, withoutGuess(formatted.message)) : codes[code];
  return {
    message: said.message,
    ...(grammar.has(code) && locations && { locations }),
    ...(path && { path }),
    extensions: {
      code,
      messageEn: said.messageEn,
      ...(code === 'BAD_USER_INPUT' && { field: field ?? fieldIn(formatted.message) }),
      ...(limit !== undefined && { limit }),
      ...(division !== undefined && { division }),
      ...(correlationId !== undefined && { correlationId }),
    },
  };
}

function explained(code: Code, detail: string): { message: string; messageEn: string } {
  const { message, messageEn } = codes[code];
  const short = detail.trim().slice(0, 500);
  return { message: `${message}（${short}）`, messageEn: short || messageEn };
}

/** The input field that graphql-js speaks of: `input.categories[0]`, or the variable's name; null when it names none. */
function fieldIn(message: string): string | null {
  return / at "([\w.[\]]+)"/.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1] ?? null;
}

/** Without the schema's names that graphql-js offers to whoever misspells one (security M11, G24). */
function withoutGuess(message: string): string {
  return message.replace(/ ?Did you mean[\s\S]*$/, '');
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
