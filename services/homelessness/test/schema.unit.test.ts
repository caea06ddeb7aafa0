import { matchStates, missingPersonAlertStates, reliefCaseStates, stateNames, stepNames } from '@nuanxin/casework';
import { Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { afterCareStates } from '../src/after-care.ts';

const enums = new Map(
  parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')).definitions.flatMap(it =>
    it.kind === Kind.ENUM_TYPE_DEFINITION ? [[it.name.value, (it.values ?? []).map(value => value.name.value)] as const] : []),
);

test.each<[string, readonly string[]]>([
  ['ReliefCaseState', stateNames(reliefCaseStates)],
  ['ReliefCaseStep', stepNames(reliefCaseStates)],
  ['MissingPersonAlertState', stateNames(missingPersonAlertStates)],
  ['MissingPersonAlertStep', stepNames(missingPersonAlertStates)],
  ['MatchCandidateState', stateNames(matchStates)],
  ['MatchCandidateStep', stepNames(matchStates)],
  ['AfterCareState', stateNames(afterCareStates)],
  ['AfterCareStep', stepNames(afterCareStates)],
])('the enum %s equals its table', (name, values) => {
  expect(enums.get(name)).toEqual(values);
});
