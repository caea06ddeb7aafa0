export * from './define-event.ts';
export { ledgerEvents, type LedgerEvents } from './ledger.ts';
export * as charity from './charity.ts';
export * as children from './children.ts';
export * as disability from './disability.ts';
export * as elders from './elders.ts';
export * as homelessness from './homelessness.ts';
export * as organizations from './organizations.ts';
export * as volunteers from './volunteers.ts';
