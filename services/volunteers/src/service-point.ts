import { chinaDate } from '@nuanxin/casework';
import { actorOf, change, today, type Work } from '@nuanxin/kit';
import { regionOf } from '@nuanxin/ledger';
import type { ChangeServicePointInput, RegisterServicePointInput } from './graphql.generated.ts';
import { internal } from './reach.entity.ts';
import { ServicePoint } from './service-point.entity.ts';
import { filled } from './team.ts';
import { dayOf } from './volunteer.ts';

/** Registers a service point 城乡社区志愿服务站. */
export async function registerServicePoint(work: Work, input: RegisterServicePointInput): Promise<ServicePoint> {
  return work.em.create(ServicePoint, {
    id: work.newId(),
    name: filled(input.name, 50, 'input.name'),
    regionCode: regionOf(input.regionCode, 'input.regionCode'),
    sensitivity: internal,
    address: filled(input.address, 200, 'input.address'),
    stationId: input.stationId ? await today(work, input.stationId) : null,
    openedOn: dayOf(input.openedOn, 'input.openedOn') ?? chinaDate(work.now),
    active: true,
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  });
}

/** Changes a service point, or says that it works no more; what is absent stays. */
export async function changeServicePoint(work: Work, input: ChangeServicePointInput): Promise<ServicePoint> {
  const point = await change(work, ServicePoint, input.id, input.expectedVersion);
  if (input.name != null) point.name = filled(input.name, 50, 'input.name');
  if (input.address != null) point.address = filled(input.address, 200, 'input.address');
  if (input.stationId !== undefined) point.stationId = input.stationId ? await today(work, input.stationId) : null;
  if (input.active != null) point.active = input.active;
  point.updatedAt = work.now;
  return point;
}
