import { expect, test } from 'vitest';
import { checkDigit, citizenIdOf, personMaker } from '../src/person.ts';

test('check digits are those of the standard', () => {
  expect(checkDigit('62059919500307001')).toBe('0');
  expect(checkDigit('62059920150601202')).toBe('1');
  expect(citizenIdOf('1950-03-07', 1, 0)).toBe('620599195003070010');
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
    expect(checkDigit(it.citizenId.slice(0, 17))).toBe(it.citizenId[17]);
    expect(it.citizenId.slice(6, 14)).toBe(it.birthDate.replaceAll('-', ''));
    expect(Number(it.citizenId[16]) % 2).toBe(it.sex === 1 ? 1 : 0);
    expect(it.phone).toMatch(/^142\d{8}$/);
    expect(it.birthDate <= '1966-11-01' && it.birthDate > '1926-11-01', it.birthDate).toBe(true);
  }
});
