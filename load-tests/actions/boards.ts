import { ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, teardown, type Mix } from '../k6/mix.ts';
import { day, oneOf, PLACES } from '../k6/people.ts';

// 看板: the boards of the three reports, the duty queue, who works where. Reads only; another period at every asking.
const coverage = operation('coverage-board', 'board');
const activities = operation('activity-board', 'board');
const actions = operation('action-board', 'board');
const staffing = operation('station-staffing', 'board');
const duty = operation('duty-queue', 'household');

const period = (region: string, n: number) => ({ region, from: day(-330 + (n % 200)), to: day(-(n % 7)) });

const mix: Mix<undefined> = {
  peak: 2,
  shape: [{ seconds: 10, times: 1 }, { seconds: 5, times: 3 }, { seconds: 20, times: 3 }],
  steps: [
    { weight: 20, run: (_, n) => void ask(coverage, 'demo-country', period(oneOf([PLACES.xinjiang, PLACES.gansu, PLACES.tianshui], n), n)) },
    { weight: 20, run: (_, n) => void ask(activities, 'demo-city', period(oneOf([PLACES.tianshui, PLACES.qinzhou], n), n)) },
    { weight: 20, run: (_, n) => void ask(actions, 'demo-country', period(oneOf([PLACES.jiangxi, PLACES.gansu, PLACES.tianshui], n), n)) },
    { weight: 15, run: (_, n) => void ask(staffing, 'demo-city', { region: oneOf([PLACES.tianshui, PLACES.qinzhou], n) }) },
    { weight: 25, run: (_, n) => void ask(duty, 'demo-duty', { region: oneOf([PLACES.qinzhou, PLACES.xiguan], n) }) },
  ],
};

export const options = optionsOf(mix);

export default function (): void {
  doNext(mix, undefined);
}
export { handleSummary, teardown };
