import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { machine } from '../measure.ts';
import { databaseOf } from '../system.ts';
import { factsOf } from './floor-asks.ts';
import { textOf } from './floor.ts';
import { questions } from './gateways.ts';
import { asker, quantile, table, type Bench, type Finding, type Part } from './part.ts';

const COUNT = 250;

/** How busy the machine was since then, 0–1. */
function busySince(then: ReturnType<typeof machine>): number {
  const now = machine();
  const [busy, idle] = [now.busy - then.busy, now.idle - then.idle];
  return busy / Math.max(1, busy + idle);
}

/** From the answer of a mutation in one division to its trace in another. */
export const latency: Part = {
  name: 'latency',
  says: 'from the commit in one division to what another shows',
  async run(bench: Bench): Promise<Finding> {
    const facts = await factsOf(bench.ask);
    const charity = new Client({ connectionString: databaseOf(bench.target, 'charity') });
    await charity.connect();
    bench.atEnd(() => charity.end());
    const asks = asker(bench, bench.target.url, 'nuanxin');
    const post = textOf('post-elder-need');
    let n = 0;
    const once = async (): Promise<number> => {
      const input = { fileId: facts.elders[n % facts.elders.length], kind: 'GOODS', item: '棉被', quantity: 1, unit: '床', urgency: 'SOON' };
      const text = await asks(JSON.stringify({ query: post, variables: { input, key: `latency-${process.pid}-${Date.now()}-${n++}` } }), 'demo-worker');
      const answered = performance.now();
      const { id } = (JSON.parse(text) as { data: { postElderNeed: { id?: string } } }).data.postElderNeed;
      if (!id) throw new Error(text);
      for (;;) {
        const { rowCount } = await charity.query({ name: 'seen', text: 'select 1 from need where id = $1', values: [id] });
        if (rowCount) return performance.now() - answered;
        if (performance.now() - answered > 20_000) throw new Error(`need ${id} did not reach charity in 20 s`);
        await sleep(1);
      }
    };
    const series = async () => {
      const began = machine();
      const list: number[] = [];
      for (let i = 0; i < COUNT; i++) {
        list.push(await once());
        await sleep(20);
      }
      return { list, busy: busySince(began) };
    };
    for (let i = 0; i < 20; i++) await once();
    const rest = await series();

    // Doors are asked for at a rate that keeps half of the machine busy.
    const door = questions.at(-1)!;
    let [rate, running, asked] = [40, true, 0];
    const background = (async () => {
      let last = machine();
      const under = new Set<Promise<void>>();
      for (let tick = 0; running; tick++) {
        if (under.size < 50) {
          const one: Promise<void> = asks(JSON.stringify({ query: door.query, variables: door.variables(asked++, bench.elders) }), 'demo-worker').then(() => {}, () => {}).finally(() => under.delete(one));
          under.add(one);
        }
        if (tick % Math.max(1, Math.round(rate / 2)) === 0) {
          const busy = busySince(last);
          last = machine();
          if (busy > 0) rate = Math.min(500, Math.max(5, rate * Math.min(1.5, Math.max(0.6, 0.5 / busy))));
        }
        await sleep(1000 / rate);
      }
      await Promise.all(under);
    })();
    await sleep(8000);
    const half = await series();
    running = false;
    await background;
    const row = (name: string, { list, busy }: typeof rest) => [name, `${(busy * 100).toFixed(0)} %`, ...[0.5, 0.95, 0.99].map(it => quantile(list, it).toFixed(1)), Math.max(...list).toFixed(1)];
    return {
      figures: { 'visible p99 at half load, ms': quantile(half.list, 0.99), 'visible p99 at rest, ms': quantile(rest.list, 0.99) },
      lines: [
        `A need is posted in elders; charity's own table is asked for it every millisecond from the mutation's answer on. ${COUNT} needs each; half load is doors of seven divisions.`, '',
        ...table(['', 'machine busy', 'p50 ms', 'p95', 'p99', 'longest'], [row('at rest', rest), row('at half load', half)]),
      ],
    };
  },
};
