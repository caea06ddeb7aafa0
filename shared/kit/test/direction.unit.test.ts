import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(root + file, 'utf8');

/** Who may lean on whom; a package not listed here may lean on no package of ours. */
const may: Record<string, string[]> = {
  'shared/contracts': [],
  'shared/casework': [],
  'shared/regions': [],
  'shared/kit': ['@nuanxin/contracts'],
  'shared/ledger': ['@nuanxin/casework', '@nuanxin/contracts', '@nuanxin/kit', '@nuanxin/regions'],
  gateway: ['@nuanxin/kit'],
  infra: ['@nuanxin/casework', '@nuanxin/kit', '@nuanxin/ledger', '@nuanxin/regions'],
  'load-tests': ['@nuanxin/infra'],
  'services/*': ['@nuanxin/casework', '@nuanxin/contracts', '@nuanxin/kit', '@nuanxin/ledger', '@nuanxin/regions'],
};

for (const [folder, allowed] of Object.entries(may)) {
  for (const file of globSync(`${folder}/package.json`, { cwd: root })) {
    test(`${file} leans only on ${allowed.join(', ') || 'no one'}`, () => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as { dependencies?: object; devDependencies?: object };
      const ours = Object.keys({ ...dependencies, ...devDependencies }).filter(it => it.startsWith('@nuanxin/'));
      expect(ours.filter(it => !allowed.includes(it))).toEqual([]);
    });
  }
}

test('every version is in the catalog, and nowhere else', () => {
  const loose = globSync(['package.json', '{gateway,infra,load-tests,shared/*,services/*}/package.json'], { cwd: root }).flatMap(file => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
    return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^(catalog|workspace):/.test(version)).map(([name]) => `${file}: ${name}`);
  });
  expect(loose).toEqual([]);
});

test('the gateway takes from the kit how a schema is read, and nothing else', () => {
  const taken = globSync('gateway/src/**/*.ts', { cwd: root }).flatMap(file => [...read(file).matchAll(/from '(@nuanxin\/[^']+)'/g)].map(it => it[1]));
  expect([...new Set(taken)]).toEqual(['@nuanxin/kit/sdl']);
});

test('inside a division: resolvers and reactions call actions, actions call entities, entities import only entities', () => {
  const upward = globSync('services/*/src/*.ts', { cwd: root, exclude: ['**/*.generated.ts'] }).flatMap(file => {
    const imports = [...read(file).matchAll(/from '\.\/([\w.-]+)\.ts'/g)].map(it => it[1]!);
    const no = file.endsWith('.entity.ts') ? /^(?!.*\.entity$)/ : /\/(resolvers|reactions|service|main)\.ts$/.test(file) ? /^$/ : /^(resolvers|reactions|service|main)$/;
    return imports.filter(it => no.test(it)).map(it => `${file} → ${it}`);
  });
  expect(upward).toEqual([]);
});

test('divisions share one shape', () => {
  const expected = ['README.md', 'package.json', 'schema.graphql', 'src/graphql.generated.ts', 'src/main.ts', 'src/migrations', 'src/reactions.ts', 'src/resolvers.ts', 'src/service.ts', 'tsconfig.json'];
  const divisions = globSync('services/*/package.json', { cwd: root }).map(it => it.replace('/package.json', ''));
  expect(divisions).toHaveLength(7);
  for (const division of divisions) {
    const missing = expected.filter(it => !globSync(`${division}/${it}`, { cwd: root }).length);
    expect(missing, division).toEqual([]);
  }
});
