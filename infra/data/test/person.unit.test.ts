import { expect, test } from 'vitest';
import { checkCitizenId } from '@nuanxin/casework';
import { citizenIdOf, personMaker } from '../src/person.ts';

test('check digits are those of the standard', () => {
  expect(citizenIdOf('1950-03-07', 1, 0)).toBe('620599195003070010');
  expect(citizenIdOf('2015-06-01', 2, 101)).toBe('620599201506012021');
});

test('the same seed makes the same persons', () => {
  const [one, two] = [personMaker('door'), personMaker('door')];
  for (let i = 0; i < 50; i++) expect(one()).toEqual(two());
  expect(personMaker('other')()).not.toEqual(personMaker('door')());
});

test('persons are synthetic, distinct and consistent', () => {
  const make = personMaker('many');
  const people = Array.from({ length: 2000 }, () => make({ minAge: 60, maxAge: 99 }));
  expect(new Set(people.map(it => it.citizenId)).size).toBe(2000);
  expect(new Set(people.map(it => it.phone)).size).toBe(2000);
  for (const it of people) {
    expect(it.citizenId).toMatch(/^620599\d{11}[\dX]$/);
    expect(checkCitizenId(it.citizenId, { today: '2026-11-24', sex: it.sex === 1 ? 'MALE' : 'FEMALE', birthDate: it.birthDate }).ok).toBe(
      true,
    );
    expect(it.citizenId.slice(6, 14)).toBe(it.birthDate.replaceAll('-', ''));
    expect(Number(it.citizenId[16]) % 2).toBe(it.sex === 1 ? 1 : 0);
    expect(it.phone).toMatch(/^142\d{8}$/);
    expect(it.birthDate <= '1966-11-01' && it.birthDate > '1926-11-01', it.birthDate).toBe(true);
  }
});
