import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import organizations from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(organizations);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(organizations, () => division, {
  Region: { code: '620502005000' },
  ServiceCatalogueItem: { code: 'S01' },
  BoardMark: { id: 'folded' },
  StationStaff: { stationId: 'Station' },
  Pairing: { stationId: 'Station' },
  Pledge: { householdId: 'Household' },
});
