import { broker } from './broker.ts';
import { events } from './events.ts';
import { floor } from './floor.ts';
import { gateways } from './gateways.ts';
import { growth } from './growth.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import type { Part } from './part.ts';
import { pgbench } from './pgbench.ts';
import { rules } from './rules.ts';
import { search1M } from './search.ts';
import { subgraph } from './subgraph.ts';

/** All parts, in the order in which they run. */
export const parts: readonly Part[] = [memory, gateways, floor, pgbench, subgraph, rules, latency, search1M, broker, events, growth];
