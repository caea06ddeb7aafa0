import type { Row } from '@nuanxin/kit';
import type { AbilityAssessment as AbilityAssessmentEntity } from './ability-assessment.entity.ts';
import type { ElderCrisis as ElderCrisisEntity } from './elder-crisis.entity.ts';
import type { ElderFile as ElderFileEntity } from './elder-file.entity.ts';
import type { ElderNeed as ElderNeedEntity } from './elder-need.entity.ts';
import type { ElderServiceRecord as ElderServiceRecordEntity } from './elder-service-record.entity.ts';
import type { ElderVisit as ElderVisitEntity } from './elder-visit.entity.ts';
export type AbilityAssessmentRow = Row<AbilityAssessmentEntity>;
export type ElderCrisisRow = Row<ElderCrisisEntity>;
export type ElderFileRow = Row<ElderFileEntity>;
export type ElderNeedRow = Row<ElderNeedEntity>;
export type ElderServiceRecordRow = Row<ElderServiceRecordEntity>;
export type ElderVisitRow = Row<ElderVisitEntity>;
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
  /** Younger than 60, or than 55 with a reason. 年龄不符 */
  | 'ELDER_TOO_YOUNG'
  /** A category that the facts do not bear. 类别与事实不符 */
  | 'CATEGORY_MISMATCH'
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
  /** One elder's file; null when there is none in your scope. 老年人档案 */
  elderFile?: Maybe<ElderFile>;
  /** Files of elders in your scope, by file number. 老年人台账 */
  elderFiles?: Maybe<ElderFileConnection>;
  /**
   * 按姓名检索：全名、开头、其中一字或连续几字、拼音(不论声调、姓名先后，多音字各读音)、首字母、档案号开头，最相符的在前。
   * Files by name: whole, its beginning, a part; by pinyin or its beginning; by initials; by the beginning of the file number. The best first.
   * `text` has 1–50 characters, else BAD_USER_INPUT. `totalCount` stops at 100. No digits of a citizen id: `person` takes the whole.
   */
  searchElderFiles?: Maybe<ElderFileConnection>;
  /** Visits that are due before an instant, the earliest first. 待走访清单 */
  elderVisitsDue?: Maybe<ElderVisitConnection>;
  /** Crises that ask for somebody. 未结危机 */
  elderCrises?: Maybe<ElderCrisisConnection>;
  elderVisit?: Maybe<ElderVisit>;
  elderCrisis?: Maybe<ElderCrisis>;
  elderNeed?: Maybe<ElderNeed>;
  elderServiceRecord?: Maybe<ElderServiceRecord>;
  abilityAssessment?: Maybe<AbilityAssessment>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  citizenId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FileFilter>;
};


export type QuerySearchElderFilesArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderVisitsDueArgs = {
  before?: InputMaybe<Scalars['DateTime']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryElderVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderCrisisArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderServiceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAbilityAssessmentArgs = {
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
  /** The elder's part of a person. 老年人档案 */
  elderFile?: Maybe<ElderFile>;
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
  registerElder?: Maybe<RegisterElderResult>;
  /** Changes a file. 修改档案 */
  changeElder?: Maybe<ChangeElderResult>;
  /** Takes a file one step on. 档案流转 */
  stepElder?: Maybe<StepElderResult>;
  /** Sets the risk level, and with it the visits. 风险等级 */
  setElderRisk?: Maybe<SetElderRiskResult>;
  /** Records an ability assessment. 能力评估 */
  assessElderAbility?: Maybe<AssessElderAbilityResult>;
  /** Records a visit. 走访登记 */
  recordElderVisit?: Maybe<RecordElderVisitResult>;
  /** Records a service. 服务登记 */
  recordElderService?: Maybe<RecordElderServiceResult>;
  /** Raises a crisis. 危机上报 */
  raiseElderCrisis?: Maybe<RaiseElderCrisisResult>;
  /** Takes a crisis one step on. 危机处置 */
  stepElderCrisis?: Maybe<StepElderCrisisResult>;
  /** Tells charity of a need. 发布需求 */
  postElderNeed?: Maybe<PostElderNeedResult>;
};


export type MutationRegisterElderArgs = {
  input: RegisterElderInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationChangeElderArgs = {
  input: ChangeElderInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepElderArgs = {
  input: StepFileInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationSetElderRiskArgs = {
  input: SetRiskInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAssessElderAbilityArgs = {
  input: AssessElderAbilityInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordElderVisitArgs = {
  input: RecordVisitInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRecordElderServiceArgs = {
  input: RecordServiceInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationRaiseElderCrisisArgs = {
  input: RaiseCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationStepElderCrisisArgs = {
  input: StepCrisisInput;
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationPostElderNeedArgs = {
  input: PostNeedInput;
  idempotencyKey: Scalars['ID']['input'];
};

/** An elder's file (60 and above, ELD 2). 老年人档案 */
export type ElderFile = {
  __typename?: 'ElderFile';
  id: Scalars['ID']['output'];
  /** The person, through all divisions. 自然人 */
  person?: Maybe<Person>;
  /** `E`, region, year, running number. 档案号 */
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
  /** 困境类别 */
  categories?: Maybe<Array<ElderCategory>>;
  assistance?: Maybe<Array<AssistanceStatus>>;
  intakeSource: IntakeSource;
  basis: LegalBasis;
  /** 经济来源 */
  incomeSources?: Maybe<Array<ElderIncomeSource>>;
  /** In cents 分. 月收入 */
  monthlyIncomeCents?: Maybe<Scalars['Int']['output']>;
  /** 家庭结构 */
  family?: Maybe<FamilyStructure>;
  /** 健康状况 */
  health?: Maybe<ElderHealth>;
  /** 照料情况 */
  care?: Maybe<ElderCare>;
  /** 居家安全 */
  homeSafety?: Maybe<HomeSafety>;
  /** 0 intact 能力完好 – 4 complete loss 完全失能 (AB42195). 能力等级 */
  abilityLevel?: Maybe<Scalars['Int']['output']>;
  /** The six assessments before now, newest first. 能力评估 */
  assessments?: Maybe<Array<AbilityAssessment>>;
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
  visits: Array<ElderVisit>;
  /** Services given, the latest 20. 服务记录 */
  services?: Maybe<Array<ElderServiceRecord>>;
  /** The latest 20 crises. 危机 */
  crises: Array<ElderCrisis>;
  /** The latest 20 needs. 需求 */
  needs?: Maybe<Array<ElderNeed>>;
  /** The relief case whose after-care this file carries. 返乡后续 */
  afterCareCaseId?: Maybe<Scalars['ID']['output']>;
  afterCareDueAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** 家庭结构 */
export type FamilyStructure = {
  __typename?: 'FamilyStructure';
  livingWith: LivingWith;
  sons: Scalars['Int']['output'];
  daughters: Scalars['Int']['output'];
  /** Kilometres to the nearest child. 最近子女距离 */
  nearestChildKm?: Maybe<Scalars['Float']['output']>;
};

/** Health as told or seen; a diagnosis is made by doctors only. 健康状况 */
export type ElderHealth = {
  __typename?: 'ElderHealth';
  chronic: Array<ChronicIllness>;
  fallsLast12m: Scalars['Int']['output'];
  medication?: Maybe<Scalars['String']['output']>;
};

/** 照料情况 */
export type ElderCare = {
  __typename?: 'ElderCare';
  carer: Carer;
  hoursPerDay?: Maybe<Scalars['Float']['output']>;
  carerAge?: Maybe<Scalars['Int']['output']>;
  carerTrained?: Maybe<Scalars['Boolean']['output']>;
};

/** Dangers of the home (EVS). 居家安全 */
export type HomeSafety = {
  __typename?: 'HomeSafety';
  water: SafetyState;
  power: SafetyState;
  gas: SafetyState;
  heating: SafetyState;
  structure: SafetyState;
  alarmDevice: Scalars['Boolean']['output'];
};

/** An ability assessment by two assessors (GB/T 42195-2022). 老年人能力评估 */
export type AbilityAssessment = {
  __typename?: 'AbilityAssessment';
  id: Scalars['ID']['output'];
  person?: Maybe<Person>;
  assessedOn: Scalars['Date']['output'];
  /** 26 scores in the order of the standard. 评分 */
  items: Array<Scalars['Int']['output']>;
  /** 0 to 90. 总分 */
  total: Scalars['Int']['output'];
  /** 0 to 4. 能力等级 */
  level: Scalars['Int']['output'];
  upgradeReasons: Array<AbilityUpgradeReason>;
  scaleVersion: Scalars['String']['output'];
  /** Assess again by this day. 有效期 */
  validUntil: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** A visit to an elder. 探访 */
export type ElderVisit = Visit & {
  __typename?: 'ElderVisit';
  id: Scalars['ID']['output'];
  file?: Maybe<ElderFile>;
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

/** A service given to elders. 服务记录 */
export type ElderServiceRecord = ServiceRecord & {
  __typename?: 'ElderServiceRecord';
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

/** An elder in danger. 危机 */
export type ElderCrisis = Crisis & {
  __typename?: 'ElderCrisis';
  id: Scalars['ID']['output'];
  file?: Maybe<ElderFile>;
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

/** A need of an elder, and how far it has come. 需求 */
export type ElderNeed = {
  __typename?: 'ElderNeed';
  id: Scalars['ID']['output'];
  file?: Maybe<ElderFile>;
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
  /** Elders of the household. 家中老人 */
  elderFiles?: Maybe<Array<ElderFile>>;
};

/** A social-work station. 社工站 */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
  /** What it carries in the elders' ledger. 老年人在办量 */
  elderCaseload?: Maybe<Caseload>;
};

export type RegisterElderInput = {
  person: PersonInput;
  categories: Array<ElderCategory>;
  incomeSources?: InputMaybe<Array<ElderIncomeSource>>;
  /** In cents 分, 0 or more. 月收入 */
  monthlyIncomeCents?: InputMaybe<Scalars['Int']['input']>;
  family?: InputMaybe<FamilyStructureInput>;
  health?: InputMaybe<ElderHealthInput>;
  care?: InputMaybe<ElderCareInput>;
  homeSafety?: InputMaybe<HomeSafetyInput>;
  /** Why someone of 55 to 59 is registered. 提前建档原因 */
  ageExceptionReason?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeElderInput = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  person?: InputMaybe<PersonChangeInput>;
  categories?: InputMaybe<Array<ElderCategory>>;
  incomeSources?: InputMaybe<Array<ElderIncomeSource>>;
  monthlyIncomeCents?: InputMaybe<Scalars['Int']['input']>;
  family?: InputMaybe<FamilyStructureInput>;
  health?: InputMaybe<ElderHealthInput>;
  care?: InputMaybe<ElderCareInput>;
  homeSafety?: InputMaybe<HomeSafetyInput>;
};

export type FamilyStructureInput = {
  livingWith: LivingWith;
  sons?: Scalars['Int']['input'];
  daughters?: Scalars['Int']['input'];
  nearestChildKm?: InputMaybe<Scalars['Float']['input']>;
};

export type ElderHealthInput = {
  chronic: Array<ChronicIllness>;
  fallsLast12m?: Scalars['Int']['input'];
  medication?: InputMaybe<Scalars['String']['input']>;
};

export type ElderCareInput = {
  carer: Carer;
  hoursPerDay?: InputMaybe<Scalars['Float']['input']>;
  carerAge?: InputMaybe<Scalars['Int']['input']>;
  carerTrained?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HomeSafetyInput = {
  water: SafetyState;
  power: SafetyState;
  gas: SafetyState;
  heating: SafetyState;
  structure: SafetyState;
  alarmDevice: Scalars['Boolean']['input'];
};

export type AssessElderAbilityInput = {
  fileId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  assessedOn: Scalars['Date']['input'];
  /** The second assessor; the first is you. 第二评估员 */
  assessor2: Scalars['ID']['input'];
  /** 26 scores in the order of the standard. 评分 */
  items: Array<Scalars['Int']['input']>;
  upgradeReasons?: InputMaybe<Array<AbilityUpgradeReason>>;
};

export type RegisterElderResult = ElderFile | Rejection;

export type ChangeElderResult = ElderFile | Rejection;

export type StepElderResult = ElderFile | Rejection;

export type SetElderRiskResult = ElderFile | Rejection;

export type AssessElderAbilityResult = AbilityAssessment | Rejection;

export type RecordElderVisitResult = ElderVisit | Rejection;

export type RecordElderServiceResult = ElderServiceRecord | Rejection;

export type RaiseElderCrisisResult = ElderCrisis | Rejection;

export type StepElderCrisisResult = ElderCrisis | Rejection;

export type PostElderNeedResult = ElderNeed | Rejection;

/** Kind of difficulty (seed, EVS, IMV). 困境类别 */
export type ElderCategory =
  /** 家庭经济困难 */
  | 'ECONOMIC_HARDSHIP'
  /** 80 and above. 高龄 */
  | 'ADVANCED_AGE'
  /** 失能 */
  | 'FUNCTION_LOSS'
  /** 空巢 */
  | 'EMPTY_NEST'
  /** 留守 */
  | 'LEFT_BEHIND'
  /** 独居 */
  | 'LIVING_ALONE'
  /** 重残 */
  | 'SEVERE_DISABILITY'
  /** 计划生育特殊家庭 */
  | 'SPECIAL_FP_FAMILY'
  /** 孤寡 */
  | 'CHILDLESS_ALONE'
  /** 失智 */
  | 'DEMENTIA';

/** 经济来源 */
export type ElderIncomeSource =
  /** 职工养老金 */
  | 'EMPLOYEE_PENSION'
  /** 居民养老金 */
  | 'RESIDENT_PENSION'
  /** 子女赡养 */
  | 'CHILDREN_SUPPORT'
  /** 低保 */
  | 'DIBAO'
  /** 特困供养 */
  | 'TEKUN'
  /** 劳动收入 */
  | 'LABOUR'
  /** 土地流转 */
  | 'LAND_RENT'
  /** 高龄津贴 */
  | 'ADVANCED_AGE_ALLOWANCE'
  /** 无 */
  | 'NONE';

/** 同住情况 */
export type LivingWith =
  /** 独居 */
  | 'ALONE'
  /** 配偶 */
  | 'SPOUSE'
  /** 子女 */
  | 'CHILDREN'
  /** 隔代 */
  | 'GRANDCHILDREN_ONLY'
  /** 照护者 */
  | 'CARER'
  /** 机构 */
  | 'INSTITUTION';

/** 慢性病 */
export type ChronicIllness =
  /** 高血压 */
  | 'HYPERTENSION'
  /** 糖尿病 */
  | 'DIABETES'
  /** 冠心病 */
  | 'CHD'
  /** 脑卒中 */
  | 'STROKE'
  /** 慢阻肺 */
  | 'COPD'
  /** 关节炎 */
  | 'ARTHRITIS'
  /** 失智 */
  | 'DEMENTIA'
  /** 肿瘤 */
  | 'CANCER'
  /** 其他 */
  | 'OTHER';

/** 照料者 */
export type Carer =
  /** 自理 */
  | 'SELF'
  /** 配偶 */
  | 'SPOUSE'
  /** 子女 */
  | 'CHILD'
  /** 其他亲属 */
  | 'OTHER_KIN'
  /** 雇佣 */
  | 'PAID'
  /** 邻居 */
  | 'NEIGHBOUR'
  /** 无人 */
  | 'NONE';

/** 安全状况 */
export type SafetyState =
  /** 正常 */
  | 'OK'
  /** 有隐患 */
  | 'RISK';

/** Raises the level by one (AB42195). 等级调整依据 */
export type AbilityUpgradeReason =
  /** Coma: level 4 at once. 昏迷 */
  | 'COMA'
  /** Dementia F00–F03, diagnosed. 认知障碍 */
  | 'DEMENTIA'
  /** Another mental disorder, diagnosed by a psychiatrist. 其他精神障碍 */
  | 'MENTAL_DISORDER'
  /** Two or more care-risk events in 30 days. 照护风险事件 */
  | 'CARE_RISK_EVENTS';

export type ElderFileConnection = {
  __typename?: 'ElderFileConnection';
  edges: Array<ElderFileEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ElderFileEdge = {
  __typename?: 'ElderFileEdge';
  node: ElderFile;
  cursor: Scalars['String']['output'];
};

export type ElderVisitConnection = {
  __typename?: 'ElderVisitConnection';
  edges: Array<ElderVisitEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ElderVisitEdge = {
  __typename?: 'ElderVisitEdge';
  node: ElderVisit;
  cursor: Scalars['String']['output'];
};

export type ElderCrisisConnection = {
  __typename?: 'ElderCrisisConnection';
  edges: Array<ElderCrisisEdge>;
  pageInfo: PageInfo;
  /** Exact up to 100,000, where counting stops 总数，计至十万 */
  totalCount: Scalars['Int']['output'];
};

export type ElderCrisisEdge = {
  __typename?: 'ElderCrisisEdge';
  node: ElderCrisis;
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
  ElderFile: ElderFile;
  AbilityAssessment: AbilityAssessment;
  ElderVisit: ElderVisit;
  ElderServiceRecord: ElderServiceRecord;
  ElderCrisis: ElderCrisis;
  ElderNeed: ElderNeed;
  Household: Household;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  ElderFile:
    ( { __typename: 'ElderFile' }
    & GraphQLRecursivePick<FederationTypes['ElderFile'], {"id":true}> );
  AbilityAssessment:
    ( { __typename: 'AbilityAssessment' }
    & GraphQLRecursivePick<FederationTypes['AbilityAssessment'], {"id":true}> );
  ElderVisit:
    ( { __typename: 'ElderVisit' }
    & GraphQLRecursivePick<FederationTypes['ElderVisit'], {"id":true}> );
  ElderServiceRecord:
    ( { __typename: 'ElderServiceRecord' }
    & GraphQLRecursivePick<FederationTypes['ElderServiceRecord'], {"id":true}> );
  ElderCrisis:
    ( { __typename: 'ElderCrisis' }
    & GraphQLRecursivePick<FederationTypes['ElderCrisis'], {"id":true}> );
  ElderNeed:
    ( { __typename: 'ElderNeed' }
    & GraphQLRecursivePick<FederationTypes['ElderNeed'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterElderResult:
    | ( ElderFileRow )
    | ( Rejection )
  ;
  ChangeElderResult:
    | ( ElderFileRow )
    | ( Rejection )
  ;
  StepElderResult:
    | ( ElderFileRow )
    | ( Rejection )
  ;
  SetElderRiskResult:
    | ( ElderFileRow )
    | ( Rejection )
  ;
  AssessElderAbilityResult:
    | ( AbilityAssessmentRow )
    | ( Rejection )
  ;
  RecordElderVisitResult:
    | ( ElderVisitRow )
    | ( Rejection )
  ;
  RecordElderServiceResult:
    | ( ElderServiceRecordRow )
    | ( Rejection )
  ;
  RaiseElderCrisisResult:
    | ( ElderCrisisRow )
    | ( Rejection )
  ;
  StepElderCrisisResult:
    | ( ElderCrisisRow )
    | ( Rejection )
  ;
  PostElderNeedResult:
    | ( ElderNeedRow )
    | ( Rejection )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Visit: ( ElderVisitRow );
  ServiceRecord: ( ElderServiceRecordRow );
  Crisis: ( ElderCrisisRow );
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
  Person: ResolverTypeWrapper<Omit<Person, 'elderFile'> & { elderFile?: Maybe<ResolversTypes['ElderFile']> }>;
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
  ElderFile: ResolverTypeWrapper<ElderFileRow>;
  FamilyStructure: ResolverTypeWrapper<FamilyStructure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ElderHealth: ResolverTypeWrapper<ElderHealth>;
  ElderCare: ResolverTypeWrapper<ElderCare>;
  HomeSafety: ResolverTypeWrapper<HomeSafety>;
  AbilityAssessment: ResolverTypeWrapper<AbilityAssessmentRow>;
  ElderVisit: ResolverTypeWrapper<ElderVisitRow>;
  ChecklistLine: ResolverTypeWrapper<ChecklistLine>;
  ElderServiceRecord: ResolverTypeWrapper<ElderServiceRecordRow>;
  ElderCrisis: ResolverTypeWrapper<ElderCrisisRow>;
  ElderNeed: ResolverTypeWrapper<ElderNeedRow>;
  Household: ResolverTypeWrapper<Omit<Household, 'elderFiles'> & { elderFiles?: Maybe<Array<ResolversTypes['ElderFile']>> }>;
  Station: ResolverTypeWrapper<Station>;
  RegisterElderInput: RegisterElderInput;
  ChangeElderInput: ChangeElderInput;
  FamilyStructureInput: FamilyStructureInput;
  ElderHealthInput: ElderHealthInput;
  ElderCareInput: ElderCareInput;
  HomeSafetyInput: HomeSafetyInput;
  AssessElderAbilityInput: AssessElderAbilityInput;
  RegisterElderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterElderResult']>;
  ChangeElderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeElderResult']>;
  StepElderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepElderResult']>;
  SetElderRiskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetElderRiskResult']>;
  AssessElderAbilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessElderAbilityResult']>;
  RecordElderVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordElderVisitResult']>;
  RecordElderServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordElderServiceResult']>;
  RaiseElderCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseElderCrisisResult']>;
  StepElderCrisisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepElderCrisisResult']>;
  PostElderNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostElderNeedResult']>;
  ElderCategory: ElderCategory;
  ElderIncomeSource: ElderIncomeSource;
  LivingWith: LivingWith;
  ChronicIllness: ChronicIllness;
  Carer: Carer;
  SafetyState: SafetyState;
  AbilityUpgradeReason: AbilityUpgradeReason;
  ElderFileConnection: ResolverTypeWrapper<Omit<ElderFileConnection, 'edges'> & { edges: Array<ResolversTypes['ElderFileEdge']> }>;
  ElderFileEdge: ResolverTypeWrapper<Omit<ElderFileEdge, 'node'> & { node: ResolversTypes['ElderFile'] }>;
  ElderVisitConnection: ResolverTypeWrapper<Omit<ElderVisitConnection, 'edges'> & { edges: Array<ResolversTypes['ElderVisitEdge']> }>;
  ElderVisitEdge: ResolverTypeWrapper<Omit<ElderVisitEdge, 'node'> & { node: ResolversTypes['ElderVisit'] }>;
  ElderCrisisConnection: ResolverTypeWrapper<Omit<ElderCrisisConnection, 'edges'> & { edges: Array<ResolversTypes['ElderCrisisEdge']> }>;
  ElderCrisisEdge: ResolverTypeWrapper<Omit<ElderCrisisEdge, 'node'> & { node: ResolversTypes['ElderCrisis'] }>;
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
  Person: Omit<Person, 'elderFile'> & { elderFile?: Maybe<ResolversParentTypes['ElderFile']> } | FederationReferenceTypes['Person'];
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
  ElderFile: ElderFileRow;
  FamilyStructure: FamilyStructure;
  Float: Scalars['Float']['output'];
  ElderHealth: ElderHealth;
  ElderCare: ElderCare;
  HomeSafety: HomeSafety;
  AbilityAssessment: AbilityAssessmentRow;
  ElderVisit: ElderVisitRow;
  ChecklistLine: ChecklistLine;
  ElderServiceRecord: ElderServiceRecordRow;
  ElderCrisis: ElderCrisisRow;
  ElderNeed: ElderNeedRow;
  Household: Omit<Household, 'elderFiles'> & { elderFiles?: Maybe<Array<ResolversParentTypes['ElderFile']>> } | FederationReferenceTypes['Household'];
  Station: Station | FederationReferenceTypes['Station'];
  RegisterElderInput: RegisterElderInput;
  ChangeElderInput: ChangeElderInput;
  FamilyStructureInput: FamilyStructureInput;
  ElderHealthInput: ElderHealthInput;
  ElderCareInput: ElderCareInput;
  HomeSafetyInput: HomeSafetyInput;
  AssessElderAbilityInput: AssessElderAbilityInput;
  RegisterElderResult: ResolversUnionTypes<ResolversParentTypes>['RegisterElderResult'];
  ChangeElderResult: ResolversUnionTypes<ResolversParentTypes>['ChangeElderResult'];
  StepElderResult: ResolversUnionTypes<ResolversParentTypes>['StepElderResult'];
  SetElderRiskResult: ResolversUnionTypes<ResolversParentTypes>['SetElderRiskResult'];
  AssessElderAbilityResult: ResolversUnionTypes<ResolversParentTypes>['AssessElderAbilityResult'];
  RecordElderVisitResult: ResolversUnionTypes<ResolversParentTypes>['RecordElderVisitResult'];
  RecordElderServiceResult: ResolversUnionTypes<ResolversParentTypes>['RecordElderServiceResult'];
  RaiseElderCrisisResult: ResolversUnionTypes<ResolversParentTypes>['RaiseElderCrisisResult'];
  StepElderCrisisResult: ResolversUnionTypes<ResolversParentTypes>['StepElderCrisisResult'];
  PostElderNeedResult: ResolversUnionTypes<ResolversParentTypes>['PostElderNeedResult'];
  ElderFileConnection: Omit<ElderFileConnection, 'edges'> & { edges: Array<ResolversParentTypes['ElderFileEdge']> };
  ElderFileEdge: Omit<ElderFileEdge, 'node'> & { node: ResolversParentTypes['ElderFile'] };
  ElderVisitConnection: Omit<ElderVisitConnection, 'edges'> & { edges: Array<ResolversParentTypes['ElderVisitEdge']> };
  ElderVisitEdge: Omit<ElderVisitEdge, 'node'> & { node: ResolversParentTypes['ElderVisit'] };
  ElderCrisisConnection: Omit<ElderCrisisConnection, 'edges'> & { edges: Array<ResolversParentTypes['ElderCrisisEdge']> };
  ElderCrisisEdge: Omit<ElderCrisisEdge, 'node'> & { node: ResolversParentTypes['ElderCrisis'] };
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
  elderFile?: Resolver<Maybe<ResolversTypes['ElderFile']>, ParentType, ContextType, RequireFields<QueryElderFileArgs, 'id'>>;
  elderFiles?: Resolver<Maybe<ResolversTypes['ElderFileConnection']>, ParentType, ContextType, RequireFields<QueryElderFilesArgs, 'first'>>;
  searchElderFiles?: Resolver<Maybe<ResolversTypes['ElderFileConnection']>, ParentType, ContextType, RequireFields<QuerySearchElderFilesArgs, 'text' | 'first'>>;
  elderVisitsDue?: Resolver<Maybe<ResolversTypes['ElderVisitConnection']>, ParentType, ContextType, RequireFields<QueryElderVisitsDueArgs, 'first'>>;
  elderCrises?: Resolver<Maybe<ResolversTypes['ElderCrisisConnection']>, ParentType, ContextType, RequireFields<QueryElderCrisesArgs, 'first' | 'open'>>;
  elderVisit?: Resolver<Maybe<ResolversTypes['ElderVisit']>, ParentType, ContextType, RequireFields<QueryElderVisitArgs, 'id'>>;
  elderCrisis?: Resolver<Maybe<ResolversTypes['ElderCrisis']>, ParentType, ContextType, RequireFields<QueryElderCrisisArgs, 'id'>>;
  elderNeed?: Resolver<Maybe<ResolversTypes['ElderNeed']>, ParentType, ContextType, RequireFields<QueryElderNeedArgs, 'id'>>;
  elderServiceRecord?: Resolver<Maybe<ResolversTypes['ElderServiceRecord']>, ParentType, ContextType, RequireFields<QueryElderServiceRecordArgs, 'id'>>;
  abilityAssessment?: Resolver<Maybe<ResolversTypes['AbilityAssessment']>, ParentType, ContextType, RequireFields<QueryAbilityAssessmentArgs, 'id'>>;
};

export type PersonResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  elderFile?: Resolver<Maybe<ResolversTypes['ElderFile']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  __resolveType: TypeResolveFn<'ElderVisit', ParentType, ContextType>;
};

export type ServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ServiceRecord'] = ResolversParentTypes['ServiceRecord']> = {
  __resolveType: TypeResolveFn<'ElderServiceRecord', ParentType, ContextType>;
};

export type CrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis']> = {
  __resolveType: TypeResolveFn<'ElderCrisis', ParentType, ContextType>;
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
  registerElder?: Resolver<Maybe<ResolversTypes['RegisterElderResult']>, ParentType, ContextType, RequireFields<MutationRegisterElderArgs, 'input' | 'idempotencyKey'>>;
  changeElder?: Resolver<Maybe<ResolversTypes['ChangeElderResult']>, ParentType, ContextType, RequireFields<MutationChangeElderArgs, 'input' | 'idempotencyKey'>>;
  stepElder?: Resolver<Maybe<ResolversTypes['StepElderResult']>, ParentType, ContextType, RequireFields<MutationStepElderArgs, 'input' | 'idempotencyKey'>>;
  setElderRisk?: Resolver<Maybe<ResolversTypes['SetElderRiskResult']>, ParentType, ContextType, RequireFields<MutationSetElderRiskArgs, 'input' | 'idempotencyKey'>>;
  assessElderAbility?: Resolver<Maybe<ResolversTypes['AssessElderAbilityResult']>, ParentType, ContextType, RequireFields<MutationAssessElderAbilityArgs, 'input' | 'idempotencyKey'>>;
  recordElderVisit?: Resolver<Maybe<ResolversTypes['RecordElderVisitResult']>, ParentType, ContextType, RequireFields<MutationRecordElderVisitArgs, 'input' | 'idempotencyKey'>>;
  recordElderService?: Resolver<Maybe<ResolversTypes['RecordElderServiceResult']>, ParentType, ContextType, RequireFields<MutationRecordElderServiceArgs, 'input' | 'idempotencyKey'>>;
  raiseElderCrisis?: Resolver<Maybe<ResolversTypes['RaiseElderCrisisResult']>, ParentType, ContextType, RequireFields<MutationRaiseElderCrisisArgs, 'input' | 'idempotencyKey'>>;
  stepElderCrisis?: Resolver<Maybe<ResolversTypes['StepElderCrisisResult']>, ParentType, ContextType, RequireFields<MutationStepElderCrisisArgs, 'input' | 'idempotencyKey'>>;
  postElderNeed?: Resolver<Maybe<ResolversTypes['PostElderNeedResult']>, ParentType, ContextType, RequireFields<MutationPostElderNeedArgs, 'input' | 'idempotencyKey'>>;
};

export type ElderFileResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderFile'] = ResolversParentTypes['ElderFile'], FederationReferenceType extends FederationReferenceTypes['ElderFile'] = FederationReferenceTypes['ElderFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  categories?: Resolver<Maybe<Array<ResolversTypes['ElderCategory']>>, ParentType, ContextType>;
  assistance?: Resolver<Maybe<Array<ResolversTypes['AssistanceStatus']>>, ParentType, ContextType>;
  intakeSource?: Resolver<ResolversTypes['IntakeSource'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  incomeSources?: Resolver<Maybe<Array<ResolversTypes['ElderIncomeSource']>>, ParentType, ContextType>;
  monthlyIncomeCents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['FamilyStructure']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['ElderHealth']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['ElderCare']>, ParentType, ContextType>;
  homeSafety?: Resolver<Maybe<ResolversTypes['HomeSafety']>, ParentType, ContextType>;
  abilityLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['AbilityAssessment']>>, ParentType, ContextType>;
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
  visits?: Resolver<Array<ResolversTypes['ElderVisit']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['ElderServiceRecord']>>, ParentType, ContextType>;
  crises?: Resolver<Array<ResolversTypes['ElderCrisis']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<Array<ResolversTypes['ElderNeed']>>, ParentType, ContextType>;
  afterCareCaseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  afterCareDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyStructureResolvers<ContextType = Work, ParentType extends ResolversParentTypes['FamilyStructure'] = ResolversParentTypes['FamilyStructure']> = {
  livingWith?: Resolver<ResolversTypes['LivingWith'], ParentType, ContextType>;
  sons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daughters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearestChildKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ElderHealthResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderHealth'] = ResolversParentTypes['ElderHealth']> = {
  chronic?: Resolver<Array<ResolversTypes['ChronicIllness']>, ParentType, ContextType>;
  fallsLast12m?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElderCareResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderCare'] = ResolversParentTypes['ElderCare']> = {
  carer?: Resolver<ResolversTypes['Carer'], ParentType, ContextType>;
  hoursPerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  carerAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  carerTrained?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HomeSafetyResolvers<ContextType = Work, ParentType extends ResolversParentTypes['HomeSafety'] = ResolversParentTypes['HomeSafety']> = {
  water?: Resolver<ResolversTypes['SafetyState'], ParentType, ContextType>;
  power?: Resolver<ResolversTypes['SafetyState'], ParentType, ContextType>;
  gas?: Resolver<ResolversTypes['SafetyState'], ParentType, ContextType>;
  heating?: Resolver<ResolversTypes['SafetyState'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['SafetyState'], ParentType, ContextType>;
  alarmDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AbilityAssessmentResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AbilityAssessment'] = ResolversParentTypes['AbilityAssessment'], FederationReferenceType extends FederationReferenceTypes['AbilityAssessment'] = FederationReferenceTypes['AbilityAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AbilityAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upgradeReasons?: Resolver<Array<ResolversTypes['AbilityUpgradeReason']>, ParentType, ContextType>;
  scaleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElderVisitResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderVisit'] = ResolversParentTypes['ElderVisit'], FederationReferenceType extends FederationReferenceTypes['ElderVisit'] = FederationReferenceTypes['ElderVisit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ElderFile']>, ParentType, ContextType>;
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

export type ElderServiceRecordResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderServiceRecord'] = ResolversParentTypes['ElderServiceRecord'], FederationReferenceType extends FederationReferenceTypes['ElderServiceRecord'] = FederationReferenceTypes['ElderServiceRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderServiceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type ElderCrisisResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderCrisis'] = ResolversParentTypes['ElderCrisis'], FederationReferenceType extends FederationReferenceTypes['ElderCrisis'] = FederationReferenceTypes['ElderCrisis']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderCrisis']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ElderFile']>, ParentType, ContextType>;
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

export type ElderNeedResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderNeed'] = ResolversParentTypes['ElderNeed'], FederationReferenceType extends FederationReferenceTypes['ElderNeed'] = FederationReferenceTypes['ElderNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ElderFile']>, ParentType, ContextType>;
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
  elderFiles?: Resolver<Maybe<Array<ResolversTypes['ElderFile']>>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Work, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  elderCaseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
};

export type RegisterElderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RegisterElderResult'] = ResolversParentTypes['RegisterElderResult']> = {
  __resolveType: TypeResolveFn<'ElderFile' | 'Rejection', ParentType, ContextType>;
};

export type ChangeElderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ChangeElderResult'] = ResolversParentTypes['ChangeElderResult']> = {
  __resolveType: TypeResolveFn<'ElderFile' | 'Rejection', ParentType, ContextType>;
};

export type StepElderResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepElderResult'] = ResolversParentTypes['StepElderResult']> = {
  __resolveType: TypeResolveFn<'ElderFile' | 'Rejection', ParentType, ContextType>;
};

export type SetElderRiskResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['SetElderRiskResult'] = ResolversParentTypes['SetElderRiskResult']> = {
  __resolveType: TypeResolveFn<'ElderFile' | 'Rejection', ParentType, ContextType>;
};

export type AssessElderAbilityResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['AssessElderAbilityResult'] = ResolversParentTypes['AssessElderAbilityResult']> = {
  __resolveType: TypeResolveFn<'AbilityAssessment' | 'Rejection', ParentType, ContextType>;
};

export type RecordElderVisitResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordElderVisitResult'] = ResolversParentTypes['RecordElderVisitResult']> = {
  __resolveType: TypeResolveFn<'ElderVisit' | 'Rejection', ParentType, ContextType>;
};

export type RecordElderServiceResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RecordElderServiceResult'] = ResolversParentTypes['RecordElderServiceResult']> = {
  __resolveType: TypeResolveFn<'ElderServiceRecord' | 'Rejection', ParentType, ContextType>;
};

export type RaiseElderCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['RaiseElderCrisisResult'] = ResolversParentTypes['RaiseElderCrisisResult']> = {
  __resolveType: TypeResolveFn<'ElderCrisis' | 'Rejection', ParentType, ContextType>;
};

export type StepElderCrisisResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['StepElderCrisisResult'] = ResolversParentTypes['StepElderCrisisResult']> = {
  __resolveType: TypeResolveFn<'ElderCrisis' | 'Rejection', ParentType, ContextType>;
};

export type PostElderNeedResultResolvers<ContextType = Work, ParentType extends ResolversParentTypes['PostElderNeedResult'] = ResolversParentTypes['PostElderNeedResult']> = {
  __resolveType: TypeResolveFn<'ElderNeed' | 'Rejection', ParentType, ContextType>;
};

export type ElderFileConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderFileConnection'] = ResolversParentTypes['ElderFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderFileEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderFileEdge'] = ResolversParentTypes['ElderFileEdge']> = {
  node?: Resolver<ResolversTypes['ElderFile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderVisitConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderVisitConnection'] = ResolversParentTypes['ElderVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderVisitEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderVisitEdge'] = ResolversParentTypes['ElderVisitEdge']> = {
  node?: Resolver<ResolversTypes['ElderVisit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderCrisisConnectionResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderCrisisConnection'] = ResolversParentTypes['ElderCrisisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderCrisisEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderCrisisEdgeResolvers<ContextType = Work, ParentType extends ResolversParentTypes['ElderCrisisEdge'] = ResolversParentTypes['ElderCrisisEdge']> = {
  node?: Resolver<ResolversTypes['ElderCrisis'], ParentType, ContextType>;
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
  ElderFile?: ElderFileResolvers<ContextType>;
  FamilyStructure?: FamilyStructureResolvers<ContextType>;
  ElderHealth?: ElderHealthResolvers<ContextType>;
  ElderCare?: ElderCareResolvers<ContextType>;
  HomeSafety?: HomeSafetyResolvers<ContextType>;
  AbilityAssessment?: AbilityAssessmentResolvers<ContextType>;
  ElderVisit?: ElderVisitResolvers<ContextType>;
  ChecklistLine?: ChecklistLineResolvers<ContextType>;
  ElderServiceRecord?: ElderServiceRecordResolvers<ContextType>;
  ElderCrisis?: ElderCrisisResolvers<ContextType>;
  ElderNeed?: ElderNeedResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  RegisterElderResult?: RegisterElderResultResolvers<ContextType>;
  ChangeElderResult?: ChangeElderResultResolvers<ContextType>;
  StepElderResult?: StepElderResultResolvers<ContextType>;
  SetElderRiskResult?: SetElderRiskResultResolvers<ContextType>;
  AssessElderAbilityResult?: AssessElderAbilityResultResolvers<ContextType>;
  RecordElderVisitResult?: RecordElderVisitResultResolvers<ContextType>;
  RecordElderServiceResult?: RecordElderServiceResultResolvers<ContextType>;
  RaiseElderCrisisResult?: RaiseElderCrisisResultResolvers<ContextType>;
  StepElderCrisisResult?: StepElderCrisisResultResolvers<ContextType>;
  PostElderNeedResult?: PostElderNeedResultResolvers<ContextType>;
  ElderFileConnection?: ElderFileConnectionResolvers<ContextType>;
  ElderFileEdge?: ElderFileEdgeResolvers<ContextType>;
  ElderVisitConnection?: ElderVisitConnectionResolvers<ContextType>;
  ElderVisitEdge?: ElderVisitEdgeResolvers<ContextType>;
  ElderCrisisConnection?: ElderCrisisConnectionResolvers<ContextType>;
  ElderCrisisEdge?: ElderCrisisEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Work> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
