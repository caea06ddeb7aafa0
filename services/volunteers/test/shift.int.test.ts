import { describe, expect, test } from 'vitest';
import { ask, at, call, division, head, leader, newShift, newTeam, newVolunteer, volunteer } from './setup.ts';

describe('shifts and hours', () => {
  test('two shifts at one time are refused by the database; one after the other is not', async () => {
    const { id } = await newVolunteer();
    const [first, over, next] = [
      await newShift(),
      await newShift({ startsAt: at(25), endsAt: at(27) }),
      await newShift({ startsAt: at(40), endsAt: at(41) }),
    ];
    const signup = await call('signUp', { shiftId: first.id }, volunteer(id), 'id state version startsAt endsAt');
    expect(signup).toMatchObject({ state: 'APPLIED' });
    expect(await call('signUp', { shiftId: over.id }, volunteer(id), 'id')).toMatchObject({ code: 'TIME_OVERLAP', field: 'input.shiftId' });
    expect((await division.rows('select taken from shift where id = $1', [over.id]))[0]).toEqual({ taken: 0 });
    expect(await call('signUp', { shiftId: next.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
    const touching = await newShift({ startsAt: signup.endsAt, endsAt: at(30) });
    expect(await call('signUp', { shiftId: touching.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
    await call('stepSignup', { id: signup.id, step: 'WITHDRAW', expectedVersion: signup.version }, volunteer(id), 'state');
    expect((await division.rows('select taken from shift where id = $1', [first.id]))[0]).toEqual({ taken: 0 });
    const again = await newShift({ startsAt: at(24), endsAt: at(25) });
    expect(await call('signUp', { shiftId: again.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
  });

  test('many who ask at once get as many places as there are', async () => {
    const shift = await newShift({ capacity: 3 });
    const all = await Promise.all(Array.from({ length: 6 }, () => newVolunteer()));
    const answers = await Promise.all(all.map(it => call('signUp', { shiftId: shift.id }, volunteer(it.id), 'state')));
    expect(answers.map(it => it.code ?? it.state).toSorted()).toEqual([
      'APPLIED',
      'APPLIED',
      'APPLIED',
      'SHIFT_FULL',
      'SHIFT_FULL',
      'SHIFT_FULL',
    ]);
    const { shift: seen } = await ask('query ($id: ID!) { shift(id: $id) { taken full } }', head, { id: shift.id });
    expect(seen).toEqual({ taken: 3, full: true });
  });

  test('nobody signs up without what the shift asks, for another, or while not active', async () => {
    const { id } = await newVolunteer({ skills: ['FIRST_AID'] });
    const why = async (more: object) => call('signUp', { shiftId: (await newShift(more)).id }, volunteer(id), 'id');
    expect(await why({ requiredSkills: ['MEDICAL'] })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(await why({ childFacing: true })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(await why({ dangerous: true })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(
      await call('signUp', { shiftId: (await newShift()).id, volunteerId: (await newVolunteer()).id }, volunteer(id), 'id'),
    ).toMatchObject({ code: 'NOT_FOUND', field: 'input.volunteerId' });
    const { id: applied } = await newVolunteer({ verified: false });
    expect(await call('signUp', { shiftId: (await newShift()).id }, volunteer(applied), 'id')).toMatchObject({
      code: 'VOLUNTEER_NOT_ACTIVE',
    });
  });

  test('from sign-up to credited hours: confirmed by another, told once, star computed', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    const shift = await newShift({ teamId: team.id, startsAt: at(-3), endsAt: at(1), activityId: 'activity-1' }, leader(team.leaderId));
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id version');
    const accepted = await call(
      'stepSignup',
      { id: signup.id, step: 'ACCEPT', expectedVersion: 1 },
      leader(team.leaderId),
      'version state',
    );
    expect(accepted).toMatchObject({ state: 'ACCEPTED', version: 2 });
    expect(
      await call('checkIn', { signupId: signup.id, expectedVersion: 2, evidence: 'QR', at: at(-2) }, volunteer(id), 'id'),
    ).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.at' });
    const inside = await call(
      'checkIn',
      { signupId: signup.id, expectedVersion: 2, evidence: 'TWO_PERSON', at: at(-2) },
      leader(team.leaderId),
      'state version',
    );
    expect(inside).toMatchObject({ state: 'CHECKED_IN', version: 3 });
    const out = await call(
      'checkOut',
      { signupId: signup.id, expectedVersion: 3, evidence: 'GEO' },
      volunteer(id),
      'state hours { id minutes state needsReview version activity { id } }',
    );
    expect(out).toMatchObject({
      state: 'CHECKED_OUT',
      hours: { minutes: 120, state: 'RECORDED', needsReview: false, activity: { id: 'activity-1' } },
    });
    const { id: recordId } = out.hours;
    const own = await call('confirmHours', { id: recordId, expectedVersion: 1 }, leader(id), 'id');
    expect(own).toMatchObject({ code: 'OWN_HOURS' });
    const done = await call(
      'confirmHours',
      { id: recordId, expectedVersion: 1 },
      leader(team.leaderId),
      'state volunteer { totalMinutes star } signup { state }',
    );
    expect(done).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 120, star: 0 }, signup: { state: 'CONFIRMED' } });
    const said = (await division.said('volunteers.hours-credited.v1')).filter(it => it.data.recordId === recordId);
    expect(said.map(it => it.data)).toMatchObject([
      {
        volunteerId: id,
        teamId: team.id,
        minutes: 120,
        activityId: 'activity-1',
        actionCode: 'A4',
        stationId: 'station-1',
        regionCode: 620599001000,
      },
    ]);
    const activity = await ask('query ($it: [_Any!]!) { _entities(representations: $it) { ... on Activity { shifts { id } } } }', head, {
      it: [{ __typename: 'Activity', id: 'activity-1' }],
    });
    expect(activity._entities).toEqual([{ shifts: [{ id: shift.id }] }]);
  });

  test('a shift is cancelled: who signed up is free again; times stay while somebody holds a place; places do not shrink below them', async () => {
    const team = await newTeam();
    const [{ id }, shift] = [await newVolunteer(), await newShift({ teamId: team.id }, leader(team.leaderId))];
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id');
    const changed = (more: object) =>
      call('changeShift', { id: shift.id, expectedVersion: 2, ...more }, leader(team.leaderId), 'version capacity');
    expect(await changed({ startsAt: at(23) })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.startsAt' });
    expect(await changed({ capacity: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.capacity' });
    expect(await changed({ capacity: 1 })).toMatchObject({ capacity: 1, version: 3 });
    expect(await call('stepShift', { id: shift.id, step: 'END', expectedVersion: 3 }, leader(team.leaderId), 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: ['START', 'CANCEL'],
    });
    expect(
      await call(
        'stepShift',
        { id: shift.id, step: 'CANCEL', expectedVersion: 3 },
        leader(team.leaderId),
        'state taken signups { id state }',
      ),
    ).toMatchObject({ state: 'CANCELLED', taken: 0, signups: [{ id: signup.id, state: 'WITHDRAWN' }] });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(id), 'id')).toMatchObject({ code: 'SHIFT_NOT_OPEN' });
  });

  test.each([
    ['ends before it starts', { endsAt: '2026-01-01T00:00:00+08:00' }, 'INVALID_INPUT', 'input.endsAt'],
    ['longer than a day', { startsAt: '2027-01-01T00:00:00+08:00', endsAt: '2027-01-02T00:01:00+08:00' }, 'INVALID_INPUT', 'input.endsAt'],
    ['without places', { capacity: 0 }, 'INVALID_INPUT', 'input.capacity'],
    ['without its risks', { risks: ' ' }, 'INVALID_INPUT', 'input.risks'],
    ['with a title too long', { title: '长'.repeat(51) }, 'TOO_LONG', 'input.title'],
    ['of a team that is not there', { teamId: 'nowhere' }, 'NOT_FOUND', 'input.teamId'],
    ['in an unknown region', { regionCode: '629999001000' }, 'INVALID_INPUT', 'input.regionCode'],
  ])('a shift %s is refused, naming the field', async (_, more, code, field) => {
    expect(await newShift(more)).toMatchObject({ code, field });
  });

  test('nobody checks in before the half hour, or out without having been in; a declined one holds no place', async () => {
    const team = await newTeam();
    const [{ id }, shift] = [
      await newVolunteer({ teamId: team.id }),
      await newShift({ teamId: team.id, capacity: 1 }, leader(team.leaderId)),
    ];
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id allowedSteps');
    expect(signup.allowedSteps).toEqual(['WITHDRAW']);
    expect(await call('stepSignup', { id: signup.id, step: 'ACCEPT', expectedVersion: 1 }, volunteer(id), 'id')).toMatchObject({
      code: 'OUT_OF_SCOPE',
    });
    await call('stepSignup', { id: signup.id, step: 'ACCEPT', expectedVersion: 1 }, leader(team.leaderId), 'id');
    expect(await call('checkIn', { signupId: signup.id, expectedVersion: 2, evidence: 'QR' }, volunteer(id), 'id')).toMatchObject({
      code: 'SHIFT_NOT_OPEN',
      field: 'input.at',
    });
    expect(await call('checkOut', { signupId: signup.id, expectedVersion: 2, evidence: 'QR' }, volunteer(id), 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    const other = await newVolunteer({ teamId: team.id });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(other.id), 'id')).toMatchObject({ code: 'SHIFT_FULL' });
    expect(
      await call('stepSignup', { id: signup.id, step: 'MARK_ABSENT', expectedVersion: 2 }, leader(team.leaderId), 'state'),
    ).toMatchObject({ state: 'ABSENT' });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(other.id), 'state')).toMatchObject({ state: 'APPLIED' });
  });

  test('more than 8 hours on a day ask for a second look; a dispute takes back, a correction credits again; nothing is deleted', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const record = (hour: string, minutes: number) =>
      call(
        'recordHours',
        { volunteerId: id, teamId: team.id, content: '陪护', startedAt: `${day}T${hour}:00+08:00`, minutes, evidence: 'PAPER' },
        leader(team.leaderId),
        'id version needsReview state',
      );
    const morning = await record('06:00', 300);
    expect(await record('10:00', 60)).toMatchObject({ code: 'TIME_OVERLAP', field: 'input.startedAt' });
    const evening = await record('12:00', 240);
    expect([morning.needsReview, evening.needsReview]).toEqual([false, true]);
    expect(await call('confirmHours', { id: evening.id, expectedVersion: 1 }, leader(team.leaderId), 'id')).toMatchObject({
      code: 'REVIEW_NEEDED',
      field: 'input.reviewNote',
    });
    const credited = await call(
      'confirmHours',
      { id: evening.id, expectedVersion: 1, reviewNote: '两班均有签到照片' },
      leader(team.leaderId),
      'state version volunteer { totalMinutes }',
    );
    expect(credited).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 240 } });
    const disputed = await call(
      'stepHourRecord',
      { id: evening.id, step: 'DISPUTE', expectedVersion: credited.version, reason: '提前离开' },
      leader(team.leaderId),
      'state version volunteer { totalMinutes } allowedSteps',
    );
    expect(disputed).toMatchObject({ state: 'DISPUTED', volunteer: { totalMinutes: 0 }, allowedSteps: [] });
    expect(
      await call('stepHourRecord', { id: evening.id, step: 'CREDIT', expectedVersion: disputed.version }, leader(team.leaderId), 'id'),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const corrected = await call(
      'stepHourRecord',
      { id: evening.id, step: 'CORRECT', expectedVersion: disputed.version, minutes: 180 },
      head,
      'state version minutes',
    );
    expect(corrected).toMatchObject({ state: 'CORRECTED', minutes: 180 });
    const again = await call(
      'stepHourRecord',
      { id: evening.id, step: 'CREDIT', expectedVersion: corrected.version },
      leader(team.leaderId),
      'state volunteer { totalMinutes }',
    );
    expect(again).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 180 } });
    const said = (await division.said()).filter(it => it.data.recordId === evening.id).map(it => [it.type, it.data.minutes]);
    expect(said).toEqual([
      ['volunteers.hours-credited.v1', 240],
      ['volunteers.hours-withdrawn.v1', 240],
      ['volunteers.hours-credited.v1', 180],
    ]);
    const deleted = await division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'x' } } })
      .transactional(em => em.execute('delete from hour_record', [], 'run'));
    expect(deleted).toMatchObject({ affectedRows: 0 });
  });

  test('a star is told when its hours are reached, and a certificate proves them for good', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    for (let day = 1; day <= 5; day++) {
      const startedAt = new Date(Date.now() - (day + 1) * 86_400_000 * 2).toISOString();
      const { id: recordId } = await call(
        'recordHours',
        { volunteerId: id, teamId: team.id, content: '值守', startedAt, minutes: 1200, evidence: 'PAPER' },
        leader(team.leaderId),
        'id',
      );
      await call('confirmHours', { id: recordId, expectedVersion: 1, reviewNote: '核对无误' }, leader(team.leaderId), 'id');
    }
    expect((await division.said('volunteers.star-reached.v1')).filter(it => it.data.volunteerId === id).map(it => it.data)).toMatchObject([
      { star: 1, totalMinutes: 6000 },
    ]);
    const mine = await ask('{ myVolunteer { star hoursToNextStar hours { minutes } } }', volunteer(id));
    expect(mine.myVolunteer).toMatchObject({ star: 1, hoursToNextStar: 200 });
    const words = { issuer: '秦州区某服务站', responsible: '负责人', handler: '经办人', contact: '0938-0000000' };
    const range = {
      from: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      to: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    };
    const certificate = await call('issueCertificate', { volunteerId: id, ...range, ...words }, head, 'id certificateNo minutes content');
    expect(certificate).toMatchObject({ minutes: 6000, content: '邻里守望行动 6000 分钟' });
    expect(certificate.certificateNo).toMatch(/^VC620599\d{10}$/);
    expect(await call('issueCertificate', { volunteerId: (await newVolunteer()).id, ...range, ...words }, head, 'id')).toMatchObject({
      code: 'NOTHING_TO_CERTIFY',
    });
    const touched = await division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'x' } } })
      .transactional(em => em.execute('update volunteer_certificate set minutes = 1', [], 'run'));
    expect(touched).toMatchObject({ affectedRows: 0 });
    const { certificate: seen } = await ask('query ($id: ID!) { certificate(id: $id) { minutes } }', volunteer(id), { id: certificate.id });
    expect(seen).toEqual({ minutes: 6000 });
  });
});
