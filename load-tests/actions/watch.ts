import { act, ask, operation } from '../k6/graph.ts';
import { doNext, handleSummary, NUMBERS, optionsOf, own, teardown, type Mix } from '../k6/mix.ts';
import { adultId, at, oneOf, OWN, phone, PLACES } from '../k6/people.ts';

// 邻里守望 A4: on the hour everybody checks in at once; on the weekend twice as many.
const myWatch = operation('my-watch', 'household');
const shifts = operation('shifts', 'household');
const volunteers = operation('volunteers', 'household');
const openShift = operation('open-shift');
const registerVolunteer = operation('register-volunteer');
const signUp = operation('sign-up');
const stepSignup = operation('step-signup');
const checkIn = operation('check-in');
const recordHours = operation('record-hours');
const reportWatch = operation('report-watch');

interface Data { shifts: string[]; pair: string }

const neighbour = (n: number) => ({ name: '测试邻居', citizenId: adultId(n), phone: phone(n), regionCode: PLACES.xiguan, group: 'RESIDENT_BACKBONE', stationId: OWN.station, verified: true });

const mix: Mix<Data> = {
  peak: 4.4,
  // A quarter to, the hour, after it; then the hour of a Saturday.
  shape: [{ seconds: 8, times: 0.5 }, { seconds: 2, times: 3 }, { seconds: 8, times: 3 }, { seconds: 4, times: 0.5 }, { seconds: 2, times: 6 }, { seconds: 8, times: 6 }],
  steps: [
    { weight: 25, run: () => void ask(myWatch, 'demo-volunteer') },
    { weight: 12, run: (_, n) => void ask(shifts, 'demo-volunteer', { region: PLACES.qinzhou, from: at(-(n % 72)), to: at(24 * 14) }) },
    { weight: 8, run: () => void ask(volunteers, 'demo-head', { region: PLACES.xiguan }) },
    { weight: 20, run: (data, n) => void act(reportWatch, 'demo-volunteer', { pairId: data.pair, result: 'SAW_WELL', note: `负载测试 ${n}` }) },
    {
      // Hours of somebody who is new: one person has no two records at one time.
      weight: 10,
      run: (_, n) => {
        const volunteer = act(registerVolunteer, 'demo-head', neighbour(n + NUMBERS.others));
        if (volunteer) act(recordHours, 'demo-head', { volunteerId: volunteer.id, action: 'A4', content: `探访 ${n}`, startedAt: at(-2), minutes: 30, evidence: 'QR', regionCode: PLACES.xiguan, stationId: OWN.station });
      },
    },
    {
      // The storm: a neighbour who came along is registered and signed up by the station, taken and checked in by the team.
      weight: 25,
      run: (data, n) => {
        const volunteer = act(registerVolunteer, 'demo-head', neighbour(n));
        const signup = volunteer && act(signUp, 'demo-head', { shiftId: oneOf(data.shifts, n), volunteerId: volunteer.id });
        const taken = signup && act(stepSignup, 'demo-leader', { id: signup.id, step: 'ACCEPT', expectedVersion: signup.version });
        if (taken) act(checkIn, 'demo-leader', { signupId: taken.id, expectedVersion: taken.version, evidence: 'TWO_PERSON' });
      },
    },
  ],
};

export const options = optionsOf(mix);

/** Shifts with places for all that begin now (a shift holds a thousand). */
export function setup(): Data {
  // The volunteer is a member of the leader's team on any data; who leads a team need not be its member.
  const { pairs, team: { id: team } } = ask(myWatch, 'demo-volunteer').myVolunteer;
  const pair = pairs[0].id as string;
  const shifts = Array.from({ length: own(1, 8) }, (_, i) => act(openShift, 'demo-leader', {
    title: `负载测试班次 ${own.number(i)}`, task: '陪伴聊天', risks: '无', place: '社区服务站', regionCode: PLACES.xiguan, teamId: team, startsAt: at(-0.2), endsAt: at(4), capacity: 1000,
  }).id as string);
  return { shifts, pair };
}

export default function (data: Data): void {
  doNext(mix, data);
}
export { handleSummary, teardown };
