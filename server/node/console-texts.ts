import type { LogLine } from '../api/ports.ts';
import { Problem, type ProblemReport } from '../book/problem.ts';

const DEFAULT_PORT = 4747;

/** @throws Problem `port-wrong` */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Problem('port-wrong', { port: text });
  return Number(text);
}

export function readyText(address: string, folder: string): string {
  return [
    '',
    '  星绘本已经打开。请用这个地址：',
    '  Starpages is running. Please use this address:',
    '',
    `    ${address}`,
    '',
    `  书都存在这个文件夹里 / The books are kept in this folder:`,
    `    ${folder}`,
    '',
    '  要关掉它，请按 Ctrl+C。 To close it, press Ctrl+C.',
    '',
  ].join('\n');
}

export function problemText({ what, next }: ProblemReport): string {
  return `\n  ${what.zh}\n  ${next.zh}\n\n  ${what.en}\n  ${next.en}\n`;
}

export function logText({ method, route, status, ms }: LogLine): string {
  return `${method} ${route} ${status} ${ms} ms`;
}

/** Where a fault happened, without its message: messages quote what they stumble over, which may be a family's words. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return `fault: ${typeof error}`;
  const code = String((error as { code?: unknown }).code ?? '');
  const trail = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`  caused by ${faultText(error.cause)}`];
  return [`fault: ${error.name} ${code}`.trimEnd(), ...trail, ...cause].join('\n');
}
