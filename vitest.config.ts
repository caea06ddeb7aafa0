import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Vite would resolve graphql to its .mjs while Apollo requires the .js: two copies, "another module or realm".
const graphql = createRequire(new URL('./shared/kit/package.json', import.meta.url)).resolve('graphql/index.js');
const root = fileURLToPath(new URL('.', import.meta.url));

const project = (name: 'unit' | 'int' | 'e2e', settings: object) => ({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: { name, root, include: [`{gateway,infra,load-tests,services/*,shared/*}/**/*.${name}.test.ts`], exclude: ['**/node_modules/**'], ...settings },
});

/** The load writes to the one system of the end-to-end tests: it comes after those that count what the fixtures hold. */
class LoadLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Array.from(await super.sort(files)).sort((a, b) => Number(a.moduleId.includes('/load-tests/')) - Number(b.moduleId.includes('/load-tests/')));
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LoadLast },
    projects: [
      project('unit', { testTimeout: 10_000 }),
      project('int', { testTimeout: 60_000, hookTimeout: 120_000 }),
      // One system for all of them: one file after another.
      project('e2e', { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
