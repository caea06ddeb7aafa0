import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const packed = new URL('../regions.tsv.br', import.meta.url);
let codes: Set<number> | undefined;

/** Every code of the committed region list 行政区划 down to townships (GB/T 2260 and GB/T 10114), with the synthetic county 620599. */
function known(): Set<number> {
  codes ??= new Set(brotliDecompressSync(readFileSync(packed)).toString('utf8').trimEnd().split('\n').map(line => Number(line.slice(0, 12))));
  return codes;
}

/** Whether a region exists, by its 12-digit code. A village 村/社区 is known by its township: the list ends there. */
export function isKnownRegion(code: string): boolean {
  return known().has(Number(code)) || (!code.endsWith('000') && known().has(Number(`${code.slice(0, 9)}000`)));
}
