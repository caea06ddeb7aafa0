import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import elders from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(elders);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(elders, () => division, { ElderVisit: { state: 'OPEN' }, ElderCrisis: { state: 'RAISED' } });
