import { readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as casework from '../src/index.ts';
import { SCOPES, stateNames, stepNames } from '../src/index.ts';

const document = parse(readFileSync(new URL('../casework.graphql', import.meta.url), 'utf8'));
const enums = new Map(
  document.definitions
    .filter((it) => it.kind === Kind.ENUM_TYPE_DEFINITION)
    .map((it) => [it.name.value, (it.values ?? []).map((value) => value.name.value)] as const),
);

test.each<[string, readonly string[]]>([
  ['FileState', stateNames(casework.fileStates)],
  ['FileStep', stepNames(casework.fileStates)],
  ['CrisisState', stateNames(casework.crisisStates)],
  ['CrisisStep', stepNames(casework.crisisStates)],
  ['ReferralState', stateNames(casework.referralStates)],
  ['ReferralStep', stepNames(casework.referralStates)],
  ['VisitTaskState', stateNames(casework.visitTaskStates)],
  ['VisitTaskStep', stepNames(casework.visitTaskStates)],
  ['ActionCode', Object.keys(casework.ACTIONS)],
  ['CatalogueArea', Object.keys(casework.CATALOGUE_AREAS)],
  ['Division', casework.DIVISIONS.map((division) => division.toUpperCase())],
  ['CrisisKind', Object.keys(casework.USUAL_LEVEL)],
])('the enum %s equals its table', (name, values) => {
  expect(enums.get(name)).toEqual(values);
});

describe('every word of the schema is described, with its Chinese term', () => {
  const named = (node: DefinitionNode): string => ('name' in node ? (node.name?.value ?? '') : '');
  const inChinese = (text: string | undefined): boolean => /[一-龥]/.test(text ?? '');

  test.each(document.definitions.filter((it) => named(it) !== 'Query').map((it) => [named(it), it] as const))('%s', (name, it) => {
    expect('description' in it && inChinese(it.description?.value), name).toBe(true);
    const parts = 'fields' in it ? (it.fields ?? []) : it.kind === Kind.ENUM_TYPE_DEFINITION ? (it.values ?? []) : [];
    expect(parts.filter((part) => !inChinese(part.description?.value)).map((part) => part.name.value)).toEqual([]);
  });
});

test('every concrete type has a rule, and every rule a known scope', () => {
  const text = readFileSync(new URL('../casework.graphql', import.meta.url), 'utf8');
  const scopes = [...text.matchAll(/@allow\(scope: "([^"]*)"\)/g)].map((found) => found[1] as string);
  expect(scopes.length).toBeGreaterThan(0);
  expect(scopes.filter((scope) => scope !== 'signed-in' && scope !== 'anyone' && !SCOPES.has(scope))).toEqual([]);
  for (const it of document.definitions) {
    if (it.kind !== Kind.OBJECT_TYPE_DEFINITION || it.name.value === 'Query') continue;
    expect(it.directives?.map((directive) => directive.name.value), it.name.value).toContain('allow');
  }
});
