import { expect, test } from 'vitest';
import {
  maskBankAccount, maskBirthDate, maskCells, maskCertificate, maskCitizenId, maskCount, maskGeo, maskName, maskPhone,
} from '../src/masking.ts';

test('the examples of domain §7.2', () => {
  expect(maskCitizenId('620599195003070010')).toBe('6205************10');
  expect(maskPhone('14200000001')).toBe('142****0001');
  expect(maskCertificate('62059919500307001043')).toBe('持证');
  expect(maskCertificate(null)).toBe('未持证');
  expect(maskName('王建国', 'PARTLY')).toBe('王某');
  expect(maskBankAccount('6200000000001234')).toBe('************1234');
});

test('what is too short to mask in part is masked whole', () => {
  expect(maskCitizenId('62059919')).toBe('********');
  expect(maskPhone('12345')).toBe('*****');
  expect(maskPhone('0938-8210000')).toBe('**********00');
  expect(maskBankAccount('1234')).toBe('****');
});

test('names by audience', () => {
  expect(maskName('王建国', 'FULL')).toBe('王建国');
  expect(maskName('王建国', 'NONE')).toBeNull();
  expect(maskName('欧阳修远', 'PARTLY')).toBe('欧阳某');
  expect(maskName('阿依·古丽', 'PARTLY')).toBe('阿某');
});

test('birth dates become bands', () => {
  expect(maskBirthDate('1950-03-07', '2026-11-24')).toBe('70-79');
  expect(maskBirthDate('1946-11-24', '2026-11-24')).toBe('80+');
  expect(maskBirthDate('1946-11-25', '2026-11-24')).toBe('70-79');
  expect(maskBirthDate('2015-06-01', '2026-11-24')).toBe('6-13');
  expect(maskBirthDate('2024-06-01', '2026-11-24')).toBe('0-5');
  expect(maskBirthDate('2010-06-01', '2026-11-24')).toBe('14-17');
});

test('geo keeps three decimals', () => {
  expect(maskGeo({ lat: 34.580_86, lon: 105.724_94 })).toEqual({ lat: 34.581, lon: 105.725 });
});

test('small cells are hidden, and never alone', () => {
  expect([0, 4, 5].map((count) => maskCount(count))).toEqual([0, null, 5]);
  expect([9, 10].map((count) => maskCount(count, 'restricted'))).toEqual([null, 10]);
  expect(maskCells([3, 40, 20])).toEqual([null, 40, null]);
  expect(maskCells([3, 4, 20])).toEqual([null, null, 20]);
  expect(maskCells([30, 40])).toEqual([30, 40]);
});
