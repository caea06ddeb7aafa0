import type { Row } from '@nuanxin/kit';
import type { ChildCrisis as ChildCrisisEntity } from './child-crisis.entity.ts';
import type { ChildFile as ChildFileEntity } from './child-file.entity.ts';
import type { ChildGuardian as ChildGuardianEntity } from './child-guardian.entity.ts';
import type { ChildNeed as ChildNeedEntity } from './child-need.entity.ts';
import type { ChildRestricted as ChildRestrictedEntity } from './child-restricted.entity.ts';
import type { ChildServiceRecord as ChildServiceRecordEntity } from './child-service-record.entity.ts';
import type { ChildVisit as ChildVisitEntity } from './child-visit.entity.ts';
import type { GuardianshipAssessment as GuardianshipAssessmentEntity } from './guardianship-assessment.entity.ts';
import type { MandatoryReport as MandatoryReportEntity } from './mandatory-report.entity.ts';
export type ChildCrisisRow = Row<ChildCrisisEntity>;
export type ChildFileRow = Row<ChildFileEntity>;
export type ChildGuardianRow = Row<ChildGuardianEntity>;
export type ChildNeedRow = Row<ChildNeedEntity>;
export type ChildRestrictedRow = Row<ChildRestrictedEntity>;
export type ChildServiceRecordRow = Row<ChildServiceRecordEntity>;
export type ChildVisitRow = Row<ChildVisitEntity>;
export type GuardianshipAssessmentRow = Row<GuardianshipAssessmentEntity>;
export type MandatoryReportRow = Row<MandatoryReportEntity>;
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
  /** 18 or older. 已满18周岁 */
  | 'CHILD_TOO_OLD'
  /** A category that the facts do not bear. 类别与事实不符 */
  | 'CATEGORY_MISMATCH'
  /** A category that only the county may confirm. 须经县级认定 */
  | 'RECOGNITION_NEEDED'
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
  /** One child's file; null when there is none in your scope. 儿童档案 */
  childFile?: Maybe<ChildFile>;
  /** Files of children in your scope, by file number. 儿童台账 */
  childFiles?: Maybe<ChildFileConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、档案号开头，最相符的在前。
   * Files by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the beginning of the file number. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchChildFiles?: Maybe<ChildFileConnection>;
  /** Visits that are due before an instant, the earliest first. 待走访清单 */
  childVisitsDue?: Maybe<ChildVisitConnection>;
  /** Crises that ask for somebody. 未结危机 */
  childCrises?: Maybe<ChildCrisisConnection>;
  childVisit?: Maybe<ChildVisit>;
  childCrisis?: Maybe<ChildCrisis>;
  childNeed?: Maybe<ChildNeed>;
  childServiceRecord?: Maybe<ChildServiceRecord>;
  guardianshipAssessment?: Maybe<GuardianshipAssessment>;
  mandatoryReport?: Maybe<MandatoryReport>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FileFilter>;
};


export type QuerySearchChildFilesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildVisitsDueArgs = {
  before?: InputMaybe<Scalars['DateTime']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryChildVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildCrisisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildServiceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuardianshipAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMandatoryReportArgs = {
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
  /** The children's part of a person. 儿童档案 */
  childFile?: Maybe<ChildFile>;
  /** Files of the children whose guardian this person is. 被监护儿童档案 */
  wardFiles?: Maybe<Array<ChildFile>>;
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
  registerChild?: Maybe<RegisterChildResult>;
  /** Changes a file. 修改档案 */
  changeChild?: Maybe<ChangeChildResult>;
  /** Takes a file one step on. 档案流转 */
  stepChild?: Maybe<StepChildResult>;
  /** Sets the risk level, and with it the visits. 风险等级 */
  setChildRisk?: Maybe<SetChildRiskResult>;
  /** The county confirms a category that follows from the states of the parents. 类别认定 */
  recogniseChildCategory?: Maybe<RecogniseChildCategoryResult>;
  /** The county ends a category that the facts no longer bear. 终止认定 */
  endChildCategory?: Maybe<EndChildCategoryResult>;
  /** Says what only few may know: harm, HIV, the ground of a protection. 受限信息 */
  setChildRestricted?: Maybe<SetChildRestrictedResult>;
  /** Records a guardianship assessment. 监护评估 */
  assessGuardianship?: Maybe<AssessGuardianshipResult>;
  /** Files a report of harm to a child, at once (MPL 11); who filed it is kept as a hash that nobody reads. 强制报告 */
  fileMandatoryReport?: Maybe<FileMandatoryReportResult>;
  /** Records a visit. 走访登记 */
  recordChildVisit?: Maybe<RecordChildVisitResult>;
  /** Records a service. 服务登记 */
  recordChildService?: Maybe<RecordChildServiceResult>;
  /** Raises a crisis. 危机上报 */
  raiseChildCrisis?: Maybe<RaiseChildCrisisResult>;
  /** Takes a crisis one step on. 危机处置 */
  stepChildCrisis?: Maybe<StepChildCrisisResult>;
  /** Tells charity of a need. 发布需求 */
  postChildNeed?: Maybe<PostChildNeedResult>;
};


export type MutationRegisterChildArgs = {
  input: RegisterChildInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeChildArgs = {
  input: ChangeChildInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepChildArgs = {
  input: StepFileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetChildRiskArgs = {
  input: SetRiskInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecogniseChildCategoryArgs = {
  input: ChildCategoryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEndChildCategoryArgs = {
  input: ChildCategoryInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetChildRestrictedArgs = {
  input: SetChildRestrictedInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAssessGuardianshipArgs = {
  input: AssessGuardianshipInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationFileMandatoryReportArgs = {
  input: FileMandatoryReportInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordChildVisitArgs = {
  input: RecordVisitInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordChildServiceArgs = {
  input: RecordServiceInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRaiseChildCrisisArgs = {
  input: RaiseCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepChildCrisisArgs = {
  input: StepCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPostChildNeedArgs = {
  input: PostNeedInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** A child's file, under 18: one person one file. 儿童档案(一人一档) */
export type ChildFile = {
  __typename?: 'ChildFile';
  id: Scalars['ID']['output'];
  /** The person, through all divisions. 自然人 */
  person?: Maybe<Person>;
  /** `C`, region, year, running number. 档案号 */
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
  /** Categories that may be told; harm and HIV are in `restricted`. 儿童类别 */
  categories?: Maybe<Array<ChildCategory>>;
  /** What the states of the parents say today; the county confirms it (CHB, CHO, CHF). 系统建议类别 */
  proposedCategory?: Maybe<ChildCategory>;
  /** Categories that age or the parents' states no longer bear: to be reviewed, nothing is deleted. 待复核类别 */
  categoriesToReview?: Maybe<Array<ChildCategory>>;
  /** What the county confirmed and ended, the oldest first. 认定记录 */
  recognitions?: Maybe<Array<ChildRecognition>>;
  /** Harm, HIV, grounds of protection: sensitivity 4. 受限信息 */
  restricted?: Maybe<ChildRestricted>;
  /** The latest 20 reports of harm. 强制报告 */
  mandatoryReports?: Maybe<Array<MandatoryReport>>;
  assistance?: Maybe<Array<AssistanceStatus>>;
  intakeSource: IntakeSource;
  basis: LegalBasis;
  /** At most two. 父母情况 */
  parents?: Maybe<Array<ChildParent>>;
  /** Who guards the child; `person` leads on to other ledgers. 监护人 */
  guardians?: Maybe<Array<ChildGuardian>>;
  /** Someone else cares while the parents are away (MPL 22). 委托照护 */
  entrustedCare?: Maybe<EntrustedCare>;
  /** Alone against MPL 21. 独处情形 */
  aloneFlag?: Maybe<ChildAloneFlag>;
  /** 就学情况 */
  school?: Maybe<ChildSchool>;
  /** 健康状况 */
  health?: Maybe<ChildHealth>;
  /** Screenings, newest first; a screening is no diagnosis (MHL 29). 心理筛查 */
  screenings?: Maybe<Array<PsychScreening>>;
  /** Civil-affairs guardianship; its ground is in `restricted` (MPL 92-94). 民政监护 */
  protection?: Maybe<ChildProtection>;
  /** 基本生活补贴 */
  allowances?: Maybe<Array<ChildAllowance>>;
  /** The six guardianship assessments before now, newest first. 监护评估 */
  assessments?: Maybe<Array<GuardianshipAssessment>>;
  riskLevel?: Maybe<RiskLevel>;
  /** Which rule set the level. 适用规则 */
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
  visits: Array<ChildVisit>;
  /** Services given, the latest 20. 服务记录 */
  services?: Maybe<Array<ChildServiceRecord>>;
  /** The latest 20 crises. 危机 */
  crises: Array<ChildCrisis>;
  /** The latest 20 needs. 需求 */
  needs?: Maybe<Array<ChildNeed>>;
  /** The relief case whose after-care this file carries. 返乡后续 */
  afterCareCaseId?: Maybe<Scalars['ID']['output']>;
  afterCareDueAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** What few may know of a child (domain sensitivity 4); never in events. 受限信息 */
export type ChildRestricted = {
  __typename?: 'ChildRestricted';
  id: Scalars['ID']['output'];
  categories: Array<ChildRestrictedCategory>;
  /** Article and number the protection rests on, such as `92-1` or `94-3`. 监护依据 */
  protectionGround?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A category confirmed or ended by the county. 认定记录 */
export type ChildRecognition = {
  __typename?: 'ChildRecognition';
  category: ChildCategory;
  ended: Scalars['Boolean']['output'];
  at: Scalars['DateTime']['output'];
  /** Id of the actor. 认定人 */
  by: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
};

/** How a parent is. 父母情况 */
export type ChildParent = {
  __typename?: 'ChildParent';
  relation: ParentRelation;
  status: ParentStatus;
  /** Since when; several states count only after six months (CHF, CHM). 起始日期 */
  since?: Maybe<Scalars['Date']['output']>;
  /** What shows it, in words. 证明材料 */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Of a parent who is there: false when it cannot guard the child. 有无监护能力 */
  ableToGuard: Scalars['Boolean']['output'];
};

/** A guardian of a child. 监护人 */
export type ChildGuardian = {
  __typename?: 'ChildGuardian';
  id: Scalars['ID']['output'];
  /** The guardian through all divisions; null when its citizen id is not known. 自然人 */
  person?: Maybe<Person>;
  name: Scalars['String']['output'];
  relation: Relation;
  kind: GuardianKind;
  ability: GuardianAbility;
};

/** Care entrusted to somebody while the parents are away (MPL 22-23). 委托照护 */
export type EntrustedCare = {
  __typename?: 'EntrustedCare';
  carer: Scalars['String']['output'];
  since: Scalars['Date']['output'];
  writtenNoticeToSchool: Scalars['Boolean']['output'];
  writtenNoticeToVillage: Scalars['Boolean']['output'];
  /** The parents call at least weekly. 父母最近联系日期 */
  lastParentContactOn?: Maybe<Scalars['Date']['output']>;
  /** Whole days since the parents called, or since the care began. 父母未联系天数 */
  silentDays: Scalars['Int']['output'];
  /** 8 days or more: somebody asks the parents. 父母失联提醒 */
  silent: Scalars['Boolean']['output'];
};

/** 就学情况 */
export type ChildSchool = {
  __typename?: 'ChildSchool';
  name?: Maybe<Scalars['String']['output']>;
  grade?: Maybe<Scalars['String']['output']>;
  status: SchoolStatus;
  boarding: Scalars['Boolean']['output'];
};

/** Health as told or seen; a diagnosis is made by doctors only. 健康状况 */
export type ChildHealth = {
  __typename?: 'ChildHealth';
  illnesses: Array<Scalars['String']['output']>;
  medication?: Maybe<Scalars['String']['output']>;
  /** Id of the file in the disability ledger. 残疾档案 */
  disabilityFileId?: Maybe<Scalars['ID']['output']>;
};

/** A psychological screening. 心理筛查 */
export type PsychScreening = {
  __typename?: 'PsychScreening';
  /** Name of the scale. 量表 */
  tool: Scalars['String']['output'];
  on: Scalars['Date']['output'];
  score: Scalars['Int']['output'];
};

/** Guardianship by civil affairs 民政监护 (MPL 92-94). */
export type ChildProtection = {
  __typename?: 'ChildProtection';
  kind: ProtectionKind;
  since?: Maybe<Scalars['Date']['output']>;
  placement?: Maybe<ProtectionPlacement>;
};

/** An allowance as the payer reports it. 基本生活补贴 */
export type ChildAllowance = {
  __typename?: 'ChildAllowance';
  kind: ChildAllowanceKind;
  /** In cents 分 a month. 每月金额 */
  centsPerMonth: Scalars['Int']['output'];
  since: Scalars['Date']['output'];
};

/** A guardianship assessment: five scores, 0 good to 3 bad. 监护评估 */
export type GuardianshipAssessment = {
  __typename?: 'GuardianshipAssessment';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  assessedOn: Scalars['Date']['output'];
  /** 监护能力 */
  guardianAbility: Scalars['Int']['output'];
  /** 照料 */
  care: Scalars['Int']['output'];
  /** 安全 */
  safety: Scalars['Int']['output'];
  /** 情感 */
  emotion: Scalars['Int']['output'];
  /** 就学 */
  schooling: Scalars['Int']['output'];
  /** 0 to 15. 总分 */
  total: Scalars['Int']['output'];
  /** The level it proposes; the head sets it by `setChildRisk`. 建议等级 */
  level: RiskLevel;
  /** The category the parents' states proposed that day. 建议类别 */
  proposedCategory?: Maybe<ChildCategory>;
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/**
 * A report of harm to a child to the police, civil affairs or education 强制报告 (MPL 11, MRS). Sensitivity 4: who filed it gets the answer
 * of filing and does not find it again without the clearance.
 */
export type MandatoryReport = {
  __typename?: 'MandatoryReport';
  id: Scalars['ID']['output'];
  file?: Maybe<ChildFile>;
  regionCode: Scalars['String']['output'];
  reportedAt: Scalars['DateTime']['output'];
  reportedTo: ReportAuthority;
  /** 回执编号 */
  receiptNo?: Maybe<Scalars['String']['output']>;
  /** 发现的情况 */
  situation?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A visit to a child. 家庭走访 */
export type ChildVisit = Visit & {
  __typename?: 'ChildVisit';
  id: Scalars['ID']['output'];
  file?: Maybe<ChildFile>;
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

/** A service given to children. 服务记录 */
export type ChildServiceRecord = ServiceRecord & {
  __typename?: 'ChildServiceRecord';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  division: Division;
  regionCode: Scalars['String']['output'];
  action: ActionCode;
  catalogueCode?: Maybe<Scalars['String']['output']>;
  /** Which of the five kinds of the action it is, by its catalogue item. 服务类型 */
  serviceType?: Maybe<ChildServiceType>;
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

/** A child in danger. 危机 */
export type ChildCrisis = Crisis & {
  __typename?: 'ChildCrisis';
  id: Scalars['ID']['output'];
  file?: Maybe<ChildFile>;
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

/** A need of a child, and how far it has come. 需求 */
export type ChildNeed = {
  __typename?: 'ChildNeed';
  id: Scalars['ID']['output'];
  file?: Maybe<ChildFile>;
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
  /** Children of the household. 家中儿童 */
  childFiles?: Maybe<Array<ChildFile>>;
};

/** A social-work station. 社工站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** What it carries in the children's ledger. 儿童在办量 */
  childCaseload?: Maybe<Caseload>;
};

/** What is asked to open a child's file. 建档信息 */
export type RegisterChildInput = {
  person: PersonInput;
  /** ORPHAN and DE_FACTO_UNATTENDED are not entered here: the county recognises them. 儿童类别 */
  categories: Array<ChildCategory>;
  /** At most two. 父母情况 */
  parents?: InputMaybe<Array<ChildParentInput>>;
  guardians?: InputMaybe<Array<ChildGuardianInput>>;
  entrustedCare?: InputMaybe<EntrustedCareInput>;
  /** Below 8 left unattended, below 16 living alone (MPL 21): raises a crisis of level 2. 独处情形 */
  alone?: InputMaybe<ChildAloneInput>;
  school?: InputMaybe<ChildSchoolInput>;
  health?: InputMaybe<ChildHealthInput>;
  screenings?: InputMaybe<Array<PsychScreeningInput>>;
  protection?: InputMaybe<ChildProtectionInput>;
  allowances?: InputMaybe<Array<ChildAllowanceInput>>;
};

/** What changes of a file; what is absent stays, a list replaces the list before. 档案变更 */
export type ChangeChildInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  person?: InputMaybe<PersonChangeInput>;
  /** Recognised ones stay whatever is given. 儿童类别 */
  categories?: InputMaybe<Array<ChildCategory>>;
  parents?: InputMaybe<Array<ChildParentInput>>;
  guardians?: InputMaybe<Array<ChildGuardianInput>>;
  entrustedCare?: InputMaybe<EntrustedCareInput>;
  alone?: InputMaybe<ChildAloneInput>;
  school?: InputMaybe<ChildSchoolInput>;
  health?: InputMaybe<ChildHealthInput>;
  screenings?: InputMaybe<Array<PsychScreeningInput>>;
  protection?: InputMaybe<ChildProtectionInput>;
  allowances?: InputMaybe<Array<ChildAllowanceInput>>;
};

export type ChildParentInput = {
  relation: ParentRelation;
  status: ParentStatus;
  since?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<Scalars['String']['input']>;
  ableToGuard?: Scalars['Boolean']['input'];
};

/** Give the citizen id where it is known: only the person key made of it is kept. 监护人 */
export type ChildGuardianInput = {
  name: Scalars['String']['input'];
  relation: Relation;
  kind: GuardianKind;
  ability: GuardianAbility;
  citizenId?: InputMaybe<Scalars['String']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
};

export type EntrustedCareInput = {
  carer: Scalars['String']['input'];
  since: Scalars['Date']['input'];
  writtenNoticeToSchool?: Scalars['Boolean']['input'];
  writtenNoticeToVillage?: Scalars['Boolean']['input'];
  lastParentContactOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChildAloneInput = {
  leftUnattended?: Scalars['Boolean']['input'];
  livesAlone?: Scalars['Boolean']['input'];
};

export type ChildSchoolInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  grade?: InputMaybe<Scalars['String']['input']>;
  status: SchoolStatus;
  boarding?: Scalars['Boolean']['input'];
};

export type ChildHealthInput = {
  illnesses: Array<Scalars['String']['input']>;
  medication?: InputMaybe<Scalars['String']['input']>;
  disabilityFileId?: InputMaybe<Scalars['ID']['input']>;
};

export type PsychScreeningInput = {
  tool: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  score: Scalars['Int']['input'];
};

export type ChildProtectionInput = {
  kind: ProtectionKind;
  since?: InputMaybe<Scalars['Date']['input']>;
  placement?: InputMaybe<ProtectionPlacement>;
};

export type ChildAllowanceInput = {
  kind: ChildAllowanceKind;
  centsPerMonth: Scalars['Int']['input'];
  since: Scalars['Date']['input'];
};

/** A category of a file, confirmed or ended by the county. 类别认定 */
export type ChildCategoryInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  category: ChildCategory;
  /** In words, at most 500 characters. 理由 */
  reason: Scalars['String']['input'];
};

/** What few may know. 受限信息 */
export type SetChildRestrictedInput = {
  fileId: Scalars['ID']['input'];
  /** Version of the restricted part that you read; 0 when there is none yet. 版本 */
  expectedVersion: Scalars['Int']['input'];
  categories: Array<ChildRestrictedCategory>;
  /** Article and number: `92-1` to `92-7`, `94-1` to `94-5`. 监护依据 */
  protectionGround?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. 备注 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Five scores, 0 good to 3 bad. 监护评估 */
export type AssessGuardianshipInput = {
  fileId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  assessedOn: Scalars['Date']['input'];
  guardianAbility: Scalars['Int']['input'];
  care: Scalars['Int']['input'];
  safety: Scalars['Int']['input'];
  emotion: Scalars['Int']['input'];
  schooling: Scalars['Int']['input'];
  /** At most 500 characters. 备注 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What is reported. 强制报告 */
export type FileMandatoryReportInput = {
  /** Whose; or the region when the child has no file. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. 报告时间 */
  reportedAt: Scalars['DateTime']['input'];
  reportedTo: ReportAuthority;
  /** At most 2000 characters. 发现的情况 */
  situation: Scalars['String']['input'];
  /** At most 50 characters. 回执编号 */
  receiptNo?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterChildResult = ChildFile | Rejection;

export type ChangeChildResult = ChildFile | Rejection;

export type StepChildResult = ChildFile | Rejection;

export type SetChildRiskResult = ChildFile | Rejection;

export type RecogniseChildCategoryResult = ChildFile | Rejection;

export type EndChildCategoryResult = ChildFile | Rejection;

export type SetChildRestrictedResult = ChildRestricted | Rejection;

export type AssessGuardianshipResult = GuardianshipAssessment | Rejection;

export type FileMandatoryReportResult = MandatoryReport | Rejection;

export type RecordChildVisitResult = ChildVisit | Rejection;

export type RecordChildServiceResult = ChildServiceRecord | Rejection;

export type RaiseChildCrisisResult = ChildCrisis | Rejection;

export type StepChildCrisisResult = ChildCrisis | Rejection;

export type PostChildNeedResult = ChildNeed | Rejection;

/** Kind of child in need (seed, CHD, CHM). 儿童类别 */
export type ChildCategory =
  /** Below 16, parents away. 农村留守儿童 */
  | 'LEFT_BEHIND'
  /** Both parents dead or not to be found. 孤儿 */
  | 'ORPHAN'
  /** Both parents cannot care. 事实无人抚养儿童 */
  | 'DE_FACTO_UNATTENDED'
  /** 残疾儿童 */
  | 'DISABLED'
  /** Below 16, away from the county of registration with a parent. 流动儿童 */
  | 'MOBILE'
  /** 家庭贫困 */
  | 'POVERTY'
  /** 重病 */
  | 'SEVERE_ILLNESS'
  /** 监护缺失或不当 */
  | 'GUARDIANSHIP_RISK'
  /** 流浪儿童 */
  | 'STREET';

/** Kinds that few may know. 受限类别 */
export type ChildRestrictedCategory =
  /** 遭受侵害 */
  | 'HARMED'
  /** 艾滋病病毒感染 */
  | 'HIV';

/** 父或母 */
export type ParentRelation =
  /** 父 */
  | 'FATHER'
  /** 母 */
  | 'MOTHER';

/** State of a parent (CHF). 父母状态 */
export type ParentStatus =
  /** 正常 */
  | 'NORMAL'
  /** 外出务工 */
  | 'AWAY'
  /** Grade 1-2, or 3-4 mental or intellectual. 重残 */
  | 'SEVERE_DISABILITY'
  /** 重病 */
  | 'SEVERE_ILLNESS'
  /** 服刑在押 */
  | 'IMPRISONED'
  /** 强制隔离戒毒 */
  | 'COMPULSORY_REHAB'
  /** 其他限制人身自由 */
  | 'OTHER_RESTRICTION'
  /** 失联 */
  | 'LOST_CONTACT'
  /** 被撤销监护资格 */
  | 'CUSTODY_REVOKED'
  /** 被遣送出境 */
  | 'DEPORTED'
  /** 死亡 */
  | 'DEAD'
  /** 宣告失踪 */
  | 'MISSING';

/** 监护类型 */
export type GuardianKind =
  /** 父母 */
  | 'PARENT'
  /** 亲属 */
  | 'KIN'
  /** 法院指定 */
  | 'COURT_APPOINTED'
  /** 民政监护 */
  | 'CIVIL_AFFAIRS';

/** 监护能力 */
export type GuardianAbility =
  /** 良好 */
  | 'GOOD'
  /** 较弱 */
  | 'WEAK'
  /** 无 */
  | 'NONE';

/** To whom harm is reported. 报告对象 */
export type ReportAuthority =
  /** 公安 */
  | 'POLICE'
  /** 民政 */
  | 'CIVIL_AFFAIRS'
  /** 教育 */
  | 'EDUCATION';

/** 独处情形 */
export type ChildAloneFlag =
  /** 8岁以下无人看护 */
  | 'UNATTENDED_UNDER_8'
  /** 16岁以下独自生活 */
  | 'ALONE_UNDER_16';

/** 就学状态 */
export type SchoolStatus =
  /** 在学 */
  | 'IN'
  /** 辍学 */
  | 'DROPOUT'
  /** 未到学龄 */
  | 'NOT_REACHED';

/** 民政监护类型 */
export type ProtectionKind =
  /** 无 */
  | 'NONE'
  /** 临时监护 */
  | 'TEMP_GUARD'
  /** 长期监护 */
  | 'LONG_GUARD';

/** 安置方式 */
export type ProtectionPlacement =
  /** 亲属寄养 */
  | 'KIN'
  /** 家庭寄养 */
  | 'FOSTER'
  /** 未保中心 */
  | 'RELIEF_CENTRE'
  /** 儿童福利机构 */
  | 'WELFARE_HOME';

/** 补贴类型 */
export type ChildAllowanceKind =
  /** 孤儿基本生活费 */
  | 'ORPHAN'
  /** 事实无人抚养儿童基本生活补贴 */
  | 'DE_FACTO_UNATTENDED'
  /** 其他 */
  | 'OTHER';

/** The five kinds of service of the action (seed). 服务类型 */
export type ChildServiceType =
  /** 安全教育 */
  | 'SAFETY_EDU'
  /** 学业辅导 */
  | 'STUDY_TUTORING'
  /** 心理疏导 */
  | 'PSYCH'
  /** 公益课外实践活动 */
  | 'PRACTICE'
  /** 家庭亲子教育指导 */
  | 'PARENTING';

export type ChildFileConnection = {
  __typename?: 'ChildFileConnection';
  edges: Array<ChildFileEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ChildFileEdge = {
  __typename?: 'ChildFileEdge';
  node: ChildFile;
  cursor: Scalars['String']['output'];
};

export type ChildVisitConnection = {
  __typename?: 'ChildVisitConnection';
  edges: Array<ChildVisitEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ChildVisitEdge = {
  __typename?: 'ChildVisitEdge';
  node: ChildVisit;
  cursor: Scalars['String']['output'];
};

export type ChildCrisisConnection = {
  __typename?: 'ChildCrisisConnection';
  edges: Array<ChildCrisisEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ChildCrisisEdge = {
  __typename?: 'ChildCrisisEdge';
  node: ChildCrisis;
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
  ChildFile: ChildFile;
  ChildRestricted: ChildRestricted;
  ChildGuardian: ChildGuardian;
  GuardianshipAssessment: GuardianshipAssessment;
  MandatoryReport: MandatoryReport;
  ChildVisit: ChildVisit;
  ChildServiceRecord: ChildServiceRecord;
  ChildCrisis: ChildCrisis;
  ChildNeed: ChildNeed;
  Household: Household;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  ChildFile:
    ( { __typename: 'ChildFile' }
    & GraphQLRecursivePick<FederationTypes['ChildFile'], {"id":true}> );
  ChildRestricted:
    ( { __typename: 'ChildRestricted' }
    & GraphQLRecursivePick<FederationTypes['ChildRestricted'], {"id":true}> );
  ChildGuardian:
    ( { __typename: 'ChildGuardian' }
    & GraphQLRecursivePick<FederationTypes['ChildGuardian'], {"id":true}> );
  GuardianshipAssessment:
    ( { __typename: 'GuardianshipAssessment' }
    & GraphQLRecursivePick<FederationTypes['GuardianshipAssessment'], {"id":true}> );
  MandatoryReport:
    ( { __typename: 'MandatoryReport' }
    & GraphQLRecursivePick<FederationTypes['MandatoryReport'], {"id":true}> );
  ChildVisit:
    ( { __typename: 'ChildVisit' }
    & GraphQLRecursivePick<FederationTypes['ChildVisit'], {"id":true}> );
  ChildServiceRecord:
    ( { __typename: 'ChildServiceRecord' }
    & GraphQLRecursivePick<FederationTypes['ChildServiceRecord'], {"id":true}> );
  ChildCrisis:
    ( { __typename: 'ChildCrisis' }
    & GraphQLRecursivePick<FederationTypes['ChildCrisis'], {"id":true}> );
  ChildNeed:
    ( { __typename: 'ChildNeed' }
    & GraphQLRecursivePick<FederationTypes['ChildNeed'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterChildResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  ChangeChildResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  StepChildResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  SetChildRiskResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  RecogniseChildCategoryResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  EndChildCategoryResult:
    | ( ChildFileRow )
    | ( Rejection )
  ;
  SetChildRestrictedResult:
    | ( ChildRestrictedRow )
    | ( Rejection )
  ;
  AssessGuardianshipResult:
    | ( GuardianshipAssessmentRow )
    | ( Rejection )
  ;
  FileMandatoryReportResult:
    | ( MandatoryReportRow )
    | ( Rejection )
  ;
  RecordChildVisitResult:
    | ( ChildVisitRow )
    | ( Rejection )
  ;
  RecordChildServiceResult:
    | ( ChildServiceRecordRow )
    | ( Rejection )
  ;
  RaiseChildCrisisResult:
    | ( ChildCrisisRow )
    | ( Rejection )
  ;
  StepChildCrisisResult:
    | ( ChildCrisisRow )
    | ( Rejection )
  ;
  PostChildNeedResult:
    | ( ChildNeedRow )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Visit: ( ChildVisitRow );
  ServiceRecord: ( ChildServiceRecordRow );
  Crisis: ( ChildCrisisRow );
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
  Person: ResolverTypeWrapper<Omit<Person, 'childFile' | 'wardFiles'> & { childFile?: Maybe<ResolversTypes['ChildFile']>, wardFiles?: Maybe<Array<ResolversTypes['ChildFile']>> }>;
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
  ChildFile: ResolverTypeWrapper<ChildFileRow>;
  ChildRestricted: ResolverTypeWrapper<ChildRestrictedRow>;
  ChildRecognition: ResolverTypeWrapper<ChildRecognition>;
  ChildParent: ResolverTypeWrapper<ChildParent>;
  ChildGuardian: ResolverTypeWrapper<ChildGuardianRow>;
  EntrustedCare: ResolverTypeWrapper<EntrustedCare>;
  ChildSchool: ResolverTypeWrapper<ChildSchool>;
  ChildHealth: ResolverTypeWrapper<ChildHealth>;
  PsychScreening: ResolverTypeWrapper<PsychScreening>;
  ChildProtection: ResolverTypeWrapper<ChildProtection>;
  ChildAllowance: ResolverTypeWrapper<ChildAllowance>;
  GuardianshipAssessment: ResolverTypeWrapper<GuardianshipAssessmentRow>;
  MandatoryReport: ResolverTypeWrapper<MandatoryReportRow>;
  ChildVisit: ResolverTypeWrapper<ChildVisitRow>;
  ChecklistLine: ResolverTypeWrapper<ChecklistLine>;
  ChildServiceRecord: ResolverTypeWrapper<ChildServiceRecordRow>;
  ChildCrisis: ResolverTypeWrapper<ChildCrisisRow>;
  ChildNeed: ResolverTypeWrapper<ChildNeedRow>;
  Household: ResolverTypeWrapper<Omit<Household, 'childFiles'> & { childFiles?: Maybe<Array<ResolversTypes['ChildFile']>> }>;
  Station: ResolverTypeWrapper<Station>;
  RegisterChildInput: RegisterChildInput;
  ChangeChildInput: ChangeChildInput;
  ChildParentInput: ChildParentInput;
  ChildGuardianInput: ChildGuardianInput;
  EntrustedCareInput: EntrustedCareInput;
  ChildAloneInput: ChildAloneInput;
  ChildSchoolInput: ChildSchoolInput;
  ChildHealthInput: ChildHealthInput;
  PsychScreeningInput: PsychScreeningInput;
  ChildProtectionInput: ChildProtectionInput;
  ChildAllowanceInput: ChildAllowanceInput;
  ChildCategoryInput: ChildCategoryInput;
  SetChildRestrictedInput: SetChildRestrictedInput;
  AssessGuardianshipInput: AssessGuardianshipInput;
  FileMandatoryReportInput: FileMandatoryReportInput;
  RegisterChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterChildResult']>;
  ChangeChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeChildResult']>;
  StepChildResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepChildResult']>;
  SetChildRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChildRiskResult']>;
  RecogniseChildCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseChildCategoryResult']>;
  EndChildCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndChildCategoryResult']>;
  SetChildRestrictedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChildRestrictedResult']>;
  AssessGuardianshipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessGuardianshipResult']>;
  FileMandatoryReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileMandatoryReportResult']>;
  RecordChildVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordChildVisitResult']>;
  RecordChildServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordChildServiceResult']>;
  RaiseChildCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseChildCrisisResult']>;
  StepChildCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepChildCrisisResult']>;
  PostChildNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostChildNeedResult']>;
  ChildCategory: ChildCategory;
  ChildRestrictedCategory: ChildRestrictedCategory;
  ParentRelation: ParentRelation;
  ParentStatus: ParentStatus;
  GuardianKind: GuardianKind;
  GuardianAbility: GuardianAbility;
  ReportAuthority: ReportAuthority;
  ChildAloneFlag: ChildAloneFlag;
  SchoolStatus: SchoolStatus;
  ProtectionKind: ProtectionKind;
  ProtectionPlacement: ProtectionPlacement;
  ChildAllowanceKind: ChildAllowanceKind;
  ChildServiceType: ChildServiceType;
  ChildFileConnection: ResolverTypeWrapper<Omit<ChildFileConnection, 'edges'> & { edges: Array<ResolversTypes['ChildFileEdge']> }>;
  ChildFileEdge: ResolverTypeWrapper<Omit<ChildFileEdge, 'node'> & { node: ResolversTypes['ChildFile'] }>;
  ChildVisitConnection: ResolverTypeWrapper<Omit<ChildVisitConnection, 'edges'> & { edges: Array<ResolversTypes['ChildVisitEdge']> }>;
  ChildVisitEdge: ResolverTypeWrapper<Omit<ChildVisitEdge, 'node'> & { node: ResolversTypes['ChildVisit'] }>;
  ChildCrisisConnection: ResolverTypeWrapper<Omit<ChildCrisisConnection, 'edges'> & { edges: Array<ResolversTypes['ChildCrisisEdge']> }>;
  ChildCrisisEdge: ResolverTypeWrapper<Omit<ChildCrisisEdge, 'node'> & { node: ResolversTypes['ChildCrisis'] }>;
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
  Person: Omit<Person, 'childFile' | 'wardFiles'> & { childFile?: Maybe<ResolversParentTypes['ChildFile']>, wardFiles?: Maybe<Array<ResolversParentTypes['ChildFile']>> } | FederationReferenceTypes['Person'];
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
  ChildFile: ChildFileRow;
  ChildRestricted: ChildRestrictedRow;
  ChildRecognition: ChildRecognition;
  ChildParent: ChildParent;
  ChildGuardian: ChildGuardianRow;
  EntrustedCare: EntrustedCare;
  ChildSchool: ChildSchool;
  ChildHealth: ChildHealth;
  PsychScreening: PsychScreening;
  ChildProtection: ChildProtection;
  ChildAllowance: ChildAllowance;
  GuardianshipAssessment: GuardianshipAssessmentRow;
  MandatoryReport: MandatoryReportRow;
  ChildVisit: ChildVisitRow;
  ChecklistLine: ChecklistLine;
  ChildServiceRecord: ChildServiceRecordRow;
  ChildCrisis: ChildCrisisRow;
  ChildNeed: ChildNeedRow;
  Household: Omit<Household, 'childFiles'> & { childFiles?: Maybe<Array<ResolversParentTypes['ChildFile']>> } | FederationReferenceTypes['Household'];
  Station: Station | FederationReferenceTypes['Station'];
  RegisterChildInput: RegisterChildInput;
  ChangeChildInput: ChangeChildInput;
  ChildParentInput: ChildParentInput;
  ChildGuardianInput: ChildGuardianInput;
  EntrustedCareInput: EntrustedCareInput;
  ChildAloneInput: ChildAloneInput;
  ChildSchoolInput: ChildSchoolInput;
  ChildHealthInput: ChildHealthInput;
  PsychScreeningInput: PsychScreeningInput;
  ChildProtectionInput: ChildProtectionInput;
  ChildAllowanceInput: ChildAllowanceInput;
  ChildCategoryInput: ChildCategoryInput;
  SetChildRestrictedInput: SetChildRestrictedInput;
  AssessGuardianshipInput: AssessGuardianshipInput;
  FileMandatoryReportInput: FileMandatoryReportInput;
  RegisterChildResult: ResolversUnionTypes<ResolversParentTypes>['RegisterChildResult'];
  ChangeChildResult: ResolversUnionTypes<ResolversParentTypes>['ChangeChildResult'];
  StepChildResult: ResolversUnionTypes<ResolversParentTypes>['StepChildResult'];
  SetChildRiskResult: ResolversUnionTypes<ResolversParentTypes>['SetChildRiskResult'];
  RecogniseChildCategoryResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseChildCategoryResult'];
  EndChildCategoryResult: ResolversUnionTypes<ResolversParentTypes>['EndChildCategoryResult'];
  SetChildRestrictedResult: ResolversUnionTypes<ResolversParentTypes>['SetChildRestrictedResult'];
  AssessGuardianshipResult: ResolversUnionTypes<ResolversParentTypes>['AssessGuardianshipResult'];
  FileMandatoryReportResult: ResolversUnionTypes<ResolversParentTypes>['FileMandatoryReportResult'];
  RecordChildVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordChildVisitResult'];
  RecordChildServiceResult: ResolversUnionTypes<ResolversParentTypes>['RecordChildServiceResult'];
  RaiseChildCrisisResult: ResolversUnionTypes<ResolversParentTypes>['RaiseChildCrisisResult'];
  StepChildCrisisResult: ResolversUnionTypes<ResolversParentTypes>['StepChildCrisisResult'];
  PostChildNeedResult: ResolversUnionTypes<ResolversParentTypes>['PostChildNeedResult'];
  ChildFileConnection: Omit<ChildFileConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChildFileEdge']> };
  ChildFileEdge: Omit<ChildFileEdge, 'node'> & { node: ResolversParentTypes['ChildFile'] };
  ChildVisitConnection: Omit<ChildVisitConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChildVisitEdge']> };
  ChildVisitEdge: Omit<ChildVisitEdge, 'node'> & { node: ResolversParentTypes['ChildVisit'] };
  ChildCrisisConnection: Omit<ChildCrisisConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChildCrisisEdge']> };
  ChildCrisisEdge: Omit<ChildCrisisEdge, 'node'> & { node: ResolversParentTypes['ChildCrisis'] };
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
  childFile?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType, RequireFields<QueryChildFileArgs, 'id'>>;
  childFiles?: Resolver<Maybe<ResolversTypes['ChildFileConnection']>, ParentType, ContextType, RequireFields<QueryChildFilesArgs, 'first'>>;
  searchChildFiles?: Resolver<Maybe<ResolversTypes['ChildFileConnection']>, ParentType, ContextType, RequireFields<QuerySearchChildFilesArgs, 'text' | 'first'>>;
  childVisitsDue?: Resolver<Maybe<ResolversTypes['ChildVisitConnection']>, ParentType, ContextType, RequireFields<QueryChildVisitsDueArgs, 'first'>>;
  childCrises?: Resolver<Maybe<ResolversTypes['ChildCrisisConnection']>, ParentType, ContextType, RequireFields<QueryChildCrisesArgs, 'first' | 'open'>>;
  childVisit?: Resolver<Maybe<ResolversTypes['ChildVisit']>, ParentType, ContextType, RequireFields<QueryChildVisitArgs, 'id'>>;
  childCrisis?: Resolver<Maybe<ResolversTypes['ChildCrisis']>, ParentType, ContextType, RequireFields<QueryChildCrisisArgs, 'id'>>;
  childNeed?: Resolver<Maybe<ResolversTypes['ChildNeed']>, ParentType, ContextType, RequireFields<QueryChildNeedArgs, 'id'>>;
  childServiceRecord?: Resolver<Maybe<ResolversTypes['ChildServiceRecord']>, ParentType, ContextType, RequireFields<QueryChildServiceRecordArgs, 'id'>>;
  guardianshipAssessment?: Resolver<Maybe<ResolversTypes['GuardianshipAssessment']>, ParentType, ContextType, RequireFields<QueryGuardianshipAssessmentArgs, 'id'>>;
  mandatoryReport?: Resolver<Maybe<ResolversTypes['MandatoryReport']>, ParentType, ContextType, RequireFields<QueryMandatoryReportArgs, 'id'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childFile?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType>;
  wardFiles?: Resolver<Maybe<Array<ResolversTypes['ChildFile']>>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  __resolveType: TypeResolveFn<'ChildVisit', ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  __resolveType: TypeResolveFn<'ChildServiceRecord', ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  __resolveType: TypeResolveFn<'ChildCrisis', ParentType, ContextType>;
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
  registerChild?: Resolver<Maybe<ResolversTypes['RegisterChildResult']>, ParentType, ContextType, RequireFields<MutationRegisterChildArgs, 'input' | 'idempotencyKey'>>;
  changeChild?: Resolver<Maybe<ResolversTypes['ChangeChildResult']>, ParentType, ContextType, RequireFields<MutationChangeChildArgs, 'input' | 'idempotencyKey'>>;
  stepChild?: Resolver<Maybe<ResolversTypes['StepChildResult']>, ParentType, ContextType, RequireFields<MutationStepChildArgs, 'input' | 'idempotencyKey'>>;
  setChildRisk?: Resolver<Maybe<ResolversTypes['SetChildRiskResult']>, ParentType, ContextType, RequireFields<MutationSetChildRiskArgs, 'input' | 'idempotencyKey'>>;
  recogniseChildCategory?: Resolver<Maybe<ResolversTypes['RecogniseChildCategoryResult']>, ParentType, ContextType, RequireFields<MutationRecogniseChildCategoryArgs, 'input' | 'idempotencyKey'>>;
  endChildCategory?: Resolver<Maybe<ResolversTypes['EndChildCategoryResult']>, ParentType, ContextType, RequireFields<MutationEndChildCategoryArgs, 'input' | 'idempotencyKey'>>;
  setChildRestricted?: Resolver<Maybe<ResolversTypes['SetChildRestrictedResult']>, ParentType, ContextType, RequireFields<MutationSetChildRestrictedArgs, 'input' | 'idempotencyKey'>>;
  assessGuardianship?: Resolver<Maybe<ResolversTypes['AssessGuardianshipResult']>, ParentType, ContextType, RequireFields<MutationAssessGuardianshipArgs, 'input' | 'idempotencyKey'>>;
  fileMandatoryReport?: Resolver<Maybe<ResolversTypes['FileMandatoryReportResult']>, ParentType, ContextType, RequireFields<MutationFileMandatoryReportArgs, 'input' | 'idempotencyKey'>>;
  recordChildVisit?: Resolver<Maybe<ResolversTypes['RecordChildVisitResult']>, ParentType, ContextType, RequireFields<MutationRecordChildVisitArgs, 'input' | 'idempotencyKey'>>;
  recordChildService?: Resolver<Maybe<ResolversTypes['RecordChildServiceResult']>, ParentType, ContextType, RequireFields<MutationRecordChildServiceArgs, 'input' | 'idempotencyKey'>>;
  raiseChildCrisis?: Resolver<Maybe<ResolversTypes['RaiseChildCrisisResult']>, ParentType, ContextType, RequireFields<MutationRaiseChildCrisisArgs, 'input' | 'idempotencyKey'>>;
  stepChildCrisis?: Resolver<Maybe<ResolversTypes['StepChildCrisisResult']>, ParentType, ContextType, RequireFields<MutationStepChildCrisisArgs, 'input' | 'idempotencyKey'>>;
  postChildNeed?: Resolver<Maybe<ResolversTypes['PostChildNeedResult']>, ParentType, ContextType, RequireFields<MutationPostChildNeedArgs, 'input' | 'idempotencyKey'>>;
};

export type ChildFileResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildFile'] = ResolversParentTypes['ChildFile'], FederationReferenceType extends FederationReferenceTypes['ChildFile'] = FederationReferenceTypes['ChildFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  categories?: Resolver<Maybe<Array<ResolversTypes['ChildCategory']>>, ParentType, ContextType>;
  proposedCategory?: Resolver<Maybe<ResolversTypes['ChildCategory']>, ParentType, ContextType>;
  categoriesToReview?: Resolver<Maybe<Array<ResolversTypes['ChildCategory']>>, ParentType, ContextType>;
  recognitions?: Resolver<Maybe<Array<ResolversTypes['ChildRecognition']>>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['ChildRestricted']>, ParentType, ContextType>;
  mandatoryReports?: Resolver<Maybe<Array<ResolversTypes['MandatoryReport']>>, ParentType, ContextType>;
  assistance?: Resolver<Maybe<Array<ResolversTypes['AssistanceStatus']>>, ParentType, ContextType>;
  intakeSource?: Resolver<ResolversTypes['IntakeSource'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  parents?: Resolver<Maybe<Array<ResolversTypes['ChildParent']>>, ParentType, ContextType>;
  guardians?: Resolver<Maybe<Array<ResolversTypes['ChildGuardian']>>, ParentType, ContextType>;
  entrustedCare?: Resolver<Maybe<ResolversTypes['EntrustedCare']>, ParentType, ContextType>;
  aloneFlag?: Resolver<Maybe<ResolversTypes['ChildAloneFlag']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['ChildSchool']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['ChildHealth']>, ParentType, ContextType>;
  screenings?: Resolver<Maybe<Array<ResolversTypes['PsychScreening']>>, ParentType, ContextType>;
  protection?: Resolver<Maybe<ResolversTypes['ChildProtection']>, ParentType, ContextType>;
  allowances?: Resolver<Maybe<Array<ResolversTypes['ChildAllowance']>>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['GuardianshipAssessment']>>, ParentType, ContextType>;
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
  visits?: Resolver<Array<ResolversTypes['ChildVisit']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['ChildServiceRecord']>>, ParentType, ContextType>;
  crises?: Resolver<Array<ResolversTypes['ChildCrisis']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['ChildNeed']>>, ParentType, ContextType>;
  afterCareCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  afterCareDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildRestrictedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildRestricted'] = ResolversParentTypes['ChildRestricted'], FederationReferenceType extends FederationReferenceTypes['ChildRestricted'] = FederationReferenceTypes['ChildRestricted']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildRestricted']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ChildRestrictedCategory']>, ParentType, ContextType>;
  protectionGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildRecognitionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildRecognition'] = ResolversParentTypes['ChildRecognition']> = {
  category?: Resolver<ResolversTypes['ChildCategory'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildParentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildParent'] = ResolversParentTypes['ChildParent']> = {
  relation?: Resolver<ResolversTypes['ParentRelation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParentStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ableToGuard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChildGuardianResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildGuardian'] = ResolversParentTypes['ChildGuardian'], FederationReferenceType extends FederationReferenceTypes['ChildGuardian'] = FederationReferenceTypes['ChildGuardian']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildGuardian']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuardianKind'], ParentType, ContextType>;
  ability?: Resolver<ResolversTypes['GuardianAbility'], ParentType, ContextType>;
};

export type EntrustedCareResolvers<ContextType = Work, ParentType extends ResolversParentTypes['EntrustedCare'] = ResolversParentTypes['EntrustedCare']> = {
  carer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  writtenNoticeToSchool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenNoticeToVillage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastParentContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  silentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChildSchoolResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildSchool'] = ResolversParentTypes['ChildSchool']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SchoolStatus'], ParentType, ContextType>;
  boarding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChildHealthResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildHealth'] = ResolversParentTypes['ChildHealth']> = {
  illnesses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabilityFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PsychScreeningResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PsychScreening'] = ResolversParentTypes['PsychScreening']> = {
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildProtectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildProtection'] = ResolversParentTypes['ChildProtection']> = {
  kind?: Resolver<ResolversTypes['ProtectionKind'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['ProtectionPlacement']>, ParentType, ContextType>;
};

export type ChildAllowanceResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildAllowance'] = ResolversParentTypes['ChildAllowance']> = {
  kind?: Resolver<ResolversTypes['ChildAllowanceKind'], ParentType, ContextType>;
  centsPerMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GuardianshipAssessmentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['GuardianshipAssessment'] = ResolversParentTypes['GuardianshipAssessment'], FederationReferenceType extends FederationReferenceTypes['GuardianshipAssessment'] = FederationReferenceTypes['GuardianshipAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GuardianshipAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardianAbility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  care?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emotion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schooling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  proposedCategory?: Resolver<Maybe<ResolversTypes['ChildCategory']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandatoryReportResolvers<ContextType = Work, ParentType extends ResolversParentTypes['MandatoryReport'] = ResolversParentTypes['MandatoryReport'], FederationReferenceType extends FederationReferenceTypes['MandatoryReport'] = FederationReferenceTypes['MandatoryReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MandatoryReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedTo?: Resolver<ResolversTypes['ReportAuthority'], ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  situation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildVisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildVisit'] = ResolversParentTypes['ChildVisit'], FederationReferenceType extends FederationReferenceTypes['ChildVisit'] = FederationReferenceTypes['ChildVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType>;
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

export type ChildServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildServiceRecord'] = ResolversParentTypes['ChildServiceRecord'], FederationReferenceType extends FederationReferenceTypes['ChildServiceRecord'] = FederationReferenceTypes['ChildServiceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildServiceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ActionCode'], ParentType, ContextType>;
  catalogueCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['ChildServiceType']>, ParentType, ContextType>;
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

export type ChildCrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildCrisis'] = ResolversParentTypes['ChildCrisis'], FederationReferenceType extends FederationReferenceTypes['ChildCrisis'] = FederationReferenceTypes['ChildCrisis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildCrisis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType>;
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

export type ChildNeedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildNeed'] = ResolversParentTypes['ChildNeed'], FederationReferenceType extends FederationReferenceTypes['ChildNeed'] = FederationReferenceTypes['ChildNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ChildFile']>, ParentType, ContextType>;
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
  childFiles?: Resolver<Maybe<Array<ResolversTypes['ChildFile']>>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childCaseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
};

export type RegisterChildResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterChildResult'] = ResolversParentTypes['RegisterChildResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type ChangeChildResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeChildResult'] = ResolversParentTypes['ChangeChildResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type StepChildResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepChildResult'] = ResolversParentTypes['StepChildResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type SetChildRiskResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SetChildRiskResult'] = ResolversParentTypes['SetChildRiskResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type RecogniseChildCategoryResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecogniseChildCategoryResult'] = ResolversParentTypes['RecogniseChildCategoryResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type EndChildCategoryResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['EndChildCategoryResult'] = ResolversParentTypes['EndChildCategoryResult']> = {
  __resolveType: TypeResolveFn<'ChildFile' | 'Rejection', ParentType, ContextType>;
};

export type SetChildRestrictedResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SetChildRestrictedResult'] = ResolversParentTypes['SetChildRestrictedResult']> = {
  __resolveType: TypeResolveFn<'ChildRestricted' | 'Rejection', ParentType, ContextType>;
};

export type AssessGuardianshipResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AssessGuardianshipResult'] = ResolversParentTypes['AssessGuardianshipResult']> = {
  __resolveType: TypeResolveFn<'GuardianshipAssessment' | 'Rejection', ParentType, ContextType>;
};

export type FileMandatoryReportResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['FileMandatoryReportResult'] = ResolversParentTypes['FileMandatoryReportResult']> = {
  __resolveType: TypeResolveFn<'MandatoryReport' | 'Rejection', ParentType, ContextType>;
};

export type RecordChildVisitResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordChildVisitResult'] = ResolversParentTypes['RecordChildVisitResult']> = {
  __resolveType: TypeResolveFn<'ChildVisit' | 'Rejection', ParentType, ContextType>;
};

export type RecordChildServiceResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordChildServiceResult'] = ResolversParentTypes['RecordChildServiceResult']> = {
  __resolveType: TypeResolveFn<'ChildServiceRecord' | 'Rejection', ParentType, ContextType>;
};

export type RaiseChildCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RaiseChildCrisisResult'] = ResolversParentTypes['RaiseChildCrisisResult']> = {
  __resolveType: TypeResolveFn<'ChildCrisis' | 'Rejection', ParentType, ContextType>;
};

export type StepChildCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepChildCrisisResult'] = ResolversParentTypes['StepChildCrisisResult']> = {
  __resolveType: TypeResolveFn<'ChildCrisis' | 'Rejection', ParentType, ContextType>;
};

export type PostChildNeedResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PostChildNeedResult'] = ResolversParentTypes['PostChildNeedResult']> = {
  __resolveType: TypeResolveFn<'ChildNeed' | 'Rejection', ParentType, ContextType>;
};

export type ChildFileConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildFileConnection'] = ResolversParentTypes['ChildFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildFileEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildFileEdge'] = ResolversParentTypes['ChildFileEdge']> = {
  node?: Resolver<ResolversTypes['ChildFile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildVisitConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildVisitConnection'] = ResolversParentTypes['ChildVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildVisitEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildVisitEdge'] = ResolversParentTypes['ChildVisitEdge']> = {
  node?: Resolver<ResolversTypes['ChildVisit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildCrisisConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildCrisisConnection'] = ResolversParentTypes['ChildCrisisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildCrisisEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildCrisisEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChildCrisisEdge'] = ResolversParentTypes['ChildCrisisEdge']> = {
  node?: Resolver<ResolversTypes['ChildCrisis'], ParentType, ContextType>;
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
  ChildFile?: ChildFileResolvers<ContextType>;
  ChildRestricted?: ChildRestrictedResolvers<ContextType>;
  ChildRecognition?: ChildRecognitionResolvers<ContextType>;
  ChildParent?: ChildParentResolvers<ContextType>;
  ChildGuardian?: ChildGuardianResolvers<ContextType>;
  EntrustedCare?: EntrustedCareResolvers<ContextType>;
  ChildSchool?: ChildSchoolResolvers<ContextType>;
  ChildHealth?: ChildHealthResolvers<ContextType>;
  PsychScreening?: PsychScreeningResolvers<ContextType>;
  ChildProtection?: ChildProtectionResolvers<ContextType>;
  ChildAllowance?: ChildAllowanceResolvers<ContextType>;
  GuardianshipAssessment?: GuardianshipAssessmentResolvers<ContextType>;
  MandatoryReport?: MandatoryReportResolvers<ContextType>;
  ChildVisit?: ChildVisitResolvers<ContextType>;
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  ChildServiceRecord?: ChildServiceRecordResolvers<ContextType>;
  ChildCrisis?: ChildCrisisResolvers<ContextType>;
  ChildNeed?: ChildNeedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  RegisterChildResult?: RegisterChildResultResolvers<ContextType>;
  ChangeChildResult?: ChangeChildResultResolvers<ContextType>;
  StepChildResult?: StepChildResultResolvers<ContextType>;
  SetChildRiskResult?: SetChildRiskResultResolvers<ContextType>;
  RecogniseChildCategoryResult?: RecogniseChildCategoryResultResolvers<ContextType>;
  EndChildCategoryResult?: EndChildCategoryResultResolvers<ContextType>;
  SetChildRestrictedResult?: SetChildRestrictedResultResolvers<ContextType>;
  AssessGuardianshipResult?: AssessGuardianshipResultResolvers<ContextType>;
  FileMandatoryReportResult?: FileMandatoryReportResultResolvers<ContextType>;
  RecordChildVisitResult?: RecordChildVisitResultResolvers<ContextType>;
  RecordChildServiceResult?: RecordChildServiceResultResolvers<ContextType>;
  RaiseChildCrisisResult?: RaiseChildCrisisResultResolvers<ContextType>;
  StepChildCrisisResult?: StepChildCrisisResultResolvers<ContextType>;
  PostChildNeedResult?: PostChildNeedResultResolvers<ContextType>;
  ChildFileConnection?: ChildFileConnectionResolvers<ContextType>;
  ChildFileEdge?: ChildFileEdgeResolvers<ContextType>;
  ChildVisitConnection?: ChildVisitConnectionResolvers<ContextType>;
  ChildVisitEdge?: ChildVisitEdgeResolvers<ContextType>;
  ChildCrisisConnection?: ChildCrisisConnectionResolvers<ContextType>;
  ChildCrisisEdge?: ChildCrisisEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
