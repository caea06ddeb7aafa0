import type { Logger } from 'pino';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const said = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST', 'UNAVAILABLE']);

/** What a caller is told of an error: coded ones as they are, input the schema refuses with its field, and nothing of any other. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const { code, messageEn, field, scope } = (formatted.extensions ?? {}) as Record<string, string | undefined>;
    const { path, locations, message } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (code === 'BAD_USER_INPUT' && !field) {
      const input = / at "([\w.[\]]+)"/.exec(message)?.[1] ?? /[Vv]ariable "\$?([\w.]+)"/.exec(message)?.[1] ?? null;
      const why = messageEn ? message.slice(message.lastIndexOf('; ') + 1).trim() : '';
      return { ...place, message: `输入无效：${input ?? ''} ${why}`.trim(), extensions: { code, field: input, messageEn: messageEn ?? message } };
    }
    if (code && said.has(code)) return { ...place, message, extensions: { code, ...(messageEn && { messageEn }), ...(field && { field }), ...(scope && { scope }) } };
    log.error({ err: cause, path }, 'unexpected');
    const unavailable = isOutage(cause);
    return unavailable
      ? { ...place, message: '服务暂时不可用，请稍后重试。', extensions: { code: 'UNAVAILABLE', messageEn: 'Not available for the moment: try again.' } }
      : { ...place, message: '内部错误，请联系管理员。', extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: 'An internal error: tell the administrator.' } };
  };
}

function isOutage(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  return /^(08|53|57P)/.test(code ?? '') || /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded/.test(message);
}
