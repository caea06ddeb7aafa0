import { isDeepStrictEqual } from 'node:util';
import { pssOf } from '@nuanxin/infra/local/memory.ts';
import { cpuOf, openMeter } from '../measure.ts';
import { absent, contenders, started, type Running } from './contenders.ts';
import { asker, contest, median, spread, sumOf, table, type Bench, type Contestant, type Finding, type Part } from './part.ts';

const fields = 'id fileNo name sex ageBand regionCode state riskLevel nextVisitDueAt lastVisitAt lastVisitResult version';

/** What is asked, as whom, and with which variables at the n-th request. */
interface Question { name: string; short: string; query: string; variables(n: number, elders: readonly string[]): object }

/** Asked by a station's worker: one division, two, all seven. */
export const questions: readonly Question[] = [
  { name: 'one file by id (1 subgraph)', short: 'by id', query: `query ($id: ID!) { elderFile(id: $id) { ${fields} } }`, variables: (n, elders) => ({ id: elders[n % elders.length] }) },
  {
    name: 'list of 15 with its stations (2 subgraphs)', short: 'list',
    query: `query ($at: DateTime) { elderFiles(first: 15, filter: { visitDueBefore: $at }) { edges { node { ${fields} station { name state } } } } }`,
    variables: n => ({ at: new Date(Date.UTC(2030, 0, 1) + n).toISOString() }),
  },
  {
    name: 'one person and household at one door (7 subgraphs)', short: 'door',
    query: `query ($id: ID!) { elderFile(id: $id) { ${fields} visits { state result startedAt } station { name state elderCaseload { files } }
  household { address childFiles { name riskLevel } disabilityFiles { name riskLevel } watchers { id } aidReceived90d }
  person { childFile { id } disabilityFile { id } reliefCases { id } needs { id state } watchers { id everyDays } } } }`,
    variables: (n, elders) => ({ id: elders[n % elders.length] }),
  },
];

const worker = 'demo-worker';

/** Why one could not be had, in one line that names no address. */
const reason = ({ message }: Error) => message.replaceAll(/\s+/g, ' ').replaceAll(/https?:\S+/g, '…').slice(0, 300);

const COMPARED = 20;

/** How the answers of all compare with those of the first, over some of the variables. */
async function compare(bench: Bench, running: readonly Running[], { query, variables }: Question): Promise<string> {
  const other = new Map<string, string>();
  const asks = running.map(it => asker(bench, it.url, it.name));
  for (let n = 0; n < COMPARED; n++) {
    const [ours, ...theirs] = await Promise.all(asks.map(it => it(JSON.stringify({ query, variables: variables(n, bench.elders) }), worker)));
    for (const [i, its] of theirs.entries()) {
      const { name } = running[i + 1]!;
      // Metadata beside the data (`extensions`) is each gateway's own affair.
      const [a, b] = [ours!, its].map(it => (JSON.parse(it) as { data: unknown }).data);
      if (!isDeepStrictEqual(a, b)) other.set(name, '**not the same**');
      else if (JSON.stringify(a) !== JSON.stringify(b) && !other.has(name)) other.set(name, 'the same with keys in another order');
    }
  }
  const told = [...other].map(([name, verdict]) => `${name} ${verdict}`);
  return told.length ? `${COMPARED} answers compared with ours: ${told.join('; ')}; the others equal to the letter.` : `${COMPARED} answers compared: equal to the letter.`;
}

/** This gateway beside others: CPU of the gateway, of all the rest, and what one core of the whole system answers in a second. */
export const gateways: Part = {
  name: 'gateways',
  says: 'this gateway beside others on the same subgraphs',
  async run(bench: Bench): Promise<Finding> {
    const running: Running[] = [];
    const lines: string[] = [];
    const failed: string[] = [];
    for (const contender of contenders) {
      bench.say(`  ${contender.name} …`);
      try {
        running.push(await started(contender, bench));
      } catch (error) {
        failed.push(`${contender.name}: ${reason(error as Error)}`);
      }
    }
    const meter = await openMeter(bench.target);
    bench.atEnd(() => meter.close());
    const rest = async () => Object.entries((await meter.read()).cpu).reduce((sum, [name, ms]) => (name === 'gateway' ? sum : sum + ms), 0);
    const figures: Record<string, number> = {};
    lines.push(...contenders.map(it => `- ${it.name}: ${it.remark}.`), '', `Not run: ${[...failed, ...absent].join('; ')}.`, '');

    for (const question of questions) {
      bench.say(`  ${question.name}`);
      const contestant = (one: Running, variables: (n: number) => object): Contestant => {
        const asks = asker(bench, one.url, one.name);
        return {
          name: one.name, once: async n => void (await asks(JSON.stringify({ query: question.query, variables: variables(n) }), worker)),
          cpu: async () => ({ gateway: cpuOf(one.pid), rest: await rest() }),
        };
      };
      const verdict = await compare(bench, running, question);
      const all = running.map(it => contestant(it, n => question.variables(n, bench.elders)));
      // Where one division answers all, it can be asked without any gateway.
      if (question === questions[0]) all.push({ ...contestant({ name: 'the division asked directly', pid: 0, url: bench.subgraphs.elders! }, n => question.variables(n, bench.elders)) });
      const used = await contest(bench, all);
      const equal = await contest({ ...bench, rounds: Math.min(3, bench.rounds) }, running.map(it => contestant(it, () => question.variables(0, bench.elders))));
      const base = median(used.get('nuanxin')!.gateway!);
      const whole = (name: string) => 1000 / median(sumOf(used.get(name)!));
      lines.push(
        `#### ${question.name}`, '', verdict, '',
        ...table(['contender', 'gateway, CPU ms/operation (min–max)', 'nuanxin is', 'divisions + PostgreSQL + NATS', 'whole system, operations/s of one core', 'gateway, the same question again and again', 'memory, MB'],
          [...used].map(([name, it]) => {
            const pid = running.find(one => one.name === name)?.pid;
            return [
              name, pid ? spread(it.gateway!, 3) : '–', pid ? `${(base / median(it.gateway!)).toFixed(2)}x` : '–', median(it.rest!).toFixed(2), whole(name).toFixed(0),
              equal.has(name) ? median(equal.get(name)!.gateway!).toFixed(3) : '–', pid ? String(Math.round(pssOf(pid) / 1024)) : '–',
            ];
          })), '',
      );
      for (const { name } of running) {
        figures[`${question.short}: nuanxin / ${name}`] = base / median(used.get(name)!.gateway!);
        figures[`${question.short}: whole system, operations/s of one core, ${name}`] = whole(name);
      }
      const peers = running.map(it => it.name).filter(it => !it.startsWith('nuanxin'));
      figures[`${question.short}: whole system, nuanxin / the best peer`] = whole('nuanxin') / Math.max(...peers.map(whole));
      const direct = used.get('the division asked directly');
      if (direct) {
        figures['gateway adds, ms'] = median(sumOf(used.get('nuanxin')!)) - median(sumOf(direct));
        figures['gateway adds, its own CPU, ms'] = base;
        lines.push(`Over the division asked directly this gateway adds ${base.toFixed(3)} ms of its own CPU; all processes together use ${figures['gateway adds, ms']!.toFixed(3)} ms more.`, '');
      }
    }
    return { lines, figures };
  },
};
