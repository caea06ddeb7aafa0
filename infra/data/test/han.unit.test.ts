import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeHan } from '../src/han.ts';

const kept = readFileSync(new URL('../../../shared/casework/han.txt', import.meta.url), 'utf8');

test('the committed table is what the packages give', () => {
  expect(kept === writeHan()).toBe(true);
});

test('it reads the characters that names may have: the first block and the rare ones of the national list', () => {
  const read = new Set(kept.split('\n\n')[0]!.split('\n').filter(it => !it.startsWith('#')).flatMap(it => [...it.split(' ')[1]!]));
  expect(read.size).toBeGreaterThan(20_900);
  for (const it of '䶮㛃𬒔𬭸喆堃淼昇犇仝龢甦邨甯䴖𫘧𬸚𫖯𬱖𬞟') expect(read.has(it), it).toBe(true);
});
