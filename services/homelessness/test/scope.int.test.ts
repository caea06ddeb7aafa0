import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import homelessness from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(homelessness);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(homelessness, () => division, { ReliefCrisis: { state: 'RAISED' } });
