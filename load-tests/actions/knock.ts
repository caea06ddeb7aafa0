import { act, ask, freshKey, operation } from '../k6/graph.ts';
import { doNext, handleSummary, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { at, elderId, oneOf, OWN, phone, PLACES } from '../k6/people.ts';

// 助老敲门 A1: the morning list, files opened at the door, visits written one by one, and the burst of a phone that comes back on line at 17:00.
const visitsDue = operation('elder-visits-due', 'household');
const file = operation('elder-file', 'household');
const door = operation('household-door', 'household');
const search = operation('search-elders', 'household');
const registerHousehold = operation('register-household');
const registerElder = operation('register-elder');
const setRisk = operation('set-elder-risk');
const recordVisit = operation('record-elder-visit');
const postNeed = operation('post-elder-need');

interface Data { files: string[]; households: string[] }

const elder = (n: number, householdId?: string) => ({
  person: {
    name: '测试老人', citizenId: elderId(n), regionCode: PLACES.xiguan, intakeSource: 'FOUND_BY_WORKER', stationId: OWN.station, address: '合成县暖心社区1号楼', phone: phone(n), householdId,
    contacts: [{ name: '测试家属', relation: 'SON', phone: '14200009001' }],
  },
  categories: ['LIVING_ALONE'],
});
const visit = (fileId: string, hoursAgo: number, n: number) => ({
  fileId, startedAt: at(-hoursAgo), minutes: 20, mode: 'HOME', result: n % 10 === 0 ? 'NOT_HOME' : 'SPOKE', note: `负载测试 ${n}`,
});

const mix: Mix<Data> = {
  peak: 8,
  // 09:00, the day, 17:00–18:00.
  shape: [{ seconds: 10, times: 2 }, { seconds: 10, times: 1 }, { seconds: 5, times: 2 }, { seconds: 15, times: 2 }],
  steps: [
    { weight: 20, run: () => void ask(visitsDue, 'demo-worker', { before: at(24 * 30), station: OWN.station }) },
    { weight: 25, run: ({ files }, n) => void ask(file, 'demo-worker', { id: oneOf(files, n) }) },
    { weight: 10, run: ({ households }, n) => void ask(door, 'demo-worker', { household: oneOf(households, n) }) },
    { weight: 8, run: (_, n) => void ask(search, 'demo-head', { text: oneOf(['测试', '王秀英', '李', 'zhang', '老人'], n) }) },
    { weight: 25, run: ({ files }, n) => void act(recordVisit, 'demo-worker', visit(oneOf(files, n), 1, n)) },
    {
      // The burst: five visits of the day, and the last sent once more because its answer was lost on the way.
      weight: 5,
      run: ({ files }, n) => {
        for (let i = 1; i <= 5; i++) {
          const [input, key] = [visit(oneOf(files, n + i * 7), 9 - i, n), freshKey()];
          act(recordVisit, 'demo-worker', input, key);
          if (i === 5) act(recordVisit, 'demo-worker', input, key);
        }
      },
    },
    { weight: 5, run: ({ files }, n) => void act(postNeed, 'demo-worker', { fileId: oneOf(files, n), kind: 'GOODS', item: '棉被', quantity: 1, unit: '床', urgency: 'SOON' }) },
    { weight: 2, run: (_, n) => void act(registerElder, 'demo-worker', elder(n)) },
  ],
};

export const options = optionsOf(mix);

/** Files and households of this run's own: a visit written to few files would make them longer than any real one. */
export function setup(): Data {
  const made: Data = { files: [], households: [] };
  for (let i = 0; i < own(4, 80); i++) {
    if (i % 4 === 0) made.households.push(act(registerHousehold, 'demo-head', { regionCode: PLACES.xiguan, address: `合成县暖心社区${freshKey()}室` }).id);
    const { id, version } = act(registerElder, 'demo-worker', elder(own.number(i), made.households.at(-1)));
    act(setRisk, 'demo-head', { id, expectedVersion: version, riskLevel: 'HIGH', reason: '独居高龄' });
    made.files.push(id);
  }
  return made;
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
