import { donationStates } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, type Work } from '@nuanxin/kit';
import { regionOf } from '@nuanxin/ledger';
import { charityOf } from './charity-org.ts';
import { Donation } from './donation.entity.ts';
import { cityLevel } from './donor.ts';
import { Fund } from './fund.entity.ts';
import type { OpenFundInput, PutInFundInput, RejectionCode } from './graphql.generated.ts';
import { needed } from './input.ts';
import { internal } from './record.entity.ts';
import { moved } from './stock-movement.ts';

/** Opens a fund 设立资金池. */
export async function openFund(work: Work, input: OpenFundInput): Promise<Fund> {
  return work.em.create(Fund, {
    id: work.newId(),
    charityOrgId: charityOf(work, input.charityOrgId),
    name: needed(input.name, 100, 'input.name'),
    restrictedTo: input.restrictedTo ?? null,
    inCents: 0,
    allocatedCents: 0,
    balanceCents: 0,
    paidCents: 0,
    regionCode: regionOf(input.regionCode, 'input.regionCode', cityLevel),
    sensitivity: internal,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
}

/** Puts donated money in a fund 资金入账: of the same charity, and of the same purpose where the donor named one (CL 56). */
export async function putInFund(work: Work, { donationId, expectedVersion, fundId }: PutInFundInput): Promise<Fund> {
  const donation = await change(work, Donation, donationId, expectedVersion, 'input.donationId');
  const fund = await change(work, Fund, fundId, null, 'input.fundId');
  if (donation.kind !== 'CASH')
    throw new Rejection('INVALID_INPUT', { zh: '只有货币捐赠可以入账。', en: 'Only money goes to a fund.' }, 'input.donationId');
  if (fund.charityOrgId !== donation.charityOrgId || (donation.restrictedTo && fund.restrictedTo !== donation.restrictedTo)) {
    throw new Rejection<RejectionCode>(
      'PURPOSE_MISMATCH',
      {
        zh: '指定用途的捐赠应进入同一组织、同一用途的资金池。',
        en: 'A restricted donation goes to a fund of the same charity and purpose.',
      },
      'input.fundId',
    );
  }
  take(donationStates, donation, 'PUT_IN_FUND', actorOf(work), 'input.donationId');
  Object.assign(donation, { fundId, updatedAt: work.now });
  Object.assign(fund, { inCents: fund.inCents + donation.cents, balanceCents: fund.balanceCents + donation.cents, updatedAt: work.now });
  moved(work, fund, { kind: 'IN', quantity: 0, cents: donation.cents, donationId });
  return fund;
}
