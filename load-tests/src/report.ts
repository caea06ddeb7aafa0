import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { chart, page } from './html.ts';
import type { OperationResult, Result } from './k6-run.ts';
import type { Mode } from './plan.ts';

/** What is kept of one action's run. */
export interface Report {
  /** Name of the action. */
  action: string;
  /** What people call it. */
  title: string;
  /** How it was loaded. */
  mode: Mode;
  /** The command line after `npm run load --`. */
  command: string;
  /** When it began, ISO 8601. */
  date: string;
  /** What it ran on. */
  machine: Machine;
  /** The highest rate that held, iterations per second; null = none did; undefined = it was not searched. */
  capacity?: number | null | undefined;
  /** Every run of k6, in order. */
  results: Result[];
}

/** The machine of a run. */
export interface Machine {
  /** Processors and their name. */
  cpus: string;
  /** Memory, GB. */
  memory: number;
  /** Load average of 1, 5 and 15 minutes before the run. */
  load: number[];
  /** Version of Node that the system runs on. */
  node: string;
  /** Version of k6. */
  k6: string;
}

/** This machine. */
export function machineNow(k6: string): Machine {
  const all = cpus();
  return {
    cpus: `${all.length} × ${all[0]?.model.trim() ?? '?'}`, memory: Math.round(totalmem() / 2 ** 30), load: loadavg().map(it => Number(it.toFixed(2))),
    node: process.version, k6: execFileSync(k6, ['version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ').trim(),
  };
}

const sum = (values: Record<string, number>) => Object.values(values).reduce((total, it) => total + it, 0);
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The run that tells most: the capacity's, else the last. */
export function headline({ results, capacity }: Report): Result | undefined {
  return results.find(it => capacity != null && it.rate === capacity && it.broken.length === 0) ?? results.at(-1);
}

/** Rows of words under each other. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`.trimEnd()).join('\n');
}

const operationRow = (it: OperationResult) => [it.name, String(it.count), ms(it.p50), ms(it.p95), ms(it.p99), ms(it.max), it.goal ? String(it.goal) : '', `${(it.wrong * 100).toFixed(2)} %`,
  it.calls?.toFixed(1) ?? '', it.statements?.toFixed(1) ?? ''];
const OPERATION_HEAD = ['operation', 'count', 'p50', 'p95', 'p99', 'max', 'p95 goal', 'wrong', 'subgraph calls', 'SQL reads'];

/** One step in one line. */
export function stepLine(it: Result): string {
  const rate = it.rate === undefined ? '' : `${it.rate}/s: `;
  const verdict = it.broken.length ? `✗ ${it.broken.slice(0, 3).join('; ')}` : '✓';
  return `${rate}${(it.requests / it.seconds).toFixed(1)} operations/s, p50 ${ms(it.all.p50)} p95 ${ms(it.all.p95)} p99 ${ms(it.all.p99)} ms, wrong ${(it.all.wrong * 100).toFixed(2)} %, machine ${(it.busy * 100).toFixed(0)} % busy ${verdict}`;
}

/** The report for people at a terminal. */
export function asText(report: Report): string {
  const { machine, results } = report;
  const lines = [
    `${report.title} (${report.action}), ${report.mode}`, `${report.date}  npm run load -- ${report.command}`,
    `${machine.cpus}, ${machine.memory} GB, load average before ${machine.load.join(' ')}, Node ${machine.node}, ${machine.k6}`, '',
  ];
  const told = headline(report);
  if (!told) return [...lines, '没有结果 no result'].join('\n');
  if (report.capacity !== undefined) {
    lines.push(report.capacity === null ? '没有一级满足门槛 No step held its thresholds.'
      : `最高满足门槛 Highest rate that held: ${report.capacity} iterations/s = ${(told.requests / told.seconds).toFixed(1)} operations/s`);
    lines.push('', ...results.map(it => `  ${stepLine(it)}`), '');
  } else lines.push(stepLine(told), '');
  lines.push(table([OPERATION_HEAD, ...told.operations.map(operationRow), operationRow(told.all)]), '');
  const names = [...new Set([...Object.keys(told.cpu), ...Object.keys(told.memory)])];
  if (names.length) {
    lines.push(table([
      ['process', 'CPU ms/operation', 'memory MB'],
      ...names.map(name => [name, told.cpu[name] === undefined ? '' : told.cpu[name].toFixed(3), told.memory[name] === undefined ? '' : String(told.memory[name])]),
      ['sum', sum(told.cpu).toFixed(3), String(sum(told.memory))], ['k6 (not the system)', told.k6Cpu.toFixed(3), ''],
    ]), '');
  }
  const queries = told.statements ?? told.transactions;
  if (queries) {
    lines.push(table([
      ['database', told.statements ? 'SQL statements/operation' : 'transactions/operation'],
      ...Object.entries(queries).map(([name, value]) => [name, value.toFixed(2)]), ['sum', sum(queries).toFixed(2)],
    ]));
    lines.push('  （含中继与收件箱的后台查询 with those of relay and inbox, which work all the time）', '');
  }
  if (told.complaints.length) lines.push('脚本所报 What the script complained of:', ...told.complaints.map(it => `  ${it}`), '');
  return lines.join('\n');
}

/** Store a report as text, JSON and one HTML page. @returns the page's path. */
export function store(report: Report, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `${report.date.slice(0, 19).replaceAll(/[:T]/g, '-')}-${report.action}-${report.mode}`);
  const text = asText(report);
  writeFileSync(`${name}.txt`, `${text}\n`);
  writeFileSync(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${name}.html`, asPage(report, text));
  return `${name}.html`;
}

/** The report as one page that needs no other host. */
export function asPage(report: Report, text: string): string {
  const steps = report.results.filter(it => it.rate !== undefined).toSorted((a, b) => a.rate! - b.rate!);
  const told = headline(report);
  const charts: string[] = [];
  if (steps.length > 1) {
    const line = (name: string, of: (it: Result) => number) => ({ name, points: steps.map(it => ({ x: it.rate!, y: of(it), broken: it.broken.length > 0 })) });
    charts.push(chart.lines('时延 Latency', 'iterations/s', 'ms', [line('p50', it => it.all.p50), line('p95', it => it.all.p95), line('p99', it => it.all.p99)]));
    charts.push(chart.lines('吞吐 Throughput', 'iterations/s', 'operations/s', [line('answered', it => it.requests / it.seconds)]));
    charts.push(chart.lines('每次操作的 CPU CPU per operation', 'iterations/s', 'ms', [line('system', it => sum(it.cpu)), line('k6', it => it.k6Cpu)]));
  }
  if (told) {
    charts.push(chart.bars('各操作 p95 p95 by operation', 'ms', told.operations.map(it => ({ name: it.name, value: it.p95 }))));
    if (Object.keys(told.cpu).length) charts.push(chart.bars('各进程每次操作的 CPU CPU per operation by process', 'ms', Object.entries(told.cpu).map(([name, value]) => ({ name, value }))));
    if (told.statements) charts.push(chart.bars('每次操作的 SQL 语句 SQL statements per operation', '', Object.entries(told.statements).map(([name, value]) => ({ name, value }))));
    if (Object.keys(told.memory).length) charts.push(chart.bars('内存 Memory (PSS)', 'MB', Object.entries(told.memory).map(([name, value]) => ({ name, value }))));
  }
  return page(`${report.title} · ${report.mode}`, charts, text);
}
