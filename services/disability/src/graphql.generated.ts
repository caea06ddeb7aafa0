import type { Row } from '@nuanxin/kit';
import type { DisabilityCrisis as DisabilityCrisisEntity } from './disability-crisis.entity.ts';
import type { DisabilityFile as DisabilityFileEntity } from './disability-file.entity.ts';
import type { DisabilityNeed as DisabilityNeedEntity } from './disability-need.entity.ts';
import type { DisabilityServiceRecord as DisabilityServiceRecordEntity } from './disability-service-record.entity.ts';
import type { DisabilityVisit as DisabilityVisitEntity } from './disability-visit.entity.ts';
import type { NeedAssessment as NeedAssessmentEntity } from './need-assessment.entity.ts';
import type { RehabReferral as RehabReferralEntity } from './rehab-referral.entity.ts';
import type { SmiProfile as SmiProfileEntity } from './smi-profile.entity.ts';
export type DisabilityCrisisRow = Row<DisabilityCrisisEntity>;
export type DisabilityFileRow = Row<DisabilityFileEntity>;
export type DisabilityNeedRow = Row<DisabilityNeedEntity>;
export type DisabilityServiceRecordRow = Row<DisabilityServiceRecordEntity>;
export type DisabilityVisitRow = Row<DisabilityVisitEntity>;
export type NeedAssessmentRow = Row<NeedAssessmentEntity>;
export type RehabReferralRow = Row<RehabReferralEntity>;
export type SmiProfileRow = Row<SmiProfileEntity>;
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
  /** Citizen id, category or grade differ from the certificate. 与残疾人证不一致 */
  | 'CERTIFICATE_MISMATCH'
  /** A subsidy that category and grade do not bear. 补贴与类别等级不符 */
  | 'SUBSIDY_MISMATCH'
  /** Danger grade and stability do not agree. 危险性评估与稳定程度不一致 */
  | 'SMI_INCONSISTENT'
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
  /** One file; null when there is none in your scope. 残疾人档案 */
  disabilityFile?: Maybe<DisabilityFile>;
  /** Files in your scope, by file number; narrowing by category is for those who may see it. 残疾人台账 */
  disabilityFiles?: Maybe<DisabilityFileConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、档案号开头，最相符的在前。
   * Files by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the beginning of the file number. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchDisabilityFiles?: Maybe<DisabilityFileConnection>;
  /** Visits that are due before an instant, the earliest first. 待走访清单 */
  disabilityVisitsDue?: Maybe<DisabilityVisitConnection>;
  /** Crises that ask for somebody. 未结危机 */
  disabilityCrises?: Maybe<DisabilityCrisisConnection>;
  /** One visit. 走访 */
  disabilityVisit?: Maybe<DisabilityVisit>;
  /** One crisis. 危机 */
  disabilityCrisis?: Maybe<DisabilityCrisis>;
  /** One need. 需求 */
  disabilityNeed?: Maybe<DisabilityNeed>;
  /** One service record. 服务记录 */
  disabilityServiceRecord?: Maybe<DisabilityServiceRecord>;
  /** One assessment. 功能与需求评估 */
  needAssessment?: Maybe<NeedAssessment>;
  /** One imported profile; null alike when there is none and when it is out of scope. 严重精神障碍信息 */
  smiProfile?: Maybe<SmiProfile>;
  /** One referral to community rehab. 精康转介 */
  rehabReferral?: Maybe<RehabReferral>;
  /** Referrals to community rehab, the latest first. 精康转介清单 */
  rehabReferrals?: Maybe<RehabReferralConnection>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisabilityFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisabilityFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FileFilter>;
};


export type QuerySearchDisabilityFilesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisabilityVisitsDueArgs = {
  before?: InputMaybe<Scalars['DateTime']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisabilityCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDisabilityVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisabilityCrisisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisabilityNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisabilityServiceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySmiProfileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRehabReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRehabReferralsArgs = {
  state?: InputMaybe<RehabReferralState>;
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
  /** The part of a person that the disability ledger holds. 残疾人档案 */
  disabilityFile?: Maybe<DisabilityFile>;
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
  /** Opens a file. 建档 */
  registerDisability?: Maybe<RegisterDisabilityResult>;
  /** Changes a file. 修改档案 */
  changeDisability?: Maybe<ChangeDisabilityResult>;
  /** Takes a file one step on. 档案流转 */
  stepDisability?: Maybe<StepDisabilityResult>;
  /** Sets the risk level by a person's judgement, and with it the visits. 风险等级 */
  setDisabilityRisk?: Maybe<SetDisabilityRiskResult>;
  /** Records an assessment of function and need. 功能与需求评估 */
  assessDisabilityNeeds?: Maybe<AssessDisabilityNeedsResult>;
  /** Records a visit. 走访登记 */
  recordDisabilityVisit?: Maybe<RecordDisabilityVisitResult>;
  /** Records a service. 服务登记 */
  recordDisabilityService?: Maybe<RecordDisabilityServiceResult>;
  /** Raises a crisis. 危机上报 */
  raiseDisabilityCrisis?: Maybe<RaiseDisabilityCrisisResult>;
  /** Takes a crisis one step on. 危机处置 */
  stepDisabilityCrisis?: Maybe<StepDisabilityCrisisResult>;
  /** Tells charity of a need. 发布需求 */
  postDisabilityNeed?: Maybe<PostDisabilityNeedResult>;
  /** Takes in what health says of a severe mental disorder; nobody here computes or edits it (MHL 29, SMI). 导入严重精神障碍信息 */
  importSmiProfile?: Maybe<ImportSmiProfileResult>;
  /** Applies for mental-health community rehab. 精康转介申请 */
  applyForRehab?: Maybe<ApplyForRehabResult>;
  /** Takes a referral one step on. 精康转介流转 */
  stepRehabReferral?: Maybe<StepRehabReferralResult>;
};


export type MutationRegisterDisabilityArgs = {
  input: RegisterDisabilityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeDisabilityArgs = {
  input: ChangeDisabilityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepDisabilityArgs = {
  input: StepFileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetDisabilityRiskArgs = {
  input: SetRiskInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAssessDisabilityNeedsArgs = {
  input: AssessDisabilityNeedsInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordDisabilityVisitArgs = {
  input: RecordVisitInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordDisabilityServiceArgs = {
  input: RecordServiceInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRaiseDisabilityCrisisArgs = {
  input: RaiseCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepDisabilityCrisisArgs = {
  input: StepCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPostDisabilityNeedArgs = {
  input: PostNeedInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationImportSmiProfileArgs = {
  input: ImportSmiProfileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationApplyForRehabArgs = {
  input: ApplyForRehabInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepRehabReferralArgs = {
  input: StepRehabReferralInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** The file of a person with a disability. 残疾人档案 */
export type DisabilityFile = {
  __typename?: 'DisabilityFile';
  id: Scalars['ID']['output'];
  /** The person, through all divisions. 自然人 */
  person?: Maybe<Person>;
  /** `D`, region, year, running number. 档案号 */
  fileNo: Scalars['String']['output'];
  /** 姓名 */
  name: Scalars['String']['output'];
  /** First 4 and last 2 of the citizen id. 公民身份号码(脱敏) */
  citizenIdMasked?: Maybe<Scalars['String']['output']>;
  sex: Sex;
  ageBand?: Maybe<AgeBand>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Where living, 12 digits: visits follow it. 居住地 */
  regionCode: Scalars['String']['output'];
  /** 户籍地 */
  hukouRegionCode?: Maybe<Scalars['String']['output']>;
  residenceState: ResidenceState;
  address?: Maybe<Scalars['String']['output']>;
  /** First 3 and last 4. 电话(脱敏) */
  phoneMasked?: Maybe<Scalars['String']['output']>;
  contacts?: Maybe<Array<EmergencyContact>>;
  /** Whether a certificate is on file; its number is never shown, since it holds the citizen id and the category (domain §7.2). 是否持证 */
  certificateHeld?: Maybe<Scalars['Boolean']['output']>;
  /** `持证` or `未持证`. 残疾人证 */
  certificateMasked?: Maybe<Scalars['String']['output']>;
  /** 残疾类别 */
  category?: Maybe<DisabilityCategory>;
  /** 1 most severe – 4 mild; 1 and 2 are severe 重度 (DC26341). 残疾等级 */
  grade?: Maybe<Scalars['Int']['output']>;
  /** Of MULTIPLE: two or more of the six. 多重残疾的类别 */
  subCategories?: Maybe<Array<DisabilityCategory>>;
  /** Imported (DAL). 两项补贴 */
  subsidies?: Maybe<Array<DisabilitySubsidy>>;
  assistance?: Maybe<Array<AssistanceStatus>>;
  /** 康复需求 */
  rehabNeeds?: Maybe<Array<RehabNeed>>;
  /** 民事行为能力 */
  legalCapacity?: Maybe<LegalCapacity>;
  /** 照料者 */
  carers?: Maybe<Array<DisabilityCarer>>;
  /** Visits are made in company, with a health worker or the police; why is not said (domain §4.7). 需联合走访 */
  needsJointVisit?: Maybe<Scalars['Boolean']['output']>;
  /** Imported from health; null alike when there is none and when it is not for you. 严重精神障碍信息 */
  smiProfile?: Maybe<SmiProfile>;
  /** The latest 6 assessments. 评估 */
  assessments?: Maybe<Array<NeedAssessment>>;
  /** The latest 20 referrals to community rehab. 精康转介 */
  rehabReferrals?: Maybe<Array<RehabReferral>>;
  intakeSource: IntakeSource;
  basis: LegalBasis;
  riskLevel?: Maybe<RiskLevel>;
  /** Which rule of visits holds, as of the level. 适用规则 */
  riskRuleId?: Maybe<Scalars['String']['output']>;
  riskReason?: Maybe<Scalars['String']['output']>;
  state: FileState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<FileStep>;
  closureReason?: Maybe<ClosureReason>;
  /** The station that looks after them. 责任站点 */
  station?: Maybe<Station>;
  /** The household at the door. 家庭 */
  household?: Maybe<Household>;
  leadWorkerId?: Maybe<Scalars['ID']['output']>;
  nextVisitDueAt?: Maybe<Scalars['DateTime']['output']>;
  lastVisitAt?: Maybe<Scalars['DateTime']['output']>;
  lastVisitResult?: Maybe<VisitResult>;
  /** The latest 20 visits, planned ones among them. 走访 */
  visits: Array<DisabilityVisit>;
  /** Services given, the latest 20. 服务记录 */
  services?: Maybe<Array<DisabilityServiceRecord>>;
  /** The latest 20 crises. 危机 */
  crises: Array<DisabilityCrisis>;
  /** The latest 20 needs. 需求 */
  needs?: Maybe<Array<DisabilityNeed>>;
  /** The relief case whose after-care this file carries. 返乡后续 */
  afterCareCaseId?: Maybe<Scalars['ID']['output']>;
  afterCareDueAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** A subsidy, as the register of subsidies tells it. 补贴 */
export type DisabilitySubsidy = {
  __typename?: 'DisabilitySubsidy';
  kind: DisabilitySubsidyKind;
  /** First month, `YYYY-MM`. 起始月份 */
  fromMonth: Scalars['String']['output'];
  /** Cents 分 a month. 月标准 */
  monthlyCents: Scalars['Int']['output'];
};

/** Who cares for the person. 照料者 */
export type DisabilityCarer = {
  __typename?: 'DisabilityCarer';
  kind: DisabilityCarerKind;
  hoursPerDay?: Maybe<Scalars['Float']['output']>;
  age?: Maybe<Scalars['Int']['output']>;
  trained?: Maybe<Scalars['Boolean']['output']>;
};

/** What was found of function and need, scored by a scale with a version (judgement). 功能与需求评估 */
export type NeedAssessment = {
  __typename?: 'NeedAssessment';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  file?: Maybe<DisabilityFile>;
  assessedOn: Scalars['Date']['output'];
  /** Six areas, 0 no difficulty – 4 cannot do it. 功能评分 */
  functions: Array<FunctionScore>;
  /** 0 to 24: the sum of the six. 功能总分 */
  functionTotal: Scalars['Int']['output'];
  /** By the total. 依赖程度 */
  dependency: Dependency;
  /** Needs, 0 none – 3 urgent. 需求评分 */
  needs: Array<RehabNeedScore>;
  /** Version of the scale. 量表版本 */
  scaleVersion: Scalars['String']['output'];
  /** Assess again by this day. 有效期 */
  validUntil: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** 功能评分 */
export type FunctionScore = {
  __typename?: 'FunctionScore';
  area: FunctionArea;
  score: Scalars['Int']['output'];
};

/** 需求评分 */
export type RehabNeedScore = {
  __typename?: 'RehabNeedScore';
  need: RehabNeed;
  score: Scalars['Int']['output'];
};

/**
 * What health says of a severe mental disorder 严重精神障碍: imported, sealed with a key of its own, never computed or edited here (domain §0.3 5).
 * Only the health liaison sees it; that it exists is itself restricted (MHL 4).
 */
export type SmiProfile = {
  __typename?: 'SmiProfile';
  id: Scalars['ID']['output'];
  file?: Maybe<DisabilityFile>;
  /** Made by a psychiatrist (MHL 29). 诊断 */
  diagnosis: SmiDiagnosis;
  /** 0 to 5 (BPH). 危险性评估等级 */
  dangerGrade: Scalars['Int']['output'];
  /** 病情稳定程度 */
  stability: SmiStability;
  /** What came of the last change of treatment, where basically stable. 调整后情况 */
  afterAdjustment?: Maybe<AfterAdjustment>;
  /** 末次随访 */
  lastFollowUpOn: Scalars['Date']['output'];
  /** Computed by the intervals of BPH. 下次随访 */
  nextFollowUpDue: Scalars['Date']['output'];
  /** One a year (BPH). 末次健康体检 */
  lastHealthCheckOn?: Maybe<Scalars['Date']['output']>;
  /** 关爱帮扶小组 */
  careTeam: Array<CareTeamMember>;
  /** 监护协议 */
  guardianAgreement?: Maybe<GuardianAgreement>;
  /** Reward for guardianship, decided elsewhere (YJD). 以奖代补 */
  award?: Maybe<GuardianAward>;
  version: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 关爱帮扶小组成员 */
export type CareTeamMember = {
  __typename?: 'CareTeamMember';
  part: CareTeamPart;
  /** Opaque id. 人员编号 */
  actorId: Scalars['ID']['output'];
};

/** 监护协议 */
export type GuardianAgreement = {
  __typename?: 'GuardianAgreement';
  signedOn: Scalars['Date']['output'];
  /** Key of the guardian. 监护人 */
  guardianPersonId?: Maybe<Scalars['ID']['output']>;
};

/** 监护以奖代补 */
export type GuardianAward = {
  __typename?: 'GuardianAward';
  year: Scalars['Int']['output'];
  /** Cents 分 a year. 年度金额 */
  cents: Scalars['Int']['output'];
  /** Incidents in the year; an award wants none. 肇事肇祸次数 */
  incidents: Scalars['Int']['output'];
  state: GuardianAwardState;
};

/** A referral to mental-health community rehab (JKR). 精康转介 */
export type RehabReferral = {
  __typename?: 'RehabReferral';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  file?: Maybe<DisabilityFile>;
  applicant: RehabApplicant;
  state: RehabReferralState;
  /** Steps you may take next. 允许的下一步 */
  allowedSteps: Array<RehabReferralStep>;
  /** The institution that gives the rehab. 康复机构 */
  orgId?: Maybe<Scalars['ID']['output']>;
  appliedAt: Scalars['DateTime']['output'];
  /** 5 working days after the application. 应登记时限 */
  registerBy: Scalars['DateTime']['output'];
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 5 working days after the registration. 应转介时限 */
  referBy?: Maybe<Scalars['DateTime']['output']>;
  referredAt?: Maybe<Scalars['DateTime']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the visit after the end was made. 回访时间 */
  followedUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** Assessments, the first and those of the stages, oldest first. 评估记录 */
  assessments: Array<RehabAssessment>;
  version: Scalars['Int']['output'];
};

/** 康复评估 */
export type RehabAssessment = {
  __typename?: 'RehabAssessment';
  step: RehabReferralStep;
  at: Scalars['DateTime']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

/** A visit to a person with a disability. 走访 */
export type DisabilityVisit = Visit & {
  __typename?: 'DisabilityVisit';
  id: Scalars['ID']['output'];
  file?: Maybe<DisabilityFile>;
  person?: Maybe<Person>;
  division: Division;
  regionCode: Scalars['String']['output'];
  action: ActionCode;
  catalogueCode?: Maybe<Scalars['String']['output']>;
  state: VisitTaskState;
  mode?: Maybe<VisitMode>;
  result?: Maybe<VisitResult>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it counts as overdue. 逾期时间 */
  overdueAt?: Maybe<Scalars['DateTime']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  checklist?: Maybe<Array<ChecklistLine>>;
  anomalies?: Maybe<Array<Scalars['String']['output']>>;
  followUp?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  staffIds?: Maybe<Array<Scalars['ID']['output']>>;
  volunteerIds?: Maybe<Array<Scalars['ID']['output']>>;
  station?: Maybe<Station>;
  version: Scalars['Int']['output'];
};

/** 走访检查项 */
export type ChecklistLine = {
  __typename?: 'ChecklistLine';
  item: Scalars['String']['output'];
  finding: Scalars['String']['output'];
};

/** A service given to persons with disabilities. 助残服务记录 */
export type DisabilityServiceRecord = ServiceRecord & {
  __typename?: 'DisabilityServiceRecord';
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

/** A person with a disability in danger. 危机 */
export type DisabilityCrisis = Crisis & {
  __typename?: 'DisabilityCrisis';
  id: Scalars['ID']['output'];
  file?: Maybe<DisabilityFile>;
  person?: Maybe<Person>;
  division: Division;
  regionCode: Scalars['String']['output'];
  level: Scalars['Int']['output'];
  /** An episode of mental illness is OTHER to those who neither read files nor handle crises (domain §7.4). 危机类型 */
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

/** A need of a person with a disability, and how far it has come. 需求 */
export type DisabilityNeed = {
  __typename?: 'DisabilityNeed';
  id: Scalars['ID']['output'];
  file?: Maybe<DisabilityFile>;
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

/** A household at one address. 家庭 */
export type Household = {
  __typename?: 'Household';
  id: Scalars['ID']['output'];
  /** Persons with disabilities of the household. 家中残疾人 */
  disabilityFiles?: Maybe<Array<DisabilityFile>>;
};

/** A social-work station. 社工站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** What it carries in the disability ledger. 残疾人在办量 */
  disabilityCaseload?: Maybe<Caseload>;
};

export type RegisterDisabilityInput = {
  person: PersonInput;
  /** 18 + 2 characters, perhaps B and a digit; must agree with the citizen id, the category and the grade. Sealed at once. 残疾人证号 */
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  category: DisabilityCategory;
  /** 1 to 4; read from the certificate where it is left out. 残疾等级 */
  grade?: InputMaybe<Scalars['Int']['input']>;
  /** For MULTIPLE two or more of the six; else none. 多重残疾的类别 */
  subCategories?: InputMaybe<Array<DisabilityCategory>>;
  subsidies?: InputMaybe<Array<DisabilitySubsidyInput>>;
  rehabNeeds?: InputMaybe<Array<RehabNeed>>;
  legalCapacity?: InputMaybe<LegalCapacity>;
  /** NONE stands alone. 照料者 */
  carers?: InputMaybe<Array<DisabilityCarerInput>>;
};

export type ChangeDisabilityInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  person?: InputMaybe<PersonChangeInput>;
  /** A new or re-issued certificate. 残疾人证号 */
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<DisabilityCategory>;
  grade?: InputMaybe<Scalars['Int']['input']>;
  subCategories?: InputMaybe<Array<DisabilityCategory>>;
  subsidies?: InputMaybe<Array<DisabilitySubsidyInput>>;
  rehabNeeds?: InputMaybe<Array<RehabNeed>>;
  legalCapacity?: InputMaybe<LegalCapacity>;
  carers?: InputMaybe<Array<DisabilityCarerInput>>;
};

export type DisabilitySubsidyInput = {
  kind: DisabilitySubsidyKind;
  fromMonth: Scalars['String']['input'];
  monthlyCents: Scalars['Int']['input'];
};

export type DisabilityCarerInput = {
  kind: DisabilityCarerKind;
  hoursPerDay?: InputMaybe<Scalars['Float']['input']>;
  age?: InputMaybe<Scalars['Int']['input']>;
  trained?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssessDisabilityNeedsInput = {
  fileId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  assessedOn: Scalars['Date']['input'];
  /** Each of the six areas once. 功能评分 */
  functions: Array<FunctionScoreInput>;
  /** A need that is left out is 0. 需求评分 */
  needs: Array<RehabNeedScoreInput>;
};

export type FunctionScoreInput = {
  area: FunctionArea;
  score: Scalars['Int']['input'];
};

export type RehabNeedScoreInput = {
  need: RehabNeed;
  score: Scalars['Int']['input'];
};

export type ImportSmiProfileInput = {
  fileId: Scalars['ID']['input'];
  /** The version of the profile you read; 0 for the first import. 版本 */
  expectedVersion: Scalars['Int']['input'];
  diagnosis: SmiDiagnosis;
  /** 0 to 5; STABLE wants 0, 3 to 5 are UNSTABLE. 危险性评估等级 */
  dangerGrade: Scalars['Int']['input'];
  stability: SmiStability;
  /** What came of the last change of treatment; only where basically stable. 调整后情况 */
  afterAdjustment?: InputMaybe<AfterAdjustment>;
  /** Not in the future. 末次随访 */
  lastFollowUpOn: Scalars['Date']['input'];
  lastHealthCheckOn?: InputMaybe<Scalars['Date']['input']>;
  careTeam?: InputMaybe<Array<CareTeamMemberInput>>;
  guardianAgreement?: InputMaybe<GuardianAgreementInput>;
  award?: InputMaybe<GuardianAwardInput>;
};

export type CareTeamMemberInput = {
  part: CareTeamPart;
  actorId: Scalars['ID']['input'];
};

export type GuardianAgreementInput = {
  signedOn: Scalars['Date']['input'];
  guardianPersonId?: InputMaybe<Scalars['ID']['input']>;
};

export type GuardianAwardInput = {
  year: Scalars['Int']['input'];
  cents: Scalars['Int']['input'];
  incidents: Scalars['Int']['input'];
  state: GuardianAwardState;
};

export type ApplyForRehabInput = {
  fileId: Scalars['ID']['input'];
  applicant: RehabApplicant;
};

export type StepRehabReferralInput = {
  id: Scalars['ID']['input'];
  step: RehabReferralStep;
  expectedVersion: Scalars['Int']['input'];
  /** Needed to refer: the institution. 康复机构 */
  orgId?: InputMaybe<Scalars['ID']['input']>;
  /** What an assessment or a visit found, at most 2000 characters. 记录 */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterDisabilityResult = DisabilityFile | Rejection;

export type ChangeDisabilityResult = DisabilityFile | Rejection;

export type StepDisabilityResult = DisabilityFile | Rejection;

export type SetDisabilityRiskResult = DisabilityFile | Rejection;

export type AssessDisabilityNeedsResult = NeedAssessment | Rejection;

export type RecordDisabilityVisitResult = DisabilityVisit | Rejection;

export type RecordDisabilityServiceResult = DisabilityServiceRecord | Rejection;

export type RaiseDisabilityCrisisResult = DisabilityCrisis | Rejection;

export type StepDisabilityCrisisResult = DisabilityCrisis | Rejection;

export type PostDisabilityNeedResult = DisabilityNeed | Rejection;

export type ImportSmiProfileResult = SmiProfile | Rejection;

export type ApplyForRehabResult = RehabReferral | Rejection;

export type StepRehabReferralResult = RehabReferral | Rejection;

/** Category of disability, as the certificate tells it (DC26341). 残疾类别 */
export type DisabilityCategory =
  /** 1 视力 */
  | 'VISION'
  /** 2 听力 */
  | 'HEARING'
  /** 3 言语 */
  | 'SPEECH'
  /** 4 肢体 */
  | 'PHYSICAL'
  /** 5 智力 */
  | 'INTELLECTUAL'
  /** 6 精神 */
  | 'MENTAL'
  /** 7 多重 */
  | 'MULTIPLE';

/** The two subsidies (DAL). 两项补贴 */
export type DisabilitySubsidyKind =
  /** 困难残疾人生活补贴 */
  | 'LIVING'
  /** Grades 1 and 2, and INTELLECTUAL and MENTAL of any grade. 重度残疾人护理补贴 */
  | 'NURSING';

/** What a person needs to live and take part. 康复需求 */
export type RehabNeed =
  /** 医疗康复 */
  | 'MEDICAL'
  /** 辅助器具 */
  | 'DEVICE'
  /** 职业康复 */
  | 'VOCATIONAL'
  /** 社会康复 */
  | 'SOCIAL'
  /** 护理照料 */
  | 'NURSING'
  /** 无障碍改造 */
  | 'ACCESSIBILITY';

/** 民事行为能力 */
export type LegalCapacity =
  /** 完全 */
  | 'FULL'
  /** 限制 */
  | 'LIMITED'
  /** 无 */
  | 'NONE';

/** 照料者 */
export type DisabilityCarerKind =
  /** 自理 */
  | 'SELF'
  /** 配偶 */
  | 'SPOUSE'
  /** 父母 */
  | 'PARENT'
  /** 子女 */
  | 'CHILD'
  /** 其他亲属 */
  | 'OTHER_KIN'
  /** 雇佣 */
  | 'PAID'
  /** 邻居 */
  | 'NEIGHBOUR'
  /** 机构 */
  | 'INSTITUTION'
  /** 无人 */
  | 'NONE';

/** Areas of function, after ICF. 功能领域 */
export type FunctionArea =
  /** 认知 */
  | 'COGNITION'
  /** 移动 */
  | 'MOBILITY'
  /** 自理 */
  | 'SELF_CARE'
  /** 与人相处 */
  | 'GETTING_ALONG'
  /** 生活活动 */
  | 'LIFE_ACTIVITIES'
  /** 社会参与 */
  | 'PARTICIPATION';

/** 依赖程度 */
export type Dependency =
  /** 0 to 4. 基本独立 */
  | 'NONE'
  /** 5 to 9. 轻度依赖 */
  | 'MILD'
  /** 10 to 16. 中度依赖 */
  | 'MODERATE'
  /** 17 to 24. 重度依赖 */
  | 'SEVERE';

/** The six disorders of BPH. 诊断 */
export type SmiDiagnosis =
  /** 精神分裂症 */
  | 'SCHIZOPHRENIA'
  /** 分裂情感性障碍 */
  | 'SCHIZOAFFECTIVE'
  /** 偏执性精神病 */
  | 'PARANOID'
  /** 双相(情感)障碍 */
  | 'BIPOLAR'
  /** 癫痫所致精神障碍 */
  | 'EPILEPTIC_PSYCHOSIS'
  /** 精神发育迟滞伴发精神障碍 */
  | 'ID_WITH_PSYCHOSIS';

/** 病情稳定程度 (BPH) */
export type SmiStability =
  /** 稳定 */
  | 'STABLE'
  /** 基本稳定 */
  | 'BASICALLY_STABLE'
  /** 不稳定 */
  | 'UNSTABLE';

/** After a change of treatment. 调整治疗后 */
export type AfterAdjustment =
  /** 趋稳 */
  | 'SETTLED'
  /** 未趋稳 */
  | 'NOT_SETTLED';

/** 关爱帮扶小组成员身份 (SMI) */
export type CareTeamPart =
  /** 民警 */
  | 'POLICE'
  /** 村(社区)干部 */
  | 'VILLAGE_CADRE'
  /** 精防医生 */
  | 'HEALTH_WORKER'
  /** 民政/社工站 */
  | 'CIVIL_AFFAIRS'
  /** 网格员 */
  | 'GRID_WORKER'
  /** 监护人 */
  | 'GUARDIAN';

/** 以奖代补状态 (imported, YJD) */
export type GuardianAwardState =
  /** 已申请 */
  | 'APPLIED'
  /** 已批准 */
  | 'APPROVED'
  /** 已发放 */
  | 'PAID'
  /** 不予发放 */
  | 'REFUSED';

/** Who applies (JKR). 申请方 */
export type RehabApplicant =
  /** The person or the family. 本人或家属 */
  | 'SELF'
  /** A medical institution. 医疗机构 */
  | 'MEDICAL'
  /** 其他 */
  | 'OTHER';

/** 精康转介状态 (JKR) */
export type RehabReferralState =
  /** 已申请 */
  | 'APPLIED'
  /** 已登记 */
  | 'REGISTERED'
  /** 已转介 */
  | 'REFERRED'
  /** 已评估 */
  | 'ASSESSED'
  /** 康复服务中 */
  | 'SERVED'
  /** 已阶段评估 */
  | 'STAGE_ASSESSED'
  /** 已结束 */
  | 'CLOSED'
  /** 已回访 */
  | 'FOLLOWED_UP';

/** 精康转介步骤 (JKR) */
export type RehabReferralStep =
  /** 登记 */
  | 'REGISTER'
  /** 转介 */
  | 'REFER'
  /** 评估 */
  | 'ASSESS'
  /** 开展康复服务 */
  | 'SERVE'
  /** 阶段评估 */
  | 'STAGE_ASSESS'
  /** 结束服务 */
  | 'CLOSE'
  /** 回访 */
  | 'FOLLOW_UP';

export type DisabilityFileConnection = {
  __typename?: 'DisabilityFileConnection';
  edges: Array<DisabilityFileEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DisabilityFileEdge = {
  __typename?: 'DisabilityFileEdge';
  node: DisabilityFile;
  cursor: Scalars['String']['output'];
};

export type DisabilityVisitConnection = {
  __typename?: 'DisabilityVisitConnection';
  edges: Array<DisabilityVisitEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DisabilityVisitEdge = {
  __typename?: 'DisabilityVisitEdge';
  node: DisabilityVisit;
  cursor: Scalars['String']['output'];
};

export type DisabilityCrisisConnection = {
  __typename?: 'DisabilityCrisisConnection';
  edges: Array<DisabilityCrisisEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type DisabilityCrisisEdge = {
  __typename?: 'DisabilityCrisisEdge';
  node: DisabilityCrisis;
  cursor: Scalars['String']['output'];
};

export type RehabReferralConnection = {
  __typename?: 'RehabReferralConnection';
  edges: Array<RehabReferralEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type RehabReferralEdge = {
  __typename?: 'RehabReferralEdge';
  node: RehabReferral;
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
  DisabilityFile: DisabilityFile;
  NeedAssessment: NeedAssessment;
  SmiProfile: SmiProfile;
  RehabReferral: RehabReferral;
  DisabilityVisit: DisabilityVisit;
  DisabilityServiceRecord: DisabilityServiceRecord;
  DisabilityCrisis: DisabilityCrisis;
  DisabilityNeed: DisabilityNeed;
  Household: Household;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  DisabilityFile:
    ( { __typename: 'DisabilityFile' }
    & GraphQLRecursivePick<FederationTypes['DisabilityFile'], {"id":true}> );
  NeedAssessment:
    ( { __typename: 'NeedAssessment' }
    & GraphQLRecursivePick<FederationTypes['NeedAssessment'], {"id":true}> );
  SmiProfile:
    ( { __typename: 'SmiProfile' }
    & GraphQLRecursivePick<FederationTypes['SmiProfile'], {"id":true}> );
  RehabReferral:
    ( { __typename: 'RehabReferral' }
    & GraphQLRecursivePick<FederationTypes['RehabReferral'], {"id":true}> );
  DisabilityVisit:
    ( { __typename: 'DisabilityVisit' }
    & GraphQLRecursivePick<FederationTypes['DisabilityVisit'], {"id":true}> );
  DisabilityServiceRecord:
    ( { __typename: 'DisabilityServiceRecord' }
    & GraphQLRecursivePick<FederationTypes['DisabilityServiceRecord'], {"id":true}> );
  DisabilityCrisis:
    ( { __typename: 'DisabilityCrisis' }
    & GraphQLRecursivePick<FederationTypes['DisabilityCrisis'], {"id":true}> );
  DisabilityNeed:
    ( { __typename: 'DisabilityNeed' }
    & GraphQLRecursivePick<FederationTypes['DisabilityNeed'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterDisabilityResult:
    | ( DisabilityFileRow )
    | ( Rejection )
  ;
  ChangeDisabilityResult:
    | ( DisabilityFileRow )
    | ( Rejection )
  ;
  StepDisabilityResult:
    | ( DisabilityFileRow )
    | ( Rejection )
  ;
  SetDisabilityRiskResult:
    | ( DisabilityFileRow )
    | ( Rejection )
  ;
  AssessDisabilityNeedsResult:
    | ( NeedAssessmentRow )
    | ( Rejection )
  ;
  RecordDisabilityVisitResult:
    | ( DisabilityVisitRow )
    | ( Rejection )
  ;
  RecordDisabilityServiceResult:
    | ( DisabilityServiceRecordRow )
    | ( Rejection )
  ;
  RaiseDisabilityCrisisResult:
    | ( DisabilityCrisisRow )
    | ( Rejection )
  ;
  StepDisabilityCrisisResult:
    | ( DisabilityCrisisRow )
    | ( Rejection )
  ;
  PostDisabilityNeedResult:
    | ( DisabilityNeedRow )
    | ( Rejection )
  ;
  ImportSmiProfileResult:
    | ( SmiProfileRow )
    | ( Rejection )
  ;
  ApplyForRehabResult:
    | ( RehabReferralRow )
    | ( Rejection )
  ;
  StepRehabReferralResult:
    | ( RehabReferralRow )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Visit: ( DisabilityVisitRow );
  ServiceRecord: ( DisabilityServiceRecordRow );
  Crisis: ( DisabilityCrisisRow );
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
  Person: ResolverTypeWrapper<Omit<Person, 'disabilityFile'> & { disabilityFile?: Maybe<ResolversTypes['DisabilityFile']> }>;
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
  DisabilityFile: ResolverTypeWrapper<DisabilityFileRow>;
  DisabilitySubsidy: ResolverTypeWrapper<DisabilitySubsidy>;
  DisabilityCarer: ResolverTypeWrapper<DisabilityCarer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NeedAssessment: ResolverTypeWrapper<NeedAssessmentRow>;
  FunctionScore: ResolverTypeWrapper<FunctionScore>;
  RehabNeedScore: ResolverTypeWrapper<RehabNeedScore>;
  SmiProfile: ResolverTypeWrapper<SmiProfileRow>;
  CareTeamMember: ResolverTypeWrapper<CareTeamMember>;
  GuardianAgreement: ResolverTypeWrapper<GuardianAgreement>;
  GuardianAward: ResolverTypeWrapper<GuardianAward>;
  RehabReferral: ResolverTypeWrapper<RehabReferralRow>;
  RehabAssessment: ResolverTypeWrapper<RehabAssessment>;
  DisabilityVisit: ResolverTypeWrapper<DisabilityVisitRow>;
  ChecklistLine: ResolverTypeWrapper<ChecklistLine>;
  DisabilityServiceRecord: ResolverTypeWrapper<DisabilityServiceRecordRow>;
  DisabilityCrisis: ResolverTypeWrapper<DisabilityCrisisRow>;
  DisabilityNeed: ResolverTypeWrapper<DisabilityNeedRow>;
  Household: ResolverTypeWrapper<Omit<Household, 'disabilityFiles'> & { disabilityFiles?: Maybe<Array<ResolversTypes['DisabilityFile']>> }>;
  Station: ResolverTypeWrapper<Station>;
  RegisterDisabilityInput: RegisterDisabilityInput;
  ChangeDisabilityInput: ChangeDisabilityInput;
  DisabilitySubsidyInput: DisabilitySubsidyInput;
  DisabilityCarerInput: DisabilityCarerInput;
  AssessDisabilityNeedsInput: AssessDisabilityNeedsInput;
  FunctionScoreInput: FunctionScoreInput;
  RehabNeedScoreInput: RehabNeedScoreInput;
  ImportSmiProfileInput: ImportSmiProfileInput;
  CareTeamMemberInput: CareTeamMemberInput;
  GuardianAgreementInput: GuardianAgreementInput;
  GuardianAwardInput: GuardianAwardInput;
  ApplyForRehabInput: ApplyForRehabInput;
  StepRehabReferralInput: StepRehabReferralInput;
  RegisterDisabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDisabilityResult']>;
  ChangeDisabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDisabilityResult']>;
  StepDisabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepDisabilityResult']>;
  SetDisabilityRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDisabilityRiskResult']>;
  AssessDisabilityNeedsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessDisabilityNeedsResult']>;
  RecordDisabilityVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDisabilityVisitResult']>;
  RecordDisabilityServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDisabilityServiceResult']>;
  RaiseDisabilityCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseDisabilityCrisisResult']>;
  StepDisabilityCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepDisabilityCrisisResult']>;
  PostDisabilityNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostDisabilityNeedResult']>;
  ImportSmiProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportSmiProfileResult']>;
  ApplyForRehabResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForRehabResult']>;
  StepRehabReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepRehabReferralResult']>;
  DisabilityCategory: DisabilityCategory;
  DisabilitySubsidyKind: DisabilitySubsidyKind;
  RehabNeed: RehabNeed;
  LegalCapacity: LegalCapacity;
  DisabilityCarerKind: DisabilityCarerKind;
  FunctionArea: FunctionArea;
  Dependency: Dependency;
  SmiDiagnosis: SmiDiagnosis;
  SmiStability: SmiStability;
  AfterAdjustment: AfterAdjustment;
  CareTeamPart: CareTeamPart;
  GuardianAwardState: GuardianAwardState;
  RehabApplicant: RehabApplicant;
  RehabReferralState: RehabReferralState;
  RehabReferralStep: RehabReferralStep;
  DisabilityFileConnection: ResolverTypeWrapper<Omit<DisabilityFileConnection, 'edges'> & { edges: Array<ResolversTypes['DisabilityFileEdge']> }>;
  DisabilityFileEdge: ResolverTypeWrapper<Omit<DisabilityFileEdge, 'node'> & { node: ResolversTypes['DisabilityFile'] }>;
  DisabilityVisitConnection: ResolverTypeWrapper<Omit<DisabilityVisitConnection, 'edges'> & { edges: Array<ResolversTypes['DisabilityVisitEdge']> }>;
  DisabilityVisitEdge: ResolverTypeWrapper<Omit<DisabilityVisitEdge, 'node'> & { node: ResolversTypes['DisabilityVisit'] }>;
  DisabilityCrisisConnection: ResolverTypeWrapper<Omit<DisabilityCrisisConnection, 'edges'> & { edges: Array<ResolversTypes['DisabilityCrisisEdge']> }>;
  DisabilityCrisisEdge: ResolverTypeWrapper<Omit<DisabilityCrisisEdge, 'node'> & { node: ResolversTypes['DisabilityCrisis'] }>;
  RehabReferralConnection: ResolverTypeWrapper<Omit<RehabReferralConnection, 'edges'> & { edges: Array<ResolversTypes['RehabReferralEdge']> }>;
  RehabReferralEdge: ResolverTypeWrapper<Omit<RehabReferralEdge, 'node'> & { node: ResolversTypes['RehabReferral'] }>;
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
  Person: Omit<Person, 'disabilityFile'> & { disabilityFile?: Maybe<ResolversParentTypes['DisabilityFile']> } | FederationReferenceTypes['Person'];
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
  DisabilityFile: DisabilityFileRow;
  DisabilitySubsidy: DisabilitySubsidy;
  DisabilityCarer: DisabilityCarer;
  Float: Scalars['Float']['output'];
  NeedAssessment: NeedAssessmentRow;
  FunctionScore: FunctionScore;
  RehabNeedScore: RehabNeedScore;
  SmiProfile: SmiProfileRow;
  CareTeamMember: CareTeamMember;
  GuardianAgreement: GuardianAgreement;
  GuardianAward: GuardianAward;
  RehabReferral: RehabReferralRow;
  RehabAssessment: RehabAssessment;
  DisabilityVisit: DisabilityVisitRow;
  ChecklistLine: ChecklistLine;
  DisabilityServiceRecord: DisabilityServiceRecordRow;
  DisabilityCrisis: DisabilityCrisisRow;
  DisabilityNeed: DisabilityNeedRow;
  Household: Omit<Household, 'disabilityFiles'> & { disabilityFiles?: Maybe<Array<ResolversParentTypes['DisabilityFile']>> } | FederationReferenceTypes['Household'];
  Station: Station | FederationReferenceTypes['Station'];
  RegisterDisabilityInput: RegisterDisabilityInput;
  ChangeDisabilityInput: ChangeDisabilityInput;
  DisabilitySubsidyInput: DisabilitySubsidyInput;
  DisabilityCarerInput: DisabilityCarerInput;
  AssessDisabilityNeedsInput: AssessDisabilityNeedsInput;
  FunctionScoreInput: FunctionScoreInput;
  RehabNeedScoreInput: RehabNeedScoreInput;
  ImportSmiProfileInput: ImportSmiProfileInput;
  CareTeamMemberInput: CareTeamMemberInput;
  GuardianAgreementInput: GuardianAgreementInput;
  GuardianAwardInput: GuardianAwardInput;
  ApplyForRehabInput: ApplyForRehabInput;
  StepRehabReferralInput: StepRehabReferralInput;
  RegisterDisabilityResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDisabilityResult'];
  ChangeDisabilityResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDisabilityResult'];
  StepDisabilityResult: ResolversUnionTypes<ResolversParentTypes>['StepDisabilityResult'];
  SetDisabilityRiskResult: ResolversUnionTypes<ResolversParentTypes>['SetDisabilityRiskResult'];
  AssessDisabilityNeedsResult: ResolversUnionTypes<ResolversParentTypes>['AssessDisabilityNeedsResult'];
  RecordDisabilityVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordDisabilityVisitResult'];
  RecordDisabilityServiceResult: ResolversUnionTypes<ResolversParentTypes>['RecordDisabilityServiceResult'];
  RaiseDisabilityCrisisResult: ResolversUnionTypes<ResolversParentTypes>['RaiseDisabilityCrisisResult'];
  StepDisabilityCrisisResult: ResolversUnionTypes<ResolversParentTypes>['StepDisabilityCrisisResult'];
  PostDisabilityNeedResult: ResolversUnionTypes<ResolversParentTypes>['PostDisabilityNeedResult'];
  ImportSmiProfileResult: ResolversUnionTypes<ResolversParentTypes>['ImportSmiProfileResult'];
  ApplyForRehabResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForRehabResult'];
  StepRehabReferralResult: ResolversUnionTypes<ResolversParentTypes>['StepRehabReferralResult'];
  DisabilityFileConnection: Omit<DisabilityFileConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisabilityFileEdge']> };
  DisabilityFileEdge: Omit<DisabilityFileEdge, 'node'> & { node: ResolversParentTypes['DisabilityFile'] };
  DisabilityVisitConnection: Omit<DisabilityVisitConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisabilityVisitEdge']> };
  DisabilityVisitEdge: Omit<DisabilityVisitEdge, 'node'> & { node: ResolversParentTypes['DisabilityVisit'] };
  DisabilityCrisisConnection: Omit<DisabilityCrisisConnection, 'edges'> & { edges: Array<ResolversParentTypes['DisabilityCrisisEdge']> };
  DisabilityCrisisEdge: Omit<DisabilityCrisisEdge, 'node'> & { node: ResolversParentTypes['DisabilityCrisis'] };
  RehabReferralConnection: Omit<RehabReferralConnection, 'edges'> & { edges: Array<ResolversParentTypes['RehabReferralEdge']> };
  RehabReferralEdge: Omit<RehabReferralEdge, 'node'> & { node: ResolversParentTypes['RehabReferral'] };
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
  disabilityFile?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType, RequireFields<QueryDisabilityFileArgs, 'id'>>;
  disabilityFiles?: Resolver<Maybe<ResolversTypes['DisabilityFileConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityFilesArgs, 'first'>>;
  searchDisabilityFiles?: Resolver<Maybe<ResolversTypes['DisabilityFileConnection']>, ParentType, ContextType, RequireFields<QuerySearchDisabilityFilesArgs, 'text' | 'first'>>;
  disabilityVisitsDue?: Resolver<Maybe<ResolversTypes['DisabilityVisitConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityVisitsDueArgs, 'first'>>;
  disabilityCrises?: Resolver<Maybe<ResolversTypes['DisabilityCrisisConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityCrisesArgs, 'first' | 'open'>>;
  disabilityVisit?: Resolver<Maybe<ResolversTypes['DisabilityVisit']>, ParentType, ContextType, RequireFields<QueryDisabilityVisitArgs, 'id'>>;
  disabilityCrisis?: Resolver<Maybe<ResolversTypes['DisabilityCrisis']>, ParentType, ContextType, RequireFields<QueryDisabilityCrisisArgs, 'id'>>;
  disabilityNeed?: Resolver<Maybe<ResolversTypes['DisabilityNeed']>, ParentType, ContextType, RequireFields<QueryDisabilityNeedArgs, 'id'>>;
  disabilityServiceRecord?: Resolver<Maybe<ResolversTypes['DisabilityServiceRecord']>, ParentType, ContextType, RequireFields<QueryDisabilityServiceRecordArgs, 'id'>>;
  needAssessment?: Resolver<Maybe<ResolversTypes['NeedAssessment']>, ParentType, ContextType, RequireFields<QueryNeedAssessmentArgs, 'id'>>;
  smiProfile?: Resolver<Maybe<ResolversTypes['SmiProfile']>, ParentType, ContextType, RequireFields<QuerySmiProfileArgs, 'id'>>;
  rehabReferral?: Resolver<Maybe<ResolversTypes['RehabReferral']>, ParentType, ContextType, RequireFields<QueryRehabReferralArgs, 'id'>>;
  rehabReferrals?: Resolver<Maybe<ResolversTypes['RehabReferralConnection']>, ParentType, ContextType, RequireFields<QueryRehabReferralsArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disabilityFile?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  __resolveType: TypeResolveFn<'DisabilityVisit', ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  __resolveType: TypeResolveFn<'DisabilityServiceRecord', ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  __resolveType: TypeResolveFn<'DisabilityCrisis', ParentType, ContextType>;
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
  registerDisability?: Resolver<Maybe<ResolversTypes['RegisterDisabilityResult']>, ParentType, ContextType, RequireFields<MutationRegisterDisabilityArgs, 'input' | 'idempotencyKey'>>;
  changeDisability?: Resolver<Maybe<ResolversTypes['ChangeDisabilityResult']>, ParentType, ContextType, RequireFields<MutationChangeDisabilityArgs, 'input' | 'idempotencyKey'>>;
  stepDisability?: Resolver<Maybe<ResolversTypes['StepDisabilityResult']>, ParentType, ContextType, RequireFields<MutationStepDisabilityArgs, 'input' | 'idempotencyKey'>>;
  setDisabilityRisk?: Resolver<Maybe<ResolversTypes['SetDisabilityRiskResult']>, ParentType, ContextType, RequireFields<MutationSetDisabilityRiskArgs, 'input' | 'idempotencyKey'>>;
  assessDisabilityNeeds?: Resolver<Maybe<ResolversTypes['AssessDisabilityNeedsResult']>, ParentType, ContextType, RequireFields<MutationAssessDisabilityNeedsArgs, 'input' | 'idempotencyKey'>>;
  recordDisabilityVisit?: Resolver<Maybe<ResolversTypes['RecordDisabilityVisitResult']>, ParentType, ContextType, RequireFields<MutationRecordDisabilityVisitArgs, 'input' | 'idempotencyKey'>>;
  recordDisabilityService?: Resolver<Maybe<ResolversTypes['RecordDisabilityServiceResult']>, ParentType, ContextType, RequireFields<MutationRecordDisabilityServiceArgs, 'input' | 'idempotencyKey'>>;
  raiseDisabilityCrisis?: Resolver<Maybe<ResolversTypes['RaiseDisabilityCrisisResult']>, ParentType, ContextType, RequireFields<MutationRaiseDisabilityCrisisArgs, 'input' | 'idempotencyKey'>>;
  stepDisabilityCrisis?: Resolver<Maybe<ResolversTypes['StepDisabilityCrisisResult']>, ParentType, ContextType, RequireFields<MutationStepDisabilityCrisisArgs, 'input' | 'idempotencyKey'>>;
  postDisabilityNeed?: Resolver<Maybe<ResolversTypes['PostDisabilityNeedResult']>, ParentType, ContextType, RequireFields<MutationPostDisabilityNeedArgs, 'input' | 'idempotencyKey'>>;
  importSmiProfile?: Resolver<Maybe<ResolversTypes['ImportSmiProfileResult']>, ParentType, ContextType, RequireFields<MutationImportSmiProfileArgs, 'input' | 'idempotencyKey'>>;
  applyForRehab?: Resolver<Maybe<ResolversTypes['ApplyForRehabResult']>, ParentType, ContextType, RequireFields<MutationApplyForRehabArgs, 'input' | 'idempotencyKey'>>;
  stepRehabReferral?: Resolver<Maybe<ResolversTypes['StepRehabReferralResult']>, ParentType, ContextType, RequireFields<MutationStepRehabReferralArgs, 'input' | 'idempotencyKey'>>;
};

export type DisabilityFileResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityFile'] = ResolversParentTypes['DisabilityFile'], FederationReferenceType extends FederationReferenceTypes['DisabilityFile'] = FederationReferenceTypes['DisabilityFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  fileNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hukouRegionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residenceState?: Resolver<ResolversTypes['ResidenceState'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['EmergencyContact']>>, ParentType, ContextType>;
  certificateHeld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificateMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['DisabilityCategory']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subCategories?: Resolver<Maybe<Array<ResolversTypes['DisabilityCategory']>>, ParentType, ContextType>;
  subsidies?: Resolver<Maybe<Array<ResolversTypes['DisabilitySubsidy']>>, ParentType, ContextType>;
  assistance?: Resolver<Maybe<Array<ResolversTypes['AssistanceStatus']>>, ParentType, ContextType>;
  rehabNeeds?: Resolver<Maybe<Array<ResolversTypes['RehabNeed']>>, ParentType, ContextType>;
  legalCapacity?: Resolver<Maybe<ResolversTypes['LegalCapacity']>, ParentType, ContextType>;
  carers?: Resolver<Maybe<Array<ResolversTypes['DisabilityCarer']>>, ParentType, ContextType>;
  needsJointVisit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  smiProfile?: Resolver<Maybe<ResolversTypes['SmiProfile']>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['NeedAssessment']>>, ParentType, ContextType>;
  rehabReferrals?: Resolver<Maybe<Array<ResolversTypes['RehabReferral']>>, ParentType, ContextType>;
  intakeSource?: Resolver<ResolversTypes['IntakeSource'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  riskRuleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FileState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['FileStep']>, ParentType, ContextType>;
  closureReason?: Resolver<Maybe<ResolversTypes['ClosureReason']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  leadWorkerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nextVisitDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastVisitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastVisitResult?: Resolver<Maybe<ResolversTypes['VisitResult']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['DisabilityVisit']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['DisabilityServiceRecord']>>, ParentType, ContextType>;
  crises?: Resolver<Array<ResolversTypes['DisabilityCrisis']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['DisabilityNeed']>>, ParentType, ContextType>;
  afterCareCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  afterCareDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilitySubsidyResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilitySubsidy'] = ResolversParentTypes['DisabilitySubsidy']> = {
  kind?: Resolver<ResolversTypes['DisabilitySubsidyKind'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthlyCents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityCarerResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityCarer'] = ResolversParentTypes['DisabilityCarer']> = {
  kind?: Resolver<ResolversTypes['DisabilityCarerKind'], ParentType, ContextType>;
  hoursPerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trained?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NeedAssessmentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['NeedAssessment'] = ResolversParentTypes['NeedAssessment'], FederationReferenceType extends FederationReferenceTypes['NeedAssessment'] = FederationReferenceTypes['NeedAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeedAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['FunctionScore']>, ParentType, ContextType>;
  functionTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependency?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['RehabNeedScore']>, ParentType, ContextType>;
  scaleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionScoreResolvers<ContextType = Work, ParentType extends ResolversParentTypes['FunctionScore'] = ResolversParentTypes['FunctionScore']> = {
  area?: Resolver<ResolversTypes['FunctionArea'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehabNeedScoreResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RehabNeedScore'] = ResolversParentTypes['RehabNeedScore']> = {
  need?: Resolver<ResolversTypes['RehabNeed'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmiProfileResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SmiProfile'] = ResolversParentTypes['SmiProfile'], FederationReferenceType extends FederationReferenceTypes['SmiProfile'] = FederationReferenceTypes['SmiProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SmiProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
  diagnosis?: Resolver<ResolversTypes['SmiDiagnosis'], ParentType, ContextType>;
  dangerGrade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stability?: Resolver<ResolversTypes['SmiStability'], ParentType, ContextType>;
  afterAdjustment?: Resolver<Maybe<ResolversTypes['AfterAdjustment']>, ParentType, ContextType>;
  lastFollowUpOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextFollowUpDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastHealthCheckOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  careTeam?: Resolver<Array<ResolversTypes['CareTeamMember']>, ParentType, ContextType>;
  guardianAgreement?: Resolver<Maybe<ResolversTypes['GuardianAgreement']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['GuardianAward']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareTeamMemberResolvers<ContextType = Work, ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember']> = {
  part?: Resolver<ResolversTypes['CareTeamPart'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GuardianAgreementResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GuardianAgreement'] = ResolversParentTypes['GuardianAgreement']> = {
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardianPersonId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GuardianAwardResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GuardianAward'] = ResolversParentTypes['GuardianAward']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuardianAwardState'], ParentType, ContextType>;
};

export type RehabReferralResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RehabReferral'] = ResolversParentTypes['RehabReferral'], FederationReferenceType extends FederationReferenceTypes['RehabReferral'] = FederationReferenceTypes['RehabReferral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RehabReferral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['RehabApplicant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RehabReferralState'], ParentType, ContextType>;
  allowedSteps?: Resolver<Array<ResolversTypes['RehabReferralStep']>, ParentType, ContextType>;
  orgId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['RehabAssessment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RehabAssessmentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RehabAssessment'] = ResolversParentTypes['RehabAssessment']> = {
  step?: Resolver<ResolversTypes['RehabReferralStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisabilityVisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityVisit'] = ResolversParentTypes['DisabilityVisit'], FederationReferenceType extends FederationReferenceTypes['DisabilityVisit'] = FederationReferenceTypes['DisabilityVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  catalogueCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitTaskState'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['VisitMode']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['VisitResult']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<Array<ResolversTypes['ChecklistLine']>>, ParentType, ContextType>;
  anomalies?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  volunteerIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistLineResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChecklistLine'] = ResolversParentTypes['ChecklistLine']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisabilityServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityServiceRecord'] = ResolversParentTypes['DisabilityServiceRecord'], FederationReferenceType extends FederationReferenceTypes['DisabilityServiceRecord'] = FederationReferenceTypes['DisabilityServiceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityServiceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type DisabilityCrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityCrisis'] = ResolversParentTypes['DisabilityCrisis'], FederationReferenceType extends FederationReferenceTypes['DisabilityCrisis'] = FederationReferenceTypes['DisabilityCrisis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityCrisis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
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

export type DisabilityNeedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityNeed'] = ResolversParentTypes['DisabilityNeed'], FederationReferenceType extends FederationReferenceTypes['DisabilityNeed'] = FederationReferenceTypes['DisabilityNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisabilityNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DisabilityFile']>, ParentType, ContextType>;
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

export type HouseholdResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disabilityFiles?: Resolver<Maybe<Array<ResolversTypes['DisabilityFile']>>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disabilityCaseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
};

export type RegisterDisabilityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterDisabilityResult'] = ResolversParentTypes['RegisterDisabilityResult']> = {
  __resolveType: TypeResolveFn<'DisabilityFile' | 'Rejection', ParentType, ContextType>;
};

export type ChangeDisabilityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeDisabilityResult'] = ResolversParentTypes['ChangeDisabilityResult']> = {
  __resolveType: TypeResolveFn<'DisabilityFile' | 'Rejection', ParentType, ContextType>;
};

export type StepDisabilityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepDisabilityResult'] = ResolversParentTypes['StepDisabilityResult']> = {
  __resolveType: TypeResolveFn<'DisabilityFile' | 'Rejection', ParentType, ContextType>;
};

export type SetDisabilityRiskResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SetDisabilityRiskResult'] = ResolversParentTypes['SetDisabilityRiskResult']> = {
  __resolveType: TypeResolveFn<'DisabilityFile' | 'Rejection', ParentType, ContextType>;
};

export type AssessDisabilityNeedsResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AssessDisabilityNeedsResult'] = ResolversParentTypes['AssessDisabilityNeedsResult']> = {
  __resolveType: TypeResolveFn<'NeedAssessment' | 'Rejection', ParentType, ContextType>;
};

export type RecordDisabilityVisitResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordDisabilityVisitResult'] = ResolversParentTypes['RecordDisabilityVisitResult']> = {
  __resolveType: TypeResolveFn<'DisabilityVisit' | 'Rejection', ParentType, ContextType>;
};

export type RecordDisabilityServiceResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordDisabilityServiceResult'] = ResolversParentTypes['RecordDisabilityServiceResult']> = {
  __resolveType: TypeResolveFn<'DisabilityServiceRecord' | 'Rejection', ParentType, ContextType>;
};

export type RaiseDisabilityCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RaiseDisabilityCrisisResult'] = ResolversParentTypes['RaiseDisabilityCrisisResult']> = {
  __resolveType: TypeResolveFn<'DisabilityCrisis' | 'Rejection', ParentType, ContextType>;
};

export type StepDisabilityCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepDisabilityCrisisResult'] = ResolversParentTypes['StepDisabilityCrisisResult']> = {
  __resolveType: TypeResolveFn<'DisabilityCrisis' | 'Rejection', ParentType, ContextType>;
};

export type PostDisabilityNeedResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PostDisabilityNeedResult'] = ResolversParentTypes['PostDisabilityNeedResult']> = {
  __resolveType: TypeResolveFn<'DisabilityNeed' | 'Rejection', ParentType, ContextType>;
};

export type ImportSmiProfileResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ImportSmiProfileResult'] = ResolversParentTypes['ImportSmiProfileResult']> = {
  __resolveType: TypeResolveFn<'SmiProfile' | 'Rejection', ParentType, ContextType>;
};

export type ApplyForRehabResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ApplyForRehabResult'] = ResolversParentTypes['ApplyForRehabResult']> = {
  __resolveType: TypeResolveFn<'RehabReferral' | 'Rejection', ParentType, ContextType>;
};

export type StepRehabReferralResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepRehabReferralResult'] = ResolversParentTypes['StepRehabReferralResult']> = {
  __resolveType: TypeResolveFn<'RehabReferral' | 'Rejection', ParentType, ContextType>;
};

export type DisabilityFileConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityFileConnection'] = ResolversParentTypes['DisabilityFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityFileEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityFileEdge'] = ResolversParentTypes['DisabilityFileEdge']> = {
  node?: Resolver<ResolversTypes['DisabilityFile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisabilityVisitConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityVisitConnection'] = ResolversParentTypes['DisabilityVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityVisitEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityVisitEdge'] = ResolversParentTypes['DisabilityVisitEdge']> = {
  node?: Resolver<ResolversTypes['DisabilityVisit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisabilityCrisisConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityCrisisConnection'] = ResolversParentTypes['DisabilityCrisisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityCrisisEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityCrisisEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['DisabilityCrisisEdge'] = ResolversParentTypes['DisabilityCrisisEdge']> = {
  node?: Resolver<ResolversTypes['DisabilityCrisis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehabReferralConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RehabReferralConnection'] = ResolversParentTypes['RehabReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RehabReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehabReferralEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RehabReferralEdge'] = ResolversParentTypes['RehabReferralEdge']> = {
  node?: Resolver<ResolversTypes['RehabReferral'], ParentType, ContextType>;
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
  DisabilityFile?: DisabilityFileResolvers<ContextType>;
  DisabilitySubsidy?: DisabilitySubsidyResolvers<ContextType>;
  DisabilityCarer?: DisabilityCarerResolvers<ContextType>;
  NeedAssessment?: NeedAssessmentResolvers<ContextType>;
  FunctionScore?: FunctionScoreResolvers<ContextType>;
  RehabNeedScore?: RehabNeedScoreResolvers<ContextType>;
  SmiProfile?: SmiProfileResolvers<ContextType>;
  CareTeamMember?: CareTeamMemberResolvers<ContextType>;
  GuardianAgreement?: GuardianAgreementResolvers<ContextType>;
  GuardianAward?: GuardianAwardResolvers<ContextType>;
  RehabReferral?: RehabReferralResolvers<ContextType>;
  RehabAssessment?: RehabAssessmentResolvers<ContextType>;
  DisabilityVisit?: DisabilityVisitResolvers<ContextType>;
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  DisabilityServiceRecord?: DisabilityServiceRecordResolvers<ContextType>;
  DisabilityCrisis?: DisabilityCrisisResolvers<ContextType>;
  DisabilityNeed?: DisabilityNeedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  RegisterDisabilityResult?: RegisterDisabilityResultResolvers<ContextType>;
  ChangeDisabilityResult?: ChangeDisabilityResultResolvers<ContextType>;
  StepDisabilityResult?: StepDisabilityResultResolvers<ContextType>;
  SetDisabilityRiskResult?: SetDisabilityRiskResultResolvers<ContextType>;
  AssessDisabilityNeedsResult?: AssessDisabilityNeedsResultResolvers<ContextType>;
  RecordDisabilityVisitResult?: RecordDisabilityVisitResultResolvers<ContextType>;
  RecordDisabilityServiceResult?: RecordDisabilityServiceResultResolvers<ContextType>;
  RaiseDisabilityCrisisResult?: RaiseDisabilityCrisisResultResolvers<ContextType>;
  StepDisabilityCrisisResult?: StepDisabilityCrisisResultResolvers<ContextType>;
  PostDisabilityNeedResult?: PostDisabilityNeedResultResolvers<ContextType>;
  ImportSmiProfileResult?: ImportSmiProfileResultResolvers<ContextType>;
  ApplyForRehabResult?: ApplyForRehabResultResolvers<ContextType>;
  StepRehabReferralResult?: StepRehabReferralResultResolvers<ContextType>;
  DisabilityFileConnection?: DisabilityFileConnectionResolvers<ContextType>;
  DisabilityFileEdge?: DisabilityFileEdgeResolvers<ContextType>;
  DisabilityVisitConnection?: DisabilityVisitConnectionResolvers<ContextType>;
  DisabilityVisitEdge?: DisabilityVisitEdgeResolvers<ContextType>;
  DisabilityCrisisConnection?: DisabilityCrisisConnectionResolvers<ContextType>;
  DisabilityCrisisEdge?: DisabilityCrisisEdgeResolvers<ContextType>;
  RehabReferralConnection?: RehabReferralConnectionResolvers<ContextType>;
  RehabReferralEdge?: RehabReferralEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
