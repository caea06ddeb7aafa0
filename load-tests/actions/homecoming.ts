import { act, ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { at, oneOf, OWN, PLACES } from '../k6/people.ts';

// 温暖回家 A6: tiny, but day and night; in a cold wave five times as much. How long one waits matters more than how many.
const cases = operation('relief-cases', 'household');
const one = operation('relief-case', 'household');
const alerts = operation('missing-alerts', 'household');
const afterCares = operation('after-cares', 'household');
const register = operation('register-relief-case');
const step = operation('step-relief-case');
const patrol = operation('record-patrol');

interface Data { cases: string[] }

const found = (n: number) => ({
  idMissingReason: '不能说明身份', sex: n % 2 ? 'MALE' : 'FEMALE', estimatedAge: 30 + (n % 50), foundBy: 'PATROL', foundAt: at(-0.5), foundPlace: `火车站 ${n}`, regionCode: PLACES.qinzhou, voluntary: true,
});

const mix: Mix<Data> = {
  peak: 0.5,
  // An ordinary night, then the cold wave.
  shape: [{ seconds: 10, times: 1 }, { seconds: 2, times: 5 }, { seconds: 18, times: 5 }],
  steps: [
    { weight: 25, run: (_, n) => void ask(cases, 'demo-rescue', { region: PLACES.qinzhou, state: oneOf(['REPORTED', 'ADMITTED', 'CONTACTED', undefined], n) }) },
    { weight: 30, run: (data, n) => void ask(one, 'demo-rescue', { id: oneOf(data.cases, n) }) },
    { weight: 10, run: () => void ask(alerts, 'demo-rescue') },
    { weight: 5, run: () => void ask(afterCares, 'demo-city', { now: at(24 * 8) }) },
    { weight: 10, run: (_, n) => void act(patrol, 'demo-rescue', { regionCode: PLACES.qinzhou, area: `火车站 ${n}`, stationId: OWN.relief, wave: true, startedAt: at(-1), minutes: 40, contacts: 3, supplies: 2 }) },
    {
      // Somebody is found, spoken with, taken in.
      weight: 20,
      run: (_, n) => {
        const made = act(register, 'demo-rescue', found(n));
        const met = made && act(step, 'demo-rescue', { id: made.id, expectedVersion: made.version, step: 'CONTACT' });
        if (met) act(step, 'demo-rescue', { id: met.id, expectedVersion: met.version, step: 'ADMIT', entryCheck: { body: 'OK', mental: 'OK', safety: 'OK' } });
      },
    },
  ],
};

export const options = optionsOf(mix);

/** Cases of this run's own. */
export function setup(): Data {
  return { cases: Array.from({ length: own(2, 30) }, (_, i) => act(register, 'demo-rescue', found(own.number(i))).id as string) };
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
