import { describe, expect, it } from 'vitest';
import { parseStart, parseTest } from '../local/args.ts';
import { atLeast } from '../local/nats-binary.ts';

describe('the command line of npm start', () => {
  it('has a port and a data folder without being told', () => {
    expect(parseStart([], '/project')).toEqual({ port: 4000, data: '/project/.local', fresh: false, rebuild: false, help: false, measure: false });
  });

  it('takes options with a blank or with an equals sign', () => {
    expect(parseStart(['--port', '4100', '--data=here', '--fresh'], '/project')).toMatchObject({ port: 4100, data: '/project/here', fresh: true });
  });

  it.each(['0', '65536', 'abc', '-1', '4000.5', ''])('refuses %j as a port', text => {
    expect(() => parseStart([`--port=${text}`], '/project')).toThrow(/is no port/);
  });

  it('refuses what it does not know, and an option that lacks its value', () => {
    expect(() => parseStart(['--frehs'], '/project')).toThrow(/Unknown option --frehs/);
    expect(() => parseStart(['--port'], '/project')).toThrow(/--port needs a value/);
    expect(() => parseStart(['--data', '--fresh'], '/project')).toThrow(/--data needs a value/);
  });
});

describe('the command line of npm test', () => {
  it('runs all parts when nothing is said', () => {
    expect(parseTest([]).only).toEqual(['check', 'lint', 'unit', 'int', 'e2e']);
  });

  it('runs the named parts, and only tests when files are named', () => {
    expect(parseTest(['--only', 'unit,int'])).toEqual({ only: ['unit', 'int'], filters: [] });
    expect(parseTest(['visit'])).toEqual({ only: ['unit', 'int', 'e2e'], filters: ['visit'] });
  });

  it('refuses an unknown part', () => {
    expect(() => parseTest(['--only', 'units'])).toThrow(/no part "units"/);
  });
});

describe('a version', () => {
  it.each([
    ['2.12.0', true], ['2.15.1', true], ['3.0.0', true], ['2.11.9', false], ['2.9.10', false], ['1.99.0', false],
  ])('%s is at least 2.12: %s', (version, is) => expect(atLeast(version, [2, 12])).toBe(is));
});
