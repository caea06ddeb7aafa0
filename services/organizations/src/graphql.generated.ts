import type { Row } from '@nuanxin/kit';
import type { Activity as ActivityEntity } from './activity.entity.ts';
import type { Campaign as CampaignEntity } from './campaign.entity.ts';
import type { DemandItem as DemandItemEntity } from './demand-item.entity.ts';
import type { DutyEntry as DutyEntryEntity } from './duty-entry.entity.ts';
import type { Household as HouseholdEntity } from './household.entity.ts';
import type { Order as OrderEntity } from './order.entity.ts';
import type { Pairing as PairingEntity } from './pairing.entity.ts';
import type { Pledge as PledgeEntity } from './pledge.entity.ts';
import type { Project as ProjectEntity } from './project.entity.ts';
import type { RegionImport as RegionImportEntity } from './region-import.entity.ts';
import type { Region as RegionEntity } from './region.entity.ts';
import type { ServiceCatalogueItem as ServiceCatalogueItemEntity } from './service-catalogue-item.entity.ts';
import type { SocialOrganization as SocialOrganizationEntity } from './social-organization.entity.ts';
import type { StationStaff as StationStaffEntity } from './station-staff.entity.ts';
import type { StationTarget as StationTargetEntity } from './station-target.entity.ts';
import type { Station as StationEntity } from './station.entity.ts';
import type { SupplyItem as SupplyItemEntity } from './supply-item.entity.ts';
export type ActivityRow = Row<ActivityEntity>;
export type CampaignRow = Row<CampaignEntity>;
export type DemandItemRow = Row<DemandItemEntity>;
export type DutyEntryRow = Row<DutyEntryEntity>;
export type HouseholdRow = Row<HouseholdEntity>;
export type OrderRow = Row<OrderEntity>;
export type PairingRow = Row<PairingEntity>;
export type PledgeRow = Row<PledgeEntity>;
export type ProjectRow = Row<ProjectEntity>;
export type RegionImportRow = Row<RegionImportEntity>;
export type RegionRow = Row<RegionEntity>;
export type ServiceCatalogueItemRow = Row<ServiceCatalogueItemEntity>;
export type SocialOrganizationRow = Row<SocialOrganizationEntity>;
export type StationStaffRow = Row<StationStaffEntity>;
export type StationTargetRow = Row<StationTargetEntity>;
export type StationRow = Row<StationEntity>;
export type SupplyItemRow = Row<SupplyItemEntity>;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Work } from '@nuanxin/kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, in Asia/Shanghai. 日期 */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. 时间 */
  DateTime: { input: string; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A refusal the caller can act on; nothing was written. 拒绝 */
export type Rejection = {
  __typename?: 'Rejection';
  /** Why, for programs. */
  code: RejectionCode;
  /** Why, in Chinese. 中文说明 */
  message: Scalars['String']['output'];
  /** Why, in English. */
  messageEn: Scalars['String']['output'];
  /** Path of the input field that is refused, such as `input.birthDate`; null when no single field is at fault. */
  field?: Maybe<Scalars['String']['output']>;
  /** What would be accepted instead: the allowed next steps, or the allowed values; empty when it cannot be listed. */
  allowed: Array<Scalars['String']['output']>;
};

/** Why something was refused. 拒绝原因 */
export type RejectionCode =
  /** The region is not in the tree, or no longer in force. 区划不存在或已失效 */
  | 'REGION_UNKNOWN'
  /** To stop a station needs another one that is operating. 需指定正在运行的承接站点 */
  | 'FALLBACK_REQUIRED'
  /** The organization may not take new orders or pairings. 该组织当前不可承接 */
  | 'ORGANIZATION_NOT_ACTIVE'
  /** A report needs its results. 需填写活动成果 */
  | 'RESULTS_REQUIRED'
  /** A value breaks a rule of its field. 输入无效 */
  | 'INVALID_INPUT'
  /** Longer than the field takes. 文本过长 */
  | 'TOO_LONG'
  /** No such thing, or not in your scope. 未找到 */
  | 'NOT_FOUND'
  /** Someone changed it since you read it: read again. 版本已过期 */
  | 'STALE_VERSION'
  /** The step is not allowed from the present state; `allowed` lists those that are. 当前状态不允许该步骤 */
  | 'ILLEGAL_TRANSITION'
  /** It is there already. 重复 */
  | 'DUPLICATE'
  /** The idempotency key was used with another input. 幂等键冲突 */
  | 'IDEMPOTENCY_CONFLICT'
  /** Your scope does not reach that region or that row. 超出权限范围 */
  | 'OUT_OF_SCOPE';

/** Where a page stands in its list (Relay). 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One person by its key or by its citizen id, whoever is asked; every division adds its own part. Give one of the two. 自然人 */
  person?: Maybe<Person>;
  /** One region by its 12-digit code. 行政区划 */
  region?: Maybe<Region>;
  /** Regions of the whole tree; by beginning of the name, level or place. 行政区划列表 */
  regions?: Maybe<RegionConnection>;
  /** One household. 家庭户 */
  household?: Maybe<Household>;
  /** Households of the address book. 家庭户列表 */
  households?: Maybe<HouseholdConnection>;
  /** One social-work station. 社工站 */
  station?: Maybe<Station>;
  /** Social-work stations. 社工站列表 */
  stations?: Maybe<StationConnection>;
  /** The maintained list of where a station shall stand. 建站目标清单 */
  stationTargets?: Maybe<StationTargetConnection>;
  /** One social organization. 社会组织 */
  socialOrganization?: Maybe<SocialOrganization>;
  /** Social organizations. 社会组织列表 */
  socialOrganizations?: Maybe<SocialOrganizationConnection>;
  /** One item of the service catalogue. 服务清单条目 */
  serviceCatalogueItem?: Maybe<ServiceCatalogueItem>;
  /** The service catalogue: five areas, 29 items. 服务清单 */
  serviceCatalogue?: Maybe<ServiceCatalogueItemConnection>;
  /** One project. 服务项目 */
  project?: Maybe<Project>;
  /** Projects. 服务项目列表 */
  projects?: Maybe<ProjectConnection>;
  /** One activity. 活动 */
  activity?: Maybe<Activity>;
  /** Activities, newest day last. 活动列表 */
  activities?: Maybe<ActivityConnection>;
  /** One entry of a demand list. 需求清单条目 */
  demandItem?: Maybe<DemandItem>;
  /** Demand lists of stations. 需求清单 */
  demandItems?: Maybe<DemandItemConnection>;
  /** One entry of a supply list. 供给清单条目 */
  supplyItem?: Maybe<SupplyItem>;
  /** Supply lists of organizations. 供给清单 */
  supplyItems?: Maybe<SupplyItemConnection>;
  /** One order of a station to an organization. 点单 */
  order?: Maybe<Order>;
  /** Orders. 点单列表 */
  orders?: Maybe<OrderConnection>;
  /** One pairing. 结对帮扶 */
  pairing?: Maybe<Pairing>;
  /** Pairings. 结对列表 */
  pairings?: Maybe<PairingConnection>;
  /** One custom-reform campaign. 移风易俗活动 */
  campaign?: Maybe<Campaign>;
  /** Custom-reform campaigns. 移风易俗活动列表 */
  campaigns?: Maybe<CampaignConnection>;
  /** One pledge of a household. 承诺 */
  pledge?: Maybe<Pledge>;
  /** Pledges. 承诺列表 */
  pledges?: Maybe<PledgeConnection>;
  /** Crises of all ledgers that wait for the duty officer, gravest first. 值班队列 */
  dutyQueue?: Maybe<DutyEntryConnection>;
  /** Stations, projects and person-times below a region, folded from events. 覆盖看板 */
  coverageBoard?: Maybe<CoverageBoard>;
  /** Pilot stations, pairings, activities by kind and their results below a region, folded from events. 活动看板 */
  activityBoard?: Maybe<ActivityBoard>;
  /** The seven actions below a region, folded from events. 七项行动看板 */
  actionBoard?: Maybe<ActionBoard>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
};


export type QueryStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationFilter>;
};


export type QueryStationTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
};


export type QuerySocialOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SocialOrganizationFilter>;
};


export type QueryServiceCatalogueItemArgs = {
  code: Scalars['ID']['input'];
};


export type QueryServiceCatalogueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CatalogueFilter>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
};


export type QueryDemandItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemandFilter>;
};


export type QuerySupplyItemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplyFilter>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
};


export type QueryPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingFilter>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
};


export type QueryPledgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
};


export type QueryDutyQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
};


export type QueryCoverageBoardArgs = {
  regionCode: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActivityBoardArgs = {
  regionCode: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryActionBoardArgs = {
  regionCode: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A person across all ledgers 自然人. Nobody owns it: each division adds what it knows, and whether somebody exists is never told by it,
 * since every well-formed key is answered.
 */
export type Person = {
  __typename?: 'Person';
  /** Person key: keyed hash of the citizen id (P…), or a temporary id while the identity is unknown (T…). 人员主键 */
  id: Scalars['ID']['output'];
  /** What the duty officer has, or had, to do about this person, newest first. 值班事项 */
  dutyEntries?: Maybe<Array<DutyEntry>>;
};

/** A visit that is due, was made, or was tried: one concrete type per division. 走访 */
export type Visit = {
  /** Id. 编号 */
  id: Scalars['ID']['output'];
  /** Who was visited. 服务对象 */
  person?: Maybe<Person>;
  /** The division whose visit it is. 业务处室 */
  division: Division;
  /** Where, 12 digits. 行政区划代码 */
  regionCode: Scalars['String']['output'];
  /** Of the seven actions. 七大行动 */
  action: ActionCode;
  /** Item of the service catalogue, S01 to S29. 服务目录编号 */
  catalogueCode?: Maybe<Scalars['String']['output']>;
  /** Open while it is due, done when somebody went. 状态 */
  state: VisitTaskState;
  /** How; null while it is due. 走访方式 */
  mode?: Maybe<VisitMode>;
  /** Whether it reached the person; null while it is due. 走访结果 */
  result?: Maybe<VisitResult>;
  /** When it was due; null for one nobody had planned. 应访时间 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it began; null while it is due. 开始时间 */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while under way. 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long, in minutes. 时长(分钟) */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** What was out of order, as codes of the division. 异常情况 */
  anomalies?: Maybe<Array<Scalars['String']['output']>>;
  /** What is to be done next. 后续跟进 */
  followUp?: Maybe<Scalars['String']['output']>;
  /** Who went, ids of staff. 走访人员 */
  staffIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Volunteers who went along. 随访志愿者 */
  volunteerIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** A service that was given: one concrete type per division. 服务记录 */
export type ServiceRecord = {
  /** Id. 编号 */
  id: Scalars['ID']['output'];
  /** Who was served; null when only heads were counted. 服务对象 */
  person?: Maybe<Person>;
  /** The division whose service it is. 业务处室 */
  division: Division;
  /** Where, 12 digits. 行政区划代码 */
  regionCode: Scalars['String']['output'];
  /** Of the seven actions. 七大行动 */
  action: ActionCode;
  /** Item of the service catalogue, S01 to S29. 服务目录编号 */
  catalogueCode?: Maybe<Scalars['String']['output']>;
  /** How. 服务方式 */
  mode: ServiceMode;
  /** Case, group or community work. 社会工作方法 */
  method: SocialWorkMethod;
  /** When it began. 开始时间 */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended, at most 24 hours later. 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long, in minutes. 时长(分钟) */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Whether persons are named or only counted. 参与登记方式 */
  attendanceMode: AttendanceMode;
  /** How many were counted, where only heads are. 人次 */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** Organization that gave it. 服务机构 */
  orgId?: Maybe<Scalars['ID']['output']>;
  /** Project it belongs to. 服务项目 */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** Ids of staff. 服务人员 */
  staffIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Ids of volunteers. 志愿者 */
  volunteerIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What is to be done next. 后续跟进 */
  followUp?: Maybe<Scalars['String']['output']>;
};

/** A crisis: one concrete type per division. 危机 */
export type Crisis = {
  /** Id. 编号 */
  id: Scalars['ID']['output'];
  /** Whom it is about; null when unknown. 当事人 */
  person?: Maybe<Person>;
  /** The division that raised it. 业务处室 */
  division: Division;
  /** Where, 12 digits. 行政区划代码 */
  regionCode: Scalars['String']['output'];
  /** 1 life in danger now (red), 2 serious within hours (orange), 3 worsening (yellow). 危机等级(1红2橙3黄) */
  level: Scalars['Int']['output'];
  /** What it is. 危机类型 */
  kind: CrisisKind;
  /** Where it is in its life. 状态 */
  state: CrisisState;
  /** Steps that may be taken next. 允许的下一步 */
  allowedSteps: Array<CrisisStep>;
  /** Role code of who raised it; SYS when a rule did. 上报人角色 */
  raisedByRole: Scalars['String']['output'];
  /** When it was raised. 上报时间 */
  raisedAt: Scalars['DateTime']['output'];
  /** When somebody must have acknowledged it. 应知悉时限 */
  acknowledgeBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it was acknowledged. 知悉时间 */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which emergency service was called. 外部呼叫 */
  externalCall?: Maybe<ExternalCall>;
  /** When it was called. 外部呼叫时间 */
  externalCallAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the receipt of a report to the police or another authority. 回执编号 */
  receiptNo?: Maybe<Scalars['String']['output']>;
  /** When it was closed. 关闭时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A referral to another division or to an agency outside: one concrete type per division. 转介 */
export type Referral = {
  /** Id. 编号 */
  id: Scalars['ID']['output'];
  /** Who is referred. 服务对象 */
  person?: Maybe<Person>;
  /** Where, 12 digits. 行政区划代码 */
  regionCode: Scalars['String']['output'];
  /** The division that refers. 转出处室 */
  fromDivision: Division;
  /** The division asked; null when it is an agency. 转入处室 */
  toDivision?: Maybe<Division>;
  /** The agency asked; null when it is a division. 转入部门 */
  toAgency?: Maybe<ReferralAgency>;
  /** Why. 转介原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** On what ground the data is handed on. 依据 */
  basis: LegalBasis;
  /** When an answer is due. 答复时限 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is in its life. 状态 */
  state: ReferralState;
  /** Steps that may be taken next. 允许的下一步 */
  allowedSteps: Array<ReferralStep>;
};

/** Somebody to call. 紧急联系人 */
export type EmergencyContact = {
  __typename?: 'EmergencyContact';
  /** Name, by what the asker may see. 姓名 */
  name: Scalars['String']['output'];
  /** Relation to the person. 与本人关系 */
  relation: Relation;
  /** Masked: first 3 and last 4. 电话(脱敏) */
  phone: Scalars['String']['output'];
  /** 1 is called first. 优先顺序 */
  priority: Scalars['Int']['output'];
};

/** Somebody to call. 紧急联系人 */
export type EmergencyContactInput = {
  /** 1 to 50 characters. 姓名 */
  name: Scalars['String']['input'];
  /** Relation to the person. 与本人关系 */
  relation: Relation;
  /** Mobile or land line. 电话 */
  phone: Scalars['String']['input'];
  /** 1 is called first. 优先顺序 */
  priority?: Scalars['Int']['input'];
};

/** What a person, or its guardian, has agreed to. 知情同意 */
export type Consent = {
  __typename?: 'Consent';
  /** What it allows. 同意范围 */
  scopes: Array<ConsentScope>;
  /** Who gave it. 同意人 */
  givenBy: ConsentGiver;
  /** How it was given. 同意方式 */
  method: ConsentMethod;
  /** Version of the notice that was shown. 告知书版本 */
  noticeVersion: Scalars['String']['output'];
  /** When it was given. 同意时间 */
  at: Scalars['DateTime']['output'];
  /** At most one year for the scopes that share. 到期时间 */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; what was done before stays done. 撤回时间 */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a person, or its guardian, has agreed to. 知情同意 */
export type ConsentInput = {
  /** What it allows. 同意范围 */
  scopes: Array<ConsentScope>;
  /** Who gave it. 同意人 */
  givenBy: ConsentGiver;
  /** How it was given. 同意方式 */
  method: ConsentMethod;
  /** Version of the notice that was shown. 告知书版本 */
  noticeVersion: Scalars['String']['input'];
  /** When it was given. 同意时间 */
  at: Scalars['DateTime']['input'];
  /** At most one year for the scopes that share. 到期时间 */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A division of the bureau. 业务处室 */
export type Division =
  /** Elderly service. 养老服务 */
  | 'ELDERS'
  /** Child welfare. 儿童福利 */
  | 'CHILDREN'
  /** Persons with disabilities. 残疾人福利 */
  | 'DISABILITY'
  /** Relief of vagrants and beggars. 流浪乞讨救助 */
  | 'HOMELESSNESS'
  /** Charity. 慈善事业 */
  | 'CHARITY'
  /** Volunteers. 志愿服务 */
  | 'VOLUNTEERS'
  /** Stations and social organisations. 社工站与社会组织 */
  | 'ORGANIZATIONS';

/** The seven actions. 七大行动 */
export type ActionCode =
  /** Knock for elders. 助老敲门行动 */
  | 'A1'
  /** Child growth. 护童成长行动 */
  | 'A2'
  /** Charity relief. 慈善救助行动 */
  | 'A3'
  /** Neighbourhood watch. 邻里守望行动 */
  | 'A4'
  /** Changing customs. 移风易俗行动 */
  | 'A5'
  /** Warm return home. 温暖回家行动 */
  | 'A6'
  /** Sunshine for persons with disabilities. 阳光助残行动 */
  | 'A7';

/** The five areas of the service catalogue. 服务领域 */
export type CatalogueArea =
  /** Social assistance. 社会救助 */
  | 'SOCIAL_ASSISTANCE'
  /** Elderly service. 养老服务 */
  | 'ELDERLY'
  /** Care for children. 儿童关爱 */
  | 'CHILDREN'
  /** Community governance. 社区治理 */
  | 'COMMUNITY_GOVERNANCE'
  /** Social affairs. 社会事务 */
  | 'SOCIAL_AFFAIRS';

/** Sex, GB/T 2261.1. 性别 */
export type Sex =
  /** 0 unknown. 未知 */
  | 'UNKNOWN'
  /** 1 male. 男 */
  | 'MALE'
  /** 2 female. 女 */
  | 'FEMALE'
  /** 9 not stated. 未说明 */
  | 'NOT_STATED';

/** Age band: all that most people see of a birth date. 年龄段 */
export type AgeBand =
  /** 0 to 5. 0至5岁 */
  | 'AGE_0_5'
  /** 6 to 13. 6至13岁 */
  | 'AGE_6_13'
  /** 14 to 17. 14至17岁 */
  | 'AGE_14_17'
  /** 18 to 59. 18至59岁 */
  | 'AGE_18_59'
  /** 60 to 69. 60至69岁 */
  | 'AGE_60_69'
  /** 70 to 79. 70至79岁 */
  | 'AGE_70_79'
  /** 80 and above. 80岁及以上 */
  | 'AGE_80_UP';

/** Risk level of a file: how often it is visited. 风险等级 */
export type RiskLevel =
  /** At least once a week. 高风险 */
  | 'HIGH'
  /** At least once a month. 重点 */
  | 'KEY'
  /** At least once a quarter. 一般 */
  | 'GENERAL';

/** How a visit was made. 走访方式 */
export type VisitMode =
  /** At the home. 上门 */
  | 'HOME'
  /** By phone. 电话 */
  | 'PHONE'
  /** By video. 视频 */
  | 'VIDEO'
  /** At the station. 站内 */
  | 'SITE';

/** Whether a visit reached the person. Only MET and SPOKE count as a visit. 走访结果 */
export type VisitResult =
  /** Saw the person. 见到本人 */
  | 'MET'
  /** Spoke with the person. 通话 */
  | 'SPOKE'
  /** Met only the family. 仅见到家属 */
  | 'FAMILY_ONLY'
  /** Nobody at home. 无人在家 */
  | 'NOT_HOME'
  /** The person refused. 本人拒绝 */
  | 'REFUSED'
  /** Could not be reached. 无法联系 */
  | 'UNREACHABLE';

/** How a service was given. 服务方式 */
export type ServiceMode =
  /** At the home. 上门 */
  | 'HOME'
  /** By phone. 电话 */
  | 'PHONE'
  /** By video. 视频 */
  | 'VIDEO'
  /** At the station. 站内 */
  | 'SITE'
  /** In a group. 小组 */
  | 'GROUP'
  /** As a community activity. 社区活动 */
  | 'COMMUNITY'
  /** Online. 线上 */
  | 'ONLINE';

/** The three methods of social work. 社会工作方法 */
export type SocialWorkMethod =
  /** Case work. 个案工作 */
  | 'CASE'
  /** Group work. 小组工作 */
  | 'GROUP'
  /** Community work. 社区工作 */
  | 'COMMUNITY';

/** Whether those who took part are named or only counted. 参与登记方式 */
export type AttendanceMode =
  /** Each person is named. 实名 */
  | 'NAMED'
  /** Only heads are counted; it adds to person-times only. 计数 */
  | 'HEADCOUNT';

/** Where somebody is registered and lives. 人户状态 */
export type ResidenceState =
  /** Registered here and lives here. 人户一致 */
  | 'BOTH_HERE'
  /** Registered here, lives away. 户在人不在 */
  | 'LIVES_AWAY'
  /** Lives here, registered away. 人在户不在 */
  | 'REGISTERED_AWAY';

/** Status in social assistance. 救助身份 */
export type AssistanceStatus =
  /** Minimum living allowance. 低保 */
  | 'DIBAO'
  /** Destitute person. 特困 */
  | 'TEKUN'
  /** On the margin of the allowance. 低保边缘 */
  | 'DIBAO_MARGINAL'
  /** In hardship by unavoidable expenses. 刚性支出困难 */
  | 'RIGID_EXPENDITURE'
  /** Watched against falling back into poverty. 防止返贫监测 */
  | 'POVERTY_MONITORED'
  /** Other low income. 其他低收入 */
  | 'OTHER_LOW_INCOME'
  /** None. 无 */
  | 'NONE';

/** How somebody came to us. 服务来源 */
export type IntakeSource =
  /** 1 by publicity. 宣传动员 */
  | 'PUBLICITY'
  /** 2 found by a social worker. 社工发现 */
  | 'FOUND_BY_WORKER'
  /** 3 asked for help. 主动求助 */
  | 'SELF'
  /** 4 introduced by somebody. 他人推介 */
  | 'INTRODUCED'
  /** 5 referred by the community. 社区转介 */
  | 'COMMUNITY_REFERRAL'
  /** 6 referred by a government office. 政府部门转介 */
  | 'GOVERNMENT_REFERRAL'
  /** 7 referred by another agency. 其他机构转介 */
  | 'AGENCY_REFERRAL'
  /** 8 other. 其他 */
  | 'OTHER';

/** Relation to the person, after GB/T 4761. 与本人关系 */
export type Relation =
  /** Spouse. 配偶 */
  | 'SPOUSE'
  /** Son. 子 */
  | 'SON'
  /** Daughter. 女 */
  | 'DAUGHTER'
  /** Grandchild. 孙子女、外孙子女 */
  | 'GRANDCHILD'
  /** Father. 父 */
  | 'FATHER'
  /** Mother. 母 */
  | 'MOTHER'
  /** Grandparent. 祖父母、外祖父母 */
  | 'GRANDPARENT'
  /** Brother or sister. 兄弟姐妹 */
  | 'SIBLING'
  /** Other kin. 其他亲属 */
  | 'OTHER_KIN'
  /** Neighbour. 邻居 */
  | 'NEIGHBOUR'
  /** Carer who is no kin. 照护者 */
  | 'CARER'
  /** Other. 其他 */
  | 'OTHER';

/** What a consent allows. 同意范围 */
export type ConsentScope =
  /** To keep a file. 建档 */
  | 'FILE'
  /** To process health data. 健康信息 */
  | 'HEALTH'
  /** To share with an organization. 向社会组织提供 */
  | 'SHARE_ORG'
  /** To share with a charity for a need. 向慈善组织提供 */
  | 'SHARE_CHARITY'
  /** To take and use photos. 照片 */
  | 'PHOTO'
  /** To tell the story. 事迹 */
  | 'STORY'
  /** To record places. 位置 */
  | 'GEO'
  /** To be visited by volunteers. 志愿者上门 */
  | 'VISIT_BY_VOLUNTEER';

/** Who gave a consent. 同意人 */
export type ConsentGiver =
  /** The person. 本人 */
  | 'SELF'
  /** The guardian. 监护人 */
  | 'GUARDIAN';

/** How a consent was given. 同意方式 */
export type ConsentMethod =
  /** On paper. 纸质 */
  | 'PAPER'
  /** Signed electronically. 电子签名 */
  | 'ESIGN'
  /** By recorded voice. 录音 */
  | 'VOICE'
  /** Before a witness, with a thumbprint. 见证 */
  | 'WITNESS';

/** On what ground personal data is processed (PIPL 13). 处理依据 */
export type LegalBasis =
  /** A duty by law. 法定职责 */
  | 'STATUTORY'
  /** Consent. 同意 */
  | 'CONSENT'
  /** An emergency. 紧急情况 */
  | 'EMERGENCY'
  /** A contract. 合同 */
  | 'CONTRACT';

/** An agency outside the bureau. 外部门 */
export type ReferralAgency =
  /** Police. 公安 */
  | 'POLICE'
  /** Health. 卫健 */
  | 'HEALTH'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Disabled persons' federation. 残联 */
  | 'DISABLED_FEDERATION'
  /** Justice. 司法 */
  | 'JUSTICE'
  /** Women's federation. 妇联 */
  | 'WOMENS_FEDERATION'
  /** Medical insurance. 医保 */
  | 'MEDICAL_INSURANCE'
  /** Human resources. 人社 */
  | 'HUMAN_RESOURCES';

/** What a crisis is. 危机类型 */
export type CrisisKind =
  /** Suicide. 自杀 */
  | 'SUICIDE'
  /** Violence. 暴力 */
  | 'VIOLENCE'
  /** Abuse. 虐待 */
  | 'ABUSE'
  /** Cannot be reached. 失联 */
  | 'UNREACHABLE'
  /** Lost. 走失 */
  | 'LOST'
  /** A child alone. 儿童独处 */
  | 'ALONE_CHILD'
  /** An episode of mental illness. 精神障碍发作 */
  | 'MENTAL_EPISODE'
  /** Fire or gas. 火灾燃气 */
  | 'FIRE_GAS'
  /** Cold or heat. 严寒酷暑 */
  | 'COLD_HEAT'
  /** Illness. 疾病 */
  | 'ILLNESS'
  /** A minor without a home. 流浪未成年人 */
  | 'HOMELESS_MINOR'
  /** Other. 其他 */
  | 'OTHER';

/** Emergency service. 紧急呼叫 */
export type ExternalCall =
  /** Police, 110. 报警 */
  | 'POLICE_110'
  /** Ambulance, 120. 急救 */
  | 'AMBULANCE_120'
  /** Fire, 119. 火警 */
  | 'FIRE_119';

/** Why a file is closed. 结案原因 */
export type ClosureReason =
  /** The goals are met. 服务目标达到 */
  | 'GOAL_MET'
  /** The person ended it. 服务对象主动终止 */
  | 'CLIENT_ENDED'
  /** Beyond what we can do; needs a referral. 超出机构能力 */
  | 'BEYOND_CAPACITY'
  /** Status or address changed. 身份或地址变化 */
  | 'MOVED'
  /** Died. 死亡 */
  | 'DIED'
  /** Grew out of it. 超龄 */
  | 'AGED_OUT'
  /** Moved into an institution. 入住机构 */
  | 'INSTITUTION'
  /** Made by mistake. 误建 */
  | 'WRONG_ENTRY';

/** What is needed. 需求类型 */
export type NeedKind =
  /** Money. 资金帮扶 */
  | 'MONEY'
  /** Goods. 物质支持 */
  | 'GOODS'
  /** Medical help. 医疗援助 */
  | 'MEDICAL'
  /** Rehabilitation. 康复 */
  | 'REHAB'
  /** Housing. 住房 */
  | 'HOUSING'
  /** A job or a trade. 创就业 */
  | 'JOB'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Other. 其他 */
  | 'OTHER';

/** How soon it is needed. 紧急程度 */
export type NeedUrgency =
  /** Within a day. 特急 */
  | 'URGENT'
  /** Within a week. 较急 */
  | 'SOON'
  /** When it can be had. 一般 */
  | 'NORMAL';

/** State of a file. 档案状态 */
export type FileState =
  /** Draft. 草稿 */
  | 'DRAFT'
  /** Registered. 已建档 */
  | 'REGISTERED'
  /** Not registered. 不予建档 */
  | 'REJECTED'
  /** Assessed. 已评估 */
  | 'ASSESSED'
  /** Planned. 已制定计划 */
  | 'PLANNED'
  /** In service. 服务中 */
  | 'IN_SERVICE'
  /** Under review. 评审中 */
  | 'UNDER_REVIEW'
  /** Suspended. 暂停 */
  | 'SUSPENDED'
  /** Being transferred. 转移中 */
  | 'TRANSFERRING'
  /** Closure proposed. 拟结案 */
  | 'CLOSING'
  /** Closed. 已结案 */
  | 'CLOSED'
  /** Archived. 归档 */
  | 'ARCHIVED';

/** Step of a file. 档案步骤 */
export type FileStep =
  /** Register. 建档 */
  | 'REGISTER'
  /** Reject. 不予建档 */
  | 'REJECT'
  /** Complete the assessment. 完成评估 */
  | 'ASSESS'
  /** Approve the plan. 批准计划 */
  | 'PLAN'
  /** Begin service. 开始服务 */
  | 'BEGIN_SERVICE'
  /** Begin the review. 进入评审 */
  | 'REVIEW'
  /** Complete the review. 完成评审 */
  | 'COMPLETE_REVIEW'
  /** Suspend. 暂停服务 */
  | 'SUSPEND'
  /** Resume. 恢复服务 */
  | 'RESUME'
  /** Request a transfer. 申请转移 */
  | 'REQUEST_TRANSFER'
  /** Accept the transfer. 接收转移 */
  | 'ACCEPT_TRANSFER'
  /** Decline the transfer. 退回转移 */
  | 'DECLINE_TRANSFER'
  /** Propose closure. 提出结案 */
  | 'PROPOSE_CLOSURE'
  /** Return the closure. 退回结案 */
  | 'RETURN_CLOSURE'
  /** Close. 批准结案 */
  | 'CLOSE'
  /** Re-open. 重新开案 */
  | 'REOPEN'
  /** Archive. 归档 */
  | 'ARCHIVE';

/** State of a crisis. 危机状态 */
export type CrisisState =
  /** Raised. 已上报 */
  | 'RAISED'
  /** Acknowledged. 已知悉 */
  | 'ACKNOWLEDGED'
  /** Responding. 处置中 */
  | 'RESPONDING'
  /** Stabilised. 已稳定 */
  | 'STABILISED'
  /** Closed. 已关闭 */
  | 'CLOSED'
  /** False alarm. 误报 */
  | 'FALSE_ALARM';

/** Step of a crisis. 危机步骤 */
export type CrisisStep =
  /** Acknowledge. 知悉 */
  | 'ACKNOWLEDGE'
  /** Respond. 处置 */
  | 'RESPOND'
  /** Stabilise. 稳定 */
  | 'STABILISE'
  /** Close. 关闭 */
  | 'CLOSE'
  /** Call it a false alarm. 认定误报 */
  | 'DISMISS'
  /** Raise again. 再次上报 */
  | 'RERAISE';

/** State of a referral. 转介状态 */
export type ReferralState =
  /** Draft. 草稿 */
  | 'DRAFT'
  /** Sent. 已发出 */
  | 'SENT'
  /** Escalated. 已升级督办 */
  | 'ESCALATED'
  /** Accepted. 已接收 */
  | 'ACCEPTED'
  /** Returned. 已退回 */
  | 'RETURNED'
  /** In progress. 办理中 */
  | 'IN_PROGRESS'
  /** Completed. 已办结 */
  | 'COMPLETED'
  /** Failed. 未办成 */
  | 'FAILED';

/** Step of a referral. 转介步骤 */
export type ReferralStep =
  /** Send. 发出 */
  | 'SEND'
  /** Escalate. 升级督办 */
  | 'ESCALATE'
  /** Accept. 接收 */
  | 'ACCEPT'
  /** Return with a reason. 退回并说明理由 */
  | 'RETURN'
  /** Begin. 开始办理 */
  | 'BEGIN'
  /** Complete. 办结 */
  | 'COMPLETE'
  /** Fail. 未办成 */
  | 'FAIL';

/** State of a visit that is due. 走访任务状态 */
export type VisitTaskState =
  /** Open. 待走访 */
  | 'OPEN'
  /** Done. 已走访 */
  | 'DONE'
  /** Cancelled. 已取消 */
  | 'CANCELLED';

/** Step of a visit that is due. 走访任务步骤 */
export type VisitTaskStep =
  /** Complete. 完成走访 */
  | 'COMPLETE'
  /** Cancel. 取消 */
  | 'CANCEL';

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds or renames up to 500 regions of the published tree, parents first. 导入行政区划 */
  importRegions?: Maybe<ImportRegionsResult>;
  /** Renames a region, or says that it is no longer in force and what replaced it. 变更行政区划 */
  changeRegion?: Maybe<ChangeRegionResult>;
  /** Adds a household to the address book. 登记家庭户 */
  registerHousehold?: Maybe<RegisterHouseholdResult>;
  /** Changes a household's place or address. 变更家庭户 */
  changeHousehold?: Maybe<ChangeHouseholdResult>;
  /** Puts a region on the list of where a station shall stand. 登记建站目标 */
  registerStationTarget?: Maybe<RegisterStationTargetResult>;
  /** Takes a region off the list, or puts it back. 变更建站目标 */
  changeStationTarget?: Maybe<ChangeStationTargetResult>;
  /** Registers a station in the state it is found in: planned, built or operating. 登记社工站 */
  registerStation?: Maybe<RegisterStationResult>;
  /** Changes what a station is. 变更社工站 */
  changeStation?: Maybe<ChangeStationResult>;
  /** Takes a station one step on; to stop it needs a fallback station that is operating. 社工站状态变更 */
  stepStation?: Maybe<StepStationResult>;
  /** Adds a member of staff to a station. 登记站点人员 */
  registerStationStaff?: Maybe<RegisterStationStaffResult>;
  /** Changes level, training or the day a member of staff left. 变更站点人员 */
  changeStationStaff?: Maybe<ChangeStationStaffResult>;
  /** Registers a social organization. 登记社会组织 */
  registerSocialOrganization?: Maybe<RegisterSocialOrganizationResult>;
  /** Changes what a social organization is, or its grade. 变更社会组织 */
  changeSocialOrganization?: Maybe<ChangeSocialOrganizationResult>;
  /** Takes a social organization one step on in its standing. 社会组织状态变更 */
  stepSocialOrganization?: Maybe<StepSocialOrganizationResult>;
  /** Adds an item to the service catalogue. 登记服务清单条目 */
  registerCatalogueItem?: Maybe<RegisterCatalogueItemResult>;
  /** Renames an item of the catalogue, or takes it out of use. 变更服务清单条目 */
  changeCatalogueItem?: Maybe<ChangeCatalogueItemResult>;
  /** Registers a project; with `startedOn` it is running. 登记服务项目 */
  registerProject?: Maybe<RegisterProjectResult>;
  /** Changes what a project is. 变更服务项目 */
  changeProject?: Maybe<ChangeProjectResult>;
  /** Takes a project one step on. 服务项目状态变更 */
  stepProject?: Maybe<StepProjectResult>;
  /** Plans an activity, or records one that was held, with its results. 登记活动 */
  registerActivity?: Maybe<RegisterActivityResult>;
  /** Changes an activity that was not held yet. 变更活动 */
  changeActivity?: Maybe<ChangeActivityResult>;
  /** Takes an activity one step on; to report it needs its results. 活动状态变更 */
  stepActivity?: Maybe<StepActivityResult>;
  /** Drafts an entry of a station's demand list. 登记需求 */
  registerDemandItem?: Maybe<RegisterDemandItemResult>;
  /** Changes a demand that nobody has ordered yet. 变更需求 */
  changeDemandItem?: Maybe<ChangeDemandItemResult>;
  /** Publishes, refreshes or withdraws a demand. 需求状态变更 */
  stepDemandItem?: Maybe<StepDemandItemResult>;
  /** Drafts an entry of an organization's supply list. 登记供给 */
  registerSupplyItem?: Maybe<RegisterSupplyItemResult>;
  /** Changes a supply. 变更供给 */
  changeSupplyItem?: Maybe<ChangeSupplyItemResult>;
  /** Lists, reserves, releases or withdraws a supply. 供给状态变更 */
  stepSupplyItem?: Maybe<StepSupplyItemResult>;
  /** A station orders of an organization what a published demand asks for. 点单 */
  registerOrder?: Maybe<RegisterOrderResult>;
  /** Changes the note or the day of an order that was not delivered yet. 变更点单 */
  changeOrder?: Maybe<ChangeOrderResult>;
  /** Accepts, returns, schedules, delivers or acknowledges an order; its demand moves with it. 接单与签收 */
  stepOrder?: Maybe<StepOrderResult>;
  /** Proposes a pairing of a station and an organization. 登记结对 */
  registerPairing?: Maybe<RegisterPairingResult>;
  /** Changes the agreement of a pairing that is not active yet. 变更结对协议 */
  changePairing?: Maybe<ChangePairingResult>;
  /** Takes a pairing one step on: station and organization agree, the city approves. 结对状态变更 */
  stepPairing?: Maybe<StepPairingResult>;
  /** Plans a custom-reform campaign. 登记移风易俗活动 */
  registerCampaign?: Maybe<RegisterCampaignResult>;
  /** Changes a campaign. 变更移风易俗活动 */
  changeCampaign?: Maybe<ChangeCampaignResult>;
  /** Takes a campaign one step on. 移风易俗活动状态变更 */
  stepCampaign?: Maybe<StepCampaignResult>;
  /** Invites a household to pledge, or records that it signed. 登记承诺 */
  registerPledge?: Maybe<RegisterPledgeResult>;
  /** Changes the items of a pledge that is not signed yet. 变更承诺 */
  changePledge?: Maybe<ChangePledgeResult>;
  /** Takes a pledge one step on. 承诺状态变更 */
  stepPledge?: Maybe<StepPledgeResult>;
};


export type MutationImportRegionsArgs = {
  input: ImportRegionsInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeRegionArgs = {
  input: ChangeRegionInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeHouseholdArgs = {
  input: ChangeHouseholdInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterStationTargetArgs = {
  input: RegisterStationTargetInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeStationTargetArgs = {
  input: ChangeStationTargetInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterStationArgs = {
  input: RegisterStationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeStationArgs = {
  input: ChangeStationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepStationArgs = {
  input: StepStationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterStationStaffArgs = {
  input: RegisterStationStaffInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeStationStaffArgs = {
  input: ChangeStationStaffInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterSocialOrganizationArgs = {
  input: RegisterSocialOrganizationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeSocialOrganizationArgs = {
  input: ChangeSocialOrganizationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepSocialOrganizationArgs = {
  input: StepSocialOrganizationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterCatalogueItemArgs = {
  input: RegisterCatalogueItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeCatalogueItemArgs = {
  input: ChangeCatalogueItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterProjectArgs = {
  input: RegisterProjectInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeProjectArgs = {
  input: ChangeProjectInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepProjectArgs = {
  input: StepProjectInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterActivityArgs = {
  input: RegisterActivityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeActivityArgs = {
  input: ChangeActivityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepActivityArgs = {
  input: StepActivityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterDemandItemArgs = {
  input: RegisterDemandItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeDemandItemArgs = {
  input: ChangeDemandItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepDemandItemArgs = {
  input: StepDemandItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterSupplyItemArgs = {
  input: RegisterSupplyItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeSupplyItemArgs = {
  input: ChangeSupplyItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepSupplyItemArgs = {
  input: StepSupplyItemInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterOrderArgs = {
  input: RegisterOrderInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeOrderArgs = {
  input: ChangeOrderInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepOrderArgs = {
  input: StepOrderInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterPairingArgs = {
  input: RegisterPairingInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangePairingArgs = {
  input: ChangePairingInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepPairingArgs = {
  input: StepPairingInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterCampaignArgs = {
  input: RegisterCampaignInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeCampaignArgs = {
  input: ChangeCampaignInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepCampaignArgs = {
  input: StepCampaignInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterPledgeArgs = {
  input: RegisterPledgeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangePledgeArgs = {
  input: ChangePledgeInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepPledgeArgs = {
  input: StepPledgeInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** An administrative division 行政区划 (GB/T 2260 and its extensions): public reference data. */
export type Region = {
  __typename?: 'Region';
  /** 12 digits, padded with zeros: `620502005000`. 代码 */
  code: Scalars['ID']['output'];
  /** Name as published. 名称 */
  name: Scalars['String']['output'];
  /** 1 province 省, 2 city 地级, 3 county 县级, 4 township 乡级, 5 village 村级. 层级 */
  level: Scalars['Int']['output'];
  /** What is odd about it; null for most. 特殊标记 */
  flag?: Maybe<RegionFlag>;
  /** The region above; null for a province. A county may hang under its province: not every place has a city level. 上级 */
  parent?: Maybe<Region>;
  /** The regions above, province first. 上级路径 */
  path: Array<Region>;
  /** The regions one step below, in the order of their codes. 下级 */
  children: RegionConnection;
  /** First day in force, where known. 生效日期 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null while it is. 失效日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Code of the region that took its place. 替代代码 */
  replacedBy?: Maybe<Region>;
  /** Rises with every change. 版本 */
  version: Scalars['Int']['output'];
};


/** An administrative division 行政区划 (GB/T 2260 and its extensions): public reference data. */
export type RegionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is odd about a region. 区划特殊标记 */
export type RegionFlag =
  /** A code that only groups counties; no administration sits there. 占位代码 */
  | 'PLACEHOLDER'
  /** A development zone, farm or corps unit: a code without a township government. 特殊区域 */
  | 'SPECIAL_ZONE'
  /** Made up for tests; never a real place. 合成 */
  | 'SYNTHETIC';

/** A call that brought regions in. 区划导入记录 */
export type RegionImport = {
  __typename?: 'RegionImport';
  id: Scalars['ID']['output'];
  /** How many regions the call held. 条数 */
  count: Scalars['Int']['output'];
  importedAt: Scalars['DateTime']['output'];
};

/**
 * Persons at one address 家庭户; ledgers add their members. Fields may be null where other divisions add theirs: when we are away, the rest of
 * the answer stands.
 */
export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  /** 12-digit code of the village, community or township. 所在地代码 */
  regionCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  /** The address, masked behind the name of the community. 地址（脱敏） */
  address?: Maybe<Scalars['String']['output']>;
  /** Its live pledge, if any. 现行承诺 */
  pledge?: Maybe<Pledge>;
  version?: Maybe<Scalars['Int']['output']>;
};

/**
 * A social-work station 社工站 (three levels: county, township, village). Fields may be null where other divisions add theirs: when we are away,
 * the rest of the answer stands.
 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** 12-digit code of the place it serves. 所在地代码 */
  regionCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  kind?: Maybe<StationKind>;
  state?: Maybe<StationState>;
  /** What may be done next. 可执行步骤 */
  allowedSteps?: Maybe<Array<StationStep>>;
  hostMode?: Maybe<StationHostMode>;
  /** Who has authority over it: it varies from place to place. 主管部门 */
  competentAuthority?: Maybe<Scalars['String']['output']>;
  /** Runs under the city's pilot. 试点 */
  pilot?: Maybe<Scalars['Boolean']['output']>;
  operator?: Maybe<SocialOrganization>;
  /** Street address of the premises. 地址 */
  address?: Maybe<Scalars['String']['output']>;
  /** Square metres. 面积 */
  areaSquareMetres?: Maybe<Scalars['Int']['output']>;
  /** Day the premises stood. 建成日期 */
  builtOn?: Maybe<Scalars['Date']['output']>;
  /** Day service first began. 开展服务日期 */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Where its open tasks went when it stopped. 承接站点 */
  fallback?: Maybe<Station>;
  /** Why it stopped. 停运原因 */
  reason?: Maybe<Scalars['String']['output']>;
  staff?: Maybe<Array<StationStaff>>;
  pairings?: Maybe<Array<Pairing>>;
  version?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where in the three-level system a station stands. 站点层级 */
export type StationKind =
  /** 县级中心 */
  | 'COUNTY_CENTRE'
  /** 乡镇(街道)站 */
  | 'TOWNSHIP'
  /** 村(社区)点 */
  | 'VILLAGE_POINT';

/** Life of a station; built and operating are two states, never one. 社工站状态 */
export type StationState =
  /** 规划 */
  | 'PLANNED'
  /** 已建成 */
  | 'BUILT'
  /** 已开展服务 */
  | 'OPERATING'
  /** 停运 */
  | 'SUSPENDED'
  /** 已撤销 */
  | 'CLOSED';

/** 社工站步骤 */
export type StationStep =
  /** 建成 */
  | 'BUILD'
  /** 开展服务 */
  | 'OPEN'
  /** 停运 */
  | 'SUSPEND'
  /** 恢复服务 */
  | 'RESUME'
  /** 撤销，须先停运 */
  | 'CLOSE';

/** How a station is run. 运行方式 */
export type StationHostMode =
  /** 购买服务 */
  | 'PURCHASED'
  /** 直聘 */
  | 'DIRECT_HIRED'
  /** 政府直办 */
  | 'GOV_RUN';

/** A region on the maintained list of where a station shall stand: the denominator of coverage. 建站目标 */
export type StationTarget = {
  __typename?: 'StationTarget';
  id: Scalars['ID']['output'];
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  kind: StationKind;
  /** Counts towards the target. 有效 */
  active: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** Someone who works at a station. 站点人员 */
export type StationStaff = {
  __typename?: 'StationStaff';
  id: Scalars['ID']['output'];
  station?: Maybe<Station>;
  /** Name, as far as your role may see it. 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  level: SocialWorkerLevel;
  /** Certificate number held or not. 是否持证 */
  certified: Scalars['Boolean']['output'];
  /** Open cases. 个案数 */
  caseload: Scalars['Int']['output'];
  /** Training hours of this year. 本年培训学时 */
  trainingHours: Scalars['Int']['output'];
  /** Day of leaving; null while there. 离岗日期 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** Professional level 社会工作者职业资格. */
export type SocialWorkerLevel =
  /** 无 */
  | 'NONE'
  /** 助理社会工作师(初级) */
  | 'ASSISTANT'
  /** 社会工作师(中级) */
  | 'MIDDLE'
  /** 高级社会工作师 */
  | 'SENIOR';

/** A social organization 社会组织. */
export type SocialOrganization = {
  __typename?: 'SocialOrganization';
  id: Scalars['ID']['output'];
  /** Unified social credit code, 18 characters. 统一社会信用代码 */
  creditCode?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<SocialOrganizationKind>;
  /** Region of the registrar. 登记机关所在地 */
  regionCode?: Maybe<Scalars['String']['output']>;
  region?: Maybe<Region>;
  /** 业务主管单位 */
  supervisingUnit?: Maybe<Scalars['String']['output']>;
  /** 业务领域 */
  areas?: Maybe<Array<CatalogueArea>>;
  /** Number of staff. 工作人员数 */
  staffCount?: Maybe<Scalars['Int']['output']>;
  /** Recognised as a charity. 慈善组织 */
  charity?: Maybe<Scalars['Boolean']['output']>;
  /** Qualified for public fundraising. 公开募捐资格 */
  publicFundraising?: Maybe<Scalars['Boolean']['output']>;
  state?: Maybe<SocialOrganizationState>;
  allowedSteps?: Maybe<Array<SocialOrganizationStep>>;
  /** Grade given, 1 to 5 (1A–5A). 评估等级 */
  grade?: Maybe<Scalars['Int']['output']>;
  /** Last day of the grade. 等级有效期 */
  gradeValidUntil?: Maybe<Scalars['Date']['output']>;
  /** The grade while it is valid; null when there is none or it has run out: then it ranks as ungraded. 有效等级 */
  effectiveGrade?: Maybe<Scalars['Int']['output']>;
  /** Year of the last annual report. 最近年检年度 */
  lastAnnualReport?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  pairings?: Maybe<Array<Pairing>>;
  version?: Maybe<Scalars['Int']['output']>;
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of a social organization; the second character of its credit code. 社会组织类型 */
export type SocialOrganizationKind =
  /** 社会团体 (51) */
  | 'ASSOCIATION'
  /** 社会服务机构/民办非企业单位 (52) */
  | 'SERVICE_INSTITUTION'
  /** 基金会 (53) */
  | 'FOUNDATION'
  /** 其他 (59) */
  | 'OTHER';

/** Standing of a social organization. 社会组织状态 */
export type SocialOrganizationState =
  /** 正常 */
  | 'ACTIVE'
  /** 活动异常 */
  | 'ABNORMAL'
  /** 严重违法失信 */
  | 'DISHONEST'
  /** 注销 */
  | 'CANCELLED';

/** 社会组织步骤 */
export type SocialOrganizationStep =
  /** 列入活动异常名录 */
  | 'WARN'
  /** 移出名录 */
  | 'RESTORE'
  /** 列入严重违法失信名单 */
  | 'BLACKLIST'
  /** 注销 */
  | 'CANCEL';

/** One item of the service catalogue S01–S29. 服务清单条目 */
export type ServiceCatalogueItem = {
  __typename?: 'ServiceCatalogueItem';
  code: Scalars['ID']['output'];
  area: CatalogueArea;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** In use. 启用 */
  active: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** A service project 服务项目. */
export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** Its own number, unique. 项目编号 */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  area: CatalogueArea;
  station?: Maybe<Station>;
  organization?: Maybe<SocialOrganization>;
  /** CNY cents 分. 预算 */
  budgetCents: Scalars['Int']['output'];
  /** 资金来源 */
  funder?: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** 目标人次 */
  targetPersonTimes?: Maybe<Scalars['Int']['output']>;
  /** 目标人数 */
  targetPersons?: Maybe<Scalars['Int']['output']>;
  /** 目标活动数 */
  targetActivities?: Maybe<Scalars['Int']['output']>;
  state: ProjectState;
  allowedSteps: Array<ProjectStep>;
  activities: Array<Activity>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 项目状态 */
export type ProjectState =
  /** 已立项 */
  | 'PLANNED'
  /** 实施中 */
  | 'ACTIVE'
  /** 已完成 */
  | 'DONE'
  /** 已取消 */
  | 'CANCELLED';

/** 项目步骤 */
export type ProjectStep =
  /** 启动 */
  | 'START'
  /** 完成 */
  | 'COMPLETE'
  /** 取消 */
  | 'CANCEL';

/** An activity 活动 of a station, project or pairing. */
export type Activity = {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  kind: ActivityKind;
  /** Day of the activity. 日期 */
  on: Scalars['Date']['output'];
  place?: Maybe<Scalars['String']['output']>;
  station?: Maybe<Station>;
  organization?: Maybe<SocialOrganization>;
  /** Others who took part. 参与单位 */
  partners: Array<Scalars['String']['output']>;
  project?: Maybe<Project>;
  pairing?: Maybe<Pairing>;
  catalogueItem?: Maybe<ServiceCatalogueItem>;
  /** Which of the seven actions it serves. 行动 */
  actionCode?: Maybe<ActionCode>;
  state: ActivityState;
  allowedSteps: Array<ActivityStep>;
  /** What came of it; null until it is reported. 成果 */
  results?: Maybe<ActivityResults>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** What came of an activity. 活动成果 */
export type ActivityResults = {
  __typename?: 'ActivityResults';
  attendanceMode: AttendanceMode;
  /** Person-times: the number of names when NAMED. 人次 */
  headcount: Scalars['Int']['output'];
  /** Staff, medics at a clinic. 服务人员数 */
  staffCount: Scalars['Int']['output'];
  /** Treated at a clinic. 诊治人数 */
  treated: Scalars['Int']['output'];
  /** Participants of an event. 参加人数 */
  participants: Scalars['Int']['output'];
  /** Sets of material handed out. 资料套数 */
  materialsSets: Scalars['Int']['output'];
  /** Minutes. 时长 */
  minutes: Scalars['Int']['output'];
};

/** 活动类型 */
export type ActivityKind =
  /** 送义诊 */
  | 'CLINIC'
  /** 社工人才教育培训 */
  | 'TRAINING'
  /** 三留守关爱 */
  | 'LEFT_BEHIND_CARE'
  /** 困境老人送温暖 */
  | 'ELDER_WARMTH'
  /** 亲子活动 */
  | 'PARENT_CHILD'
  /** 家庭照护者增能 */
  | 'CAREGIVER_TRAINING'
  /** 宣传 */
  | 'PUBLICITY'
  /** 资料发放 */
  | 'MATERIALS'
  /** 日常服务 */
  | 'SERVICE';

/** 活动状态 */
export type ActivityState =
  /** 策划中 */
  | 'PLANNED'
  /** 已发布 */
  | 'PUBLISHED'
  /** 已举办 */
  | 'HELD'
  /** 已上报成效 */
  | 'REPORTED'
  /** 已取消 */
  | 'CANCELLED';

/** 活动步骤 */
export type ActivityStep =
  /** 发布 */
  | 'PUBLISH'
  /** 举办 */
  | 'HOLD'
  /** 上报成效 */
  | 'REPORT'
  /** 取消 */
  | 'CANCEL';

/** An entry of a station's demand list 需求清单条目. */
export type DemandItem = {
  __typename?: 'DemandItem';
  id: Scalars['ID']['output'];
  station?: Maybe<Station>;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  title: Scalars['String']['output'];
  area: CatalogueArea;
  catalogueItem?: Maybe<ServiceCatalogueItem>;
  kind: HelpKind;
  quantity: Scalars['Int']['output'];
  /** Wanted from. 期望开始 */
  from?: Maybe<Scalars['Date']['output']>;
  /** Wanted until. 期望结束 */
  to?: Maybe<Scalars['Date']['output']>;
  /** Last time someone looked after it: 30 days without make it stale. 最近更新 */
  refreshedAt: Scalars['DateTime']['output'];
  state: DemandState;
  allowedSteps: Array<DemandStep>;
  orders: Array<Order>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** Resources given, or capacity built. 帮扶类型 */
export type HelpKind =
  /** 输血：资源 */
  | 'RESOURCES'
  /** 造血：能力 */
  | 'CAPACITY';

/** 需求状态 */
export type DemandState =
  /** 草稿 */
  | 'DRAFT'
  /** 已发布 */
  | 'PUBLISHED'
  /** 已点单 */
  | 'ORDERED'
  /** 已接单 */
  | 'ACCEPTED'
  /** 已排期 */
  | 'SCHEDULED'
  /** 已交付 */
  | 'DELIVERED'
  /** 已签收评价 */
  | 'ACKNOWLEDGED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 久未更新 */
  | 'STALE';

/** 需求步骤 */
export type DemandStep =
  /** 发布 */
  | 'PUBLISH'
  /** 点单，由点单带动 */
  | 'ORDER'
  /** 接单，由点单带动 */
  | 'ACCEPT'
  /** 退单，由点单带动 */
  | 'RETURN'
  /** 排期，由点单带动 */
  | 'SCHEDULE'
  /** 交付，由点单带动 */
  | 'DELIVER'
  /** 签收评价，由点单带动 */
  | 'ACKNOWLEDGE'
  /** 撤回 */
  | 'WITHDRAW'
  /** 过时下架 */
  | 'GO_STALE'
  /** 更新上架 */
  | 'REFRESH';

/** An entry of an organization's supply list 供给清单条目. */
export type SupplyItem = {
  __typename?: 'SupplyItem';
  id: Scalars['ID']['output'];
  organization?: Maybe<SocialOrganization>;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  title: Scalars['String']['output'];
  area: CatalogueArea;
  catalogueItem?: Maybe<ServiceCatalogueItem>;
  kind: HelpKind;
  quantity: Scalars['Int']['output'];
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  /** 90 days without a look make it stale. 最近更新 */
  refreshedAt: Scalars['DateTime']['output'];
  state: SupplyState;
  allowedSteps: Array<SupplyStep>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 供给状态 */
export type SupplyState =
  /** 草稿 */
  | 'DRAFT'
  /** 已上架 */
  | 'LISTED'
  /** 已预留 */
  | 'RESERVED'
  /** 已用完 */
  | 'EXHAUSTED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 久未更新 */
  | 'STALE';

/** 供给步骤 */
export type SupplyStep =
  /** 上架 */
  | 'LIST'
  /** 预留 */
  | 'RESERVE'
  /** 释放 */
  | 'RELEASE'
  /** 用完 */
  | 'EXHAUST'
  /** 撤回 */
  | 'WITHDRAW'
  /** 过时下架 */
  | 'GO_STALE'
  /** 更新上架 */
  | 'REFRESH';

/** An order of a station to an organization 点单. */
export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
  demand?: Maybe<DemandItem>;
  station?: Maybe<Station>;
  organization?: Maybe<SocialOrganization>;
  pairing?: Maybe<Pairing>;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  quantity: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Day agreed for delivery. 约定日期 */
  scheduledOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was returned. 退单原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 1 to 5, given by the station. 评价 */
  rating?: Maybe<Scalars['Int']['output']>;
  state: OrderState;
  allowedSteps: Array<OrderStep>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 点单状态 */
export type OrderState =
  /** 已点单 */
  | 'ORDERED'
  /** 已接单 */
  | 'ACCEPTED'
  /** 已退单 */
  | 'RETURNED'
  /** 已排期 */
  | 'SCHEDULED'
  /** 已交付 */
  | 'DELIVERED'
  /** 已签收评价 */
  | 'ACKNOWLEDGED';

/** 点单步骤 */
export type OrderStep =
  /** 接单 */
  | 'ACCEPT'
  /** 退单 */
  | 'RETURN'
  /** 排期 */
  | 'SCHEDULE'
  /** 交付 */
  | 'DELIVER'
  /** 签收评价 */
  | 'ACKNOWLEDGE';

/** A station and an organization that help together 结对帮扶, with their agreement 帮扶协议. */
export type Pairing = {
  __typename?: 'Pairing';
  id: Scalars['ID']['output'];
  station?: Maybe<Station>;
  organization?: Maybe<SocialOrganization>;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  /** What the agreement covers. 协议领域 */
  areas: Array<CatalogueArea>;
  /** Number of the agreement. 协议编号 */
  agreementNo?: Maybe<Scalars['String']['output']>;
  /** What was agreed. 协议内容 */
  terms?: Maybe<Scalars['String']['output']>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  state: PairingState;
  allowedSteps: Array<PairingStep>;
  activities: Array<Activity>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 结对状态 */
export type PairingState =
  /** 已提议 */
  | 'PROPOSED'
  /** 洽谈中 */
  | 'NEGOTIATING'
  /** 已签约 */
  | 'AGREED'
  /** 执行中 */
  | 'ACTIVE'
  /** 已督导 */
  | 'REVIEWED'
  /** 已续签 */
  | 'RENEWED'
  /** 已到期 */
  | 'ENDED'
  /** 已终止 */
  | 'TERMINATED';

/** 结对步骤 */
export type PairingStep =
  /** 洽谈 */
  | 'NEGOTIATE'
  /** 签约 */
  | 'AGREE'
  /** 市级批准执行 */
  | 'ACTIVATE'
  /** 季度督导 */
  | 'REVIEW'
  /** 继续执行 */
  | 'CONTINUE'
  /** 续签 */
  | 'RENEW'
  /** 到期结束 */
  | 'END'
  /** 终止 */
  | 'TERMINATE';

/** A custom-reform campaign 移风易俗活动. */
export type Campaign = {
  __typename?: 'Campaign';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** Households asked: the denominator of pledge coverage. 目标户数 */
  targetHouseholds: Scalars['Int']['output'];
  state: CampaignState;
  allowedSteps: Array<CampaignStep>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 移风易俗活动状态 */
export type CampaignState =
  /** 草稿 */
  | 'DRAFT'
  /** 已启动 */
  | 'LAUNCHED'
  /** 已结束 */
  | 'ENDED'
  /** 已取消 */
  | 'CANCELLED';

/** 移风易俗活动步骤 */
export type CampaignStep =
  /** 启动 */
  | 'LAUNCH'
  /** 结束 */
  | 'END'
  /** 取消 */
  | 'CANCEL';

/** The word of a household 承诺: voluntary, one live pledge per household, no penalty. */
export type Pledge = {
  __typename?: 'Pledge';
  id: Scalars['ID']['output'];
  campaign?: Maybe<Campaign>;
  household?: Maybe<Household>;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  items: Array<PledgeItem>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** What the event was. 事项 */
  event?: Maybe<BanquetKind>;
  eventOn?: Maybe<Scalars['Date']['output']>;
  /** Tables seen by the council. 桌数 */
  tables?: Maybe<Scalars['Int']['output']>;
  state: PledgeState;
  allowedSteps: Array<PledgeStep>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** What a household may pledge 承诺事项 (the five slogans). */
export type PledgeItem =
  /** 请客不收礼 */
  | 'NO_GIFT'
  /** 节俭办宴席 */
  | 'FRUGAL_BANQUET'
  /** 婚事新办 */
  | 'NEW_WEDDING'
  /** 丧事简办 */
  | 'SIMPLE_FUNERAL'
  /** 余事不办 */
  | 'NO_OTHER';

/** 宴席事项 */
export type BanquetKind =
  /** 婚事 */
  | 'WEDDING'
  /** 丧事 */
  | 'FUNERAL'
  /** 其他 */
  | 'OTHER';

/** 承诺状态 */
export type PledgeState =
  /** 已邀请 */
  | 'INVITED'
  /** 已承诺 */
  | 'SIGNED'
  /** 已报备 */
  | 'EVENT_NOTIFIED'
  /** 已观察 */
  | 'OBSERVED'
  /** 已践诺 */
  | 'KEPT'
  /** 已超标 */
  | 'EXCEEDED'
  /** 已续诺 */
  | 'RENEWED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 承诺步骤 */
export type PledgeStep =
  /** 签署承诺 */
  | 'SIGN'
  /** 事前报备 */
  | 'NOTIFY_EVENT'
  /** 现场观察 */
  | 'OBSERVE'
  /** 认定践诺 */
  | 'FIND_KEPT'
  /** 认定超标 */
  | 'FIND_EXCEEDED'
  /** 续诺 */
  | 'RENEW'
  /** 撤回 */
  | 'WITHDRAW';

/** A crisis of any ledger as the duty officer sees it 值班事项: folded from events, with the fewest fields. */
export type DutyEntry = {
  __typename?: 'DutyEntry';
  /** Id of the crisis in its ledger. 危机编号 */
  id: Scalars['ID']['output'];
  /** The division that raised it. 来源 */
  division: Division;
  /** 1 red 红, 2 orange 橙, 3 yellow 黄. 级别 */
  level: Scalars['Int']['output'];
  kind: CrisisKind;
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  /** Who it is about, where known. 对象 */
  person?: Maybe<Person>;
  state: CrisisState;
  raisedAt: Scalars['DateTime']['output'];
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the head of the station must have answered. 站长应答时限 */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** Not answered in time. 超时未应答 */
  late: Scalars['Boolean']['output'];
};

/** Coverage below a region 覆盖看板, folded from events. */
export type CoverageBoard = {
  __typename?: 'CoverageBoard';
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  /** Time of the newest fact that is counted. 截止时间 */
  cutoff?: Maybe<Scalars['DateTime']['output']>;
  /** Regions on the target list. 目标数 */
  targets: Scalars['Int']['output'];
  /** Stations whose premises stand. 已建成 */
  built: Scalars['Int']['output'];
  /** Stations that serve. 已开展服务 */
  operating: Scalars['Int']['output'];
  /** Built, and not serving. 已建未开展 */
  notOperating: Scalars['Int']['output'];
  /** built ÷ targets, percent with two decimals. 有形覆盖率 */
  tangibleRate?: Maybe<Scalars['Float']['output']>;
  /** operating ÷ built, percent with two decimals. 运行率 */
  operatingRate?: Maybe<Scalars['Float']['output']>;
  /** Projects running or done in the window. 项目数 */
  projects: Scalars['Int']['output'];
  /** Served once is one: names and heads together. 服务人次 */
  personTimes: Scalars['Int']['output'];
  /** Of these, with a name. 实名人次 */
  namedPersonTimes: Scalars['Int']['output'];
  /** Of these, only counted. 计数人次 */
  headcountPersonTimes: Scalars['Int']['output'];
  /** Different persons among those with a name: never to be added to the heads. 服务人数（实名去重） */
  persons: Scalars['Int']['output'];
  /** Records behind the figures. 记录数 */
  records: Scalars['Int']['output'];
  /** The five areas. 按领域 */
  areas: Array<AreaFigure>;
  /** The items of the catalogue. 按清单条目 */
  items: Array<CatalogueFigure>;
  /** The regions one step below that hold a target or a record. 按下级区划 */
  below: Array<RegionFigure>;
};

/** Figures of one area. 领域数据 */
export type AreaFigure = {
  __typename?: 'AreaFigure';
  area: CatalogueArea;
  projects: Scalars['Int']['output'];
  records: Scalars['Int']['output'];
  personTimes: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
};

/** Figures of one item of the catalogue. 清单条目数据 */
export type CatalogueFigure = {
  __typename?: 'CatalogueFigure';
  item?: Maybe<ServiceCatalogueItem>;
  code: Scalars['ID']['output'];
  records: Scalars['Int']['output'];
  personTimes: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
};

/** Figures of one region below. 下级区划数据 */
export type RegionFigure = {
  __typename?: 'RegionFigure';
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  targets: Scalars['Int']['output'];
  built: Scalars['Int']['output'];
  operating: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  personTimes: Scalars['Int']['output'];
};

/** Activities below a region 活动看板, folded from events. */
export type ActivityBoard = {
  __typename?: 'ActivityBoard';
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  cutoff?: Maybe<Scalars['DateTime']['output']>;
  /** Pilot stations that serve. 试点社工站 */
  pilotStations: Scalars['Int']['output'];
  /** Pairings in force today. 生效结对 */
  activePairings: Scalars['Int']['output'];
  /** Activities held by a pairing. 结对活动数 */
  pairingActivities: Scalars['Int']['output'];
  /** All activities held. 活动总数 */
  activities: Scalars['Int']['output'];
  /** By kind. 按类型 */
  kinds: Array<ActivityKindFigure>;
  /** Medics at clinics. 义诊医护人数 */
  medics: Scalars['Int']['output'];
  /** Treated at clinics. 诊治人数 */
  treated: Scalars['Int']['output'];
  /** Participants of events. 参加人数 */
  participants: Scalars['Int']['output'];
  /** Sets of material. 资料套数 */
  materialsSets: Scalars['Int']['output'];
  /** Times that material was handed out. 资料发放次数 */
  materialsDeliveries: Scalars['Int']['output'];
  personTimes: Scalars['Int']['output'];
  persons: Scalars['Int']['output'];
};

/** Figures of one kind of activity. 活动类型数据 */
export type ActivityKindFigure = {
  __typename?: 'ActivityKindFigure';
  kind: ActivityKind;
  activities: Scalars['Int']['output'];
  pairingActivities: Scalars['Int']['output'];
  staffCount: Scalars['Int']['output'];
  treated: Scalars['Int']['output'];
  participants: Scalars['Int']['output'];
  materialsSets: Scalars['Int']['output'];
  /** Times that material was handed out. 资料发放次数 */
  materialsDeliveries: Scalars['Int']['output'];
  personTimes: Scalars['Int']['output'];
};

/** The seven actions below a region 七项行动看板, folded from events. */
export type ActionBoard = {
  __typename?: 'ActionBoard';
  regionCode: Scalars['String']['output'];
  region?: Maybe<Region>;
  from?: Maybe<Scalars['Date']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  cutoff?: Maybe<Scalars['DateTime']['output']>;
  /** A1 to A7, also those without a record. 七项行动 */
  actions: Array<ActionFigure>;
};

/** Figures of one action. 行动数据 */
export type ActionFigure = {
  __typename?: 'ActionFigure';
  action: ActionCode;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** The division that carries it. 牵头业务 */
  division: Division;
  /** Persons on its ledger; for A4 volunteers, for A5 pledged households. 在册 */
  registered: Scalars['Int']['output'];
  /** Service records and activities. 服务记录 */
  records: Scalars['Int']['output'];
  /** 服务人次 */
  personTimes: Scalars['Int']['output'];
  /** Different persons with a name. 服务人数（实名去重） */
  persons: Scalars['Int']['output'];
  /** Visits made. 走访次数 */
  visits: Scalars['Int']['output'];
  /** Visits that reached the person. 见到本人 */
  visitsMet: Scalars['Int']['output'];
  /** Volunteers with credited hours. 志愿者 */
  volunteers: Scalars['Int']['output'];
  /** Credited minutes. 志愿服务分钟 */
  volunteerMinutes: Scalars['Int']['output'];
  /** Goods handed over. 物资件数 */
  goods: Scalars['Int']['output'];
  /** Hand-overs. 发放次数 */
  deliveries: Scalars['Int']['output'];
  /** Donations received. 捐赠笔数 */
  donations: Scalars['Int']['output'];
  /** Worth of them in CNY cents 分. 捐赠金额 */
  donatedCents: Scalars['Float']['output'];
  /** Crises raised. 危机 */
  crises: Scalars['Int']['output'];
  /** Records by item of the catalogue. 按清单条目 */
  items: Array<CatalogueFigure>;
};

export type RegionFilter = {
  /** Beginning of the name. 名称开头 */
  name?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Only below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only one step below this region. 上级 */
  parentCode?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<StationKind>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HouseholdFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
};

export type StationFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<StationState>;
  kind?: InputMaybe<StationKind>;
  pilot?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SocialOrganizationFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  creditCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SocialOrganizationState>;
  kind?: InputMaybe<SocialOrganizationKind>;
  area?: InputMaybe<CatalogueArea>;
};

export type CatalogueFilter = {
  area?: InputMaybe<CatalogueArea>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ProjectState>;
  area?: InputMaybe<CatalogueArea>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ActivityFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ActivityState>;
  kind?: InputMaybe<ActivityKind>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  pairingId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type DemandFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<DemandState>;
  area?: InputMaybe<CatalogueArea>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type SupplyFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<SupplyState>;
  area?: InputMaybe<CatalogueArea>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrderFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<OrderState>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type PairingFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PairingState>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CampaignFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<CampaignState>;
};

export type PledgeFilter = {
  /** Only in or below this region. 所在区划 */
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PledgeState>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
};

export type DutyFilter = {
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  /** Only those still open; true unless said. 仅未关闭 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportRegionsInput = {
  /** Parents before their children; at most 500. */
  rows: Array<RegionRowInput>;
};

export type RegionRowInput = {
  code: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  parentCode?: InputMaybe<Scalars['ID']['input']>;
  flag?: InputMaybe<RegionFlag>;
};

export type ChangeRegionInput = {
  code: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterHouseholdInput = {
  regionCode: Scalars['ID']['input'];
  /** Full address; it is stored sealed. 详细地址 */
  address: Scalars['String']['input'];
};

export type ChangeHouseholdInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  regionCode?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterStationTargetInput = {
  regionCode: Scalars['ID']['input'];
  kind: StationKind;
};

export type ChangeStationTargetInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  active: Scalars['Boolean']['input'];
};

export type RegisterStationInput = {
  regionCode: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  kind: StationKind;
  hostMode: StationHostMode;
  competentAuthority?: InputMaybe<Scalars['String']['input']>;
  pilot?: InputMaybe<Scalars['Boolean']['input']>;
  operatorOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  areaSquareMetres?: InputMaybe<Scalars['Int']['input']>;
  /** When given, it is built. 建成日期 */
  builtOn?: InputMaybe<Scalars['Date']['input']>;
  /** When given, it operates. 开展服务日期 */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeStationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  hostMode?: InputMaybe<StationHostMode>;
  competentAuthority?: InputMaybe<Scalars['String']['input']>;
  pilot?: InputMaybe<Scalars['Boolean']['input']>;
  operatorOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  areaSquareMetres?: InputMaybe<Scalars['Int']['input']>;
};

export type StepStationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: StationStep;
  /** Needed to suspend or close: the operating station that takes the open tasks. 承接站点 */
  fallbackStationId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed to suspend or close. 原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterStationStaffInput = {
  stationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  level: SocialWorkerLevel;
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  trainingHours?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeStationStaffInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  level?: InputMaybe<SocialWorkerLevel>;
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  caseload?: InputMaybe<Scalars['Int']['input']>;
  trainingHours?: InputMaybe<Scalars['Int']['input']>;
  leftOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RegisterSocialOrganizationInput = {
  creditCode: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: SocialOrganizationKind;
  regionCode: Scalars['ID']['input'];
  supervisingUnit?: InputMaybe<Scalars['String']['input']>;
  areas: Array<CatalogueArea>;
  staffCount?: InputMaybe<Scalars['Int']['input']>;
  charity?: InputMaybe<Scalars['Boolean']['input']>;
  publicFundraising?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<Scalars['Int']['input']>;
  gradeValidUntil?: InputMaybe<Scalars['Date']['input']>;
  lastAnnualReport?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeSocialOrganizationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  supervisingUnit?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<Array<CatalogueArea>>;
  staffCount?: InputMaybe<Scalars['Int']['input']>;
  charity?: InputMaybe<Scalars['Boolean']['input']>;
  publicFundraising?: InputMaybe<Scalars['Boolean']['input']>;
  grade?: InputMaybe<Scalars['Int']['input']>;
  gradeValidUntil?: InputMaybe<Scalars['Date']['input']>;
  lastAnnualReport?: InputMaybe<Scalars['Int']['input']>;
};

export type StepSocialOrganizationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: SocialOrganizationStep;
  /** Needed for every step but RESTORE. 原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterCatalogueItemInput = {
  /** S01 to S99. 编码 */
  code: Scalars['ID']['input'];
  area: CatalogueArea;
  nameZh: Scalars['String']['input'];
  nameEn: Scalars['String']['input'];
};

export type ChangeCatalogueItemInput = {
  code: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  nameZh?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegisterProjectInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  regionCode: Scalars['ID']['input'];
  area: CatalogueArea;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  budgetCents: Scalars['Int']['input'];
  funder?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  targetPersonTimes?: InputMaybe<Scalars['Int']['input']>;
  targetPersons?: InputMaybe<Scalars['Int']['input']>;
  targetActivities?: InputMaybe<Scalars['Int']['input']>;
  /** When given, it is running since then. 启动日期 */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeProjectInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  budgetCents?: InputMaybe<Scalars['Int']['input']>;
  funder?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  targetPersonTimes?: InputMaybe<Scalars['Int']['input']>;
  targetPersons?: InputMaybe<Scalars['Int']['input']>;
  targetActivities?: InputMaybe<Scalars['Int']['input']>;
};

export type StepProjectInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: ProjectStep;
};

export type ActivityResultsInput = {
  attendanceMode: AttendanceMode;
  /** Needed when HEADCOUNT; when NAMED it is the number of names. 人次 */
  headcount?: InputMaybe<Scalars['Int']['input']>;
  /** Citizen ids when NAMED, at most 500; only their keys are kept. 实名名单 */
  attendeeCitizenIds?: InputMaybe<Array<Scalars['String']['input']>>;
  staffCount?: InputMaybe<Scalars['Int']['input']>;
  treated?: InputMaybe<Scalars['Int']['input']>;
  participants?: InputMaybe<Scalars['Int']['input']>;
  materialsSets?: InputMaybe<Scalars['Int']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

export type RegisterActivityInput = {
  name: Scalars['String']['input'];
  regionCode: Scalars['ID']['input'];
  kind: ActivityKind;
  on: Scalars['Date']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  partners?: InputMaybe<Array<Scalars['String']['input']>>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  pairingId?: InputMaybe<Scalars['ID']['input']>;
  catalogueCode?: InputMaybe<Scalars['ID']['input']>;
  actionCode?: InputMaybe<ActionCode>;
  /** When given, it was held and is reported. 成果 */
  results?: InputMaybe<ActivityResultsInput>;
};

export type ChangeActivityInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  partners?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type StepActivityInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: ActivityStep;
  /** Needed to report it. 成果 */
  results?: InputMaybe<ActivityResultsInput>;
};

export type RegisterDemandItemInput = {
  stationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  area: CatalogueArea;
  catalogueCode: Scalars['ID']['input'];
  kind: HelpKind;
  quantity: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeDemandItemInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type StepDemandItemInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: DemandStep;
};

export type RegisterSupplyItemInput = {
  organizationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  area: CatalogueArea;
  catalogueCode: Scalars['ID']['input'];
  kind: HelpKind;
  quantity: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeSupplyItemInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type StepSupplyItemInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: SupplyStep;
};

export type RegisterOrderInput = {
  demandItemId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  pairingId?: InputMaybe<Scalars['ID']['input']>;
  quantity: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeOrderInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
};

export type StepOrderInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: OrderStep;
  /** Needed to return it. 退单原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Needed to schedule it. 约定日期 */
  scheduledOn?: InputMaybe<Scalars['Date']['input']>;
  /** Needed to acknowledge it: 1 to 5. 评价 */
  rating?: InputMaybe<Scalars['Int']['input']>;
};

export type RegisterPairingInput = {
  stationId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  areas: Array<CatalogueArea>;
  terms?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangePairingInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  areas?: InputMaybe<Array<CatalogueArea>>;
  terms?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type StepPairingInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: PairingStep;
  /** Needed to agree. 协议编号 */
  agreementNo?: InputMaybe<Scalars['String']['input']>;
  /** Needed to agree. 签订日期 */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Needed to terminate. 原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterCampaignInput = {
  name: Scalars['String']['input'];
  regionCode: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  targetHouseholds: Scalars['Int']['input'];
};

export type ChangeCampaignInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  targetHouseholds?: InputMaybe<Scalars['Int']['input']>;
};

export type StepCampaignInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: CampaignStep;
};

export type RegisterPledgeInput = {
  campaignId: Scalars['ID']['input'];
  householdId: Scalars['ID']['input'];
  items: Array<PledgeItem>;
  /** When given, it is signed. 签署日期 */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangePledgeInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  items: Array<PledgeItem>;
};

export type StepPledgeInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: PledgeStep;
  /** Needed to notify. 事项 */
  event?: InputMaybe<BanquetKind>;
  /** Needed to notify. 日期 */
  eventOn?: InputMaybe<Scalars['Date']['input']>;
  /** Needed to observe. 桌数 */
  tables?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportRegionsResult = RegionImport | Rejection;

export type ChangeRegionResult = Region | Rejection;

export type RegisterHouseholdResult = Household | Rejection;

export type ChangeHouseholdResult = Household | Rejection;

export type RegisterStationTargetResult = StationTarget | Rejection;

export type ChangeStationTargetResult = StationTarget | Rejection;

export type RegisterStationResult = Station | Rejection;

export type ChangeStationResult = Station | Rejection;

export type StepStationResult = Station | Rejection;

export type RegisterStationStaffResult = StationStaff | Rejection;

export type ChangeStationStaffResult = StationStaff | Rejection;

export type RegisterSocialOrganizationResult = SocialOrganization | Rejection;

export type ChangeSocialOrganizationResult = SocialOrganization | Rejection;

export type StepSocialOrganizationResult = SocialOrganization | Rejection;

export type RegisterCatalogueItemResult = ServiceCatalogueItem | Rejection;

export type ChangeCatalogueItemResult = ServiceCatalogueItem | Rejection;

export type RegisterProjectResult = Project | Rejection;

export type ChangeProjectResult = Project | Rejection;

export type StepProjectResult = Project | Rejection;

export type RegisterActivityResult = Activity | Rejection;

export type ChangeActivityResult = Activity | Rejection;

export type StepActivityResult = Activity | Rejection;

export type RegisterDemandItemResult = DemandItem | Rejection;

export type ChangeDemandItemResult = DemandItem | Rejection;

export type StepDemandItemResult = DemandItem | Rejection;

export type RegisterSupplyItemResult = SupplyItem | Rejection;

export type ChangeSupplyItemResult = SupplyItem | Rejection;

export type StepSupplyItemResult = SupplyItem | Rejection;

export type RegisterOrderResult = Order | Rejection;

export type ChangeOrderResult = Order | Rejection;

export type StepOrderResult = Order | Rejection;

export type RegisterPairingResult = Pairing | Rejection;

export type ChangePairingResult = Pairing | Rejection;

export type StepPairingResult = Pairing | Rejection;

export type RegisterCampaignResult = Campaign | Rejection;

export type ChangeCampaignResult = Campaign | Rejection;

export type StepCampaignResult = Campaign | Rejection;

export type RegisterPledgeResult = Pledge | Rejection;

export type ChangePledgeResult = Pledge | Rejection;

export type StepPledgeResult = Pledge | Rejection;

/** A page of 行政区划. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  edges: Array<RegionEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type RegionEdge = {
  __typename?: 'RegionEdge';
  node: Region;
  cursor: Scalars['String']['output'];
};

/** A page of 家庭户. */
export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  node: Household;
  cursor: Scalars['String']['output'];
};

/** A page of 社工站. */
export type StationConnection = {
  __typename?: 'StationConnection';
  edges: Array<StationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type StationEdge = {
  __typename?: 'StationEdge';
  node: Station;
  cursor: Scalars['String']['output'];
};

/** A page of 建站目标. */
export type StationTargetConnection = {
  __typename?: 'StationTargetConnection';
  edges: Array<StationTargetEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type StationTargetEdge = {
  __typename?: 'StationTargetEdge';
  node: StationTarget;
  cursor: Scalars['String']['output'];
};

/** A page of 社会组织. */
export type SocialOrganizationConnection = {
  __typename?: 'SocialOrganizationConnection';
  edges: Array<SocialOrganizationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type SocialOrganizationEdge = {
  __typename?: 'SocialOrganizationEdge';
  node: SocialOrganization;
  cursor: Scalars['String']['output'];
};

/** A page of 服务清单条目. */
export type ServiceCatalogueItemConnection = {
  __typename?: 'ServiceCatalogueItemConnection';
  edges: Array<ServiceCatalogueItemEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ServiceCatalogueItemEdge = {
  __typename?: 'ServiceCatalogueItemEdge';
  node: ServiceCatalogueItem;
  cursor: Scalars['String']['output'];
};

/** A page of 服务项目. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  node: Project;
  cursor: Scalars['String']['output'];
};

/** A page of 活动. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  node: Activity;
  cursor: Scalars['String']['output'];
};

/** A page of 需求. */
export type DemandItemConnection = {
  __typename?: 'DemandItemConnection';
  edges: Array<DemandItemEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DemandItemEdge = {
  __typename?: 'DemandItemEdge';
  node: DemandItem;
  cursor: Scalars['String']['output'];
};

/** A page of 供给. */
export type SupplyItemConnection = {
  __typename?: 'SupplyItemConnection';
  edges: Array<SupplyItemEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type SupplyItemEdge = {
  __typename?: 'SupplyItemEdge';
  node: SupplyItem;
  cursor: Scalars['String']['output'];
};

/** A page of 点单. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type OrderEdge = {
  __typename?: 'OrderEdge';
  node: Order;
  cursor: Scalars['String']['output'];
};

/** A page of 结对. */
export type PairingConnection = {
  __typename?: 'PairingConnection';
  edges: Array<PairingEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type PairingEdge = {
  __typename?: 'PairingEdge';
  node: Pairing;
  cursor: Scalars['String']['output'];
};

/** A page of 移风易俗活动. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  edges: Array<CampaignEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  node: Campaign;
  cursor: Scalars['String']['output'];
};

/** A page of 承诺. */
export type PledgeConnection = {
  __typename?: 'PledgeConnection';
  edges: Array<PledgeEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type PledgeEdge = {
  __typename?: 'PledgeEdge';
  node: Pledge;
  cursor: Scalars['String']['output'];
};

/** A page of 值班事项. */
export type DutyEntryConnection = {
  __typename?: 'DutyEntryConnection';
  edges: Array<DutyEntryEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DutyEntryEdge = {
  __typename?: 'DutyEntryEdge';
  node: DutyEntry;
  cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Person: Person;
  Region: Region;
  RegionImport: RegionImport;
  Household: Household;
  Station: Station;
  StationTarget: StationTarget;
  StationStaff: StationStaff;
  SocialOrganization: SocialOrganization;
  ServiceCatalogueItem: ServiceCatalogueItem;
  Project: Project;
  Activity: Activity;
  DemandItem: DemandItem;
  SupplyItem: SupplyItem;
  Order: Order;
  Pairing: Pairing;
  Campaign: Campaign;
  Pledge: Pledge;
  DutyEntry: DutyEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  RegionImport:
    ( { __typename: 'RegionImport' }
    & GraphQLRecursivePick<FederationTypes['RegionImport'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  StationTarget:
    ( { __typename: 'StationTarget' }
    & GraphQLRecursivePick<FederationTypes['StationTarget'], {"id":true}> );
  StationStaff:
    ( { __typename: 'StationStaff' }
    & GraphQLRecursivePick<FederationTypes['StationStaff'], {"id":true}> );
  SocialOrganization:
    ( { __typename: 'SocialOrganization' }
    & GraphQLRecursivePick<FederationTypes['SocialOrganization'], {"id":true}> );
  ServiceCatalogueItem:
    ( { __typename: 'ServiceCatalogueItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceCatalogueItem'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  DemandItem:
    ( { __typename: 'DemandItem' }
    & GraphQLRecursivePick<FederationTypes['DemandItem'], {"id":true}> );
  SupplyItem:
    ( { __typename: 'SupplyItem' }
    & GraphQLRecursivePick<FederationTypes['SupplyItem'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Pairing:
    ( { __typename: 'Pairing' }
    & GraphQLRecursivePick<FederationTypes['Pairing'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
  DutyEntry:
    ( { __typename: 'DutyEntry' }
    & GraphQLRecursivePick<FederationTypes['DutyEntry'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ImportRegionsResult:
    | ( RegionImportRow )
    | ( Rejection )
  ;
  ChangeRegionResult:
    | ( RegionRow )
    | ( Rejection )
  ;
  RegisterHouseholdResult:
    | ( HouseholdRow )
    | ( Rejection )
  ;
  ChangeHouseholdResult:
    | ( HouseholdRow )
    | ( Rejection )
  ;
  RegisterStationTargetResult:
    | ( StationTargetRow )
    | ( Rejection )
  ;
  ChangeStationTargetResult:
    | ( StationTargetRow )
    | ( Rejection )
  ;
  RegisterStationResult:
    | ( StationRow )
    | ( Rejection )
  ;
  ChangeStationResult:
    | ( StationRow )
    | ( Rejection )
  ;
  StepStationResult:
    | ( StationRow )
    | ( Rejection )
  ;
  RegisterStationStaffResult:
    | ( StationStaffRow )
    | ( Rejection )
  ;
  ChangeStationStaffResult:
    | ( StationStaffRow )
    | ( Rejection )
  ;
  RegisterSocialOrganizationResult:
    | ( SocialOrganizationRow )
    | ( Rejection )
  ;
  ChangeSocialOrganizationResult:
    | ( SocialOrganizationRow )
    | ( Rejection )
  ;
  StepSocialOrganizationResult:
    | ( SocialOrganizationRow )
    | ( Rejection )
  ;
  RegisterCatalogueItemResult:
    | ( ServiceCatalogueItemRow )
    | ( Rejection )
  ;
  ChangeCatalogueItemResult:
    | ( ServiceCatalogueItemRow )
    | ( Rejection )
  ;
  RegisterProjectResult:
    | ( ProjectRow )
    | ( Rejection )
  ;
  ChangeProjectResult:
    | ( ProjectRow )
    | ( Rejection )
  ;
  StepProjectResult:
    | ( ProjectRow )
    | ( Rejection )
  ;
  RegisterActivityResult:
    | ( ActivityRow )
    | ( Rejection )
  ;
  ChangeActivityResult:
    | ( ActivityRow )
    | ( Rejection )
  ;
  StepActivityResult:
    | ( ActivityRow )
    | ( Rejection )
  ;
  RegisterDemandItemResult:
    | ( DemandItemRow )
    | ( Rejection )
  ;
  ChangeDemandItemResult:
    | ( DemandItemRow )
    | ( Rejection )
  ;
  StepDemandItemResult:
    | ( DemandItemRow )
    | ( Rejection )
  ;
  RegisterSupplyItemResult:
    | ( SupplyItemRow )
    | ( Rejection )
  ;
  ChangeSupplyItemResult:
    | ( SupplyItemRow )
    | ( Rejection )
  ;
  StepSupplyItemResult:
    | ( SupplyItemRow )
    | ( Rejection )
  ;
  RegisterOrderResult:
    | ( OrderRow )
    | ( Rejection )
  ;
  ChangeOrderResult:
    | ( OrderRow )
    | ( Rejection )
  ;
  StepOrderResult:
    | ( OrderRow )
    | ( Rejection )
  ;
  RegisterPairingResult:
    | ( PairingRow )
    | ( Rejection )
  ;
  ChangePairingResult:
    | ( PairingRow )
    | ( Rejection )
  ;
  StepPairingResult:
    | ( PairingRow )
    | ( Rejection )
  ;
  RegisterCampaignResult:
    | ( CampaignRow )
    | ( Rejection )
  ;
  ChangeCampaignResult:
    | ( CampaignRow )
    | ( Rejection )
  ;
  StepCampaignResult:
    | ( CampaignRow )
    | ( Rejection )
  ;
  RegisterPledgeResult:
    | ( PledgeRow )
    | ( Rejection )
  ;
  ChangePledgeResult:
    | ( PledgeRow )
    | ( Rejection )
  ;
  StepPledgeResult:
    | ( PledgeRow )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Visit: never;
  ServiceRecord: never;
  Crisis: never;
  Referral: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionCode: RejectionCode;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<Omit<Person, 'dutyEntries'> & { dutyEntries?: Maybe<Array<ResolversTypes['DutyEntry']>> }>;
  Visit: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Visit']>;
  ServiceRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceRecord']>;
  Crisis: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Crisis']>;
  Referral: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Referral']>;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  EmergencyContactInput: EmergencyContactInput;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentInput: ConsentInput;
  Division: Division;
  ActionCode: ActionCode;
  CatalogueArea: CatalogueArea;
  Sex: Sex;
  AgeBand: AgeBand;
  RiskLevel: RiskLevel;
  VisitMode: VisitMode;
  VisitResult: VisitResult;
  ServiceMode: ServiceMode;
  SocialWorkMethod: SocialWorkMethod;
  AttendanceMode: AttendanceMode;
  ResidenceState: ResidenceState;
  AssistanceStatus: AssistanceStatus;
  IntakeSource: IntakeSource;
  Relation: Relation;
  ConsentScope: ConsentScope;
  ConsentGiver: ConsentGiver;
  ConsentMethod: ConsentMethod;
  LegalBasis: LegalBasis;
  ReferralAgency: ReferralAgency;
  CrisisKind: CrisisKind;
  ExternalCall: ExternalCall;
  ClosureReason: ClosureReason;
  NeedKind: NeedKind;
  NeedUrgency: NeedUrgency;
  FileState: FileState;
  FileStep: FileStep;
  CrisisState: CrisisState;
  CrisisStep: CrisisStep;
  ReferralState: ReferralState;
  ReferralStep: ReferralStep;
  VisitTaskState: VisitTaskState;
  VisitTaskStep: VisitTaskStep;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionFlag: RegionFlag;
  RegionImport: ResolverTypeWrapper<RegionImportRow>;
  Household: ResolverTypeWrapper<HouseholdRow>;
  Station: ResolverTypeWrapper<StationRow>;
  StationKind: StationKind;
  StationState: StationState;
  StationStep: StationStep;
  StationHostMode: StationHostMode;
  StationTarget: ResolverTypeWrapper<StationTargetRow>;
  StationStaff: ResolverTypeWrapper<StationStaffRow>;
  SocialWorkerLevel: SocialWorkerLevel;
  SocialOrganization: ResolverTypeWrapper<SocialOrganizationRow>;
  SocialOrganizationKind: SocialOrganizationKind;
  SocialOrganizationState: SocialOrganizationState;
  SocialOrganizationStep: SocialOrganizationStep;
  ServiceCatalogueItem: ResolverTypeWrapper<ServiceCatalogueItemRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectState: ProjectState;
  ProjectStep: ProjectStep;
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityResults: ResolverTypeWrapper<ActivityResults>;
  ActivityKind: ActivityKind;
  ActivityState: ActivityState;
  ActivityStep: ActivityStep;
  DemandItem: ResolverTypeWrapper<DemandItemRow>;
  HelpKind: HelpKind;
  DemandState: DemandState;
  DemandStep: DemandStep;
  SupplyItem: ResolverTypeWrapper<SupplyItemRow>;
  SupplyState: SupplyState;
  SupplyStep: SupplyStep;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderState: OrderState;
  OrderStep: OrderStep;
  Pairing: ResolverTypeWrapper<PairingRow>;
  PairingState: PairingState;
  PairingStep: PairingStep;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  CampaignState: CampaignState;
  CampaignStep: CampaignStep;
  Pledge: ResolverTypeWrapper<PledgeRow>;
  PledgeItem: PledgeItem;
  BanquetKind: BanquetKind;
  PledgeState: PledgeState;
  PledgeStep: PledgeStep;
  DutyEntry: ResolverTypeWrapper<DutyEntryRow>;
  CoverageBoard: ResolverTypeWrapper<Omit<CoverageBoard, 'region' | 'items' | 'below'> & { region?: Maybe<ResolversTypes['Region']>, items: Array<ResolversTypes['CatalogueFigure']>, below: Array<ResolversTypes['RegionFigure']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AreaFigure: ResolverTypeWrapper<AreaFigure>;
  CatalogueFigure: ResolverTypeWrapper<Omit<CatalogueFigure, 'item'> & { item?: Maybe<ResolversTypes['ServiceCatalogueItem']> }>;
  RegionFigure: ResolverTypeWrapper<Omit<RegionFigure, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  ActivityBoard: ResolverTypeWrapper<Omit<ActivityBoard, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  ActivityKindFigure: ResolverTypeWrapper<ActivityKindFigure>;
  ActionBoard: ResolverTypeWrapper<Omit<ActionBoard, 'region' | 'actions'> & { region?: Maybe<ResolversTypes['Region']>, actions: Array<ResolversTypes['ActionFigure']> }>;
  ActionFigure: ResolverTypeWrapper<Omit<ActionFigure, 'items'> & { items: Array<ResolversTypes['CatalogueFigure']> }>;
  RegionFilter: RegionFilter;
  PlaceFilter: PlaceFilter;
  HouseholdFilter: HouseholdFilter;
  StationFilter: StationFilter;
  SocialOrganizationFilter: SocialOrganizationFilter;
  CatalogueFilter: CatalogueFilter;
  ProjectFilter: ProjectFilter;
  ActivityFilter: ActivityFilter;
  DemandFilter: DemandFilter;
  SupplyFilter: SupplyFilter;
  OrderFilter: OrderFilter;
  PairingFilter: PairingFilter;
  CampaignFilter: CampaignFilter;
  PledgeFilter: PledgeFilter;
  DutyFilter: DutyFilter;
  ImportRegionsInput: ImportRegionsInput;
  RegionRowInput: RegionRowInput;
  ChangeRegionInput: ChangeRegionInput;
  RegisterHouseholdInput: RegisterHouseholdInput;
  ChangeHouseholdInput: ChangeHouseholdInput;
  RegisterStationTargetInput: RegisterStationTargetInput;
  ChangeStationTargetInput: ChangeStationTargetInput;
  RegisterStationInput: RegisterStationInput;
  ChangeStationInput: ChangeStationInput;
  StepStationInput: StepStationInput;
  RegisterStationStaffInput: RegisterStationStaffInput;
  ChangeStationStaffInput: ChangeStationStaffInput;
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  ChangeSocialOrganizationInput: ChangeSocialOrganizationInput;
  StepSocialOrganizationInput: StepSocialOrganizationInput;
  RegisterCatalogueItemInput: RegisterCatalogueItemInput;
  ChangeCatalogueItemInput: ChangeCatalogueItemInput;
  RegisterProjectInput: RegisterProjectInput;
  ChangeProjectInput: ChangeProjectInput;
  StepProjectInput: StepProjectInput;
  ActivityResultsInput: ActivityResultsInput;
  RegisterActivityInput: RegisterActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  StepActivityInput: StepActivityInput;
  RegisterDemandItemInput: RegisterDemandItemInput;
  ChangeDemandItemInput: ChangeDemandItemInput;
  StepDemandItemInput: StepDemandItemInput;
  RegisterSupplyItemInput: RegisterSupplyItemInput;
  ChangeSupplyItemInput: ChangeSupplyItemInput;
  StepSupplyItemInput: StepSupplyItemInput;
  RegisterOrderInput: RegisterOrderInput;
  ChangeOrderInput: ChangeOrderInput;
  StepOrderInput: StepOrderInput;
  RegisterPairingInput: RegisterPairingInput;
  ChangePairingInput: ChangePairingInput;
  StepPairingInput: StepPairingInput;
  RegisterCampaignInput: RegisterCampaignInput;
  ChangeCampaignInput: ChangeCampaignInput;
  StepCampaignInput: StepCampaignInput;
  RegisterPledgeInput: RegisterPledgeInput;
  ChangePledgeInput: ChangePledgeInput;
  StepPledgeInput: StepPledgeInput;
  ImportRegionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRegionsResult']>;
  ChangeRegionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRegionResult']>;
  RegisterHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterHouseholdResult']>;
  ChangeHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeHouseholdResult']>;
  RegisterStationTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStationTargetResult']>;
  ChangeStationTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStationTargetResult']>;
  RegisterStationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStationResult']>;
  ChangeStationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStationResult']>;
  StepStationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepStationResult']>;
  RegisterStationStaffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStationStaffResult']>;
  ChangeStationStaffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStationStaffResult']>;
  RegisterSocialOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSocialOrganizationResult']>;
  ChangeSocialOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSocialOrganizationResult']>;
  StepSocialOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepSocialOrganizationResult']>;
  RegisterCatalogueItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCatalogueItemResult']>;
  ChangeCatalogueItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCatalogueItemResult']>;
  RegisterProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterProjectResult']>;
  ChangeProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeProjectResult']>;
  StepProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepProjectResult']>;
  RegisterActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterActivityResult']>;
  ChangeActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeActivityResult']>;
  StepActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepActivityResult']>;
  RegisterDemandItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDemandItemResult']>;
  ChangeDemandItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDemandItemResult']>;
  StepDemandItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepDemandItemResult']>;
  RegisterSupplyItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSupplyItemResult']>;
  ChangeSupplyItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeSupplyItemResult']>;
  StepSupplyItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepSupplyItemResult']>;
  RegisterOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrderResult']>;
  ChangeOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrderResult']>;
  StepOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepOrderResult']>;
  RegisterPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPairingResult']>;
  ChangePairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePairingResult']>;
  StepPairingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepPairingResult']>;
  RegisterCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCampaignResult']>;
  ChangeCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCampaignResult']>;
  StepCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepCampaignResult']>;
  RegisterPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPledgeResult']>;
  ChangePledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePledgeResult']>;
  StepPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepPledgeResult']>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges'> & { edges: Array<ResolversTypes['RegionEdge']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges'> & { edges: Array<ResolversTypes['HouseholdEdge']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  StationConnection: ResolverTypeWrapper<Omit<StationConnection, 'edges'> & { edges: Array<ResolversTypes['StationEdge']> }>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node: ResolversTypes['Station'] }>;
  StationTargetConnection: ResolverTypeWrapper<Omit<StationTargetConnection, 'edges'> & { edges: Array<ResolversTypes['StationTargetEdge']> }>;
  StationTargetEdge: ResolverTypeWrapper<Omit<StationTargetEdge, 'node'> & { node: ResolversTypes['StationTarget'] }>;
  SocialOrganizationConnection: ResolverTypeWrapper<Omit<SocialOrganizationConnection, 'edges'> & { edges: Array<ResolversTypes['SocialOrganizationEdge']> }>;
  SocialOrganizationEdge: ResolverTypeWrapper<Omit<SocialOrganizationEdge, 'node'> & { node: ResolversTypes['SocialOrganization'] }>;
  ServiceCatalogueItemConnection: ResolverTypeWrapper<Omit<ServiceCatalogueItemConnection, 'edges'> & { edges: Array<ResolversTypes['ServiceCatalogueItemEdge']> }>;
  ServiceCatalogueItemEdge: ResolverTypeWrapper<Omit<ServiceCatalogueItemEdge, 'node'> & { node: ResolversTypes['ServiceCatalogueItem'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversTypes['ProjectEdge']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversTypes['ActivityEdge']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  DemandItemConnection: ResolverTypeWrapper<Omit<DemandItemConnection, 'edges'> & { edges: Array<ResolversTypes['DemandItemEdge']> }>;
  DemandItemEdge: ResolverTypeWrapper<Omit<DemandItemEdge, 'node'> & { node: ResolversTypes['DemandItem'] }>;
  SupplyItemConnection: ResolverTypeWrapper<Omit<SupplyItemConnection, 'edges'> & { edges: Array<ResolversTypes['SupplyItemEdge']> }>;
  SupplyItemEdge: ResolverTypeWrapper<Omit<SupplyItemEdge, 'node'> & { node: ResolversTypes['SupplyItem'] }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: Array<ResolversTypes['OrderEdge']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  PairingConnection: ResolverTypeWrapper<Omit<PairingConnection, 'edges'> & { edges: Array<ResolversTypes['PairingEdge']> }>;
  PairingEdge: ResolverTypeWrapper<Omit<PairingEdge, 'node'> & { node: ResolversTypes['Pairing'] }>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversTypes['CampaignEdge']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  PledgeConnection: ResolverTypeWrapper<Omit<PledgeConnection, 'edges'> & { edges: Array<ResolversTypes['PledgeEdge']> }>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  DutyEntryConnection: ResolverTypeWrapper<Omit<DutyEntryConnection, 'edges'> & { edges: Array<ResolversTypes['DutyEntryEdge']> }>;
  DutyEntryEdge: ResolverTypeWrapper<Omit<DutyEntryEdge, 'node'> & { node: ResolversTypes['DutyEntry'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rejection: Rejection;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Person: Omit<Person, 'dutyEntries'> & { dutyEntries?: Maybe<Array<ResolversParentTypes['DutyEntry']>> } | FederationReferenceTypes['Person'];
  Visit: ResolversInterfaceTypes<ResolversParentTypes>['Visit'];
  ServiceRecord: ResolversInterfaceTypes<ResolversParentTypes>['ServiceRecord'];
  Crisis: ResolversInterfaceTypes<ResolversParentTypes>['Crisis'];
  Referral: ResolversInterfaceTypes<ResolversParentTypes>['Referral'];
  EmergencyContact: EmergencyContact;
  EmergencyContactInput: EmergencyContactInput;
  Consent: Consent;
  ConsentInput: ConsentInput;
  Mutation: Record<PropertyKey, never>;
  Region: RegionRow;
  RegionImport: RegionImportRow;
  Household: HouseholdRow;
  Station: StationRow;
  StationTarget: StationTargetRow;
  StationStaff: StationStaffRow;
  SocialOrganization: SocialOrganizationRow;
  ServiceCatalogueItem: ServiceCatalogueItemRow;
  Project: ProjectRow;
  Activity: ActivityRow;
  ActivityResults: ActivityResults;
  DemandItem: DemandItemRow;
  SupplyItem: SupplyItemRow;
  Order: OrderRow;
  Pairing: PairingRow;
  Campaign: CampaignRow;
  Pledge: PledgeRow;
  DutyEntry: DutyEntryRow;
  CoverageBoard: Omit<CoverageBoard, 'region' | 'items' | 'below'> & { region?: Maybe<ResolversParentTypes['Region']>, items: Array<ResolversParentTypes['CatalogueFigure']>, below: Array<ResolversParentTypes['RegionFigure']> };
  Float: Scalars['Float']['output'];
  AreaFigure: AreaFigure;
  CatalogueFigure: Omit<CatalogueFigure, 'item'> & { item?: Maybe<ResolversParentTypes['ServiceCatalogueItem']> };
  RegionFigure: Omit<RegionFigure, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  ActivityBoard: Omit<ActivityBoard, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  ActivityKindFigure: ActivityKindFigure;
  ActionBoard: Omit<ActionBoard, 'region' | 'actions'> & { region?: Maybe<ResolversParentTypes['Region']>, actions: Array<ResolversParentTypes['ActionFigure']> };
  ActionFigure: Omit<ActionFigure, 'items'> & { items: Array<ResolversParentTypes['CatalogueFigure']> };
  RegionFilter: RegionFilter;
  PlaceFilter: PlaceFilter;
  HouseholdFilter: HouseholdFilter;
  StationFilter: StationFilter;
  SocialOrganizationFilter: SocialOrganizationFilter;
  CatalogueFilter: CatalogueFilter;
  ProjectFilter: ProjectFilter;
  ActivityFilter: ActivityFilter;
  DemandFilter: DemandFilter;
  SupplyFilter: SupplyFilter;
  OrderFilter: OrderFilter;
  PairingFilter: PairingFilter;
  CampaignFilter: CampaignFilter;
  PledgeFilter: PledgeFilter;
  DutyFilter: DutyFilter;
  ImportRegionsInput: ImportRegionsInput;
  RegionRowInput: RegionRowInput;
  ChangeRegionInput: ChangeRegionInput;
  RegisterHouseholdInput: RegisterHouseholdInput;
  ChangeHouseholdInput: ChangeHouseholdInput;
  RegisterStationTargetInput: RegisterStationTargetInput;
  ChangeStationTargetInput: ChangeStationTargetInput;
  RegisterStationInput: RegisterStationInput;
  ChangeStationInput: ChangeStationInput;
  StepStationInput: StepStationInput;
  RegisterStationStaffInput: RegisterStationStaffInput;
  ChangeStationStaffInput: ChangeStationStaffInput;
  RegisterSocialOrganizationInput: RegisterSocialOrganizationInput;
  ChangeSocialOrganizationInput: ChangeSocialOrganizationInput;
  StepSocialOrganizationInput: StepSocialOrganizationInput;
  RegisterCatalogueItemInput: RegisterCatalogueItemInput;
  ChangeCatalogueItemInput: ChangeCatalogueItemInput;
  RegisterProjectInput: RegisterProjectInput;
  ChangeProjectInput: ChangeProjectInput;
  StepProjectInput: StepProjectInput;
  ActivityResultsInput: ActivityResultsInput;
  RegisterActivityInput: RegisterActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  StepActivityInput: StepActivityInput;
  RegisterDemandItemInput: RegisterDemandItemInput;
  ChangeDemandItemInput: ChangeDemandItemInput;
  StepDemandItemInput: StepDemandItemInput;
  RegisterSupplyItemInput: RegisterSupplyItemInput;
  ChangeSupplyItemInput: ChangeSupplyItemInput;
  StepSupplyItemInput: StepSupplyItemInput;
  RegisterOrderInput: RegisterOrderInput;
  ChangeOrderInput: ChangeOrderInput;
  StepOrderInput: StepOrderInput;
  RegisterPairingInput: RegisterPairingInput;
  ChangePairingInput: ChangePairingInput;
  StepPairingInput: StepPairingInput;
  RegisterCampaignInput: RegisterCampaignInput;
  ChangeCampaignInput: ChangeCampaignInput;
  StepCampaignInput: StepCampaignInput;
  RegisterPledgeInput: RegisterPledgeInput;
  ChangePledgeInput: ChangePledgeInput;
  StepPledgeInput: StepPledgeInput;
  ImportRegionsResult: ResolversUnionTypes<ResolversParentTypes>['ImportRegionsResult'];
  ChangeRegionResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRegionResult'];
  RegisterHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['RegisterHouseholdResult'];
  ChangeHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['ChangeHouseholdResult'];
  RegisterStationTargetResult: ResolversUnionTypes<ResolversParentTypes>['RegisterStationTargetResult'];
  ChangeStationTargetResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStationTargetResult'];
  RegisterStationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterStationResult'];
  ChangeStationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStationResult'];
  StepStationResult: ResolversUnionTypes<ResolversParentTypes>['StepStationResult'];
  RegisterStationStaffResult: ResolversUnionTypes<ResolversParentTypes>['RegisterStationStaffResult'];
  ChangeStationStaffResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStationStaffResult'];
  RegisterSocialOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterSocialOrganizationResult'];
  ChangeSocialOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSocialOrganizationResult'];
  StepSocialOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['StepSocialOrganizationResult'];
  RegisterCatalogueItemResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCatalogueItemResult'];
  ChangeCatalogueItemResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCatalogueItemResult'];
  RegisterProjectResult: ResolversUnionTypes<ResolversParentTypes>['RegisterProjectResult'];
  ChangeProjectResult: ResolversUnionTypes<ResolversParentTypes>['ChangeProjectResult'];
  StepProjectResult: ResolversUnionTypes<ResolversParentTypes>['StepProjectResult'];
  RegisterActivityResult: ResolversUnionTypes<ResolversParentTypes>['RegisterActivityResult'];
  ChangeActivityResult: ResolversUnionTypes<ResolversParentTypes>['ChangeActivityResult'];
  StepActivityResult: ResolversUnionTypes<ResolversParentTypes>['StepActivityResult'];
  RegisterDemandItemResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDemandItemResult'];
  ChangeDemandItemResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDemandItemResult'];
  StepDemandItemResult: ResolversUnionTypes<ResolversParentTypes>['StepDemandItemResult'];
  RegisterSupplyItemResult: ResolversUnionTypes<ResolversParentTypes>['RegisterSupplyItemResult'];
  ChangeSupplyItemResult: ResolversUnionTypes<ResolversParentTypes>['ChangeSupplyItemResult'];
  StepSupplyItemResult: ResolversUnionTypes<ResolversParentTypes>['StepSupplyItemResult'];
  RegisterOrderResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrderResult'];
  ChangeOrderResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrderResult'];
  StepOrderResult: ResolversUnionTypes<ResolversParentTypes>['StepOrderResult'];
  RegisterPairingResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPairingResult'];
  ChangePairingResult: ResolversUnionTypes<ResolversParentTypes>['ChangePairingResult'];
  StepPairingResult: ResolversUnionTypes<ResolversParentTypes>['StepPairingResult'];
  RegisterCampaignResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCampaignResult'];
  ChangeCampaignResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCampaignResult'];
  StepCampaignResult: ResolversUnionTypes<ResolversParentTypes>['StepCampaignResult'];
  RegisterPledgeResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPledgeResult'];
  ChangePledgeResult: ResolversUnionTypes<ResolversParentTypes>['ChangePledgeResult'];
  StepPledgeResult: ResolversUnionTypes<ResolversParentTypes>['StepPledgeResult'];
  RegionConnection: Omit<RegionConnection, 'edges'> & { edges: Array<ResolversParentTypes['RegionEdge']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  HouseholdConnection: Omit<HouseholdConnection, 'edges'> & { edges: Array<ResolversParentTypes['HouseholdEdge']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  StationConnection: Omit<StationConnection, 'edges'> & { edges: Array<ResolversParentTypes['StationEdge']> };
  StationEdge: Omit<StationEdge, 'node'> & { node: ResolversParentTypes['Station'] };
  StationTargetConnection: Omit<StationTargetConnection, 'edges'> & { edges: Array<ResolversParentTypes['StationTargetEdge']> };
  StationTargetEdge: Omit<StationTargetEdge, 'node'> & { node: ResolversParentTypes['StationTarget'] };
  SocialOrganizationConnection: Omit<SocialOrganizationConnection, 'edges'> & { edges: Array<ResolversParentTypes['SocialOrganizationEdge']> };
  SocialOrganizationEdge: Omit<SocialOrganizationEdge, 'node'> & { node: ResolversParentTypes['SocialOrganization'] };
  ServiceCatalogueItemConnection: Omit<ServiceCatalogueItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServiceCatalogueItemEdge']> };
  ServiceCatalogueItemEdge: Omit<ServiceCatalogueItemEdge, 'node'> & { node: ResolversParentTypes['ServiceCatalogueItem'] };
  ProjectConnection: Omit<ProjectConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProjectEdge']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ActivityConnection: Omit<ActivityConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActivityEdge']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  DemandItemConnection: Omit<DemandItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['DemandItemEdge']> };
  DemandItemEdge: Omit<DemandItemEdge, 'node'> & { node: ResolversParentTypes['DemandItem'] };
  SupplyItemConnection: Omit<SupplyItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['SupplyItemEdge']> };
  SupplyItemEdge: Omit<SupplyItemEdge, 'node'> & { node: ResolversParentTypes['SupplyItem'] };
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrderEdge']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  PairingConnection: Omit<PairingConnection, 'edges'> & { edges: Array<ResolversParentTypes['PairingEdge']> };
  PairingEdge: Omit<PairingEdge, 'node'> & { node: ResolversParentTypes['Pairing'] };
  CampaignConnection: Omit<CampaignConnection, 'edges'> & { edges: Array<ResolversParentTypes['CampaignEdge']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  PledgeConnection: Omit<PledgeConnection, 'edges'> & { edges: Array<ResolversParentTypes['PledgeEdge']> };
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  DutyEntryConnection: Omit<DutyEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['DutyEntryEdge']> };
  DutyEntryEdge: Omit<DutyEntryEdge, 'node'> & { node: ResolversParentTypes['DutyEntry'] };
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  scope: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Work, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type RejectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  stations?: Resolver<Maybe<ResolversTypes['StationConnection']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'first'>>;
  stationTargets?: Resolver<Maybe<ResolversTypes['StationTargetConnection']>, ParentType, ContextType, RequireFields<QueryStationTargetsArgs, 'first'>>;
  socialOrganization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationArgs, 'id'>>;
  socialOrganizations?: Resolver<Maybe<ResolversTypes['SocialOrganizationConnection']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationsArgs, 'first'>>;
  serviceCatalogueItem?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItem']>, ParentType, ContextType, RequireFields<QueryServiceCatalogueItemArgs, 'code'>>;
  serviceCatalogue?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItemConnection']>, ParentType, ContextType, RequireFields<QueryServiceCatalogueArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  demandItem?: Resolver<Maybe<ResolversTypes['DemandItem']>, ParentType, ContextType, RequireFields<QueryDemandItemArgs, 'id'>>;
  demandItems?: Resolver<Maybe<ResolversTypes['DemandItemConnection']>, ParentType, ContextType, RequireFields<QueryDemandItemsArgs, 'first'>>;
  supplyItem?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType, RequireFields<QuerySupplyItemArgs, 'id'>>;
  supplyItems?: Resolver<Maybe<ResolversTypes['SupplyItemConnection']>, ParentType, ContextType, RequireFields<QuerySupplyItemsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType, RequireFields<QueryPairingArgs, 'id'>>;
  pairings?: Resolver<Maybe<ResolversTypes['PairingConnection']>, ParentType, ContextType, RequireFields<QueryPairingsArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QueryPledgeArgs, 'id'>>;
  pledges?: Resolver<Maybe<ResolversTypes['PledgeConnection']>, ParentType, ContextType, RequireFields<QueryPledgesArgs, 'first'>>;
  dutyQueue?: Resolver<Maybe<ResolversTypes['DutyEntryConnection']>, ParentType, ContextType, RequireFields<QueryDutyQueueArgs, 'first'>>;
  coverageBoard?: Resolver<Maybe<ResolversTypes['CoverageBoard']>, ParentType, ContextType, RequireFields<QueryCoverageBoardArgs, 'regionCode'>>;
  activityBoard?: Resolver<Maybe<ResolversTypes['ActivityBoard']>, ParentType, ContextType, RequireFields<QueryActivityBoardArgs, 'regionCode'>>;
  actionBoard?: Resolver<Maybe<ResolversTypes['ActionBoard']>, ParentType, ContextType, RequireFields<QueryActionBoardArgs, 'regionCode'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dutyEntries?: Resolver<Maybe<Array<ResolversTypes['DutyEntry']>>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type EmergencyContactResolvers<ContextType = Work, ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  scopes?: Resolver<Array<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['ConsentGiver'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsentMethod'], ParentType, ContextType>;
  noticeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importRegions?: Resolver<Maybe<ResolversTypes['ImportRegionsResult']>, ParentType, ContextType, RequireFields<MutationImportRegionsArgs, 'input' | 'idempotencyKey'>>;
  changeRegion?: Resolver<Maybe<ResolversTypes['ChangeRegionResult']>, ParentType, ContextType, RequireFields<MutationChangeRegionArgs, 'input' | 'idempotencyKey'>>;
  registerHousehold?: Resolver<Maybe<ResolversTypes['RegisterHouseholdResult']>, ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input' | 'idempotencyKey'>>;
  changeHousehold?: Resolver<Maybe<ResolversTypes['ChangeHouseholdResult']>, ParentType, ContextType, RequireFields<MutationChangeHouseholdArgs, 'input' | 'idempotencyKey'>>;
  registerStationTarget?: Resolver<Maybe<ResolversTypes['RegisterStationTargetResult']>, ParentType, ContextType, RequireFields<MutationRegisterStationTargetArgs, 'input' | 'idempotencyKey'>>;
  changeStationTarget?: Resolver<Maybe<ResolversTypes['ChangeStationTargetResult']>, ParentType, ContextType, RequireFields<MutationChangeStationTargetArgs, 'input' | 'idempotencyKey'>>;
  registerStation?: Resolver<Maybe<ResolversTypes['RegisterStationResult']>, ParentType, ContextType, RequireFields<MutationRegisterStationArgs, 'input' | 'idempotencyKey'>>;
  changeStation?: Resolver<Maybe<ResolversTypes['ChangeStationResult']>, ParentType, ContextType, RequireFields<MutationChangeStationArgs, 'input' | 'idempotencyKey'>>;
  stepStation?: Resolver<Maybe<ResolversTypes['StepStationResult']>, ParentType, ContextType, RequireFields<MutationStepStationArgs, 'input' | 'idempotencyKey'>>;
  registerStationStaff?: Resolver<Maybe<ResolversTypes['RegisterStationStaffResult']>, ParentType, ContextType, RequireFields<MutationRegisterStationStaffArgs, 'input' | 'idempotencyKey'>>;
  changeStationStaff?: Resolver<Maybe<ResolversTypes['ChangeStationStaffResult']>, ParentType, ContextType, RequireFields<MutationChangeStationStaffArgs, 'input' | 'idempotencyKey'>>;
  registerSocialOrganization?: Resolver<Maybe<ResolversTypes['RegisterSocialOrganizationResult']>, ParentType, ContextType, RequireFields<MutationRegisterSocialOrganizationArgs, 'input' | 'idempotencyKey'>>;
  changeSocialOrganization?: Resolver<Maybe<ResolversTypes['ChangeSocialOrganizationResult']>, ParentType, ContextType, RequireFields<MutationChangeSocialOrganizationArgs, 'input' | 'idempotencyKey'>>;
  stepSocialOrganization?: Resolver<Maybe<ResolversTypes['StepSocialOrganizationResult']>, ParentType, ContextType, RequireFields<MutationStepSocialOrganizationArgs, 'input' | 'idempotencyKey'>>;
  registerCatalogueItem?: Resolver<Maybe<ResolversTypes['RegisterCatalogueItemResult']>, ParentType, ContextType, RequireFields<MutationRegisterCatalogueItemArgs, 'input' | 'idempotencyKey'>>;
  changeCatalogueItem?: Resolver<Maybe<ResolversTypes['ChangeCatalogueItemResult']>, ParentType, ContextType, RequireFields<MutationChangeCatalogueItemArgs, 'input' | 'idempotencyKey'>>;
  registerProject?: Resolver<Maybe<ResolversTypes['RegisterProjectResult']>, ParentType, ContextType, RequireFields<MutationRegisterProjectArgs, 'input' | 'idempotencyKey'>>;
  changeProject?: Resolver<Maybe<ResolversTypes['ChangeProjectResult']>, ParentType, ContextType, RequireFields<MutationChangeProjectArgs, 'input' | 'idempotencyKey'>>;
  stepProject?: Resolver<Maybe<ResolversTypes['StepProjectResult']>, ParentType, ContextType, RequireFields<MutationStepProjectArgs, 'input' | 'idempotencyKey'>>;
  registerActivity?: Resolver<Maybe<ResolversTypes['RegisterActivityResult']>, ParentType, ContextType, RequireFields<MutationRegisterActivityArgs, 'input' | 'idempotencyKey'>>;
  changeActivity?: Resolver<Maybe<ResolversTypes['ChangeActivityResult']>, ParentType, ContextType, RequireFields<MutationChangeActivityArgs, 'input' | 'idempotencyKey'>>;
  stepActivity?: Resolver<Maybe<ResolversTypes['StepActivityResult']>, ParentType, ContextType, RequireFields<MutationStepActivityArgs, 'input' | 'idempotencyKey'>>;
  registerDemandItem?: Resolver<Maybe<ResolversTypes['RegisterDemandItemResult']>, ParentType, ContextType, RequireFields<MutationRegisterDemandItemArgs, 'input' | 'idempotencyKey'>>;
  changeDemandItem?: Resolver<Maybe<ResolversTypes['ChangeDemandItemResult']>, ParentType, ContextType, RequireFields<MutationChangeDemandItemArgs, 'input' | 'idempotencyKey'>>;
  stepDemandItem?: Resolver<Maybe<ResolversTypes['StepDemandItemResult']>, ParentType, ContextType, RequireFields<MutationStepDemandItemArgs, 'input' | 'idempotencyKey'>>;
  registerSupplyItem?: Resolver<Maybe<ResolversTypes['RegisterSupplyItemResult']>, ParentType, ContextType, RequireFields<MutationRegisterSupplyItemArgs, 'input' | 'idempotencyKey'>>;
  changeSupplyItem?: Resolver<Maybe<ResolversTypes['ChangeSupplyItemResult']>, ParentType, ContextType, RequireFields<MutationChangeSupplyItemArgs, 'input' | 'idempotencyKey'>>;
  stepSupplyItem?: Resolver<Maybe<ResolversTypes['StepSupplyItemResult']>, ParentType, ContextType, RequireFields<MutationStepSupplyItemArgs, 'input' | 'idempotencyKey'>>;
  registerOrder?: Resolver<Maybe<ResolversTypes['RegisterOrderResult']>, ParentType, ContextType, RequireFields<MutationRegisterOrderArgs, 'input' | 'idempotencyKey'>>;
  changeOrder?: Resolver<Maybe<ResolversTypes['ChangeOrderResult']>, ParentType, ContextType, RequireFields<MutationChangeOrderArgs, 'input' | 'idempotencyKey'>>;
  stepOrder?: Resolver<Maybe<ResolversTypes['StepOrderResult']>, ParentType, ContextType, RequireFields<MutationStepOrderArgs, 'input' | 'idempotencyKey'>>;
  registerPairing?: Resolver<Maybe<ResolversTypes['RegisterPairingResult']>, ParentType, ContextType, RequireFields<MutationRegisterPairingArgs, 'input' | 'idempotencyKey'>>;
  changePairing?: Resolver<Maybe<ResolversTypes['ChangePairingResult']>, ParentType, ContextType, RequireFields<MutationChangePairingArgs, 'input' | 'idempotencyKey'>>;
  stepPairing?: Resolver<Maybe<ResolversTypes['StepPairingResult']>, ParentType, ContextType, RequireFields<MutationStepPairingArgs, 'input' | 'idempotencyKey'>>;
  registerCampaign?: Resolver<Maybe<ResolversTypes['RegisterCampaignResult']>, ParentType, ContextType, RequireFields<MutationRegisterCampaignArgs, 'input' | 'idempotencyKey'>>;
  changeCampaign?: Resolver<Maybe<ResolversTypes['ChangeCampaignResult']>, ParentType, ContextType, RequireFields<MutationChangeCampaignArgs, 'input' | 'idempotencyKey'>>;
  stepCampaign?: Resolver<Maybe<ResolversTypes['StepCampaignResult']>, ParentType, ContextType, RequireFields<MutationStepCampaignArgs, 'input' | 'idempotencyKey'>>;
  registerPledge?: Resolver<Maybe<ResolversTypes['RegisterPledgeResult']>, ParentType, ContextType, RequireFields<MutationRegisterPledgeArgs, 'input' | 'idempotencyKey'>>;
  changePledge?: Resolver<Maybe<ResolversTypes['ChangePledgeResult']>, ParentType, ContextType, RequireFields<MutationChangePledgeArgs, 'input' | 'idempotencyKey'>>;
  stepPledge?: Resolver<Maybe<ResolversTypes['StepPledgeResult']>, ParentType, ContextType, RequireFields<MutationStepPledgeArgs, 'input' | 'idempotencyKey'>>;
};

export type RegionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['RegionFlag']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionImportResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegionImport'] = ResolversParentTypes['RegionImport'], FederationReferenceType extends FederationReferenceTypes['RegionImport'] = FederationReferenceTypes['RegionImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StationKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['StationState']>, ParentType, ContextType>;
  allowedSteps?: Resolver<Maybe<Array<ResolversTypes['StationStep']>>, ParentType, ContextType>;
  hostMode?: Resolver<Maybe<ResolversTypes['StationHostMode']>, ParentType, ContextType>;
  competentAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  builtOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StationStaff']>>, ParentType, ContextType>;
  pairings?: Resolver<Maybe<Array<ResolversTypes['Pairing']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationTargetResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationTarget'] = ResolversParentTypes['StationTarget'], FederationReferenceType extends FederationReferenceTypes['StationTarget'] = FederationReferenceTypes['StationTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StationKind'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationStaffResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationStaff'] = ResolversParentTypes['StationStaff'], FederationReferenceType extends FederationReferenceTypes['StationStaff'] = FederationReferenceTypes['StationStaff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StationStaff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SocialWorkerLevel'], ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseload?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainingHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialOrganizationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization'], FederationReferenceType extends FederationReferenceTypes['SocialOrganization'] = FederationReferenceTypes['SocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SocialOrganizationKind']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  supervisingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<Array<ResolversTypes['CatalogueArea']>>, ParentType, ContextType>;
  staffCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publicFundraising?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SocialOrganizationState']>, ParentType, ContextType>;
  allowedSteps?: Resolver<Maybe<Array<ResolversTypes['SocialOrganizationStep']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gradeValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastAnnualReport?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pairings?: Resolver<Maybe<Array<ResolversTypes['Pairing']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceCatalogueItemResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceCatalogueItem'] = ResolversParentTypes['ServiceCatalogueItem'], FederationReferenceType extends FederationReferenceTypes['ServiceCatalogueItem'] = FederationReferenceTypes['ServiceCatalogueItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCatalogueItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['CatalogueArea'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['CatalogueArea'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  budgetCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetPersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetActivities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['ProjectStep']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  catalogueItem?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItem']>, ParentType, ContextType>;
  actionCode?: Resolver<Maybe<ResolversTypes['ActionCode']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['ActivityStep']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['ActivityResults']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResultsResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActivityResults'] = ResolversParentTypes['ActivityResults']> = {
  attendanceMode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandItemResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DemandItem'] = ResolversParentTypes['DemandItem'], FederationReferenceType extends FederationReferenceTypes['DemandItem'] = FederationReferenceTypes['DemandItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemandItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['CatalogueArea'], ParentType, ContextType>;
  catalogueItem?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HelpKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refreshedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DemandState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['DemandStep']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyItemResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SupplyItem'] = ResolversParentTypes['SupplyItem'], FederationReferenceType extends FederationReferenceTypes['SupplyItem'] = FederationReferenceTypes['SupplyItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['CatalogueArea'], ParentType, ContextType>;
  catalogueItem?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HelpKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refreshedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupplyState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['SupplyStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['DemandItem']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['OrderStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairingResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing'], FederationReferenceType extends FederationReferenceTypes['Pairing'] = FederationReferenceTypes['Pairing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pairing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['CatalogueArea']>, ParentType, ContextType>;
  agreementNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PairingState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['PairingStep']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['CampaignStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PledgeItem']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['BanquetKind']>, ParentType, ContextType>;
  eventOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tables?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['PledgeStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyEntryResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DutyEntry'] = ResolversParentTypes['DutyEntry'], FederationReferenceType extends FederationReferenceTypes['DutyEntry'] = FederationReferenceTypes['DutyEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CrisisKind'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgeBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverageBoardResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CoverageBoard'] = ResolversParentTypes['CoverageBoard']> = {
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cutoff?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  built?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notOperating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tangibleRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operatingRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namedPersonTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcountPersonTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['AreaFigure']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CatalogueFigure']>, ParentType, ContextType>;
  below?: Resolver<Array<ResolversTypes['RegionFigure']>, ParentType, ContextType>;
};

export type AreaFigureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AreaFigure'] = ResolversParentTypes['AreaFigure']> = {
  area?: Resolver<ResolversTypes['CatalogueArea'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueFigureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CatalogueFigure'] = ResolversParentTypes['CatalogueFigure']> = {
  item?: Resolver<Maybe<ResolversTypes['ServiceCatalogueItem']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionFigureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegionFigure'] = ResolversParentTypes['RegionFigure']> = {
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  built?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityBoardResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActivityBoard'] = ResolversParentTypes['ActivityBoard']> = {
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cutoff?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pilotStations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activePairings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairingActivities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ActivityKindFigure']>, ParentType, ContextType>;
  medics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsDeliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityKindFigureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActivityKindFigure'] = ResolversParentTypes['ActivityKindFigure']> = {
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairingActivities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsSets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsDeliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionBoardResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActionBoard'] = ResolversParentTypes['ActionBoard']> = {
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cutoff?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['ActionFigure']>, ParentType, ContextType>;
};

export type ActionFigureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActionFigure'] = ResolversParentTypes['ActionFigure']> = {
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteerMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donatedCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  crises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CatalogueFigure']>, ParentType, ContextType>;
};

export type ImportRegionsResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ImportRegionsResult'] = ResolversParentTypes['ImportRegionsResult']> = {
  __resolveType: TypeResolveFn<'RegionImport' | 'Rejection', ParentType, ContextType>;
};

export type ChangeRegionResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeRegionResult'] = ResolversParentTypes['ChangeRegionResult']> = {
  __resolveType: TypeResolveFn<'Region' | 'Rejection', ParentType, ContextType>;
};

export type RegisterHouseholdResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterHouseholdResult'] = ResolversParentTypes['RegisterHouseholdResult']> = {
  __resolveType: TypeResolveFn<'Household' | 'Rejection', ParentType, ContextType>;
};

export type ChangeHouseholdResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeHouseholdResult'] = ResolversParentTypes['ChangeHouseholdResult']> = {
  __resolveType: TypeResolveFn<'Household' | 'Rejection', ParentType, ContextType>;
};

export type RegisterStationTargetResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterStationTargetResult'] = ResolversParentTypes['RegisterStationTargetResult']> = {
  __resolveType: TypeResolveFn<'StationTarget' | 'Rejection', ParentType, ContextType>;
};

export type ChangeStationTargetResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeStationTargetResult'] = ResolversParentTypes['ChangeStationTargetResult']> = {
  __resolveType: TypeResolveFn<'StationTarget' | 'Rejection', ParentType, ContextType>;
};

export type RegisterStationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterStationResult'] = ResolversParentTypes['RegisterStationResult']> = {
  __resolveType: TypeResolveFn<'Station' | 'Rejection', ParentType, ContextType>;
};

export type ChangeStationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeStationResult'] = ResolversParentTypes['ChangeStationResult']> = {
  __resolveType: TypeResolveFn<'Station' | 'Rejection', ParentType, ContextType>;
};

export type StepStationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepStationResult'] = ResolversParentTypes['StepStationResult']> = {
  __resolveType: TypeResolveFn<'Station' | 'Rejection', ParentType, ContextType>;
};

export type RegisterStationStaffResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterStationStaffResult'] = ResolversParentTypes['RegisterStationStaffResult']> = {
  __resolveType: TypeResolveFn<'StationStaff' | 'Rejection', ParentType, ContextType>;
};

export type ChangeStationStaffResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeStationStaffResult'] = ResolversParentTypes['ChangeStationStaffResult']> = {
  __resolveType: TypeResolveFn<'StationStaff' | 'Rejection', ParentType, ContextType>;
};

export type RegisterSocialOrganizationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterSocialOrganizationResult'] = ResolversParentTypes['RegisterSocialOrganizationResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganization' | 'Rejection', ParentType, ContextType>;
};

export type ChangeSocialOrganizationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeSocialOrganizationResult'] = ResolversParentTypes['ChangeSocialOrganizationResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganization' | 'Rejection', ParentType, ContextType>;
};

export type StepSocialOrganizationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepSocialOrganizationResult'] = ResolversParentTypes['StepSocialOrganizationResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganization' | 'Rejection', ParentType, ContextType>;
};

export type RegisterCatalogueItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterCatalogueItemResult'] = ResolversParentTypes['RegisterCatalogueItemResult']> = {
  __resolveType: TypeResolveFn<'ServiceCatalogueItem' | 'Rejection', ParentType, ContextType>;
};

export type ChangeCatalogueItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeCatalogueItemResult'] = ResolversParentTypes['ChangeCatalogueItemResult']> = {
  __resolveType: TypeResolveFn<'ServiceCatalogueItem' | 'Rejection', ParentType, ContextType>;
};

export type RegisterProjectResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterProjectResult'] = ResolversParentTypes['RegisterProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Rejection', ParentType, ContextType>;
};

export type ChangeProjectResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeProjectResult'] = ResolversParentTypes['ChangeProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Rejection', ParentType, ContextType>;
};

export type StepProjectResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepProjectResult'] = ResolversParentTypes['StepProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Rejection', ParentType, ContextType>;
};

export type RegisterActivityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterActivityResult'] = ResolversParentTypes['RegisterActivityResult']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Rejection', ParentType, ContextType>;
};

export type ChangeActivityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeActivityResult'] = ResolversParentTypes['ChangeActivityResult']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Rejection', ParentType, ContextType>;
};

export type StepActivityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepActivityResult'] = ResolversParentTypes['StepActivityResult']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Rejection', ParentType, ContextType>;
};

export type RegisterDemandItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterDemandItemResult'] = ResolversParentTypes['RegisterDemandItemResult']> = {
  __resolveType: TypeResolveFn<'DemandItem' | 'Rejection', ParentType, ContextType>;
};

export type ChangeDemandItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeDemandItemResult'] = ResolversParentTypes['ChangeDemandItemResult']> = {
  __resolveType: TypeResolveFn<'DemandItem' | 'Rejection', ParentType, ContextType>;
};

export type StepDemandItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepDemandItemResult'] = ResolversParentTypes['StepDemandItemResult']> = {
  __resolveType: TypeResolveFn<'DemandItem' | 'Rejection', ParentType, ContextType>;
};

export type RegisterSupplyItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterSupplyItemResult'] = ResolversParentTypes['RegisterSupplyItemResult']> = {
  __resolveType: TypeResolveFn<'SupplyItem' | 'Rejection', ParentType, ContextType>;
};

export type ChangeSupplyItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeSupplyItemResult'] = ResolversParentTypes['ChangeSupplyItemResult']> = {
  __resolveType: TypeResolveFn<'SupplyItem' | 'Rejection', ParentType, ContextType>;
};

export type StepSupplyItemResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepSupplyItemResult'] = ResolversParentTypes['StepSupplyItemResult']> = {
  __resolveType: TypeResolveFn<'SupplyItem' | 'Rejection', ParentType, ContextType>;
};

export type RegisterOrderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterOrderResult'] = ResolversParentTypes['RegisterOrderResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'Rejection', ParentType, ContextType>;
};

export type ChangeOrderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeOrderResult'] = ResolversParentTypes['ChangeOrderResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'Rejection', ParentType, ContextType>;
};

export type StepOrderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepOrderResult'] = ResolversParentTypes['StepOrderResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'Rejection', ParentType, ContextType>;
};

export type RegisterPairingResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterPairingResult'] = ResolversParentTypes['RegisterPairingResult']> = {
  __resolveType: TypeResolveFn<'Pairing' | 'Rejection', ParentType, ContextType>;
};

export type ChangePairingResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangePairingResult'] = ResolversParentTypes['ChangePairingResult']> = {
  __resolveType: TypeResolveFn<'Pairing' | 'Rejection', ParentType, ContextType>;
};

export type StepPairingResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepPairingResult'] = ResolversParentTypes['StepPairingResult']> = {
  __resolveType: TypeResolveFn<'Pairing' | 'Rejection', ParentType, ContextType>;
};

export type RegisterCampaignResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterCampaignResult'] = ResolversParentTypes['RegisterCampaignResult']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Rejection', ParentType, ContextType>;
};

export type ChangeCampaignResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeCampaignResult'] = ResolversParentTypes['ChangeCampaignResult']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Rejection', ParentType, ContextType>;
};

export type StepCampaignResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepCampaignResult'] = ResolversParentTypes['StepCampaignResult']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Rejection', ParentType, ContextType>;
};

export type RegisterPledgeResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterPledgeResult'] = ResolversParentTypes['RegisterPledgeResult']> = {
  __resolveType: TypeResolveFn<'Pledge' | 'Rejection', ParentType, ContextType>;
};

export type ChangePledgeResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangePledgeResult'] = ResolversParentTypes['ChangePledgeResult']> = {
  __resolveType: TypeResolveFn<'Pledge' | 'Rejection', ParentType, ContextType>;
};

export type StepPledgeResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepPledgeResult'] = ResolversParentTypes['StepPledgeResult']> = {
  __resolveType: TypeResolveFn<'Pledge' | 'Rejection', ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationTargetConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationTargetConnection'] = ResolversParentTypes['StationTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationTargetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationTargetEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StationTargetEdge'] = ResolversParentTypes['StationTargetEdge']> = {
  node?: Resolver<ResolversTypes['StationTarget'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialOrganizationConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SocialOrganizationConnection'] = ResolversParentTypes['SocialOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialOrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SocialOrganizationEdge'] = ResolversParentTypes['SocialOrganizationEdge']> = {
  node?: Resolver<ResolversTypes['SocialOrganization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCatalogueItemConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceCatalogueItemConnection'] = ResolversParentTypes['ServiceCatalogueItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceCatalogueItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCatalogueItemEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceCatalogueItemEdge'] = ResolversParentTypes['ServiceCatalogueItemEdge']> = {
  node?: Resolver<ResolversTypes['ServiceCatalogueItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DemandItemConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DemandItemConnection'] = ResolversParentTypes['DemandItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DemandItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandItemEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DemandItemEdge'] = ResolversParentTypes['DemandItemEdge']> = {
  node?: Resolver<ResolversTypes['DemandItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplyItemConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SupplyItemConnection'] = ResolversParentTypes['SupplyItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplyItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyItemEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SupplyItemEdge'] = ResolversParentTypes['SupplyItemEdge']> = {
  node?: Resolver<ResolversTypes['SupplyItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairingConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PairingConnection'] = ResolversParentTypes['PairingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PairingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PairingEdge'] = ResolversParentTypes['PairingEdge']> = {
  node?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyEntryConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DutyEntryConnection'] = ResolversParentTypes['DutyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEntryEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DutyEntryEdge'] = ResolversParentTypes['DutyEntryEdge']> = {
  node?: Resolver<ResolversTypes['DutyEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Work> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rejection?: RejectionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  ServiceRecord?: ServiceRecordResolvers<ContextType>;
  Crisis?: CrisisResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionImport?: RegionImportResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationTarget?: StationTargetResolvers<ContextType>;
  StationStaff?: StationStaffResolvers<ContextType>;
  SocialOrganization?: SocialOrganizationResolvers<ContextType>;
  ServiceCatalogueItem?: ServiceCatalogueItemResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityResults?: ActivityResultsResolvers<ContextType>;
  DemandItem?: DemandItemResolvers<ContextType>;
  SupplyItem?: SupplyItemResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  DutyEntry?: DutyEntryResolvers<ContextType>;
  CoverageBoard?: CoverageBoardResolvers<ContextType>;
  AreaFigure?: AreaFigureResolvers<ContextType>;
  CatalogueFigure?: CatalogueFigureResolvers<ContextType>;
  RegionFigure?: RegionFigureResolvers<ContextType>;
  ActivityBoard?: ActivityBoardResolvers<ContextType>;
  ActivityKindFigure?: ActivityKindFigureResolvers<ContextType>;
  ActionBoard?: ActionBoardResolvers<ContextType>;
  ActionFigure?: ActionFigureResolvers<ContextType>;
  ImportRegionsResult?: ImportRegionsResultResolvers<ContextType>;
  ChangeRegionResult?: ChangeRegionResultResolvers<ContextType>;
  RegisterHouseholdResult?: RegisterHouseholdResultResolvers<ContextType>;
  ChangeHouseholdResult?: ChangeHouseholdResultResolvers<ContextType>;
  RegisterStationTargetResult?: RegisterStationTargetResultResolvers<ContextType>;
  ChangeStationTargetResult?: ChangeStationTargetResultResolvers<ContextType>;
  RegisterStationResult?: RegisterStationResultResolvers<ContextType>;
  ChangeStationResult?: ChangeStationResultResolvers<ContextType>;
  StepStationResult?: StepStationResultResolvers<ContextType>;
  RegisterStationStaffResult?: RegisterStationStaffResultResolvers<ContextType>;
  ChangeStationStaffResult?: ChangeStationStaffResultResolvers<ContextType>;
  RegisterSocialOrganizationResult?: RegisterSocialOrganizationResultResolvers<ContextType>;
  ChangeSocialOrganizationResult?: ChangeSocialOrganizationResultResolvers<ContextType>;
  StepSocialOrganizationResult?: StepSocialOrganizationResultResolvers<ContextType>;
  RegisterCatalogueItemResult?: RegisterCatalogueItemResultResolvers<ContextType>;
  ChangeCatalogueItemResult?: ChangeCatalogueItemResultResolvers<ContextType>;
  RegisterProjectResult?: RegisterProjectResultResolvers<ContextType>;
  ChangeProjectResult?: ChangeProjectResultResolvers<ContextType>;
  StepProjectResult?: StepProjectResultResolvers<ContextType>;
  RegisterActivityResult?: RegisterActivityResultResolvers<ContextType>;
  ChangeActivityResult?: ChangeActivityResultResolvers<ContextType>;
  StepActivityResult?: StepActivityResultResolvers<ContextType>;
  RegisterDemandItemResult?: RegisterDemandItemResultResolvers<ContextType>;
  ChangeDemandItemResult?: ChangeDemandItemResultResolvers<ContextType>;
  StepDemandItemResult?: StepDemandItemResultResolvers<ContextType>;
  RegisterSupplyItemResult?: RegisterSupplyItemResultResolvers<ContextType>;
  ChangeSupplyItemResult?: ChangeSupplyItemResultResolvers<ContextType>;
  StepSupplyItemResult?: StepSupplyItemResultResolvers<ContextType>;
  RegisterOrderResult?: RegisterOrderResultResolvers<ContextType>;
  ChangeOrderResult?: ChangeOrderResultResolvers<ContextType>;
  StepOrderResult?: StepOrderResultResolvers<ContextType>;
  RegisterPairingResult?: RegisterPairingResultResolvers<ContextType>;
  ChangePairingResult?: ChangePairingResultResolvers<ContextType>;
  StepPairingResult?: StepPairingResultResolvers<ContextType>;
  RegisterCampaignResult?: RegisterCampaignResultResolvers<ContextType>;
  ChangeCampaignResult?: ChangeCampaignResultResolvers<ContextType>;
  StepCampaignResult?: StepCampaignResultResolvers<ContextType>;
  RegisterPledgeResult?: RegisterPledgeResultResolvers<ContextType>;
  ChangePledgeResult?: ChangePledgeResultResolvers<ContextType>;
  StepPledgeResult?: StepPledgeResultResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationTargetConnection?: StationTargetConnectionResolvers<ContextType>;
  StationTargetEdge?: StationTargetEdgeResolvers<ContextType>;
  SocialOrganizationConnection?: SocialOrganizationConnectionResolvers<ContextType>;
  SocialOrganizationEdge?: SocialOrganizationEdgeResolvers<ContextType>;
  ServiceCatalogueItemConnection?: ServiceCatalogueItemConnectionResolvers<ContextType>;
  ServiceCatalogueItemEdge?: ServiceCatalogueItemEdgeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  DemandItemConnection?: DemandItemConnectionResolvers<ContextType>;
  DemandItemEdge?: DemandItemEdgeResolvers<ContextType>;
  SupplyItemConnection?: SupplyItemConnectionResolvers<ContextType>;
  SupplyItemEdge?: SupplyItemEdgeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  PairingConnection?: PairingConnectionResolvers<ContextType>;
  PairingEdge?: PairingEdgeResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  DutyEntryConnection?: DutyEntryConnectionResolvers<ContextType>;
  DutyEntryEdge?: DutyEntryEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
