import { spawn } from 'node:child_process';

/** What one run of a command took. */
export type Run = { seconds: number; megabytes: number };

/** Prints the most memory the process ever held, when it ends. */
const MEMORY_PROBE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\nmaxrss=' + process.resourceUsage().maxRSS + '\\n'))",
)}`;

/** Runs Node as `npm run book` does, with these arguments, as a process of its own, start included. @throws Error when it fails. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const start = performance.now();
  const child = spawn('node', ['--max-semi-space-size=16', '--import', MEMORY_PROBE, ...args], {
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const kilobytes = Number(/maxrss=(\d+)/.exec(said)?.[1]);
      if (code !== 0) reject(new Error(said));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `median (least–most) unit` */
export function figures(values: readonly number[], unit: string, digits = 2): string {
  const text = (value: number) => value.toFixed(digits);
  return `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))}) ${unit}`;
}
