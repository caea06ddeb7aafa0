import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { actionCode, catalogueCode, day, id, personId, regionCode } from './shapes.ts';

const area = z.enum(['SOCIAL_ASSISTANCE', 'ELDERLY', 'CHILDREN', 'COMMUNITY_GOVERNANCE', 'SOCIAL_AFFAIRS']);
const stationKind = z.enum(['COUNTY_CENTRE', 'TOWNSHIP', 'VILLAGE_POINT']);
const stationState = z.enum(['PLANNED', 'BUILT', 'OPERATING', 'SUSPENDED', 'CLOSED']);

/** A region is on, or off, the maintained list of where a station shall stand: the denominator of coverage. 建站目标 */
export const StationTargetSet = defineEvent('organizations.station-target-set.v1', {
  targetId: id,
  regionCode,
  kind: stationKind,
  active: z.boolean(),
}, 1);

/** A social-work station came into the register, in the state it was found in. 社工站登记 */
export const StationRegistered = defineEvent('organizations.station-registered.v1', {
  stationId: id,
  regionCode,
  kind: stationKind,
  state: stationState,
  pilot: z.boolean(),
}, 1);

/** What boards look at in a station changed: whether it runs under the pilot. 社工站变更 */
export const StationChanged = defineEvent('organizations.station-changed.v1', { stationId: id, regionCode, pilot: z.boolean() }, 1);

/** The premises stand; no service yet. 已建成 */
export const StationBuilt = defineEvent('organizations.station-built.v1', { stationId: id, regionCode }, 1);

/** Service has begun, or begun again. 已开展服务 */
export const StationOpened = defineEvent('organizations.station-opened.v1', { stationId: id, regionCode }, 1);

/** The station stopped for a time. Every ledger moves its open tasks of `stationId` to `fallbackStationId`. 停运 */
export const StationSuspended = defineEvent('organizations.station-suspended.v1', { stationId: id, regionCode, fallbackStationId: id }, 1);

/** The station is closed for good. Every ledger moves its open tasks of `stationId` to `fallbackStationId`. 关闭 */
export const StationClosed = defineEvent('organizations.station-closed.v1', { stationId: id, regionCode, fallbackStationId: id }, 1);

/** A social organization came into the register. 社会组织登记 */
export const OrganizationRegistered = defineEvent('organizations.organization-registered.v1', {
  organizationId: id,
  regionCode,
  kind: z.enum(['ASSOCIATION', 'SERVICE_INSTITUTION', 'FOUNDATION', 'OTHER']),
  charity: z.boolean(),
  publicFundraising: z.boolean(),
}, 1);

/** Standing or grade of an organization changed: no new orders to one that is not ACTIVE. 社会组织状态变化 */
export const OrganizationStatusChanged = defineEvent('organizations.organization-status-changed.v1', {
  organizationId: id,
  regionCode,
  state: z.enum(['ACTIVE', 'ABNORMAL', 'DISHONEST', 'CANCELLED']),
  grade: z.int().min(1).max(5).nullable(),
}, 1);

/** An item of the service catalogue was added or changed. 服务清单更新 */
export const CatalogueUpdated = defineEvent('organizations.catalogue-updated.v1', { code: catalogueCode, area, active: z.boolean() }, 1);

/** A service project came into the register, or took a step. 服务项目 */
export const ProjectChanged = defineEvent('organizations.project-changed.v1', {
  projectId: id,
  regionCode,
  area,
  state: z.enum(['PLANNED', 'ACTIVE', 'DONE', 'CANCELLED']),
  on: day,
}, 1);

/** An activity was held and reported; its results are counted once, by this event. 活动成效上报 */
export const ActivityReported = defineEvent('organizations.activity-reported.v1', {
  activityId: id,
  regionCode,
  kind: z.enum([
    'CLINIC', 'TRAINING', 'LEFT_BEHIND_CARE', 'ELDER_WARMTH', 'PARENT_CHILD', 'CAREGIVER_TRAINING', 'PUBLICITY', 'MATERIALS', 'SERVICE',
  ]),
  on: day,
  stationId: id.nullable(),
  organizationId: id.nullable(),
  projectId: id.nullable(),
  pairingId: id.nullable(),
  actionCode: actionCode.nullable(),
  catalogueCode: catalogueCode.nullable(),
  attendanceMode: z.enum(['NAMED', 'HEADCOUNT']),
  /** Person-times: the number of names when NAMED. */
  headcount: z.int().min(0),
  /** Person keys when NAMED. */
  personIds: z.array(personId).max(500),
  staffCount: z.int().min(0),
  treated: z.int().min(0),
  participants: z.int().min(0),
  materialsSets: z.int().min(0),
  minutes: z.int().min(0),
});

/** A station's demand is on the market. 需求发布 */
export const DemandPublished = defineEvent('organizations.demand-published.v1', {
  itemId: id,
  regionCode,
  stationId: id,
  catalogueCode,
  quantity: z.int().positive(),
}, 1);

const order = { orderId: id, itemId: id, regionCode, stationId: id, organizationId: id, catalogueCode, quantity: z.int().positive() };

/** A station ordered of an organization. 点单 */
export const OrderPlaced = defineEvent('organizations.order-placed.v1', order, 1);

/** The organization took the order. 接单 */
export const OrderAccepted = defineEvent('organizations.order-accepted.v1', order, 1);

/** The organization gave the order back, with a reason that stays in its division. 退单 */
export const OrderReturned = defineEvent('organizations.order-returned.v1', order, 1);

/** The organization says it has delivered. 已交付 */
export const OrderDelivered = defineEvent('organizations.order-delivered.v1', order, 1);

/** The station acknowledged the delivery and rated it 1–5. 签收评价 */
export const OrderAcknowledged = defineEvent('organizations.order-acknowledged.v1', { ...order, rating: z.int().min(1).max(5) }, 1);

const pairing = { pairingId: id, regionCode, stationId: id, organizationId: id };

/** Station and organization signed; the city approved. 结对协议生效 */
export const PairingActivated = defineEvent('organizations.pairing-activated.v1', { ...pairing, areas: z.array(area) }, 1);

/** The pairing is over: access that hung on it ends the same minute. 结对结束 */
export const PairingEnded = defineEvent('organizations.pairing-ended.v1', pairing, 1);

/** A custom-reform campaign runs from now on. 移风易俗活动启动 */
export const CampaignLaunched = defineEvent('organizations.campaign-launched.v1', { campaignId: id, regionCode, on: day });

/** A household gave its word. 承诺签署 */
export const PledgeSigned = defineEvent('organizations.pledge-signed.v1', {
  pledgeId: id,
  campaignId: id,
  householdId: id,
  regionCode,
  items: z.array(z.enum(['NO_GIFT', 'FRUGAL_BANQUET', 'NEW_WEDDING', 'SIMPLE_FUNERAL', 'NO_OTHER'])),
  on: day,
}, 1);

/** The village council looked at a pledged event. 宴席观察 */
export const BanquetObserved = defineEvent('organizations.banquet-observed.v1', {
  pledgeId: id,
  campaignId: id,
  regionCode,
  result: z.enum(['KEPT', 'EXCEEDED']),
  on: day,
}, 1);
