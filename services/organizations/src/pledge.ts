import { pledgeStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import { Campaign } from './campaign.entity.ts';
import type { StepPledgeInput, ChangePledgeInput, RegisterPledgeInput } from './graphql.generated.ts';
import { Household } from './household.entity.ts';
import { counted, dayOf, past, required } from './input.ts';
import { Pledge, type PledgeItem } from './pledge.entity.ts';
import { inTheirName, only, station } from './who.ts';

/** Invites a household to pledge within a running campaign, or records that it signed. One live pledge per household. */
export async function registerPledge(work: Work, input: RegisterPledgeInput): Promise<Pledge> {
  only(work, [...station, 'COUNTY_DIV']);
  const campaign = await work.em.findOne(Campaign, input.campaignId);
  if (!campaign) throw notFound('input.campaignId');
  if (campaign.state !== 'LAUNCHED')
    throw new Rejection('INVALID_INPUT', { zh: '活动未在进行中。', en: 'The campaign is not running.' }, 'input.campaignId');
  const household = await work.em.findOne(Household, input.householdId);
  if (!household) throw notFound('input.householdId');
  const live = await work.em.findOne(Pledge, { householdId: household.id, state: { $ne: 'WITHDRAWN' } });
  if (live) throw new Rejection('DUPLICATE', { zh: '该户已有有效承诺。', en: 'The household has a live pledge.' }, 'input.householdId');
  const signedOn = input.signedOn ? past(input.signedOn, work.now, 'input.signedOn') : null;
  const pledge = work.em.create(Pledge, {
    id: work.newId(),
    regionCode: household.regionCode,
    sensitivity: 2,
    campaignId: campaign.id,
    householdId: household.id,
    items: chosen(input.items),
    signedOn,
    event: null,
    eventOn: null,
    tables: null,
    state: signedOn ? 'SIGNED' : pledgeStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
  if (signedOn) saySigned(work, pledge, signedOn);
  return pledge;
}

/** Changes the items of a pledge that is not signed yet. */
export async function changePledge(work: Work, { id, expectedVersion, items }: ChangePledgeInput): Promise<Pledge> {
  only(work, [...station, 'COUNTY_DIV']);
  const pledge = await change(work, Pledge, id, expectedVersion);
  if (pledge.state !== 'INVITED')
    throw new Rejection('ILLEGAL_TRANSITION', { zh: '承诺已签署，不可更改。', en: 'It is signed: it cannot be changed.' }, 'input.id');
  return Object.assign(pledge, { items: chosen(items), updatedAt: work.now });
}

/** Takes a pledge one step on. A broken pledge has no consequence but the figure (domain §4.5). */
export async function stepPledge(work: Work, { id, expectedVersion, step, ...input }: StepPledgeInput): Promise<Pledge> {
  const pledge = await change(work, Pledge, id, expectedVersion);
  take(pledgeStates, pledge, step, inTheirName(work.actor));
  pledge.updatedAt = work.now;
  const { campaignId, regionCode } = pledge;
  const on = dayOf(work.now);
  if (step === 'SIGN') {
    pledge.signedOn = on;
    saySigned(work, pledge, on);
  }
  if (step === 'NOTIFY_EVENT')
    Object.assign(pledge, { event: required(input.event, 'input.event'), eventOn: required(input.eventOn, 'input.eventOn'), tables: null });
  if (step === 'OBSERVE') pledge.tables = counted(required(input.tables, 'input.tables'), 'input.tables', 0, 1000);
  if (step === 'FIND_KEPT' || step === 'FIND_EXCEEDED') {
    const result = step === 'FIND_KEPT' ? 'KEPT' : 'EXCEEDED';
    emit(
      work,
      organizations.BanquetObserved,
      { pledgeId: id, campaignId, regionCode, result, on },
      { id, regionCode, version: pledge.version + 1 },
    );
  }
  return pledge;
}

function saySigned(work: Work, { id, campaignId, householdId, regionCode, items, version }: Pledge, on: string): void {
  emit(
    work,
    organizations.PledgeSigned,
    { pledgeId: id, campaignId, householdId, regionCode, items, on },
    { id, regionCode, version: (version ?? 0) + 1 },
  );
}

function chosen(items: readonly PledgeItem[]): PledgeItem[] {
  if (!items.length) throw new Rejection('INVALID_INPUT', { zh: '至少选择一项承诺。', en: 'Pledge at least one item.' }, 'input.items');
  return [...new Set(items)];
}
