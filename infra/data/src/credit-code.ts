const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** What a social organization is, by the second character of its credit code: 1 association, 2 service institution, 3 foundation, 9 other. */
export type OrganizationDigit = '1' | '2' | '3' | '9';

/** A unified social credit code 统一社会信用代码 (GB 32100-2015, GB 11714-1997) of county 620599, which no real organization can have. */
export function creditCodeOf(kind: OrganizationDigit, sequence: number): string {
  const body = `MJDEM${String(sequence).padStart(3, '0')}`;
  const value = (char: string) => (char >= '0' && char <= '9' ? Number(char) : char.charCodeAt(0) - 55);
  const rest = 11 - ([...body].reduce((sum, char, at) => sum + value(char) * bodyWeights[at]!, 0) % 11);
  const organization = body + (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
  const first17 = `5${kind}620599${organization}`;
  let weight = 1;
  let sum = 0;
  for (const char of first17) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return first17 + alphabet[(31 - (sum % 31)) % 31];
}
