import { events } from './events.ts';
import { floor } from './floor.ts';
import { gateways } from './gateways.ts';
import { growth } from './growth.ts';
import type { Part } from './part.ts';

/** All parts, in the order in which they run. */
export const parts: readonly Part[] = [gateways, floor, events, growth];
