import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePorts, demandFree, isFree } from '../local/ports.ts';
import { clearLeftovers, keepProcesses, lastLines, readRunFile, remember, runToEnd, stillRuns, type Recipe } from '../local/processes.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'nuanxin-processes-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SLEEP = 'setInterval(() => {}, 1000)';
const recipe = (name: string, code: string): Recipe => ({ name, command: process.execPath, args: ['-e', code], env: process.env, cwd: folder, stopSignal: 'SIGTERM' });

describe('the processes of a system', () => {
  it('are remembered while they run and gone when all are stopped', async () => {
    const processes = keepProcesses(folder, () => {});
    processes.start(recipe('one', SLEEP));
    processes.start(recipe('two', SLEEP));
    const remembered = readRunFile(join(folder, 'run.json'))!.processes;
    expect(remembered.map(one => one.name)).toEqual(['one', 'two']);
    expect(remembered.every(stillRuns)).toBe(true);
    await processes.stopAll();
    expect(remembered.some(stillRuns)).toBe(false);
    expect(readRunFile(join(folder, 'run.json'))).toBeUndefined();
  });

  it('tell of a death nobody asked for, once, with the last words', async () => {
    const deaths: string[] = [];
    await new Promise<void>(resolve => {
      const processes = keepProcesses(folder, (name, how) => {
        deaths.push(`${name}: ${how}`);
        resolve();
      });
      processes.start(recipe('one', 'console.log("last words"); process.exit(3)'));
    });
    expect(deaths).toEqual(['one: exit code 3']);
    expect(lastLines(folder, 'one')).toContain('last words');
  });

  it('keep silent about a stop, even of a frozen process, and start none after the end', async () => {
    const deaths: string[] = [];
    const processes = keepProcesses(folder, name => deaths.push(name));
    processes.start(recipe('one', SLEEP));
    processes.signal('one', 'SIGSTOP');
    await processes.stop('one');
    expect(processes.alive('one')).toBe(false);
    await processes.stopAll();
    expect(deaths).toEqual([]);
    expect(() => processes.start(recipe('two', SLEEP))).toThrow(/Stopped/);
  });

  it('that a killed launcher left are ended; a stranger with a reused pid is not', async () => {
    const left = spawn(process.execPath, ['-e', SLEEP], { stdio: 'ignore' });
    const stranger = spawn(process.execPath, ['-e', SLEEP], { stdio: 'ignore' });
    const gone = new Promise(resolve => left.once('exit', resolve));
    const file = join(folder, 'run.json');
    writeFileSync(file, JSON.stringify({
      launcher: [{ name: 'launcher', pid: process.pid, started: 'another time' }],
      processes: [remember('elders', left.pid!), { name: 'charity', pid: stranger.pid, started: 'another time' }],
    }));
    expect(await clearLeftovers(file)).toEqual(['elders']);
    await gone;
    expect(stranger.exitCode).toBeNull();
    expect(stillRuns(remember('charity', stranger.pid!))).toBe(true);
    stranger.kill();
  });

  it('of a launcher that is alive are left alone, and a person is told', async () => {
    const file = join(folder, 'run.json');
    writeFileSync(file, JSON.stringify({ launcher: [remember('launcher', process.pid)], processes: [] }));
    await expect(clearLeftovers(file)).rejects.toThrow(/already runs/);
  });
});

describe('a program run to its end', () => {
  it('gives its output, or an error with its last words', async () => {
    expect(await runToEnd('one', process.execPath, ['-e', 'console.log("out")'])).toBe('out\n');
    await expect(runToEnd('one', process.execPath, ['-e', 'console.error("because"); process.exit(2)'])).rejects.toThrow(/one failed \(exit code 2\):\n {4}because/);
    await expect(runToEnd('one', join(folder, 'nothing'), [])).rejects.toThrow(/ENOENT/);
  });
});

describe('ports', () => {
  it('are those of the last time, unless somebody took one', async () => {
    const first = await choosePorts(['a', 'b'], {});
    expect(new Set(Object.values(first)).size).toBe(2);
    expect(await choosePorts(['a', 'b'], first)).toEqual(first);
    const server = createServer().listen(first.a, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const second = await choosePorts(['a', 'b'], first);
    expect(second.b).toBe(first.b);
    expect(second.a).not.toBe(first.a);
    expect(await isFree(first.a!)).toBe(false);
    await expect(demandFree(first.a!)).rejects.toThrow(/is taken/);
    await new Promise(resolve => server.close(resolve));
  });
});
