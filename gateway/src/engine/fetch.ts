import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import { bytesOf, type Bytes } from '../bytes.ts';
import { codes, type Code } from '../errors.ts';
import type { Reply, Source } from '../subgraph.ts';
import { isData, merge, Misfit, own, type Data } from './data.ts';
import { certainPart, placesAt, type Path } from './path.ts';
import { compileRepresentation, type Represent } from './representation.ts';
import { rewrite, type IsOfType } from './rewrite.ts';
import type { Run } from './run.ts';

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
};

/** A call of a plan that asks for fields of a root type. */
export type RootFetch = {
  /** Asks; `isWholeWanted` when the answer's text is of use. */
  ask: (run: Run, isWholeWanted: boolean) => Promise<Reply>;
  /** Writes a reply into the things that it is about, and its errors into the run. */
  apply: (run: Run, things: readonly unknown[], reply: Reply) => void;
};

/** Compiles a call that asks for fields of a root type. */
export function compileRootFetch(node: FetchNode, { source, path, isOfType }: FetchSetting): RootFetch {
  const bodyOf = compileBody(node);
  const isMutation = node.operationKind === 'mutation';
  const nulls = namesIn(operationOf(node)).slice(0, errorsPerCall);
  const prefix = certainPart(path);
  return {
    ask: (run, isWholeWanted) => source.ask({ body: bodyOf(run, undefined), isMutation, isWholeWanted }, run.asking),
    apply: (run, things, { data, errors = [], failed }) => {
      if (failed) return fail(run, node, failed, nulls.map(name => [...prefix, name]));
      for (const error of errors) tell(run, error, error.path && [...prefix, ...error.path]);
      if (!data) return;
      if (node.outputRewrites) rewrite(node.outputRewrites, data, isOfType);
      for (const thing of things) merge(thing, data);
    },
  };
}

/** Entities that are asked for together; each once, however often it stands in the answer. */
export type Batch = {
  /** What is asked about: distinct representations, and where in `_entities` each will be. */
  known: Map<Bytes, number>;
  /** The entities. */
  entities: unknown[];
  /** Of each entity, which of all the things at the path it is. */
  indexes: number[];
  /** Of each entity, where in `_entities` it will be. */
  positions: number[];
};

/** A call of a plan that asks for fields of entities. */
export type EntityFetch = {
  /** How it names an entity. */
  represent: Represent;
  /** Those of some things that it asks about; nothing when there is none. */
  collect: (things: readonly unknown[]) => Batch | undefined;
  /** Asks about representations. */
  ask: (run: Run, known: ReadonlyMap<Bytes, number>) => Promise<Reply>;
  /** Writes a reply into the entities that it is about, and its errors, at each place of the answer, into the run. */
  apply: (run: Run, batch: Batch, reply: Reply) => void;
};

/** Compiles a call that asks for fields of entities. */
export function compileEntityFetch(node: FetchNode, { source, path, isOfType }: FetchSetting): EntityFetch {
  const bodyOf = compileBody(node);
  const represent = compileRepresentation(node.requires!, node.inputRewrites, isOfType);
  const [door] = operationOf(node)?.selections ?? [];
  const nulls = namesIn(door?.kind === Kind.FIELD ? door.selectionSet : undefined);

  function collect(things: readonly unknown[]): Batch | undefined {
    const batch: Batch = { known: new Map(), entities: [], indexes: [], positions: [] };
    for (const [index, entity] of things.entries()) {
      const representation = represent(entity);
      if (representation === undefined) continue;
      batch.entities.push(entity);
      batch.indexes.push(index);
      batch.positions.push(positionOf(batch.known, representation));
    }
    return batch.entities.length > 0 ? batch : undefined;
  }

  function apply(run: Run, batch: Batch, reply: Reply): void {
    if (reply.failed || reply.errors) tellOfEntities(run, reply, batch);
    if (!reply.data) return;
    const received = receivedOf(reply, batch.known);
    if (!received) throw new Misfit(`Expected "data._entities" to contain ${batch.known.size} elements`);
    const { entities, positions } = batch;
    if (node.outputRewrites) rewriteReceived(received, batch);
    for (const [at, entity] of entities.entries()) mergeEntity(entity as Data, received[positions[at]!]);
  }

  /** Rewrites look at types: an entity that came without its own has that of the entity which was asked for. */
  function rewriteReceived(received: readonly unknown[], { entities, positions }: Batch): void {
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
  function tellOfEntities(run: Run, { failed, errors = [] }: Reply, { indexes, positions }: Batch): void {
    const places = placesAt(run.data, path);
    const placeOf = (at: number) => places[indexes[at]!] ?? certainPart(path);
    if (failed) {
      const paths = indexes.slice(0, errorsPerCall).flatMap((_, at) => nulls.map(name => [...placeOf(at), name]));
      fail(run, node, failed, paths.slice(0, errorsPerCall));
    }
    for (const error of errors) {
      const [entrance, position, ...rest] = error.path ?? [];
      if (entrance === '_entities' && typeof position === 'number') {
        for (const [at, it] of positions.entries()) if (it === position) tell(run, error, [...placeOf(at), ...rest]);
      } else tell(run, error, error.path && certainPart(path));
    }
  }

  return {
    represent,
    collect,
    ask: async (run, known) => {
      if (node.variableUsages?.includes('representations')) throw new Misfit('a variable may not be called representations');
      return source.ask({ body: bodyOf(run, `[${[...known.keys()].join(',')}]`), isMutation: false, isWholeWanted: false }, run.asking);
    },
    apply,
  };
}

/** Writes what was received about an entity into it; what says that it is of no type is of the entity's. */
export function mergeEntity(entity: Data, received: unknown): void {
  if (isData(received) && received.__typename !== undefined && !received.__typename) received.__typename = entity.__typename;
  merge(entity, received);
}

/** Where in `_entities` a representation will be, the next place if it is new. */
export function positionOf(known: Map<Bytes, number>, representation: Bytes): number {
  let position = known.get(representation);
  if (position === undefined) known.set(representation, position = known.size);
  return position;
}

/** The entities of a reply, as many as were asked for; nothing when it is not so. */
export function receivedOf({ data }: Reply, known: ReadonlyMap<Bytes, number>): unknown[] | undefined {
  const received = data && own(data, '_entities');
  return Array.isArray(received) && received.length === known.size ? received : undefined;
}

/** Tells of a call that brought nothing, at every place it leaves null. */
function fail(run: Run, { serviceName }: FetchNode, code: Code, paths: readonly (string | number)[][]): void {
  const { message, messageEn } = codes[code];
  for (const path of paths) run.errors.push({ message, path, extensions: { code, messageEn, division: serviceName } });
}

function tell(run: Run, { message, extensions }: GraphQLFormattedError, path: readonly (string | number)[] | undefined): void {
  run.errors.push({ message, ...(path && { path }), ...(extensions && { extensions }) });
}

/** The body of a request with some representations. */
type BodyOf = (run: Run, representations: Bytes | undefined) => Bytes;

/** All of the body but the variables is written once. */
function compileBody({ operation, operationName, variableUsages = [] }: FetchNode): BodyOf {
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
