import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import { bytesOf, type Bytes } from '../bytes.ts';
import { codes, type Code } from '../errors.ts';
import type { Reply, Source } from '../subgraph.ts';
import { isData, merge, own, type Data } from './data.ts';
import { certainPart, placesAt, type Path } from './path.ts';
import { compileRepresentation } from './representation.ts';
import { rewrite, type IsOfType } from './rewrite.ts';
import type { Run, Step } from './run.ts';

/** At most so many errors for one failed call: one per null the client sees, but a long list needs no more than these. */
const errorsPerCall = 10;

/** What a fetch needs to be compiled. */
export type FetchSetting = {
  /** The way to its subgraph. */
  source: Source;
  /** The path at which it stands, from the root. */
  path: Path;
  /** Types of the supergraph, inaccessible ones too. */
  isOfType: IsOfType;
  /** Whether the client's answer is what this one call brings. */
  isWholeWanted: boolean;
};

/** Compiles one call of a plan: what is sent, and what becomes of the answer. */
export function compileFetch(node: FetchNode, setting: FetchSetting): Step {
  const step = node.requires ? compileEntityFetch(node, setting) : compileRootFetch(node, setting);
  return async (run, at) => {
    try {
      await step(run, at);
    } catch (cause) { // data that does not fit what is there
      run.errors.push({ message: (cause as Error).message });
    }
  };
}

/** A call that asks for fields of a root type. */
function compileRootFetch(node: FetchNode, { source, path, isOfType, isWholeWanted }: FetchSetting): Step {
  const bodyOf = compileBody(node);
  const isMutation = node.operationKind === 'mutation';
  const nulls = namesIn(operationOf(node)).slice(0, errorsPerCall);
  return async (run, at) => {
    const things = entitiesOf(at);
    if (things.length === 0) return;
    const reply = await source.ask({ body: bodyOf(run, undefined), isMutation, isWholeWanted }, run.asking);
    if (reply.whole !== undefined) {
      run.whole = reply.whole;
      return;
    }
    const prefix = certainPart(path);
    if (reply.failed) return fail(run, node, reply.failed, nulls.map(name => [...prefix, name]));
    for (const error of reply.errors ?? []) tell(run, error, error.path && [...prefix, ...error.path]);
    if (!reply.data) return;
    if (node.outputRewrites) rewrite(node.outputRewrites, reply.data, isOfType);
    for (const thing of things) merge(thing, reply.data);
  };
}

/** A call that asks for fields of entities. Each is asked for once, however often it stands in the answer. */
function compileEntityFetch(node: FetchNode, { source, path, isOfType }: FetchSetting): Step {
  const bodyOf = compileBody(node);
  const represent = compileRepresentation(node.requires!, node.inputRewrites, isOfType);
  const [door] = operationOf(node)?.selections ?? [];
  const nulls = namesIn(door?.kind === Kind.FIELD ? door.selectionSet : undefined);
  return async (run, at) => {
    const entities: unknown[] = [];
    const indexes: number[] = []; // of an entity among all things at the path
    const positions: number[] = []; // of its representation
    const known = new Map<Bytes, number>();
    for (const [index, entity] of entitiesOf(at).entries()) {
      const representation = represent(entity);
      if (representation === undefined) continue;
      let position = known.get(representation);
      if (position === undefined) known.set(representation, position = known.size);
      entities.push(entity);
      indexes.push(index);
      positions.push(position);
    }
    if (entities.length === 0) return;
    if (node.variableUsages?.includes('representations')) throw new Error('a variable may not be called representations');
    const call = { body: bodyOf(run, `[${[...known.keys()].join(',')}]`), isMutation: false, isWholeWanted: false };
    const reply = await source.ask(call, run.asking);
    if (reply.failed || reply.errors) tellOfEntities(run, reply, indexes, positions);
    if (!reply.data) return;
    const received = own(reply.data, '_entities');
    if (!Array.isArray(received) || received.length !== known.size) {
      run.errors.push({ message: `Expected "data._entities" to contain ${known.size} elements` });
      return;
    }
    if (node.outputRewrites) rewriteReceived(received, entities, positions);
    for (const [at, entity] of entities.entries()) merge(entity, received[positions[at]!]);
  };

  /** Rewrites look at types: an entity that came without its own has that of the entity which was asked for. */
  function rewriteReceived(received: readonly unknown[], entities: readonly unknown[], positions: readonly number[]): void {
    const isDone = new Set<number>();
    for (const [at, position] of positions.entries()) {
      const it = received[position];
      if (isDone.has(position) || !isData(it)) continue;
      isDone.add(position);
      if (!it.__typename) it.__typename = (entities[at] as Data).__typename;
      rewrite(node.outputRewrites!, it, isOfType);
    }
  }

  /** Puts the errors of a call at each place that its entities have in the answer. */
  function tellOfEntities(run: Run, { failed, errors }: Reply, indexes: readonly number[], positions: readonly number[]): void {
    const places = placesAt(run.data, path);
    const placeOf = (at: number) => places[indexes[at]!] ?? certainPart(path);
    if (failed) {
      const count = Math.min(indexes.length, errorsPerCall);
      fail(run, node, failed, Array.from({ length: count }, (_, at) => nulls.map(name => [...placeOf(at), name])).flat().slice(0, errorsPerCall));
    }
    for (const error of errors ?? []) {
      const [entrance, position, ...rest] = error.path ?? [];
      if (entrance === '_entities' && typeof position === 'number') {
        for (const [at, it] of positions.entries()) if (it === position) tell(run, error, [...placeOf(at), ...rest]);
      } else tell(run, error, error.path && certainPart(path));
    }
  }
}

/** Tells of a call that brought nothing, at every place it leaves null. */
function fail(run: Run, { serviceName }: FetchNode, code: Code, paths: readonly (string | number)[][]): void {
  const { message, messageEn } = codes[code];
  for (const path of paths) run.errors.push({ message, path, extensions: { code, messageEn, division: serviceName } });
}

function tell(run: Run, { message, extensions }: GraphQLFormattedError, path: readonly (string | number)[] | undefined): void {
  run.errors.push({ message, ...(path && { path }), ...(extensions && { extensions }) });
}

/** The things a step stands at that are there. */
function entitiesOf(at: unknown): unknown[] {
  return Array.isArray(at) ? at.filter(it => it !== null && it !== undefined) : [at];
}

/** The body of the request; all but the variables is written once. */
function compileBody({ operation, operationName, variableUsages = [] }: FetchNode): (run: Run, representations: Bytes | undefined) => Bytes {
  const head = `${bytesOf(JSON.stringify({ query: operation, operationName })).slice(0, -1)},"variables":{`;
  const heads = variableUsages.map(name => `"${name}":`);
  return ({ variables }, representations) => {
    let text = head;
    let isFirst = true;
    for (const [at, name] of variableUsages.entries()) {
      const value = own(variables, name);
      if (value === undefined) continue;
      text += (isFirst ? '' : ',') + heads[at] + JSON.stringify(value);
      isFirst = false;
    }
    if (representations !== undefined) text += `${isFirst ? '' : ','}"representations":${representations}`;
    return `${text}}}`;
  };
}

function operationOf({ operation }: FetchNode): SelectionSetNode | undefined {
  return parse(operation, { noLocation: true }).definitions.find(it => it.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
}

function namesIn(set: SelectionSetNode | undefined): string[] {
  return [...new Set(set?.selections.flatMap(it => {
    if (it.kind === Kind.FIELD) return it.name.value === '__typename' ? [] : [it.alias?.value ?? it.name.value];
    return it.kind === Kind.INLINE_FRAGMENT ? namesIn(it.selectionSet) : [];
  }))];
}
