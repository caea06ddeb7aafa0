import { creditCodeCheck, organizationCodeCheck } from '@nuanxin/casework';

/**
 * What a social organization is, by the second character of its credit code: 1 association, 2 service institution, 3 foundation, 9
 * other.
 */
export type OrganizationDigit = '1' | '2' | '3' | '9';

/** A unified social credit code 统一社会信用代码 (GB 32100-2015) of county 620599, which no real organization can have. */
export function creditCodeOf(kind: OrganizationDigit, sequence: number): string {
  const organization = `MJDEM${String(sequence).padStart(3, '0')}`;
  const body = `5${kind}620599${organization}${organizationCodeCheck(organization)}`;
  return body + creditCodeCheck(body);
}
