import { ACTIONS, chinaDate, type ActionCode } from '@nuanxin/casework';
import { actorOf, change, nextNumber, Rejection, type Work } from '@nuanxin/kit';
import type { IssueCertificateInput, RejectionCode } from './graphql.generated.ts';
import { HourRecord } from './hour-record.entity.ts';
import { personal } from './reach.entity.ts';
import { selfOf } from './self.ts';
import { filled } from './team.ts';
import { Volunteer } from './volunteer.entity.ts';
import { dayOf } from './volunteer.ts';
import { VolunteerCertificate } from './volunteer-certificate.entity.ts';

/** Issues a certificate 志愿服务记录证明 of the credited hours of a time (VSR 19, VRC): free, true, and final. */
export async function issueCertificate(work: Work, input: IssueCertificateInput): Promise<VolunteerCertificate> {
  const volunteer = await change(work, Volunteer, input.volunteerId, null, 'input.volunteerId');
  if (selfOf(work) === volunteer.id)
    throw new Rejection('OUT_OF_SCOPE', { zh: '不能为本人出具证明。', en: 'Nobody certifies oneself.' }, 'input.volunteerId');
  const [from, to] = [dayOf(input.from, 'input.from')!, dayOf(input.to, 'input.to')!];
  if (from > to || to > chinaDate(work.now)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '起止日期有误，且不能晚于今天。', en: 'The time ends after it begins, and not in the future.' },
      'input.to',
    );
  }
  const records = await work.em.find(HourRecord, {
    volunteerId: volunteer.id,
    state: 'CREDITED',
    startedAt: { $gte: new Date(`${from}T00:00:00+08:00`), $lt: new Date(`${to}T24:00:00+08:00`) },
  });
  const minutes = records.reduce((sum, it) => sum + it.minutes, 0);
  if (!minutes)
    throw new Rejection<RejectionCode>(
      'NOTHING_TO_CERTIFY',
      { zh: '该时段没有已计入的服务时间。', en: 'No credited hours in that time.' },
      'input.from',
    );
  const byAction = Object.entries(Object.groupBy(records, it => it.action)).toSorted(([a], [b]) => a.localeCompare(b));
  const prefix = `VC${String(volunteer.regionCode).slice(0, 6)}${chinaDate(work.now).slice(0, 4)}`;
  return work.em.create(VolunteerCertificate, {
    id: work.newId(),
    certificateNo: `${prefix}${String(await nextNumber(work, prefix)).padStart(6, '0')}`,
    volunteerId: volunteer.id,
    stationId: volunteer.stationId,
    regionCode: volunteer.regionCode,
    sensitivity: personal,
    from,
    to,
    minutes,
    content: byAction
      .map(([action, of]) => `${ACTIONS[action as ActionCode].zh} ${of!.reduce((sum, it) => sum + it.minutes, 0)} 分钟`)
      .join('；'),
    issuer: filled(input.issuer, 50, 'input.issuer'),
    responsible: filled(input.responsible, 50, 'input.responsible'),
    handler: filled(input.handler, 50, 'input.handler'),
    contact: filled(input.contact, 50, 'input.contact'),
    issuedAt: work.now,
    createdBy: actorOf(work).id,
    version: 1,
  });
}
