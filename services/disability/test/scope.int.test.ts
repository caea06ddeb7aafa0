import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import disability from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(disability);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(disability, () => division, {
  DisabilityVisit: { state: 'OPEN' },
  DisabilityCrisis: { state: 'RAISED' },
  RehabReferral: { state: 'APPLIED' },
});
