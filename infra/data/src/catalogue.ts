/** The five areas of the service catalogue (seed: Xinjiang). */
export type Area = 'SOCIAL_ASSISTANCE' | 'ELDERLY' | 'CHILDREN' | 'COMMUNITY_GOVERNANCE' | 'SOCIAL_AFFAIRS';

/** One item of the catalogue (domain §2.8: five areas, 29 items; wording is a proposal). */
export type CatalogueRow = { code: string; area: Area; nameZh: string; nameEn: string };

const items: Record<Area, [zh: string, en: string][]> = {
  SOCIAL_ASSISTANCE: [
    ['主动发现', 'Active discovery'], ['入户核查协助', 'Home verification support'], ['建档与动态管理', 'Filing and dynamic management'],
    ['政策咨询与代办', 'Policy advice and agency'], ['心理疏导与能力提升', 'Comfort, ability and integration'], ['慈善资源链接', 'Linking charity resources'],
  ],
  ELDERLY: [
    ['困境老人台账与能力评估', 'Distressed-elder ledger and ability assessment'], ['探访关爱', 'Visiting care'], ['生活照料与代买助餐', 'Living care, errands and meals'],
    ['精神慰藉与危机干预', 'Comfort and crisis intervention'], ['银龄队与社会参与', 'Silver-age teams and participation'], ['照护者增能与居家安全', 'Caregiver training and home safety'],
  ],
  CHILDREN: [
    ['一人一档与监护评估', 'One person one file and guardianship assessment'], ['家庭走访', 'Home visit'], ['安全教育', 'Safety education'],
    ['学业辅导与课外实践', 'Tutoring and practice'], ['心理疏导', 'Counselling'], ['家庭教育指导与未成年人保护', 'Parenting guidance and protection'],
  ],
  COMMUNITY_GOVERNANCE: [
    ['社区社会组织培育', 'Incubating community organizations'], ['志愿队伍建设', 'Volunteer team building'], ['移风易俗', 'Custom reform'],
    ['邻里互助与调解', 'Neighbour help and mediation'], ['居民议事', 'Residents’ consultation'],
  ],
  SOCIAL_AFFAIRS: [
    ['流浪乞讨巡查与返乡', 'Street patrol and return home'], ['助残服务', 'Disability support'], ['精神障碍社区康复', 'Community rehabilitation of mental disorder'],
    ['婚姻家庭辅导', 'Marriage and family'], ['殡葬改革宣传', 'Funeral reform'], ['应急与其他特殊群体', 'Emergency and other groups'],
  ],
};

/** S01–S29, in the order of the areas. */
export const catalogue: readonly CatalogueRow[] = Object.entries(items)
  .flatMap(([area, rows]) => rows.map(([nameZh, nameEn]) => ({ area: area as Area, nameZh, nameEn })))
  .map((row, at) => ({ code: `S${String(at + 1).padStart(2, '0')}`, ...row }));
