const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
let sequence = 0;

/** A citizen id nobody has (county 620599 is not assigned, domain.md §9.1), another one at each call. */
export function citizen(birthDate: string): string {
  const body = `620599${birthDate.replaceAll('-', '')}${String(++sequence % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11]!;
}
