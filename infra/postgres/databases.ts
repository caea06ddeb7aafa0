/** Passwords of one division's three roles. */
export interface RolePasswords {
  /** `<division>_app`: the running service. No owner, no BYPASSRLS. */
  app: string;
  /** `<division>_migrator`: owner of the database; migrates and loads fixtures. */
  migrator: string;
  /** `<division>_relay`: carries the outbox to the broker; the migrations grant it its two tables. */
  relay: string;
}

/** How long one statement of a running service may take before the server ends it, ms (judgement: below the gateway's 10 s). */
const STATEMENT_TIMEOUT = 8000;

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A division's name as an identifier. @throws Error on anything but small letters. */
function identifier(division: string): string {
  if (!/^[a-z][a-z_]{0,40}$/.test(division)) throw new Error(`"${division}" is no division name`);
  return division;
}

/**
 * Statements for the maintenance database: the three roles of a division, made or brought up to date. May be run again.
 */
export function roleStatements(division: string, passwords: RolePasswords): string[] {
  const name = identifier(division);
  return (['app', 'migrator', 'relay'] as const).flatMap(kind => [
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}_${kind}') THEN CREATE ROLE ${name}_${kind}; END IF; END $$`,
    `ALTER ROLE ${name}_${kind} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ${quote(passwords[kind])}`,
    ...(kind === 'migrator' ? [] : [
      `ALTER ROLE ${name}_${kind} SET statement_timeout = ${STATEMENT_TIMEOUT}`,
      `ALTER ROLE ${name}_${kind} SET idle_in_transaction_session_timeout = 60000`,
    ]),
  ]);
}

/**
 * The statement that makes a division's database; run it only when there is none.
 * @param serverVersion `server_version_num` of the server: the builtin locale provider came with 17.
 */
export function databaseStatement(division: string, serverVersion: number): string {
  const name = identifier(division);
  // With LC_CTYPE C pg_trgm finds nothing in Chinese.
  const locale = serverVersion >= 170000 ? "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C.UTF-8'" : "LOCALE 'C.UTF-8'";
  return `CREATE DATABASE ${name} OWNER ${name}_migrator TEMPLATE template0 ENCODING 'UTF8' ${locale}`;
}

/** Statements for the maintenance database once the division's own exists: who may connect to it. */
export function connectStatements(division: string): string[] {
  const name = identifier(division);
  return [
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO ${name}_app, ${name}_relay`,
  ];
}

/** Statements for the division's own database: who may use what its migrator will make. */
export function schemaStatements(division: string): string[] {
  const name = identifier(division);
  const mine = `ALTER DEFAULT PRIVILEGES FOR ROLE ${name}_migrator IN SCHEMA public`;
  return [
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `ALTER SCHEMA public OWNER TO ${name}_migrator`,
    `GRANT USAGE ON SCHEMA public TO ${name}_app, ${name}_relay`,
    `${mine} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name}_app`,
    `${mine} GRANT USAGE, SELECT ON SEQUENCES TO ${name}_app`,
  ];
}
