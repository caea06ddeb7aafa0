import { act, ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { at, childId, day, oneOf, OWN, PLACES } from '../k6/people.ts';

// 护童成长 A2: weekdays after 15:30; the holiday sweep is the same mix four times as dense.
const visitsDue = operation('child-visits-due', 'household');
const file = operation('child-file', 'household');
const growingUp = operation('growing-up', 'household');
const registerChild = operation('register-child');
const setRisk = operation('set-child-risk');
const recordVisit = operation('record-child-visit');
const assess = operation('assess-guardianship');

interface Data { files: string[] }

const child = (n: number) => ({
  person: { name: '测试儿童', citizenId: childId(n), regionCode: PLACES.xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: OWN.station, address: '合成县向阳社区2号楼',
    contacts: [{ name: '测试家属', relation: 'FATHER', phone: '14200009001' }] }, categories: ['POVERTY'],
});

const mix: Mix<Data> = {
  peak: 3.2,
  // A weekday after school, then the sweep of July.
  shape: [{ seconds: 10, times: 1 }, { seconds: 5, times: 4 }, { seconds: 15, times: 4 }],
  steps: [
    { weight: 20, run: () => void ask(visitsDue, 'demo-worker', { before: at(24 * 30) }) },
    { weight: 30, run: ({ files }, n) => void ask(file, 'demo-worker', { id: oneOf(files, n) }) },
    { weight: 8, run: () => void ask(growingUp, 'demo-county', { region: PLACES.qinzhou }) },
    { weight: 32, run: ({ files }, n) => void act(recordVisit, 'demo-worker', { fileId: oneOf(files, n), startedAt: at(-1), minutes: 25, mode: 'HOME', result: 'SPOKE', note: `负载测试 ${n}` }) },
    {
      // A child comes into view: the file, then what its guardians can do.
      weight: 10,
      run: (_, n) => {
        const made = act(registerChild, 'demo-worker', child(n));
        if (made) act(assess, 'demo-worker', { fileId: made.id, expectedVersion: made.version, assessedOn: day(), guardianAbility: 2, care: 2, safety: 1, emotion: 2, schooling: 1 });
      },
    },
  ],
};

export const options = optionsOf(mix);

/** Files of this run's own. */
export function setup(): Data {
  const files: string[] = [];
  for (let i = 0; i < own(3, 60); i++) {
    const { id, version } = act(registerChild, 'demo-worker', child(own.number(i)));
    act(setRisk, 'demo-head', { id, expectedVersion: version, riskLevel: 'HIGH', reason: '监护缺失' });
    files.push(id);
  }
  return { files };
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
