import { chinaDate, checkCitizenId, checkPhone, isPersonId, maskCitizenId, maskPhone, personKey, temporaryPersonId, type Sex } from '@nuanxin/casework';
import { accept, Rejection, seal, today, type Work } from '@nuanxin/kit';
import { GraphQLError } from 'graphql';
import { randomBytes } from 'node:crypto';
import { secrets } from './secrets.ts';

/** Where a person's parts hang: every division answers for its own. */
export type PersonRef = { __typename: 'Person'; id: string };

/**
 * `person(id:, citizenId:)`: the key a person is known by today. A stranger and a person out of scope look the same: a key whose parts
 * are all empty. Throws the coded error BAD_USER_INPUT when neither or a malformed one is given.
 */
export async function personDoor(_: unknown, { id, citizenId }: { id?: string | null; citizenId?: string | null }, work: Work): Promise<PersonRef> {
  if (citizenId) {
    const check = checkCitizenId(citizenId, { today: chinaDate(work.now) });
    if (!check.ok) throw badInput('citizenId', check.zh, check.en);
    return { __typename: 'Person', id: personKey(secrets().pepper, check.value) };
  }
  if (!id || !isPersonId(id)) throw badInput('id', '请提供人员主键或18位公民身份号码。', 'Give a person key or a citizen id of 18 characters.');
  return { __typename: 'Person', id: await today(work, id) };
}

/** `_entities` of Person: a temporary key is led to the true one. */
export async function personReference({ id }: { id: string }, work: Work): Promise<PersonRef | null> {
  return typeof id === 'string' && isPersonId(id) ? { __typename: 'Person', id: await today(work, id) } : null;
}

function badInput(field: string, zh: string, en: string): GraphQLError {
  return new GraphQLError(zh, { extensions: { code: 'BAD_USER_INPUT', field, messageEn: en } });
}

/** What is asked to know who somebody is. */
export type Identity = { citizenId?: string | null; idMissingReason?: string | null; sex?: Sex | null; birthDate?: string | null };

/** Who somebody is, as a ledger keeps it: the key, and the number sealed. */
export type Identified = { personId: string; idSealed: string | null; idMask: string | null; idMissingReason: string | null; sex: Sex; birthDate: string | null };

/** Checks a citizen id (domain.md §9.1) and makes the person key of it; without a number, a reason and a temporary key. `where` binds the seal. */
export function identify(work: Work, { citizenId, idMissingReason, sex, birthDate }: Identity, where: string, field: string): Identified {
  const day = chinaDate(work.now);
  if (citizenId) {
    const check = checkCitizenId(citizenId, { today: day, ...(sex && { sex }), ...(birthDate && { birthDate }) });
    const value = accept(check, `${field}.citizenId`);
    const facts = check as Extract<typeof check, { ok: true }>;
    const { pepper, seal: key } = secrets();
    return {
      personId: personKey(pepper, value), idSealed: seal(key, value, where), idMask: maskCitizenId(value), idMissingReason: null, sex: facts.sex, birthDate: facts.birthDate,
    };
  }
  if (!idMissingReason) {
    throw new Rejection('INVALID_INPUT', { zh: '请填写公民身份号码，或说明缺失原因。', en: 'Give the citizen id, or the reason why there is none.' }, `${field}.citizenId`);
  }
  return { personId: temporaryPersonId(work.now.getTime(), randomBytes(10)), idSealed: null, idMask: null, idMissingReason, sex: sex ?? 'UNKNOWN', birthDate: birthDate ?? null };
}

/** A phone number sealed, and what may be shown of it. */
export function sealPhone(phone: string | null | undefined, where: string, field: string): { phoneSealed: string | null; phoneMask: string | null } {
  if (!phone) return { phoneSealed: null, phoneMask: null };
  const value = accept(checkPhone(phone), field);
  return { phoneSealed: seal(secrets().seal, value, where), phoneMask: maskPhone(value) };
}
