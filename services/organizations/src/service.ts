import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { Activity } from './activity.entity.ts';
import { changeActivity, registerActivity, stepActivity } from './activity.ts';
import { BoardMark, BoardPairing, BoardPerson, BoardProject, BoardStation, BoardTally, BoardTarget } from './board.entity.ts';
import { Campaign } from './campaign.entity.ts';
import { changeCampaign, registerCampaign, stepCampaign } from './campaign.ts';
import { DemandItem } from './demand-item.entity.ts';
import { changeDemandItem, registerDemandItem, stepDemandItem } from './demand-item.ts';
import { DutyEntry } from './duty-entry.entity.ts';
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
import { folds, reactions } from './reactions.ts';
import { RegionImport } from './region-import.entity.ts';
import { Region } from './region.entity.ts';
import { changeRegion, importRegions } from './region.ts';
import { resolvers } from './resolvers.ts';
import { ServiceCatalogueItem } from './service-catalogue-item.entity.ts';
import { changeCatalogueItem, registerCatalogueItem } from './service-catalogue-item.ts';
import { SocialOrganization } from './social-organization.entity.ts';
import { changeSocialOrganization, registerSocialOrganization, stepSocialOrganization } from './social-organization.ts';
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

export default {
  name: 'organizations',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [
    Region,
    RegionImport,
    Household,
    Station,
    StationTarget,
    StationStaff,
    SocialOrganization,
    ServiceCatalogueItem,
    Project,
    Activity,
    DemandItem,
    SupplyItem,
    Order,
    Pairing,
    Campaign,
    Pledge,
    DutyEntry,
    BoardTarget,
    BoardStation,
    BoardProject,
    BoardPairing,
    BoardTally,
    BoardPerson,
    BoardMark,
  ]),
  resolvers,
  reactions,
  folds,
  policy,
  actions: {
    importRegions,
    changeRegion,
    registerHousehold,
    changeHousehold,
    registerStationTarget,
    changeStationTarget,
    registerStation,
    changeStation,
    stepStation,
    registerStationStaff,
    changeStationStaff,
    registerSocialOrganization,
    changeSocialOrganization,
    stepSocialOrganization,
    registerCatalogueItem,
    changeCatalogueItem,
    registerProject,
    changeProject,
    stepProject,
    registerActivity,
    changeActivity,
    stepActivity,
    registerDemandItem,
    changeDemandItem,
    stepDemandItem,
    registerSupplyItem,
    changeSupplyItem,
    stepSupplyItem,
    registerOrder,
    changeOrder,
    stepOrder,
    registerPairing,
    changePairing,
    stepPairing,
    registerCampaign,
    changeCampaign,
    stepCampaign,
    registerPledge,
    changePledge,
    stepPledge,
  },
} satisfies Division;
