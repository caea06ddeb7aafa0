import type { Division } from '@nuanxin/kit';
import { testDivision } from '@nuanxin/kit/testing';
import { assertSafe, behind } from '@nuanxin/kit/orm';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const services = new URL('../../services/', import.meta.url);
const divisions = readdirSync(services).filter(it => existsSync(new URL(`${it}/src/service.ts`, services)));

test.each(divisions)('%s: its migrations make what its entities say, and every table has a forced row policy', async name => {
  const { default: division } = (await import(new URL(`${name}/src/service.ts`, services).href)) as { default: Division };
  await using opened = await testDivision(division);
  await assertSafe(opened.database, name);
  expect(await behind(division.database, opened.urls.app), 'run `pnpm migration` in the division').toBe(false);
});

test.each(divisions)('%s: without a scope there are no rows, and no other scope can be written into', async name => {
  const { default: division } = (await import(new URL(`${name}/src/service.ts`, services).href)) as { default: Division };
  await using opened = await testDivision(division);
  const { orm } = opened.database;
  for (const meta of orm.getMetadata().getAll().values()) {
    if (!meta.policies?.some(it => it.name === 'scope')) continue;
    expect(await orm.em.fork().execute(`select 1 from "${meta.tableName}"`), meta.className).toEqual([]);
  }
});
