import { defineEntity, p } from '@mikro-orm/core';
import { defineStates, type StateOf, type StepNameOf } from '@nuanxin/casework';
import type { ServiceArea } from './service-catalogue-item.entity.ts';
import { published, record } from './record.entity.ts';

/** Standing of a social organization (domain §2.7). */
export const socialOrganizationStates = defineStates({
  name: 'social organization',
  initial: 'ACTIVE',
  states: {
    ACTIVE: { zh: '正常', en: 'active' },
    ABNORMAL: { zh: '活动异常', en: 'abnormal' },
    DISHONEST: { zh: '严重违法失信', en: 'dishonest' },
    CANCELLED: { zh: '注销', en: 'cancelled' },
  },
  steps: {
    WARN: { from: 'ACTIVE', to: 'ABNORMAL', label: { zh: '列入活动异常名录', en: 'Warn' }, who: ['COUNTY_DIV', 'CITY_DIV'] },
    RESTORE: { from: ['ABNORMAL', 'DISHONEST'], to: 'ACTIVE', label: { zh: '移出名录', en: 'Restore' }, who: ['COUNTY_DIV', 'CITY_DIV'] },
    BLACKLIST: { from: ['ACTIVE', 'ABNORMAL'], to: 'DISHONEST', label: { zh: '列入严重违法失信名单', en: 'Blacklist' }, who: ['CITY_DIV'] },
    CANCEL: {
      from: ['ACTIVE', 'ABNORMAL', 'DISHONEST'],
      to: 'CANCELLED',
      label: { zh: '注销', en: 'Cancel' },
      who: ['COUNTY_DIV', 'CITY_DIV'],
    },
  },
});

/** A state of its life; see casework. */
export type SocialOrganizationState = StateOf<typeof socialOrganizationStates>;
/** A step of its life. */
export type SocialOrganizationStep = StepNameOf<typeof socialOrganizationStates>;
/** 社会团体 51, 社会服务机构 52, 基金会 53, 其他 59. */
export type SocialOrganizationKind = 'ASSOCIATION' | 'SERVICE_INSTITUTION' | 'FOUNDATION' | 'OTHER';

const SocialOrganizationSchema = defineEntity({
  name: 'SocialOrganization',
  ...published('id'),
  properties: {
    ...record,
    creditCode: p.string().length(18).unique(),
    name: p.string().length(100).index(),
    kind: p.string().length(20).$type<SocialOrganizationKind>(),
    supervisingUnit: p.string().length(100).nullable(),
    areas: p.array().$type<ServiceArea[]>(),
    staffCount: p.integer(),
    charity: p.boolean(),
    publicFundraising: p.boolean(),
    state: p.string().length(20).$type<SocialOrganizationState>().index(),
    /** 1–5, as given. */
    grade: p.smallint().nullable(),
    /** Last day of the grade: five years (SOE). */
    gradeValidUntil: p.date().nullable(),
    lastAnnualReport: p.integer().nullable(),
    reason: p.string().length(500).nullable(),
  },
});

/** A social organization 社会组织. */
export class SocialOrganization extends SocialOrganizationSchema.class {}
SocialOrganizationSchema.setClass(SocialOrganization);
