import { campaignStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, take, type Work } from '@nuanxin/kit';
import { Campaign } from './campaign.entity.ts';
import type { StepCampaignInput, ChangeCampaignInput, RegisterCampaignInput } from './graphql.generated.ts';
import { counted, dayOf, named, ordered } from './input.ts';
import { regionInForce } from './region.ts';
import { bureau, only } from './who.ts';

/** Plans a custom-reform campaign. */
export async function registerCampaign(work: Work, input: RegisterCampaignInput): Promise<Campaign> {
  only(work, bureau);
  ordered(input.from, input.to, 'input.to');
  return work.em.create(Campaign, {
    id: work.newId(),
    regionCode: await regionInForce(work, input.regionCode),
    sensitivity: 0,
    name: named(input.name, 'input.name', 100),
    from: input.from,
    to: input.to,
    targetHouseholds: counted(input.targetHouseholds, 'input.targetHouseholds', 1, 10_000_000),
    state: campaignStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes a campaign. */
export async function changeCampaign(work: Work, { id, expectedVersion, ...input }: ChangeCampaignInput): Promise<Campaign> {
  only(work, bureau);
  const campaign = await change(work, Campaign, id, expectedVersion);
  if (input.name != null) campaign.name = named(input.name, 'input.name', 100);
  if (input.to != null) campaign.to = input.to;
  if (input.targetHouseholds != null) campaign.targetHouseholds = counted(input.targetHouseholds, 'input.targetHouseholds', 1, 10_000_000);
  ordered(campaign.from, campaign.to, 'input.to');
  campaign.updatedAt = work.now;
  return campaign;
}

/** Takes a campaign one step on. */
export async function stepCampaign(work: Work, { id, expectedVersion, step }: StepCampaignInput): Promise<Campaign> {
  const campaign = await change(work, Campaign, id, expectedVersion);
  take(campaignStates, campaign, step, work.actor);
  campaign.updatedAt = work.now;
  const { regionCode } = campaign;
  if (step === 'LAUNCH') {
    emit(
      work,
      organizations.CampaignLaunched,
      { campaignId: id, regionCode, on: dayOf(work.now) },
      { id, regionCode, version: campaign.version + 1 },
    );
  }
  return campaign;
}
