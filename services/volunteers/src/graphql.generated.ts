import type { Row } from '@nuanxin/kit';
import type { HourRecord as HourRecordEntity } from './hour-record.entity.ts';
import type { NeighbourPair as NeighbourPairEntity } from './neighbour-pair.entity.ts';
import type { ServicePoint as ServicePointEntity } from './service-point.entity.ts';
import type { Shift as ShiftEntity } from './shift.entity.ts';
import type { Signup as SignupEntity } from './signup.entity.ts';
import type { Team as TeamEntity } from './team.entity.ts';
import type { VolunteerCertificate as VolunteerCertificateEntity } from './volunteer-certificate.entity.ts';
import type { Volunteer as VolunteerEntity } from './volunteer.entity.ts';
import type { WatchTask as WatchTaskEntity } from './watch-task.entity.ts';
export type HourRecordRow = Row<HourRecordEntity>;
export type NeighbourPairRow = Row<NeighbourPairEntity>;
export type ServicePointRow = Row<ServicePointEntity>;
export type ShiftRow = Row<ShiftEntity>;
export type SignupRow = Row<SignupEntity>;
export type TeamRow = Row<TeamEntity>;
export type VolunteerCertificateRow = Row<VolunteerCertificateEntity>;
export type VolunteerRow = Row<VolunteerEntity>;
export type WatchTaskRow = Row<WatchTaskEntity>;
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
  /** Younger than 14. 年龄不足 */
  | 'VOLUNTEER_TOO_YOUNG'
  /** A minor's guardian has to agree first. 需监护人同意 */
  | 'GUARDIAN_CONSENT_NEEDED'
  /** Only active volunteers do this. 志愿者非活跃状态 */
  | 'VOLUNTEER_NOT_ACTIVE'
  /** The shift is not open for this now. 班次不可报名或签到 */
  | 'SHIFT_NOT_OPEN'
  /** All places are taken. 名额已满 */
  | 'SHIFT_FULL'
  /** Another shift or record of hours at the same time. 时间重叠 */
  | 'TIME_OVERLAP'
  /** Skill, age, insurance or background check is missing. 不符合班次要求 */
  | 'NOT_QUALIFIED'
  /** Nobody confirms one's own hours. 不能确认本人服务时间 */
  | 'OWN_HOURS'
  /** More than 8 hours on a day: say why they are right. 需复核 */
  | 'REVIEW_NEEDED'
  /** A person has three watchers at most. 守望者已满 */
  | 'WATCHERS_FULL'
  /** No credited hours in that time. 无可证明的服务时间 */
  | 'NOTHING_TO_CERTIFY'
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
  /** One volunteer; null when there is none in your scope. 志愿者 */
  volunteer?: Maybe<Volunteer>;
  /** Volunteers in your scope, by number. 志愿者名册 */
  volunteers?: Maybe<VolunteerConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、志愿者编号开头，最相符的在前。
   * Volunteers by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the beginning of the number. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchVolunteers?: Maybe<VolunteerConnection>;
  /** The volunteer that you are. 我的志愿者档案 */
  myVolunteer?: Maybe<Volunteer>;
  team?: Maybe<Team>;
  /** Teams in your scope, by name. 志愿服务队 */
  teams?: Maybe<TeamConnection>;
  shift?: Maybe<Shift>;
  /** Shifts in your scope, the earliest first. 班次 */
  shifts?: Maybe<ShiftConnection>;
  signup?: Maybe<Signup>;
  hourRecord?: Maybe<HourRecord>;
  /** Records of hours in your scope, the latest first. 服务时间记录 */
  hourRecords?: Maybe<HourRecordConnection>;
  certificate?: Maybe<VolunteerCertificate>;
  neighbourPair?: Maybe<NeighbourPair>;
  /** Pairs in your scope: a volunteer sees its own. 结对守望 */
  neighbourPairs?: Maybe<NeighbourPairConnection>;
  watchTask?: Maybe<WatchTask>;
  /** Watch tasks, your own or your station's, the latest first. 守望任务 */
  watchTasks?: Maybe<WatchTaskConnection>;
  servicePoint?: Maybe<ServicePoint>;
  /** Service points in your scope, by name. 城乡社区志愿服务站 */
  servicePoints?: Maybe<ServicePointConnection>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
};


export type QuerySearchVolunteersArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamFilter>;
};


export type QueryShiftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShiftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShiftFilter>;
};


export type QuerySignupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHourRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHourRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HourRecordFilter>;
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeighbourPairArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeighbourPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourPairFilter>;
};


export type QueryWatchTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWatchTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WatchTaskFilter>;
};


export type QueryServicePointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePointFilter>;
};

/**
 * A person across all ledgers 自然人. Nobody owns it: each division adds what it knows, and whether somebody exists is never told by it,
 * since every well-formed key is answered.
 */
export type Person = {
  __typename?: 'Person';
  /** Person key: keyed hash of the citizen id (P…), or a temporary id while the identity is unknown (T…). 人员主键 */
  id: Scalars['ID']['output'];
  /** Who looks after the person: pairs that are not ended. 守望者 */
  watchers?: Maybe<Array<NeighbourPair>>;
  /** How many look after the person. 守望者人数 */
  watcherCount?: Maybe<Scalars['Int']['output']>;
  /** The volunteer that the person is. 志愿者身份 */
  volunteer?: Maybe<Volunteer>;
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
  /** Registers a volunteer. 志愿者登记 */
  registerVolunteer?: Maybe<RegisterVolunteerResult>;
  /** Changes what is known of a volunteer. 修改志愿者信息 */
  changeVolunteer?: Maybe<ChangeVolunteerResult>;
  /** Takes a volunteer one step on; to leave is the volunteer's own step. 志愿者状态流转 */
  stepVolunteer?: Maybe<StepVolunteerResult>;
  /** Founds a team. 组建志愿服务队 */
  registerTeam?: Maybe<RegisterTeamResult>;
  changeTeam?: Maybe<ChangeTeamResult>;
  stepTeam?: Maybe<StepTeamResult>;
  /** Opens a shift and calls for volunteers. 发布班次 */
  openShift?: Maybe<OpenShiftResult>;
  /** Changes a shift that has not begun; its times only while nobody signed up. 修改班次 */
  changeShift?: Maybe<ChangeShiftResult>;
  stepShift?: Maybe<StepShiftResult>;
  /** Signs up for a shift: oneself, or somebody without a phone who asked. 报名 */
  signUp?: Maybe<SignUpResult>;
  /** Accepts, declines, withdraws or marks as absent. 报名流转 */
  stepSignup?: Maybe<StepSignupResult>;
  /** Checks in at a shift. 签到 */
  checkIn?: Maybe<CheckInResult>;
  /** Checks out; a record of hours is made. 签退 */
  checkOut?: Maybe<CheckOutResult>;
  /** Records hours that had no shift. 补登服务时间 */
  recordHours?: Maybe<RecordHoursResult>;
  /** Confirms hours and credits them; never one's own. 确认并计入服务时间 */
  confirmHours?: Maybe<ConfirmHoursResult>;
  /** Disputes, corrects, credits again or annuls a record; none is ever deleted. 服务时间争议处理 */
  stepHourRecord?: Maybe<StepHourRecordResult>;
  /** Issues a certificate of hours, free of charge. 出具志愿服务记录证明 */
  issueCertificate?: Maybe<IssueCertificateResult>;
  /** Pairs a volunteer with somebody to look after. 结对 */
  pairNeighbour?: Maybe<PairNeighbourResult>;
  changeNeighbourPair?: Maybe<ChangeNeighbourPairResult>;
  stepNeighbourPair?: Maybe<StepNeighbourPairResult>;
  /** Tells what a watcher saw: one tap. 守望反馈 */
  reportWatch?: Maybe<ReportWatchResult>;
  registerServicePoint?: Maybe<RegisterServicePointResult>;
  changeServicePoint?: Maybe<ChangeServicePointResult>;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeVolunteerArgs = {
  input: ChangeVolunteerInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepVolunteerArgs = {
  input: StepVolunteerInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterTeamArgs = {
  input: RegisterTeamInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeTeamArgs = {
  input: ChangeTeamInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepTeamArgs = {
  input: StepTeamInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationOpenShiftArgs = {
  input: OpenShiftInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeShiftArgs = {
  input: ChangeShiftInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepShiftArgs = {
  input: StepShiftInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSignUpArgs = {
  input: SignUpInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepSignupArgs = {
  input: StepSignupInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCheckInArgs = {
  input: CheckInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationCheckOutArgs = {
  input: CheckInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordHoursArgs = {
  input: RecordHoursInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationConfirmHoursArgs = {
  input: ConfirmHoursInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepHourRecordArgs = {
  input: StepHourRecordInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIssueCertificateArgs = {
  input: IssueCertificateInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPairNeighbourArgs = {
  input: PairNeighbourInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeNeighbourPairArgs = {
  input: ChangeNeighbourPairInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepNeighbourPairArgs = {
  input: StepNeighbourPairInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationReportWatchArgs = {
  input: ReportWatchInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRegisterServicePointArgs = {
  input: RegisterServicePointInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeServicePointArgs = {
  input: ChangeServicePointInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** A volunteer (VSR 6): the number is opaque and never holds the citizen id (MZ061). 志愿者 */
export type Volunteer = {
  __typename?: 'Volunteer';
  id: Scalars['ID']['output'];
  /** The person, through all divisions: who helps may be helped. 自然人 */
  person?: Maybe<Person>;
  /** Unified number. 志愿者编号 */
  volunteerNo: Scalars['String']['output'];
  /** Whole for oneself and those who keep the roster, surname and 某 for others. 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  /** First 4 and last 2 of the citizen id. 公民身份号码(脱敏) */
  citizenIdMasked?: Maybe<Scalars['String']['output']>;
  sex: Sex;
  ageBand?: Maybe<AgeBand>;
  /** First 3 and last 4. 电话(脱敏) */
  phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Where living, 12 digits. 居住地 */
  regionCode: Scalars['String']['output'];
  /** 人群类别 */
  group: VolunteerGroup;
  /** 技能 */
  skills: Array<VolunteerSkill>;
  /** When free, in words. 可服务时间 */
  availability?: Maybe<Scalars['String']['output']>;
  /** Minutes that were credited. 累计服务时长(分钟) */
  totalMinutes: Scalars['Int']['output'];
  /** 0 to 5 by credited hours: 100, 300, 600, 1000, 1500 (VST). 星级 */
  star: Scalars['Int']['output'];
  /** Hours that are still missing to the next star; null at five. 距下一星级小时数 */
  hoursToNextStar?: Maybe<Scalars['Int']['output']>;
  /** How many persons were looked after and seen, without names. 服务人数 */
  helpedPersons: Scalars['Int']['output'];
  /** Day of the latest query of criminal records (MPL 62). 从业查询日期 */
  backgroundCheckOn?: Maybe<Scalars['Date']['output']>;
  backgroundCheckResult?: Maybe<BackgroundCheckResult>;
  /** Clear and not older than a year: may serve children. 可服务儿童 */
  childShiftAllowed: Scalars['Boolean']['output'];
  /** Last day of the accident insurance. 保险有效期 */
  insuranceUntil?: Maybe<Scalars['Date']['output']>;
  /** Day on which a guardian agreed, of a minor (VSR 15). 监护人同意日期 */
  guardianConsentOn?: Maybe<Scalars['Date']['output']>;
  guardianRelation?: Maybe<Relation>;
  state: VolunteerState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<VolunteerStep>;
  team?: Maybe<Team>;
  station?: Maybe<Station>;
  registeredAt: Scalars['DateTime']['output'];
  /** Latest 20. 报名 */
  signups: Array<Signup>;
  /** Latest 20. 服务时间 */
  hours: Array<HourRecord>;
  /** Latest 20. 证明 */
  certificates: Array<VolunteerCertificate>;
  /** Whom the volunteer looks after, ended pairs among them. 结对 */
  pairs: Array<NeighbourPair>;
  /** Watches that wait for an answer. 待反馈的守望任务 */
  openWatches: Array<WatchTask>;
  version: Scalars['Int']['output'];
};

/** A team 志愿服务队, in the mode 社工+志愿者. */
export type Team = {
  __typename?: 'Team';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: TeamKind;
  regionCode: Scalars['String']['output'];
  /** The volunteer who leads. 负责人 */
  leader?: Maybe<Volunteer>;
  station?: Maybe<Station>;
  /** Organization the team belongs to. 所属组织 */
  orgId?: Maybe<Scalars['ID']['output']>;
  /** Party committee, bureau or other: a field, since authority is shared since 2023 (ORGREF). 主管部门 */
  competentAuthority?: Maybe<Scalars['String']['output']>;
  foundedOn: Scalars['Date']['output'];
  state: TeamState;
  allowedSteps: Array<TeamStep>;
  /** The roster you may see, at most 200. 队员 */
  members?: Maybe<Array<Volunteer>>;
  /** The next and latest 20. 班次 */
  shifts: Array<Shift>;
  version: Scalars['Int']['output'];
};

/** A shift of volunteers: what is asked, true and with its risks (VSR 12). 班次 */
export type Shift = {
  __typename?: 'Shift';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** What is to be done. 服务内容 */
  task: Scalars['String']['output'];
  /** What could happen. 风险提示 */
  risks: Scalars['String']['output'];
  /** Needs accident insurance and the age of 18 (VSR 16, 17). 危险任务 */
  dangerous: Scalars['Boolean']['output'];
  /** Needs a clear background check (MPL 62). 面向未成年人 */
  childFacing: Scalars['Boolean']['output'];
  requiredSkills: Array<VolunteerSkill>;
  /** Meeting place; never the home of somebody served. 集合地点 */
  place: Scalars['String']['output'];
  regionCode: Scalars['String']['output'];
  action: ActionCode;
  /** The activity of the bureau it belongs to. 所属活动 */
  activity?: Maybe<Activity>;
  team?: Maybe<Team>;
  station?: Maybe<Station>;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  capacity: Scalars['Int']['output'];
  /** Places that are taken. 已报名 */
  taken: Scalars['Int']['output'];
  full: Scalars['Boolean']['output'];
  state: ShiftState;
  allowedSteps: Array<ShiftStep>;
  /** Sign-ups that you may see, at most 200. 报名 */
  signups: Array<Signup>;
  version: Scalars['Int']['output'];
};

/** A sign-up for a shift; nobody is assigned by force (VSR 25). 报名 */
export type Signup = {
  __typename?: 'Signup';
  id: Scalars['ID']['output'];
  shift?: Maybe<Shift>;
  volunteer?: Maybe<Volunteer>;
  regionCode: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  state: SignupState;
  allowedSteps: Array<SignupStep>;
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  checkedOutAt?: Maybe<Scalars['DateTime']['output']>;
  evidence?: Maybe<HourEvidence>;
  /** The hours that came of it. 服务时间 */
  hours?: Maybe<HourRecord>;
  version: Scalars['Int']['output'];
};

/** A record of hours of service 服务时间 (VRC): actual time without travel; never deleted. */
export type HourRecord = {
  __typename?: 'HourRecord';
  id: Scalars['ID']['output'];
  volunteer?: Maybe<Volunteer>;
  team?: Maybe<Team>;
  station?: Maybe<Station>;
  /** The shift's sign-up, if there was one. 报名 */
  signup?: Maybe<Signup>;
  activity?: Maybe<Activity>;
  action: ActionCode;
  content: Scalars['String']['output'];
  /** Where the volunteer belongs, 12 digits. 行政区划 */
  regionCode: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  endedAt: Scalars['DateTime']['output'];
  minutes: Scalars['Int']['output'];
  /** How it is proved. 依据 */
  evidence: HourEvidence;
  /** More than 8 hours on one day. 需复核 */
  needsReview: Scalars['Boolean']['output'];
  reviewNote?: Maybe<Scalars['String']['output']>;
  disputeReason?: Maybe<Scalars['String']['output']>;
  state: HourRecordState;
  allowedSteps: Array<HourRecordStep>;
  /** Confirm by this instant: within 7 days. 确认期限 */
  confirmBy: Scalars['DateTime']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  creditedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

/** A certificate of hours (VSR 19, VRC): who records proves; never changed, never deleted. 志愿服务记录证明 */
export type VolunteerCertificate = {
  __typename?: 'VolunteerCertificate';
  id: Scalars['ID']['output'];
  /** 编号 */
  certificateNo: Scalars['String']['output'];
  volunteer?: Maybe<Volunteer>;
  regionCode: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  minutes: Scalars['Int']['output'];
  /** What was done, by action. 服务内容 */
  content: Scalars['String']['output'];
  /** 出具单位 */
  issuer: Scalars['String']['output'];
  /** 负责人 */
  responsible: Scalars['String']['output'];
  /** 经办人 */
  handler: Scalars['String']['output'];
  /** 联系方式 */
  contact: Scalars['String']['output'];
  issuedAt: Scalars['DateTime']['output'];
};

/** A volunteer who looks after a neighbour 结对守望: the person is a key here, names stay in the ledgers. */
export type NeighbourPair = {
  __typename?: 'NeighbourPair';
  id: Scalars['ID']['output'];
  volunteer?: Maybe<Volunteer>;
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  station?: Maybe<Station>;
  regionCode: Scalars['String']['output'];
  /** Days between two looks. 守望频次(天) */
  everyDays: Scalars['Int']['output'];
  /** Metres between the two homes, at most 500. 距离(米) */
  distanceMetres?: Maybe<Scalars['Int']['output']>;
  /** What to know at the door; no name, no diagnosis. 服务提示 */
  serviceNote?: Maybe<Scalars['String']['output']>;
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** Look in by this instant. 下次守望 */
  nextLookBy?: Maybe<Scalars['DateTime']['output']>;
  state: NeighbourPairState;
  allowedSteps: Array<NeighbourPairStep>;
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The latest 10 looks. 守望记录 */
  watches: Array<WatchTask>;
  version: Scalars['Int']['output'];
};

/** A look that is asked of a watcher, or was made. 守望任务 */
export type WatchTask = {
  __typename?: 'WatchTask';
  id: Scalars['ID']['output'];
  pair?: Maybe<NeighbourPair>;
  volunteer?: Maybe<Volunteer>;
  person?: Maybe<Person>;
  household?: Maybe<Household>;
  station?: Maybe<Station>;
  regionCode: Scalars['String']['output'];
  /** The crisis it answers; null for an ordinary look. What the crisis is stays in its ledger. 危机编号 */
  crisisId?: Maybe<Scalars['ID']['output']>;
  /** Level of the crisis, 1 to 3. 等级 */
  level?: Maybe<Scalars['Int']['output']>;
  state: VisitTaskState;
  openedAt: Scalars['DateTime']['output'];
  /** Answer by. 应反馈时间 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  result?: Maybe<WatchResult>;
  note?: Maybe<Scalars['String']['output']>;
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

/** A volunteer service point of a village or community 城乡社区志愿服务站. */
export type ServicePoint = {
  __typename?: 'ServicePoint';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  regionCode: Scalars['String']['output'];
  address: Scalars['String']['output'];
  station?: Maybe<Station>;
  openedOn: Scalars['Date']['output'];
  /** Works today. 开放 */
  active: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** A household at one address. 家庭 */
export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  /** Who looks after people of the household. 守望者 */
  watchers?: Maybe<Array<NeighbourPair>>;
  /** The latest look at the household. 最近一次守望 */
  lastWatch?: Maybe<WatchTask>;
};

/** A social-work station. 社工站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** Teams of the station. 志愿服务队 */
  teams?: Maybe<Array<Team>>;
};

/** An activity of stations and organizations. 活动 */
export type Activity = {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
  /** Shifts of volunteers for it. 志愿者班次 */
  shifts?: Maybe<Array<Shift>>;
};

export type VolunteerFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<VolunteerState>;
  group?: InputMaybe<VolunteerGroup>;
  skill?: InputMaybe<VolunteerSkill>;
  /** Without a clear check of the past year. 未通过从业查询 */
  withoutCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Without valid insurance. 无保险 */
  withoutInsurance?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TeamFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<TeamKind>;
  state?: InputMaybe<TeamState>;
};

export type ShiftFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  activityId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ShiftState>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  childFacing?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HourRecordFilter = {
  volunteerId?: InputMaybe<Scalars['ID']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<HourRecordState>;
  needsReview?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NeighbourPairFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  volunteerId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<NeighbourPairState>;
  /** No contact since longer than agreed. 守望逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WatchTaskFilter = {
  state?: InputMaybe<VisitTaskState>;
  crisisId?: InputMaybe<Scalars['ID']['input']>;
  pairId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  result?: InputMaybe<WatchResult>;
};

export type ServicePointFilter = {
  regionCode?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegisterVolunteerInput = {
  /** 1 to 50 characters. 姓名 */
  name: Scalars['String']['input'];
  /** 18 characters; sealed at once, never shown whole. 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  /** Why there is none. 缺失原因 */
  idMissingReason?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  /** Needed when there is no citizen id. 出生日期 */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Sealed at once, shown masked. 电话 */
  phone: Scalars['String']['input'];
  /** Township or narrower, 12 digits. 居住地 */
  regionCode: Scalars['String']['input'];
  group: VolunteerGroup;
  skills?: InputMaybe<Array<VolunteerSkill>>;
  /** At most 200 characters. 可服务时间 */
  availability?: InputMaybe<Scalars['String']['input']>;
  /** Of minors; at least 14 years old. 监护人同意日期 */
  guardianConsentOn?: InputMaybe<Scalars['Date']['input']>;
  guardianRelation?: InputMaybe<Relation>;
  backgroundCheckOn?: InputMaybe<Scalars['Date']['input']>;
  backgroundCheckResult?: InputMaybe<BackgroundCheckResult>;
  insuranceUntil?: InputMaybe<Scalars['Date']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Seen in person with papers: active at once. 已当面核验 */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeVolunteerInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<VolunteerGroup>;
  skills?: InputMaybe<Array<VolunteerSkill>>;
  availability?: InputMaybe<Scalars['String']['input']>;
  guardianConsentOn?: InputMaybe<Scalars['Date']['input']>;
  guardianRelation?: InputMaybe<Relation>;
  backgroundCheckOn?: InputMaybe<Scalars['Date']['input']>;
  backgroundCheckResult?: InputMaybe<BackgroundCheckResult>;
  insuranceUntil?: InputMaybe<Scalars['Date']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type StepVolunteerInput = {
  id: Scalars['ID']['input'];
  step: VolunteerStep;
  expectedVersion: Scalars['Int']['input'];
};

export type RegisterTeamInput = {
  /** At most 50 characters. 名称 */
  name: Scalars['String']['input'];
  kind: TeamKind;
  regionCode: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
  orgId?: InputMaybe<Scalars['ID']['input']>;
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  competentAuthority?: InputMaybe<Scalars['String']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Works from today. 立即启动 */
  started?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeTeamInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<TeamKind>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  orgId?: InputMaybe<Scalars['ID']['input']>;
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  competentAuthority?: InputMaybe<Scalars['String']['input']>;
};

export type StepTeamInput = {
  id: Scalars['ID']['input'];
  step: TeamStep;
  expectedVersion: Scalars['Int']['input'];
};

export type OpenShiftInput = {
  /** At most 50 characters. 标题 */
  title: Scalars['String']['input'];
  /** At most 1000 characters. 服务内容 */
  task: Scalars['String']['input'];
  /** At most 500 characters; 无 when there are none. 风险提示 */
  risks: Scalars['String']['input'];
  dangerous?: InputMaybe<Scalars['Boolean']['input']>;
  childFacing?: InputMaybe<Scalars['Boolean']['input']>;
  requiredSkills?: InputMaybe<Array<VolunteerSkill>>;
  /** At most 100 characters. 集合地点 */
  place: Scalars['String']['input'];
  regionCode: Scalars['String']['input'];
  action?: InputMaybe<ActionCode>;
  activityId?: InputMaybe<Scalars['ID']['input']>;
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  /** After the start, at most 24 hours. 结束时间 */
  endsAt: Scalars['DateTime']['input'];
  /** 1 to 1000. 人数 */
  capacity: Scalars['Int']['input'];
  /** Keep it back for now. 存为草稿 */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeShiftInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  task?: InputMaybe<Scalars['String']['input']>;
  risks?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not below what is taken. 人数 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
};

export type StepShiftInput = {
  id: Scalars['ID']['input'];
  step: ShiftStep;
  expectedVersion: Scalars['Int']['input'];
};

export type SignUpInput = {
  shiftId: Scalars['ID']['input'];
  /** Yourself unless said. 志愿者 */
  volunteerId?: InputMaybe<Scalars['ID']['input']>;
};

export type StepSignupInput = {
  id: Scalars['ID']['input'];
  step: SignupStep;
  expectedVersion: Scalars['Int']['input'];
};

export type CheckInput = {
  signupId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  evidence: HourEvidence;
  /** Now unless said; only for somebody else, by those who keep the roster. 时间 */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type RecordHoursInput = {
  volunteerId: Scalars['ID']['input'];
  teamId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  activityId?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<ActionCode>;
  /** At most 200 characters. 服务内容 */
  content: Scalars['String']['input'];
  /** Not in the future. 开始时间 */
  startedAt: Scalars['DateTime']['input'];
  /** 1 to 1440. 时长(分钟) */
  minutes: Scalars['Int']['input'];
  evidence: HourEvidence;
  /** Where it was, the volunteer's region unless said. 服务地 */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmHoursInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Needed for more than 8 hours on one day. 复核说明 */
  reviewNote?: InputMaybe<Scalars['String']['input']>;
};

export type StepHourRecordInput = {
  id: Scalars['ID']['input'];
  step: HourRecordStep;
  expectedVersion: Scalars['Int']['input'];
  /** Needed to dispute. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Needed to correct: 1 to 1440. 更正后时长 */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

export type IssueCertificateInput = {
  volunteerId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  issuer: Scalars['String']['input'];
  responsible: Scalars['String']['input'];
  handler: Scalars['String']['input'];
  contact: Scalars['String']['input'];
};

export type PairNeighbourInput = {
  volunteerId: Scalars['ID']['input'];
  /** Key of the person; or the citizen id. 人员主键 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Not stored. 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the person lives, township or narrower. 居住地 */
  regionCode: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 90 days between two looks. 守望频次(天) */
  everyDays: Scalars['Int']['input'];
  distanceMetres?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 characters; no name, no diagnosis. 服务提示 */
  serviceNote?: InputMaybe<Scalars['String']['input']>;
  /** Both have agreed. 双方已同意 */
  agreed?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeNeighbourPairInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  everyDays?: InputMaybe<Scalars['Int']['input']>;
  distanceMetres?: InputMaybe<Scalars['Int']['input']>;
  serviceNote?: InputMaybe<Scalars['String']['input']>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type StepNeighbourPairInput = {
  id: Scalars['ID']['input'];
  step: NeighbourPairStep;
  expectedVersion: Scalars['Int']['input'];
};

export type ReportWatchInput = {
  /** The task that is answered; or the pair, for a look that nobody had asked for. 守望任务 */
  watchId?: InputMaybe<Scalars['ID']['input']>;
  pairId?: InputMaybe<Scalars['ID']['input']>;
  result: WatchResult;
  /** At most 500 characters. 备注 */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterServicePointInput = {
  name: Scalars['String']['input'];
  regionCode: Scalars['String']['input'];
  address: Scalars['String']['input'];
  stationId?: InputMaybe<Scalars['ID']['input']>;
  openedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeServicePointInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RegisterVolunteerResult = Volunteer | Rejection;

export type ChangeVolunteerResult = Volunteer | Rejection;

export type StepVolunteerResult = Volunteer | Rejection;

export type RegisterTeamResult = Team | Rejection;

export type ChangeTeamResult = Team | Rejection;

export type StepTeamResult = Team | Rejection;

export type OpenShiftResult = Shift | Rejection;

export type ChangeShiftResult = Shift | Rejection;

export type StepShiftResult = Shift | Rejection;

export type SignUpResult = Signup | Rejection;

export type StepSignupResult = Signup | Rejection;

export type CheckInResult = Signup | Rejection;

export type CheckOutResult = Signup | Rejection;

export type RecordHoursResult = HourRecord | Rejection;

export type ConfirmHoursResult = HourRecord | Rejection;

export type StepHourRecordResult = HourRecord | Rejection;

export type IssueCertificateResult = VolunteerCertificate | Rejection;

export type PairNeighbourResult = NeighbourPair | Rejection;

export type ChangeNeighbourPairResult = NeighbourPair | Rejection;

export type StepNeighbourPairResult = NeighbourPair | Rejection;

export type ReportWatchResult = WatchTask | Rejection;

export type RegisterServicePointResult = ServicePoint | Rejection;

export type ChangeServicePointResult = ServicePoint | Rejection;

/** Group of a volunteer (seed). 人群类别 */
export type VolunteerGroup =
  /** 党员 */
  | 'PARTY_MEMBER'
  /** 网格员 */
  | 'GRID'
  /** 物业人员 */
  | 'PROPERTY'
  /** 居民骨干 */
  | 'RESIDENT_BACKBONE'
  /** 银龄 */
  | 'ELDER'
  /** 学生 */
  | 'STUDENT'
  /** 其他 */
  | 'OTHER';

/** Skill. 技能 */
export type VolunteerSkill =
  /** 医疗护理 */
  | 'MEDICAL'
  /** 急救 */
  | 'FIRST_AID'
  /** 心理疏导 */
  | 'COUNSELLING'
  /** 法律 */
  | 'LEGAL'
  /** 学业辅导 */
  | 'TEACHING'
  /** 手语 */
  | 'SIGN_LANGUAGE'
  /** 少数民族语言 */
  | 'MINORITY_LANGUAGE'
  /** 驾驶 */
  | 'DRIVING'
  /** 维修 */
  | 'REPAIR'
  /** 理发 */
  | 'HAIRCUT'
  /** 做饭 */
  | 'COOKING'
  /** 陪伴 */
  | 'COMPANIONSHIP'
  /** 搬运推行 */
  | 'LIFTING'
  /** 文艺 */
  | 'ARTS'
  /** 其他 */
  | 'OTHER';

/** Result of the query of criminal records (MPL 62). 从业查询结果 */
export type BackgroundCheckResult =
  /** 无记录 */
  | 'CLEAR'
  /** 有记录 */
  | 'FOUND';

/** Kind of team (seed). 队伍类别 */
export type TeamKind =
  /** 银龄志愿服务队 */
  | 'SILVER'
  /** 邻里守望队 */
  | 'NEIGHBOUR'
  /** 专业 */
  | 'PROFESSIONAL'
  /** 学生 */
  | 'STUDENT'
  /** 企业 */
  | 'COMPANY';

/** How hours are proved. 依据 */
export type HourEvidence =
  /** 定位 */
  | 'GEO'
  /** 扫码 */
  | 'QR'
  /** Two persons attest, for those without a phone. 两人证明 */
  | 'TWO_PERSON'
  /** Paper list of the leader. 负责人签到表 */
  | 'PAPER';

/** What a watcher saw. 守望结果 */
export type WatchResult =
  /** Saw, all well. 见到,一切正常 */
  | 'SAW_WELL'
  /** Something is wrong. 情况异常 */
  | 'WRONG'
  /** Could not see. 未能见到 */
  | 'NOT_SEEN';

/** State of a volunteer. 志愿者状态 */
export type VolunteerState =
  | 'APPLIED'
  | 'VERIFIED'
  | 'ACTIVE'
  | 'DORMANT'
  | 'SUSPENDED'
  | 'LEFT';

/** Step of a volunteer. 志愿者步骤 */
export type VolunteerStep =
  | 'VERIFY'
  | 'ACTIVATE'
  | 'REST'
  | 'SUSPEND'
  | 'REINSTATE'
  | 'LEAVE';

/** State of a team. 队伍状态 */
export type TeamState =
  | 'FORMING'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'DISSOLVED';

/** Step of a team. 队伍步骤 */
export type TeamStep =
  | 'START'
  | 'SUSPEND'
  | 'RESUME'
  | 'DISSOLVE';

/** State of a shift. 班次状态 */
export type ShiftState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'STARTED'
  | 'ENDED'
  | 'CANCELLED';

/** Step of a shift. 班次步骤 */
export type ShiftStep =
  | 'PUBLISH'
  | 'START'
  | 'END'
  | 'CANCEL';

/** State of a sign-up. 报名状态 */
export type SignupState =
  | 'APPLIED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'CHECKED_IN'
  | 'CHECKED_OUT'
  | 'CONFIRMED'
  | 'WITHDRAWN'
  | 'ABSENT';

/** Step of a sign-up; checking in and out and confirming have their own doors. 报名步骤 */
export type SignupStep =
  | 'ACCEPT'
  | 'DECLINE'
  | 'WITHDRAW'
  | 'CHECK_IN'
  | 'MARK_ABSENT'
  | 'CHECK_OUT'
  | 'CONFIRM';

/** State of a record of hours. 服务时间状态 */
export type HourRecordState =
  | 'RECORDED'
  | 'CONFIRMED'
  | 'CREDITED'
  | 'DISPUTED'
  | 'CORRECTED'
  | 'VOID';

/** Step of a record of hours. 服务时间步骤 */
export type HourRecordStep =
  | 'CONFIRM'
  | 'CREDIT'
  | 'DISPUTE'
  | 'CORRECT'
  | 'ANNUL';

/** State of a pair. 结对状态 */
export type NeighbourPairState =
  | 'PROPOSED'
  | 'ACTIVE'
  | 'PAUSED'
  | 'ENDED';

/** Step of a pair. 结对步骤 */
export type NeighbourPairStep =
  | 'AGREE'
  | 'PAUSE'
  | 'RESUME'
  | 'END';

export type VolunteerConnection = {
  __typename?: 'VolunteerConnection';
  edges: Array<VolunteerEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type VolunteerEdge = {
  __typename?: 'VolunteerEdge';
  node: Volunteer;
  cursor: Scalars['String']['output'];
};

export type TeamConnection = {
  __typename?: 'TeamConnection';
  edges: Array<TeamEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type TeamEdge = {
  __typename?: 'TeamEdge';
  node: Team;
  cursor: Scalars['String']['output'];
};

export type ShiftConnection = {
  __typename?: 'ShiftConnection';
  edges: Array<ShiftEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ShiftEdge = {
  __typename?: 'ShiftEdge';
  node: Shift;
  cursor: Scalars['String']['output'];
};

export type HourRecordConnection = {
  __typename?: 'HourRecordConnection';
  edges: Array<HourRecordEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type HourRecordEdge = {
  __typename?: 'HourRecordEdge';
  node: HourRecord;
  cursor: Scalars['String']['output'];
};

export type NeighbourPairConnection = {
  __typename?: 'NeighbourPairConnection';
  edges: Array<NeighbourPairEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type NeighbourPairEdge = {
  __typename?: 'NeighbourPairEdge';
  node: NeighbourPair;
  cursor: Scalars['String']['output'];
};

export type WatchTaskConnection = {
  __typename?: 'WatchTaskConnection';
  edges: Array<WatchTaskEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type WatchTaskEdge = {
  __typename?: 'WatchTaskEdge';
  node: WatchTask;
  cursor: Scalars['String']['output'];
};

export type ServicePointConnection = {
  __typename?: 'ServicePointConnection';
  edges: Array<ServicePointEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ServicePointEdge = {
  __typename?: 'ServicePointEdge';
  node: ServicePoint;
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
  Volunteer: Volunteer;
  Team: Team;
  Shift: Shift;
  Signup: Signup;
  HourRecord: HourRecord;
  VolunteerCertificate: VolunteerCertificate;
  NeighbourPair: NeighbourPair;
  WatchTask: WatchTask;
  ServicePoint: ServicePoint;
  Household: Household;
  Station: Station;
  Activity: Activity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"id":true}> );
  Signup:
    ( { __typename: 'Signup' }
    & GraphQLRecursivePick<FederationTypes['Signup'], {"id":true}> );
  HourRecord:
    ( { __typename: 'HourRecord' }
    & GraphQLRecursivePick<FederationTypes['HourRecord'], {"id":true}> );
  VolunteerCertificate:
    ( { __typename: 'VolunteerCertificate' }
    & GraphQLRecursivePick<FederationTypes['VolunteerCertificate'], {"id":true}> );
  NeighbourPair:
    ( { __typename: 'NeighbourPair' }
    & GraphQLRecursivePick<FederationTypes['NeighbourPair'], {"id":true}> );
  WatchTask:
    ( { __typename: 'WatchTask' }
    & GraphQLRecursivePick<FederationTypes['WatchTask'], {"id":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterVolunteerResult:
    | ( VolunteerRow )
    | ( Rejection )
  ;
  ChangeVolunteerResult:
    | ( VolunteerRow )
    | ( Rejection )
  ;
  StepVolunteerResult:
    | ( VolunteerRow )
    | ( Rejection )
  ;
  RegisterTeamResult:
    | ( TeamRow )
    | ( Rejection )
  ;
  ChangeTeamResult:
    | ( TeamRow )
    | ( Rejection )
  ;
  StepTeamResult:
    | ( TeamRow )
    | ( Rejection )
  ;
  OpenShiftResult:
    | ( ShiftRow )
    | ( Rejection )
  ;
  ChangeShiftResult:
    | ( ShiftRow )
    | ( Rejection )
  ;
  StepShiftResult:
    | ( ShiftRow )
    | ( Rejection )
  ;
  SignUpResult:
    | ( SignupRow )
    | ( Rejection )
  ;
  StepSignupResult:
    | ( SignupRow )
    | ( Rejection )
  ;
  CheckInResult:
    | ( SignupRow )
    | ( Rejection )
  ;
  CheckOutResult:
    | ( SignupRow )
    | ( Rejection )
  ;
  RecordHoursResult:
    | ( HourRecordRow )
    | ( Rejection )
  ;
  ConfirmHoursResult:
    | ( HourRecordRow )
    | ( Rejection )
  ;
  StepHourRecordResult:
    | ( HourRecordRow )
    | ( Rejection )
  ;
  IssueCertificateResult:
    | ( VolunteerCertificateRow )
    | ( Rejection )
  ;
  PairNeighbourResult:
    | ( NeighbourPairRow )
    | ( Rejection )
  ;
  ChangeNeighbourPairResult:
    | ( NeighbourPairRow )
    | ( Rejection )
  ;
  StepNeighbourPairResult:
    | ( NeighbourPairRow )
    | ( Rejection )
  ;
  ReportWatchResult:
    | ( WatchTaskRow )
    | ( Rejection )
  ;
  RegisterServicePointResult:
    | ( ServicePointRow )
    | ( Rejection )
  ;
  ChangeServicePointResult:
    | ( ServicePointRow )
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
  Person: ResolverTypeWrapper<Omit<Person, 'watchers' | 'volunteer'> & { watchers?: Maybe<Array<ResolversTypes['NeighbourPair']>>, volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
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
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  Team: ResolverTypeWrapper<TeamRow>;
  Shift: ResolverTypeWrapper<ShiftRow>;
  Signup: ResolverTypeWrapper<SignupRow>;
  HourRecord: ResolverTypeWrapper<HourRecordRow>;
  VolunteerCertificate: ResolverTypeWrapper<VolunteerCertificateRow>;
  NeighbourPair: ResolverTypeWrapper<NeighbourPairRow>;
  WatchTask: ResolverTypeWrapper<WatchTaskRow>;
  ServicePoint: ResolverTypeWrapper<ServicePointRow>;
  Household: ResolverTypeWrapper<Omit<Household, 'watchers' | 'lastWatch'> & { watchers?: Maybe<Array<ResolversTypes['NeighbourPair']>>, lastWatch?: Maybe<ResolversTypes['WatchTask']> }>;
  Station: ResolverTypeWrapper<Omit<Station, 'teams'> & { teams?: Maybe<Array<ResolversTypes['Team']>> }>;
  Activity: ResolverTypeWrapper<Omit<Activity, 'shifts'> & { shifts?: Maybe<Array<ResolversTypes['Shift']>> }>;
  VolunteerFilter: VolunteerFilter;
  TeamFilter: TeamFilter;
  ShiftFilter: ShiftFilter;
  HourRecordFilter: HourRecordFilter;
  NeighbourPairFilter: NeighbourPairFilter;
  WatchTaskFilter: WatchTaskFilter;
  ServicePointFilter: ServicePointFilter;
  RegisterVolunteerInput: RegisterVolunteerInput;
  ChangeVolunteerInput: ChangeVolunteerInput;
  StepVolunteerInput: StepVolunteerInput;
  RegisterTeamInput: RegisterTeamInput;
  ChangeTeamInput: ChangeTeamInput;
  StepTeamInput: StepTeamInput;
  OpenShiftInput: OpenShiftInput;
  ChangeShiftInput: ChangeShiftInput;
  StepShiftInput: StepShiftInput;
  SignUpInput: SignUpInput;
  StepSignupInput: StepSignupInput;
  CheckInput: CheckInput;
  RecordHoursInput: RecordHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  StepHourRecordInput: StepHourRecordInput;
  IssueCertificateInput: IssueCertificateInput;
  PairNeighbourInput: PairNeighbourInput;
  ChangeNeighbourPairInput: ChangeNeighbourPairInput;
  StepNeighbourPairInput: StepNeighbourPairInput;
  ReportWatchInput: ReportWatchInput;
  RegisterServicePointInput: RegisterServicePointInput;
  ChangeServicePointInput: ChangeServicePointInput;
  RegisterVolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterVolunteerResult']>;
  ChangeVolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeVolunteerResult']>;
  StepVolunteerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepVolunteerResult']>;
  RegisterTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterTeamResult']>;
  ChangeTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeTeamResult']>;
  StepTeamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepTeamResult']>;
  OpenShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenShiftResult']>;
  ChangeShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeShiftResult']>;
  StepShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepShiftResult']>;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  StepSignupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepSignupResult']>;
  CheckInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckInResult']>;
  CheckOutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckOutResult']>;
  RecordHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHoursResult']>;
  ConfirmHoursResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmHoursResult']>;
  StepHourRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepHourRecordResult']>;
  IssueCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCertificateResult']>;
  PairNeighbourResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PairNeighbourResult']>;
  ChangeNeighbourPairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeNeighbourPairResult']>;
  StepNeighbourPairResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepNeighbourPairResult']>;
  ReportWatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportWatchResult']>;
  RegisterServicePointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterServicePointResult']>;
  ChangeServicePointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeServicePointResult']>;
  VolunteerGroup: VolunteerGroup;
  VolunteerSkill: VolunteerSkill;
  BackgroundCheckResult: BackgroundCheckResult;
  TeamKind: TeamKind;
  HourEvidence: HourEvidence;
  WatchResult: WatchResult;
  VolunteerState: VolunteerState;
  VolunteerStep: VolunteerStep;
  TeamState: TeamState;
  TeamStep: TeamStep;
  ShiftState: ShiftState;
  ShiftStep: ShiftStep;
  SignupState: SignupState;
  SignupStep: SignupStep;
  HourRecordState: HourRecordState;
  HourRecordStep: HourRecordStep;
  NeighbourPairState: NeighbourPairState;
  NeighbourPairStep: NeighbourPairStep;
  VolunteerConnection: ResolverTypeWrapper<Omit<VolunteerConnection, 'edges'> & { edges: Array<ResolversTypes['VolunteerEdge']> }>;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges'> & { edges: Array<ResolversTypes['TeamEdge']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  ShiftConnection: ResolverTypeWrapper<Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversTypes['ShiftEdge']> }>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  HourRecordConnection: ResolverTypeWrapper<Omit<HourRecordConnection, 'edges'> & { edges: Array<ResolversTypes['HourRecordEdge']> }>;
  HourRecordEdge: ResolverTypeWrapper<Omit<HourRecordEdge, 'node'> & { node: ResolversTypes['HourRecord'] }>;
  NeighbourPairConnection: ResolverTypeWrapper<Omit<NeighbourPairConnection, 'edges'> & { edges: Array<ResolversTypes['NeighbourPairEdge']> }>;
  NeighbourPairEdge: ResolverTypeWrapper<Omit<NeighbourPairEdge, 'node'> & { node: ResolversTypes['NeighbourPair'] }>;
  WatchTaskConnection: ResolverTypeWrapper<Omit<WatchTaskConnection, 'edges'> & { edges: Array<ResolversTypes['WatchTaskEdge']> }>;
  WatchTaskEdge: ResolverTypeWrapper<Omit<WatchTaskEdge, 'node'> & { node: ResolversTypes['WatchTask'] }>;
  ServicePointConnection: ResolverTypeWrapper<Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversTypes['ServicePointEdge']> }>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
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
  Person: Omit<Person, 'watchers' | 'volunteer'> & { watchers?: Maybe<Array<ResolversParentTypes['NeighbourPair']>>, volunteer?: Maybe<ResolversParentTypes['Volunteer']> } | FederationReferenceTypes['Person'];
  Visit: ResolversInterfaceTypes<ResolversParentTypes>['Visit'];
  ServiceRecord: ResolversInterfaceTypes<ResolversParentTypes>['ServiceRecord'];
  Crisis: ResolversInterfaceTypes<ResolversParentTypes>['Crisis'];
  Referral: ResolversInterfaceTypes<ResolversParentTypes>['Referral'];
  EmergencyContact: EmergencyContact;
  EmergencyContactInput: EmergencyContactInput;
  Consent: Consent;
  ConsentInput: ConsentInput;
  Mutation: Record<PropertyKey, never>;
  Volunteer: VolunteerRow;
  Team: TeamRow;
  Shift: ShiftRow;
  Signup: SignupRow;
  HourRecord: HourRecordRow;
  VolunteerCertificate: VolunteerCertificateRow;
  NeighbourPair: NeighbourPairRow;
  WatchTask: WatchTaskRow;
  ServicePoint: ServicePointRow;
  Household: Omit<Household, 'watchers' | 'lastWatch'> & { watchers?: Maybe<Array<ResolversParentTypes['NeighbourPair']>>, lastWatch?: Maybe<ResolversParentTypes['WatchTask']> } | FederationReferenceTypes['Household'];
  Station: Omit<Station, 'teams'> & { teams?: Maybe<Array<ResolversParentTypes['Team']>> } | FederationReferenceTypes['Station'];
  Activity: Omit<Activity, 'shifts'> & { shifts?: Maybe<Array<ResolversParentTypes['Shift']>> } | FederationReferenceTypes['Activity'];
  VolunteerFilter: VolunteerFilter;
  TeamFilter: TeamFilter;
  ShiftFilter: ShiftFilter;
  HourRecordFilter: HourRecordFilter;
  NeighbourPairFilter: NeighbourPairFilter;
  WatchTaskFilter: WatchTaskFilter;
  ServicePointFilter: ServicePointFilter;
  RegisterVolunteerInput: RegisterVolunteerInput;
  ChangeVolunteerInput: ChangeVolunteerInput;
  StepVolunteerInput: StepVolunteerInput;
  RegisterTeamInput: RegisterTeamInput;
  ChangeTeamInput: ChangeTeamInput;
  StepTeamInput: StepTeamInput;
  OpenShiftInput: OpenShiftInput;
  ChangeShiftInput: ChangeShiftInput;
  StepShiftInput: StepShiftInput;
  SignUpInput: SignUpInput;
  StepSignupInput: StepSignupInput;
  CheckInput: CheckInput;
  RecordHoursInput: RecordHoursInput;
  ConfirmHoursInput: ConfirmHoursInput;
  StepHourRecordInput: StepHourRecordInput;
  IssueCertificateInput: IssueCertificateInput;
  PairNeighbourInput: PairNeighbourInput;
  ChangeNeighbourPairInput: ChangeNeighbourPairInput;
  StepNeighbourPairInput: StepNeighbourPairInput;
  ReportWatchInput: ReportWatchInput;
  RegisterServicePointInput: RegisterServicePointInput;
  ChangeServicePointInput: ChangeServicePointInput;
  RegisterVolunteerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterVolunteerResult'];
  ChangeVolunteerResult: ResolversUnionTypes<ResolversParentTypes>['ChangeVolunteerResult'];
  StepVolunteerResult: ResolversUnionTypes<ResolversParentTypes>['StepVolunteerResult'];
  RegisterTeamResult: ResolversUnionTypes<ResolversParentTypes>['RegisterTeamResult'];
  ChangeTeamResult: ResolversUnionTypes<ResolversParentTypes>['ChangeTeamResult'];
  StepTeamResult: ResolversUnionTypes<ResolversParentTypes>['StepTeamResult'];
  OpenShiftResult: ResolversUnionTypes<ResolversParentTypes>['OpenShiftResult'];
  ChangeShiftResult: ResolversUnionTypes<ResolversParentTypes>['ChangeShiftResult'];
  StepShiftResult: ResolversUnionTypes<ResolversParentTypes>['StepShiftResult'];
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  StepSignupResult: ResolversUnionTypes<ResolversParentTypes>['StepSignupResult'];
  CheckInResult: ResolversUnionTypes<ResolversParentTypes>['CheckInResult'];
  CheckOutResult: ResolversUnionTypes<ResolversParentTypes>['CheckOutResult'];
  RecordHoursResult: ResolversUnionTypes<ResolversParentTypes>['RecordHoursResult'];
  ConfirmHoursResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmHoursResult'];
  StepHourRecordResult: ResolversUnionTypes<ResolversParentTypes>['StepHourRecordResult'];
  IssueCertificateResult: ResolversUnionTypes<ResolversParentTypes>['IssueCertificateResult'];
  PairNeighbourResult: ResolversUnionTypes<ResolversParentTypes>['PairNeighbourResult'];
  ChangeNeighbourPairResult: ResolversUnionTypes<ResolversParentTypes>['ChangeNeighbourPairResult'];
  StepNeighbourPairResult: ResolversUnionTypes<ResolversParentTypes>['StepNeighbourPairResult'];
  ReportWatchResult: ResolversUnionTypes<ResolversParentTypes>['ReportWatchResult'];
  RegisterServicePointResult: ResolversUnionTypes<ResolversParentTypes>['RegisterServicePointResult'];
  ChangeServicePointResult: ResolversUnionTypes<ResolversParentTypes>['ChangeServicePointResult'];
  VolunteerConnection: Omit<VolunteerConnection, 'edges'> & { edges: Array<ResolversParentTypes['VolunteerEdge']> };
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: Array<ResolversParentTypes['TeamEdge']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  ShiftConnection: Omit<ShiftConnection, 'edges'> & { edges: Array<ResolversParentTypes['ShiftEdge']> };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  HourRecordConnection: Omit<HourRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['HourRecordEdge']> };
  HourRecordEdge: Omit<HourRecordEdge, 'node'> & { node: ResolversParentTypes['HourRecord'] };
  NeighbourPairConnection: Omit<NeighbourPairConnection, 'edges'> & { edges: Array<ResolversParentTypes['NeighbourPairEdge']> };
  NeighbourPairEdge: Omit<NeighbourPairEdge, 'node'> & { node: ResolversParentTypes['NeighbourPair'] };
  WatchTaskConnection: Omit<WatchTaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['WatchTaskEdge']> };
  WatchTaskEdge: Omit<WatchTaskEdge, 'node'> & { node: ResolversParentTypes['WatchTask'] };
  ServicePointConnection: Omit<ServicePointConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServicePointEdge']> };
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
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
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'first'>>;
  searchVolunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QuerySearchVolunteersArgs, 'text' | 'first'>>;
  myVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftArgs, 'id'>>;
  shifts?: Resolver<Maybe<ResolversTypes['ShiftConnection']>, ParentType, ContextType, RequireFields<QueryShiftsArgs, 'first'>>;
  signup?: Resolver<Maybe<ResolversTypes['Signup']>, ParentType, ContextType, RequireFields<QuerySignupArgs, 'id'>>;
  hourRecord?: Resolver<Maybe<ResolversTypes['HourRecord']>, ParentType, ContextType, RequireFields<QueryHourRecordArgs, 'id'>>;
  hourRecords?: Resolver<Maybe<ResolversTypes['HourRecordConnection']>, ParentType, ContextType, RequireFields<QueryHourRecordsArgs, 'first'>>;
  certificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  neighbourPair?: Resolver<Maybe<ResolversTypes['NeighbourPair']>, ParentType, ContextType, RequireFields<QueryNeighbourPairArgs, 'id'>>;
  neighbourPairs?: Resolver<Maybe<ResolversTypes['NeighbourPairConnection']>, ParentType, ContextType, RequireFields<QueryNeighbourPairsArgs, 'first'>>;
  watchTask?: Resolver<Maybe<ResolversTypes['WatchTask']>, ParentType, ContextType, RequireFields<QueryWatchTaskArgs, 'id'>>;
  watchTasks?: Resolver<Maybe<ResolversTypes['WatchTaskConnection']>, ParentType, ContextType, RequireFields<QueryWatchTasksArgs, 'first'>>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'id'>>;
  servicePoints?: Resolver<Maybe<ResolversTypes['ServicePointConnection']>, ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watchers?: Resolver<Maybe<Array<ResolversTypes['NeighbourPair']>>, ParentType, ContextType>;
  watcherCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
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
  registerVolunteer?: Resolver<Maybe<ResolversTypes['RegisterVolunteerResult']>, ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input' | 'idempotencyKey'>>;
  changeVolunteer?: Resolver<Maybe<ResolversTypes['ChangeVolunteerResult']>, ParentType, ContextType, RequireFields<MutationChangeVolunteerArgs, 'input' | 'idempotencyKey'>>;
  stepVolunteer?: Resolver<Maybe<ResolversTypes['StepVolunteerResult']>, ParentType, ContextType, RequireFields<MutationStepVolunteerArgs, 'input' | 'idempotencyKey'>>;
  registerTeam?: Resolver<Maybe<ResolversTypes['RegisterTeamResult']>, ParentType, ContextType, RequireFields<MutationRegisterTeamArgs, 'input' | 'idempotencyKey'>>;
  changeTeam?: Resolver<Maybe<ResolversTypes['ChangeTeamResult']>, ParentType, ContextType, RequireFields<MutationChangeTeamArgs, 'input' | 'idempotencyKey'>>;
  stepTeam?: Resolver<Maybe<ResolversTypes['StepTeamResult']>, ParentType, ContextType, RequireFields<MutationStepTeamArgs, 'input' | 'idempotencyKey'>>;
  openShift?: Resolver<Maybe<ResolversTypes['OpenShiftResult']>, ParentType, ContextType, RequireFields<MutationOpenShiftArgs, 'input' | 'idempotencyKey'>>;
  changeShift?: Resolver<Maybe<ResolversTypes['ChangeShiftResult']>, ParentType, ContextType, RequireFields<MutationChangeShiftArgs, 'input' | 'idempotencyKey'>>;
  stepShift?: Resolver<Maybe<ResolversTypes['StepShiftResult']>, ParentType, ContextType, RequireFields<MutationStepShiftArgs, 'input' | 'idempotencyKey'>>;
  signUp?: Resolver<Maybe<ResolversTypes['SignUpResult']>, ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input' | 'idempotencyKey'>>;
  stepSignup?: Resolver<Maybe<ResolversTypes['StepSignupResult']>, ParentType, ContextType, RequireFields<MutationStepSignupArgs, 'input' | 'idempotencyKey'>>;
  checkIn?: Resolver<Maybe<ResolversTypes['CheckInResult']>, ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input' | 'idempotencyKey'>>;
  checkOut?: Resolver<Maybe<ResolversTypes['CheckOutResult']>, ParentType, ContextType, RequireFields<MutationCheckOutArgs, 'input' | 'idempotencyKey'>>;
  recordHours?: Resolver<Maybe<ResolversTypes['RecordHoursResult']>, ParentType, ContextType, RequireFields<MutationRecordHoursArgs, 'input' | 'idempotencyKey'>>;
  confirmHours?: Resolver<Maybe<ResolversTypes['ConfirmHoursResult']>, ParentType, ContextType, RequireFields<MutationConfirmHoursArgs, 'input' | 'idempotencyKey'>>;
  stepHourRecord?: Resolver<Maybe<ResolversTypes['StepHourRecordResult']>, ParentType, ContextType, RequireFields<MutationStepHourRecordArgs, 'input' | 'idempotencyKey'>>;
  issueCertificate?: Resolver<Maybe<ResolversTypes['IssueCertificateResult']>, ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'input' | 'idempotencyKey'>>;
  pairNeighbour?: Resolver<Maybe<ResolversTypes['PairNeighbourResult']>, ParentType, ContextType, RequireFields<MutationPairNeighbourArgs, 'input' | 'idempotencyKey'>>;
  changeNeighbourPair?: Resolver<Maybe<ResolversTypes['ChangeNeighbourPairResult']>, ParentType, ContextType, RequireFields<MutationChangeNeighbourPairArgs, 'input' | 'idempotencyKey'>>;
  stepNeighbourPair?: Resolver<Maybe<ResolversTypes['StepNeighbourPairResult']>, ParentType, ContextType, RequireFields<MutationStepNeighbourPairArgs, 'input' | 'idempotencyKey'>>;
  reportWatch?: Resolver<Maybe<ResolversTypes['ReportWatchResult']>, ParentType, ContextType, RequireFields<MutationReportWatchArgs, 'input' | 'idempotencyKey'>>;
  registerServicePoint?: Resolver<Maybe<ResolversTypes['RegisterServicePointResult']>, ParentType, ContextType, RequireFields<MutationRegisterServicePointArgs, 'input' | 'idempotencyKey'>>;
  changeServicePoint?: Resolver<Maybe<ResolversTypes['ChangeServicePointResult']>, ParentType, ContextType, RequireFields<MutationChangeServicePointArgs, 'input' | 'idempotencyKey'>>;
};

export type VolunteerResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  volunteerNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['VolunteerGroup'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  star?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursToNextStar?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  helpedPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backgroundCheckOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  backgroundCheckResult?: Resolver<Maybe<ResolversTypes['BackgroundCheckResult']>, ParentType, ContextType>;
  childShiftAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  insuranceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianConsentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianRelation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VolunteerState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['VolunteerStep']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signups?: Resolver<Array<ResolversTypes['Signup']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['HourRecord']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['NeighbourPair']>, ParentType, ContextType>;
  openWatches?: Resolver<Array<ResolversTypes['WatchTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  competentAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['TeamStep']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Volunteer']>>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['Shift']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  risks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dangerous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  childFacing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredSkills?: Resolver<Array<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShiftState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['ShiftStep']>, ParentType, ContextType>;
  signups?: Resolver<Array<ResolversTypes['Signup']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignupResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Signup'] = ResolversParentTypes['Signup'], FederationReferenceType extends FederationReferenceTypes['Signup'] = FederationReferenceTypes['Signup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Signup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SignupState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['SignupStep']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['HourEvidence']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['HourRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HourRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HourRecord'] = ResolversParentTypes['HourRecord'], FederationReferenceType extends FederationReferenceTypes['HourRecord'] = FederationReferenceTypes['HourRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HourRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  signup?: Resolver<Maybe<ResolversTypes['Signup']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['HourEvidence'], ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HourRecordState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['HourRecordStep']>, ParentType, ContextType>;
  confirmBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerCertificateResolvers<ContextType = Work, ParentType extends ResolversParentTypes['VolunteerCertificate'] = ResolversParentTypes['VolunteerCertificate'], FederationReferenceType extends FederationReferenceTypes['VolunteerCertificate'] = FederationReferenceTypes['VolunteerCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificateNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourPairResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeighbourPair'] = ResolversParentTypes['NeighbourPair'], FederationReferenceType extends FederationReferenceTypes['NeighbourPair'] = FederationReferenceTypes['NeighbourPair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeighbourPair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  everyDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextLookBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeighbourPairState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['NeighbourPairStep']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  watches?: Resolver<Array<ResolversTypes['WatchTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchTaskResolvers<ContextType = Work, ParentType extends ResolversParentTypes['WatchTask'] = ResolversParentTypes['WatchTask'], FederationReferenceType extends FederationReferenceTypes['WatchTask'] = FederationReferenceTypes['WatchTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WatchTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pair?: Resolver<Maybe<ResolversTypes['NeighbourPair']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crisisId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitTaskState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['WatchResult']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  watchers?: Resolver<Maybe<Array<ResolversTypes['NeighbourPair']>>, ParentType, ContextType>;
  lastWatch?: Resolver<Maybe<ResolversTypes['WatchTask']>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teams?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shifts?: Resolver<Maybe<Array<ResolversTypes['Shift']>>, ParentType, ContextType>;
};

export type RegisterVolunteerResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterVolunteerResult'] = ResolversParentTypes['RegisterVolunteerResult']> = {
  __resolveType: TypeResolveFn<'Volunteer' | 'Rejection', ParentType, ContextType>;
};

export type ChangeVolunteerResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeVolunteerResult'] = ResolversParentTypes['ChangeVolunteerResult']> = {
  __resolveType: TypeResolveFn<'Volunteer' | 'Rejection', ParentType, ContextType>;
};

export type StepVolunteerResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepVolunteerResult'] = ResolversParentTypes['StepVolunteerResult']> = {
  __resolveType: TypeResolveFn<'Volunteer' | 'Rejection', ParentType, ContextType>;
};

export type RegisterTeamResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterTeamResult'] = ResolversParentTypes['RegisterTeamResult']> = {
  __resolveType: TypeResolveFn<'Team' | 'Rejection', ParentType, ContextType>;
};

export type ChangeTeamResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeTeamResult'] = ResolversParentTypes['ChangeTeamResult']> = {
  __resolveType: TypeResolveFn<'Team' | 'Rejection', ParentType, ContextType>;
};

export type StepTeamResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepTeamResult'] = ResolversParentTypes['StepTeamResult']> = {
  __resolveType: TypeResolveFn<'Team' | 'Rejection', ParentType, ContextType>;
};

export type OpenShiftResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['OpenShiftResult'] = ResolversParentTypes['OpenShiftResult']> = {
  __resolveType: TypeResolveFn<'Shift' | 'Rejection', ParentType, ContextType>;
};

export type ChangeShiftResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeShiftResult'] = ResolversParentTypes['ChangeShiftResult']> = {
  __resolveType: TypeResolveFn<'Shift' | 'Rejection', ParentType, ContextType>;
};

export type StepShiftResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepShiftResult'] = ResolversParentTypes['StepShiftResult']> = {
  __resolveType: TypeResolveFn<'Shift' | 'Rejection', ParentType, ContextType>;
};

export type SignUpResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = {
  __resolveType: TypeResolveFn<'Signup' | 'Rejection', ParentType, ContextType>;
};

export type StepSignupResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepSignupResult'] = ResolversParentTypes['StepSignupResult']> = {
  __resolveType: TypeResolveFn<'Signup' | 'Rejection', ParentType, ContextType>;
};

export type CheckInResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CheckInResult'] = ResolversParentTypes['CheckInResult']> = {
  __resolveType: TypeResolveFn<'Signup' | 'Rejection', ParentType, ContextType>;
};

export type CheckOutResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CheckOutResult'] = ResolversParentTypes['CheckOutResult']> = {
  __resolveType: TypeResolveFn<'Signup' | 'Rejection', ParentType, ContextType>;
};

export type RecordHoursResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordHoursResult'] = ResolversParentTypes['RecordHoursResult']> = {
  __resolveType: TypeResolveFn<'HourRecord' | 'Rejection', ParentType, ContextType>;
};

export type ConfirmHoursResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ConfirmHoursResult'] = ResolversParentTypes['ConfirmHoursResult']> = {
  __resolveType: TypeResolveFn<'HourRecord' | 'Rejection', ParentType, ContextType>;
};

export type StepHourRecordResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepHourRecordResult'] = ResolversParentTypes['StepHourRecordResult']> = {
  __resolveType: TypeResolveFn<'HourRecord' | 'Rejection', ParentType, ContextType>;
};

export type IssueCertificateResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['IssueCertificateResult'] = ResolversParentTypes['IssueCertificateResult']> = {
  __resolveType: TypeResolveFn<'VolunteerCertificate' | 'Rejection', ParentType, ContextType>;
};

export type PairNeighbourResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PairNeighbourResult'] = ResolversParentTypes['PairNeighbourResult']> = {
  __resolveType: TypeResolveFn<'NeighbourPair' | 'Rejection', ParentType, ContextType>;
};

export type ChangeNeighbourPairResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeNeighbourPairResult'] = ResolversParentTypes['ChangeNeighbourPairResult']> = {
  __resolveType: TypeResolveFn<'NeighbourPair' | 'Rejection', ParentType, ContextType>;
};

export type StepNeighbourPairResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepNeighbourPairResult'] = ResolversParentTypes['StepNeighbourPairResult']> = {
  __resolveType: TypeResolveFn<'NeighbourPair' | 'Rejection', ParentType, ContextType>;
};

export type ReportWatchResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ReportWatchResult'] = ResolversParentTypes['ReportWatchResult']> = {
  __resolveType: TypeResolveFn<'WatchTask' | 'Rejection', ParentType, ContextType>;
};

export type RegisterServicePointResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterServicePointResult'] = ResolversParentTypes['RegisterServicePointResult']> = {
  __resolveType: TypeResolveFn<'ServicePoint' | 'Rejection', ParentType, ContextType>;
};

export type ChangeServicePointResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeServicePointResult'] = ResolversParentTypes['ChangeServicePointResult']> = {
  __resolveType: TypeResolveFn<'ServicePoint' | 'Rejection', ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HourRecordConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HourRecordConnection'] = ResolversParentTypes['HourRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HourRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HourRecordEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HourRecordEdge'] = ResolversParentTypes['HourRecordEdge']> = {
  node?: Resolver<ResolversTypes['HourRecord'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourPairConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeighbourPairConnection'] = ResolversParentTypes['NeighbourPairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourPairEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeighbourPairEdge'] = ResolversParentTypes['NeighbourPairEdge']> = {
  node?: Resolver<ResolversTypes['NeighbourPair'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchTaskConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['WatchTaskConnection'] = ResolversParentTypes['WatchTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchTaskEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['WatchTaskEdge'] = ResolversParentTypes['WatchTaskEdge']> = {
  node?: Resolver<ResolversTypes['WatchTask'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
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
  Volunteer?: VolunteerResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  Signup?: SignupResolvers<ContextType>;
  HourRecord?: HourRecordResolvers<ContextType>;
  VolunteerCertificate?: VolunteerCertificateResolvers<ContextType>;
  NeighbourPair?: NeighbourPairResolvers<ContextType>;
  WatchTask?: WatchTaskResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  RegisterVolunteerResult?: RegisterVolunteerResultResolvers<ContextType>;
  ChangeVolunteerResult?: ChangeVolunteerResultResolvers<ContextType>;
  StepVolunteerResult?: StepVolunteerResultResolvers<ContextType>;
  RegisterTeamResult?: RegisterTeamResultResolvers<ContextType>;
  ChangeTeamResult?: ChangeTeamResultResolvers<ContextType>;
  StepTeamResult?: StepTeamResultResolvers<ContextType>;
  OpenShiftResult?: OpenShiftResultResolvers<ContextType>;
  ChangeShiftResult?: ChangeShiftResultResolvers<ContextType>;
  StepShiftResult?: StepShiftResultResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  StepSignupResult?: StepSignupResultResolvers<ContextType>;
  CheckInResult?: CheckInResultResolvers<ContextType>;
  CheckOutResult?: CheckOutResultResolvers<ContextType>;
  RecordHoursResult?: RecordHoursResultResolvers<ContextType>;
  ConfirmHoursResult?: ConfirmHoursResultResolvers<ContextType>;
  StepHourRecordResult?: StepHourRecordResultResolvers<ContextType>;
  IssueCertificateResult?: IssueCertificateResultResolvers<ContextType>;
  PairNeighbourResult?: PairNeighbourResultResolvers<ContextType>;
  ChangeNeighbourPairResult?: ChangeNeighbourPairResultResolvers<ContextType>;
  StepNeighbourPairResult?: StepNeighbourPairResultResolvers<ContextType>;
  ReportWatchResult?: ReportWatchResultResolvers<ContextType>;
  RegisterServicePointResult?: RegisterServicePointResultResolvers<ContextType>;
  ChangeServicePointResult?: ChangeServicePointResultResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  HourRecordConnection?: HourRecordConnectionResolvers<ContextType>;
  HourRecordEdge?: HourRecordEdgeResolvers<ContextType>;
  NeighbourPairConnection?: NeighbourPairConnectionResolvers<ContextType>;
  NeighbourPairEdge?: NeighbourPairEdgeResolvers<ContextType>;
  WatchTaskConnection?: WatchTaskConnectionResolvers<ContextType>;
  WatchTaskEdge?: WatchTaskEdgeResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
