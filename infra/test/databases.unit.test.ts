import { describe, expect, it } from 'vitest';
import { connectStatements, databaseStatement, roleStatements, schemaStatements } from '../postgres/databases.ts';

describe('the statements of a division\'s database', () => {
  it('quote passwords', () => {
    const text = roleStatements('elders', { app: "a'b", migrator: 'm', relay: 'r' }).join('\n');
    expect(text).toContain("PASSWORD 'a''b'");
  });

  it('take a name of small letters only', () => {
    for (const make of [connectStatements, schemaStatements, (name: string) => [databaseStatement(name, 180004)]]) {
      expect(() => make('elders; DROP DATABASE charity')).toThrow(/is no division name/);
    }
  });

  it('choose a locale that pg_trgm reads Chinese with, on old and new servers', () => {
    expect(databaseStatement('elders', 180004)).toContain("BUILTIN_LOCALE 'C.UTF-8'");
    expect(databaseStatement('elders', 150013)).toContain("LOCALE 'C.UTF-8'");
    expect(databaseStatement('elders', 150013)).not.toContain('BUILTIN');
  });
});
