import { pairingStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { actorOf, change, emit, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import type { StepPairingInput, ChangePairingInput, RegisterPairingInput } from './graphql.generated.ts';
import { named, noted, ordered, past, required } from './input.ts';
import { Pairing, pairingInForce } from './pairing.entity.ts';
import { ableOrganization } from './social-organization.ts';
import { Station } from './station.entity.ts';
import { only, ownOrganization } from './who.ts';

/** Proposes a pairing of a station and an organization in good standing. */
export async function registerPairing(work: Work, input: RegisterPairingInput): Promise<Pairing> {
  only(work, ['STATION_HEAD', 'ORG_STAFF']);
  ownOrganization(work, input.organizationId, 'input.organizationId');
  const station = await work.em.findOne(Station, input.stationId);
  if (!station) throw notFound('input.stationId');
  const organization = await ableOrganization(work, input.organizationId);
  const twin = await work.em.findOne(Pairing, {
    stationId: station.id,
    organizationId: organization.id,
    state: { $nin: ['ENDED', 'TERMINATED'] },
  });
  if (twin) throw new Rejection('DUPLICATE', { zh: '双方已有结对。', en: 'They are paired already.' }, 'input.organizationId');
  ordered(input.from, input.to, 'input.to');
  return work.em.create(Pairing, {
    id: work.newId(),
    regionCode: station.regionCode,
    sensitivity: 1,
    stationId: station.id,
    organizationId: organization.id,
    areas: [...new Set(input.areas)],
    agreementNo: null,
    terms: noted(input.terms, 'input.terms', 2000),
    signedOn: null,
    from: input.from ?? null,
    to: input.to ?? null,
    reason: null,
    state: pairingStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes the agreement of a pairing that is not signed yet. */
export async function changePairing(work: Work, { id, expectedVersion, ...input }: ChangePairingInput): Promise<Pairing> {
  only(work, ['STATION_HEAD', 'ORG_STAFF']);
  const pairing = await change(work, Pairing, id, expectedVersion);
  ownOrganization(work, pairing.organizationId, 'input.id');
  if (pairing.state !== 'PROPOSED' && pairing.state !== 'NEGOTIATING') {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '协议已签订，不可更改。', en: 'The agreement is signed: it cannot be changed.' },
      'input.id',
    );
  }
  if (input.areas != null) pairing.areas = [...new Set(input.areas)];
  if (input.terms !== undefined) pairing.terms = noted(input.terms, 'input.terms', 2000);
  if (input.from !== undefined) pairing.from = input.from ?? null;
  if (input.to !== undefined) pairing.to = input.to ?? null;
  ordered(pairing.from, pairing.to, 'input.to');
  pairing.updatedAt = work.now;
  return pairing;
}

/** Takes a pairing one step on; its end takes back at once what it had opened. */
export async function stepPairing(work: Work, { id, expectedVersion, step, ...input }: StepPairingInput): Promise<Pairing> {
  const pairing = await change(work, Pairing, id, expectedVersion);
  ownOrganization(work, pairing.organizationId, 'input.id');
  const wasInForce = pairingInForce.includes(pairing.state);
  mayDecide(work);
  take(pairingStates, pairing, step, work.actor);
  pairing.updatedAt = work.now;
  const { regionCode, stationId, organizationId, areas } = pairing;
  const about = { id, regionCode, version: pairing.version + 1 };
  if (step === 'AGREE') {
    pairing.agreementNo = named(required(input.agreementNo, 'input.agreementNo'), 'input.agreementNo', 40);
    pairing.signedOn = past(required(input.signedOn, 'input.signedOn'), work.now, 'input.signedOn');
  }
  if (step === 'ACTIVATE') {
    await ableOrganization(work, organizationId, 'input.id');
    emit(work, organizations.PairingActivated, { pairingId: id, regionCode, stationId, organizationId, areas }, about);
  }
  if (step === 'TERMINATE') pairing.reason = named(required(input.reason, 'input.reason'), 'input.reason', 500);
  if (wasInForce && !pairingInForce.includes(pairing.state)) {
    emit(work, organizations.PairingEnded, { pairingId: id, regionCode, stationId, organizationId }, about);
  }
  return pairing;
}

/** The organization's own staff agree for it; of the bureau and the stations only who may approve (a division of another domain may not). */
function mayDecide(work: Work): void {
  const { role, actsAs, scopes } = actorOf(work);
  if (role === 'ORG_STAFF' || actsAs.includes('DIVISION') || scopes.has('organizations:approve')) return;
  throw new Rejection('OUT_OF_SCOPE', { zh: '您的角色不能办理此事项。', en: 'Your role may not do this.' });
}
