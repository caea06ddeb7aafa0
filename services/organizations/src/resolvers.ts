import {
  activityStates,
  campaignStates,
  demandItemStates,
  isOfLevel,
  orderStates,
  maskName,
  pairingStates,
  pledgeStates,
  projectStates,
  stationStates,
  supplyItemStates,
  type Audience,
} from '@nuanxin/casework';
import { all, find, listBy, mutation, nextSteps, page, reference, sql, type Work } from '@nuanxin/kit';
import { personDoor, personReference } from '@nuanxin/ledger';
import { Activity } from './activity.entity.ts';
import { changeActivity, registerActivity, stepActivity } from './activity.ts';
import { actionBoard, activityBoard, coverageBoard } from './board.ts';
import { Campaign } from './campaign.entity.ts';
import { changeCampaign, registerCampaign, stepCampaign } from './campaign.ts';
import { DemandItem, demandStepsByHand } from './demand-item.entity.ts';
import { changeDemandItem, registerDemandItem, stepDemandItem } from './demand-item.ts';
import { DutyEntry } from './duty-entry.entity.ts';
import { dutyPage, isLate } from './duty-entry.ts';
import type { Resolvers } from './graphql.generated.ts';
import { Household } from './household.entity.ts';
import { changeHousehold, registerHousehold } from './household.ts';
import { Order } from './order.entity.ts';
import { changeOrder, registerOrder, stepOrder } from './order.ts';
import { Pairing } from './pairing.entity.ts';
import { changePairing, registerPairing, stepPairing } from './pairing.ts';
import { Pledge } from './pledge.entity.ts';
import { changePledge, registerPledge, stepPledge } from './pledge.ts';
import { Project } from './project.entity.ts';
import { changeProject, registerProject, stepProject } from './project.ts';
import { RegionImport } from './region-import.entity.ts';
import { Region } from './region.entity.ts';
import { changeRegion, codeOf, holding, importRegions, pathOf, regionPage, under } from './region.ts';
import { ServiceCatalogueItem } from './service-catalogue-item.entity.ts';
import { changeCatalogueItem, registerCatalogueItem } from './service-catalogue-item.ts';
import { SocialOrganization, socialOrganizationStates } from './social-organization.entity.ts';
import { changeSocialOrganization, effectiveGrade, registerSocialOrganization, stepSocialOrganization } from './social-organization.ts';
import { StationStaff } from './station-staff.entity.ts';
import { StationTarget } from './station-target.entity.ts';
import { Station } from './station.entity.ts';
import {
  changeStation,
  changeStationStaff,
  changeStationTarget,
  registerStation,
  registerStationStaff,
  registerStationTarget,
  stepStation,
} from './station.ts';
import { SupplyItem } from './supply-item.entity.ts';
import { changeSupplyItem, registerSupplyItem, stepSupplyItem } from './supply-item.ts';
import { inTheirName } from './who.ts';

/** Where a record is: its code in 12 digits, and the region behind it. */
const placed = {
  regionCode: ({ regionCode }: { regionCode: number }) => codeOf(regionCode),
  region: ({ regionCode }: { regionCode: number }, _: unknown, work: Work) => find(work, Region, codeOf(regionCode)),
};
const regionOfBoard = ({ regionCode }: { regionCode: string }, _: unknown, work: Work) => find(work, Region, regionCode);
const audienceOf = (work: Work): Audience => (work.actor as { audience?: Audience } | null)?.audience ?? 'NONE';
const named = sql`t.name`;

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    region: (_, { code }, work) => find(work, Region, code),
    regions: (_, args, work) => regionPage(work, args),
    household: (_, { id }, work) => find(work, Household, id),
    households: (_, { filter, ...args }, work) => page(work, Household, args, { where: all(under(filter?.regionCode)) }),
    station: (_, { id }, work) => find(work, Station, id),
    stations: (_, { filter: f, ...args }, work) =>
      page(work, Station, args, {
        where: all(
          under(f?.regionCode),
          holding(named, f?.name),
          f?.state && sql`t.state = ${f.state}`,
          f?.kind && sql`t.kind = ${f.kind}`,
          f?.pilot != null && sql`t.pilot = ${f.pilot}`,
        ),
      }),
    stationTargets: (_, { filter: f, ...args }, work) =>
      page(work, StationTarget, args, {
        where: all(under(f?.regionCode), f?.kind && sql`t.kind = ${f.kind}`, f?.active != null && sql`t.active = ${f.active}`),
      }),
    socialOrganization: (_, { id }, work) => find(work, SocialOrganization, id),
    socialOrganizations: (_, { filter: f, ...args }, work) =>
      page(work, SocialOrganization, args, {
        where: all(
          under(f?.regionCode),
          holding(named, f?.name),
          f?.creditCode && sql`t.credit_code = ${f.creditCode}`,
          f?.state && sql`t.state = ${f.state}`,
          f?.kind && sql`t.kind = ${f.kind}`,
          f?.area && sql`${f.area} = any(t.areas)`,
        ),
      }),
    serviceCatalogueItem: (_, { code }, work) => find(work, ServiceCatalogueItem, code),
    serviceCatalogue: (_, { filter: f, ...args }, work) =>
      page(work, ServiceCatalogueItem, args, {
        where: all(f?.area && sql`t.area = ${f.area}`, f?.active != null && sql`t.active = ${f.active}`),
        by: 'code',
      }),
    project: (_, { id }, work) => find(work, Project, id),
    projects: (_, { filter: f, ...args }, work) =>
      page(work, Project, args, {
        where: all(
          under(f?.regionCode),
          holding(named, f?.name),
          f?.state && sql`t.state = ${f.state}`,
          f?.area && sql`t.area = ${f.area}`,
          f?.stationId && sql`t.station_id = ${f.stationId}`,
        ),
        by: 'code',
      }),
    activity: (_, { id }, work) => find(work, Activity, id),
    activities: (_, { filter: f, ...args }, work) =>
      page(work, Activity, args, {
        where: all(
          under(f?.regionCode),
          holding(named, f?.name),
          f?.state && sql`t.state = ${f.state}`,
          f?.kind && sql`t.kind = ${f.kind}`,
          f?.stationId && sql`t.station_id = ${f.stationId}`,
          f?.projectId && sql`t.project_id = ${f.projectId}`,
          f?.pairingId && sql`t.pairing_id = ${f.pairingId}`,
          f?.from && sql`t."on" >= ${f.from}`,
          f?.to && sql`t."on" <= ${f.to}`,
        ),
        by: 'on',
      }),
    demandItem: (_, { id }, work) => find(work, DemandItem, id),
    demandItems: (_, { filter: f, ...args }, work) =>
      page(work, DemandItem, args, {
        where: all(
          under(f?.regionCode),
          f?.state && sql`t.state = ${f.state}`,
          f?.area && sql`t.area = ${f.area}`,
          f?.stationId && sql`t.station_id = ${f.stationId}`,
        ),
      }),
    supplyItem: (_, { id }, work) => find(work, SupplyItem, id),
    supplyItems: (_, { filter: f, ...args }, work) =>
      page(work, SupplyItem, args, {
        where: all(
          under(f?.regionCode),
          f?.state && sql`t.state = ${f.state}`,
          f?.area && sql`t.area = ${f.area}`,
          f?.organizationId && sql`t.organization_id = ${f.organizationId}`,
        ),
      }),
    order: (_, { id }, work) => find(work, Order, id),
    orders: (_, { filter: f, ...args }, work) =>
      page(work, Order, args, {
        where: all(
          under(f?.regionCode),
          f?.state && sql`t.state = ${f.state}`,
          f?.stationId && sql`t.station_id = ${f.stationId}`,
          f?.organizationId && sql`t.organization_id = ${f.organizationId}`,
        ),
      }),
    pairing: (_, { id }, work) => find(work, Pairing, id),
    pairings: (_, { filter: f, ...args }, work) =>
      page(work, Pairing, args, {
        where: all(
          under(f?.regionCode),
          f?.state && sql`t.state = ${f.state}`,
          f?.stationId && sql`t.station_id = ${f.stationId}`,
          f?.organizationId && sql`t.organization_id = ${f.organizationId}`,
        ),
      }),
    campaign: (_, { id }, work) => find(work, Campaign, id),
    campaigns: (_, { filter: f, ...args }, work) =>
      page(work, Campaign, args, {
        where: all(under(f?.regionCode), holding(named, f?.name), f?.state && sql`t.state = ${f.state}`),
      }),
    pledge: (_, { id }, work) => find(work, Pledge, id),
    pledges: (_, { filter: f, ...args }, work) =>
      page(work, Pledge, args, {
        where: all(under(f?.regionCode), f?.state && sql`t.state = ${f.state}`, f?.campaignId && sql`t.campaign_id = ${f.campaignId}`),
        placed: !!f?.campaignId && isOfLevel(4, f.regionCode),
      }),
    dutyQueue: (_, args, work) => dutyPage(work, args),
    coverageBoard: (_, args, work) => coverageBoard(work, args),
    activityBoard: (_, args, work) => activityBoard(work, args),
    actionBoard: (_, args, work) => actionBoard(work, args),
  },
  Mutation: {
    importRegions: mutation(importRegions),
    changeRegion: mutation(changeRegion),
    registerHousehold: mutation(registerHousehold),
    changeHousehold: mutation(changeHousehold),
    registerStationTarget: mutation(registerStationTarget),
    changeStationTarget: mutation(changeStationTarget),
    registerStation: mutation(registerStation),
    changeStation: mutation(changeStation),
    stepStation: mutation(stepStation),
    registerStationStaff: mutation(registerStationStaff),
    changeStationStaff: mutation(changeStationStaff),
    registerSocialOrganization: mutation(registerSocialOrganization),
    changeSocialOrganization: mutation(changeSocialOrganization),
    stepSocialOrganization: mutation(stepSocialOrganization),
    registerCatalogueItem: mutation(registerCatalogueItem),
    changeCatalogueItem: mutation(changeCatalogueItem),
    registerProject: mutation(registerProject),
    changeProject: mutation(changeProject),
    stepProject: mutation(stepProject),
    registerActivity: mutation(registerActivity),
    changeActivity: mutation(changeActivity),
    stepActivity: mutation(stepActivity),
    registerDemandItem: mutation(registerDemandItem),
    changeDemandItem: mutation(changeDemandItem),
    stepDemandItem: mutation(stepDemandItem),
    registerSupplyItem: mutation(registerSupplyItem),
    changeSupplyItem: mutation(changeSupplyItem),
    stepSupplyItem: mutation(stepSupplyItem),
    registerOrder: mutation(registerOrder),
    changeOrder: mutation(changeOrder),
    stepOrder: mutation(stepOrder),
    registerPairing: mutation(registerPairing),
    changePairing: mutation(changePairing),
    stepPairing: mutation(stepPairing),
    registerCampaign: mutation(registerCampaign),
    changeCampaign: mutation(changeCampaign),
    stepCampaign: mutation(stepCampaign),
    registerPledge: mutation(registerPledge),
    changePledge: mutation(changePledge),
    stepPledge: mutation(stepPledge),
  },
  Region: {
    __resolveReference: reference(Region, 'code'),
    parent: ({ parentCode }, _, work) => find(work, Region, parentCode),
    replacedBy: ({ replacedByCode }, _, work) => find(work, Region, replacedByCode),
    path: ({ parentCode }, _, work) => pathOf(work, { parentCode }),
    children: ({ code }, args, work) => regionPage(work, { ...args, filter: { parentCode: code } }),
  },
  RegionImport: { __resolveReference: reference(RegionImport) },
  Household: {
    ...placed,
    __resolveReference: reference(Household),
    address: ({ shownAddress }) => shownAddress,
    pledge: async ({ id }, _, work) =>
      (await listBy(work, Pledge, 'householdId', id, { where: `t.state <> 'WITHDRAWN'`, limit: 1 }))[0] ?? null,
  },
  Station: {
    ...placed,
    __resolveReference: reference(Station),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(stationStates, state, actor),
    operator: ({ operatorOrganizationId }, _, work) => find(work, SocialOrganization, operatorOrganizationId),
    fallback: ({ fallbackStationId }, _, work) => find(work, Station, fallbackStationId),
    staff: ({ id }, _, work) => listBy(work, StationStaff, 'stationId', id),
    pairings: ({ id }, _, work) => listBy(work, Pairing, 'stationId', id),
  },
  StationTarget: { ...placed, __resolveReference: reference(StationTarget) },
  StationStaff: {
    __resolveReference: reference(StationStaff),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    name: ({ name }, _, work) => maskName(name, audienceOf(work)),
    certified: ({ certificateNo }) => certificateNo !== null,
  },
  SocialOrganization: {
    ...placed,
    __resolveReference: reference(SocialOrganization),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(socialOrganizationStates, state, actor),
    effectiveGrade: ({ grade, gradeValidUntil }, _, { now }) => effectiveGrade({ grade, gradeValidUntil }, now),
    pairings: ({ id }, _, work) => listBy(work, Pairing, 'organizationId', id),
  },
  ServiceCatalogueItem: { __resolveReference: reference(ServiceCatalogueItem, 'code') },
  Project: {
    ...placed,
    __resolveReference: reference(Project),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(projectStates, state, actor),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    organization: ({ organizationId }, _, work) => find(work, SocialOrganization, organizationId),
    activities: ({ id }, _, work) => listBy(work, Activity, 'projectId', id),
  },
  Activity: {
    ...placed,
    __resolveReference: reference(Activity),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(activityStates, state, actor),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    organization: ({ organizationId }, _, work) => find(work, SocialOrganization, organizationId),
    project: ({ projectId }, _, work) => find(work, Project, projectId),
    pairing: ({ pairingId }, _, work) => find(work, Pairing, pairingId),
    catalogueItem: ({ catalogueCode }, _, work) => find(work, ServiceCatalogueItem, catalogueCode),
  },
  DemandItem: {
    ...placed,
    __resolveReference: reference(DemandItem),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(demandItemStates, state, actor).filter(it => demandStepsByHand.includes(it)),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    catalogueItem: ({ catalogueCode }, _, work) => find(work, ServiceCatalogueItem, catalogueCode),
    orders: ({ id }, _, work) => listBy(work, Order, 'demandItemId', id),
  },
  SupplyItem: {
    ...placed,
    __resolveReference: reference(SupplyItem),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(supplyItemStates, state, actor),
    organization: ({ organizationId }, _, work) => find(work, SocialOrganization, organizationId),
    catalogueItem: ({ catalogueCode }, _, work) => find(work, ServiceCatalogueItem, catalogueCode),
  },
  Order: {
    ...placed,
    __resolveReference: reference(Order),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(orderStates, state, actor),
    demand: ({ demandItemId }, _, work) => find(work, DemandItem, demandItemId),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    organization: ({ organizationId }, _, work) => find(work, SocialOrganization, organizationId),
    pairing: ({ pairingId }, _, work) => find(work, Pairing, pairingId),
  },
  Pairing: {
    ...placed,
    __resolveReference: reference(Pairing),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(pairingStates, state, actor),
    station: ({ stationId }, _, work) => find(work, Station, stationId),
    organization: ({ organizationId }, _, work) => find(work, SocialOrganization, organizationId),
    activities: ({ id }, _, work) => listBy(work, Activity, 'pairingId', id),
  },
  Campaign: {
    ...placed,
    __resolveReference: reference(Campaign),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(campaignStates, state, actor),
  },
  Pledge: {
    ...placed,
    __resolveReference: reference(Pledge),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(pledgeStates, state, inTheirName(actor)),
    campaign: ({ campaignId }, _, work) => find(work, Campaign, campaignId),
    household: ({ householdId }, _, work) => find(work, Household, householdId),
  },
  DutyEntry: {
    ...placed,
    __resolveReference: reference(DutyEntry),
    division: ({ division }) => division.toUpperCase() as 'ELDERS',
    person: ({ personId }) => (personId ? { id: personId } : null),
    late: ({ acknowledgedAt, acknowledgeBy }, _, { now }) => isLate({ acknowledgedAt, acknowledgeBy }, now),
  },
  Person: {
    __resolveReference: personReference,
    dutyEntries: ({ id }, _, work) => listBy(work, DutyEntry, 'personId', id, { order: 't.raised_at desc', limit: 20 }),
  },
  CoverageBoard: { region: regionOfBoard },
  ActivityBoard: { region: regionOfBoard },
  ActionBoard: { region: regionOfBoard },
  RegionFigure: { region: regionOfBoard },
  CatalogueFigure: { item: ({ code }, _, work) => find(work, ServiceCatalogueItem, code) },
};
