import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import children from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(children);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(children, () => division, { ChildVisit: { state: 'OPEN' }, ChildCrisis: { state: 'RAISED' } });
