/** What a refusal says, in both languages. */
export type Said = { readonly zh: string; readonly en: string };

/** Codes every division knows (prelude.graphql); a division adds its own to the enum. */
export type CommonCode =
  | 'INVALID_INPUT' | 'TOO_LONG' | 'NOT_FOUND' | 'STALE_VERSION' | 'ILLEGAL_TRANSITION' | 'DUPLICATE' | 'IDEMPOTENCY_CONFLICT' | 'OUT_OF_SCOPE';

/** A refusal the caller can act on: data in the schema, never a 500. Throw it in an action; nothing of the action stays. */
export class Rejection<Code extends string = CommonCode> extends Error {
  readonly code: Code;
  readonly said: Said;
  readonly field: string | null;
  readonly allowed: readonly string[];

  constructor(code: Code, said: Said, field: string | null = null, allowed: readonly string[] = []) {
    super(`${code}: ${said.en}`);
    this.code = code;
    this.said = said;
    this.field = field;
    this.allowed = allowed;
  }
}

/** The refusal as the schema's type. */
export function rejectionRow({ code, said, field, allowed }: Rejection<string>) {
  return { __typename: 'Rejection' as const, code, message: said.zh, messageEn: said.en, field, allowed };
}

/** Refuses unless a check passed; hands its value on. For `{ ok: true, value } | { ok: false, zh, en }` results of practice. */
export function accept<T>(check: { ok: true; value: T } | { ok: false; code: string; zh: string; en: string }, field: string): T {
  if (check.ok) return check.value;
  throw new Rejection<string>('INVALID_INPUT', { zh: check.zh, en: `${check.en} (${check.code})` }, field);
}

/** The refusal of a thing that is not there or not in scope: one and the same. */
export function notFound(field: string): Rejection {
  return new Rejection('NOT_FOUND', { zh: '未找到，或不在您的权限范围内。', en: 'Not found, or not in your scope.' }, field);
}
