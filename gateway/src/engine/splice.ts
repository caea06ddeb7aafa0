import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import type { Operation, Schema } from '@apollo/federation-internals';
import { parseBytes, type Bytes } from '../bytes.ts';
import type { Reply } from '../subgraph.ts';
import type { Answer, Shape } from './answer.ts';
import { merge, type Data } from './data.ts';
import { compileEntityFetch, compileRootFetch, mergeEntity, positionOf, receivedOf, type EntityFetch } from './fetch.ts';
import { follow } from './path.ts';
import { compilePlan, fetchSetting, orTell, type PlanSetting } from './plan.ts';
import type { Run, Step } from './run.ts';
import { compareTexts, type Stub } from './whole.ts';

/** What a splice needs to be compiled. */
export type SpliceSetting = PlanSetting & {
  /** What the client asked; without `@skip` and `@include`. */
  asked: Operation;
  /** The supergraph's schema, with what is inaccessible to clients. */
  supergraph: Schema;
  /** Shapes of what the client selects. */
  answer: Answer;
};

/** One kind of stub, and how it is filled. */
type Filling = { stub: Stub; fetch: EntityFetch; shape: Shape; head: Bytes; form: RegExp };

/** Stubs of one kind in one text. */
type Found = {
  /** Where each begins and ends. */
  spans: { from: number; to: number; text: Bytes }[];
  /** Each text that occurs, parsed. */
  objects: Map<Bytes, Data>;
  /** Where in the reply the entity of a text is; nothing for one that is not asked about. */
  positions: Map<Bytes, number>;
  /** What is asked about. */
  known: Map<Bytes, number>;
};

/**
 * Compiles a plan whose first call brings the client's answer but for some stubs (`"station":{"__typename":"Station","id":"…"}`) that a
 * second round of calls fills: when the subgraph vouches for its answer, that is done in the text, which is neither parsed nor written
 * anew. Whatever is not as usual is done step by step on parsed data. Nothing for a plan of another form.
 */
export function compileSplice(node: PlanNode, setting: SpliceSetting): Step | undefined {
  const [first, second, ...others] = node.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Fetch' || others.length > 0) return undefined;
  const flattened = second ? flattensOf(second) : [];
  const stubs = flattened && compareTexts(first, setting.asked, setting.supergraph, flattened.map(it => it.path as string[]));
  if (!flattened || !stubs) return undefined;
  const root = compileRootFetch(first, fetchSetting(first, setting, []));
  const rest = second && compilePlan(second, setting);
  const fillings = flattened.map((flatten): Filling => {
    const stub = stubs.find(it => it.path.join(' ') === flatten.path.join(' '))!;
    const fetch = compileEntityFetch(flatten.node, fetchSetting(flatten.node, setting, stub.path));
    return { stub, fetch, shape: setting.answer.part(stub.of, stub.selections), head: `"${stub.path.at(-1)}":`, form: formOf(stub) };
  });

  return async (run, data) => {
    await orTell(run, async () => {
      const reply = await root.ask(run, true);
      if (reply.whole === undefined) root.apply(run, [data], reply);
      else run.whole = reply.whole;
    });
    if (run.whole === undefined) return rest?.(run, data);
    if (fillings.length === 0) return;
    const text = run.whole;
    const found = fillings.map(it => findStubs(text, it));
    if (!found.every(it => it !== undefined)) return stepByStep(run, data as Data, text, undefined);
    const replies = await Promise.all(fillings.map(({ fetch }, at) => found[at]!.known.size > 0 ? fetch.ask(run, found[at]!.known) : {}));
    const filled = fillings.map((filling, at) => fill(filling, found[at]!, replies[at]!));
    if (!filled.every(it => it !== undefined)) return stepByStep(run, data as Data, text, replies);
    run.whole = spliced(text, found, filled);
  };

  /** The same on parsed data, with replies that are there already. */
  async function stepByStep(run: Run, data: Data, text: Bytes, replies: readonly Reply[] | undefined): Promise<void> {
    delete run.whole;
    merge(data, (parseBytes(text) as { data: Data }).data);
    if (!replies) return rest?.(run, data);
    for (const [at, { stub, fetch }] of fillings.entries()) {
      const things = follow(data, stub.path);
      const batch = fetch.collect((Array.isArray(things) ? things : [things]).filter(it => it !== null && it !== undefined));
      if (batch) await orTell(run, async () => fetch.apply(run, batch, replies[at]!));
    }
  }
}

/** Calls about entities at different places, each at its own; nothing when the node is something else. */
function flattensOf(node: PlanNode): (FlattenNode & { node: FetchNode })[] | undefined {
  const nodes = node.kind === 'Parallel' ? node.nodes : [node];
  const flattens = nodes.filter((it): it is FlattenNode & { node: FetchNode } =>
    it.kind === 'Flatten' && it.node.kind === 'Fetch' && it.node.requires !== undefined && !it.node.inputRewrites && !it.node.outputRewrites
    && !it.node.variableUsages?.includes('representations'));
  const places = new Set(flattens.map(it => it.path.join(' ')));
  return flattens.length === nodes.length && places.size === nodes.length ? flattens : undefined;
}

/** How a stub is written when no string in it needs an escape. */
function formOf({ names: [_, ...names] }: Stub): RegExp {
  return new RegExp(`^\\{"__typename":"\\w+"${names.map(it => `,"${it}":(?:"[^"\\\\]*"|-?\\d+|null)`).join('')}\\}$`);
}

/** The stubs of a text; nothing when one is not written as usual. No string can look like one: in it each quote has a backslash. */
function findStubs(text: Bytes, { head, form, fetch }: Filling): Found | undefined {
  const found: Found = { spans: [], objects: new Map(), positions: new Map(), known: new Map() };
  const opening = `${head}{"__typename":"`;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
    const from = at + head.length;
    const to = text.indexOf('}', from) + 1;
    const stub = text.slice(from, to);
    if (!found.objects.has(stub)) {
      if (!form.test(stub)) return undefined;
      const object = JSON.parse(stub) as Data;
      const representation = fetch.represent(object);
      found.objects.set(stub, object);
      if (representation !== undefined) found.positions.set(stub, positionOf(found.known, representation));
    }
    found.spans.push({ from, to, text: stub });
    at = to;
  }
  return found;
}

/** What the client gets for each stub; nothing when there is anything to tell of, or a null goes further than the stub. */
function fill({ shape }: Filling, { objects, positions, known }: Found, reply: Reply): Map<Bytes, Bytes> | undefined {
  const received = known.size > 0 ? receivedOf(reply, known) : [];
  if (!received || reply.errors || reply.failed) return undefined;
  const filled = new Map<Bytes, Bytes>();
  for (const [stub, object] of objects) {
    const position = positions.get(stub);
    const whole = { ...object };
    if (position !== undefined) mergeEntity(whole, received[position]);
    const shaped = shape(whole);
    if (shaped === undefined) return undefined;
    filled.set(stub, JSON.stringify(shaped));
  }
  return filled;
}

/** The text with each stub replaced. */
function spliced(text: Bytes, found: readonly Found[], filled: readonly ReadonlyMap<Bytes, Bytes>[]): Bytes {
  const spans = found.flatMap((it, kind) => it.spans.map(span => ({ ...span, kind })));
  if (found.length > 1) spans.sort((a, b) => a.from - b.from);
  let whole: Bytes = '';
  let end = 0;
  for (const { from, to, text: stub, kind } of spans) {
    whole += text.slice(end, from) + filled[kind]!.get(stub)!;
    end = to;
  }
  return whole + text.slice(end);
}
