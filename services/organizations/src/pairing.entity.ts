import { defineEntity, p } from '@mikro-orm/core';
import type { pairingStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';
import type { ServiceArea } from './service-catalogue-item.entity.ts';

/** A state of its life; see casework. */
export type PairingState = StateOf<typeof pairingStates>;
/** A step of its life. */
export type PairingStep = StepNameOf<typeof pairingStates>;
/** States in which a pairing is in force. */
export const pairingInForce: readonly PairingState[] = ['ACTIVE', 'REVIEWED', 'RENEWED'];

const PairingSchema = defineEntity({
  name: 'Pairing',
  ...scoped('organization_id'),
  properties: {
    ...record,
    stationId: p.string().length(64).index(),
    organizationId: p.string().length(64).index(),
    areas: p.array().$type<ServiceArea[]>(),
    agreementNo: p.string().length(40).nullable(),
    terms: p.string().length(2000).nullable(),
    signedOn: p.date().nullable(),
    from: p.date().nullable(),
    to: p.date().nullable(),
    reason: p.string().length(500).nullable(),
    state: p.string().length(20).$type<PairingState>().index(),
  },
});

/** A station and an organization that help together 结对帮扶. */
export class Pairing extends PairingSchema.class {}
PairingSchema.setClass(Pairing);
