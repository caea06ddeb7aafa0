import type { Row } from '@nuanxin/kit';
import type { Allocation as AllocationEntity } from './allocation.entity.ts';
import type { Delivery as DeliveryEntity } from './delivery.entity.ts';
import type { Disclosure as DisclosureEntity } from './disclosure.entity.ts';
import type { DonationTrace as DonationTraceEntity } from './donation-trace.entity.ts';
import type { Donation as DonationEntity } from './donation.entity.ts';
import type { Donor as DonorEntity } from './donor.entity.ts';
import type { Fund as FundEntity } from './fund.entity.ts';
import type { GoodsLot as GoodsLotEntity } from './goods-lot.entity.ts';
import type { MatchRules as MatchRulesEntity } from './match-rules.entity.ts';
import type { NeedMatch as NeedMatchEntity } from './need-match.entity.ts';
import type { Need as NeedEntity } from './need.entity.ts';
import type { StockMovement as StockMovementEntity } from './stock-movement.entity.ts';
export type AllocationRow = Row<AllocationEntity>;
export type DeliveryRow = Row<DeliveryEntity>;
export type DisclosureRow = Row<DisclosureEntity>;
export type DonationTraceRow = Row<DonationTraceEntity>;
export type DonationRow = Row<DonationEntity>;
export type DonorRow = Row<DonorEntity>;
export type FundRow = Row<FundEntity>;
export type GoodsLotRow = Row<GoodsLotEntity>;
export type MatchRulesRow = Row<MatchRulesEntity>;
export type NeedMatchRow = Row<NeedMatchEntity>;
export type NeedRow = Row<NeedEntity>;
export type StockMovementRow = Row<StockMovementEntity>;
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
  /** Less is free than was asked; `allowed` holds what is. 库存或余额不足 */
  | 'INSUFFICIENT_STOCK'
  /** More than the need still asks for; `allowed` holds what it does. 超出需求 */
  | 'OVER_NEED'
  /** More than was allocated or sent; `allowed` holds what was. 超出分配 */
  | 'OVER_ALLOCATION'
  /** The second approver is another person; nobody confirms what they approved. 须为不同人员 */
  | 'SAME_PERSON'
  /** A manager of the charity has an interest in the beneficiary (CL 59). 关联关系 */
  | 'RELATED_PARTY'
  /** The household got the same kind lately: give a reason. 重复救助 */
  | 'DUPLICATE_AID'
  /** It is given for another purpose (CL 54, 56). 用途不符 */
  | 'PURPOSE_MISMATCH'
  /** The goods have expired. 物资已过期 */
  | 'EXPIRED_GOODS'
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
  /** One need, as a card without identity. 需求卡片 */
  need?: Maybe<Need>;
  /** Needs in your scope, the longest waiting first. 需求列表 */
  needs?: Maybe<NeedConnection>;
  /** One match of a need with a lot or a fund. 匹配 */
  needMatch?: Maybe<NeedMatch>;
  /** The rules of matching and allocation that are in force. 匹配规则 */
  matchRules?: Maybe<MatchRules>;
  /** One donor. 捐赠人 */
  donor?: Maybe<Donor>;
  /** Donors, by name. 捐赠人列表 */
  donors?: Maybe<DonorConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、完整的统一社会信用代码，最相符的在前。
   * Donors by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the whole credit code. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchDonors?: Maybe<DonorConnection>;
  /** One donation. 捐赠 */
  donation?: Maybe<Donation>;
  /** Donations, the newest first. 捐赠列表 */
  donations?: Maybe<DonationConnection>;
  /** What you gave, and where it went: townships and counts, never who. 我的捐赠 */
  myDonations?: Maybe<MyDonationConnection>;
  /** One fund. 资金池 */
  fund?: Maybe<Fund>;
  /** Funds. 资金池列表 */
  funds?: Maybe<FundConnection>;
  /** One lot of goods. 物资批次 */
  goodsLot?: Maybe<GoodsLot>;
  /** Lots of goods. 物资批次列表 */
  goodsLots?: Maybe<GoodsLotConnection>;
  /** One allocation. 分配 */
  allocation?: Maybe<Allocation>;
  /** Allocations, the newest first. 分配列表 */
  allocations?: Maybe<AllocationConnection>;
  /** One delivery. 发放 */
  delivery?: Maybe<Delivery>;
  /** Deliveries, the newest first. 发放列表 */
  deliveries?: Maybe<DeliveryConnection>;
  /** One disclosure. 信息公示 */
  disclosure?: Maybe<Disclosure>;
  /** What charities have published, the newest first. 信息公示列表 */
  disclosures?: Maybe<DisclosureConnection>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
};


export type QueryNeedMatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDonorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDonorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchDonorsArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDonationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDonationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
};


export type QueryMyDonationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGoodsLotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGoodsLotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoodsLotFilter>;
};


export type QueryAllocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationFilter>;
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
};


export type QueryDisclosureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisclosuresArgs = {
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A person across all ledgers 自然人. Nobody owns it: each division adds what it knows, and whether somebody exists is never told by it,
 * since every well-formed key is answered.
 */
export type Person = {
  __typename?: 'Person';
  /** Person key: keyed hash of the citizen id (P…), or a temporary id while the identity is unknown (T…). 人员主键 */
  id: Scalars['ID']['output'];
  /** Needs of the person, the latest 20; not for charities. 需求 */
  needs?: Maybe<Array<Need>>;
  /** What was delivered to the person, the latest 20; not for charities. 发放 */
  deliveries?: Maybe<Array<Delivery>>;
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
  /** Registers a donor. 登记捐赠人 */
  registerDonor?: Maybe<RegisterDonorResult>;
  /** Changes a donor. 修改捐赠人 */
  changeDonor?: Maybe<ChangeDonorResult>;
  /** Notes what somebody will give. 登记认捐 */
  pledgeDonation?: Maybe<PledgeDonationResult>;
  /** Receives a donation, issues its receipt, or refuses it as unsafe. 捐赠流转 */
  stepDonation?: Maybe<StepDonationResult>;
  /** Puts donated goods in stock. 物资入库 */
  putInStock?: Maybe<PutInStockResult>;
  /** Puts donated money in a fund. 资金入账 */
  putInFund?: Maybe<PutInFundResult>;
  /** Opens a fund. 设立资金池 */
  openFund?: Maybe<OpenFundResult>;
  /** Disposes of what is left of a lot. 处置物资 */
  disposeLot?: Maybe<DisposeLotResult>;
  /** Lets the machine rank your lots and funds for a need; a person decides. 生成匹配建议 */
  proposeMatches?: Maybe<ProposeMatchesResult>;
  /** Accepts a match. 采纳匹配 */
  acceptMatch?: Maybe<AcceptMatchResult>;
  /** Declines a match. 不采纳匹配 */
  declineMatch?: Maybe<DeclineMatchResult>;
  /** Sets goods or money aside for a need. 提出分配 */
  proposeAllocation?: Maybe<ProposeAllocationResult>;
  /** Approves an allocation; from the limit of the rules on, two different persons do. 审批分配 */
  approveAllocation?: Maybe<ApproveAllocationResult>;
  /** Cancels an allocation of which nothing was delivered; the stock returns. 取消分配 */
  cancelAllocation?: Maybe<CancelAllocationResult>;
  /** Sends an approved allocation on its way. 发运 */
  dispatchAllocation?: Maybe<DispatchAllocationResult>;
  /** Says what became of the rest of a partly delivered allocation. 处理差异 */
  settleShortfall?: Maybe<SettleShortfallResult>;
  /** Confirms that goods or money were handed over. 确认发放 */
  confirmDelivery?: Maybe<ConfirmDeliveryResult>;
  /** Brings back what could not be handed over. 退回 */
  returnDelivery?: Maybe<ReturnDeliveryResult>;
  /** Confirms that it was received. 签收 */
  acknowledgeDelivery?: Maybe<AcknowledgeDeliveryResult>;
  /** Publishes the sums of a period. 发布公示 */
  publishDisclosure?: Maybe<PublishDisclosureResult>;
};


export type MutationRegisterDonorArgs = {
  input: RegisterDonorInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeDonorArgs = {
  input: ChangeDonorInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPledgeDonationArgs = {
  input: PledgeDonationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepDonationArgs = {
  input: StepDonationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPutInStockArgs = {
  input: PutInStockInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPutInFundArgs = {
  input: PutInFundInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationOpenFundArgs = {
  input: OpenFundInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDisposeLotArgs = {
  input: DisposeLotInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationProposeMatchesArgs = {
  input: ProposeMatchesInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAcceptMatchArgs = {
  input: DecideMatchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDeclineMatchArgs = {
  input: DecideMatchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationProposeAllocationArgs = {
  input: ProposeAllocationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApproveAllocationArgs = {
  input: ApproveAllocationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCancelAllocationArgs = {
  input: CancelAllocationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDispatchAllocationArgs = {
  input: DispatchAllocationInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSettleShortfallArgs = {
  input: SettleShortfallInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReturnDeliveryArgs = {
  input: ReturnDeliveryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAcknowledgeDeliveryArgs = {
  input: AcknowledgeDeliveryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPublishDisclosureArgs = {
  input: PublishDisclosureInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** A need of somebody in a ledger, as a card: township, age band, kind, thing, quantity; never who. 需求 */
export type Need = {
  __typename?: 'Need';
  id: Scalars['ID']['output'];
  /** The ledger it comes from. 来源台账 */
  ledger?: Maybe<Division>;
  /** The person, as an opaque key: a charity has no door to who it is. 自然人 */
  person?: Maybe<Person>;
  /** The household, as an opaque key. 家庭 */
  household?: Maybe<Household>;
  /** The station that looks after it. 责任站点 */
  station?: Maybe<Station>;
  /** The township, 12 digits; never narrower. 乡镇街道代码 */
  townshipCode: Scalars['String']['output'];
  ageBand?: Maybe<AgeBand>;
  kind: NeedKind;
  /** What is needed, such as 棉被. 需求物品 */
  item: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  /** Unit of the quantity, such as 床; 元 for money. 单位 */
  unit: Scalars['String']['output'];
  urgency: NeedUrgency;
  /** The last day it is needed. 有效期 */
  validTo: Scalars['Date']['output'];
  /** Of the quantity, set aside. 已分配数量 */
  allocatedQuantity: Scalars['Int']['output'];
  /** Of the quantity, handed over. 已发放数量 */
  deliveredQuantity: Scalars['Int']['output'];
  state: NeedState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<NeedStep>;
  postedAt: Scalars['DateTime']['output'];
  /** Matches of your charity, the best first. 匹配 */
  matches: Array<NeedMatch>;
  allocations: Array<Allocation>;
  version: Scalars['Int']['output'];
};

/** A lot or a fund that could meet a need: proposed by the machine, decided by a person (PIPL 24). 匹配 */
export type NeedMatch = {
  __typename?: 'NeedMatch';
  id: Scalars['ID']['output'];
  need?: Maybe<Need>;
  lot?: Maybe<GoodsLot>;
  fund?: Maybe<Fund>;
  /** The charity whose lot or fund it is. 慈善组织 */
  charity?: Maybe<SocialOrganization>;
  /** 0 to 100. 得分 */
  score: Scalars['Float']['output'];
  /** Points by ground. 得分说明 */
  reason: Scalars['String']['output'];
  state: MatchState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<MatchStep>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

/** Weights of matching and limits of allocation, valid from a day on. 匹配规则 */
export type MatchRules = {
  __typename?: 'MatchRules';
  id: Scalars['ID']['output'];
  validFrom: Scalars['Date']['output'];
  /** Points for fitting the purpose. 用途权重 */
  purposeWeight: Scalars['Int']['output'];
  /** Points for being near. 距离权重 */
  distanceWeight: Scalars['Int']['output'];
  /** Points for urgency. 紧急权重 */
  urgencyWeight: Scalars['Int']['output'];
  /** Points for having waited. 等候权重 */
  waitingWeight: Scalars['Int']['output'];
  /** Days after which waiting gives all its points. 等候满分天数 */
  waitingDays: Scalars['Int']['output'];
  /** From this worth on two persons approve, in cents. 双人审批起点(分) */
  twoApproversFromCents: Scalars['Float']['output'];
  /** Aid of the same kind within these days needs a reason. 重复救助提示天数 */
  duplicateAidDays: Scalars['Int']['output'];
  /** A lot that expires within these days is marked. 临期天数 */
  nearExpiryDays: Scalars['Int']['output'];
};

/** A donor of one charity. 捐赠人 */
export type Donor = {
  __typename?: 'Donor';
  id: Scalars['ID']['output'];
  /** The charity it gives to. 受赠组织 */
  charity?: Maybe<SocialOrganization>;
  kind: DonorKind;
  /** Name of a person or an organization. 姓名或名称 */
  name: Scalars['String']['output'];
  /** May not be named in what is published (CL 82). 匿名 */
  anonymous: Scalars['Boolean']['output'];
  creditCode?: Maybe<Scalars['String']['output']>;
  /** First 4 and last 2; the number itself is not kept. 公民身份号码(脱敏) */
  citizenIdMasked?: Maybe<Scalars['String']['output']>;
  regionCode: Scalars['String']['output'];
  /** The latest 50 donations. 捐赠 */
  donations: Array<Donation>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** A donation, from the promise to the disclosure. 捐赠 */
export type Donation = {
  __typename?: 'Donation';
  id: Scalars['ID']['output'];
  donor?: Maybe<Donor>;
  charity?: Maybe<SocialOrganization>;
  kind: DonationKind;
  /** Money given, or what goods are worth: whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
  item?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  /** The only kind of need it is for. 限定用途 */
  restrictedTo?: Maybe<NeedKind>;
  /** 指定用途 */
  designatedUse?: Maybe<Scalars['String']['output']>;
  agreementId?: Maybe<Scalars['ID']['output']>;
  /** 募捐备案号 */
  campaignRecordNo?: Maybe<Scalars['String']['output']>;
  /** Number of the receipt (CL 38). 捐赠票据号 */
  receiptNo?: Maybe<Scalars['String']['output']>;
  receiptBy?: Maybe<Scalars['ID']['output']>;
  receiptAt?: Maybe<Scalars['DateTime']['output']>;
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. 拒收原因 */
  refusal?: Maybe<Scalars['String']['output']>;
  fund?: Maybe<Fund>;
  /** Where the goods are. 物资批次 */
  lot?: Maybe<GoodsLot>;
  /** Of the quantity, handed over. 已发放数量 */
  deliveredQuantity: Scalars['Int']['output'];
  regionCode: Scalars['String']['output'];
  state: DonationState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<DonationStep>;
  /** Where it went, by township. 去向 */
  trace: Array<DonationTrace>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** How much of a donation reached one township. 捐赠去向 */
export type DonationTrace = {
  __typename?: 'DonationTrace';
  id: Scalars['ID']['output'];
  /** 12 digits. 乡镇街道代码 */
  townshipCode: Scalars['String']['output'];
  /** How many deliveries; null below 5, so that nobody can be pointed at. 发放次数 */
  deliveries?: Maybe<Scalars['Int']['output']>;
  /** How much; null when there were fewer than 5 deliveries. 数量 */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** What you gave. 我的捐赠 */
export type MyDonation = {
  __typename?: 'MyDonation';
  id: Scalars['ID']['output'];
  kind: DonationKind;
  /** Whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
  item?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  /** 指定用途 */
  designatedUse?: Maybe<Scalars['String']['output']>;
  /** 捐赠票据号 */
  receiptNo?: Maybe<Scalars['String']['output']>;
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of the quantity, handed over. 已发放数量 */
  deliveredQuantity: Scalars['Int']['output'];
  state: DonationState;
  /** Where it went, by township. 去向 */
  trace: Array<DonationTrace>;
};

/** Money for needs. 资金池 */
export type Fund = {
  __typename?: 'Fund';
  id: Scalars['ID']['output'];
  charity?: Maybe<SocialOrganization>;
  name: Scalars['String']['output'];
  /** The only kind of need it may meet (CL 54, 56). 专款专用 */
  restrictedTo?: Maybe<NeedKind>;
  /** All that came in, whole cents: set aside and free together. 收入(分) */
  inCents: Scalars['Float']['output'];
  /** Set aside for needs. 已分配(分) */
  allocatedCents: Scalars['Float']['output'];
  /** Free. 余额(分) */
  balanceCents: Scalars['Float']['output'];
  /** Of what was set aside, paid. 已支付(分) */
  paidCents: Scalars['Float']['output'];
  regionCode: Scalars['String']['output'];
  /** The latest 100 movements. 流水 */
  movements?: Maybe<Array<StockMovement>>;
  version: Scalars['Int']['output'];
};

/** Goods of one kind, taken in at once. 物资批次 */
export type GoodsLot = {
  __typename?: 'GoodsLot';
  id: Scalars['ID']['output'];
  charity?: Maybe<SocialOrganization>;
  donation?: Maybe<Donation>;
  /** The kind of need it meets. 用途 */
  kind: NeedKind;
  item: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  /** All that is there or was given out: allocated and free together. 入库数量 */
  qtyIn: Scalars['Int']['output'];
  /** Set aside. 已分配数量 */
  qtyAllocated: Scalars['Int']['output'];
  /** 可用数量 */
  qtyFree: Scalars['Int']['output'];
  /** Of what was set aside, handed over. 已发放数量 */
  qtyDelivered: Scalars['Int']['output'];
  /** Of what was set aside, lost. 损失数量 */
  qtyLost: Scalars['Int']['output'];
  /** Of what was set aside, neither handed over nor lost. 在途数量 */
  qtyInTransit: Scalars['Int']['output'];
  /** Worth of one unit, whole cents. 单位价值(分) */
  unitCents: Scalars['Float']['output'];
  /** How the worth was found. 估值依据 */
  valuationBasis: Scalars['String']['output'];
  batch?: Maybe<Scalars['String']['output']>;
  expiryDate?: Maybe<Scalars['Date']['output']>;
  /** Expires within the days of the rules. 临期 */
  nearExpiry: Scalars['Boolean']['output'];
  /** Where it is stored. 存放地 */
  regionCode: Scalars['String']['output'];
  station?: Maybe<Station>;
  state: GoodsLotState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<GoodsLotStep>;
  /** The latest 100 movements. 流水 */
  movements?: Maybe<Array<StockMovement>>;
  version: Scalars['Int']['output'];
};

/** One movement of goods or money; never changed. 出入库流水 */
export type StockMovement = {
  __typename?: 'StockMovement';
  id: Scalars['ID']['output'];
  kind: MovementKind;
  quantity: Scalars['Int']['output'];
  /** Whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
  donationId?: Maybe<Scalars['ID']['output']>;
  allocationId?: Maybe<Scalars['ID']['output']>;
  deliveryId?: Maybe<Scalars['ID']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  by: Scalars['ID']['output'];
};

/** Goods or money set aside for a need. 分配 */
export type Allocation = {
  __typename?: 'Allocation';
  id: Scalars['ID']['output'];
  need?: Maybe<Need>;
  lot?: Maybe<GoodsLot>;
  fund?: Maybe<Fund>;
  charity?: Maybe<SocialOrganization>;
  /** The person, as an opaque key. 自然人 */
  person?: Maybe<Person>;
  /** The station that hands it over. 发放站点 */
  station?: Maybe<Station>;
  kind: NeedKind;
  item: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  /** What it is worth or pays, whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
  deliveredQuantity: Scalars['Int']['output'];
  returnedQuantity: Scalars['Int']['output'];
  lostQuantity: Scalars['Int']['output'];
  /** Whether an interest of a manager was declared (CL 59): always false, with it there is no allocation. 关联关系 */
  relatedPartyDeclared: Scalars['Boolean']['output'];
  /** Why the household gets the same kind again. 重复救助理由 */
  duplicateReason?: Maybe<Scalars['String']['output']>;
  /** Whether two persons must approve. 须双人审批 */
  twoApprovers: Scalars['Boolean']['output'];
  /** Who proposed it. 提出人 */
  createdBy: Scalars['ID']['output'];
  approver1?: Maybe<Scalars['ID']['output']>;
  approver2?: Maybe<Scalars['ID']['output']>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  state: AllocationState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<AllocationStep>;
  deliveries: Array<Delivery>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** A delivery of an allocation. 发放 */
export type Delivery = {
  __typename?: 'Delivery';
  id: Scalars['ID']['output'];
  allocation?: Maybe<Allocation>;
  need?: Maybe<Need>;
  /** The person, as an opaque key. 自然人 */
  person?: Maybe<Person>;
  station?: Maybe<Station>;
  carrierId?: Maybe<Scalars['ID']['output']>;
  kind: NeedKind;
  item: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  /** How much was sent. 发运数量 */
  quantitySent: Scalars['Int']['output'];
  /** How much was handed over. 发放数量 */
  quantity: Scalars['Int']['output'];
  /** Whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
  /** Sent but not handed over. 差异数量 */
  shortfall: Scalars['Int']['output'];
  shortfallReason?: Maybe<Scalars['String']['output']>;
  receiver?: Maybe<Receiver>;
  /** SHA-256 of the signature or photo of the goods. 凭证摘要 */
  proofSha256?: Maybe<Scalars['String']['output']>;
  townshipCode: Scalars['String']['output'];
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedBy?: Maybe<Scalars['ID']['output']>;
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  state: DeliveryState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<DeliveryStep>;
  version: Scalars['Int']['output'];
};

/** What the one who carries or receives a delivery is told of it. 发放回执 */
export type DeliveryReceipt = {
  __typename?: 'DeliveryReceipt';
  /** Id of the delivery. 发放编号 */
  id: Scalars['ID']['output'];
  item: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  quantitySent: Scalars['Int']['output'];
  quantity: Scalars['Int']['output'];
  shortfall: Scalars['Int']['output'];
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  state: DeliveryState;
  version: Scalars['Int']['output'];
};

/** What a charity published of a period (CL 72). 信息公示 */
export type Disclosure = {
  __typename?: 'Disclosure';
  id: Scalars['ID']['output'];
  charityOrgId: Scalars['ID']['output'];
  regionCode: Scalars['String']['output'];
  periodFrom: Scalars['Date']['output'];
  periodTo: Scalars['Date']['output'];
  /** Donations received. 捐赠笔数 */
  donations: Scalars['Int']['output'];
  /** Money received, whole cents. 货币收入(分) */
  cashInCents: Scalars['Float']['output'];
  /** Worth of goods received, whole cents. 实物收入(分) */
  goodsInCents: Scalars['Float']['output'];
  deliveries: Scalars['Int']['output'];
  /** Worth of what was handed over, whole cents. 发放价值(分) */
  deliveredCents: Scalars['Float']['output'];
  /** Persons reached; null when fewer than 5. 受益人数 */
  persons?: Maybe<Scalars['Int']['output']>;
  publishedAt: Scalars['DateTime']['output'];
};

/** What a charity received in all. 累计接收 */
export type DonationTotals = {
  __typename?: 'DonationTotals';
  donations: Scalars['Int']['output'];
  /** Money and worth of goods, whole cents. 金额(分) */
  cents: Scalars['Float']['output'];
};

/** A household at one address. 家庭 */
export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  /** What was delivered to the household, the latest 20; not for charities. 发放 */
  deliveries?: Maybe<Array<Delivery>>;
  /** How often it received something in the last 90 days; not for charities. 近90天受助次数 */
  aidReceived90d?: Maybe<Scalars['Int']['output']>;
};

/** A social-work station. 社工站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** Lots stored there that have something left. 库存物资 */
  charityStock?: Maybe<Array<GoodsLot>>;
  /** Needs it looks after that are not met. 未满足需求 */
  openNeeds?: Maybe<Scalars['Int']['output']>;
};

/** A social organization. 社会组织 */
export type SocialOrganization = {
  __typename?: 'SocialOrganization';
  id: Scalars['ID']['output'];
  /** What it received as a charity. 累计接收捐赠 */
  donationsReceived?: Maybe<DonationTotals>;
};

export type NeedFilter = {
  /** This region and all within it. 行政区划 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<NeedKind>;
  urgency?: InputMaybe<NeedUrgency>;
  state?: InputMaybe<NeedState>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the thing's name. 物品 */
  item?: InputMaybe<Scalars['String']['input']>;
};

export type DonationFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DonationKind>;
  state?: InputMaybe<DonationState>;
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
};

export type GoodsLotFilter = {
  /** This region and all within it. 行政区划 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<NeedKind>;
  /** Part of the thing's name. 物品 */
  item?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** Only lots with something left. 仅有库存 */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AllocationFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AllocationState>;
  needId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type DeliveryFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<DeliveryState>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  carrierId?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterDonorInput = {
  /** Your own charity unless said. 慈善组织 */
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
  kind: DonorKind;
  /** 1 to 100 characters. 姓名或名称 */
  name: Scalars['String']['input'];
  anonymous?: Scalars['Boolean']['input'];
  /** Of a person, if a receipt needs it; only a keyed hash and a mask are kept. 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  /** Of a legal person. 统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Account the donor signs in with. 账号 */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** 12 digits, city or narrower. 行政区划代码 */
  regionCode: Scalars['String']['input'];
};

export type ChangeDonorInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  accountId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

export type PledgeDonationInput = {
  donorId: Scalars['ID']['input'];
  kind: DonationKind;
  /** Money, or what goods are worth: whole cents, 0 or more. 金额(分) */
  cents: Scalars['Float']['input'];
  /** Of goods. 物品 */
  item?: InputMaybe<Scalars['String']['input']>;
  /** Of goods. 单位 */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Of goods, 1 or more. 数量 */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The only kind of need it is for. 限定用途 */
  restrictedTo?: InputMaybe<NeedKind>;
  /** At most 200 characters. 指定用途 */
  designatedUse?: InputMaybe<Scalars['String']['input']>;
  agreementId?: InputMaybe<Scalars['ID']['input']>;
  campaignRecordNo?: InputMaybe<Scalars['String']['input']>;
};

export type StepDonationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  step: DonationStep;
  /** Why it is refused. 拒收原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PutInStockInput = {
  donationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** GOODS unless said, or what the donation is restricted to. 用途 */
  kind?: InputMaybe<NeedKind>;
  /** Worth of one unit, whole cents; from the donation unless said. 单位价值(分) */
  unitCents?: InputMaybe<Scalars['Float']['input']>;
  /** How the worth was found. 估值依据 */
  valuationBasis: Scalars['String']['input'];
  batch?: InputMaybe<Scalars['String']['input']>;
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is stored, 12 digits. 存放地 */
  regionCode: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type PutInFundInput = {
  donationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  fundId: Scalars['ID']['input'];
};

export type OpenFundInput = {
  /** Your own charity unless said. 慈善组织 */
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. 名称 */
  name: Scalars['String']['input'];
  /** The only kind of need it may meet. 专款专用 */
  restrictedTo?: InputMaybe<NeedKind>;
  /** 12 digits, city or narrower. 行政区划代码 */
  regionCode: Scalars['String']['input'];
};

export type DisposeLotInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** At most 200 characters. 原因 */
  reason: Scalars['String']['input'];
};

export type ProposeMatchesInput = {
  needId: Scalars['ID']['input'];
};

export type DecideMatchInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type ProposeAllocationInput = {
  /** An accepted match. 已采纳的匹配 */
  matchId: Scalars['ID']['input'];
  /** How much of the need it meets. 数量 */
  quantity: Scalars['Int']['input'];
  /** From a fund: how much it pays, whole cents. 金额(分) */
  cents?: InputMaybe<Scalars['Float']['input']>;
  /** The station that hands it over; the need's unless said. 发放站点 */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Declare whether a manager of the charity has an interest in the beneficiary (CL 59); with one it is refused. 关联关系申明 */
  relatedPartyDeclared: Scalars['Boolean']['input'];
  /** Why the same household gets the same kind again. 重复救助理由 */
  duplicateReason?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveAllocationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type CancelAllocationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** At most 200 characters. 原因 */
  reason: Scalars['String']['input'];
};

export type DispatchAllocationInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Who carries it: a volunteer's id or an account. 承运人 */
  carrierId?: InputMaybe<Scalars['ID']['input']>;
};

export type SettleShortfallInput = {
  /** The allocation. 分配 */
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  outcome: ShortfallOutcome;
  /** At most 200 characters. 原因 */
  reason: Scalars['String']['input'];
};

export type ConfirmDeliveryInput = {
  /** The delivery that was on its way; or give the allocation when it was handed over at once. 发放 */
  deliveryId?: InputMaybe<Scalars['ID']['input']>;
  /** The approved allocation, when nothing was sent before. 分配 */
  allocationId?: InputMaybe<Scalars['ID']['input']>;
  /** Version of the delivery, or of the allocation. 版本 */
  expectedVersion: Scalars['Int']['input'];
  /** How much was handed over, 1 or more. 发放数量 */
  quantity: Scalars['Int']['input'];
  /** Not in the future; now unless said. 发放时间 */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  receiver: Receiver;
  /** SHA-256, 64 hex digits. 凭证摘要 */
  proofSha256?: InputMaybe<Scalars['String']['input']>;
  /** Needed when less was handed over than sent. 差异原因 */
  shortfallReason?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnDeliveryInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** At most 200 characters. 原因 */
  reason: Scalars['String']['input'];
};

export type AcknowledgeDeliveryInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type PublishDisclosureInput = {
  /** Your own charity unless said. 慈善组织 */
  charityOrgId?: InputMaybe<Scalars['ID']['input']>;
  regionCode: Scalars['String']['input'];
  periodFrom: Scalars['Date']['input'];
  /** The last day, not in the future. 截止日期 */
  periodTo: Scalars['Date']['input'];
};

export type RegisterDonorResult = Donor | Rejection;

export type ChangeDonorResult = Donor | Rejection;

export type PledgeDonationResult = Donation | Rejection;

export type StepDonationResult = Donation | Rejection;

export type PutInStockResult = GoodsLot | Rejection;

export type PutInFundResult = Fund | Rejection;

export type OpenFundResult = Fund | Rejection;

export type DisposeLotResult = GoodsLot | Rejection;

export type ProposeMatchesResult = Need | Rejection;

export type AcceptMatchResult = NeedMatch | Rejection;

export type DeclineMatchResult = NeedMatch | Rejection;

export type ProposeAllocationResult = Allocation | Rejection;

export type ApproveAllocationResult = Allocation | Rejection;

export type CancelAllocationResult = Allocation | Rejection;

export type DispatchAllocationResult = Delivery | Rejection;

export type SettleShortfallResult = Allocation | Rejection;

export type ConfirmDeliveryResult = DeliveryReceipt | Rejection;

export type ReturnDeliveryResult = DeliveryReceipt | Rejection;

export type AcknowledgeDeliveryResult = DeliveryReceipt | Rejection;

export type PublishDisclosureResult = Disclosure | Rejection;

/** 自然人, 法人, 非法人组织. 捐赠人类型 */
export type DonorKind =
  /** A person. 自然人 */
  | 'PERSON'
  /** A legal person. 法人 */
  | 'LEGAL'
  /** An organization that is no legal person. 非法人组织 */
  | 'UNINCORPORATED';

/** What is given. 捐赠类型 */
export type DonationKind =
  /** Money. 货币 */
  | 'CASH'
  /** Goods. 实物 */
  | 'GOODS'
  /** A service. 服务 */
  | 'SERVICE'
  /** Other property. 其他 */
  | 'OTHER';

/** A movement of goods or money. 流水类型 */
export type MovementKind =
  /** Came in. 入库 */
  | 'IN'
  /** Set aside. 分配 */
  | 'ALLOCATE'
  /** Given back. 退回 */
  | 'RELEASE'
  /** Handed over. 发放 */
  | 'DELIVER'
  /** Lost. 损失 */
  | 'LOSE'
  /** Disposed of. 处置 */
  | 'DISPOSE';

/** Who took it. 领取人 */
export type Receiver =
  /** The person. 本人 */
  | 'SELF'
  /** Family. 家属 */
  | 'FAMILY'
  /** The guardian. 监护人 */
  | 'GUARDIAN'
  /** Somebody else for them. 代领 */
  | 'PROXY';

/** What became of the rest. 差异处理 */
export type ShortfallOutcome =
  /** Back in stock. 退回库存 */
  | 'RETURNED'
  /** Lost. 损失 */
  | 'LOST';

/** State of a need. 状态 */
export type NeedState =
  /** Draft. 草稿 */
  | 'DRAFT'
  /** Verified. 已核实 */
  | 'VERIFIED'
  /** Open. 待对接 */
  | 'OPEN'
  /** Matched. 已匹配 */
  | 'MATCHED'
  /** Allocated. 已分配 */
  | 'ALLOCATED'
  /** Partly delivered. 部分发放 */
  | 'PARTLY_DELIVERED'
  /** Fulfilled. 已满足 */
  | 'FULFILLED'
  /** Expired. 已过期 */
  | 'EXPIRED'
  /** Withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** Step of a need. 步骤 */
export type NeedStep =
  /** Verify. 核实 */
  | 'VERIFY'
  /** Post. 发布 */
  | 'POST'
  /** Match. 匹配 */
  | 'MATCH'
  /** Allocate. 分配 */
  | 'ALLOCATE'
  /** Deliver a part. 部分发放 */
  | 'DELIVER_PART'
  /** Fulfil. 满足 */
  | 'FULFIL'
  /** Re-open. 重新开放 */
  | 'REOPEN'
  /** Expire. 过期 */
  | 'EXPIRE'
  /** Withdraw. 撤回 */
  | 'WITHDRAW';

/** State of a match. 状态 */
export type MatchState =
  /** Proposed. 系统建议 */
  | 'PROPOSED'
  /** Accepted. 已采纳 */
  | 'ACCEPTED'
  /** Declined. 未采纳 */
  | 'DECLINED'
  /** Lapsed. 已失效 */
  | 'LAPSED';

/** Step of a match. 步骤 */
export type MatchStep =
  /** Accept. 采纳 */
  | 'ACCEPT'
  /** Decline. 不采纳 */
  | 'DECLINE'
  /** Lapse. 失效 */
  | 'LAPSE'
  /** Propose again. 再次建议 */
  | 'PROPOSE_AGAIN';

/** State of a donation. 状态 */
export type DonationState =
  /** Pledged. 已认捐 */
  | 'PLEDGED'
  /** Received. 已接收 */
  | 'RECEIVED'
  /** Refused as unsafe. 不安全拒收 */
  | 'REFUSED_UNSAFE'
  /** Receipt issued. 已开票 */
  | 'RECEIPTED'
  /** In stock. 已入库 */
  | 'IN_STOCK'
  /** In a fund. 已入账 */
  | 'IN_FUND'
  /** Allocated. 已分配 */
  | 'ALLOCATED'
  /** Delivered. 已发放 */
  | 'DELIVERED'
  /** Disclosed. 已公示 */
  | 'DISCLOSED';

/** Step of a donation. 步骤 */
export type DonationStep =
  /** Receive. 接收 */
  | 'RECEIVE'
  /** Refuse as unsafe. 拒收 */
  | 'REFUSE_UNSAFE'
  /** Issue the receipt. 开具捐赠票据 */
  | 'ISSUE_RECEIPT'
  /** Put in stock. 入库 */
  | 'PUT_IN_STOCK'
  /** Put in a fund. 入账 */
  | 'PUT_IN_FUND'
  /** Allocate. 分配 */
  | 'ALLOCATE'
  /** Deliver. 发放 */
  | 'DELIVER'
  /** Disclose. 公示 */
  | 'DISCLOSE';

/** State of a lot of goods. 状态 */
export type GoodsLotState =
  /** In stock. 在库 */
  | 'IN_STOCK'
  /** Exhausted. 已发完 */
  | 'EXHAUSTED'
  /** Disposed of. 已处置 */
  | 'DISPOSED';

/** Step of a lot of goods. 步骤 */
export type GoodsLotStep =
  /** Exhaust. 发完 */
  | 'EXHAUST'
  /** Restock. 退回入库 */
  | 'RESTOCK'
  /** Dispose of. 处置 */
  | 'DISPOSE';

/** State of a allocation. 状态 */
export type AllocationState =
  /** Proposed. 待审批 */
  | 'PROPOSED'
  /** Approved by one. 一审通过 */
  | 'APPROVED_FIRST'
  /** Approved by two. 二审通过 */
  | 'APPROVED_SECOND'
  /** Dispatched. 已发运 */
  | 'DISPATCHED'
  /** Delivered. 已送达 */
  | 'DELIVERED'
  /** Acknowledged. 已签收 */
  | 'ACKNOWLEDGED'
  /** Cancelled. 已取消 */
  | 'CANCELLED';

/** Step of a allocation. 步骤 */
export type AllocationStep =
  /** Approve. 一审 */
  | 'APPROVE_FIRST'
  /** Approve as the second. 二审 */
  | 'APPROVE_SECOND'
  /** Dispatch. 发运 */
  | 'DISPATCH'
  /** Deliver. 送达 */
  | 'DELIVER'
  /** Acknowledge. 签收 */
  | 'ACKNOWLEDGE'
  /** Cancel. 取消 */
  | 'CANCEL';

/** State of a delivery. 状态 */
export type DeliveryState =
  /** On the way. 配送中 */
  | 'ON_THE_WAY'
  /** Delivered. 已送达 */
  | 'DELIVERED'
  /** Acknowledged. 已签收 */
  | 'ACKNOWLEDGED'
  /** Returned. 已退回 */
  | 'RETURNED';

/** Step of a delivery. 步骤 */
export type DeliveryStep =
  /** Deliver. 送达 */
  | 'DELIVER'
  /** Acknowledge. 签收 */
  | 'ACKNOWLEDGE'
  /** Return. 退回 */
  | 'RETURN';

export type NeedConnection = {
  __typename?: 'NeedConnection';
  edges: Array<NeedEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type NeedEdge = {
  __typename?: 'NeedEdge';
  node: Need;
  cursor: Scalars['String']['output'];
};

export type DonorConnection = {
  __typename?: 'DonorConnection';
  edges: Array<DonorEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DonorEdge = {
  __typename?: 'DonorEdge';
  node: Donor;
  cursor: Scalars['String']['output'];
};

export type DonationConnection = {
  __typename?: 'DonationConnection';
  edges: Array<DonationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DonationEdge = {
  __typename?: 'DonationEdge';
  node: Donation;
  cursor: Scalars['String']['output'];
};

export type MyDonationConnection = {
  __typename?: 'MyDonationConnection';
  edges: Array<MyDonationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type MyDonationEdge = {
  __typename?: 'MyDonationEdge';
  node: MyDonation;
  cursor: Scalars['String']['output'];
};

export type FundConnection = {
  __typename?: 'FundConnection';
  edges: Array<FundEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type FundEdge = {
  __typename?: 'FundEdge';
  node: Fund;
  cursor: Scalars['String']['output'];
};

export type GoodsLotConnection = {
  __typename?: 'GoodsLotConnection';
  edges: Array<GoodsLotEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type GoodsLotEdge = {
  __typename?: 'GoodsLotEdge';
  node: GoodsLot;
  cursor: Scalars['String']['output'];
};

export type AllocationConnection = {
  __typename?: 'AllocationConnection';
  edges: Array<AllocationEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type AllocationEdge = {
  __typename?: 'AllocationEdge';
  node: Allocation;
  cursor: Scalars['String']['output'];
};

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  node: Delivery;
  cursor: Scalars['String']['output'];
};

export type DisclosureConnection = {
  __typename?: 'DisclosureConnection';
  edges: Array<DisclosureEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DisclosureEdge = {
  __typename?: 'DisclosureEdge';
  node: Disclosure;
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
  Need: Need;
  NeedMatch: NeedMatch;
  MatchRules: MatchRules;
  Donor: Donor;
  Donation: Donation;
  DonationTrace: DonationTrace;
  Fund: Fund;
  GoodsLot: GoodsLot;
  StockMovement: StockMovement;
  Allocation: Allocation;
  Delivery: Delivery;
  Disclosure: Disclosure;
  Household: Household;
  Station: Station;
  SocialOrganization: SocialOrganization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  NeedMatch:
    ( { __typename: 'NeedMatch' }
    & GraphQLRecursivePick<FederationTypes['NeedMatch'], {"id":true}> );
  MatchRules:
    ( { __typename: 'MatchRules' }
    & GraphQLRecursivePick<FederationTypes['MatchRules'], {"id":true}> );
  Donor:
    ( { __typename: 'Donor' }
    & GraphQLRecursivePick<FederationTypes['Donor'], {"id":true}> );
  Donation:
    ( { __typename: 'Donation' }
    & GraphQLRecursivePick<FederationTypes['Donation'], {"id":true}> );
  DonationTrace:
    ( { __typename: 'DonationTrace' }
    & GraphQLRecursivePick<FederationTypes['DonationTrace'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  GoodsLot:
    ( { __typename: 'GoodsLot' }
    & GraphQLRecursivePick<FederationTypes['GoodsLot'], {"id":true}> );
  StockMovement:
    ( { __typename: 'StockMovement' }
    & GraphQLRecursivePick<FederationTypes['StockMovement'], {"id":true}> );
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Disclosure:
    ( { __typename: 'Disclosure' }
    & GraphQLRecursivePick<FederationTypes['Disclosure'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  SocialOrganization:
    ( { __typename: 'SocialOrganization' }
    & GraphQLRecursivePick<FederationTypes['SocialOrganization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterDonorResult:
    | ( DonorRow )
    | ( Rejection )
  ;
  ChangeDonorResult:
    | ( DonorRow )
    | ( Rejection )
  ;
  PledgeDonationResult:
    | ( DonationRow )
    | ( Rejection )
  ;
  StepDonationResult:
    | ( DonationRow )
    | ( Rejection )
  ;
  PutInStockResult:
    | ( GoodsLotRow )
    | ( Rejection )
  ;
  PutInFundResult:
    | ( FundRow )
    | ( Rejection )
  ;
  OpenFundResult:
    | ( FundRow )
    | ( Rejection )
  ;
  DisposeLotResult:
    | ( GoodsLotRow )
    | ( Rejection )
  ;
  ProposeMatchesResult:
    | ( NeedRow )
    | ( Rejection )
  ;
  AcceptMatchResult:
    | ( NeedMatchRow )
    | ( Rejection )
  ;
  DeclineMatchResult:
    | ( NeedMatchRow )
    | ( Rejection )
  ;
  ProposeAllocationResult:
    | ( AllocationRow )
    | ( Rejection )
  ;
  ApproveAllocationResult:
    | ( AllocationRow )
    | ( Rejection )
  ;
  CancelAllocationResult:
    | ( AllocationRow )
    | ( Rejection )
  ;
  DispatchAllocationResult:
    | ( DeliveryRow )
    | ( Rejection )
  ;
  SettleShortfallResult:
    | ( AllocationRow )
    | ( Rejection )
  ;
  ConfirmDeliveryResult:
    | ( DeliveryReceipt )
    | ( Rejection )
  ;
  ReturnDeliveryResult:
    | ( DeliveryReceipt )
    | ( Rejection )
  ;
  AcknowledgeDeliveryResult:
    | ( DeliveryReceipt )
    | ( Rejection )
  ;
  PublishDisclosureResult:
    | ( DisclosureRow )
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
  Person: ResolverTypeWrapper<Omit<Person, 'needs' | 'deliveries'> & { needs?: Maybe<Array<ResolversTypes['Need']>>, deliveries?: Maybe<Array<ResolversTypes['Delivery']>> }>;
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
  Need: ResolverTypeWrapper<NeedRow>;
  NeedMatch: ResolverTypeWrapper<NeedMatchRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MatchRules: ResolverTypeWrapper<MatchRulesRow>;
  Donor: ResolverTypeWrapper<DonorRow>;
  Donation: ResolverTypeWrapper<DonationRow>;
  DonationTrace: ResolverTypeWrapper<DonationTraceRow>;
  MyDonation: ResolverTypeWrapper<Omit<MyDonation, 'trace'> & { trace: Array<ResolversTypes['DonationTrace']> }>;
  Fund: ResolverTypeWrapper<FundRow>;
  GoodsLot: ResolverTypeWrapper<GoodsLotRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  Allocation: ResolverTypeWrapper<AllocationRow>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryReceipt: ResolverTypeWrapper<DeliveryReceipt>;
  Disclosure: ResolverTypeWrapper<DisclosureRow>;
  DonationTotals: ResolverTypeWrapper<DonationTotals>;
  Household: ResolverTypeWrapper<Omit<Household, 'deliveries'> & { deliveries?: Maybe<Array<ResolversTypes['Delivery']>> }>;
  Station: ResolverTypeWrapper<Omit<Station, 'charityStock'> & { charityStock?: Maybe<Array<ResolversTypes['GoodsLot']>> }>;
  SocialOrganization: ResolverTypeWrapper<SocialOrganization>;
  NeedFilter: NeedFilter;
  DonationFilter: DonationFilter;
  GoodsLotFilter: GoodsLotFilter;
  AllocationFilter: AllocationFilter;
  DeliveryFilter: DeliveryFilter;
  RegisterDonorInput: RegisterDonorInput;
  ChangeDonorInput: ChangeDonorInput;
  PledgeDonationInput: PledgeDonationInput;
  StepDonationInput: StepDonationInput;
  PutInStockInput: PutInStockInput;
  PutInFundInput: PutInFundInput;
  OpenFundInput: OpenFundInput;
  DisposeLotInput: DisposeLotInput;
  ProposeMatchesInput: ProposeMatchesInput;
  DecideMatchInput: DecideMatchInput;
  ProposeAllocationInput: ProposeAllocationInput;
  ApproveAllocationInput: ApproveAllocationInput;
  CancelAllocationInput: CancelAllocationInput;
  DispatchAllocationInput: DispatchAllocationInput;
  SettleShortfallInput: SettleShortfallInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ReturnDeliveryInput: ReturnDeliveryInput;
  AcknowledgeDeliveryInput: AcknowledgeDeliveryInput;
  PublishDisclosureInput: PublishDisclosureInput;
  RegisterDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDonorResult']>;
  ChangeDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDonorResult']>;
  PledgeDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PledgeDonationResult']>;
  StepDonationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepDonationResult']>;
  PutInStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutInStockResult']>;
  PutInFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutInFundResult']>;
  OpenFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenFundResult']>;
  DisposeLotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisposeLotResult']>;
  ProposeMatchesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMatchesResult']>;
  AcceptMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptMatchResult']>;
  DeclineMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineMatchResult']>;
  ProposeAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAllocationResult']>;
  ApproveAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAllocationResult']>;
  CancelAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAllocationResult']>;
  DispatchAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DispatchAllocationResult']>;
  SettleShortfallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleShortfallResult']>;
  ConfirmDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDeliveryResult']>;
  ReturnDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnDeliveryResult']>;
  AcknowledgeDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeDeliveryResult']>;
  PublishDisclosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishDisclosureResult']>;
  DonorKind: DonorKind;
  DonationKind: DonationKind;
  MovementKind: MovementKind;
  Receiver: Receiver;
  ShortfallOutcome: ShortfallOutcome;
  NeedState: NeedState;
  NeedStep: NeedStep;
  MatchState: MatchState;
  MatchStep: MatchStep;
  DonationState: DonationState;
  DonationStep: DonationStep;
  GoodsLotState: GoodsLotState;
  GoodsLotStep: GoodsLotStep;
  AllocationState: AllocationState;
  AllocationStep: AllocationStep;
  DeliveryState: DeliveryState;
  DeliveryStep: DeliveryStep;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges'> & { edges: Array<ResolversTypes['NeedEdge']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  DonorConnection: ResolverTypeWrapper<Omit<DonorConnection, 'edges'> & { edges: Array<ResolversTypes['DonorEdge']> }>;
  DonorEdge: ResolverTypeWrapper<Omit<DonorEdge, 'node'> & { node: ResolversTypes['Donor'] }>;
  DonationConnection: ResolverTypeWrapper<Omit<DonationConnection, 'edges'> & { edges: Array<ResolversTypes['DonationEdge']> }>;
  DonationEdge: ResolverTypeWrapper<Omit<DonationEdge, 'node'> & { node: ResolversTypes['Donation'] }>;
  MyDonationConnection: ResolverTypeWrapper<Omit<MyDonationConnection, 'edges'> & { edges: Array<ResolversTypes['MyDonationEdge']> }>;
  MyDonationEdge: ResolverTypeWrapper<Omit<MyDonationEdge, 'node'> & { node: ResolversTypes['MyDonation'] }>;
  FundConnection: ResolverTypeWrapper<Omit<FundConnection, 'edges'> & { edges: Array<ResolversTypes['FundEdge']> }>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  GoodsLotConnection: ResolverTypeWrapper<Omit<GoodsLotConnection, 'edges'> & { edges: Array<ResolversTypes['GoodsLotEdge']> }>;
  GoodsLotEdge: ResolverTypeWrapper<Omit<GoodsLotEdge, 'node'> & { node: ResolversTypes['GoodsLot'] }>;
  AllocationConnection: ResolverTypeWrapper<Omit<AllocationConnection, 'edges'> & { edges: Array<ResolversTypes['AllocationEdge']> }>;
  AllocationEdge: ResolverTypeWrapper<Omit<AllocationEdge, 'node'> & { node: ResolversTypes['Allocation'] }>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['DeliveryEdge']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges'> & { edges: Array<ResolversTypes['DisclosureEdge']> }>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node: ResolversTypes['Disclosure'] }>;
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
  Person: Omit<Person, 'needs' | 'deliveries'> & { needs?: Maybe<Array<ResolversParentTypes['Need']>>, deliveries?: Maybe<Array<ResolversParentTypes['Delivery']>> } | FederationReferenceTypes['Person'];
  Visit: ResolversInterfaceTypes<ResolversParentTypes>['Visit'];
  ServiceRecord: ResolversInterfaceTypes<ResolversParentTypes>['ServiceRecord'];
  Crisis: ResolversInterfaceTypes<ResolversParentTypes>['Crisis'];
  Referral: ResolversInterfaceTypes<ResolversParentTypes>['Referral'];
  EmergencyContact: EmergencyContact;
  EmergencyContactInput: EmergencyContactInput;
  Consent: Consent;
  ConsentInput: ConsentInput;
  Mutation: Record<PropertyKey, never>;
  Need: NeedRow;
  NeedMatch: NeedMatchRow;
  Float: Scalars['Float']['output'];
  MatchRules: MatchRulesRow;
  Donor: DonorRow;
  Donation: DonationRow;
  DonationTrace: DonationTraceRow;
  MyDonation: Omit<MyDonation, 'trace'> & { trace: Array<ResolversParentTypes['DonationTrace']> };
  Fund: FundRow;
  GoodsLot: GoodsLotRow;
  StockMovement: StockMovementRow;
  Allocation: AllocationRow;
  Delivery: DeliveryRow;
  DeliveryReceipt: DeliveryReceipt;
  Disclosure: DisclosureRow;
  DonationTotals: DonationTotals;
  Household: Omit<Household, 'deliveries'> & { deliveries?: Maybe<Array<ResolversParentTypes['Delivery']>> } | FederationReferenceTypes['Household'];
  Station: Omit<Station, 'charityStock'> & { charityStock?: Maybe<Array<ResolversParentTypes['GoodsLot']>> } | FederationReferenceTypes['Station'];
  SocialOrganization: SocialOrganization | FederationReferenceTypes['SocialOrganization'];
  NeedFilter: NeedFilter;
  DonationFilter: DonationFilter;
  GoodsLotFilter: GoodsLotFilter;
  AllocationFilter: AllocationFilter;
  DeliveryFilter: DeliveryFilter;
  RegisterDonorInput: RegisterDonorInput;
  ChangeDonorInput: ChangeDonorInput;
  PledgeDonationInput: PledgeDonationInput;
  StepDonationInput: StepDonationInput;
  PutInStockInput: PutInStockInput;
  PutInFundInput: PutInFundInput;
  OpenFundInput: OpenFundInput;
  DisposeLotInput: DisposeLotInput;
  ProposeMatchesInput: ProposeMatchesInput;
  DecideMatchInput: DecideMatchInput;
  ProposeAllocationInput: ProposeAllocationInput;
  ApproveAllocationInput: ApproveAllocationInput;
  CancelAllocationInput: CancelAllocationInput;
  DispatchAllocationInput: DispatchAllocationInput;
  SettleShortfallInput: SettleShortfallInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ReturnDeliveryInput: ReturnDeliveryInput;
  AcknowledgeDeliveryInput: AcknowledgeDeliveryInput;
  PublishDisclosureInput: PublishDisclosureInput;
  RegisterDonorResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDonorResult'];
  ChangeDonorResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDonorResult'];
  PledgeDonationResult: ResolversUnionTypes<ResolversParentTypes>['PledgeDonationResult'];
  StepDonationResult: ResolversUnionTypes<ResolversParentTypes>['StepDonationResult'];
  PutInStockResult: ResolversUnionTypes<ResolversParentTypes>['PutInStockResult'];
  PutInFundResult: ResolversUnionTypes<ResolversParentTypes>['PutInFundResult'];
  OpenFundResult: ResolversUnionTypes<ResolversParentTypes>['OpenFundResult'];
  DisposeLotResult: ResolversUnionTypes<ResolversParentTypes>['DisposeLotResult'];
  ProposeMatchesResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMatchesResult'];
  AcceptMatchResult: ResolversUnionTypes<ResolversParentTypes>['AcceptMatchResult'];
  DeclineMatchResult: ResolversUnionTypes<ResolversParentTypes>['DeclineMatchResult'];
  ProposeAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAllocationResult'];
  ApproveAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveAllocationResult'];
  CancelAllocationResult: ResolversUnionTypes<ResolversParentTypes>['CancelAllocationResult'];
  DispatchAllocationResult: ResolversUnionTypes<ResolversParentTypes>['DispatchAllocationResult'];
  SettleShortfallResult: ResolversUnionTypes<ResolversParentTypes>['SettleShortfallResult'];
  ConfirmDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDeliveryResult'];
  ReturnDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ReturnDeliveryResult'];
  AcknowledgeDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeDeliveryResult'];
  PublishDisclosureResult: ResolversUnionTypes<ResolversParentTypes>['PublishDisclosureResult'];
  NeedConnection: Omit<NeedConnection, 'edges'> & { edges: Array<ResolversParentTypes['NeedEdge']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  DonorConnection: Omit<DonorConnection, 'edges'> & { edges: Array<ResolversParentTypes['DonorEdge']> };
  DonorEdge: Omit<DonorEdge, 'node'> & { node: ResolversParentTypes['Donor'] };
  DonationConnection: Omit<DonationConnection, 'edges'> & { edges: Array<ResolversParentTypes['DonationEdge']> };
  DonationEdge: Omit<DonationEdge, 'node'> & { node: ResolversParentTypes['Donation'] };
  MyDonationConnection: Omit<MyDonationConnection, 'edges'> & { edges: Array<ResolversParentTypes['MyDonationEdge']> };
  MyDonationEdge: Omit<MyDonationEdge, 'node'> & { node: ResolversParentTypes['MyDonation'] };
  FundConnection: Omit<FundConnection, 'edges'> & { edges: Array<ResolversParentTypes['FundEdge']> };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  GoodsLotConnection: Omit<GoodsLotConnection, 'edges'> & { edges: Array<ResolversParentTypes['GoodsLotEdge']> };
  GoodsLotEdge: Omit<GoodsLotEdge, 'node'> & { node: ResolversParentTypes['GoodsLot'] };
  AllocationConnection: Omit<AllocationConnection, 'edges'> & { edges: Array<ResolversParentTypes['AllocationEdge']> };
  AllocationEdge: Omit<AllocationEdge, 'node'> & { node: ResolversParentTypes['Allocation'] };
  DeliveryConnection: Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeliveryEdge']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisclosureEdge']> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node: ResolversParentTypes['Disclosure'] };
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
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first'>>;
  needMatch?: Resolver<Maybe<ResolversTypes['NeedMatch']>, ParentType, ContextType, RequireFields<QueryNeedMatchArgs, 'id'>>;
  matchRules?: Resolver<Maybe<ResolversTypes['MatchRules']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType, RequireFields<QueryDonorArgs, 'id'>>;
  donors?: Resolver<Maybe<ResolversTypes['DonorConnection']>, ParentType, ContextType, RequireFields<QueryDonorsArgs, 'first'>>;
  searchDonors?: Resolver<Maybe<ResolversTypes['DonorConnection']>, ParentType, ContextType, RequireFields<QuerySearchDonorsArgs, 'text' | 'first'>>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType, RequireFields<QueryDonationArgs, 'id'>>;
  donations?: Resolver<Maybe<ResolversTypes['DonationConnection']>, ParentType, ContextType, RequireFields<QueryDonationsArgs, 'first'>>;
  myDonations?: Resolver<Maybe<ResolversTypes['MyDonationConnection']>, ParentType, ContextType, RequireFields<QueryMyDonationsArgs, 'first'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  goodsLot?: Resolver<Maybe<ResolversTypes['GoodsLot']>, ParentType, ContextType, RequireFields<QueryGoodsLotArgs, 'id'>>;
  goodsLots?: Resolver<Maybe<ResolversTypes['GoodsLotConnection']>, ParentType, ContextType, RequireFields<QueryGoodsLotsArgs, 'first'>>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType, RequireFields<QueryAllocationArgs, 'id'>>;
  allocations?: Resolver<Maybe<ResolversTypes['AllocationConnection']>, ParentType, ContextType, RequireFields<QueryAllocationsArgs, 'first'>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  deliveries?: Resolver<Maybe<ResolversTypes['DeliveryConnection']>, ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType, RequireFields<QueryDisclosureArgs, 'id'>>;
  disclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryDisclosuresArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['Need']>>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['Delivery']>>, ParentType, ContextType>;
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
  registerDonor?: Resolver<Maybe<ResolversTypes['RegisterDonorResult']>, ParentType, ContextType, RequireFields<MutationRegisterDonorArgs, 'input' | 'idempotencyKey'>>;
  changeDonor?: Resolver<Maybe<ResolversTypes['ChangeDonorResult']>, ParentType, ContextType, RequireFields<MutationChangeDonorArgs, 'input' | 'idempotencyKey'>>;
  pledgeDonation?: Resolver<Maybe<ResolversTypes['PledgeDonationResult']>, ParentType, ContextType, RequireFields<MutationPledgeDonationArgs, 'input' | 'idempotencyKey'>>;
  stepDonation?: Resolver<Maybe<ResolversTypes['StepDonationResult']>, ParentType, ContextType, RequireFields<MutationStepDonationArgs, 'input' | 'idempotencyKey'>>;
  putInStock?: Resolver<Maybe<ResolversTypes['PutInStockResult']>, ParentType, ContextType, RequireFields<MutationPutInStockArgs, 'input' | 'idempotencyKey'>>;
  putInFund?: Resolver<Maybe<ResolversTypes['PutInFundResult']>, ParentType, ContextType, RequireFields<MutationPutInFundArgs, 'input' | 'idempotencyKey'>>;
  openFund?: Resolver<Maybe<ResolversTypes['OpenFundResult']>, ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'input' | 'idempotencyKey'>>;
  disposeLot?: Resolver<Maybe<ResolversTypes['DisposeLotResult']>, ParentType, ContextType, RequireFields<MutationDisposeLotArgs, 'input' | 'idempotencyKey'>>;
  proposeMatches?: Resolver<Maybe<ResolversTypes['ProposeMatchesResult']>, ParentType, ContextType, RequireFields<MutationProposeMatchesArgs, 'input' | 'idempotencyKey'>>;
  acceptMatch?: Resolver<Maybe<ResolversTypes['AcceptMatchResult']>, ParentType, ContextType, RequireFields<MutationAcceptMatchArgs, 'input' | 'idempotencyKey'>>;
  declineMatch?: Resolver<Maybe<ResolversTypes['DeclineMatchResult']>, ParentType, ContextType, RequireFields<MutationDeclineMatchArgs, 'input' | 'idempotencyKey'>>;
  proposeAllocation?: Resolver<Maybe<ResolversTypes['ProposeAllocationResult']>, ParentType, ContextType, RequireFields<MutationProposeAllocationArgs, 'input' | 'idempotencyKey'>>;
  approveAllocation?: Resolver<Maybe<ResolversTypes['ApproveAllocationResult']>, ParentType, ContextType, RequireFields<MutationApproveAllocationArgs, 'input' | 'idempotencyKey'>>;
  cancelAllocation?: Resolver<Maybe<ResolversTypes['CancelAllocationResult']>, ParentType, ContextType, RequireFields<MutationCancelAllocationArgs, 'input' | 'idempotencyKey'>>;
  dispatchAllocation?: Resolver<Maybe<ResolversTypes['DispatchAllocationResult']>, ParentType, ContextType, RequireFields<MutationDispatchAllocationArgs, 'input' | 'idempotencyKey'>>;
  settleShortfall?: Resolver<Maybe<ResolversTypes['SettleShortfallResult']>, ParentType, ContextType, RequireFields<MutationSettleShortfallArgs, 'input' | 'idempotencyKey'>>;
  confirmDelivery?: Resolver<Maybe<ResolversTypes['ConfirmDeliveryResult']>, ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input' | 'idempotencyKey'>>;
  returnDelivery?: Resolver<Maybe<ResolversTypes['ReturnDeliveryResult']>, ParentType, ContextType, RequireFields<MutationReturnDeliveryArgs, 'input' | 'idempotencyKey'>>;
  acknowledgeDelivery?: Resolver<Maybe<ResolversTypes['AcknowledgeDeliveryResult']>, ParentType, ContextType, RequireFields<MutationAcknowledgeDeliveryArgs, 'input' | 'idempotencyKey'>>;
  publishDisclosure?: Resolver<Maybe<ResolversTypes['PublishDisclosureResult']>, ParentType, ContextType, RequireFields<MutationPublishDisclosureArgs, 'input' | 'idempotencyKey'>>;
};

export type NeedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  townshipCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['NeedUrgency'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  allocatedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['NeedStep']>, ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['NeedMatch']>, ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedMatchResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeedMatch'] = ResolversParentTypes['NeedMatch'], FederationReferenceType extends FederationReferenceTypes['NeedMatch'] = FederationReferenceTypes['NeedMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeedMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['GoodsLot']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['MatchStep']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchRulesResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MatchRules'] = ResolversParentTypes['MatchRules'], FederationReferenceType extends FederationReferenceTypes['MatchRules'] = FederationReferenceTypes['MatchRules']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MatchRules']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purposeWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgencyWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoApproversFromCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  duplicateAidDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearExpiryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonorResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Donor'] = ResolversParentTypes['Donor'], FederationReferenceType extends FederationReferenceTypes['Donor'] = FederationReferenceTypes['Donor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Donor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DonorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donations?: Resolver<Array<ResolversTypes['Donation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Donation'] = ResolversParentTypes['Donation'], FederationReferenceType extends FederationReferenceTypes['Donation'] = FederationReferenceTypes['Donation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Donation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DonationKind'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restrictedTo?: Resolver<Maybe<ResolversTypes['NeedKind']>, ParentType, ContextType>;
  designatedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  campaignRecordNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['GoodsLot']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DonationState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['DonationStep']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['DonationTrace']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonationTraceResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonationTrace'] = ResolversParentTypes['DonationTrace'], FederationReferenceType extends FederationReferenceTypes['DonationTrace'] = FederationReferenceTypes['DonationTrace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DonationTrace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  townshipCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MyDonationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MyDonation'] = ResolversParentTypes['MyDonation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DonationKind'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  designatedUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DonationState'], ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['DonationTrace']>, ParentType, ContextType>;
};

export type FundResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restrictedTo?: Resolver<Maybe<ResolversTypes['NeedKind']>, ParentType, ContextType>;
  inCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  allocatedCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  balanceCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paidCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsLotResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GoodsLot'] = ResolversParentTypes['GoodsLot'], FederationReferenceType extends FederationReferenceTypes['GoodsLot'] = FederationReferenceTypes['GoodsLot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GoodsLot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  donation?: Resolver<Maybe<ResolversTypes['Donation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qtyIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qtyAllocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qtyFree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qtyDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qtyLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qtyInTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valuationBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nearExpiry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GoodsLotState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['GoodsLotStep']>, ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement'], FederationReferenceType extends FederationReferenceTypes['StockMovement'] = FederationReferenceTypes['StockMovement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMovement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  donationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allocationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'], FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['GoodsLot']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  charity?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relatedPartyDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duplicateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  twoApprovers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approver1?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approver2?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllocationState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['AllocationStep']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  carrierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantitySent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Receiver']>, ParentType, ContextType>;
  proofSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  townshipCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['DeliveryStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryReceiptResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DeliveryReceipt'] = ResolversParentTypes['DeliveryReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantitySent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure'], FederationReferenceType extends FederationReferenceTypes['Disclosure'] = FederationReferenceTypes['Disclosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disclosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charityOrgId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  donations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cashInCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  goodsInCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredCents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DonationTotalsResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonationTotals'] = ResolversParentTypes['DonationTotals']> = {
  donations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<Array<ResolversTypes['Delivery']>>, ParentType, ContextType>;
  aidReceived90d?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charityStock?: Resolver<Maybe<Array<ResolversTypes['GoodsLot']>>, ParentType, ContextType>;
  openNeeds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SocialOrganizationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization'], FederationReferenceType extends FederationReferenceTypes['SocialOrganization'] = FederationReferenceTypes['SocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donationsReceived?: Resolver<Maybe<ResolversTypes['DonationTotals']>, ParentType, ContextType>;
};

export type RegisterDonorResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterDonorResult'] = ResolversParentTypes['RegisterDonorResult']> = {
  __resolveType: TypeResolveFn<'Donor' | 'Rejection', ParentType, ContextType>;
};

export type ChangeDonorResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeDonorResult'] = ResolversParentTypes['ChangeDonorResult']> = {
  __resolveType: TypeResolveFn<'Donor' | 'Rejection', ParentType, ContextType>;
};

export type PledgeDonationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PledgeDonationResult'] = ResolversParentTypes['PledgeDonationResult']> = {
  __resolveType: TypeResolveFn<'Donation' | 'Rejection', ParentType, ContextType>;
};

export type StepDonationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepDonationResult'] = ResolversParentTypes['StepDonationResult']> = {
  __resolveType: TypeResolveFn<'Donation' | 'Rejection', ParentType, ContextType>;
};

export type PutInStockResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PutInStockResult'] = ResolversParentTypes['PutInStockResult']> = {
  __resolveType: TypeResolveFn<'GoodsLot' | 'Rejection', ParentType, ContextType>;
};

export type PutInFundResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PutInFundResult'] = ResolversParentTypes['PutInFundResult']> = {
  __resolveType: TypeResolveFn<'Fund' | 'Rejection', ParentType, ContextType>;
};

export type OpenFundResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['OpenFundResult'] = ResolversParentTypes['OpenFundResult']> = {
  __resolveType: TypeResolveFn<'Fund' | 'Rejection', ParentType, ContextType>;
};

export type DisposeLotResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisposeLotResult'] = ResolversParentTypes['DisposeLotResult']> = {
  __resolveType: TypeResolveFn<'GoodsLot' | 'Rejection', ParentType, ContextType>;
};

export type ProposeMatchesResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ProposeMatchesResult'] = ResolversParentTypes['ProposeMatchesResult']> = {
  __resolveType: TypeResolveFn<'Need' | 'Rejection', ParentType, ContextType>;
};

export type AcceptMatchResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AcceptMatchResult'] = ResolversParentTypes['AcceptMatchResult']> = {
  __resolveType: TypeResolveFn<'NeedMatch' | 'Rejection', ParentType, ContextType>;
};

export type DeclineMatchResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DeclineMatchResult'] = ResolversParentTypes['DeclineMatchResult']> = {
  __resolveType: TypeResolveFn<'NeedMatch' | 'Rejection', ParentType, ContextType>;
};

export type ProposeAllocationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ProposeAllocationResult'] = ResolversParentTypes['ProposeAllocationResult']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'Rejection', ParentType, ContextType>;
};

export type ApproveAllocationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ApproveAllocationResult'] = ResolversParentTypes['ApproveAllocationResult']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'Rejection', ParentType, ContextType>;
};

export type CancelAllocationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CancelAllocationResult'] = ResolversParentTypes['CancelAllocationResult']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'Rejection', ParentType, ContextType>;
};

export type DispatchAllocationResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DispatchAllocationResult'] = ResolversParentTypes['DispatchAllocationResult']> = {
  __resolveType: TypeResolveFn<'Delivery' | 'Rejection', ParentType, ContextType>;
};

export type SettleShortfallResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SettleShortfallResult'] = ResolversParentTypes['SettleShortfallResult']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'Rejection', ParentType, ContextType>;
};

export type ConfirmDeliveryResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ConfirmDeliveryResult'] = ResolversParentTypes['ConfirmDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryReceipt' | 'Rejection', ParentType, ContextType>;
};

export type ReturnDeliveryResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReturnDeliveryResult'] = ResolversParentTypes['ReturnDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryReceipt' | 'Rejection', ParentType, ContextType>;
};

export type AcknowledgeDeliveryResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AcknowledgeDeliveryResult'] = ResolversParentTypes['AcknowledgeDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryReceipt' | 'Rejection', ParentType, ContextType>;
};

export type PublishDisclosureResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PublishDisclosureResult'] = ResolversParentTypes['PublishDisclosureResult']> = {
  __resolveType: TypeResolveFn<'Disclosure' | 'Rejection', ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DonorConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonorConnection'] = ResolversParentTypes['DonorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DonorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonorEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonorEdge'] = ResolversParentTypes['DonorEdge']> = {
  node?: Resolver<ResolversTypes['Donor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DonationConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonationConnection'] = ResolversParentTypes['DonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DonationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DonationEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DonationEdge'] = ResolversParentTypes['DonationEdge']> = {
  node?: Resolver<ResolversTypes['Donation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MyDonationConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MyDonationConnection'] = ResolversParentTypes['MyDonationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MyDonationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyDonationEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MyDonationEdge'] = ResolversParentTypes['MyDonationEdge']> = {
  node?: Resolver<ResolversTypes['MyDonation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsLotConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GoodsLotConnection'] = ResolversParentTypes['GoodsLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoodsLotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoodsLotEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GoodsLotEdge'] = ResolversParentTypes['GoodsLotEdge']> = {
  node?: Resolver<ResolversTypes['GoodsLot'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
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
  Need?: NeedResolvers<ContextType>;
  NeedMatch?: NeedMatchResolvers<ContextType>;
  MatchRules?: MatchRulesResolvers<ContextType>;
  Donor?: DonorResolvers<ContextType>;
  Donation?: DonationResolvers<ContextType>;
  DonationTrace?: DonationTraceResolvers<ContextType>;
  MyDonation?: MyDonationResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  GoodsLot?: GoodsLotResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryReceipt?: DeliveryReceiptResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DonationTotals?: DonationTotalsResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  SocialOrganization?: SocialOrganizationResolvers<ContextType>;
  RegisterDonorResult?: RegisterDonorResultResolvers<ContextType>;
  ChangeDonorResult?: ChangeDonorResultResolvers<ContextType>;
  PledgeDonationResult?: PledgeDonationResultResolvers<ContextType>;
  StepDonationResult?: StepDonationResultResolvers<ContextType>;
  PutInStockResult?: PutInStockResultResolvers<ContextType>;
  PutInFundResult?: PutInFundResultResolvers<ContextType>;
  OpenFundResult?: OpenFundResultResolvers<ContextType>;
  DisposeLotResult?: DisposeLotResultResolvers<ContextType>;
  ProposeMatchesResult?: ProposeMatchesResultResolvers<ContextType>;
  AcceptMatchResult?: AcceptMatchResultResolvers<ContextType>;
  DeclineMatchResult?: DeclineMatchResultResolvers<ContextType>;
  ProposeAllocationResult?: ProposeAllocationResultResolvers<ContextType>;
  ApproveAllocationResult?: ApproveAllocationResultResolvers<ContextType>;
  CancelAllocationResult?: CancelAllocationResultResolvers<ContextType>;
  DispatchAllocationResult?: DispatchAllocationResultResolvers<ContextType>;
  SettleShortfallResult?: SettleShortfallResultResolvers<ContextType>;
  ConfirmDeliveryResult?: ConfirmDeliveryResultResolvers<ContextType>;
  ReturnDeliveryResult?: ReturnDeliveryResultResolvers<ContextType>;
  AcknowledgeDeliveryResult?: AcknowledgeDeliveryResultResolvers<ContextType>;
  PublishDisclosureResult?: PublishDisclosureResultResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  DonorConnection?: DonorConnectionResolvers<ContextType>;
  DonorEdge?: DonorEdgeResolvers<ContextType>;
  DonationConnection?: DonationConnectionResolvers<ContextType>;
  DonationEdge?: DonationEdgeResolvers<ContextType>;
  MyDonationConnection?: MyDonationConnectionResolvers<ContextType>;
  MyDonationEdge?: MyDonationEdgeResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  GoodsLotConnection?: GoodsLotConnectionResolvers<ContextType>;
  GoodsLotEdge?: GoodsLotEdgeResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
