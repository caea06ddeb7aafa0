import { maskCitizenId } from '@nuanxin/casework';
import { between, pick } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { needyCase } from './homelessness.ts';
import { charitiesOf, charityId } from './organizations.ts';
import { SERVED_BY_A_LOT, type NeedFact, type People } from './people.ts';
import { at, dayFrom } from './plan.ts';
import type { Filling } from './table.ts';

/** Tianshui 天水市: where charities of the city store and account. */
const city = 620500000000;
/** Sensitivity as the division has it: parties, cards, stock. */
const [parties, card, stock] = [3, 2, 1];
/** Units that a donation of goods brings. */
const LOT = 200;
/** Gifts of money for each gift of goods (judgement). */
const CASH_PER_GOODS = 3;

/** Loads needs, donors, donations, lots and funds, with what was matched, allocated and delivered; every sum agrees with its movements. */
export async function loadCharity(people: People, filling: Filling): Promise<void> {
  const { plan, seed } = people;
  const table = (entity: string) => filling.table(entity);
  const donations = table('Donation');
  const [donors, lots, funds, movements] = [table('Donor'), table('GoodsLot'), table('Fund'), table('StockMovement')];
  const [needs, matches, allocations, deliveries, tallies] = [table('Need'), table('NeedMatch'), table('Allocation'), table('Delivery'), table('DonationTally')];
  const traces = filling.table('DonationTrace', donations);
  const charities = charitiesOf(people);
  const by = 'charity-staff-1';
  const record = (id: string, sensitivity: number, when: Date, until = when) => ({ id, regionCode: city, sensitivity, version: 1, createdBy: by, createdAt: when, updatedAt: until });
  const received = Array.from({ length: charities }, () => ({ donations: 0, cents: 0 }));
  const inFund = Array.from({ length: charities }, () => 0);
  const begun = at(plan, -120);
  const fundId = (charity: number) => idOf(seed, 'fund', charity, begun.getTime());

  const served: number[] = [];
  for (let n = 0; n < people.needs; n++) {
    const need = people.need(n);
    const who = need.ledger === 'homelessness' ? { ...needyCase(people, need.file), birthDate: people.relieved(need.file).birthDate } : people.subject(need.ledger, need.file);
    const set = need.end === 'ALLOCATED' || need.end === 'FULFILLED' ? need.quantity : 0;
    await needs.add({
      ...record(need.id, card, need.postedAt), regionCode: who.town.code, createdBy: '/nuanxin/charity', ledger: need.ledger, personId: who.personId, householdId: who.householdId, stationId: who.station.id, kind: need.kind, item: need.item,
      quantity: need.quantity, unit: need.unit, urgency: need.urgency, ageBand: people.bandOf(who.birthDate), validTo: need.validTo, allocatedQuantity: set, deliveredQuantity: need.end === 'FULFILLED' ? need.quantity : 0,
      state: need.end, postedAt: need.postedAt,
    });
    if (need.served >= 0) served.push(n);
    if (served.length === SERVED_BY_A_LOT || (n === people.needs - 1 && served.length)) await lotFor(served.splice(0).map(it => ({ n: it, ...people.need(it) })));
  }
  for (let charity = 0; charity < charities; charity++) {
    await funds.add({
      ...record(fundId(charity), stock, begun, at(plan, -1)), charityOrgId: charityId(people, charity), name: '综合救助资金', restrictedTo: null, inCents: inFund[charity]!, allocatedCents: 0, balanceCents: inFund[charity]!, paidCents: 0,
    });
    await tallies.add({ id: charityId(people, charity), regionCode: city, sensitivity: stock, ...received[charity]!, updatedAt: at(plan, -1) });
  }

  /** A lot of goods with its donor and donation, for these needs; and gifts of money of the same days. */
  async function lotFor(wanted: ({ n: number } & NeedFact)[]): Promise<void> {
    const serial = Math.floor(wanted[0]!.served / SERVED_BY_A_LOT);
    const next = chance(seed, 'lot', serial);
    const charity = serial % charities;
    const charityOrgId = charityId(people, charity);
    const first = wanted[0]!;
    const when = new Date(first.postedAt.getTime() - 5 * 86_400_000);
    const unitCents = between(next, 20, 300) * 100;
    const taken = wanted.filter(it => it.end === 'ALLOCATED' || it.end === 'FULFILLED');
    const sum = (of: typeof wanted) => of.reduce((total, it) => total + it.quantity, 0);
    const given = taken.filter(it => it.end === 'FULFILLED');
    const lotId = idOf(seed, 'lot', serial, when.getTime());
    const donationId = await gift(serial * (CASH_PER_GOODS + 1), charity, when, 'GOODS', LOT * unitCents, first, taken.length ? 'ALLOCATED' : 'IN_STOCK', sum(given));
    for (let n = 1; n <= CASH_PER_GOODS; n++) await gift(serial * (CASH_PER_GOODS + 1) + n, charity, when, 'CASH', between(next, 1, 500) * 1000, null, 'IN_FUND', 0);
    const base = { charityOrgId, regionCode: city, sensitivity: stock, by };
    await lots.add({
      ...record(lotId, stock, when), charityOrgId, donationId, kind: 'GOODS', item: first.item, unit: first.unit, qtyIn: LOT, qtyAllocated: sum(taken), qtyFree: LOT - sum(taken), qtyDelivered: sum(given), qtyLost: 0, unitCents,
      valuationBasis: '捐赠发票', batch: null, expiryDate: first.item === '大米' || first.item === '食用油' ? dayFrom(plan, 200) : null, stationId: null, state: 'IN_STOCK',
    });
    const movement = (kind: string, key: number, quantity: number, moment: Date, more: object) => movements.add({
      ...base, id: idOf(seed, `movement ${kind}`, key, moment.getTime()), lotId, fundId: null, kind, quantity, cents: quantity * unitCents, donationId: null, allocationId: null, deliveryId: null, reason: null, at: moment, ...more,
    });
    await movement('IN', serial, LOT, when, { donationId });
    const townships = new Map<number, { deliveries: number; quantity: number }>();
    for (const need of taken) {
      const who = need.ledger === 'homelessness' ? needyCase(people, need.file) : people.subject(need.ledger, need.file);
      const moment = new Date(need.postedAt.getTime() + 7_200_000);
      const [matchId, allocationId] = [idOf(seed, 'match', need.n, moment.getTime()), idOf(seed, 'allocation', need.n, moment.getTime())];
      const met = need.end === 'FULFILLED';
      const cents = need.quantity * unitCents;
      await matches.add({
        ...record(matchId, parties, moment), regionCode: who.town.code, needId: need.id, charityOrgId, lotId, fundId: null, score: between(next, 400, 990) / 10, reason: '用途 40 · 距离 10 · 紧急 20', rulesId: 'first', decidedBy: by,
        decidedAt: moment, state: 'ACCEPTED',
      });
      const party = { charityOrgId, personId: who.personId, householdId: who.householdId, stationId: who.station.id, kind: 'GOODS', item: need.item, unit: need.unit };
      await allocations.add({
        ...record(allocationId, parties, moment), regionCode: who.town.code, ...party, needId: need.id, matchId, ledger: need.ledger, lotId, fundId: null, quantity: need.quantity, cents, deliveredQuantity: met ? need.quantity : 0,
        returnedQuantity: 0, lostQuantity: 0, paidCents: 0, relatedPartyDeclared: false, duplicateReason: null, twoApprovers: cents >= 500_000, approver1: by, approver2: cents >= 500_000 ? 'charity-staff-2' : null, approvedAt: moment,
        cancelReason: null, state: met ? 'ACKNOWLEDGED' : cents >= 500_000 ? 'APPROVED_SECOND' : 'APPROVED_FIRST',
      });
      await movement('ALLOCATE', need.n, need.quantity, moment, { allocationId });
      if (!met) continue;
      const delivered = people.deliveredAt(need.n, need.postedAt);
      const deliveryId = people.deliveryId(need.n, delivered);
      await deliveries.add({
        ...record(deliveryId, parties, moment, delivered), regionCode: who.town.code, ...party, allocationId, needId: need.id, carrierId: null, quantitySent: need.quantity, quantity: need.quantity, cents, shortfall: 0,
        shortfallReason: null, receiver: 'SELF', proofSha256: null, deliveredAt: delivered, confirmedBy: 'worker', acknowledgedAt: delivered, acknowledgedBy: 'head', state: 'ACKNOWLEDGED',
      });
      await movement('DELIVER', need.n, need.quantity, delivered, { allocationId, deliveryId });
      const so = townships.get(who.town.code) ?? { deliveries: 0, quantity: 0 };
      townships.set(who.town.code, { deliveries: so.deliveries + 1, quantity: so.quantity + need.quantity });
    }
    let n = 0;
    for (const [townshipCode, so] of townships) await traces.add({ id: idOf(seed, 'trace', serial * SERVED_BY_A_LOT + n++, when.getTime()), donationId, townshipCode, ...so });
  }

  async function gift(serial: number, charity: number, when: Date, kind: 'GOODS' | 'CASH', cents: number, good: NeedFact | null, state: string, deliveredQuantity: number): Promise<string> {
    const charityOrgId = charityId(people, charity);
    const donorId = idOf(seed, 'donor', serial, when.getTime());
    const donationId = idOf(seed, 'donation', serial, when.getTime());
    const who = people.somebody('donor', serial);
    const next = chance(seed, 'gift', serial);
    await donors.add({
      ...record(donorId, parties, when), charityOrgId, kind: 'PERSON', name: who.name, anonymous: next() < 0.2, creditCode: null, personId: who.personId, citizenIdMask: maskCitizenId(who.citizenId), accountId: `donor-${serial}`,
    });
    await donations.add({
      ...record(donationId, parties, when), charityOrgId, donorId, accountId: `donor-${serial}`, personId: who.personId, kind, cents, item: good?.item ?? null, unit: good?.unit ?? null, quantity: good ? LOT : 0, restrictedTo: null,
      designatedUse: pick(next, [null, '用于困难群众']), agreementId: null, campaignRecordNo: null, receiptNo: `load-${plan.day.slice(0, 4)}-${String(serial).padStart(8, '0')}`, receiptBy: by, receiptAt: when, receivedAt: when, refusal: null,
      fundId: kind === 'CASH' ? fundId(charity) : null, deliveredQuantity, state,
    });
    const tally = received[charity]!;
    tally.donations += 1;
    tally.cents += cents;
    if (kind === 'CASH') {
      inFund[charity]! += cents;
      await movements.add({
        id: idOf(seed, 'movement cash', serial, when.getTime()), charityOrgId, lotId: null, fundId: fundId(charity), kind: 'IN', quantity: 0, cents, donationId, allocationId: null, deliveryId: null, reason: null, regionCode: city,
        sensitivity: stock, at: when, by,
      });
    }
    return donationId;
  }
}
