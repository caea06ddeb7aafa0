import { chinaDate, donationStates } from '@nuanxin/casework';
import { charity } from '@nuanxin/contracts';
import { actorOf, change, emit, newId, nextNumber, Rejection, take, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import { Donation } from './donation.entity.ts';
import { Donor } from './donor.entity.ts';
import type { PledgeDonationInput, StepDonationInput } from './graphql.generated.ts';
import { centsOf, needed, quantityOf } from './input.ts';
import { consequence, inOwnName } from './own-name.ts';
import { internal, partiesOnly } from './record.entity.ts';

/** Notes what a donor will give 登记认捐. */
export async function pledgeDonation(work: Work, input: PledgeDonationInput): Promise<Donation> {
  const donor = await change(work, Donor, input.donorId, null, 'input.donorId');
  const goods = input.kind === 'GOODS';
  const cents = centsOf(input.cents, 'input.cents');
  if (input.kind === 'CASH' && cents === 0)
    throw new Rejection('INVALID_INPUT', { zh: '货币捐赠金额应大于 0。', en: 'A donation of money is more than 0.' }, 'input.cents');
  return work.em.create(Donation, {
    id: work.newId(),
    charityOrgId: donor.charityOrgId,
    donorId: donor.id,
    accountId: donor.accountId,
    personId: donor.personId,
    kind: input.kind,
    cents,
    item: goods ? needed(input.item, 50, 'input.item') : text(input.item, 50, 'input.item'),
    unit: goods ? needed(input.unit, 10, 'input.unit') : text(input.unit, 10, 'input.unit'),
    quantity: goods ? quantityOf(input.quantity, 'input.quantity') : 0,
    restrictedTo: input.restrictedTo ?? null,
    designatedUse: text(input.designatedUse, 200, 'input.designatedUse'),
    agreementId: text(input.agreementId, 64, 'input.agreementId'),
    campaignRecordNo: text(input.campaignRecordNo, 50, 'input.campaignRecordNo'),
    receiptNo: null,
    receiptBy: null,
    receiptAt: null,
    receivedAt: null,
    refusal: null,
    fundId: null,
    deliveredQuantity: 0,
    state: donationStates.initial,
    regionCode: donor.regionCode,
    sensitivity: partiesOnly,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
}

/** Steps that a person asks for by name; stock, fund, allocation, delivery and disclosure come with what is done. */
const byHand = ['RECEIVE', 'REFUSE_UNSAFE', 'ISSUE_RECEIPT'] as const;

/** Takes a donation one step on 捐赠流转: received, receipted (CL 38), or refused as unsafe (CL 36). */
export async function stepDonation(work: Work, { id, expectedVersion, step, reason }: StepDonationInput): Promise<Donation> {
  const donation = await change(work, Donation, id, expectedVersion);
  if (!(byHand as readonly string[]).includes(step) && donationStates.next(donation.state, step)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '该步骤由对应业务操作完成。', en: 'This step comes with what is done, by its own action.' },
      'input.step',
      [...byHand],
    );
  }
  take(donationStates, donation, step, actorOf(work));
  donation.updatedAt = work.now;
  if (step === 'REFUSE_UNSAFE') donation.refusal = needed(reason, 200, 'input.reason');
  if (step === 'ISSUE_RECEIPT') {
    const year = chinaDate(work.now).slice(0, 4);
    const number = await nextNumber(work, `receipt ${donation.charityOrgId} ${year}`);
    Object.assign(donation, {
      receiptNo: `${donation.charityOrgId.slice(-18)}-${year}-${String(number).padStart(6, '0')}`,
      receiptBy: actorOf(work).id,
      receiptAt: work.now,
    });
  }
  if (step === 'RECEIVE') await received(work, donation);
  return donation;
}

async function received(work: Work, donation: Donation): Promise<void> {
  const { id, charityOrgId, kind, cents, regionCode } = donation;
  donation.receivedAt = work.now;
  emit(work, charity.DonationReceived, { donationId: id, charityOrgId, kind, cents, regionCode, at: work.now.toISOString() }, donation);
  await inOwnName(work, () =>
    work.em.execute(
      `insert into donation_tally (id, region_code, sensitivity, donations, cents, updated_at) values (?, ?, ?, 1, ?, ?)
       on conflict (id) do update set donations = donation_tally.donations + 1,
         cents = donation_tally.cents + excluded.cents, updated_at = excluded.updated_at`,
      [charityOrgId, regionCode, internal, cents, work.now],
    ),
  );
}

/** A donation's goods were set aside: its first allocation takes it on. In the division's own name. */
export async function donationAllocated(work: Work, donationId: string): Promise<void> {
  const donation = await work.em.findOne(Donation, donationId);
  if (donation?.state === 'IN_STOCK') take(donationStates, donation, 'ALLOCATE', consequence(work));
}

/** Goods of a donation were handed over: its trace grows, and when all of it was, it is delivered. In the division's own name. */
export async function donationDelivered(work: Work, donationId: string, regionCode: number, quantity: number): Promise<void> {
  const donation = await change(work, Donation, donationId, null);
  donation.deliveredQuantity += quantity;
  donation.updatedAt = work.now;
  if (donation.state === 'ALLOCATED' && donation.deliveredQuantity >= donation.quantity)
    take(donationStates, donation, 'DELIVER', consequence(work));
  await work.em.flush();
  await work.em.execute(
    `insert into donation_trace (id, donation_id, township_code, deliveries, quantity) values (?, ?, ?, 1, ?)
     on conflict (donation_id, township_code) do update set deliveries = donation_trace.deliveries + 1,
       quantity = donation_trace.quantity + excluded.quantity`,
    [newId(work.now.getTime()), donationId, townshipOf(regionCode), quantity],
  );
}

/** The township a region lies in: no card and no trace is narrower. */
export const townshipOf = (regionCode: number) => Math.floor(regionCode / 1000) * 1000;
