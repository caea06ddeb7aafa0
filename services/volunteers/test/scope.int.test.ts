import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import volunteers from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(volunteers);
});
afterAll(() => division[Symbol.asyncDispose]());

const [from, to] = [new Date('2026-11-01T01:00:00Z'), new Date('2026-11-01T03:00:00Z')];

testScope(volunteers, () => division, {
  Volunteer: { teamId: null, state: 'ACTIVE', group: 'ELDER' },
  Team: { state: 'ACTIVE', leaderId: 'Volunteer' },
  Shift: { startsAt: from, endsAt: to, capacity: 2, teamId: null, state: 'OPEN' },
  Signup: { shiftId: 'Shift', volunteerId: 'Volunteer', startsAt: from, endsAt: to, state: 'APPLIED' },
  HourRecord: { volunteerId: 'Volunteer', startedAt: from, endedAt: to, state: 'RECORDED', evidence: 'QR' },
  VolunteerCertificate: { volunteerId: 'Volunteer' },
  NeighbourPair: { volunteerId: 'Volunteer', state: 'ACTIVE' },
  WatchTask: { pairId: 'NeighbourPair', volunteerId: 'Volunteer', state: 'DONE', result: 'SAW_WELL', reportedAt: to },
});
