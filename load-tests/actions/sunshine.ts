import { act, ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { adultId, at, day, oneOf, OWN, PLACES } from '../k6/people.ts';

// 阳光助残 A7: lists and visits; at the end of the month certificates are imported, a twentieth of all files in one hour.
const visitsDue = operation('disability-visits-due', 'household');
const file = operation('disability-file', 'household');
const register = operation('register-disability');
const setRisk = operation('set-disability-risk');
const recordVisit = operation('record-disability-visit');
const assess = operation('assess-disability-needs');

interface Data { files: string[] }

const AREAS = ['COGNITION', 'MOBILITY', 'SELF_CARE', 'GETTING_ALONG', 'LIFE_ACTIVITIES', 'PARTICIPATION'];

const person = (n: number) => ({
  person: { name: '测试残疾人', citizenId: adultId(n), regionCode: PLACES.xiguan, intakeSource: 'GOVERNMENT_REFERRAL', stationId: OWN.station, address: '合成县守望社区3号楼',
    contacts: [{ name: '测试家属', relation: 'SON', phone: '14200009001' }] }, category: 'PHYSICAL', grade: 1 + (n % 4),
});

const mix: Mix<Data> = {
  peak: 1.4,
  // A day, then the import: 5 % of 77,913 files in an hour are about one a second.
  shape: [{ seconds: 10, times: 1 }, { seconds: 5, times: 3 }, { seconds: 20, times: 3 }],
  steps: [
    { weight: 20, run: () => void ask(visitsDue, 'demo-worker', { before: at(24 * 30) }) },
    { weight: 25, run: (data, n) => void ask(file, 'demo-worker', { id: oneOf(data.files, n) }) },
    { weight: 25, run: (data, n) => void act(recordVisit, 'demo-worker', { fileId: oneOf(data.files, n), startedAt: at(-1), minutes: 20, mode: 'HOME', result: 'SPOKE', note: `负载测试 ${n}` }) },
    { weight: 20, run: (_, n) => void act(register, 'demo-worker', person(n)) },
    {
      weight: 10,
      run: (_, n) => {
        const made = act(register, 'demo-worker', person(n));
        if (!made) return;
        act(assess, 'demo-worker', {
          fileId: made.id, expectedVersion: made.version, assessedOn: day(), functions: AREAS.map(area => ({ area, score: n % 4 })), needs: [{ need: 'DEVICE', score: 3 }, { need: 'SOCIAL', score: 1 }],
        });
      },
    },
  ],
};

export const options = optionsOf(mix);

/** Files of this run's own. */
export function setup(): Data {
  const files: string[] = [];
  for (let i = 0; i < own(3, 60); i++) {
    const { id, version } = act(register, 'demo-worker', person(own.number(i)));
    act(setRisk, 'demo-head', { id, expectedVersion: version, riskLevel: 'HIGH', reason: '一户多残' });
    files.push(id);
  }
  return { files };
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
