/** Something a person can put right: one line in Chinese, one in English, saying what to do. */
export class Trouble extends Error {
  /** The Chinese line. */
  readonly chinese: string;

  constructor(chinese: string, english: string) {
    super(english);
    this.name = 'Trouble';
    this.chinese = chinese;
  }
}

/** Make a Trouble; throw what it returns. */
export function trouble(chinese: string, english: string): Trouble {
  return new Trouble(chinese, english);
}

/** Tell a person about an error: a Trouble in its two lines, anything else with its stack (it is a fault of ours). */
export function tell(error: unknown): void {
  if (error instanceof Trouble) process.stderr.write(`✗ ${error.chinese}\n  ${error.message}\n`);
  else process.stderr.write(`✗ 启动程序出错 The launcher failed: ${error instanceof Error ? error.stack : String(error)}\n`);
}
