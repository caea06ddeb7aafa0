import { creditCodeCheck, organizationCodeCheck } from '@nuanxin/casework';
import { catalogue } from '../data/src/catalogue.ts';
import { between, pick } from '../data/src/random.ts';
import { readRegions } from '../data/src/region.ts';
import { OWN } from '../local/actors.ts';
import { chance, idOf } from './chance.ts';
import { reliefStationOf } from './homelessness.ts';
import { crisisFact, workerOf } from './ledgers.ts';
import { nameOf } from './name.ts';
import type { People } from './people.ts';
import { at, dayFrom } from './plan.ts';
import type { Filling } from './table.ts';

const areas = ['SOCIAL_ASSISTANCE', 'ELDERLY', 'CHILDREN', 'COMMUNITY_GOVERNANCE', 'SOCIAL_AFFAIRS'] as const;

/** Id of a social organization 社会组织; the first is the demonstration's. */
export const organizationId = ({ seed, plan }: People, index: number) => (index ? idOf(seed, 'organization', index, at(plan, -1500).getTime()) : OWN.org);

/** Charities are the last of the social organizations: one in fifty, four at least; the first of them is the demonstration's. */
export const charitiesOf = ({ plan }: People) => Math.max(4, Math.round(plan.sizes.organizations / 50));
/** Id of a charity. */
export const charityId = (people: People, index: number) => (index ? organizationId(people, people.plan.sizes.organizations - 1 - index) : OWN.charity);

/** A credit code 统一社会信用代码 of county 620599 (domain §9.4); sequences of seven digits. */
function creditCode(kind: '1' | '2' | '3' | '9', sequence: number): string {
  const organization = `M${String(sequence).padStart(7, '0')}`;
  const body = `5${kind}620599${organization}${organizationCodeCheck(organization)}`;
  return body + creditCodeCheck(body);
}

/** Loads the registers of organizations: the region tree, stations, organizations, households, the market of help, pledges. */
export async function loadOrganizations(people: People, filling: Filling): Promise<void> {
  const { plan, seed, towns } = people;
  const { sizes } = plan;
  const record = (when: Date) => ({ version: 1, createdAt: when, updatedAt: when });

  const regions = filling.table('Region');
  for (const { code, level, name, parent, flag } of readRegions()) {
    await regions.add({ code, name, level, flag: flag ? flag.toUpperCase().replace('-', '_') : null, parentCode: parent || null, validFrom: null, validTo: null, replacedByCode: null, version: 1 });
  }
  const items = filling.table('ServiceCatalogueItem');
  for (const it of catalogue) await items.add({ ...it, active: true, version: 1 });

  const [stations, targets, staff] = ['Station', 'StationTarget', 'StationStaff'].map(it => filling.table(it)) as [ReturnType<typeof filling.table>, ReturnType<typeof filling.table>, ReturnType<typeof filling.table>];
  const opened = at(plan, -600);
  const station = (id: string, name: string, code: number, kind: string, n: number) => stations.add({
    id, regionCode: code, sensitivity: 0, ...record(opened), name, kind, state: 'OPERATING', hostMode: pick(chance(seed, 'host', n), ['PURCHASED', 'DIRECT_HIRED', 'GOV_RUN']), competentAuthority: null, pilot: n % 10 === 0,
    operatorOrganizationId: null, address: name, areaSquareMetres: 120, builtOn: dayFrom(plan, -700), openedOn: dayFrom(plan, -600), fallbackStationId: null, reason: null,
  });
  for (const [n, { code, name }] of towns.counties.entries()) await station(reliefStationOf(code), `${name}救助管理站`, code, 'COUNTY_CENTRE', n);
  for (const { code } of towns.list) await targets.add({ id: idOf(seed, 'target', code % 2 ** 31, opened.getTime()), regionCode: code, sensitivity: 0, ...record(opened), kind: 'TOWNSHIP', active: true });
  for (const { id, name, town, index } of towns.stations) {
    await station(id, name, town.code, index < towns.list.length ? 'TOWNSHIP' : 'VILLAGE_POINT', index);
    for (let n = 0; n < 3; n++) {
      const next = chance(seed, 'staff', index * 3 + n);
      await staff.add({
        id: workerOf(id, n), regionCode: town.code, sensitivity: 2, ...record(opened), stationId: id, name: nameOf(next, n % 2 ? 1 : 2), level: pick(next, ['NONE', 'ASSISTANT', 'MIDDLE']), certificateNo: null,
        caseload: 0, trainingHours: between(next, 0, 60), leftOn: null,
      });
    }
  }

  const organizations = filling.table('SocialOrganization');
  const charities = charitiesOf(people);
  const organization = (id: string, index: number, charity: boolean) => {
    const next = chance(seed, 'organization', index);
    const [digit, kind] = charity ? (['3', 'FOUNDATION'] as const) : pick(next, [['1', 'ASSOCIATION'], ['2', 'SERVICE_INSTITUTION'], ['2', 'SERVICE_INSTITUTION']] as const);
    const town = pick(next, towns.list);
    const grade = next() < 0.3 ? between(next, 1, 5) : null;
    return organizations.add({
      id, regionCode: charity ? 620500000000 : town.code, sensitivity: 0, ...record(at(plan, -1500)), creditCode: creditCode(digit, index), name: charity ? `合成第${index}慈善会` : `合成${town.fullName}第${index}社会服务中心`, kind,
      supervisingUnit: '合成民政局', areas: [pick(next, areas)], staffCount: between(next, 2, 30), charity, publicFundraising: charity && next() < 0.4, state: next() < 0.96 ? 'ACTIVE' : 'ABNORMAL', grade,
      gradeValidUntil: grade ? dayFrom(plan, 700) : null, lastAnnualReport: Number(plan.day.slice(0, 4)) - 1, reason: null,
    });
  };
  const plain = sizes.organizations - charities;
  for (let index = 0; index < plain; index++) await organization(organizationId(people, index), index, false);
  for (let index = 0; index < charities; index++) await organization(charityId(people, index), plain + index, true);

  const households = filling.table('Household');
  for (let index = 0; index < people.households; index++) {
    const { householdId, town, address } = people.door(index);
    const full = households.add({
      id: householdId, regionCode: town.code, sensitivity: 2, ...record(at(plan, -100)), sealedAddress: people.sealed(address, `household/${householdId}`),
      shownAddress: `${/^.*?(?:社区|村)/.exec(address)?.[0] ?? town.fullName}…`,
    });
    if (full) await full;
  }

  const [pairings, projects, activities, demands, supplies, orders] = ['Pairing', 'Project', 'Activity', 'DemandItem', 'SupplyItem', 'Order'].map(it => filling.table(it)) as ReturnType<typeof filling.table>[];
  const pairingId = (index: number) => idOf(seed, 'pairing', index, at(plan, -200).getTime());
  for (const { index, id, town } of towns.stations) {
    const next = chance(seed, 'market', index);
    const organizationId_ = organizationId(people, index % plain);
    const base = { regionCode: town.code, sensitivity: 1 };
    const area = pick(next, areas);
    await pairings!.add({
      id: pairingId(index), ...base, ...record(at(plan, -200)), stationId: id, organizationId: organizationId_, areas: [area], agreementNo: `XY${index + 1}`, terms: '结对帮扶一年', signedOn: dayFrom(plan, -200), from: dayFrom(plan, -199),
      to: dayFrom(plan, 166), reason: null, state: 'ACTIVE',
    });
    for (let n = 0; n < 2; n++) {
      const projectId = idOf(seed, 'project', index * 2 + n, at(plan, -180).getTime());
      await projects!.add({
        id: projectId, ...base, ...record(at(plan, -180)), code: `P${town.nine}${String(index * 2 + n + 1).padStart(5, '0')}`, name: `${town.fullName}服务项目${n + 1}`, area: areas[(index + n) % 5], stationId: id,
        organizationId: organizationId_, budgetCents: between(next, 3, 30) * 1_000_000, funder: null, from: dayFrom(plan, -180), to: dayFrom(plan, 180), targetPersonTimes: 500, targetPersons: 200, targetActivities: 12,
        state: n ? 'PLANNED' : 'ACTIVE',
      });
    }
    for (let n = 0; n < 12; n++) {
      const ago = -85 + n * 8; // some are to come
      const held = ago < 0;
      await activities!.add({
        id: idOf(seed, 'activity', index * 12 + n, at(plan, Math.min(ago, 0) - 5).getTime()), ...base, ...record(at(plan, Math.min(ago, 0) - 5)), name: `${town.fullName}活动${n + 1}`,
        kind: pick(next, ['CLINIC', 'TRAINING', 'ELDER_WARMTH', 'PARENT_CHILD', 'PUBLICITY']), on: dayFrom(plan, ago), place: '社工站', stationId: id, organizationId: n % 2 ? organizationId_ : null, partners: [], projectId: null,
        pairingId: n % 2 ? pairingId(index) : null, catalogueCode: 'S20', actionCode: 'A4', state: held ? 'REPORTED' : 'PUBLISHED',
        results: held ? { attendanceMode: 'HEADCOUNT', headcount: between(next, 10, 80), staffCount: 3, treated: 0, participants: 0, materialsSets: 0, minutes: 120 } : null,
      });
    }
    for (let n = 0; n < 5; n++) {
      const demandId = idOf(seed, 'demand', index * 5 + n, at(plan, -40).getTime());
      const supplyId = idOf(seed, 'supply', index * 5 + n, at(plan, -40).getTime());
      const ordered = n < 2;
      const shared = { title: pick(next, ['义诊服务', '心理疏导课程', '学业辅导', '法律咨询', '适老化改造']), area: areas[n]!, catalogueCode: `S${String(1 + ((index + n) % 29)).padStart(2, '0')}`, kind: n % 2 ? 'CAPACITY' : 'RESOURCES', quantity: 10, from: dayFrom(plan, -30), to: dayFrom(plan, 60), refreshedAt: at(plan, -10) };
      await demands!.add({ id: demandId, ...base, ...record(at(plan, -40)), ...shared, stationId: id, state: ordered ? 'ACCEPTED' : 'PUBLISHED' });
      await supplies!.add({ id: supplyId, ...base, ...record(at(plan, -40)), ...shared, organizationId: organizationId_, state: 'LISTED' });
      if (ordered) {
        await orders!.add({
          id: idOf(seed, 'order', index * 5 + n, at(plan, -9).getTime()), ...base, ...record(at(plan, -9)), demandItemId: demandId, stationId: id, organizationId: organizationId_, pairingId: pairingId(index),
          catalogueCode: shared.catalogueCode, quantity: 2, note: null, scheduledOn: null, reason: null, rating: null, state: 'ACCEPTED',
        });
      }
    }
  }

  const campaigns = filling.table('Campaign');
  const campaignId = (county: number) => `campaign-${String(county).slice(0, 6)}`;
  for (const { code, name } of towns.counties) {
    await campaigns.add({ id: campaignId(code), regionCode: code, sensitivity: 0, ...record(at(plan, -25)), name: `${name}移风易俗60天`, from: dayFrom(plan, -20), to: dayFrom(plan, 39), targetHouseholds: Math.round((1_002_482 * plan.scale) / towns.counties.length), state: 'LAUNCHED' });
  }
  const pledges = filling.table('Pledge');
  const step = 7919; // prime to the count of households: no household twice
  const pledged = Math.min(sizes.pledges, people.households);
  const apart = people.households % step ? step : step + 2;
  for (let index = 0; index < pledged; index++) {
    const { householdId, town } = people.door((index * apart) % people.households);
    const ago = 1 + (index % 20);
    const full = pledges.add({
      id: idOf(seed, 'pledge', index, at(plan, -ago, 19).getTime()), regionCode: town.code, sensitivity: 2, ...record(at(plan, -ago, 19)), campaignId: campaignId(town.county), householdId,
      items: index % 3 ? ['NO_GIFT', 'FRUGAL_BANQUET'] : ['NO_GIFT', 'FRUGAL_BANQUET', 'NEW_WEDDING', 'SIMPLE_FUNERAL', 'NO_OTHER'], signedOn: dayFrom(plan, -ago), event: null, eventOn: null, tables: null, state: 'SIGNED',
    });
    if (full) await full;
  }

  // The duty queue is folded from events elsewhere; without them it would be empty, and the morning of a duty officer with it.
  const duty = filling.table('DutyEntry');
  for (const ledger of ['elders', 'children', 'disability'] as const) {
    for (let index = 7; index < sizes[ledger]; index += 200) {
      const { open, ...fact } = crisisFact(people, ledger, index);
      if (!open) continue;
      const { personId, station: at_, town } = people.subject(ledger, index);
      await duty.add({
        ...fact, regionCode: town.code, sensitivity: 3, division: ledger, personId, stationId: at_.id, stateAt: fact.acknowledgedAt ?? fact.raisedAt, rank: `${fact.level} ${fact.acknowledgeBy.toISOString()}`,
      });
    }
  }
}
