import type { Words } from './check.ts';
import type { Division } from './roles.ts';

/** The seven actions 七大行动 of the seed (Jiangxi), and the division that owns each (domain §2.0, mapping judgement). */
export const ACTIONS = {
  A1: { zh: '助老敲门行动', en: 'Knock for elders', owner: 'elders' },
  A2: { zh: '护童成长行动', en: 'Child growth', owner: 'children' },
  A3: { zh: '慈善救助行动', en: 'Charity relief', owner: 'charity' },
  A4: { zh: '邻里守望行动', en: 'Neighbourhood watch', owner: 'volunteers' },
  A5: { zh: '移风易俗行动', en: 'Changing customs', owner: 'organizations' },
  A6: { zh: '温暖回家行动', en: 'Warm return home', owner: 'homelessness' },
  A7: { zh: '阳光助残行动', en: 'Sunshine for persons with disabilities', owner: 'disability' },
} as const satisfies Record<string, Words & { owner: Division }>;

/** Code of an action, A1 to A7. */
export type ActionCode = keyof typeof ACTIONS;

/** The action a division owns. */
export const actionOf = (division: Division): ActionCode =>
  (Object.keys(ACTIONS) as ActionCode[]).find((code) => ACTIONS[code].owner === division) as ActionCode;
