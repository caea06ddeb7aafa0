import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const bad = (field: string, zh: string, en: string) => new GraphQLError(zh, { extensions: { code: 'BAD_USER_INPUT', messageEn: en, kind: field } });

function day(value: unknown): string {
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw bad('Date', `日期应为日历上存在的 YYYY-MM-DD：${String(value).slice(0, 20)}`, 'A date is a day on the calendar, YYYY-MM-DD.');
  }
  return value as string;
}

function instant(value: unknown): string {
  const ok = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!ok) throw bad('DateTime', '时间应为带时区的 ISO 8601 格式。', 'A time is ISO 8601 with its offset.');
  return value;
}

/** The two scalars of the prelude: what is no day or no instant is refused before any action. */
export const scalars = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: value => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10)),
    parseValue: day,
    parseLiteral: node => day(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: value => (value instanceof Date ? value : new Date(value as string)).toISOString(),
    parseValue: instant,
    parseLiteral: node => instant(node.kind === Kind.STRING ? node.value : null),
  }),
};
