/** Runs a piece of work under a name and shows it while it lasts: a line when it is done, with its seconds. */
export type Step = <T>(name: string, work: (note: (text: string) => void) => Promise<T> | T) => Promise<T>;

// A closed terminal or a pipe nobody reads must not end the launcher before it has stopped its processes.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const write = (line: string) => void process.stdout.write(`${line}\n`);

/** Say one line to the person at the terminal. */
export const say = write;

/** A `Step` that writes to the terminal. A step longer than 2 s also says that it has begun, so that nobody looks at a silent screen. */
export const step: Step = async (name, work) => {
  const started = performance.now();
  let announced = false;
  const announce = () => {
    if (!announced) write(`· ${name} …`);
    announced = true;
  };
  const timer = setTimeout(announce, 2000);
  try {
    const notes: string[] = [];
    const result = await work(text => {
      announce();
      write(`    ${text}`);
      notes.push(text);
    });
    write(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    write(`✗ ${name}`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** Do `work` for every item, `width` at a time; the first error ends it. */
export async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(Array.from({ length: Math.min(width, queue.length) }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  }));
}
