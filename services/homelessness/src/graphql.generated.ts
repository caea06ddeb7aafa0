import type { Row } from '@nuanxin/kit';
import type { AfterCare as AfterCareEntity } from './after-care.entity.ts';
import type { MatchCandidate as MatchCandidateEntity } from './match-candidate.entity.ts';
import type { MissingPersonAlert as MissingPersonAlertEntity } from './missing-person-alert.entity.ts';
import type { PatrolRound as PatrolRoundEntity } from './patrol-round.entity.ts';
import type { ReliefCase as ReliefCaseEntity } from './relief-case.entity.ts';
import type { ReliefCrisis as ReliefCrisisEntity } from './relief-crisis.entity.ts';
import type { ReliefNeed as ReliefNeedEntity } from './relief-need.entity.ts';
import type { ReliefServiceRecord as ReliefServiceRecordEntity } from './relief-service-record.entity.ts';
export type AfterCareRow = Row<AfterCareEntity>;
export type MatchCandidateRow = Row<MatchCandidateEntity>;
export type MissingPersonAlertRow = Row<MissingPersonAlertEntity>;
export type PatrolRoundRow = Row<PatrolRoundEntity>;
export type ReliefCaseRow = Row<ReliefCaseEntity>;
export type ReliefCrisisRow = Row<ReliefCrisisEntity>;
export type ReliefNeedRow = Row<ReliefNeedEntity>;
export type ReliefServiceRecordRow = Row<ReliefServiceRecordEntity>;
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
  /** Ill, hurt or suspected mentally ill: hospital first (HWP 7, HRM 6). 应先送医 */
  | 'HOSPITAL_FIRST'
  /** Aid is voluntary (HRM): nobody is admitted who does not want it. 须自愿受助 */
  | 'NOT_VOLUNTARY'
  /** Suspected lost, abandoned or trafficked: report to the police first (HID). 应先报警 */
  | 'POLICE_FIRST'
  /** This person may not leave in this way; `allowed` lists the ways. 离站方式不允许 */
  | 'DEPARTURE_NOT_ALLOWED'
  /** A clock of the law has not run out yet. 未到法定期限 */
  | 'TOO_EARLY'
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
  /** One relief case; null when there is none in your scope. 救助个案 */
  reliefCase?: Maybe<ReliefCase>;
  /** Relief cases in your scope, by case number. 救助台账 */
  reliefCases?: Maybe<ReliefCaseConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、个案编号开头、体貌特征，最相符的在前。
   * Cases by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the beginning of the case number; last, by words of the features. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchReliefCases?: Maybe<ReliefCaseConnection>;
  missingPersonAlert?: Maybe<MissingPersonAlert>;
  /** Reports of missing persons, the latest first. 走失信息 */
  missingPersonAlerts?: Maybe<MissingPersonAlertConnection>;
  /** Alerts that may be the person of a case, the likeliest first. 匹配线索 */
  matchCandidates?: Maybe<Array<MatchCandidate>>;
  patrolRound?: Maybe<PatrolRound>;
  /** Patrol rounds, the latest first. 街面巡查 */
  patrolRounds?: Maybe<PatrolRoundConnection>;
  afterCare?: Maybe<AfterCare>;
  /** After-care of those who came home, the earliest due first; with `dueBefore`, only what is not yet visited. 返乡后续 */
  afterCares?: Maybe<AfterCareConnection>;
  reliefCrisis?: Maybe<ReliefCrisis>;
  /** Crises that ask for somebody. 未结危机 */
  reliefCrises?: Maybe<ReliefCrisisConnection>;
  reliefNeed?: Maybe<ReliefNeed>;
  reliefServiceRecord?: Maybe<ReliefServiceRecord>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReliefCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReliefCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReliefCaseFilter>;
};


export type QuerySearchReliefCasesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMissingPersonAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissingPersonAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MissingPersonAlertState>;
};


export type QueryMatchCandidatesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryPatrolRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatrolRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAfterCareArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAfterCaresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AfterCareState>;
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReliefCrisisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReliefCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryReliefNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReliefServiceRecordArgs = {
  id: Scalars['ID']['input'];
};

/**
 * A person across all ledgers 自然人. Nobody owns it: each division adds what it knows, and whether somebody exists is never told by it,
 * since every well-formed key is answered.
 */
export type Person = {
  __typename?: 'Person';
  /** Person key: keyed hash of the citizen id (P…), or a temporary id while the identity is unknown (T…). 人员主键 */
  id: Scalars['ID']['output'];
  /** Episodes of relief, the latest first. 救助记录 */
  reliefCases?: Maybe<Array<ReliefCase>>;
  /** The latest report that the person is missing. 走失信息 */
  missingAlert?: Maybe<MissingPersonAlert>;
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

/** Who somebody is, where, and how we came to know. 基本信息 */
export type PersonInput = {
  /** 1 to 50 characters; `·` in minority names. 姓名 */
  name: Scalars['String']['input'];
  /** 18 characters; sealed at once, never shown whole. 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  /** Why there is no citizen id: not registered, unknown person. 缺失原因 */
  idMissingReason?: InputMaybe<Scalars['String']['input']>;
  /** Must agree with the citizen id. 性别 */
  sex?: InputMaybe<Sex>;
  /** Must agree with the citizen id. 出生日期 */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** GB/T 3304, two digits. 民族 */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** Where registered, 12 digits. 户籍地 */
  hukouRegionCode?: InputMaybe<Scalars['String']['input']>;
  /** Where living, 12 digits, township or narrower: visits follow it. 居住地 */
  regionCode: Scalars['String']['input'];
  residenceState?: InputMaybe<ResidenceState>;
  /** Street and door, at most 200 characters. 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Sealed at once, shown masked. 电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
  contacts?: InputMaybe<Array<EmergencyContactInput>>;
  assistance?: InputMaybe<Array<AssistanceStatus>>;
  intakeSource: IntakeSource;
  /** On what ground the file is kept (PIPL 13); STATUTORY unless said. 处理依据 */
  basis?: InputMaybe<LegalBasis>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  leadWorkerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes of who somebody is; what is absent stays. 基本信息变更 */
export type PersonChangeInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  hukouRegionCode?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  residenceState?: InputMaybe<ResidenceState>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  assistance?: InputMaybe<Array<AssistanceStatus>>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  leadWorkerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which files a list holds. 档案筛选 */
export type FileFilter = {
  /** This region and all within it. 行政区划 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<FileState>;
  riskLevel?: InputMaybe<RiskLevel>;
  category?: InputMaybe<Scalars['String']['input']>;
  /** Next visit due before this instant. 应访时间早于 */
  visitDueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Files that carry the after-care of somebody who came home. 返乡后续 */
  afterCare?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step of a file's life. 档案流转 */
export type StepFileInput = {
  id: Scalars['ID']['input'];
  step: FileStep;
  /** The version you read. 版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Needed to propose a closure: one of ClosureReason. 结案原因 */
  reason?: InputMaybe<ClosureReason>;
};

/** A new risk level, with its reason. 风险等级调整 */
export type SetRiskInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  riskLevel: RiskLevel;
  /** In words, at most 500 characters. 理由 */
  reason: Scalars['String']['input'];
};

/** One line of the checklist of a visit. 走访检查项 */
export type ChecklistInput = {
  /** What was looked at. 检查项 */
  item: Scalars['String']['input'];
  /** What was found. 情况 */
  finding: Scalars['String']['input'];
};

/** What is filled in at the door. 走访记录 */
export type RecordVisitInput = {
  fileId: Scalars['ID']['input'];
  /** Not in the future; more than 3 days back only by the head of the station. 开始时间 */
  startedAt: Scalars['DateTime']['input'];
  /** 0 to 1440. 时长(分钟) */
  minutes: Scalars['Int']['input'];
  mode: VisitMode;
  result: VisitResult;
  checklist?: InputMaybe<Array<ChecklistInput>>;
  anomalies?: InputMaybe<Array<Scalars['String']['input']>>;
  followUp?: InputMaybe<Scalars['String']['input']>;
  /** At most 2000 characters. 备注 */
  note?: InputMaybe<Scalars['String']['input']>;
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  volunteerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is told when danger is seen. Level 1: call 110, 120 or 119 first. 危机上报 */
export type RaiseCrisisInput = {
  /** Whose; or the region when nobody knows who. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 red, 2 orange, 3 yellow. 等级 */
  level: Scalars['Int']['input'];
  kind: CrisisKind;
  situation?: InputMaybe<Scalars['String']['input']>;
  externalCall?: InputMaybe<ExternalCall>;
  externalCallAt?: InputMaybe<Scalars['DateTime']['input']>;
  receiptNo?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a crisis. 危机流转 */
export type StepCrisisInput = {
  id: Scalars['ID']['input'];
  step: CrisisStep;
  expectedVersion: Scalars['Int']['input'];
  /** What came of it; needed to close. 处置结果 */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Needed to close abuse or violence (MPL 11, ADV 14). 回执编号 */
  receiptNo?: InputMaybe<Scalars['String']['input']>;
};

/** A service that was given, to a file or to a number of people. 服务登记 */
export type RecordServiceInput = {
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of people, when they are not named. 人次 */
  headcount?: InputMaybe<Scalars['Int']['input']>;
  /** With a headcount: where. 行政区划 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  orgId?: InputMaybe<Scalars['ID']['input']>;
  /** S01 to S29. 服务清单编码 */
  catalogueCode: Scalars['String']['input'];
  method?: InputMaybe<SocialWorkMethod>;
  mode: ServiceMode;
  startedAt: Scalars['DateTime']['input'];
  minutes: Scalars['Int']['input'];
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  volunteerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  followUp?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody needs; charity sees it without identity. 需求发布 */
export type PostNeedInput = {
  fileId: Scalars['ID']['input'];
  kind: NeedKind;
  /** At most 50 characters. 物品或服务 */
  item: Scalars['String']['input'];
  quantity: Scalars['Int']['input'];
  /** 件, 套, 箱, kg, 瓶, 床, 分(money, in cents). 单位 */
  unit: Scalars['String']['input'];
  urgency?: InputMaybe<NeedUrgency>;
  /** 90 days from now unless said. 有效期 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** State of a need in its ledger. 需求状态 */
export type LedgerNeedState =
  /** Posted. 已发布 */
  | 'POSTED'
  /** Matched. 已匹配 */
  | 'MATCHED'
  /** Allocated. 已分配 */
  | 'ALLOCATED'
  /** Partly delivered. 部分发放 */
  | 'PARTLY_DELIVERED'
  /** Fulfilled. 已满足 */
  | 'FULFILLED'
  /** Withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** What a station carries in one ledger, within the caller's region. Whoever may see counts only is told no cell below 5: null (small cells, §7.2). 站点在办量 */
export type Caseload = {
  __typename?: 'Caseload';
  /** Files in care. 在办档案 */
  files?: Maybe<Scalars['Int']['output']>;
  /** Visits that are planned. 待走访 */
  openVisits?: Maybe<Scalars['Int']['output']>;
  /** Of these, overdue. 逾期 */
  overdueVisits?: Maybe<Scalars['Int']['output']>;
  /** Crises that ask for somebody. 未结危机 */
  openCrises?: Maybe<Scalars['Int']['output']>;
  /** Needs that are not met. 未满足需求 */
  openNeeds?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a case: somebody was found or came. 登记求助 */
  registerReliefCase?: Maybe<RegisterReliefCaseResult>;
  /** Changes a case. 修改个案 */
  changeReliefCase?: Maybe<ChangeReliefCaseResult>;
  /** Takes a case one step on; to confirm an identity, use identifyPerson. 个案流转 */
  stepReliefCase?: Maybe<StepReliefCaseResult>;
  /** Records what was done to find out who it is. 身份查询登记 */
  recordIdentitySearch?: Maybe<RecordIdentitySearchResult>;
  /** Confirms who somebody is; every division takes the true key. 确认身份 */
  identifyPerson?: Maybe<IdentifyPersonResult>;
  /** Records aid that was given; never cash (HRM 7). 救助登记 */
  giveReliefAid?: Maybe<GiveReliefAidResult>;
  /** Files a stay of more than 10 days with the higher bureau (HRD). 延期备案 */
  extendReliefStay?: Maybe<ExtendReliefStayResult>;
  /** Records a report that somebody is missing. 走失登记 */
  reportMissingPerson?: Maybe<ReportMissingPersonResult>;
  /** Closes an alert, or takes a match back; to match, decide on a candidate. 走失信息流转 */
  stepMissingPersonAlert?: Maybe<StepMissingPersonAlertResult>;
  /** Says that a case and an alert may be one person. 提出匹配 */
  proposeMatchCandidate?: Maybe<ProposeMatchCandidateResult>;
  /** A person decides on a candidate (PIPL 24). 核定匹配 */
  decideMatchCandidate?: Maybe<DecideMatchCandidateResult>;
  /** Records a patrol round. 巡查登记 */
  recordPatrolRound?: Maybe<RecordPatrolRoundResult>;
  /** Takes an after-care one step on; the home township does. 返乡后续流转 */
  stepAfterCare?: Maybe<StepAfterCareResult>;
  /** Records a service. 服务登记 */
  recordReliefService?: Maybe<RecordReliefServiceResult>;
  /** Raises a crisis; `fileId` is a case. 危机上报 */
  raiseReliefCrisis?: Maybe<RaiseReliefCrisisResult>;
  /** Takes a crisis one step on. 危机处置 */
  stepReliefCrisis?: Maybe<StepReliefCrisisResult>;
  /** Tells charity of a need; `fileId` is a case. 发布需求 */
  postReliefNeed?: Maybe<PostReliefNeedResult>;
};


export type MutationRegisterReliefCaseArgs = {
  input: RegisterReliefCaseInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeReliefCaseArgs = {
  input: ChangeReliefCaseInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepReliefCaseArgs = {
  input: StepReliefCaseInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordIdentitySearchArgs = {
  input: RecordIdentitySearchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIdentifyPersonArgs = {
  input: IdentifyPersonInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationGiveReliefAidArgs = {
  input: GiveReliefAidInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationExtendReliefStayArgs = {
  input: ExtendReliefStayInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReportMissingPersonArgs = {
  input: ReportMissingPersonInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepMissingPersonAlertArgs = {
  input: StepMissingPersonAlertInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationProposeMatchCandidateArgs = {
  input: ProposeMatchCandidateInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationDecideMatchCandidateArgs = {
  input: DecideMatchCandidateInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordPatrolRoundArgs = {
  input: RecordPatrolRoundInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepAfterCareArgs = {
  input: StepAfterCareInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordReliefServiceArgs = {
  input: RecordServiceInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRaiseReliefCrisisArgs = {
  input: RaiseCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepReliefCrisisArgs = {
  input: StepCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPostReliefNeedArgs = {
  input: PostNeedInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** A relief case: one person, one episode (HRM, HWP). 救助个案 */
export type ReliefCase = {
  __typename?: 'ReliefCase';
  id: Scalars['ID']['output'];
  /** The person, through all divisions; a temporary key while unknown. 自然人 */
  person?: Maybe<Person>;
  /** `H`, county, year, running number. 个案编号 */
  caseNo: Scalars['String']['output'];
  /** As told or found; null when nobody knows. 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  /** First 4 and last 2 of the citizen id. 公民身份号码(脱敏) */
  citizenIdMasked?: Maybe<Scalars['String']['output']>;
  /** Why there is no citizen id. 缺失原因 */
  idMissingReason?: Maybe<Scalars['String']['output']>;
  /** Whether the true identity is not known yet. 身份不明 */
  unidentified: Scalars['Boolean']['output'];
  sex: Sex;
  ageBand?: Maybe<AgeBand>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Years, as it looks, while the birth date is unknown. 估计年龄 */
  estimatedAge?: Maybe<Scalars['Int']['output']>;
  /** What one would know the person by. 体貌特征 */
  features?: Maybe<Scalars['String']['output']>;
  /** Speech, which tells of home. 口音 */
  accent?: Maybe<Scalars['String']['output']>;
  foundBy: ReliefFoundBy;
  foundAt: Scalars['DateTime']['output'];
  /** 发现地点 */
  foundPlace?: Maybe<Scalars['String']['output']>;
  /** Number of the form when the police brought somebody (HID). 交接表编号 */
  handoverFormNo?: Maybe<Scalars['String']['output']>;
  patrolRound?: Maybe<PatrolRound>;
  patrolOutcome?: Maybe<PatrolOutcome>;
  /** Whether the person wants aid; it is voluntary and free (HRM). 自愿受助 */
  voluntary?: Maybe<Scalars['Boolean']['output']>;
  voluntaryEvidence?: Maybe<Scalars['String']['output']>;
  /** 群体标识 */
  groupFlags?: Maybe<Array<ReliefGroupFlag>>;
  /** 入站检查 */
  entryCheck?: Maybe<EntryCheck>;
  state: ReliefCaseState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<ReliefCaseStep>;
  /** Ways in which this person may leave now. 允许的离站方式 */
  allowedDepartures: Array<DepartureMode>;
  /** Why aid was refused, or why it ended otherwise. 原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 不予救助通知书编号 */
  refusalNoticeNo?: Maybe<Scalars['String']['output']>;
  /** The county of the relief station. 救助站所在县区 */
  regionCode: Scalars['String']['output'];
  /** Where home is, once it is known. 户籍或常住地 */
  homeRegionCode?: Maybe<Scalars['String']['output']>;
  /** The relief station. 救助管理站 */
  station?: Maybe<Station>;
  admittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Notice to find kin: 24 hours after entry, while unidentified (HID). 寻亲公告时限 */
  noticeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** DNA request to the police: 7 working days after entry, while unidentified (HID). DNA采集时限 */
  dnaDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** End of the 10 days (HRD); null for those it does not hold for. 十天期限 */
  tenDayDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 延期备案号 */
  extensionNo?: Maybe<Scalars['String']['output']>;
  /** Unidentified after 10 days. 滞留 */
  stranded: Scalars['Boolean']['output'];
  /** 身份查询 */
  identitySearch?: Maybe<IdentitySearch>;
  /** Aid that was given, in order. 已提供救助 */
  aidGiven?: Maybe<Array<ReliefAid>>;
  /** 离站 */
  departure?: Maybe<Departure>;
  /** 未成年人处置 */
  minorHandling?: Maybe<MinorHandling>;
  /** Episodes of the same person in the 12 months before, as far as you may see. 一年内救助次数 */
  priorEpisodes?: Maybe<Scalars['Int']['output']>;
  /** 返乡后续 */
  afterCares: Array<AfterCare>;
  /** 匹配线索 */
  matchCandidates?: Maybe<Array<MatchCandidate>>;
  /** Services given, the latest 20. 服务记录 */
  services?: Maybe<Array<ReliefServiceRecord>>;
  /** The latest 20 crises. 危机 */
  crises: Array<ReliefCrisis>;
  /** The latest 20 needs. 需求 */
  needs?: Maybe<Array<ReliefNeed>>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** What was looked at on entry (HWP 7, 8). 入站检查 */
export type EntryCheck = {
  __typename?: 'EntryCheck';
  body: EntryFinding;
  mental: EntryFinding;
  safety: EntryFinding;
  /** Whether there is a sign of an intellectual disability. 疑似智力障碍 */
  intellectualSign: Scalars['Boolean']['output'];
  /** What was brought along and kept. 物品登记 */
  belongings?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

/** What was done to find out who it is: references only, no biometrics (HID). 身份查询 */
export type IdentitySearch = {
  __typename?: 'IdentitySearch';
  /** Query of the police's systems. 系统比对 */
  systemQueryNo?: Maybe<Scalars['String']['output']>;
  systemQueryAt?: Maybe<Scalars['DateTime']['output']>;
  /** 寻亲公告 */
  noticeNo?: Maybe<Scalars['String']['output']>;
  noticeAt?: Maybe<Scalars['DateTime']['output']>;
  /** DNA采集申请 */
  dnaRequestNo?: Maybe<Scalars['String']['output']>;
  dnaRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Report of a suspected loss, abandonment or trafficking. 报案回执 */
  policeReportNo?: Maybe<Scalars['String']['output']>;
  policeReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What proved it. 确认依据 */
  evidence?: Maybe<Scalars['String']['output']>;
  identifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Aid that was given (HRM 7). 救助 */
export type ReliefAid = {
  __typename?: 'ReliefAid';
  kind: ReliefAidKind;
  at: Scalars['DateTime']['output'];
  /** Fare of local transport in cents 分, at most 20 yuan against a signature (HWP). 短途交通费 */
  localTransportCents?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

/** How somebody left. 离站 */
export type Departure = {
  __typename?: 'Departure';
  mode: DepartureMode;
  at: Scalars['DateTime']['output'];
  /** Where to, 12 digits. 去向 */
  toRegionCode: Scalars['String']['output'];
  /** 离站声明已签 */
  statementSigned: Scalars['Boolean']['output'];
  /** 接领人 */
  receiverName?: Maybe<Scalars['String']['output']>;
  /** Whether the receiver's identity card was checked and a copy kept. 已核验证件 */
  receiverIdSeen: Scalars['Boolean']['output'];
  escortStaffIds: Array<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

/** What is owed to a minor besides (MPL 92). 未成年人处置 */
export type MinorHandling = {
  __typename?: 'MinorHandling';
  /** Civil affairs is the temporary guardian while no parent is found. 临时监护 */
  temporaryGuardian: Scalars['Boolean']['output'];
  since?: Maybe<Scalars['Date']['output']>;
  /** Where the child lives and is schooled. 安置与就学 */
  placement?: Maybe<Scalars['String']['output']>;
};

/** A report that somebody is missing. 走失信息 */
export type MissingPersonAlert = {
  __typename?: 'MissingPersonAlert';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  name?: Maybe<Scalars['String']['output']>;
  citizenIdMasked?: Maybe<Scalars['String']['output']>;
  sex: Sex;
  ageBand?: Maybe<AgeBand>;
  /** 体貌特征 */
  features?: Maybe<Scalars['String']['output']>;
  lastSeenAt: Scalars['DateTime']['output'];
  lastSeenPlace?: Maybe<Scalars['String']['output']>;
  /** Where last seen, 12 digits. 走失地 */
  regionCode: Scalars['String']['output'];
  /** Reference of a photo, kept elsewhere. 照片编号 */
  photoRef?: Maybe<Scalars['String']['output']>;
  /** 报告人 */
  reporterName?: Maybe<Scalars['String']['output']>;
  reporterRelation?: Maybe<Relation>;
  /** First 3 and last 4. 电话(脱敏) */
  reporterPhoneMasked?: Maybe<Scalars['String']['output']>;
  state: MissingPersonAlertState;
  allowedSteps: Array<MissingPersonAlertStep>;
  /** The case it was matched with. 匹配个案 */
  matchedCase?: Maybe<ReliefCase>;
  closedReason?: Maybe<Scalars['String']['output']>;
  candidates?: Maybe<Array<MatchCandidate>>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** A case and an alert that may be one person: somebody decides, no machine (PIPL 24). 匹配线索 */
export type MatchCandidate = {
  __typename?: 'MatchCandidate';
  id: Scalars['ID']['output'];
  case?: Maybe<ReliefCase>;
  alert?: Maybe<MissingPersonAlert>;
  basis: MatchBasis;
  /** 0 to 100. 相似度 */
  score?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  state: MatchCandidateState;
  allowedSteps: Array<MatchCandidateStep>;
  decidedBy?: Maybe<Scalars['ID']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decisionReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A round through the streets. 街面巡查 */
export type PatrolRound = {
  __typename?: 'PatrolRound';
  id: Scalars['ID']['output'];
  regionCode: Scalars['String']['output'];
  /** 巡查区域 */
  area: Scalars['String']['output'];
  station?: Maybe<Station>;
  memberIds: Array<Scalars['ID']['output']>;
  partners: Array<PatrolPartner>;
  /** Denser, in cold or heat. 极端天气加密 */
  wave: Scalars['Boolean']['output'];
  startedAt: Scalars['DateTime']['output'];
  minutes: Scalars['Int']['output'];
  /** People spoken with. 接触人次 */
  contacts: Scalars['Int']['output'];
  /** Sets of supplies handed out. 发放物资(份) */
  supplies: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Cases that began on this round. 发现个案 */
  cases: Array<ReliefCase>;
  version: Scalars['Int']['output'];
};

/** What the home township does for somebody who came back (HRM 12): first visit within 7 days. 返乡后续 */
export type AfterCare = {
  __typename?: 'AfterCare';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  /** The case; null where you may not see it. 救助个案 */
  case?: Maybe<ReliefCase>;
  /** The home township. 返乡地 */
  regionCode: Scalars['String']['output'];
  mode: DepartureMode;
  departedAt: Scalars['DateTime']['output'];
  /** 首访时限 */
  dueAt: Scalars['DateTime']['output'];
  state: AfterCareState;
  allowedSteps: Array<AfterCareStep>;
  firstVisitAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the person had left home. 流浪原因 */
  causes?: Maybe<Array<LeavingCause>>;
  /** 就业指引 */
  jobGuidance?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A service given in relief. 服务记录 */
export type ReliefServiceRecord = ServiceRecord & {
  __typename?: 'ReliefServiceRecord';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  division: Division;
  regionCode: Scalars['String']['output'];
  action: ActionCode;
  catalogueCode?: Maybe<Scalars['String']['output']>;
  mode: ServiceMode;
  method: SocialWorkMethod;
  startedAt: Scalars['DateTime']['output'];
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  attendanceMode: AttendanceMode;
  headcount?: Maybe<Scalars['Int']['output']>;
  orgId?: Maybe<Scalars['ID']['output']>;
  projectId?: Maybe<Scalars['ID']['output']>;
  staffIds?: Maybe<Array<Scalars['ID']['output']>>;
  volunteerIds?: Maybe<Array<Scalars['ID']['output']>>;
  followUp?: Maybe<Scalars['String']['output']>;
  /** The delivery of charity that this record tells of. 慈善发放 */
  deliveryId?: Maybe<Scalars['ID']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** Somebody in danger, in the street or the station. 危机 */
export type ReliefCrisis = Crisis & {
  __typename?: 'ReliefCrisis';
  id: Scalars['ID']['output'];
  /** The case; null when nobody knows who. 救助个案 */
  file?: Maybe<ReliefCase>;
  person?: Maybe<Person>;
  division: Division;
  regionCode: Scalars['String']['output'];
  level: Scalars['Int']['output'];
  kind: CrisisKind;
  state: CrisisState;
  allowedSteps: Array<CrisisStep>;
  raisedByRole: Scalars['String']['output'];
  raisedAt: Scalars['DateTime']['output'];
  acknowledgeBy?: Maybe<Scalars['DateTime']['output']>;
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  externalCall?: Maybe<ExternalCall>;
  externalCallAt?: Maybe<Scalars['DateTime']['output']>;
  receiptNo?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  situation?: Maybe<Scalars['String']['output']>;
  outcome?: Maybe<Scalars['String']['output']>;
  station?: Maybe<Station>;
  version: Scalars['Int']['output'];
};

/** A need of somebody in relief, and how far it has come. 需求 */
export type ReliefNeed = {
  __typename?: 'ReliefNeed';
  id: Scalars['ID']['output'];
  file?: Maybe<ReliefCase>;
  kind: NeedKind;
  item: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  unit: Scalars['String']['output'];
  urgency: NeedUrgency;
  validTo: Scalars['Date']['output'];
  deliveredQuantity: Scalars['Int']['output'];
  state: LedgerNeedState;
  version: Scalars['Int']['output'];
};

/** A station; relief stations are among them. 社工站、救助站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** What it carries in the relief ledger. 救助在办量 */
  reliefCaseload?: Maybe<Caseload>;
  /** The latest 20 patrol rounds. 巡查 */
  reliefPatrols?: Maybe<Array<PatrolRound>>;
};

/** Which cases a list holds. 个案筛选 */
export type ReliefCaseFilter = {
  /** This region and all within it. 行政区划 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReliefCaseState>;
  foundBy?: InputMaybe<ReliefFoundBy>;
  groupFlag?: InputMaybe<ReliefGroupFlag>;
  /** Only those whose identity is unknown, or only the others. 身份不明 */
  unidentified?: InputMaybe<Scalars['Boolean']['input']>;
  /** The notice, the DNA request or the 10 days end before this instant and are not done. 时限早于 */
  clockBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RegisterReliefCaseInput = {
  /** As told or found. 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 18 characters; sealed at once, never shown whole. 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  /** Why there is no citizen id. 缺失原因 */
  idMissingReason?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 0 to 130. 估计年龄 */
  estimatedAge?: InputMaybe<Scalars['Int']['input']>;
  /** At most 500 characters. 体貌特征 */
  features?: InputMaybe<Scalars['String']['input']>;
  accent?: InputMaybe<Scalars['String']['input']>;
  foundBy: ReliefFoundBy;
  /** Not in the future. 发现时间 */
  foundAt: Scalars['DateTime']['input'];
  foundPlace?: InputMaybe<Scalars['String']['input']>;
  /** The county of the relief station, 12 digits. 救助站所在县区 */
  regionCode: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed when the police brought somebody (HID). 交接表编号 */
  handoverFormNo?: InputMaybe<Scalars['String']['input']>;
  patrolRoundId?: InputMaybe<Scalars['ID']['input']>;
  patrolOutcome?: InputMaybe<PatrolOutcome>;
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  voluntaryEvidence?: InputMaybe<Scalars['String']['input']>;
  groupFlags?: InputMaybe<Array<ReliefGroupFlag>>;
};

/** What changes of a case; what is absent stays. 个案变更 */
export type ChangeReliefCaseInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  estimatedAge?: InputMaybe<Scalars['Int']['input']>;
  features?: InputMaybe<Scalars['String']['input']>;
  accent?: InputMaybe<Scalars['String']['input']>;
  foundPlace?: InputMaybe<Scalars['String']['input']>;
  patrolOutcome?: InputMaybe<PatrolOutcome>;
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  voluntaryEvidence?: InputMaybe<Scalars['String']['input']>;
  groupFlags?: InputMaybe<Array<ReliefGroupFlag>>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  minorHandling?: InputMaybe<MinorHandlingInput>;
};

export type MinorHandlingInput = {
  temporaryGuardian: Scalars['Boolean']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  placement?: InputMaybe<Scalars['String']['input']>;
};

export type EntryCheckInput = {
  body: EntryFinding;
  mental: EntryFinding;
  safety: EntryFinding;
  intellectualSign?: Scalars['Boolean']['input'];
  belongings?: InputMaybe<Scalars['String']['input']>;
};

export type DepartureInput = {
  mode: DepartureMode;
  /** Township of where to; the known home unless said. 去向 */
  toRegionCode?: InputMaybe<Scalars['String']['input']>;
  statementSigned?: Scalars['Boolean']['input'];
  receiverName?: InputMaybe<Scalars['String']['input']>;
  receiverIdSeen?: Scalars['Boolean']['input'];
  escortStaffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a case, and what the step needs. 个案流转 */
export type StepReliefCaseInput = {
  id: Scalars['ID']['input'];
  step: ReliefCaseStep;
  expectedVersion: Scalars['Int']['input'];
  /** Needed to refuse and to record leaving without notice. 原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Needed to refuse: number of the written notice (HWP). 不予救助通知书编号 */
  refusalNoticeNo?: InputMaybe<Scalars['String']['input']>;
  /** Needed to admit. 入站检查 */
  entryCheck?: InputMaybe<EntryCheckInput>;
  /** Needed to admit somebody suspected lost, abandoned or trafficked (HID). 报案回执 */
  policeReportNo?: InputMaybe<Scalars['String']['input']>;
  /** Needed to depart. 离站 */
  departure?: InputMaybe<DepartureInput>;
};

/** What was done to find out who it is; what is absent stays. 身份查询登记 */
export type RecordIdentitySearchInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  systemQueryNo?: InputMaybe<Scalars['String']['input']>;
  noticeNo?: InputMaybe<Scalars['String']['input']>;
  dnaRequestNo?: InputMaybe<Scalars['String']['input']>;
  policeReportNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was done; now unless said. 时间 */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who somebody is. 确认身份 */
export type IdentifyPersonInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** 18 characters; sealed at once, never shown whole. 公民身份号码 */
  citizenId: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  /** Home, township or narrower. 户籍或常住地 */
  homeRegionCode: Scalars['String']['input'];
  /** What proves it, in words. 确认依据 */
  evidence: Scalars['String']['input'];
};

export type GiveReliefAidInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  kind: ReliefAidKind;
  /** 0 to 2000 (20 yuan); needs a signature. 短途交通费 */
  localTransportCents?: InputMaybe<Scalars['Int']['input']>;
  signed?: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ExtendReliefStayInput = {
  caseId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** 备案号 */
  filingNo: Scalars['String']['input'];
  /** New end of the stay. 延至 */
  until: Scalars['Date']['input'];
};

export type ReportMissingPersonInput = {
  name: Scalars['String']['input'];
  citizenId?: InputMaybe<Scalars['String']['input']>;
  idMissingReason?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  features?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. 最后出现时间 */
  lastSeenAt: Scalars['DateTime']['input'];
  lastSeenPlace?: InputMaybe<Scalars['String']['input']>;
  /** Where last seen, county or narrower. 走失地 */
  regionCode: Scalars['String']['input'];
  photoRef?: InputMaybe<Scalars['String']['input']>;
  reporterName: Scalars['String']['input'];
  reporterRelation?: InputMaybe<Relation>;
  reporterPhone?: InputMaybe<Scalars['String']['input']>;
};

export type StepMissingPersonAlertInput = {
  id: Scalars['ID']['input'];
  step: MissingPersonAlertStep;
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ProposeMatchCandidateInput = {
  caseId: Scalars['ID']['input'];
  alertId: Scalars['ID']['input'];
  basis: MatchBasis;
  /** 0 to 100. 相似度 */
  score?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideMatchCandidateInput = {
  id: Scalars['ID']['input'];
  step: MatchCandidateStep;
  expectedVersion: Scalars['Int']['input'];
  /** In words. 理由 */
  reason: Scalars['String']['input'];
};

export type RecordPatrolRoundInput = {
  /** County or narrower. 行政区划 */
  regionCode: Scalars['String']['input'];
  area: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  partners?: InputMaybe<Array<PatrolPartner>>;
  wave?: Scalars['Boolean']['input'];
  startedAt: Scalars['DateTime']['input'];
  /** 0 to 1440. 时长(分钟) */
  minutes: Scalars['Int']['input'];
  contacts?: Scalars['Int']['input'];
  supplies?: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type StepAfterCareInput = {
  id: Scalars['ID']['input'];
  step: AfterCareStep;
  expectedVersion: Scalars['Int']['input'];
  /** Needed to record the first visit. 首访时间 */
  visitedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Needed to record the first visit. 流浪原因 */
  causes?: InputMaybe<Array<LeavingCause>>;
  jobGuidance?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterReliefCaseResult = ReliefCase | Rejection;

export type ChangeReliefCaseResult = ReliefCase | Rejection;

export type StepReliefCaseResult = ReliefCase | Rejection;

export type RecordIdentitySearchResult = ReliefCase | Rejection;

export type IdentifyPersonResult = ReliefCase | Rejection;

export type GiveReliefAidResult = ReliefCase | Rejection;

export type ExtendReliefStayResult = ReliefCase | Rejection;

export type ReportMissingPersonResult = MissingPersonAlert | Rejection;

export type StepMissingPersonAlertResult = MissingPersonAlert | Rejection;

export type ProposeMatchCandidateResult = MatchCandidate | Rejection;

export type DecideMatchCandidateResult = MatchCandidate | Rejection;

export type RecordPatrolRoundResult = PatrolRound | Rejection;

export type StepAfterCareResult = AfterCare | Rejection;

export type RecordReliefServiceResult = ReliefServiceRecord | Rejection;

export type RaiseReliefCrisisResult = ReliefCrisis | Rejection;

export type StepReliefCrisisResult = ReliefCrisis | Rejection;

export type PostReliefNeedResult = ReliefNeed | Rejection;

/** How somebody came to relief (HID, seed). 发现途径 */
export type ReliefFoundBy =
  /** 街面巡查 */
  | 'PATROL'
  /** 公安护送 */
  | 'POLICE'
  /** 主动求助 */
  | 'SELF'
  /** 热线 */
  | 'HOTLINE'
  /** 医院 */
  | 'HOSPITAL'
  /** 群众 */
  | 'PUBLIC';

/** What came of a contact in the street; nobody is moved by force (HRM). 巡查结果 */
export type PatrolOutcome =
  /** 接受救助 */
  | 'ACCEPTED'
  /** 只领物资 */
  | 'DECLINED_SUPPLIES_ONLY'
  /** 拒绝 */
  | 'DECLINED'
  /** 送医 */
  | 'SENT_HOSPITAL'
  /** 公安处置 */
  | 'POLICE';

/** What is special about somebody (HID). 群体标识 */
export type ReliefGroupFlag =
  /** Below 18; follows the birth date once it is known. 未成年人 */
  | 'MINOR'
  /** 60 and above; follows the birth date once it is known. 老年人 */
  | 'ELDER'
  /** 残疾人 */
  | 'DISABLED'
  /** 疑似精神障碍 */
  | 'SUSPECTED_MENTAL'
  /** 患病 */
  | 'ILL'
  /** 孕妇 */
  | 'PREGNANT'
  /** 疑似走失 */
  | 'SUSPECTED_LOST'
  /** 被遗弃 */
  | 'ABANDONED'
  /** 被拐卖 */
  | 'TRAFFICKED'
  /** 家庭暴力受害人 */
  | 'DV_VICTIM';

/** 检查结果 */
export type EntryFinding =
  /** 正常 */
  | 'OK'
  /** 需要关注 */
  | 'CONCERN';

/** Aid (HRM 7): no cash. 救助内容 */
export type ReliefAidKind =
  /** 饮食 */
  | 'FOOD'
  /** Rooms apart by sex, women looked after by women. 住宿 */
  | 'LODGING'
  /** 就医 */
  | 'MEDICAL'
  /** 联系亲属 */
  | 'CONTACT_KIN'
  /** 乘车凭证 */
  | 'TICKET';

/** How somebody leaves (HWP). 离站方式 */
export type DepartureMode =
  /** Below 18 never; no mental or intellectual sign; statement signed. 自行离站 */
  | 'SELF'
  /** The identity card of kin is checked and a copy kept. 亲属接领 */
  | 'KIN_PICKUP'
  /** By two staff or more. 护送返乡 */
  | 'ESCORT'
  /** To another relief station. 移交其他救助站 */
  | 'HANDOVER'
  /** 安置 */
  | 'WELFARE'
  /** 送医 */
  | 'HOSPITAL'
  /** Gave aid up, written down. 擅自离站 */
  | 'LEFT_WITHOUT_NOTICE'
  /** 终止救助 */
  | 'TERMINATED';

/** 匹配依据 */
export type MatchBasis =
  /** 文字比对 */
  | 'TEXT'
  /** Told by an agency outside. 外部人脸比对 */
  | 'FACE_EXTERNAL'
  /** 外部DNA比对 */
  | 'DNA_EXTERNAL'
  /** 外部指纹比对 */
  | 'FINGERPRINT_EXTERNAL';

/** 同行部门 */
export type PatrolPartner =
  /** 城管 */
  | 'URBAN_MANAGEMENT'
  /** 公安 */
  | 'POLICE'
  /** 社会组织 */
  | 'SOCIAL_ORGANIZATION'
  /** 志愿者 */
  | 'VOLUNTEERS'
  /** 卫健 */
  | 'HEALTH';

/** Why somebody had left home (HRM 12). 流浪原因 */
export type LeavingCause =
  /** 贫困 */
  | 'POVERTY'
  /** 疾病 */
  | 'ILLNESS'
  /** 家庭矛盾 */
  | 'CONFLICT'
  /** 监护缺失 */
  | 'NEGLECT'
  /** 失业 */
  | 'JOBLESSNESS'
  /** 走失 */
  | 'LOST'
  /** 其他 */
  | 'OTHER';

/** State of a relief case (domain §3.4). 个案状态 */
export type ReliefCaseState =
  /** 已上报 */
  | 'REPORTED'
  /** 已接触 */
  | 'CONTACTED'
  /** 拒绝救助 */
  | 'DECLINED'
  /** 已入站 */
  | 'ADMITTED'
  /** 送医 */
  | 'HOSPITALISED'
  /** 不予救助 */
  | 'REFUSED'
  /** 身份查询中 */
  | 'IDENTIFYING'
  /** 身份已确认 */
  | 'IDENTIFIED'
  /** 返乡已安排 */
  | 'RETURN_PLANNED'
  /** 已离站 */
  | 'DEPARTED'
  /** 返乡后续 */
  | 'AFTERCARE'
  /** 滞留 */
  | 'STRANDED'
  /** 已申请落户安置 */
  | 'SETTLEMENT_APPLIED'
  /** 已落户安置 */
  | 'SETTLED'
  /** 擅自离站 */
  | 'LEFT_WITHOUT_NOTICE'
  /** 移交公安 */
  | 'TRANSFERRED_POLICE'
  /** 已结案 */
  | 'CLOSED';

/** Step of a relief case. 个案步骤 */
export type ReliefCaseStep =
  /** 接触告知 */
  | 'CONTACT'
  /** 本人拒绝 */
  | 'DECLINE'
  /** 不予救助 */
  | 'REFUSE'
  /** 入站 */
  | 'ADMIT'
  /** 送医 */
  | 'HOSPITALISE'
  /** 开始身份查询 */
  | 'BEGIN_IDENTIFYING'
  /** Only by identifyPerson. 确认身份 */
  | 'IDENTIFY'
  /** 安排返乡 */
  | 'PLAN_RETURN'
  /** 离站 */
  | 'DEPART'
  /** 转入返乡后续 */
  | 'OPEN_AFTERCARE'
  /** 认定滞留 */
  | 'MARK_STRANDED'
  /** 申请落户安置 */
  | 'APPLY_SETTLEMENT'
  /** 落户安置 */
  | 'SETTLE'
  /** 登记擅自离站 */
  | 'RECORD_LEAVING'
  /** 移交公安 */
  | 'HAND_TO_POLICE'
  /** 结案 */
  | 'CLOSE';

/** State of a missing-person alert. 走失信息状态 */
export type MissingPersonAlertState =
  /** 寻找中 */
  | 'OPEN'
  /** 已匹配 */
  | 'MATCHED'
  /** 已关闭 */
  | 'CLOSED';

/** Step of a missing-person alert. 走失信息步骤 */
export type MissingPersonAlertStep =
  /** Only by decideMatchCandidate. 确认匹配 */
  | 'MATCH'
  /** 否定匹配 */
  | 'REJECT_MATCH'
  /** 关闭 */
  | 'CLOSE';

/** State of a candidate. 线索状态 */
export type MatchCandidateState =
  /** 待确认 */
  | 'PROPOSED'
  /** 已确认 */
  | 'ACCEPTED'
  /** 已否定 */
  | 'REJECTED';

/** Step of a candidate. 线索步骤 */
export type MatchCandidateStep =
  /** 确认 */
  | 'ACCEPT'
  /** 否定 */
  | 'REJECT';

/** State of an after-care. 返乡后续状态 */
export type AfterCareState =
  /** 待接收 */
  | 'OPEN'
  /** 已接收 */
  | 'ACCEPTED'
  /** 已首访 */
  | 'VISITED'
  /** 已结束 */
  | 'CLOSED';

/** Step of an after-care. 返乡后续步骤 */
export type AfterCareStep =
  /** 接收 */
  | 'ACCEPT'
  /** 登记首访 */
  | 'RECORD_VISIT'
  /** 结束 */
  | 'CLOSE';

export type ReliefCaseConnection = {
  __typename?: 'ReliefCaseConnection';
  edges: Array<ReliefCaseEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ReliefCaseEdge = {
  __typename?: 'ReliefCaseEdge';
  node: ReliefCase;
  cursor: Scalars['String']['output'];
};

export type MissingPersonAlertConnection = {
  __typename?: 'MissingPersonAlertConnection';
  edges: Array<MissingPersonAlertEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type MissingPersonAlertEdge = {
  __typename?: 'MissingPersonAlertEdge';
  node: MissingPersonAlert;
  cursor: Scalars['String']['output'];
};

export type PatrolRoundConnection = {
  __typename?: 'PatrolRoundConnection';
  edges: Array<PatrolRoundEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type PatrolRoundEdge = {
  __typename?: 'PatrolRoundEdge';
  node: PatrolRound;
  cursor: Scalars['String']['output'];
};

export type AfterCareConnection = {
  __typename?: 'AfterCareConnection';
  edges: Array<AfterCareEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type AfterCareEdge = {
  __typename?: 'AfterCareEdge';
  node: AfterCare;
  cursor: Scalars['String']['output'];
};

export type ReliefCrisisConnection = {
  __typename?: 'ReliefCrisisConnection';
  edges: Array<ReliefCrisisEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ReliefCrisisEdge = {
  __typename?: 'ReliefCrisisEdge';
  node: ReliefCrisis;
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
  ReliefCase: ReliefCase;
  MissingPersonAlert: MissingPersonAlert;
  MatchCandidate: MatchCandidate;
  PatrolRound: PatrolRound;
  AfterCare: AfterCare;
  ReliefServiceRecord: ReliefServiceRecord;
  ReliefCrisis: ReliefCrisis;
  ReliefNeed: ReliefNeed;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  ReliefCase:
    ( { __typename: 'ReliefCase' }
    & GraphQLRecursivePick<FederationTypes['ReliefCase'], {"id":true}> );
  MissingPersonAlert:
    ( { __typename: 'MissingPersonAlert' }
    & GraphQLRecursivePick<FederationTypes['MissingPersonAlert'], {"id":true}> );
  MatchCandidate:
    ( { __typename: 'MatchCandidate' }
    & GraphQLRecursivePick<FederationTypes['MatchCandidate'], {"id":true}> );
  PatrolRound:
    ( { __typename: 'PatrolRound' }
    & GraphQLRecursivePick<FederationTypes['PatrolRound'], {"id":true}> );
  AfterCare:
    ( { __typename: 'AfterCare' }
    & GraphQLRecursivePick<FederationTypes['AfterCare'], {"id":true}> );
  ReliefServiceRecord:
    ( { __typename: 'ReliefServiceRecord' }
    & GraphQLRecursivePick<FederationTypes['ReliefServiceRecord'], {"id":true}> );
  ReliefCrisis:
    ( { __typename: 'ReliefCrisis' }
    & GraphQLRecursivePick<FederationTypes['ReliefCrisis'], {"id":true}> );
  ReliefNeed:
    ( { __typename: 'ReliefNeed' }
    & GraphQLRecursivePick<FederationTypes['ReliefNeed'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterReliefCaseResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  ChangeReliefCaseResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  StepReliefCaseResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  RecordIdentitySearchResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  IdentifyPersonResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  GiveReliefAidResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  ExtendReliefStayResult:
    | ( ReliefCaseRow )
    | ( Rejection )
  ;
  ReportMissingPersonResult:
    | ( MissingPersonAlertRow )
    | ( Rejection )
  ;
  StepMissingPersonAlertResult:
    | ( MissingPersonAlertRow )
    | ( Rejection )
  ;
  ProposeMatchCandidateResult:
    | ( MatchCandidateRow )
    | ( Rejection )
  ;
  DecideMatchCandidateResult:
    | ( MatchCandidateRow )
    | ( Rejection )
  ;
  RecordPatrolRoundResult:
    | ( PatrolRoundRow )
    | ( Rejection )
  ;
  StepAfterCareResult:
    | ( AfterCareRow )
    | ( Rejection )
  ;
  RecordReliefServiceResult:
    | ( ReliefServiceRecordRow )
    | ( Rejection )
  ;
  RaiseReliefCrisisResult:
    | ( ReliefCrisisRow )
    | ( Rejection )
  ;
  StepReliefCrisisResult:
    | ( ReliefCrisisRow )
    | ( Rejection )
  ;
  PostReliefNeedResult:
    | ( ReliefNeedRow )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Visit: never;
  ServiceRecord: ( ReliefServiceRecordRow );
  Crisis: ( ReliefCrisisRow );
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
  Person: ResolverTypeWrapper<Omit<Person, 'reliefCases' | 'missingAlert'> & { reliefCases?: Maybe<Array<ResolversTypes['ReliefCase']>>, missingAlert?: Maybe<ResolversTypes['MissingPersonAlert']> }>;
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
  PersonInput: PersonInput;
  PersonChangeInput: PersonChangeInput;
  FileFilter: FileFilter;
  StepFileInput: StepFileInput;
  SetRiskInput: SetRiskInput;
  ChecklistInput: ChecklistInput;
  RecordVisitInput: RecordVisitInput;
  RaiseCrisisInput: RaiseCrisisInput;
  StepCrisisInput: StepCrisisInput;
  RecordServiceInput: RecordServiceInput;
  PostNeedInput: PostNeedInput;
  LedgerNeedState: LedgerNeedState;
  Caseload: ResolverTypeWrapper<Caseload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReliefCase: ResolverTypeWrapper<ReliefCaseRow>;
  EntryCheck: ResolverTypeWrapper<EntryCheck>;
  IdentitySearch: ResolverTypeWrapper<IdentitySearch>;
  ReliefAid: ResolverTypeWrapper<ReliefAid>;
  Departure: ResolverTypeWrapper<Departure>;
  MinorHandling: ResolverTypeWrapper<MinorHandling>;
  MissingPersonAlert: ResolverTypeWrapper<MissingPersonAlertRow>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidateRow>;
  PatrolRound: ResolverTypeWrapper<PatrolRoundRow>;
  AfterCare: ResolverTypeWrapper<AfterCareRow>;
  ReliefServiceRecord: ResolverTypeWrapper<ReliefServiceRecordRow>;
  ReliefCrisis: ResolverTypeWrapper<ReliefCrisisRow>;
  ReliefNeed: ResolverTypeWrapper<ReliefNeedRow>;
  Station: ResolverTypeWrapper<Omit<Station, 'reliefPatrols'> & { reliefPatrols?: Maybe<Array<ResolversTypes['PatrolRound']>> }>;
  ReliefCaseFilter: ReliefCaseFilter;
  RegisterReliefCaseInput: RegisterReliefCaseInput;
  ChangeReliefCaseInput: ChangeReliefCaseInput;
  MinorHandlingInput: MinorHandlingInput;
  EntryCheckInput: EntryCheckInput;
  DepartureInput: DepartureInput;
  StepReliefCaseInput: StepReliefCaseInput;
  RecordIdentitySearchInput: RecordIdentitySearchInput;
  IdentifyPersonInput: IdentifyPersonInput;
  GiveReliefAidInput: GiveReliefAidInput;
  ExtendReliefStayInput: ExtendReliefStayInput;
  ReportMissingPersonInput: ReportMissingPersonInput;
  StepMissingPersonAlertInput: StepMissingPersonAlertInput;
  ProposeMatchCandidateInput: ProposeMatchCandidateInput;
  DecideMatchCandidateInput: DecideMatchCandidateInput;
  RecordPatrolRoundInput: RecordPatrolRoundInput;
  StepAfterCareInput: StepAfterCareInput;
  RegisterReliefCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterReliefCaseResult']>;
  ChangeReliefCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeReliefCaseResult']>;
  StepReliefCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepReliefCaseResult']>;
  RecordIdentitySearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIdentitySearchResult']>;
  IdentifyPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifyPersonResult']>;
  GiveReliefAidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveReliefAidResult']>;
  ExtendReliefStayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendReliefStayResult']>;
  ReportMissingPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportMissingPersonResult']>;
  StepMissingPersonAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepMissingPersonAlertResult']>;
  ProposeMatchCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeMatchCandidateResult']>;
  DecideMatchCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMatchCandidateResult']>;
  RecordPatrolRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPatrolRoundResult']>;
  StepAfterCareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepAfterCareResult']>;
  RecordReliefServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReliefServiceResult']>;
  RaiseReliefCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseReliefCrisisResult']>;
  StepReliefCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepReliefCrisisResult']>;
  PostReliefNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostReliefNeedResult']>;
  ReliefFoundBy: ReliefFoundBy;
  PatrolOutcome: PatrolOutcome;
  ReliefGroupFlag: ReliefGroupFlag;
  EntryFinding: EntryFinding;
  ReliefAidKind: ReliefAidKind;
  DepartureMode: DepartureMode;
  MatchBasis: MatchBasis;
  PatrolPartner: PatrolPartner;
  LeavingCause: LeavingCause;
  ReliefCaseState: ReliefCaseState;
  ReliefCaseStep: ReliefCaseStep;
  MissingPersonAlertState: MissingPersonAlertState;
  MissingPersonAlertStep: MissingPersonAlertStep;
  MatchCandidateState: MatchCandidateState;
  MatchCandidateStep: MatchCandidateStep;
  AfterCareState: AfterCareState;
  AfterCareStep: AfterCareStep;
  ReliefCaseConnection: ResolverTypeWrapper<Omit<ReliefCaseConnection, 'edges'> & { edges: Array<ResolversTypes['ReliefCaseEdge']> }>;
  ReliefCaseEdge: ResolverTypeWrapper<Omit<ReliefCaseEdge, 'node'> & { node: ResolversTypes['ReliefCase'] }>;
  MissingPersonAlertConnection: ResolverTypeWrapper<Omit<MissingPersonAlertConnection, 'edges'> & { edges: Array<ResolversTypes['MissingPersonAlertEdge']> }>;
  MissingPersonAlertEdge: ResolverTypeWrapper<Omit<MissingPersonAlertEdge, 'node'> & { node: ResolversTypes['MissingPersonAlert'] }>;
  PatrolRoundConnection: ResolverTypeWrapper<Omit<PatrolRoundConnection, 'edges'> & { edges: Array<ResolversTypes['PatrolRoundEdge']> }>;
  PatrolRoundEdge: ResolverTypeWrapper<Omit<PatrolRoundEdge, 'node'> & { node: ResolversTypes['PatrolRound'] }>;
  AfterCareConnection: ResolverTypeWrapper<Omit<AfterCareConnection, 'edges'> & { edges: Array<ResolversTypes['AfterCareEdge']> }>;
  AfterCareEdge: ResolverTypeWrapper<Omit<AfterCareEdge, 'node'> & { node: ResolversTypes['AfterCare'] }>;
  ReliefCrisisConnection: ResolverTypeWrapper<Omit<ReliefCrisisConnection, 'edges'> & { edges: Array<ResolversTypes['ReliefCrisisEdge']> }>;
  ReliefCrisisEdge: ResolverTypeWrapper<Omit<ReliefCrisisEdge, 'node'> & { node: ResolversTypes['ReliefCrisis'] }>;
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
  Person: Omit<Person, 'reliefCases' | 'missingAlert'> & { reliefCases?: Maybe<Array<ResolversParentTypes['ReliefCase']>>, missingAlert?: Maybe<ResolversParentTypes['MissingPersonAlert']> } | FederationReferenceTypes['Person'];
  Visit: ResolversInterfaceTypes<ResolversParentTypes>['Visit'];
  ServiceRecord: ResolversInterfaceTypes<ResolversParentTypes>['ServiceRecord'];
  Crisis: ResolversInterfaceTypes<ResolversParentTypes>['Crisis'];
  Referral: ResolversInterfaceTypes<ResolversParentTypes>['Referral'];
  EmergencyContact: EmergencyContact;
  EmergencyContactInput: EmergencyContactInput;
  Consent: Consent;
  ConsentInput: ConsentInput;
  PersonInput: PersonInput;
  PersonChangeInput: PersonChangeInput;
  FileFilter: FileFilter;
  StepFileInput: StepFileInput;
  SetRiskInput: SetRiskInput;
  ChecklistInput: ChecklistInput;
  RecordVisitInput: RecordVisitInput;
  RaiseCrisisInput: RaiseCrisisInput;
  StepCrisisInput: StepCrisisInput;
  RecordServiceInput: RecordServiceInput;
  PostNeedInput: PostNeedInput;
  Caseload: Caseload;
  Mutation: Record<PropertyKey, never>;
  ReliefCase: ReliefCaseRow;
  EntryCheck: EntryCheck;
  IdentitySearch: IdentitySearch;
  ReliefAid: ReliefAid;
  Departure: Departure;
  MinorHandling: MinorHandling;
  MissingPersonAlert: MissingPersonAlertRow;
  MatchCandidate: MatchCandidateRow;
  PatrolRound: PatrolRoundRow;
  AfterCare: AfterCareRow;
  ReliefServiceRecord: ReliefServiceRecordRow;
  ReliefCrisis: ReliefCrisisRow;
  ReliefNeed: ReliefNeedRow;
  Station: Omit<Station, 'reliefPatrols'> & { reliefPatrols?: Maybe<Array<ResolversParentTypes['PatrolRound']>> } | FederationReferenceTypes['Station'];
  ReliefCaseFilter: ReliefCaseFilter;
  RegisterReliefCaseInput: RegisterReliefCaseInput;
  ChangeReliefCaseInput: ChangeReliefCaseInput;
  MinorHandlingInput: MinorHandlingInput;
  EntryCheckInput: EntryCheckInput;
  DepartureInput: DepartureInput;
  StepReliefCaseInput: StepReliefCaseInput;
  RecordIdentitySearchInput: RecordIdentitySearchInput;
  IdentifyPersonInput: IdentifyPersonInput;
  GiveReliefAidInput: GiveReliefAidInput;
  ExtendReliefStayInput: ExtendReliefStayInput;
  ReportMissingPersonInput: ReportMissingPersonInput;
  StepMissingPersonAlertInput: StepMissingPersonAlertInput;
  ProposeMatchCandidateInput: ProposeMatchCandidateInput;
  DecideMatchCandidateInput: DecideMatchCandidateInput;
  RecordPatrolRoundInput: RecordPatrolRoundInput;
  StepAfterCareInput: StepAfterCareInput;
  RegisterReliefCaseResult: ResolversUnionTypes<ResolversParentTypes>['RegisterReliefCaseResult'];
  ChangeReliefCaseResult: ResolversUnionTypes<ResolversParentTypes>['ChangeReliefCaseResult'];
  StepReliefCaseResult: ResolversUnionTypes<ResolversParentTypes>['StepReliefCaseResult'];
  RecordIdentitySearchResult: ResolversUnionTypes<ResolversParentTypes>['RecordIdentitySearchResult'];
  IdentifyPersonResult: ResolversUnionTypes<ResolversParentTypes>['IdentifyPersonResult'];
  GiveReliefAidResult: ResolversUnionTypes<ResolversParentTypes>['GiveReliefAidResult'];
  ExtendReliefStayResult: ResolversUnionTypes<ResolversParentTypes>['ExtendReliefStayResult'];
  ReportMissingPersonResult: ResolversUnionTypes<ResolversParentTypes>['ReportMissingPersonResult'];
  StepMissingPersonAlertResult: ResolversUnionTypes<ResolversParentTypes>['StepMissingPersonAlertResult'];
  ProposeMatchCandidateResult: ResolversUnionTypes<ResolversParentTypes>['ProposeMatchCandidateResult'];
  DecideMatchCandidateResult: ResolversUnionTypes<ResolversParentTypes>['DecideMatchCandidateResult'];
  RecordPatrolRoundResult: ResolversUnionTypes<ResolversParentTypes>['RecordPatrolRoundResult'];
  StepAfterCareResult: ResolversUnionTypes<ResolversParentTypes>['StepAfterCareResult'];
  RecordReliefServiceResult: ResolversUnionTypes<ResolversParentTypes>['RecordReliefServiceResult'];
  RaiseReliefCrisisResult: ResolversUnionTypes<ResolversParentTypes>['RaiseReliefCrisisResult'];
  StepReliefCrisisResult: ResolversUnionTypes<ResolversParentTypes>['StepReliefCrisisResult'];
  PostReliefNeedResult: ResolversUnionTypes<ResolversParentTypes>['PostReliefNeedResult'];
  ReliefCaseConnection: Omit<ReliefCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReliefCaseEdge']> };
  ReliefCaseEdge: Omit<ReliefCaseEdge, 'node'> & { node: ResolversParentTypes['ReliefCase'] };
  MissingPersonAlertConnection: Omit<MissingPersonAlertConnection, 'edges'> & { edges: Array<ResolversParentTypes['MissingPersonAlertEdge']> };
  MissingPersonAlertEdge: Omit<MissingPersonAlertEdge, 'node'> & { node: ResolversParentTypes['MissingPersonAlert'] };
  PatrolRoundConnection: Omit<PatrolRoundConnection, 'edges'> & { edges: Array<ResolversParentTypes['PatrolRoundEdge']> };
  PatrolRoundEdge: Omit<PatrolRoundEdge, 'node'> & { node: ResolversParentTypes['PatrolRound'] };
  AfterCareConnection: Omit<AfterCareConnection, 'edges'> & { edges: Array<ResolversParentTypes['AfterCareEdge']> };
  AfterCareEdge: Omit<AfterCareEdge, 'node'> & { node: ResolversParentTypes['AfterCare'] };
  ReliefCrisisConnection: Omit<ReliefCrisisConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReliefCrisisEdge']> };
  ReliefCrisisEdge: Omit<ReliefCrisisEdge, 'node'> & { node: ResolversParentTypes['ReliefCrisis'] };
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
  reliefCase?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType, RequireFields<QueryReliefCaseArgs, 'id'>>;
  reliefCases?: Resolver<Maybe<ResolversTypes['ReliefCaseConnection']>, ParentType, ContextType, RequireFields<QueryReliefCasesArgs, 'first'>>;
  searchReliefCases?: Resolver<Maybe<ResolversTypes['ReliefCaseConnection']>, ParentType, ContextType, RequireFields<QuerySearchReliefCasesArgs, 'text' | 'first'>>;
  missingPersonAlert?: Resolver<Maybe<ResolversTypes['MissingPersonAlert']>, ParentType, ContextType, RequireFields<QueryMissingPersonAlertArgs, 'id'>>;
  missingPersonAlerts?: Resolver<Maybe<ResolversTypes['MissingPersonAlertConnection']>, ParentType, ContextType, RequireFields<QueryMissingPersonAlertsArgs, 'first'>>;
  matchCandidates?: Resolver<Maybe<Array<ResolversTypes['MatchCandidate']>>, ParentType, ContextType, RequireFields<QueryMatchCandidatesArgs, 'caseId'>>;
  patrolRound?: Resolver<Maybe<ResolversTypes['PatrolRound']>, ParentType, ContextType, RequireFields<QueryPatrolRoundArgs, 'id'>>;
  patrolRounds?: Resolver<Maybe<ResolversTypes['PatrolRoundConnection']>, ParentType, ContextType, RequireFields<QueryPatrolRoundsArgs, 'first'>>;
  afterCare?: Resolver<Maybe<ResolversTypes['AfterCare']>, ParentType, ContextType, RequireFields<QueryAfterCareArgs, 'id'>>;
  afterCares?: Resolver<Maybe<ResolversTypes['AfterCareConnection']>, ParentType, ContextType, RequireFields<QueryAfterCaresArgs, 'first'>>;
  reliefCrisis?: Resolver<Maybe<ResolversTypes['ReliefCrisis']>, ParentType, ContextType, RequireFields<QueryReliefCrisisArgs, 'id'>>;
  reliefCrises?: Resolver<Maybe<ResolversTypes['ReliefCrisisConnection']>, ParentType, ContextType, RequireFields<QueryReliefCrisesArgs, 'first' | 'open'>>;
  reliefNeed?: Resolver<Maybe<ResolversTypes['ReliefNeed']>, ParentType, ContextType, RequireFields<QueryReliefNeedArgs, 'id'>>;
  reliefServiceRecord?: Resolver<Maybe<ResolversTypes['ReliefServiceRecord']>, ParentType, ContextType, RequireFields<QueryReliefServiceRecordArgs, 'id'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reliefCases?: Resolver<Maybe<Array<ResolversTypes['ReliefCase']>>, ParentType, ContextType>;
  missingAlert?: Resolver<Maybe<ResolversTypes['MissingPersonAlert']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  __resolveType: TypeResolveFn<'ReliefServiceRecord', ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  __resolveType: TypeResolveFn<'ReliefCrisis', ParentType, ContextType>;
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

export type CaseloadResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload']> = {
  files?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openVisits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueVisits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openCrises?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openNeeds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerReliefCase?: Resolver<Maybe<ResolversTypes['RegisterReliefCaseResult']>, ParentType, ContextType, RequireFields<MutationRegisterReliefCaseArgs, 'input' | 'idempotencyKey'>>;
  changeReliefCase?: Resolver<Maybe<ResolversTypes['ChangeReliefCaseResult']>, ParentType, ContextType, RequireFields<MutationChangeReliefCaseArgs, 'input' | 'idempotencyKey'>>;
  stepReliefCase?: Resolver<Maybe<ResolversTypes['StepReliefCaseResult']>, ParentType, ContextType, RequireFields<MutationStepReliefCaseArgs, 'input' | 'idempotencyKey'>>;
  recordIdentitySearch?: Resolver<Maybe<ResolversTypes['RecordIdentitySearchResult']>, ParentType, ContextType, RequireFields<MutationRecordIdentitySearchArgs, 'input' | 'idempotencyKey'>>;
  identifyPerson?: Resolver<Maybe<ResolversTypes['IdentifyPersonResult']>, ParentType, ContextType, RequireFields<MutationIdentifyPersonArgs, 'input' | 'idempotencyKey'>>;
  giveReliefAid?: Resolver<Maybe<ResolversTypes['GiveReliefAidResult']>, ParentType, ContextType, RequireFields<MutationGiveReliefAidArgs, 'input' | 'idempotencyKey'>>;
  extendReliefStay?: Resolver<Maybe<ResolversTypes['ExtendReliefStayResult']>, ParentType, ContextType, RequireFields<MutationExtendReliefStayArgs, 'input' | 'idempotencyKey'>>;
  reportMissingPerson?: Resolver<Maybe<ResolversTypes['ReportMissingPersonResult']>, ParentType, ContextType, RequireFields<MutationReportMissingPersonArgs, 'input' | 'idempotencyKey'>>;
  stepMissingPersonAlert?: Resolver<Maybe<ResolversTypes['StepMissingPersonAlertResult']>, ParentType, ContextType, RequireFields<MutationStepMissingPersonAlertArgs, 'input' | 'idempotencyKey'>>;
  proposeMatchCandidate?: Resolver<Maybe<ResolversTypes['ProposeMatchCandidateResult']>, ParentType, ContextType, RequireFields<MutationProposeMatchCandidateArgs, 'input' | 'idempotencyKey'>>;
  decideMatchCandidate?: Resolver<Maybe<ResolversTypes['DecideMatchCandidateResult']>, ParentType, ContextType, RequireFields<MutationDecideMatchCandidateArgs, 'input' | 'idempotencyKey'>>;
  recordPatrolRound?: Resolver<Maybe<ResolversTypes['RecordPatrolRoundResult']>, ParentType, ContextType, RequireFields<MutationRecordPatrolRoundArgs, 'input' | 'idempotencyKey'>>;
  stepAfterCare?: Resolver<Maybe<ResolversTypes['StepAfterCareResult']>, ParentType, ContextType, RequireFields<MutationStepAfterCareArgs, 'input' | 'idempotencyKey'>>;
  recordReliefService?: Resolver<Maybe<ResolversTypes['RecordReliefServiceResult']>, ParentType, ContextType, RequireFields<MutationRecordReliefServiceArgs, 'input' | 'idempotencyKey'>>;
  raiseReliefCrisis?: Resolver<Maybe<ResolversTypes['RaiseReliefCrisisResult']>, ParentType, ContextType, RequireFields<MutationRaiseReliefCrisisArgs, 'input' | 'idempotencyKey'>>;
  stepReliefCrisis?: Resolver<Maybe<ResolversTypes['StepReliefCrisisResult']>, ParentType, ContextType, RequireFields<MutationStepReliefCrisisArgs, 'input' | 'idempotencyKey'>>;
  postReliefNeed?: Resolver<Maybe<ResolversTypes['PostReliefNeedResult']>, ParentType, ContextType, RequireFields<MutationPostReliefNeedArgs, 'input' | 'idempotencyKey'>>;
};

export type ReliefCaseResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCase'] = ResolversParentTypes['ReliefCase'], FederationReferenceType extends FederationReferenceTypes['ReliefCase'] = FederationReferenceTypes['ReliefCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReliefCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idMissingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unidentified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimatedAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  features?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundBy?: Resolver<ResolversTypes['ReliefFoundBy'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  foundPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handoverFormNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patrolRound?: Resolver<Maybe<ResolversTypes['PatrolRound']>, ParentType, ContextType>;
  patrolOutcome?: Resolver<Maybe<ResolversTypes['PatrolOutcome']>, ParentType, ContextType>;
  voluntary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  voluntaryEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupFlags?: Resolver<Maybe<Array<ResolversTypes['ReliefGroupFlag']>>, ParentType, ContextType>;
  entryCheck?: Resolver<Maybe<ResolversTypes['EntryCheck']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReliefCaseState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['ReliefCaseStep']>, ParentType, ContextType>;
  allowedDepartures?: Resolver<Array<ResolversTypes['DepartureMode']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalNoticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeRegionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dnaDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tenDayDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stranded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identitySearch?: Resolver<Maybe<ResolversTypes['IdentitySearch']>, ParentType, ContextType>;
  aidGiven?: Resolver<Maybe<Array<ResolversTypes['ReliefAid']>>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  minorHandling?: Resolver<Maybe<ResolversTypes['MinorHandling']>, ParentType, ContextType>;
  priorEpisodes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  afterCares?: Resolver<Array<ResolversTypes['AfterCare']>, ParentType, ContextType>;
  matchCandidates?: Resolver<Maybe<Array<ResolversTypes['MatchCandidate']>>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['ReliefServiceRecord']>>, ParentType, ContextType>;
  crises?: Resolver<Array<ResolversTypes['ReliefCrisis']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['ReliefNeed']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryCheckResolvers<ContextType = Work, ParentType extends ResolversParentTypes['EntryCheck'] = ResolversParentTypes['EntryCheck']> = {
  body?: Resolver<ResolversTypes['EntryFinding'], ParentType, ContextType>;
  mental?: Resolver<ResolversTypes['EntryFinding'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['EntryFinding'], ParentType, ContextType>;
  intellectualSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  belongings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IdentitySearchResolvers<ContextType = Work, ParentType extends ResolversParentTypes['IdentitySearch'] = ResolversParentTypes['IdentitySearch']> = {
  systemQueryNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemQueryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dnaRequestNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dnaRequestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policeReportNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policeReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReliefAidResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefAid'] = ResolversParentTypes['ReliefAid']> = {
  kind?: Resolver<ResolversTypes['ReliefAidKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localTransportCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure']> = {
  mode?: Resolver<ResolversTypes['DepartureMode'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toRegionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverIdSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escortStaffIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MinorHandlingResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MinorHandling'] = ResolversParentTypes['MinorHandling']> = {
  temporaryGuardian?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingPersonAlertResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MissingPersonAlert'] = ResolversParentTypes['MissingPersonAlert'], FederationReferenceType extends FederationReferenceTypes['MissingPersonAlert'] = FederationReferenceTypes['MissingPersonAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MissingPersonAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  features?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterRelation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  reporterPhoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MissingPersonAlertState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['MissingPersonAlertStep']>, ParentType, ContextType>;
  matchedCase?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes['MatchCandidate']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate'], FederationReferenceType extends FederationReferenceTypes['MatchCandidate'] = FederationReferenceTypes['MatchCandidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MatchCandidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['MissingPersonAlert']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MatchBasis'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchCandidateState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['MatchCandidateStep']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatrolRoundResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PatrolRound'] = ResolversParentTypes['PatrolRound'], FederationReferenceType extends FederationReferenceTypes['PatrolRound'] = FederationReferenceTypes['PatrolRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PatrolRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PatrolPartner']>, ParentType, ContextType>;
  wave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AfterCareResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AfterCare'] = ResolversParentTypes['AfterCare'], FederationReferenceType extends FederationReferenceTypes['AfterCare'] = FederationReferenceTypes['AfterCare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AfterCare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DepartureMode'], ParentType, ContextType>;
  departedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AfterCareState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['AfterCareStep']>, ParentType, ContextType>;
  firstVisitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  causes?: Resolver<Maybe<Array<ResolversTypes['LeavingCause']>>, ParentType, ContextType>;
  jobGuidance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefServiceRecord'] = ResolversParentTypes['ReliefServiceRecord'], FederationReferenceType extends FederationReferenceTypes['ReliefServiceRecord'] = FederationReferenceTypes['ReliefServiceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReliefServiceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  catalogueCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ServiceMode'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SocialWorkMethod'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendanceMode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  volunteerIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefCrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCrisis'] = ResolversParentTypes['ReliefCrisis'], FederationReferenceType extends FederationReferenceTypes['ReliefCrisis'] = FederationReferenceTypes['ReliefCrisis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReliefCrisis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CrisisKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['CrisisStep']>, ParentType, ContextType>;
  raisedByRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalCall?: Resolver<Maybe<ResolversTypes['ExternalCall']>, ParentType, ContextType>;
  externalCallAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliefNeedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefNeed'] = ResolversParentTypes['ReliefNeed'], FederationReferenceType extends FederationReferenceTypes['ReliefNeed'] = FederationReferenceTypes['ReliefNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReliefNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ReliefCase']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['NeedUrgency'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerNeedState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reliefCaseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
  reliefPatrols?: Resolver<Maybe<Array<ResolversTypes['PatrolRound']>>, ParentType, ContextType>;
};

export type RegisterReliefCaseResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterReliefCaseResult'] = ResolversParentTypes['RegisterReliefCaseResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type ChangeReliefCaseResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeReliefCaseResult'] = ResolversParentTypes['ChangeReliefCaseResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type StepReliefCaseResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepReliefCaseResult'] = ResolversParentTypes['StepReliefCaseResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type RecordIdentitySearchResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordIdentitySearchResult'] = ResolversParentTypes['RecordIdentitySearchResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type IdentifyPersonResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['IdentifyPersonResult'] = ResolversParentTypes['IdentifyPersonResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type GiveReliefAidResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GiveReliefAidResult'] = ResolversParentTypes['GiveReliefAidResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type ExtendReliefStayResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ExtendReliefStayResult'] = ResolversParentTypes['ExtendReliefStayResult']> = {
  __resolveType: TypeResolveFn<'ReliefCase' | 'Rejection', ParentType, ContextType>;
};

export type ReportMissingPersonResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReportMissingPersonResult'] = ResolversParentTypes['ReportMissingPersonResult']> = {
  __resolveType: TypeResolveFn<'MissingPersonAlert' | 'Rejection', ParentType, ContextType>;
};

export type StepMissingPersonAlertResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepMissingPersonAlertResult'] = ResolversParentTypes['StepMissingPersonAlertResult']> = {
  __resolveType: TypeResolveFn<'MissingPersonAlert' | 'Rejection', ParentType, ContextType>;
};

export type ProposeMatchCandidateResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ProposeMatchCandidateResult'] = ResolversParentTypes['ProposeMatchCandidateResult']> = {
  __resolveType: TypeResolveFn<'MatchCandidate' | 'Rejection', ParentType, ContextType>;
};

export type DecideMatchCandidateResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DecideMatchCandidateResult'] = ResolversParentTypes['DecideMatchCandidateResult']> = {
  __resolveType: TypeResolveFn<'MatchCandidate' | 'Rejection', ParentType, ContextType>;
};

export type RecordPatrolRoundResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordPatrolRoundResult'] = ResolversParentTypes['RecordPatrolRoundResult']> = {
  __resolveType: TypeResolveFn<'PatrolRound' | 'Rejection', ParentType, ContextType>;
};

export type StepAfterCareResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepAfterCareResult'] = ResolversParentTypes['StepAfterCareResult']> = {
  __resolveType: TypeResolveFn<'AfterCare' | 'Rejection', ParentType, ContextType>;
};

export type RecordReliefServiceResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordReliefServiceResult'] = ResolversParentTypes['RecordReliefServiceResult']> = {
  __resolveType: TypeResolveFn<'ReliefServiceRecord' | 'Rejection', ParentType, ContextType>;
};

export type RaiseReliefCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RaiseReliefCrisisResult'] = ResolversParentTypes['RaiseReliefCrisisResult']> = {
  __resolveType: TypeResolveFn<'ReliefCrisis' | 'Rejection', ParentType, ContextType>;
};

export type StepReliefCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepReliefCrisisResult'] = ResolversParentTypes['StepReliefCrisisResult']> = {
  __resolveType: TypeResolveFn<'ReliefCrisis' | 'Rejection', ParentType, ContextType>;
};

export type PostReliefNeedResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PostReliefNeedResult'] = ResolversParentTypes['PostReliefNeedResult']> = {
  __resolveType: TypeResolveFn<'ReliefNeed' | 'Rejection', ParentType, ContextType>;
};

export type ReliefCaseConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCaseConnection'] = ResolversParentTypes['ReliefCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliefCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReliefCaseEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCaseEdge'] = ResolversParentTypes['ReliefCaseEdge']> = {
  node?: Resolver<ResolversTypes['ReliefCase'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingPersonAlertConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MissingPersonAlertConnection'] = ResolversParentTypes['MissingPersonAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingPersonAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingPersonAlertEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MissingPersonAlertEdge'] = ResolversParentTypes['MissingPersonAlertEdge']> = {
  node?: Resolver<ResolversTypes['MissingPersonAlert'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatrolRoundConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PatrolRoundConnection'] = ResolversParentTypes['PatrolRoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PatrolRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatrolRoundEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PatrolRoundEdge'] = ResolversParentTypes['PatrolRoundEdge']> = {
  node?: Resolver<ResolversTypes['PatrolRound'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AfterCareConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AfterCareConnection'] = ResolversParentTypes['AfterCareConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AfterCareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AfterCareEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AfterCareEdge'] = ResolversParentTypes['AfterCareEdge']> = {
  node?: Resolver<ResolversTypes['AfterCare'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReliefCrisisConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCrisisConnection'] = ResolversParentTypes['ReliefCrisisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliefCrisisEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReliefCrisisEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReliefCrisisEdge'] = ResolversParentTypes['ReliefCrisisEdge']> = {
  node?: Resolver<ResolversTypes['ReliefCrisis'], ParentType, ContextType>;
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
  Caseload?: CaseloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ReliefCase?: ReliefCaseResolvers<ContextType>;
  EntryCheck?: EntryCheckResolvers<ContextType>;
  IdentitySearch?: IdentitySearchResolvers<ContextType>;
  ReliefAid?: ReliefAidResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  MinorHandling?: MinorHandlingResolvers<ContextType>;
  MissingPersonAlert?: MissingPersonAlertResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  PatrolRound?: PatrolRoundResolvers<ContextType>;
  AfterCare?: AfterCareResolvers<ContextType>;
  ReliefServiceRecord?: ReliefServiceRecordResolvers<ContextType>;
  ReliefCrisis?: ReliefCrisisResolvers<ContextType>;
  ReliefNeed?: ReliefNeedResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  RegisterReliefCaseResult?: RegisterReliefCaseResultResolvers<ContextType>;
  ChangeReliefCaseResult?: ChangeReliefCaseResultResolvers<ContextType>;
  StepReliefCaseResult?: StepReliefCaseResultResolvers<ContextType>;
  RecordIdentitySearchResult?: RecordIdentitySearchResultResolvers<ContextType>;
  IdentifyPersonResult?: IdentifyPersonResultResolvers<ContextType>;
  GiveReliefAidResult?: GiveReliefAidResultResolvers<ContextType>;
  ExtendReliefStayResult?: ExtendReliefStayResultResolvers<ContextType>;
  ReportMissingPersonResult?: ReportMissingPersonResultResolvers<ContextType>;
  StepMissingPersonAlertResult?: StepMissingPersonAlertResultResolvers<ContextType>;
  ProposeMatchCandidateResult?: ProposeMatchCandidateResultResolvers<ContextType>;
  DecideMatchCandidateResult?: DecideMatchCandidateResultResolvers<ContextType>;
  RecordPatrolRoundResult?: RecordPatrolRoundResultResolvers<ContextType>;
  StepAfterCareResult?: StepAfterCareResultResolvers<ContextType>;
  RecordReliefServiceResult?: RecordReliefServiceResultResolvers<ContextType>;
  RaiseReliefCrisisResult?: RaiseReliefCrisisResultResolvers<ContextType>;
  StepReliefCrisisResult?: StepReliefCrisisResultResolvers<ContextType>;
  PostReliefNeedResult?: PostReliefNeedResultResolvers<ContextType>;
  ReliefCaseConnection?: ReliefCaseConnectionResolvers<ContextType>;
  ReliefCaseEdge?: ReliefCaseEdgeResolvers<ContextType>;
  MissingPersonAlertConnection?: MissingPersonAlertConnectionResolvers<ContextType>;
  MissingPersonAlertEdge?: MissingPersonAlertEdgeResolvers<ContextType>;
  PatrolRoundConnection?: PatrolRoundConnectionResolvers<ContextType>;
  PatrolRoundEdge?: PatrolRoundEdgeResolvers<ContextType>;
  AfterCareConnection?: AfterCareConnectionResolvers<ContextType>;
  AfterCareEdge?: AfterCareEdgeResolvers<ContextType>;
  ReliefCrisisConnection?: ReliefCrisisConnectionResolvers<ContextType>;
  ReliefCrisisEdge?: ReliefCrisisEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
