import { between, pick } from '../data/src/random.ts';
import { chance, idOf } from './chance.ts';
import { fileNumbers, loadNeeds, tablesOf } from './ledgers.ts';
import { sexOf, type People } from './people.ts';
import { at } from './plan.ts';
import type { Filling } from './table.ts';

/** The relief station 救助管理站 of a county. */
export const reliefStationOf = (county: number) => `relief-${String(county).slice(0, 6)}`;

/** Loads the relief ledger 救助台账: a year of cases, the rounds of patrols, alerts, after-care. */
export async function loadHomelessness(people: People, filling: Filling): Promise<void> {
  const { plan, seed, towns } = people;
  const tables = tablesOf(filling, 'Relief', 'ReliefCase');
  const afterCare = filling.table('AfterCare');
  const alerts = filling.table('MissingPersonAlert');
  const candidates = filling.table('MatchCandidate', tables.file);
  const rounds = filling.table('PatrolRound');
  const numbers = fileNumbers('H');
  const { reliefCases } = plan.sizes;
  const countyOf = (index: number) => towns.counties[index % towns.counties.length]!;

  for (let day = 1; day <= 365; day++) {
    if (plan.scale < 1 && day > 365 * Math.max(plan.scale, 0.02)) break;
    for (const { code } of towns.counties) {
      const startedAt = at(plan, -day, 20);
      const next = chance(seed, `round ${code}`, day);
      await rounds.add({
        id: idOf(seed, `round ${code}`, day, startedAt.getTime()), regionCode: code, sensitivity: 1, area: '火车站及周边', stationId: reliefStationOf(code), memberIds: ['rescue-1', 'rescue-2'], partners: ['POLICE'],
        wave: false, startedAt, minutes: between(next, 60, 180), contacts: between(next, 0, 4), supplies: between(next, 0, 6), note: null, version: 1, createdBy: 'rescue-1', createdAt: startedAt,
      });
    }
  }
  for (let index = 0; index < reliefCases; index++) {
    const who = people.relieved(index);
    const { caseId, foundAt } = who;
    const next = chance(seed, 'relief', index);
    const county = countyOf(index).code;
    const where = `homelessness:case:${caseId}`;
    const fresh = index < Math.ceil(reliefCases / 40); // the newest of the year are still in the house
    const back = !fresh && index % 4 === 0;
    const admittedAt = new Date(foundAt.getTime() + 7_200_000);
    const leftAt = new Date(foundAt.getTime() + 2 * 86_400_000);
    const home = pick(next, towns.list).code;
    const state = fresh ? 'IDENTIFIED' : back && index < reliefCases / 4 ? 'AFTERCARE' : 'CLOSED';
    await tables.file.add({
      id: caseId, personId: who.personId, caseNo: numbers.next(String(county).slice(0, 9), String(foundAt.getFullYear())), name: who.name, ...people.number(who.citizenId, where), sex: sexOf(who.sex), birthDate: who.birthDate,
      estimatedAge: null, features: '身穿深色外衣', accent: '甘肃口音', foundBy: pick(next, ['PATROL', 'SELF', 'PUBLIC', 'HOTLINE']), foundAt, foundPlace: '长途汽车站', handoverFormNo: null, patrolRoundId: null,
      patrolOutcome: null, voluntary: true, voluntaryEvidence: '本人签字', groupFlags: people.ageOf(who.birthDate) >= 60 ? ['ELDER'] : [],
      entryCheck: { body: 'OK', mental: 'OK', safety: 'OK', intellectualSign: false, belongings: null, at: admittedAt.toISOString() }, state, reason: null, refusalNoticeNo: null, regionCode: county,
      homeRegionCode: home, stationId: reliefStationOf(county), admittedAt, noticeDueAt: null, dnaDueAt: null, tenDayDueAt: new Date(admittedAt.getTime() + 864_000_000), extensionNo: null, identitySearch: {},
      aidGiven: [{ kind: 'FOOD', at: admittedAt.toISOString(), localTransportCents: null, note: null }],
      departure: fresh ? null : { mode: back ? 'ESCORT' : 'SELF', at: leftAt.toISOString(), toRegionCode: home, statementSigned: true, receiverName: null, receiverIdSeen: false, escortStaffIds: back ? ['rescue-1', 'rescue-2'] : [], note: null },
      minorHandling: null, priorEpisodes: 0, sensitivity: 3, version: 1, createdBy: 'rescue-1', updatedBy: 'rescue-1', createdAt: foundAt, updatedAt: fresh ? admittedAt : leftAt,
    });
    if (back) {
      await afterCare.add({
        id: idOf(seed, 'after-care', index, leftAt.getTime()), caseId, personId: who.personId, regionCode: home, sensitivity: 3, mode: 'ESCORT', departedAt: leftAt, dueAt: new Date(leftAt.getTime() + 7 * 86_400_000),
        state: state === 'AFTERCARE' ? 'OPEN' : 'VISITED', firstVisitAt: state === 'AFTERCARE' ? null : new Date(leftAt.getTime() + 3 * 86_400_000), causes: state === 'AFTERCARE' ? [] : ['POVERTY'], jobGuidance: null, note: null,
        version: 1, createdBy: 'rescue-1', createdAt: leftAt, updatedAt: leftAt,
      });
    }
    const service = chance(seed, 'relief service', index);
    await tables.service.add({
      id: idOf(seed, 'relief service', index, admittedAt.getTime()), fileId: caseId, personId: who.personId, stationId: reliefStationOf(county), projectId: null, orgId: null, regionCode: county, sensitivity: 3, action: 'A6',
      catalogueCode: 'S29', method: 'CASE', mode: 'SITE', startedAt: admittedAt, minutes: between(service, 20, 120), staffIds: ['rescue-1'], volunteerIds: [], attendanceMode: 'NAMED', headcount: 1, deliveryId: null,
      followUp: null, note: null, version: 1, createdBy: 'rescue-1', createdAt: admittedAt,
    });
    if (index % 14 === 3) {
      const id = idOf(seed, 'alert', index, foundAt.getTime());
      const missing = people.somebody('relieved', reliefCases + index);
      await alerts.add({
        id, personId: missing.personId, name: missing.name, ...people.number(missing.citizenId, `homelessness:alert:${id}`), sex: sexOf(missing.sex), birthDate: missing.birthDate, features: '身高约165厘米',
        lastSeenAt: foundAt, lastSeenPlace: '菜市场', regionCode: county, photoRef: null, reporterName: `${missing.name[0]}家属`, reporterRelation: 'SON', ...people.phone(next, `homelessness:alert:${id}`),
        state: 'OPEN', matchedCaseId: null, closedReason: null, sensitivity: 3, version: 1, createdBy: 'rescue-1', createdAt: foundAt, updatedAt: foundAt,
      });
      if (index % 28 === 3) {
        await candidates.add({
          id: idOf(seed, 'candidate', index, foundAt.getTime()), caseId, alertId: id, basis: 'TEXT', score: between(next, 20, 90), note: null, state: 'PROPOSED', proposedBy: 'rescue-1', decidedBy: null, decidedAt: null,
          decisionReason: null, version: 1, createdAt: foundAt,
        });
      }
    }
    if (index % 100 === 1) {
      const raised = at(plan, -2, 22);
      await tables.crisis.add({
        id: idOf(seed, 'relief crisis', index, raised.getTime()), fileId: caseId, personId: who.personId, stationId: reliefStationOf(county), regionCode: county, sensitivity: 3, level: 2, kind: 'ILLNESS', state: 'CLOSED',
        situation: '站内突发不适', raisedBy: 'rescue-1', raisedByRole: 'RESCUE_STAFF', raisedAt: raised, acknowledgeBy: new Date(raised.getTime() + 3_600_000), acknowledgedAt: raised, externalCall: 'AMBULANCE_120',
        externalCallAt: raised, receiptNo: null, closedAt: at(plan, -1, 10), outcome: '送医后返站', version: 1, updatedAt: at(plan, -1, 10),
      });
    }
  }
  await numbers.keep(filling);
  await loadNeeds(people, tables, 'homelessness', index => ({ ...needyCase(people, index) }), { action: 'A6' });
}

/** A case as its needs see it: the county of the relief station. */
export function needyCase(people: People, index: number) {
  const { counties } = people.towns;
  const { code } = counties[index % counties.length]!;
  const { caseId, personId } = people.relieved(index);
  const town = { ...people.towns.list[0]!, code };
  return { fileId: caseId, personId, householdId: null, town, station: { ...people.towns.stations[0]!, id: reliefStationOf(code) } };
}
