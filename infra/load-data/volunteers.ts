import { between, pick } from '../data/src/random.ts';
import { OWN } from '../local/actors.ts';
import { chance, idOf } from './chance.ts';
import { sexOf, type People } from './people.ts';
import { at, DAYS, dayFrom } from './plan.ts';
import { stationOf } from './towns.ts';
import type { Filling } from './table.ts';

const [personal, internal] = [3, 1];
/** A hundred volunteers of one neighbourhood are a team; every twentieth is active (§8.1). */
const [teamOf, activeOf] = [100, 20];
/** Days back for which shifts with sign-ups are made, and ahead. */
const [shiftsBack, shiftsAhead] = [30, 7];

/** Id of a volunteer; the first two active ones are the demonstration's leader and volunteer. */
export function volunteerId({ seed, plan }: People, index: number): string {
  if (index === 0) return OWN.leader;
  if (index === activeOf) return OWN.volunteer;
  return idOf(seed, 'volunteer', index, registeredAt(plan, index).getTime());
}
const registeredAt = (plan: People['plan'], index: number) => at(plan, -100 - (index % 1000), 10);

/** Loads volunteers 志愿者, their teams, shifts, hours and pairs. */
export async function loadVolunteers(people: People, filling: Filling): Promise<void> {
  const { plan, seed, towns } = people;
  const { sizes } = plan;
  const count = sizes.volunteers;
  const blocks = Math.ceil(count / teamOf);
  const teamId = (block: number) => idOf(seed, 'team', block, at(plan, -1200).getTime());
  const place = (block: number) => {
    const town = towns.of('volunteer', block);
    return { town, station: stationOf(town, block) };
  };
  const active = (block: number) => Array.from({ length: teamOf / activeOf }, (_, n) => block * teamOf + n * activeOf).filter(it => it < count);

  const teams = filling.table('Team');
  for (let block = 0; block < blocks; block++) {
    const { town, station } = place(block);
    await teams.add({
      id: teamId(block), name: `${town.fullName}第${block + 1}志愿服务队`, kind: pick(chance(seed, 'team', block), ['SILVER', 'NEIGHBOUR', 'NEIGHBOUR', 'PROFESSIONAL', 'STUDENT']), regionCode: town.code, sensitivity: internal,
      leaderId: volunteerId(people, block * teamOf), stationId: station.id, orgId: null, competentAuthority: null, foundedOn: dayFrom(plan, -1200), state: 'ACTIVE', createdBy: 'load-data', updatedAt: at(plan, -1200), version: 1,
    });
  }
  await teams.flush();

  // One shift a neighbourhood at a time, day after day: nobody serves twice on a day, and everybody about weekly.
  const perDay = Math.min(blocks, Math.max(1, Math.round(sizes.sessionsPerDay / 5)));
  const blockOf = (day: number, n: number) => ((day + 400) * perDay + n) % blocks;
  const minutesOf = (day: number, block: number) => 60 + 30 * ((day + block + 400) % 4);
  const credited = new Uint32Array(blocks);
  for (let day = -DAYS; day <= -3; day++) for (let n = 0; n < perDay; n++) credited[blockOf(day, n)]! += minutesOf(day, blockOf(day, n));

  const volunteers = filling.table('Volunteer');
  for (let index = 0; index < count; index++) {
    const next = chance(seed, 'volunteer', index);
    const block = Math.floor(index / teamOf);
    const { town, station } = place(block);
    const isActive = index % activeOf === 0;
    // Every fiftieth is an elder with a file: silver volunteers 银龄.
    const elder = index % 50 === 7 && (index - 7) / 50 < sizes.elders;
    const who = elder ? people.somebody('elder', (index - 7) / 50) : people.somebody('volunteer', index);
    const id = volunteerId(people, index);
    const where = `volunteers:volunteer:${id}`;
    const checked = isActive && next() < 0.3;
    const when = registeredAt(plan, index);
    const full = volunteers.add({
      id, volunteerNo: `V${String((index * 2_717_281_829) % 1e12).padStart(12, '0')}`, personId: who.personId, name: who.name, ...people.number(who.citizenId, where), sex: sexOf(who.sex), birthDate: who.birthDate,
      ...people.phone(next, where), regionCode: town.code, group: elder ? 'ELDER' : pick(next, ['PARTY_MEMBER', 'GRID', 'RESIDENT_BACKBONE', 'STUDENT', 'OTHER']),
      skills: [pick(next, ['COMPANIONSHIP', 'HAIRCUT', 'REPAIR', 'TEACHING', 'MEDICAL', 'COOKING'])], availability: null, totalMinutes: isActive ? credited[block]! : 0,
      backgroundCheckOn: checked ? dayFrom(plan, -between(next, 10, 300)) : null, backgroundCheckResult: checked ? 'CLEAR' : null, insuranceUntil: isActive ? dayFrom(plan, 200) : null, guardianConsentOn: null, guardianRelation: null,
      teamId: isActive ? teamId(block) : null, stationId: isActive ? station.id : null, state: isActive ? 'ACTIVE' : next() < 0.8 ? 'DORMANT' : 'VERIFIED', sensitivity: personal, registeredAt: when, updatedAt: when,
      createdBy: 'load-data', version: 1,
    });
    if (full) await full;
  }
  await volunteers.flush();

  const [shifts, signups, hours] = ['Shift', 'Signup', 'HourRecord'].map(it => filling.table(it)) as [typeof volunteers, typeof volunteers, typeof volunteers];
  for (let day = -DAYS; day <= shiftsAhead; day++) {
    for (let n = 0; n < perDay; n++) {
      const block = blockOf(day, n);
      const { town, station } = place(block);
      const serial = (day + DAYS) * perDay + n;
      const next = chance(seed, 'shift', serial);
      const startsAt = at(plan, day, 8 + Math.floor(next() * 9));
      const minutes = minutesOf(day, block);
      const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
      const who = active(block);
      const common = { teamId: teamId(block), stationId: station.id, sensitivity: personal, createdBy: 'load-data', version: 1 };
      const withShift = day >= -shiftsBack;
      const shiftId = idOf(seed, 'shift', serial, at(plan, day - 7).getTime());
      const past = day < 0;
      if (withShift) {
        await shifts.add({
          id: shiftId, title: '邻里守望', task: '走访独居老人，陪伴聊天', risks: '上下楼梯注意安全', dangerous: false, childFacing: false, requiredSkills: [], place: station.name, regionCode: town.code, sensitivity: internal, action: 'A4',
          activityId: null, teamId: teamId(block), stationId: station.id, startsAt, endsAt, capacity: 20, taken: who.length, state: past ? 'ENDED' : 'PUBLISHED', createdBy: 'load-data', updatedAt: at(plan, Math.min(day, 0) - 1), version: 1,
        });
      }
      for (const [m, index] of who.entries()) {
        const signupId = withShift ? idOf(seed, 'signup', serial * 8 + m, at(plan, day - 3).getTime()) : null;
        if (signupId) {
          await signups.add({
            ...common, id: signupId, shiftId, volunteerId: volunteerId(people, index), regionCode: town.code, startsAt, endsAt, checkedInAt: past ? startsAt : null, checkedOutAt: past ? endsAt : null,
            evidence: past ? 'QR' : null, state: past ? 'CONFIRMED' : 'ACCEPTED', updatedAt: past ? endsAt : at(plan, -1),
          });
        }
        if (past) {
          // What is younger than three days waits to be confirmed.
          const done = day <= -3;
          await hours.add({
            ...common, id: idOf(seed, 'hours', serial * 8 + m, endsAt.getTime()), volunteerId: volunteerId(people, index), signupId, activityId: null, orgId: null, action: 'A4', content: '邻里守望', regionCode: town.code,
            servedRegionCode: town.code, startedAt: startsAt, endedAt: endsAt, minutes, evidence: 'QR', needsReview: false, reviewNote: null, disputeReason: null, state: done ? 'CREDITED' : 'RECORDED',
            confirmBy: new Date(endsAt.getTime() + 7 * 86_400_000), confirmedAt: done ? endsAt : null, confirmedBy: done ? 'load-data' : null, creditedAt: done ? endsAt : null, createdAt: endsAt, updatedAt: endsAt,
          });
        }
      }
    }
  }

  await loadPairs(people, filling, blocks, active, place);

  const points = filling.table('ServicePoint');
  for (const [n, { code, fullName, stations }] of towns.list.entries()) {
    await points.add({
      id: idOf(seed, 'service point', n, at(plan, -300).getTime()), name: `${fullName}志愿服务站`, regionCode: code, sensitivity: internal, address: fullName, stationId: stations[0]!.id, openedOn: dayFrom(plan, -300), active: true,
      createdBy: 'load-data', updatedAt: at(plan, -300), version: 1,
    });
  }
  const certificates = filling.table('VolunteerCertificate');
  for (let block = 0; block < blocks; block += 10) {
    const { town, station } = place(block);
    const when = at(plan, -1, 15);
    await certificates.add({
      id: idOf(seed, 'certificate', block, when.getTime()), certificateNo: `C${town.nine.slice(0, 6)}${String(block).padStart(7, '0')}`, volunteerId: volunteerId(people, block * teamOf), stationId: station.id, regionCode: town.code,
      sensitivity: personal, from: dayFrom(plan, -90), to: dayFrom(plan, -3), minutes: Math.max(1, credited[block]!), content: '邻里守望', issuer: station.name, responsible: '站长', handler: '社工', contact: '0938-0000000', issuedAt: when,
      createdBy: 'load-data', version: 1,
    });
  }
}

/** Each active volunteer watches over an elder of the own township, in turn; where elders are few, the volunteers beyond three each have none. */
async function loadPairs(people: People, filling: Filling, blocks: number, active: (block: number) => number[], place: (block: number) => { town: { code: number }; station: { id: string } }): Promise<void> {
  const { plan, seed, towns } = people;
  const byTown = new Map<number, number[]>(); // blocks of ten elders, by township
  for (let block = 0; block * 10 < plan.sizes.elders; block++) {
    const { code } = towns.of('elder', block);
    byTown.set(code, [...(byTown.get(code) ?? []), block]);
  }
  const [pairs, tasks] = [filling.table('NeighbourPair'), filling.table('WatchTask')];
  const taken = new Map<number, number>();
  let serial = 0;
  for (let block = 0; block < blocks; block++) {
    const { town, station } = place(block);
    const near = byTown.get(town.code) ?? [];
    for (const index of active(block)) {
      const turn = taken.get(town.code) ?? 0;
      if (turn >= near.length * 10 * 3) break;
      taken.set(town.code, turn + 1);
      const elder = near[Math.floor(turn / 10) % near.length]! * 10 + (turn % 10);
      if (elder >= plan.sizes.elders) continue;
      const { personId, householdId } = people.elder(elder);
      const when = at(plan, -100 - (serial % 200));
      const shared = { volunteerId: volunteerId(people, index), personId, householdId, stationId: station.id, regionCode: town.code, sensitivity: personal, createdBy: 'load-data', version: 1 };
      const id = idOf(seed, 'pair', serial, when.getTime());
      await pairs.add({ ...shared, id, everyDays: 7, distanceMetres: 50 + (serial % 400), serviceNote: null, lastContactAt: at(plan, -1 - (serial % 7), 18), state: 'ACTIVE', agreedAt: when, endedAt: null, createdAt: when, updatedAt: when });
      if (serial % 50 === 3) {
        await tasks.add({ ...shared, id: idOf(seed, 'watch', serial, at(plan, -1).getTime()), pairId: id, crisisId: null, level: null, state: 'OPEN', openedAt: at(plan, -1), dueAt: at(plan, 1), result: null, note: null, reportedAt: null, updatedAt: at(plan, -1) });
      }
      serial++;
    }
  }
}
