import { chinaDate, donationStates, isDate } from '@nuanxin/casework';
import { actorOf, Rejection, take, type Work } from '@nuanxin/kit';
import { regionOf } from '@nuanxin/ledger';
import { charityOf } from './charity-org.ts';
import { Delivery } from './delivery.entity.ts';
import { Disclosure } from './disclosure.entity.ts';
import { Donation } from './donation.entity.ts';
import { cityLevel } from './donor.ts';
import type { PublishDisclosureInput } from './graphql.generated.ts';
import { consequence } from './own-name.ts';

/** Publishes the sums of a period 信息公示 (CL 72), counted from donations and deliveries; what was delivered whole is disclosed with it. */
export async function publishDisclosure(work: Work, input: PublishDisclosureInput): Promise<Disclosure> {
  const charityOrgId = charityOf(work, input.charityOrgId);
  const { periodFrom, periodTo } = input;
  if (!isDate(periodFrom)) throw badPeriod('input.periodFrom');
  if (!isDate(periodTo) || periodTo < periodFrom || periodTo > chinaDate(work.now)) throw badPeriod('input.periodTo');
  const within = { $gte: new Date(`${periodFrom}T00:00:00+08:00`), $lte: new Date(`${periodTo}T23:59:59.999+08:00`) };
  const donations = await work.em.find(Donation, { charityOrgId, receivedAt: within, state: { $ne: 'REFUSED_UNSAFE' } });
  const deliveries = await work.em.find(Delivery, { charityOrgId, deliveredAt: within, state: { $in: ['DELIVERED', 'ACKNOWLEDGED'] } });
  const sum = (rows: readonly { cents: number }[]) => rows.reduce((total, it) => total + it.cents, 0);
  for (const donation of await work.em.find(Donation, { charityOrgId, state: 'DELIVERED' })) {
    take(donationStates, donation, 'DISCLOSE', consequence(work));
    donation.updatedAt = work.now;
  }
  return work.em.create(Disclosure, {
    id: work.newId(),
    charityOrgId,
    regionCode: regionOf(input.regionCode, 'input.regionCode', cityLevel),
    periodFrom,
    periodTo,
    donations: donations.length,
    cashInCents: sum(donations.filter(it => it.kind === 'CASH')),
    goodsInCents: sum(donations.filter(it => it.kind !== 'CASH')),
    deliveries: deliveries.length,
    deliveredCents: sum(deliveries),
    persons: new Set(deliveries.map(it => it.personId)).size,
    publishedBy: actorOf(work).id,
    publishedAt: work.now,
    version: 1,
  });
}

const badPeriod = (field: string) =>
  new Rejection('INVALID_INPUT', { zh: '公示期间无效或晚于今天。', en: 'The period is none, or goes beyond today.' }, field);
