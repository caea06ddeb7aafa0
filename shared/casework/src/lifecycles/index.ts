export * from './charity.ts';
export * from './ledgers.ts';
export * from './organizations.ts';
export * from './volunteers.ts';
