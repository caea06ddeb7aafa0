import { checkCitizenId, checkCreditCode, chinaDate, maskCitizenId, personKey } from '@nuanxin/casework';
import { accept, actorOf, change, Rejection, type Work } from '@nuanxin/kit';
import { regionOf, secrets } from '@nuanxin/ledger';
import { charityOf } from './charity-org.ts';
import { Donation } from './donation.entity.ts';
import { Donor } from './donor.entity.ts';
import type { ChangeDonorInput, RegisterDonorInput } from './graphql.generated.ts';
import { needed } from './input.ts';
import { partiesOnly } from './record.entity.ts';

/** The narrowest a charity's own records must be: a city (judgement: city charities serve all their counties). */
export const cityLevel = 2;

/** Registers a donor 登记捐赠人; a person or a legal person once per charity. */
export async function registerDonor(work: Work, input: RegisterDonorInput): Promise<Donor> {
  const charityOrgId = charityOf(work, input.charityOrgId);
  const name = needed(input.name, 100, 'input.name');
  let [personId, citizenIdMask, creditCode]: (string | null)[] = [null, null, null];
  if (input.citizenId) {
    if (input.kind !== 'PERSON')
      throw new Rejection('INVALID_INPUT', { zh: '只有自然人有公民身份号码。', en: 'Only a person has a citizen id.' }, 'input.citizenId');
    const number = accept(checkCitizenId(input.citizenId, { today: chinaDate(work.now) }), 'input.citizenId');
    [personId, citizenIdMask] = [personKey(secrets().pepper, number), maskCitizenId(number)];
  }
  if (input.kind === 'LEGAL' || input.creditCode) creditCode = accept(checkCreditCode(input.creditCode ?? ''), 'input.creditCode');
  const same = personId ? { personId } : creditCode ? { creditCode } : null;
  if (same && (await work.em.count(Donor, { charityOrgId, ...same }))) {
    throw new Rejection(
      'DUPLICATE',
      { zh: '该捐赠人已登记。', en: 'This donor is registered already.' },
      personId ? 'input.citizenId' : 'input.creditCode',
    );
  }
  return work.em.create(Donor, {
    id: work.newId(),
    charityOrgId,
    kind: input.kind,
    name,
    anonymous: input.anonymous ?? false,
    creditCode: creditCode ?? null,
    personId: personId ?? null,
    citizenIdMask: citizenIdMask ?? null,
    accountId: input.accountId ?? null,
    regionCode: regionOf(input.regionCode, 'input.regionCode', cityLevel),
    sensitivity: partiesOnly,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
}

/** Changes a donor 修改捐赠人; the account is handed on to what it gave before. */
export async function changeDonor(work: Work, input: ChangeDonorInput): Promise<Donor> {
  const donor = await change(work, Donor, input.id, input.expectedVersion);
  if (input.name != null) donor.name = needed(input.name, 100, 'input.name');
  if (input.anonymous != null) donor.anonymous = input.anonymous;
  if (input.regionCode != null) donor.regionCode = regionOf(input.regionCode, 'input.regionCode', cityLevel);
  if (input.accountId !== undefined && input.accountId !== donor.accountId) {
    donor.accountId = input.accountId;
    for (const donation of await work.em.find(Donation, { donorId: donor.id }))
      Object.assign(donation, { accountId: input.accountId, updatedAt: work.now });
  }
  donor.updatedAt = work.now;
  return donor;
}
