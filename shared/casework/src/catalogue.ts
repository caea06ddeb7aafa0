import type { Words } from './check.ts';

/** The five areas of the service catalogue 服务领域: the seed names them (Xinjiang). */
export const CATALOGUE_AREAS = {
  SOCIAL_ASSISTANCE: { zh: '社会救助', en: 'Social assistance' },
  ELDERLY: { zh: '养老服务', en: 'Elderly service' },
  CHILDREN: { zh: '儿童关爱', en: 'Care for children' },
  COMMUNITY_GOVERNANCE: { zh: '社区治理', en: 'Community governance' },
  SOCIAL_AFFAIRS: { zh: '社会事务', en: 'Social affairs' },
} as const satisfies Record<string, Words>;

/** An area of the catalogue. */
export type CatalogueArea = keyof typeof CATALOGUE_AREAS;

/** An item of the service catalogue 服务目录. */
export interface CatalogueItem extends Words {
  /** S01 to S29 */
  readonly code: string;
  readonly area: CatalogueArea;
}

const rows: readonly (readonly [CatalogueArea, string, string])[] = [
  ['SOCIAL_ASSISTANCE', '主动发现', 'Active discovery'],
  ['SOCIAL_ASSISTANCE', '入户核查', 'Home verification support'],
  ['SOCIAL_ASSISTANCE', '建档动态管理', 'Filing and dynamic management'],
  ['SOCIAL_ASSISTANCE', '政策咨询代办', 'Policy advice and agency'],
  ['SOCIAL_ASSISTANCE', '心理疏导与能力提升', 'Comfort, ability and integration'],
  ['SOCIAL_ASSISTANCE', '慈善资源链接', 'Linking charity resources'],
  ['ELDERLY', '困境老人台账与能力评估', 'Ledger of elders in distress and ability assessment'],
  ['ELDERLY', '探访关爱', 'Visiting care'],
  ['ELDERLY', '生活照料代买助餐', 'Living care, errands and meals'],
  ['ELDERLY', '精神慰藉与危机干预', 'Comfort and crisis intervention'],
  ['ELDERLY', '银龄队与社会参与', 'Silver-age teams and participation'],
  ['ELDERLY', '照护者增能与居家安全', 'Caregiver training and home safety'],
  ['CHILDREN', '一人一档与监护评估', 'One person one file and guardianship assessment'],
  ['CHILDREN', '家庭走访', 'Home visit'],
  ['CHILDREN', '安全教育', 'Safety education'],
  ['CHILDREN', '学业辅导与课外实践', 'Tutoring and practice'],
  ['CHILDREN', '心理疏导', 'Counselling'],
  ['CHILDREN', '家庭教育与未成年人保护', 'Parenting guidance and protection of minors'],
  ['COMMUNITY_GOVERNANCE', '社区社会组织培育', 'Incubating community organisations'],
  ['COMMUNITY_GOVERNANCE', '志愿队伍建设', 'Building volunteer teams'],
  ['COMMUNITY_GOVERNANCE', '移风易俗', 'Changing customs'],
  ['COMMUNITY_GOVERNANCE', '邻里互助与调解', 'Neighbour help and mediation'],
  ['COMMUNITY_GOVERNANCE', '居民议事', "Residents' consultation"],
  ['SOCIAL_AFFAIRS', '流浪乞讨巡查与返乡', 'Street patrol and return home'],
  ['SOCIAL_AFFAIRS', '助残服务', 'Disability support'],
  ['SOCIAL_AFFAIRS', '精神障碍社区康复', 'Mental-health community rehab'],
  ['SOCIAL_AFFAIRS', '婚姻家庭辅导', 'Marriage and family guidance'],
  ['SOCIAL_AFFAIRS', '殡葬改革宣传', 'Publicity of funeral reform'],
  ['SOCIAL_AFFAIRS', '应急与其他特殊群体', 'Emergency and other groups'],
];

/** The 29 items in 5 areas (domain §2.8: 6+6+6+5+6): the seed gives the two numbers, the items are judgement until the real list is had. */
export const CATALOGUE: readonly CatalogueItem[] = rows.map(([area, zh, en], at) => ({
  code: `S${String(at + 1).padStart(2, '0')}`,
  area,
  zh,
  en,
}));

/** Whether text is a code of the catalogue. */
export const isCatalogueCode = (text: string): boolean => CATALOGUE.some((item) => item.code === text);
