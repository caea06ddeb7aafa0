import { expect, test } from 'vitest';
import { maskAddress } from '../src/household.ts';
import { effectiveGrade } from '../src/social-organization.ts';

test.each([
  ['合成镇向阳社区3号楼2单元101室', '合成镇向阳社区…'],
  ['合成镇3号楼2单元101室', '合成镇…'],
  ['向阳社区3号楼2单元101室', '向阳社区…'],
  ['3号楼2单元101室', '…'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});

test('a grade counts to the end of its last day in China', () => {
  const grade = { grade: 3, gradeValidUntil: '2026-11-24' };
  expect(effectiveGrade(grade, new Date('2026-11-24T15:59:59Z'))).toBe(3);
  expect(effectiveGrade(grade, new Date('2026-11-24T16:00:00Z'))).toBeNull();
  expect(effectiveGrade({ grade: null, gradeValidUntil: null }, new Date())).toBeNull();
});
