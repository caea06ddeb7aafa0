import type { Words } from './check.ts';
import type { Audience } from './masking.ts';
import { type RegionLevel, CITIES_WITHOUT_COUNTIES, checkRegionCode, regionLevel, regionPrefix, regionRange } from './region-code.ts';

/** The four ledgers 台账: divisions that keep files of persons. */
export const LEDGERS = ['elders', 'children', 'disability', 'homelessness'] as const;
/** The seven divisions 业务处室. */
export const DIVISIONS = [...LEDGERS, 'charity', 'volunteers', 'organizations'] as const;

/** A ledger division. */
export type Ledger = (typeof LEDGERS)[number];
/** A division. */
export type Division = (typeof DIVISIONS)[number];
/** What a bureau role works on: one division, or all of them (the social-assistance office 社会救助处 reads all, domain §1.2). */
export type Domain = Division | 'all';

/** What may be done in a ledger; see `Scope`. */
const LEDGER_WHATS = ['see', 'read', 'health', 'money', 'restricted', 'write', 'approve', 'count', 'self'] as const;
const OTHER_SCOPES = [
  'charity:see', 'charity:read', 'charity:write', 'charity:approve', 'charity:donor', 'charity:confirm', 'charity:count',
  'volunteers:see', 'volunteers:read', 'volunteers:write', 'volunteers:approve', 'volunteers:self', 'volunteers:count',
  'organizations:see', 'organizations:read', 'organizations:write', 'organizations:approve', 'organizations:dispatch', 'organizations:duty',
  'organizations:board', 'crisis:raise', 'crisis:handle', 'crisis:close', 'duty:see', 'audit:read', 'system:operate',
] as const;
type What = (typeof LEDGER_WHATS)[number];

/**
 * What may be done, as `<division>:<what>`. In a ledger: `see` (the row exists, name, address or area, visit-needed flag), `read` (the
 * whole file without health, money and restricted parts), `health` (health and ability), `money` (income, allowances), `restricted`
 * (sensitivity 4: mental-illness profile, harm, that a mandatory report exists), `write` (register, change, visit), `approve` (what
 * HEAD and COUNTY_DIV approve: plan, level, close), `count` (aggregates only), `self` (the file of oneself or one's ward). Elsewhere: `donor` own donations and
 * their trace, `confirm` that goods were received, `dispatch` monthly reports 月调度, `duty` the duty queue, `board` boards 看板. Crossing
 * divisions: `crisis:raise`, `crisis:handle` (acknowledge, respond, stabilise), `crisis:close`, `duty:see`; `audit:read`; `system:operate`.
 */
export type Scope = `${Ledger}:${What}` | (typeof OTHER_SCOPES)[number];

/** Every scope there is: `@allow` with another one is a mistake. */
export const SCOPES: ReadonlySet<string> = new Set<Scope>([
  ...LEDGERS.flatMap((ledger) => LEDGER_WHATS.map((what): Scope => `${ledger}:${what}`)),
  ...OTHER_SCOPES,
]);

/** Sensitivity a role may see up to (domain §1.4): 0 public, 1 internal, 2 personal, 3 sensitive, 4 restricted. */
export type Clearance = 0 | 1 | 2 | 3 | 4;

/** A role: what it is, how wide it may be, and what it may do. */
export interface Role {
  readonly zh: string;
  readonly en: string;
  readonly clearance: Clearance;
  /** The widest level of region its token may name (domain §1.2, column scope): 0 the country … 5 a village. */
  readonly widest: RegionLevel;
  /** How much of a name it is shown (domain §7.2). */
  readonly audience: Audience;
  /** Whether its token must name a domain. */
  readonly byDomain: boolean;
  /** What it may do; for a role with a domain, in that domain. */
  readonly scopes: (domain: Domain) => readonly Scope[];
}

const of = (division: Ledger, ...whats: What[]): Scope[] => whats.map((what): Scope => `${division}:${what}`);
const ledgers = (domain: Domain): readonly Ledger[] => LEDGERS.filter((ledger) => domain === 'all' || domain === ledger);
const has = (domain: Domain, ...divisions: Division[]): boolean => domain === 'all' || divisions.includes(domain);
const when = (truth: boolean, ...scopes: Scope[]): Scope[] => (truth ? scopes : []);

/** What everyone who works with people may do: raise a crisis (§1.3 "everyone"), and see the public register of regions and stations. */
const EVERYONE: readonly Scope[] = ['crisis:raise', 'organizations:see'];
/**
 * The file of oneself, or of one's ward (PIPL 45): `see` lets the minimal card through, and the row policy with clearance 1 leaves no row but
 * the one whose person the token names. Visits, crises and the worker's notes are not theirs (§7.4).
 */
const OWN_FILE: readonly Scope[] = [...LEDGERS.flatMap((ledger) => of(ledger, 'self')), ...(['elders', 'children', 'disability'] as const).flatMap((ledger) => of(ledger, 'see'))];
/** Stations, pairings and the catalogue belong to the charity and social-work office in the seed, to 社会组织管理 elsewhere (§1.2). */
const STATION_OFFICES: readonly Division[] = ['organizations', 'charity'];

const role = (
  zh: string,
  en: string,
  clearance: Clearance,
  widest: RegionLevel,
  audience: Audience,
  scopes: readonly Scope[] | ((domain: Domain) => readonly Scope[]),
): Role => ({
  zh,
  en,
  clearance,
  widest,
  audience,
  byDomain: typeof scopes === 'function',
  scopes: typeof scopes === 'function' ? scopes : () => scopes,
});

/**
 * The roles of domain §1.2 with what §1.3 lets them do and §7.4 keeps from them. Two roles may not raise a crisis: AUDITOR never writes
 * business data, SYS_ADMIN sees none. No role but HEALTH_LIAISON reads the imported mental-illness profile (§0.3 5, MHL 4).
 */
export const ROLES = {
  PROV_DIV: role('省厅处室人员', 'Provincial division staff', 1, 0, 'NONE', (d) => [
    ...EVERYONE,
    'organizations:board',
    ...ledgers(d).flatMap((ledger) => of(ledger, 'count')),
    ...when(has(d, 'charity'), 'charity:see', 'charity:count'),
    ...when(has(d, 'volunteers'), 'volunteers:see', 'volunteers:count'),
    ...when(has(d, ...STATION_OFFICES), 'organizations:read', 'organizations:write', 'organizations:dispatch'),
  ]),
  CITY_DIV: role('市局科室人员', 'City division staff', 3, 1, 'PARTLY', (d) => [
    ...EVERYONE,
    'organizations:board',
    'organizations:read',
    'organizations:dispatch',
    ...ledgers(d).flatMap((ledger) => of(ledger, 'see', 'count')),
    ...when(ledgers(d).length > 0, 'crisis:handle', 'crisis:close', 'duty:see', 'organizations:duty'),
    ...when(has(d, 'charity'), 'charity:see', 'charity:count'),
    ...when(has(d, 'volunteers'), 'volunteers:see', 'volunteers:count'),
    ...when(has(d, ...STATION_OFFICES), 'organizations:approve'),
  ]),
  COUNTY_DIV: role('县(区)局股室人员', 'County division staff', 4, 2, 'FULL', (d) => [
    ...EVERYONE,
    'organizations:board',
    'organizations:read',
    'organizations:dispatch',
    ...ledgers(d).flatMap((ledger) => of(ledger, 'see', 'read', 'health', 'money', 'write', 'approve', 'count')),
    ...ledgers(d).flatMap((ledger) => (ledger === 'disability' ? [] : of(ledger, 'restricted'))),
    ...when(ledgers(d).length > 0, 'crisis:handle', 'crisis:close', 'duty:see', 'organizations:duty'),
    ...when(has(d, 'charity'), 'charity:see', 'charity:read', 'charity:approve', 'charity:count'),
    ...when(has(d, 'volunteers'), 'volunteers:see', 'volunteers:read', 'volunteers:write', 'volunteers:approve', 'volunteers:count'),
    ...when(has(d, ...STATION_OFFICES), 'organizations:write', 'organizations:approve'),
  ]),
  DUTY_OFFICER: role('值班员', 'Duty officer', 3, 2, 'FULL', [
    ...EVERYONE,
    'organizations:duty',
    'duty:see',
    'crisis:handle',
    'volunteers:see',
    ...LEDGERS.flatMap((ledger) => of(ledger, 'see')),
  ]),
  STATION_HEAD: role('社工站站长/乡镇民政干部', 'Head of a social-work station', 4, 4, 'FULL', [
    ...EVERYONE,
    ...(['elders', 'children'] as const).flatMap((ledger) =>
      of(ledger, 'see', 'read', 'health', 'money', 'restricted', 'write', 'approve', 'count')),
    ...of('disability', 'see', 'read', 'health', 'money', 'write', 'approve', 'count'),
    ...of('homelessness', 'see', 'read', 'count'),
    'crisis:handle',
    'duty:see',
    'organizations:duty',
    'organizations:read',
    'organizations:write',
    'organizations:approve',
    'organizations:dispatch',
    'charity:see',
    'charity:confirm',
    'volunteers:see',
    'volunteers:read',
    'volunteers:write',
    'volunteers:approve',
  ]),
  STATION_WORKER: role('社工站社工', 'Station social worker', 3, 4, 'FULL', [
    ...EVERYONE,
    ...(['elders', 'children', 'disability'] as const).flatMap((ledger) => of(ledger, 'see', 'read', 'health', 'money', 'write', 'count')),
    ...of('homelessness', 'see', 'read'),
    'crisis:handle',
    'organizations:read',
    'organizations:write',
    'charity:see',
    'charity:confirm',
    'volunteers:see',
    'volunteers:read',
    'volunteers:write',
  ]),
  SUPERVISOR: role('社工督导', 'Professional supervisor', 1, 1, 'NONE', [
    ...EVERYONE,
    ...(['elders', 'children', 'disability'] as const).flatMap((ledger) => of(ledger, 'count')),
    'organizations:read',
  ]),
  CHILD_DIRECTOR: role('儿童主任', 'Village child director', 3, 4, 'FULL', [...EVERYONE, ...of('children', 'see', 'read', 'write')]),
  CHILD_SUPERVISOR: role('儿童督导员', 'Township child supervisor', 3, 4, 'FULL', [
    ...EVERYONE,
    ...of('children', 'see', 'read', 'write', 'count'),
  ]),
  GRID_WORKER: role('网格员', 'Grid worker', 2, 4, 'FULL', [
    ...EVERYONE,
    ...(['elders', 'children', 'disability'] as const).flatMap((ledger) => of(ledger, 'see')),
  ]),
  RESCUE_STAFF: role('救助管理站人员', 'Relief station staff', 4, 1, 'FULL', [
    ...EVERYONE,
    ...of('homelessness', 'see', 'read', 'health', 'money', 'restricted', 'write', 'count'),
    'crisis:handle',
  ]),
  ORG_STAFF: role('社会组织人员', 'Social organisation staff', 1, 1, 'PARTLY', [
    ...EVERYONE,
    'organizations:read',
    'organizations:write',
    'volunteers:see',
  ]),
  CHARITY_STAFF: role('慈善组织经办人', 'Charity staff', 2, 1, 'PARTLY', [
    ...EVERYONE,
    'charity:see',
    'charity:read',
    'charity:write',
    'charity:approve',
  ]),
  VOLUNTEER: role('志愿者', 'Volunteer', 2, 0, 'PARTLY', [...EVERYONE, 'volunteers:see', 'volunteers:self', 'charity:confirm']),
  TEAM_LEADER: role('志愿服务队负责人', 'Volunteer team leader', 2, 1, 'PARTLY', [
    ...EVERYONE,
    'volunteers:see',
    'volunteers:self',
    'volunteers:read',
    'volunteers:write',
    'volunteers:approve',
  ]),
  DONOR: role('捐赠人', 'Donor', 2, 0, 'NONE', [...EVERYONE, 'charity:donor']),
  GUARDIAN: role('监护人/赡养人/照护者', 'Guardian, supporter or carer', 1, 0, 'FULL', [
    ...EVERYONE,
    ...OWN_FILE,
    'charity:confirm',
  ]),
  BENEFICIARY: role('服务对象本人', 'Beneficiary', 1, 0, 'FULL', [
    ...EVERYONE,
    ...OWN_FILE,
    'charity:confirm',
  ]),
  HEALTH_LIAISON: role('精防医生', 'Mental-health liaison doctor', 4, 2, 'FULL', [
    ...EVERYONE,
    ...of('disability', 'see', 'health', 'restricted'),
  ]),
  POLICE_LIAISON: role('民警', 'Police liaison', 3, 2, 'FULL', [...EVERYONE, 'duty:see', 'crisis:handle']),
  ASSESSOR: role('第三方评估员', 'Third-party assessor', 1, 1, 'NONE', [...EVERYONE, 'organizations:read']),
  AUDITOR: role('审计/纪检/个保合规审计员', 'Auditor', 3, 0, 'PARTLY', [
    'organizations:see',
    'organizations:read',
    'organizations:board',
    'charity:see',
    'charity:read',
    'charity:count',
    'volunteers:see',
    'volunteers:count',
    'audit:read',
    ...LEDGERS.flatMap((ledger) => of(ledger, 'see', 'read', 'count')),
  ]),
  SYS_ADMIN: role('系统管理员', 'System administrator', 0, 0, 'NONE', ['system:operate']),
} as const satisfies Record<string, Role>;

/** A role code of domain §1.2. */
export type RoleCode = keyof typeof ROLES;

/** All role codes, in the order of domain §1.2. */
export const ROLE_CODES = Object.keys(ROLES) as readonly RoleCode[];

/** Whether text is a role code. */
export const isRoleCode = (text: unknown): text is RoleCode => typeof text === 'string' && Object.hasOwn(ROLES, text);

const isDomain = (text: unknown): text is Domain => text === 'all' || (DIVISIONS as readonly unknown[]).includes(text);

/** What a role is called. */
export const describeRole = (code: RoleCode): Words => ({ zh: ROLES[code].zh, en: ROLES[code].en });

/** The claims of a token that say what its holder may do; everything else in a token is ignored here. */
export interface Claims {
  readonly sub?: unknown;
  readonly role?: unknown;
  readonly domain?: unknown;
  readonly region?: unknown;
  readonly org?: unknown;
  readonly station?: unknown;
  readonly person?: unknown;
  readonly volunteer?: unknown;
}

/** Who asks. */
export interface Actor {
  /** Opaque id of the actor (claim `sub`). */
  readonly id: string;
  readonly role: RoleCode;
  /** Of a bureau role, else null. */
  readonly domain: Domain | null;
  readonly scopes: ReadonlySet<string>;
  /** Lowest and highest region code of its scope, both included. */
  readonly lo: number;
  readonly hi: number;
  /** Rows of a higher sensitivity do not exist for this actor. */
  readonly clearance: Clearance;
  /** How much of a name it is shown. */
  readonly audience: Audience;
  /** The region of its scope, 12 digits. */
  readonly region: string;
  /** Its own organization, station, person key and volunteer id, where the token says so. */
  readonly org: string | null;
  readonly station: string | null;
  readonly person: string | null;
  readonly volunteer: string | null;
  /** The four ids above that the token names: rows that name one are its own. */
  readonly own: readonly string[];
}

/** Whether a role may be given so wide a region; cities without counties stand in for a county (DIV). */
function mayCover(widest: RegionLevel, region: string): boolean {
  if (CITIES_WITHOUT_COUNTIES.has(regionPrefix(region))) return widest <= 3 || regionLevel(region) >= widest;
  return regionLevel(region) >= widest;
}

/**
 * An id holds no comma, quote or blank: lists of ids are handed on as text, and one id must not read as two. And no slash: that is how a
 * division signs when it acts itself.
 */
const isOpaque = (value: unknown): value is string => typeof value === 'string' && /^[\w.:@-]{1,100}$/.test(value);

/**
 * Who a token's claims make its holder, or null when they make no one: unknown role, missing or malformed claim, a bureau role without a
 * domain, or a region wider than the role may have (§1.2). Nothing is guessed: a half-good token is no token.
 */
export function grantsOf(claims: Claims): Actor | null {
  const { sub, role: code, domain, region } = claims;
  if (!isOpaque(sub) || !isRoleCode(code) || typeof region !== 'string') return null;
  if (!checkRegionCode(region).ok) return null;
  const { widest, byDomain, scopes, clearance, audience } = ROLES[code] as Role;
  if (!mayCover(widest, region)) return null;
  if (byDomain && !isDomain(domain)) return null;
  const named: Record<'org' | 'station' | 'person' | 'volunteer', string | null> = {
    org: null,
    station: null,
    person: null,
    volunteer: null,
  };
  for (const key of ['org', 'station', 'person', 'volunteer'] as const) {
    const value = claims[key];
    if (value === undefined || value === null) continue;
    if (!isOpaque(value)) return null;
    named[key] = value;
  }
  const of = byDomain && isDomain(domain) ? domain : null;
  const [lo, hi] = regionRange(region);
  const own = Object.values(named).filter((id) => id !== null);
  return { id: sub, role: code, domain: of, scopes: new Set(scopes(of ?? 'all')), lo, hi, clearance, audience, region, ...named, own };
}
