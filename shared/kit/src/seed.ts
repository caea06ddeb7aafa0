import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import type { Actor } from './actor.ts';
import { newId } from './id.ts';
import { conclude, journaled } from './journal.ts';
import type { Database } from './orm.ts';
import { division, sessionOf } from './scope.ts';
import type { Division } from './service.ts';
import type { Work } from './work.ts';

/** One raw record: an action of the division, called with this input, as of this time. `id` becomes the id of what it makes. */
type Line = { action: string; id?: string; at?: string; as?: string; input: never };

const linesAtOnce = 100;

/** Calls a division's own actions with the raw records of `<folder>/<division>/*.ndjson`, in the files' order. Rows and facts come from the real code. */
export async function seed({ name, actions }: Division, database: Database, folder: string, log: Logger): Promise<number> {
  const own = join(folder, name);
  if (!existsSync(own)) return 0;
  let count = 0;
  for (const file of readdirSync(own).filter(it => it.endsWith('.ndjson')).sort()) {
    let waiting: Line[] = [];
    for await (const text of createInterface({ input: createReadStream(join(own, file)) })) {
      if (text) waiting.push(JSON.parse(text) as Line);
      if (waiting.length === linesAtOnce) count += await call(waiting.splice(0));
    }
    count += await call(waiting);
    log.info({ file, count }, 'seeded');
  }
  return count;

  async function call(lines: Line[]): Promise<number> {
    if (!lines.length) return 0;
    const actor: Actor = division(name);
    await database.orm.em.fork({ session: { variables: sessionOf(actor) } }).transactional(async em => {
      for (const line of lines) {
        const act = actions[line.action];
        if (!act) throw new Error(`${name} has no action ${line.action}`);
        const now = line.at ? new Date(line.at) : new Date();
        const ids = line.id ? [line.id] : [];
        const work: Work = journaled({
          em, database, actor: { ...actor, role: line.as ?? actor.role }, now, newId: () => ids.shift() ?? newId(now.getTime()), action: line.action,
          correlationId: newId(), causationId: null, log, loaders: new Map(), statements: new Map(),
        });
        try {
          await act(work, line.input);
          await em.flush();
          await conclude(em);
          em.clear(); // or every flush would look at all records of the batch again
        } catch (error) {
          throw new Error(`${name}: ${line.action} ${line.id ?? ''} ${JSON.stringify(line.input).slice(0, 300)}`, { cause: error });
        }
      }
    });
    return lines.length;
  }
}
