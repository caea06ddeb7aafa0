export * from './calendar-date.ts';
export * from './check.ts';
export * from './citizen-id.ts';
export * from './masking.ts';
export * from './person-key.ts';
export * from './region-code.ts';
export * from './roles.ts';
export * from './states.ts';
